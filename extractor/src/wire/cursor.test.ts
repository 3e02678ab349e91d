/** @module */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cursor, MAX_SIZE } from './cursor.ts';
import { DecodeError } from './decode-error.ts';
import { compactSize, hex } from './testing/wire-encoder.ts';

/** A cursor over `payload`, which lies in the middle of a larger buffer. */
function over(payload: Buffer): Cursor {
  const c = new Cursor();
  c.set(Buffer.concat([hex('ffff'), payload, hex('ffff')]), 2, 2 + payload.length);
  return c;
}

function fails(run: () => unknown, code: DecodeError['code'], offset: number): void {
  assert.throws(run, (error: unknown) => {
    assert.ok(error instanceof DecodeError);
    assert.equal(error.code, code);
    assert.equal(error.offset, offset);
    return true;
  });
}

test('a CompactSize is read in its shortest form up to MAX_SIZE', () => {
  for (const size of [0, 1, 0xfc, 0xfd, 0xffff, 0x10000, MAX_SIZE]) {
    const c = over(compactSize(size));
    assert.equal(c.compactSize(), size);
    assert.equal(c.left, 0);
  }
});

test('a CompactSize that is too large or too long is refused', () => {
  const cases = [
    ['fe01000002', 'oversized'],
    ['ff0000000001000000', 'oversized'],
    ['ffffffffffffffffff', 'oversized'],
    ['fdfc00', 'malformed'],
    ['feffff0000', 'malformed'],
    ['ffffffffff00000000', 'malformed'],
  ] as const;
  for (const [bytes, code] of cases) {
    const c = over(Buffer.concat([hex('00'), hex(bytes)]));
    c.u8();
    fails(() => c.compactSize(), code, 1);
  }
});

test('a CompactSize of 64 bits keeps them all', () => {
  const c = over(hex('ff0102030405060780'));
  c.compactSize64();
  assert.equal(c.lo, 0x04030201);
  assert.equal(c.hi, 0x80070605);
});

test('no method reads past the end', () => {
  const methods: readonly [name: string, (c: Cursor) => unknown, bytes: number][] = [
    ['u8', (c) => c.u8(), 1],
    ['u16be', (c) => c.u16be(), 2],
    ['i32', (c) => c.i32(), 4],
    ['u32', (c) => c.u32(), 4],
    ['u64', (c) => c.u64(), 8],
    ['take', (c) => c.take(7), 7],
  ];
  for (const [name, read, size] of methods) {
    for (let length = 0; length < size; length++) {
      fails(() => read(over(Buffer.alloc(length))), 'truncated', 0);
    }
    const c = over(Buffer.alloc(size));
    read(c);
    assert.equal(c.left, 0, name);
  }
});

test('a count is held against the bytes that are left', () => {
  assert.equal(over(hex('02aabbccdd')).count(2), 2);
  fails(() => over(hex('03aabbccdd')).count(2), 'truncated', 0);
  fails(() => over(hex('fe00000002')).count(36), 'truncated', 0);
});

test('integers have their signs and byte order', () => {
  assert.equal(over(hex('208d')).u16be(), 8333);
  assert.equal(over(hex('fffffffe')).i32(), -16777217);
  assert.equal(over(hex('fffffffe')).u32(), 0xfeffffff);
});

test('text that is not UTF-8 is mended', () => {
  assert.equal(over(hex('03ff41c3')).text(), '\ufffdA\ufffd');
});
