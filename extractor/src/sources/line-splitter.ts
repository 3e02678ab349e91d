/**
 * Cuts a stream of chunks into lines without making strings.
 * @module
 */

const NEWLINE = 0x0a;
const INITIAL_BYTES = 64 * 1024;
/** A carry buffer that grew above this is given back after the long line. */
const KEEP_BYTES = 1024 * 1024;

/**
 * The loop: `push(chunk)`, then `next()` until it is false; after the last chunk `finish()`.
 * A line is `buffer[start..end)` without its newline, valid until the next call.
 */
export class LineSplitter {
  readonly #maxLineBytes: number;
  #chunk: Buffer = Buffer.alloc(0);
  #chunkPos = 0;
  /** The beginning of a line that goes on in the next chunk. */
  #carry: Buffer = Buffer.allocUnsafeSlow(INITIAL_BYTES);
  #carried = 0;
  buffer: Buffer = this.#chunk;
  start = 0;
  end = 0;
  /** Lines handed out so far, so the number of the current line, from 1. */
  lineNumber = 0;
  /** A line is longer than allowed: there will be no more lines. */
  tooLong = false;

  constructor(maxLineBytes: number) {
    this.#maxLineBytes = maxLineBytes;
  }

  /** Goes on with `chunk`; the one before must be used up (`next()` was false). */
  push(chunk: Buffer): void {
    this.#chunk = chunk;
    this.#chunkPos = 0;
  }

  /** The next whole line, or false when the chunk has none. */
  next(): boolean {
    if (this.tooLong) return false;
    const chunk = this.#chunk;
    const from = this.#chunkPos;
    const newline = chunk.indexOf(NEWLINE, from);
    const to = newline < 0 ? chunk.length : newline;
    if (this.#carried + to - from > this.#maxLineBytes) {
      this.tooLong = true;
      return false;
    }
    if (newline < 0) {
      this.#keep(chunk, from, to);
      this.#chunkPos = to;
      return false;
    }
    this.#chunkPos = newline + 1;
    this.lineNumber++;
    if (this.#carried === 0) {
      this.buffer = chunk;
      this.start = from;
      this.end = to;
      return true;
    }
    this.#keep(chunk, from, to);
    this.#takeCarry();
    return true;
  }

  /** The last line where it has no newline, or false. */
  finish(): boolean {
    if (this.tooLong || this.#carried === 0) return false;
    this.lineNumber++;
    this.#takeCarry();
    return true;
  }

  #takeCarry(): void {
    this.buffer = this.#carry;
    this.start = 0;
    this.end = this.#carried;
    this.#carried = 0;
    // The line keeps the big buffer alive as long as it is in use, no longer.
    if (this.#carry.length > KEEP_BYTES) this.#carry = Buffer.allocUnsafeSlow(INITIAL_BYTES);
  }

  #keep(chunk: Buffer, from: number, to: number): void {
    const need = this.#carried + to - from;
    if (need > this.#carry.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(need, this.#carry.length * 2));
      this.#carry.copy(grown, 0, 0, this.#carried);
      this.#carry = grown;
    }
    chunk.copy(this.#carry, this.#carried, from, to);
    this.#carried = need;
  }
}
