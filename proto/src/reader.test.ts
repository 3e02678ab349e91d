/**
 * ProtoReader reads what protobufjs reads, and leaves its range for nothing.
 * @module
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import Long from 'long';
import protobuf from 'protobufjs';
import { ProtoError, ProtoReader } from './reader.ts';

/** A reader over `bytes` with other bytes on both sides. */
function readerOf(bytes: Uint8Array): ProtoReader {
  const around = Buffer.concat([Buffer.from([0x96, 0x01]), bytes, Buffer.from([0x01, 0x01, 0x01])]);
  const reader = new ProtoReader();
  reader.set(around, 2, 2 + bytes.length);
  return reader;
}

const encoded = (write: (writer: protobuf.Writer) => unknown): Uint8Array => {
  const writer = protobuf.Writer.create();
  write(writer);
  return writer.finish();
};

function readsAs(
  bytes: Uint8Array,
  read: (reader: ProtoReader) => unknown,
  expected: unknown,
  what: string,
): void {
  const reader = readerOf(bytes);
  assert.deepStrictEqual(read(reader), expected, what);
  assert.equal(reader.pos, reader.end, what);
}

const throwsProtoError = (run: () => unknown, code: ProtoError['code'], what = '') =>
  assert.throws(run, (error) => error instanceof ProtoError && error.code === code, what);

const longs = [0n, 1n, -1n, 2n ** 63n - 1n, -(2n ** 63n)];
for (let bit = 6n; bit < 64n; bit++)
  longs.push(2n ** bit, 2n ** bit - 1n, -(2n ** bit), 3n - 2n ** bit);
const LONGS = longs.map((value) => Long.fromBigInt(BigInt.asIntN(64, value)));

const halvesOf = (method: 'uint64' | 'fixed64') => (r: ProtoReader) => {
  r[method]();
  return [r.lo, r.hi];
};
const bits = (long: Long) => [long.getLowBitsUnsigned(), long.getHighBitsUnsigned()];

function checkLong(long: Long): void {
  const what = long.toString();
  const varint = encoded((w) => w.int64(long));
  readsAs(varint, (r) => r.uint(), long.toUnsigned().toNumber(), what);
  readsAs(varint, (r) => r.int(), long.toNumber(), what);
  readsAs(varint, (r) => r.int32(), long.toInt(), what);
  readsAs(varint, halvesOf('uint64'), bits(long), what);
  readsAs(
    encoded((w) => w.sint64(long)),
    (r) => r.sint(),
    long.toNumber(),
    what,
  );
  readsAs(
    encoded((w) => w.fixed64(long)),
    halvesOf('fixed64'),
    bits(long),
    what,
  );
}

describe('integers', () => {
  test('64-bit values at every border, beyond 2^53 the nearest double', () => {
    for (const long of LONGS) checkLong(long);
  });

  test('random 64-bit values', () => {
    const u32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    fc.assert(
      fc.property(u32, u32, (lo, hi) => checkLong(Long.fromBits(lo, hi))),
      { numRuns: 1000 },
    );
  });

  test('int32: ten bytes as the format says, five as some encoders send', () => {
    for (const value of [-1, -2, -0x80000000, 0x7fffffff, 5]) {
      readsAs(
        encoded((w) => w.int32(value)),
        (r) => r.int(),
        value,
        `${value}`,
      );
      readsAs(
        encoded((w) => w.int32(value)),
        (r) => r.int32(),
        value,
        `${value}`,
      );
      readsAs(
        encoded((w) => w.uint32(value >>> 0)),
        (r) => r.int32(),
        value,
        `${value}`,
      );
      readsAs(
        encoded((w) => w.sint32(value)),
        (r) => r.sint(),
        value,
        `${value}`,
      );
    }
  });

  test('overlong varints up to ten bytes count, eleven do not', () => {
    for (let length = 1; length <= 10; length++) {
      const bytes = Buffer.alloc(length, 0x80);
      bytes[length - 1] = 0;
      bytes[0] = length === 1 ? 5 : 0x85;
      readsAs(bytes, (r) => r.uint(), 5, `${length}`);
      readsAs(bytes, (r) => r.int(), 5, `${length}`);
      readsAs(bytes, (r) => r.sint(), -3, `${length}`);
      readsAs(bytes, halvesOf('uint64'), [5, 0], `${length}`);
      readsAs(bytes, (r) => r.skip(8), undefined, `${length}`);
    }
    const eleven = Buffer.alloc(11, 0x80);
    eleven[10] = 0;
    for (const read of ['uint', 'int', 'int32', 'sint', 'uint64', 'bounded', 'string'] as const) {
      throwsProtoError(() => readerOf(eleven)[read](), 'malformed', read);
    }
    throwsProtoError(() => readerOf(eleven).skip(8), 'malformed');
  });

  test('what a tenth byte has beyond 64 bits is cut off, as protobufjs does', () => {
    const bytes = Buffer.from('ffffffffffffffffff7f', 'hex');
    readsAs(bytes, (r) => r.uint(), 2 ** 64, 'uint');
    readsAs(bytes, (r) => r.int(), -1, 'int');
    readsAs(bytes, halvesOf('uint64'), [0xffffffff, 0xffffffff], 'uint64');
  });
});

