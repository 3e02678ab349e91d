/**
 * Reads the JSON of a recording's lines from bytes: what a generic parser would allocate (strings
 * of megabytes of hex above all) never comes into being.
 * @module
 */
import { StringCache } from './string-cache.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const ZERO = 0x30;
/** How deep a value that is skipped may be nested. */
const MAX_DEPTH = 64;

/** The value of a hex digit, -1 for any other byte. */
const HEX_DIGITS = new Int8Array(256).fill(-1);
for (let digit = 0; digit < 16; digit++) {
  const text = digit.toString(16);
  HEX_DIGITS[text.charCodeAt(0)] = digit;
  HEX_DIGITS[text.toUpperCase().charCodeAt(0)] = digit;
}

const EMPTY = Buffer.alloc(0);

/**
 * A cursor over `buffer[pos..end)`. Methods skip white space before what they read, return
 * undefined, NaN, -1 or false where something else is there, and never leave the range.
 */
export class JsonCursor {
  buffer: Buffer = EMPTY;
  pos = 0;
  end = 0;
  readonly #strings = new StringCache();

  set(buffer: Buffer, start: number, end: number): void {
    this.buffer = buffer;
    this.pos = start;
    this.end = end;
  }

  /** The next byte that is no white space, without taking it; -1 at the end. */
  peek(): number {
    const { buffer, end } = this;
    while (this.pos < end) {
      // in bounds: pos < end
      const byte = buffer[this.pos] as number;
      if (byte > 0x20 || (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)) {
        return byte;
      }
      this.pos++;
    }
    return -1;
  }

  /** Takes the next byte if it is `byte`. */
  take(byte: number): boolean {
    if (this.peek() !== byte) return false;
    this.pos++;
    return true;
  }

  /** An integer within ±2^53, else NaN. */
  integer(): number {
    const negative = this.take(MINUS);
    if (!negative) this.peek();
    const { buffer, end } = this;
    const start = this.pos;
    let value = 0;
    let at = start;
    for (; at < end; at++) {
      // in bounds: at < end
      const digit = (buffer[at] as number) - ZERO;
      if (digit < 0 || digit > 9) break;
      value = value * 10 + digit;
    }
    this.pos = at;
    if (at === start || value > Number.MAX_SAFE_INTEGER) return Number.NaN;
    // A fraction or an exponent goes on here; no other byte can follow a number but these.
    const after = at < end ? buffer[at] : undefined;
    if (after === 0x2e || after === 0x65 || after === 0x45) return Number.NaN;
    return negative && value !== 0 ? -value : value;
  }

  bool(): boolean | undefined {
    const first = this.peek();
    if (first === 0x74 && this.#word('true')) return true;
    if (first === 0x66 && this.#word('false')) return false;
    return undefined;
  }

  string(): string | undefined {
    if (!this.take(QUOTE)) return undefined;
    const start = this.pos;
    const end = this.#stringEnd();
    if (end < 0) return undefined;
    if (end > 0) return this.#strings.get(this.buffer, start, end - 1);
    return parseString(this.buffer.toString('utf8', start - 1, this.pos));
  }

  /**
   * A string of hex digits, decoded into `target`, which must have room for half of what is left
   * of the range.
   * @returns the number of bytes; -1 where there is no string, -2 where it isn't hex
   */
  hex(target: Buffer): number {
    if (!this.take(QUOTE)) return -1;
    const { buffer } = this;
    const last = this.end - 1;
    let at = this.pos;
    let size = 0;
    while (at < last) {
      // in bounds: at + 1 <= last; the table has an entry for every byte
      const high = HEX_DIGITS[buffer[at] as number] as number;
      const low = HEX_DIGITS[buffer[at + 1] as number] as number;
      if ((high | low) < 0) break;
      target[size++] = (high << 4) | low;
      at += 2;
    }
    this.pos = at;
    if (at > last || buffer[at] !== QUOTE) return -2;
    this.pos = at + 1;
    return size;
  }

  /** Goes past any value; true unless it has no end or is nested too deep. */
  skip(): boolean {
    let depth = 0;
    do {
      const byte = this.peek();
      if (byte < 0) return false;
      this.pos++;
      if (byte === QUOTE) {
        if (this.#stringEnd() < 0) return false;
      } else if (byte === 0x5b || byte === 0x7b) {
        if (++depth > MAX_DEPTH) return false;
      } else if (byte === 0x5d || byte === 0x7d) {
        if (--depth < 0) return false;
      } else if (depth === 0) {
        this.#skipScalar();
      }
    } while (depth > 0);
    return true;
  }

  /**
   * Goes past the closing quote of a string.
   * @returns the new position, 0 when there are escapes, -1 when there is no end
   */
  #stringEnd(): number {
    const { buffer, end } = this;
    let escaped = false;
    for (let at = this.pos; at < end; at++) {
      const byte = buffer[at];
      if (byte === QUOTE) {
        this.pos = at + 1;
        return escaped ? 0 : at + 1;
      }
      if (byte === BACKSLASH) {
        escaped = true;
        at++;
      }
    }
    this.pos = end;
    return -1;
  }

  #skipScalar(): void {
    const { buffer, end } = this;
    while (this.pos < end) {
      const byte = buffer[this.pos];
      if (byte === 0x2c || byte === 0x5d || byte === 0x7d) return;
      this.pos++;
    }
  }

  #word(word: string): boolean {
    const { buffer, pos } = this;
    if (pos + word.length > this.end) return false;
    for (let i = 0; i < word.length; i++) {
      if (buffer[pos + i] !== word.charCodeAt(i)) return false;
    }
    this.pos = pos + word.length;
    return true;
  }
}

/** The value of a JSON string with its quotes. */
function parseString(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
