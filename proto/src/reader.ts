/**
 * A protobuf reader for hot paths: a cursor over a range of a buffer that can't leave it and
 * allocates nothing.
 * @module
 */

/** The bytes are not what a protobuf encoder writes. */
export class ProtoError extends Error {
  override readonly name = 'ProtoError';
  readonly code: 'truncated' | 'malformed' | 'missing-field';
  readonly offset: number;

  constructor(code: ProtoError['code'], offset: number, options?: ErrorOptions) {
    const what = code === 'missing-field' ? 'lacks a required field' : `is ${code}`;
    super(`event ${what} at byte ${offset}`, options);
    this.code = code;
    this.offset = offset;
  }
}

/**
 * The varint at `buffer[at]` if it has at most four bytes (28 bits) and none too many, else -1. For
 * straight paths through what is usual, beside a general one: it does not look where the data end.
 */
export function shortVarint(buffer: Uint8Array, at: number): number {
  // past the end of the buffer there is nothing, which is no short varint
  const a = buffer[at] as number;
  if (a < 128) return a;
  const b = buffer[at + 1] as number;
  if (b < 128) return b === 0 ? -1 : (a & 127) | (b << 7);
  const c = buffer[at + 2] as number;
  if (c < 128) return c === 0 ? -1 : (a & 127) | ((b & 127) << 7) | (c << 14);
  const d = buffer[at + 3] as number;
  if (d < 128 && d !== 0) return (a & 127) | ((b & 127) << 7) | ((c & 127) << 14) | (d << 21);
  return -1;
}

/** The four bytes at `buffer[at]`, little endian; the caller has seen that they are there. */
export function uint32(buffer: Uint8Array, at: number): number {
  const low = (buffer[at] as number) | ((buffer[at + 1] as number) << 8);
  const high = (buffer[at + 2] as number) | ((buffer[at + 3] as number) << 8);
  return (low | (high << 16)) >>> 0;
}

/** How many bytes the varint had that `shortVarint` read as `value`. */
export function shortVarintBytes(value: number): number {
  if (value < 1 << 7) return 1;
  if (value < 1 << 14) return 2;
  return value < 1 << 21 ? 3 : 4;
}

const EMPTY = Buffer.alloc(0);
/** Groups in groups that `skip` follows, as protobuf implementations do. */
const MAX_DEPTH = 100;

/**
 * Reads tags and values of `buffer[pos..end)`.
 *
 * The usual loop: `for (let tag = r.tag(); tag !== 0; tag = r.tag())`, in it a value method or
 * `skip(tag)`. Every method throws `ProtoError` rather than reading past `end`.
 */
export class ProtoReader {
  buffer: Buffer = EMPTY;
  pos = 0;
  end = 0;

  /** Points the reader at a range of a buffer. */
  set(buffer: Buffer, start: number, end: number): void {
    this.buffer = buffer;
    this.pos = start;
    this.end = end;
  }

  /** The next `field number << 3 | wire type`, or 0 at the end. */
  tag(): number {
    const start = this.pos;
    if (start >= this.end) return 0;
    // in bounds: start < end
    const first = this.buffer[start] as number;
    // field numbers 1 to 15: one byte, and small enough for the compiler to inline
    if (first < 128 && first >= 8) {
      this.pos = start + 1;
      return first;
    }
    return this.#longTag(start);
  }

