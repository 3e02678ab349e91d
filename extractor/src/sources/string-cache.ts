/**
 * Makes strings of bytes, the same string object for the same short bytes again and again.
 * @module
 */

/** Addresses, message types and names of tracepoints fit; long texts are rare. */
const MAX_BYTES = 72;
const SLOTS = 4096;

/** A direct-mapped cache: bounded whatever it is asked for, and no allocation on a hit. */
export class StringCache {
  readonly #slots: string[] = new Array<string>(SLOTS).fill('');

  /** The string of the UTF-8 bytes `buffer[start..end)`; invalid bytes become U+FFFD. */
  get(buffer: Buffer, start: number, end: number): string {
    const size = end - start;
    if (size === 0) return '';
    if (size > MAX_BYTES) return buffer.toString('utf8', start, end);
    let hash = size;
    let seen = 0;
    for (let i = start; i < end; i++) {
      // in bounds: callers give a range of buffer
      const byte = buffer[i] as number;
      seen |= byte;
      hash = Math.imul(hash ^ byte, 0x01000193);
    }
    if (seen >= 0x80) return buffer.toString('utf8', start, end);
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    // in bounds: slot < SLOTS
    const known = this.#slots[slot] as string;
    if (known.length === size && same(known, buffer, start)) return known;
    const text = buffer.toString('latin1', start, end);
    this.#slots[slot] = text;
    return text;
  }
}

function same(text: string, buffer: Buffer, start: number): boolean {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) !== buffer[start + i]) return false;
  }
  return true;
}
