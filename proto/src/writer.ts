/**
 * A protobuf writer for hot paths: one growing buffer, no object per message.
 *
 * What it writes is byte for byte what the generated codec writes for the same fields in the same
 * order. Nested messages are written in one pass: `begin` leaves room for the length, `end` fills
 * it in and moves the body only when the guess about the length's width was wrong.
 * @module
 */

const INITIAL_BYTES = 64 * 1024;
/** A buffer that grew above this is given back by `reset`. */
const KEEP_BYTES = 1024 * 1024;
const MAX_VARINT_BYTES = 10;

/** Bytes that `value` takes as a varint; value: 0 <= value < 2^32. */
function varintWidth(value: number): number {
  if (value < 0x80) return 1;
  if (value < 0x4000) return 2;
  if (value < 0x200000) return 3;
  return value < 0x10000000 ? 4 : 5;
}

/** A range past the source would send what happens to lie in the buffer. */
function checkRange(source: Uint8Array, start: number, end: number): void {
  if (start >= 0 && start <= end && end <= source.length) return;
  throw new RangeError(`no range of ${source.length} bytes: ${start} to ${end}`);
}

/**
 * Writes tags and values; `tag` arguments are `field number << 3 | wire type` as in `tags`.
 *
 * 64-bit values are given as two unsigned 32-bit halves (`lo`, `hi`), so that nothing is lost and
 * no bigint is allocated. Numbers are written like the generated codec writes 64-bit fields: without
 * their fraction, modulo 2^64; NaN and the infinities as 0.
 */
export class ProtoWriter {
  /** The buffer; valid up to `pos`, replaced when it grows. */
  buffer: Buffer = Buffer.allocUnsafeSlow(INITIAL_BYTES);
  /** Bytes written so far. Setting it back to an earlier value takes back what came after. */
  pos = 0;

  /** Starts over; the memory is kept unless one huge message made it grow. */
  reset(): void {
    this.pos = 0;
    if (this.buffer.length > KEEP_BYTES) this.buffer = Buffer.allocUnsafeSlow(INITIAL_BYTES);
  }

  /** What was written, as a view of the buffer: copy it to keep it. */
  bytes(): Buffer {
    return this.buffer.subarray(0, this.pos);
  }

  /** Makes room for `count` more bytes. */
  reserve(count: number): void {
    const need = this.pos + count;
    if (need <= this.buffer.length) return;
    const grown = Buffer.allocUnsafeSlow(Math.max(need, this.buffer.length * 2));
    this.buffer.copy(grown, 0, 0, this.pos);
    this.buffer = grown;
  }

  /** uint32, uint64 (exact up to 2^53), enum. */
  uint(tag: number, value: number): void {
    this.reserve(2 * MAX_VARINT_BYTES);
    this.#varint(tag);
    if (value >= 0 && value <= Number.MAX_SAFE_INTEGER) this.#varint(value);
    else this.#varint64(value >>> 0, Math.floor(Math.trunc(value) / 2 ** 32) >>> 0);
  }

  /** uint64 and int64, given as two's complement halves. */
  uint64(tag: number, lo: number, hi: number): void {
    this.reserve(2 * MAX_VARINT_BYTES);
    this.#varint(tag);
    this.#varint64(lo >>> 0, hi >>> 0);
  }

  /** int32 and int64 (exact within ±2^53): negative values take ten bytes. */
  int(tag: number, value: number): void {
    this.uint(tag, value);
  }

  /** sint32. */
  sint32(tag: number, value: number): void {
    this.uint(tag, ((value << 1) ^ (value >> 31)) >>> 0);
  }

  /** sint64, given as two's complement halves. */
  sint64(tag: number, lo: number, hi: number): void {
    const sign = hi >> 31;
    this.uint64(tag, (lo << 1) ^ sign, ((hi << 1) | (lo >>> 31)) ^ sign);
  }

  /** fixed64. */
  fixed64(tag: number, lo: number, hi: number): void {
    this.reserve(MAX_VARINT_BYTES + 8);
    this.#varint(tag);
    this.pos = this.buffer.writeUInt32LE(lo >>> 0, this.pos);
    this.pos = this.buffer.writeUInt32LE(hi >>> 0, this.pos);
  }