  #longTag(start: number): number {
    const tag = this.uint();
    // field number 0, or more than the 32 bits and five bytes of a tag
    if (tag < 8 || tag >= 2 ** 32 || this.pos - start > 5) throw new ProtoError('malformed', start);
    return tag;
  }

  /**
   * uint32, uint64, enum, bool: exact up to 2^53, above the nearest double; see `uint64` for all
   * bits.
   */
  uint(): number {
    const { buffer, pos, end } = this;
    if (end - pos >= 2) {
      // in bounds: two bytes are left
      const first = buffer[pos] as number;
      if (first < 128) {
        this.pos = pos + 1;
        return first;
      }
      const second = buffer[pos + 1] as number;
      if (second < 128) {
        this.pos = pos + 2;
        return (first & 127) | (second << 7);
      }
    }
    return this.#longUint();
  }

  #longUint(): number {
    const { buffer, end } = this;
    let at = this.pos;
    // 28, 21 and 15 bits: the first two make 49, so that only one addition rounds
    let low = 0;
    let middle = 0;
    let high = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      if (at >= end) throw new ProtoError('truncated', at);
      // in bounds: at < end
      const byte = buffer[at++] as number;
      const bits = byte & 127;
      if (shift < 28) low |= bits << shift;
      else if (shift < 49) middle |= bits << (shift - 28);
      else high |= (shift === 63 ? bits & 1 : bits) << (shift - 49);
      if (byte < 128) {
        this.pos = at;
        return low + middle * 2 ** 28 + high * 2 ** 49;
      }
    }
    throw new ProtoError('malformed', at);
  }

  /** int32 and int64: exact within ±2^53, beyond the nearest double. */
  int(): number {
    const start = this.pos;
    const value = this.uint();
    if (this.pos - start < 10) return value;
    this.pos = start;
    this.uint64();
    return (this.hi | 0) * 2 ** 32 + this.lo;
  }

  /** int32: the low 32 bits, so that a negative value in five bytes is read as well. */
  int32(): number {
    this.uint64();
    return this.lo | 0;
  }

  /** sint32 and sint64: exact within ±2^53, beyond the nearest double. */
  sint(): number {
    const start = this.pos;
    const value = this.uint();
    if (value < 2 ** 53) return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
    this.pos = start;
    this.uint64();
    const sign = -(this.lo & 1);
    const lo = ((this.lo >>> 1) | (this.hi << 31)) ^ sign;
    const hi = (this.hi >>> 1) ^ sign;
    return hi * 2 ** 32 + (lo >>> 0);
  }

  /** Low half of what `uint64` or `fixed64` read; the methods for signed values use it, too. */
  lo = 0;
  /** High half, likewise. */
  hi = 0;

  /** uint64 with all bits, into `lo` and `hi`. */
  uint64(): void {
    const { buffer, end } = this;
    let lo = 0;
    let hi = 0;
    for (let i = 0; i < 10; i++) {
      if (this.pos >= end) throw new ProtoError('truncated', this.pos);
      const byte = buffer[this.pos++] as number;
      const bits = byte & 127;
      if (i < 4) lo |= bits << (7 * i);
      else if (i === 4) {
        lo |= bits << 28;
        hi = bits >>> 4;
      } else hi |= bits << (7 * i - 32);
      if (byte < 128) {
        this.lo = lo >>> 0;
        this.hi = hi >>> 0;
        return;
      }
    }
    throw new ProtoError('malformed', this.pos);
  }

  /** fixed64, into `lo` and `hi`. */
  fixed64(): void {
    const { buffer, pos } = this;
    if (this.end - pos < 8) throw new ProtoError('truncated', pos);
    this.lo = uint32(buffer, pos);
    this.hi = uint32(buffer, pos + 4);
    this.pos = pos + 8;
  }

  /** Reads a length and returns where the bytes, string or nested message end; `pos` is its start. */
  bounded(): number {
    const size = this.uint();
    const end = this.pos + size;
    if (end > this.end) throw new ProtoError('truncated', this.pos);
    return end;
  }

  /** bytes, string: the UTF-8 text. */
  string(): string {
    const end = this.bounded();
    const text = this.buffer.toString('utf8', this.pos, end);
    this.pos = end;
    return text;
  }

  /** Passes over the value of `tag`. */
  skip(tag: number): void {
    switch (tag & 7) {
      case 0:
        this.uint();
        return;
      case 1:
        this.#advance(8);
        return;
      case 2:
        this.pos = this.bounded();
        return;
      case 3:
        this.#skipGroup(tag, 1);
        return;
      case 5:
        this.#advance(4);
        return;
      default:
        throw new ProtoError('malformed', this.pos);
    }
  }

  /** No schema of ours has groups, but an unknown field may be one. */
  #skipGroup(start: number, depth: number): void {
    if (depth > MAX_DEPTH) throw new ProtoError('malformed', this.pos);
    for (;;) {
      const tag = this.tag();
      if (tag === 0) throw new ProtoError('truncated', this.pos);
      if ((tag & 7) === 3) this.#skipGroup(tag, depth + 1);
      else if (tag === start + 1) return;
      else this.skip(tag);
    }
  }

  #advance(count: number): void {
    if (this.end - this.pos < count) throw new ProtoError('truncated', this.pos);
    this.pos += count;
  }
}
