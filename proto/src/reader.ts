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
    super(`event is ${code} at byte ${offset}`, options);
    this.code = code;
    this.offset = offset;
  }
}

const EMPTY = Buffer.alloc(0);

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
    if (this.pos >= this.end) return 0;
    const tag = this.uint();
    if (tag < 8) throw new ProtoError('malformed', this.pos);
    return tag;
  }

  /** uint32, uint64, enum, bool: exact up to 2^53, rounded above; see `uint64` for all bits. */
  uint(): number {
    const { buffer, end } = this;
    let at = this.pos;
    if (at >= end) throw new ProtoError('truncated', at);
    let byte = buffer[at++] as number;
    if (byte < 128) {
      this.pos = at;
      return byte;
    }
    let value = byte & 127;
    let scale = 128;
    for (let i = 1; i < 10; i++) {
      if (at >= end) throw new ProtoError('truncated', at);
      byte = buffer[at++] as number;
      value += (byte & 127) * scale;
      if (byte < 128) {
        this.pos = at;
        return value;
      }
      scale *= 128;
    }
    throw new ProtoError('malformed', at);
  }

  /** int32 and int64 within ±2^53. */
  int(): number {
    const start = this.pos;
    const value = this.uint();
    if (this.pos - start < 10) return value;
    this.pos = start;
    this.uint64();
    return (this.hi | 0) * 2 ** 32 + this.lo;
  }

  /** sint32, and sint64 within ±2^53. */
  sint(): number {
    const value = this.uint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** Low half of what `uint64` or `fixed64` read. */
  lo = 0;
  /** High half of what `uint64` or `fixed64` read. */
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
    if (this.end - this.pos < 8) throw new ProtoError('truncated', this.pos);
    this.lo = this.buffer.readUInt32LE(this.pos);
    this.hi = this.buffer.readUInt32LE(this.pos + 4);
    this.pos += 8;
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
      case 5:
        this.#advance(4);
        return;
      default:
        // groups (3, 4) are in no schema of ours
        throw new ProtoError('malformed', this.pos);
    }
  }

  #advance(count: number): void {
    if (this.end - this.pos < count) throw new ProtoError('truncated', this.pos);
    this.pos += count;
  }
}
