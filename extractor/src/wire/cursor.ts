/**
 * A cursor over a payload that cannot overrun it and allocates nothing.
 * @module
 */
import { DecodeError, type DecodeErrorCode } from './decode-error.ts';

/** Largest size a CompactSize may announce (Bitcoin Core, serialize.h: MAX_SIZE). */
export const MAX_SIZE = 0x02000000;

const EMPTY = Buffer.alloc(0);

/**
 * Reads `buffer[pos..end)` in the encodings of the P2P protocol: little-endian integers,
 * CompactSize, byte ranges. Every method throws `DecodeError` rather than reading past `end`.
 */
export class Cursor {
  buffer: Buffer = EMPTY;
  pos = 0;
  end = 0;
  /** Low half of what `u64` or `compactSize64` read. */
  lo = 0;
  /** High half of what `u64` or `compactSize64` read. */
  hi = 0;
  #start = 0;

  /** Points the cursor at a payload. */
  set(buffer: Buffer, start: number, end: number): void {
    this.buffer = buffer;
    this.#start = start;
    this.pos = start;
    this.end = end;
  }

  /** Bytes not yet read. */
  get left(): number {
    return this.end - this.pos;
  }

  /** An error that points at `at` (an offset in `buffer`). */
  error(code: DecodeErrorCode, detail: string, at: number): DecodeError {
    return new DecodeError(code, detail, at - this.#start);
  }

  /** Passes over `count` bytes and returns where they begin in `buffer`. */
  take(count: number): number {
    const at = this.pos;
    if (count > this.end - at) {
      throw this.error('truncated', `${count} bytes wanted, ${this.end - at} left`, at);
    }
    this.pos = at + count;
    return at;
  }

  u8(): number {
    return byteAt(this.buffer, this.take(1));
  }

  /** Big-endian, as ports are. */
  u16be(): number {
    const at = this.take(2);
    return (byteAt(this.buffer, at) << 8) | byteAt(this.buffer, at + 1);
  }

  i32(): number {
    return i32At(this.buffer, this.take(4));
  }

  u32(): number {
    return i32At(this.buffer, this.take(4)) >>> 0;
  }

  /** Into `lo` and `hi`, both unsigned; int64 is the same bits. */
  u64(): void {
    const at = this.take(8);
    this.lo = i32At(this.buffer, at) >>> 0;
    this.hi = i32At(this.buffer, at + 4) >>> 0;
  }

  /**
   * A CompactSize that is a size or count: at most MAX_SIZE and in its shortest form, as Bitcoin
   * Core's ReadCompactSize has it.
   */
  compactSize(): number {
    const at = this.pos;
    const first = this.u8();
    if (first < 0xfd) return first;
    this.pos = at;
    this.compactSize64();
    if (this.hi !== 0 || this.lo > MAX_SIZE) {
      throw this.error('oversized', 'size above MAX_SIZE', at);
    }
    return this.lo;
  }

  /** A CompactSize of any size, in its shortest form, into `lo` and `hi`. */
  compactSize64(): void {
    const at = this.pos;
    const first = this.u8();
    this.hi = 0;
    let shortest: boolean;
    if (first < 0xfd) {
      this.lo = first;
      return;
    }
    if (first === 0xfd) {
      const low = this.u8();
      this.lo = low | (this.u8() << 8);
      shortest = this.lo >= 0xfd;
    } else if (first === 0xfe) {
      this.lo = this.u32();
      shortest = this.lo >= 0x10000;
    } else {
      this.u64();
      shortest = this.hi !== 0;
    }
    if (!shortest) throw this.error('malformed', 'CompactSize not in its shortest form', at);
  }

  /** A number of items that take at least `minItemBytes` each; they must fit into what is left. */
  count(minItemBytes: number): number {
    const at = this.pos;
    const count = this.compactSize();
    if (count * minItemBytes > this.end - this.pos) {
      throw this.error('truncated', `${count} items don't fit into ${this.left} bytes`, at);
    }
    return count;
  }

  /** Passes over a byte string with its length in front; it is then `buffer[result..pos)`. */
  bytes(): number {
    return this.take(this.compactSize());
  }

  /** A string with its length in front; what is not UTF-8 in it becomes U+FFFD. */
  text(): string {
    const at = this.bytes();
    return this.buffer.toString('utf8', at, this.pos);
  }
}

/** The byte at `at`, which the caller knows to be within `bytes`. */
export function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] as number; // in bounds, see above
}

/** The little-endian int32 at `at`; all four bytes are within `bytes`. */
export function i32At(bytes: Uint8Array, at: number): number {
  return (
    byteAt(bytes, at) |
    (byteAt(bytes, at + 1) << 8) |
    (byteAt(bytes, at + 2) << 16) |
    (byteAt(bytes, at + 3) << 24)
  );
}
