/**
 * Remembers bit masks by the bytes of a text, in a fixed amount of memory and without strings.
 * @module
 */

/** Peer texts have 9 to 68 bytes (an onion address with port); others are not kept. */
const MIN_KEY_BYTES = 8;
const MAX_KEY_BYTES = 72;
const MAX_KEY_WORDS = MAX_KEY_BYTES / 4;

/**
 * A two-way cache: each text has a place, where the latest one moves the one before to the
 * neighbouring place and out of the cache from there. Texts are kept and compared as words of four
 * bytes; the last word of a text may overlap the one before it.
 */
export class MaskCache {
  readonly #words: Int32Array;
  /** In bytes; 0 marks an empty place. */
  readonly #lengths: Uint8Array;
  readonly #masks: Uint16Array;
  readonly #indexMask: number;

  /** `places` is a power of two; a place takes 75 bytes. */
  constructor(places: number) {
    this.#words = new Int32Array(places * MAX_KEY_WORDS);
    this.#lengths = new Uint8Array(places);
    this.#masks = new Uint16Array(places);
    this.#indexMask = places - 1;
  }

  /** The mask kept for the bytes `buffer[start, end)`, or -1. */
  get(buffer: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (length < MIN_KEY_BYTES) return -1;
    let place = placeOf(buffer, start, end) & this.#indexMask;
    if (!this.#holds(place, buffer, start, end)) {
      place ^= 1;
      if (!this.#holds(place, buffer, start, end)) return -1;
    }
    // in bounds: so is the place
    return this.#masks[place] as number;
  }

  set(buffer: Uint8Array, start: number, end: number, mask: number): void {
    const length = end - start;
    if (length < MIN_KEY_BYTES || length > MAX_KEY_BYTES) return;
    const words = this.#words;
    const place = placeOf(buffer, start, end) & this.#indexMask;
    const offset = place * MAX_KEY_WORDS;
    const neighbour = place ^ 1;
    words.copyWithin(neighbour * MAX_KEY_WORDS, offset, offset + MAX_KEY_WORDS);
    this.#lengths[neighbour] = this.#lengths[place] ?? 0;
    this.#masks[neighbour] = this.#masks[place] ?? 0;
    let at = offset;
    for (let i = start; i < end - 4; i += 4) words[at++] = word(buffer, i);
    words[at] = word(buffer, end - 4);
    this.#lengths[place] = length;
    this.#masks[place] = mask;
  }

  clear(): void {
    this.#lengths.fill(0);
  }

  #holds(place: number, buffer: Uint8Array, start: number, end: number): boolean {
    if (this.#lengths[place] !== end - start) return false;
    const words = this.#words;
    const last = end - 4;
    let at = place * MAX_KEY_WORDS;
    for (let i = start; i < last; i += 4) {
      if (words[at++] !== word(buffer, i)) return false;
    }
    return words[at] === word(buffer, last);
  }
}

/**
 * From the first four and the last eight bytes, which is where two peers differ: the beginning of
 * the host, its end, and the port.
 */
function placeOf(bytes: Uint8Array, start: number, end: number): number {
  const mixed =
    Math.imul(word(bytes, start) ^ (end - start), 0x01000193) ^
    Math.imul(word(bytes, end - 8), 0x85ebca6b) ^
    Math.imul(word(bytes, end - 4), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function word(bytes: Uint8Array, at: number): number {
  // in bounds: the text has eight bytes at least
  const low = (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
  return low | ((bytes[at + 2] as number) << 16) | ((bytes[at + 3] as number) << 24);
}
