/**
 * What ProtoWriter writes is byte for byte what protobufjs writes.
 * @module
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import Long from 'long';
import protobuf from 'protobufjs';
import { ProtoWriter } from './writer.ts';

const TAGS = [8, 120, 128, 8009, 2 ** 32 - 8];
const { MAX_SAFE_INTEGER } = Number;

const UINTS = [0, 1, 127, 128, 16383, 16384, 2 ** 21, 2 ** 28 - 1, 2 ** 28, 2 ** 31 - 1, 2 ** 31]
  .concat([2 ** 32 - 1, 2 ** 32, 2 ** 35, 2 ** 42, 2 ** 49 - 1, 2 ** 49, MAX_SAFE_INTEGER, 2 ** 53])
  .concat([2 ** 53 + 2, 2 ** 60, 2 ** 63, 2 ** 64 - 2048]);
/** Not what the writer is for, but it must neither hang nor write broken varints. */
const ODD_NUMBERS = [
  0.5,
  1.5,
  300.7,
  2 ** 31 + 0.5,
  2 ** 40 + 0.25,
  -0,
  -0.5,
  -1.5,
  -(2 ** 33) - 0.5,
]
  .concat([2 ** 64, 2 ** 64 + 4096, 1e300, -1e300, Number.MIN_VALUE, Number.NaN])
  .concat([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
const HALVES = [0, 1, 127, 128, 2 ** 28 - 1, 2 ** 28, 0x7fffffff, 0x80000000, 0xffffffff];

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

function same(
  write: (writer: ProtoWriter, tag: number) => void,
  expected: (writer: protobuf.Writer) => protobuf.Writer,
  what: string,
): void {
  for (const tag of TAGS) {
    const writer = new ProtoWriter();
    write(writer, tag);
    const theirs = expected(protobuf.Writer.create().uint32(tag)).finish();
    assert.equal(hex(writer.bytes()), hex(theirs), `${what} with tag ${tag}`);
  }
}

describe('a scalar is written as protobufjs writes it', () => {
  test('uint', () => {
    for (const value of UINTS) {
      const long = Long.fromNumber(value, true);
      same(
        (w, tag) => w.uint(tag, value),
        (w) => w.uint64(long),
        `${value}`,
      );
      if (value < 2 ** 32)
        same(
          (w, tag) => w.uint(tag, value),
          (w) => w.uint32(value),
          `${value}`,
        );
    }
  });

  test('uint and int of what is no uint64: modulo 2^64, without fraction', () => {
    for (const value of ODD_NUMBERS) {
      same(
        (w, tag) => w.uint(tag, value),
        (w) => w.uint64(value),
        `${value}`,
      );
      same(
        (w, tag) => w.int(tag, value),
        (w) => w.int64(value),
        `${value}`,
      );
    }
  });

  test('int', () => {
    for (const size of UINTS) {
      for (const value of [size, -size]) {
        if (Math.abs(value) >= 2 ** 63) continue;
        const long = Long.fromNumber(value);
        same(
          (w, tag) => w.int(tag, value),
          (w) => w.int64(long),
          `${value}`,
        );
        if ((value | 0) === value) {
          same(
            (w, tag) => w.int(tag, value),
            (w) => w.int32(value),
            `${value}`,
          );
        }
      }
    }
  });

  test('uint64, sint64 and fixed64 from halves', () => {
    for (const lo of HALVES) {
      for (const hi of HALVES) {
        const long = Long.fromBits(lo, hi, true);
        const what = `${hi}:${lo}`;
        same(
          (w, tag) => w.uint64(tag, lo, hi),
          (w) => w.uint64(long),
          what,
        );
        same(
          (w, tag) => w.uint64(tag, lo | 0, hi | 0),
          (w) => w.int64(long.toSigned()),
          what,
        );
        same(
          (w, tag) => w.sint64(tag, lo, hi),
          (w) => w.sint64(long.toSigned()),
          what,
        );
        same(
          (w, tag) => w.fixed64(tag, lo, hi),
          (w) => w.fixed64(long),
          what,
        );
        same(
          (w, tag) => w.fixed64(tag, lo | 0, hi | 0),
          (w) => w.fixed64(long),
          what,
        );
      }
    }
  });

  test('sint32', () => {
    for (const value of [0, 1, -1, 63, 64, -64, -65, 0x7fffffff, -0x80000000, -0x7fffffff]) {
      same(
        (w, tag) => w.sint32(tag, value),
        (w) => w.sint32(value),
        `${value}`,
      );
    }
  });

  test('bool', () => {
    for (const value of [true, false]) {
      same(
        (w, tag) => w.bool(tag, value),
        (w) => w.bool(value),
        `${value}`,
      );
    }
  });

  test('random numbers', () => {
    const u32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer(), u32, u32, (value, int, lo, hi) => {
        const long = Long.fromBits(lo, hi);
        same(
          (w, tag) => w.int(tag, value),
          (w) => w.int64(value),
          'int',
        );
        same(
          (w, tag) => w.sint32(tag, int),
          (w) => w.sint32(int),
          'sint32',
        );
        same(
          (w, tag) => w.sint64(tag, lo, hi),
          (w) => w.sint64(long),
          'sint64',
        );
        same(
          (w, tag) => w.uint64(tag, lo, hi),
          (w) => w.uint64(long),
          'uint64',
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('text and bytes', () => {
  const strings = ['', 'a', 'x'.repeat(39), 'x'.repeat(40), 'x'.repeat(127), 'x'.repeat(128)]
    .concat(['x'.repeat(20000), 'ü', 'ü'.repeat(63), 'ü'.repeat(64), 'ü'.repeat(127)])
    .concat([`${'x'.repeat(126)}ü`, '€'.repeat(42), '€'.repeat(43), '😀', '😀'.repeat(63), 'a\0b']);

  test('string', () => {
    for (const value of strings) {
      same(
        (w, tag) => w.string(tag, value),
        (w) => w.string(value),
        `${value.length} chars`,
      );
    }
    const any = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(any, (value) => {
        same(
          (w, tag) => w.string(tag, value),
          (w) => w.string(value),
          value,
        );
      }),
    );
  });

  test('a lone surrogate becomes U+FFFD, whatever the length', () => {
    for (const value of ['\ud800', 'a\udc00b', '\udc00\ud800', '\ud800'.repeat(200)]) {
      const valid = value.replace(/\p{Surrogate}/gu, '\ufffd');
      same(
        (w, tag) => w.string(tag, value),
        (w) => w.string(valid),
        value,
      );
    }
  });

  test('raw, hash and append', () => {
    const source = Uint8Array.from({ length: 300 }, (_none, i) => i);
    for (const [start, end] of [
      [0, 0],
      [5, 6],
      [0, 40],
      [1, 42],
      [7, 134],
      [7, 135],
      [0, 300],
    ]) {
      const part = source.subarray(start, end);
      const range: [number, number] = [start ?? 0, end ?? 0];
      same(
        (w, tag) => w.raw(tag, source, ...range),
        (w) => w.bytes(part),
        `${start}-${end}`,
      );
      const writer = new ProtoWriter();
      writer.append(source, ...range);
      assert.equal(hex(writer.bytes()), hex(part));
    }
    same(
      (w, tag) => w.hash(tag, source, 9),
      (w) => w.bytes(source.subarray(9, 41)),
      'hash',
    );
  });

  test('a range outside of the source throws and writes nothing', () => {
    const source = new Uint8Array(40);
    const ranges = [
      [-1, 3],
      [0, 41],
      [41, 41],
      [3, 2],
      [Number.NaN, 3],
      [0, Number.NaN],
    ] as const;
    const writer = new ProtoWriter();
    for (const [start, end] of ranges) {
      assert.throws(() => writer.raw(10, source, start, end), RangeError);
      assert.throws(() => writer.append(source, start, end), RangeError);
    }
    assert.throws(() => writer.hash(10, source, 9), RangeError);
    assert.equal(writer.pos, 0);
  });
});

/** A tree of nested messages; a leaf is that many bytes. */
type Tree = number | { readonly guess: number; readonly children: readonly Tree[] };

function write(writer: ProtoWriter, tree: Tree): void {
  if (typeof tree === 'number') writer.raw(18, new Uint8Array(tree).fill(tree), 0, tree);
  else {
    const mark = writer.begin(10, tree.guess);
    for (const child of tree.children) write(writer, child);
    writer.end(mark);
  }
}

function writeTheirs(writer: protobuf.Writer, tree: Tree): void {
  if (typeof tree === 'number') writer.uint32(18).bytes(new Uint8Array(tree).fill(tree));
  else {
    writer.uint32(10).fork();
    for (const child of tree.children) writeTheirs(writer, child);
    writer.ldelim();
  }
}

function checkTree(tree: Tree): void {
  const writer = new ProtoWriter();
  write(writer, tree);
  const theirs = protobuf.Writer.create();
  writeTheirs(theirs, tree);
  // compared as buffers: the trees may be large
  assert.ok(writer.bytes().equals(theirs.finish()), JSON.stringify(tree));
}

describe('nested messages', () => {
  const SIZES = [0, 1, 125, 126, 127, 128, 16380, 16381, 16383, 16384, 2 ** 21 - 4, 2 ** 21];
  const GUESSES = [0, 100, 127, 128, 16383, 16384, 2 ** 21, 2 ** 28, 2 ** 32, -1, Number.NaN];

  test('any guess about the size gives the same bytes', () => {
    for (const size of SIZES) {
      for (const guess of GUESSES) checkTree({ guess, children: [size] });
    }
  });

  test('random trees with random guesses', () => {
    const leaf = fc.oneof(fc.nat(20), fc.integer({ min: 120, max: 130 }), fc.nat(17000));
    const guess = fc.constantFrom(...GUESSES);
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 6, withCrossShrink: true },
        leaf,
        fc.record({ guess, children: fc.array(tie('tree'), { maxLength: 4 }) }),
      ),
    }));
    fc.assert(fc.property(tree, checkTree), { numRuns: 300 });
  });

  test('the buffer grows at any place inside a nested message', () => {
    // the initial buffer has 64 KiB: start a message at each distance from its end
    const theirs = protobuf.Writer.create();
    const inner = { guess: 0, children: [{ guess: 2 ** 28, children: [3] }, 130] };
    writeTheirs(theirs, inner);
    const expected = hex(theirs.finish());
    for (let room = 0; room < 170; room++) {
      const writer = new ProtoWriter();
      const filler = writer.buffer.length - room;
      writer.append(new Uint8Array(filler).fill(0xee), 0, filler);
      write(writer, inner);
      assert.equal(hex(writer.bytes().subarray(filler)), expected);
      assert.equal(writer.bytes()[filler - 1], 0xee);
      assert.equal(writer.bytes()[0], 0xee);
    }
  });

  test('a buffer that is full to the last byte grows to make room for the length', () => {
    const writer = new ProtoWriter();
    const mark = writer.begin(10, 0);
    const size = writer.buffer.length - writer.pos;
    const body = new Uint8Array(size).fill(7);
    body[size - 1] = 9;
    writer.append(body, 0, size);
    assert.equal(writer.pos, writer.buffer.length);
    writer.end(mark);
    const theirs = protobuf.Writer.create().uint32(10).bytes(body).finish();
    assert.ok(writer.bytes().equals(theirs));
  });

  test('setting pos back takes back what came after', () => {
    const writer = new ProtoWriter();
    const outer = writer.begin(10, 10);
    writer.uint(8, 1);
    const { pos } = writer;
    const dropped = writer.begin(18, 10);
    writer.append(new Uint8Array(200_000), 0, 200_000);
    writer.end(dropped);
    writer.pos = pos;
    writer.string(26, 'kept');
    writer.end(outer);
    const theirs = protobuf.Writer.create();
    theirs.uint32(10).fork().uint32(8).uint32(1).uint32(26).string('kept').ldelim();
    assert.equal(hex(writer.bytes()), hex(theirs.finish()));
  });

  test('reset starts over and gives back a huge buffer', () => {
    const writer = new ProtoWriter();
    const first = writer.buffer;
    writer.uint(8, 1);
    writer.reset();
    assert.equal(writer.pos, 0);
    assert.equal(writer.buffer, first);
    writer.reserve(3_000_000);
    assert.ok(writer.buffer.length >= 3_000_000);
    writer.reset();
    assert.equal(writer.buffer.length, first.length);
    writer.uint(8, 300);
    assert.equal(hex(writer.bytes()), '08ac02');
  });
});
