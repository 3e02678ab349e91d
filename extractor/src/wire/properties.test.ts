/**
 * What holds for every payload, honest or hostile.
 *
 * PEER_OBSERVER_FUZZ_RUNS sets the number of cases of each property.
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tag } from '@peer-observer/proto';
import fc from 'fast-check';
import { DECODE_ERROR_CODES, MESSAGE_TYPES } from './index.ts';
import { type Decoded, decode, encode, reencode, writerBytes } from './testing/decoding.ts';
import { type Sample, samples } from './testing/samples/index.ts';

const { PEER_OBSERVER_FUZZ_RUNS = '3000' } = process.env;
const RUNS = Number(PEER_OBSERVER_FUZZ_RUNS);
const OPTIONS = { numRuns: RUNS };

/** The promise of `writeMessage` about the size of what it writes. */
function maxBytes(command: string, payload: Buffer): number {
  return 4 * (payload.length + Buffer.byteLength(command)) + 128;
}

/** What holds whatever the bytes are. */
function assertSound(command: string, payload: Buffer, decoded: Decoded): void {
  const { bytes, member, error, trailing } = decoded;
  assert.ok(bytes.length <= maxBytes(command, payload), `${bytes.length} for ${payload.length}`);
  assert.equal(Object.keys(member).length, 1);
  assert.ok(trailing >= 0 && trailing <= payload.length);
  if (error !== undefined) {
    assert.ok(DECODE_ERROR_CODES.includes(error.code));
    assert.ok(error.offset >= 0 && error.offset <= payload.length);
    assert.deepEqual(member, { unknown: { command, payload: payload.toString('hex') } });
  }
}

/** The members of MessageEvent's oneof, but for `unknown`. */
const MEMBERS = Object.keys(tag)
  .filter((name) => name.startsWith('MessageEvent_'))
  .map((name) => name.slice('MessageEvent_'.length))
  .filter((name) => name !== 'meta' && name !== 'unknown');

test('a message becomes what it says, in the bytes that the generated codec writes', () => {
  const types = new Set<string>();
  const members = new Set<string>();
  fc.assert(
    fc.property(samples, ({ command, payload, member }) => {
      types.add(command);
      for (const name of Object.keys(member)) members.add(name);
      const decoded = decode(command, payload);
      assert.equal(decoded.error, undefined);
      assert.deepEqual(decoded.member, member);
      assert.equal(decoded.trailing, 0);
      assert.deepEqual(decoded.bytes, reencode(decoded.bytes));
      assertSound(command, payload, decoded);
    }),
    OPTIONS,
  );
  if (RUNS < 3000) return; // too few to be sure of every type
  assert.deepEqual([...types].sort(), [...MESSAGE_TYPES].sort());
  assert.deepEqual([...members].sort(), MEMBERS.sort());
});

test('bytes after the last field change nothing and are counted', () => {
  const extra = fc.uint8Array({ minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(samples, extra, ({ command, payload, openEnded }, more) => {
      fc.pre(!openEnded);
      const { bytes } = encode(command, payload);
      const longer = encode(command, Buffer.concat([payload, more]));
      assert.equal(longer.error, undefined);
      assert.equal(longer.trailing, more.length);
      assert.deepEqual(longer.bytes, bytes);
    }),
    OPTIONS,
  );
});

function assertCut({ command, payload, legalCuts }: Sample, length: number): void {
  const cut = payload.subarray(0, length);
  const { error, trailing } = encode(command, cut);
  if (legalCuts.includes(length)) {
    assert.equal(error, undefined);
    assert.equal(trailing, 0);
  } else {
    assert.equal(error?.code, 'truncated');
    assert.ok(error.offset <= length);
  }
}

test('a message cut at any byte is truncated, unless it may end there', (t) => {
  let cuts = 0;
  fc.assert(
    fc.property(samples, (sample) => {
      for (let length = 0; length < sample.payload.length; length++) {
        assertCut(sample, length);
        cuts++;
      }
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  );
  assert.ok(cuts > 0);
  t.diagnostic(`${cuts} cuts`);
});

test('flipped bits never throw, and what comes out stays readable and small', () => {
  const flips = fc.array(fc.tuple(fc.nat(), fc.nat(7)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(samples, flips, ({ command, payload }, list) => {
      const flipped = Buffer.from(payload);
      for (const [at, bit] of list) {
        if (flipped.length === 0) break;
        const place = at % flipped.length;
        flipped.writeUInt8(flipped.readUInt8(place) ^ (1 << bit), place);
      }
      assertSound(command, flipped, decode(command, flipped));
    }),
    OPTIONS,
  );
});

/** Random bytes, with many that look like counts. */
const garbage = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.nat(0xff).map((byte) => [byte]) },
      { weight: 2, arbitrary: fc.nat(3).map((byte) => [byte]) },
      { weight: 1, arbitrary: fc.constantFrom([0xfd, 0xff, 0xff], [0xfe, 0, 0, 0, 2]) },
      { weight: 1, arbitrary: fc.constant([0xff, 0, 0, 0, 0, 1, 0, 0, 0]) },
      { weight: 1, arbitrary: fc.nat(100).map((size) => new Array<number>(size).fill(0)) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => Buffer.from(pieces.flat()));

test('garbage never throws, and what comes out stays readable and small', () => {
  const command = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...MESSAGE_TYPES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  );
  fc.assert(
    fc.property(command, garbage, (type, payload) => {
      assertSound(type, payload, decode(type, payload));
    }),
    OPTIONS,
  );
});

test('counts that promise too much reserve no memory', () => {
  for (const command of MESSAGE_TYPES) {
    // as many items as a CompactSize may announce, wherever the count stands
    for (let at = 0; at < 200; at++) {
      const payload = Buffer.concat([Buffer.alloc(at), Buffer.of(0xfe, 0, 0, 0, 2)]);
      encode(command, payload);
      assert.ok(writerBytes() <= 64 * 1024, `${command} reserved ${writerBytes()} bytes`);
    }
  }
});