  /** bool. */
  bool(tag: number, value: boolean): void {
    this.uint(tag, value ? 1 : 0);
  }

  /** string: lone surrogates become U+FFFD, so the result is always valid UTF-8. */
  string(tag: number, value: string): void {
    const length = value.length;
    if (length < 128) {
      // Nearly all strings are short ASCII; the loop below is faster than a call into C++.
      this.reserve(MAX_VARINT_BYTES + 1 + length);
      const start = this.pos;
      this.#varint(tag);
      const { buffer } = this;
      let at = this.pos;
      buffer[at++] = length;
      let seen = 0;
      for (let i = 0; i < length; i++) {
        const code = value.charCodeAt(i);
        seen |= code;
        buffer[at++] = code;
      }
      this.pos = at;
      if (seen < 0x80) return;
      this.pos = start;
    }
    const size = Buffer.byteLength(value);
    this.reserve(2 * MAX_VARINT_BYTES + size);
    this.#varint(tag);
    this.#varint(size);
    this.pos += this.buffer.write(value, this.pos, size);
  }

  /**
   * bytes: `source[start..end)`.
   * @throws RangeError when that is no range of source; nothing is written then
   */
  raw(tag: number, source: Uint8Array, start: number, end: number): void {
    checkRange(source, start, end);
    const size = end - start;
    this.reserve(2 * MAX_VARINT_BYTES + size);
    this.#varint(tag);
    this.#varint(size);
    this.#copy(source, start, end);
  }

  /**
   * `source[start..end)` as it is, without tag and length.
   * @throws RangeError when that is no range of source; nothing is written then
   */
  append(source: Uint8Array, start: number, end: number): void {
    checkRange(source, start, end);
    this.reserve(end - start);
    this.#copy(source, start, end);
  }

  #copy(source: Uint8Array, start: number, end: number): void {
    const size = end - start;
    const { buffer } = this;
    if (size <= 40) {
      let at = this.pos;
      // in bounds: the callers have checked the range
      for (let i = start; i < end; i++) buffer[at++] = source[i] as number;
    } else {
      buffer.set(source.subarray(start, end), this.pos);
    }
    this.pos += size;
  }

  /** 32 bytes, the size of every hash. */
  hash(tag: number, source: Uint8Array, start: number): void {
    this.raw(tag, source, start, start + 32);
  }

  /**
   * Starts a nested message; `sizeGuess` is about how many bytes it will have.
   * @returns a mark for `end`
   */
  begin(tag: number, sizeGuess: number): number {
    this.reserve(2 * MAX_VARINT_BYTES);
    this.#varint(tag);
    const width = varintWidth(sizeGuess);
    // The width travels in the byte that the length will overwrite.
    this.buffer[this.pos] = width;
    this.pos += width;
    return this.pos - width;
  }

  /** Ends the nested message that `begin` returned `mark` for. */
  end(mark: number): void {
    // in bounds: begin wrote it
    const guessed = this.buffer[mark] as number;
    const size = this.pos - mark - guessed;
    const width = varintWidth(size);
    if (width !== guessed) {
      this.reserve(MAX_VARINT_BYTES);
      this.buffer.copyWithin(mark + width, mark + guessed, this.pos);
    }
    this.pos = mark;
    this.#varint(size);
    this.pos += size;
  }

  /** 0 <= value < 2^53; a fraction is cut off. */
  #varint(value: number): void {
    const { buffer } = this;
    let at = this.pos;
    let rest = value;
    while (rest >= 0x80000000) {
      buffer[at++] = (rest % 128) | 0x80;
      rest = Math.floor(rest / 128);
    }
    while (rest > 127) {
      buffer[at++] = (rest & 127) | 0x80;
      rest >>>= 7;
    }
    buffer[at++] = rest;
    this.pos = at;
  }

  #varint64(lo: number, hi: number): void {
    let low = lo;
    let high = hi;
    const { buffer } = this;
    let at = this.pos;
    while (high !== 0) {
      buffer[at++] = (low & 127) | 0x80;
      low = ((low >>> 7) | (high << 25)) >>> 0;
      high >>>= 7;
    }
    while (low > 127) {
      buffer[at++] = (low & 127) | 0x80;
      low >>>= 7;
    }
    buffer[at++] = low;
    this.pos = at;
  }
}