describe('tags', () => {
  test('up to field number 2^29 - 1, and 0 at the end', () => {
    for (const tag of [8, 120, 128, 8009, 2 ** 32 - 8, 2 ** 32 - 1]) {
      readsAs(
        encoded((w) => w.uint32(tag)),
        (r) => r.tag(),
        tag,
        `${tag}`,
      );
    }
    assert.equal(readerOf(Buffer.alloc(0)).tag(), 0);
  });

  test('field number 0, more than 32 bits and more than five bytes are malformed', () => {
    for (const text of [
      '00',
      '07',
      '8000',
      '8080808010',
      'ffffffff7f',
      '888080808000',
      '80808080808001',
    ]) {
      throwsProtoError(() => readerOf(Buffer.from(text, 'hex')).tag(), 'malformed', text);
    }
  });
});

describe('lengths', () => {
  test('string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (value) => {
        readsAs(
          encoded((w) => w.string(value)),
          (r) => r.string(),
          value,
          value,
        );
      }),
    );
    const invalid = Buffer.from('04c3ff80fe', 'hex');
    const theirs = protobuf.Reader.create(invalid).string();
    readsAs(invalid, (r) => r.string(), theirs, 'invalid UTF-8');
  });

  test('a length past the end is truncated, however absurd', () => {
    for (const text of [
      '01',
      '0461',
      'ffffffff0f',
      'ffffffffffffffffff01',
      '80808080808080808001',
    ]) {
      const bytes = Buffer.from(text, 'hex');
      throwsProtoError(() => readerOf(bytes).bounded(), 'truncated', text);
      throwsProtoError(() => readerOf(bytes).string(), 'truncated', text);
      throwsProtoError(() => readerOf(bytes).skip(10), 'truncated', text);
    }
  });

  test('fixed values need all their bytes', () => {
    for (let length = 0; length < 8; length++) {
      throwsProtoError(() => readerOf(Buffer.alloc(length)).fixed64(), 'truncated');
      throwsProtoError(() => readerOf(Buffer.alloc(length)).skip(9), 'truncated');
      if (length < 4) throwsProtoError(() => readerOf(Buffer.alloc(length)).skip(13), 'truncated');
    }
    readsAs(Buffer.alloc(4), (r) => r.skip(13), undefined, 'fixed32');
  });
});

describe('groups are passed over', () => {
  const group = (text: string) => {
    const reader = readerOf(Buffer.from(text, 'hex'));
    reader.skip(reader.tag());
    return reader.end - reader.pos;
  };

  test('empty, with fields of every wire type, and with groups inside', () => {
    const fields = '08ac02' + '1203616263' + '1901020304050607081d01020304';
    for (const inside of ['', fields, `1314${fields}`, `13${fields}14131b1c14`]) {
      assert.equal(group(`0b${inside}0c0801`), 2, inside);
    }
  });

  test('not closed, closed wrongly, never opened', () => {
    throwsProtoError(() => group('0b'), 'truncated');
    throwsProtoError(() => group('0b0801'), 'truncated');
    throwsProtoError(() => group('0b14'), 'malformed');
    throwsProtoError(() => group('0c'), 'malformed');
    throwsProtoError(() => group('0e'), 'malformed');
  });

  test('nested a million times: malformed, no stack overflow', () => {
    throwsProtoError(() => readerOf(Buffer.alloc(1_000_000, 0x0b)).skip(0x0b), 'malformed');
  });
});

/** Reads everything there is in every way; the number of steps, or the ProtoError that ended it. */
function readAll(bytes: Uint8Array, choose: number): number | ProtoError {
  const reader = readerOf(bytes);
  let steps = 0;
  try {
    for (let tag = reader.tag(); tag !== 0; tag = reader.tag()) {
      steps += 1;
      const before = reader.pos;
      const way = (choose + steps) % 4;
      if ((tag & 7) === 0 && way < 3) [reader.uint, reader.int, reader.sint][way]?.call(reader);
      else if ((tag & 7) === 2 && way === 0) reader.string();
      else if ((tag & 7) === 1 && way === 0) reader.fixed64();
      else reader.skip(tag);
      assert.ok(reader.pos > before && reader.pos <= reader.end);
    }
    assert.equal(reader.pos, reader.end);
    return steps;
  } catch (error) {
    if (error instanceof ProtoError) return error;
    throw error;
  }
}

describe('hostile input', () => {
  test('garbage ends in a ProtoError or at the end, step by step forward', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(3), (bytes, choose) => {
        const result = readAll(bytes, choose);
        if (typeof result === 'number') assert.ok(result <= bytes.length);
        else assert.ok(result.offset >= 2 && result.offset <= 2 + bytes.length);
      }),
      { numRuns: 3000 },
    );
  });

  test('a message cut anywhere but between fields is truncated', () => {
    const parts = [
      encoded((w) => w.uint32(8).uint64(Long.MAX_UNSIGNED_VALUE)),
      encoded((w) => w.uint32(8002).string('node')),
      encoded((w) => w.uint32(8009).fixed64(Long.ONE)),
      encoded((w) => w.uint32(21).fixed32(1)),
      encoded((w) => w.uint32(8018).string('x'.repeat(200))),
    ];
    const whole = Buffer.concat(parts);
    const borders = new Set([0]);
    let at = 0;
    for (const part of parts) {
      at += part.length;
      borders.add(at);
    }
    for (let cut = 0; cut <= whole.length; cut++) {
      const result = readAll(whole.subarray(0, cut), 3);
      if (borders.has(cut)) assert.equal(typeof result, 'number', `cut at ${cut}`);
      else assert.ok(result instanceof ProtoError && result.code === 'truncated', `cut at ${cut}`);
    }
  });
});
