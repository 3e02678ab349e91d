/**
 * Remembers bit masks by the bytes of a text, in a fixed amount of memory and without strings.
 * @module
 */

/** Peer texts are at most 68 bytes long (an onion address with port); longer ones are not kept. */
const MAX_KEY_BYTES = 72;

/**
 * A two-way cache: each text has a place, where the latest one moves the one before to the
 * neighbouring place and out of the cache from there.
 */
export class MaskCache {
  readonly #keys: Uint8Array;
  /** 0 marks an empty place. */
  readonly #lengths: Uint8Array;
  readonly #masks: Uint16Array;
  readonly #indexMask: number;

  /** `places` is a power of two; a place takes 75 bytes. */
  constructor(places: number) {
    this.#keys = new Uint8Array(places * MAX_KEY_BYTES);
    this.#lengths = new Uint8Array(places);
    this.#masks = new Uint16Array(places);
    this.#indexMask = places - 1;
  }

  /** The mask kept for the bytes `buffer[start, end)`, or -1. */
  get(buffer: Uint8Array, start: number, end: number): number {
    const place = hash(buffer, start, end) & this.#indexMask;
    if (this.#holds(place, buffer, start, end)) {
      return this.#masks[place] ?? 0;
    }
    if (this.#holds(place ^ 1, buffer, start, end)) {
      return this.#masks[place ^ 1] ?? 0;
    }
    return -1;
  }

  set(buffer: Uint8Array, start: number, end: number, mask: number): void {
    const length = end - start;
    if (length === 0 || length > MAX_KEY_BYTES) {
      return;
    }
    const place = hash(buffer, start, end) & this.#indexMask;
    const offset = place * MAX_KEY_BYTES;
    const lengthBefore = this.#lengths[place] ?? 0;
    if (lengthBefore !== 0) {
      const neighbour = place ^ 1;
      this.#keys.copyWithin(neighbour * MAX_KEY_BYTES, offset, offset + lengthBefore);
      this.#lengths[neighbour] = lengthBefore;
      this.#masks[neighbour] = this.#masks[place] ?? 0;
    }
    for (let i = 0; i < length; i += 1) {
      this.#keys[offset + i] = buffer[start + i] ?? 0;
    }
    this.#lengths[place] = length;
    this.#masks[place] = mask;
  }

  clear(): void {
    this.#lengths.fill(0);
  }

  #holds(place: number, buffer: Uint8Array, start: number, end: number): boolean {
    const length = end - start;
    if (length === 0 || this.#lengths[place] !== length) {
      return false;
    }
    const keys = this.#keys;
    const offset = place * MAX_KEY_BYTES;
    // from the end: neighbours differ in the port and the last group
    for (let i = length - 1; i >= 0; i -= 1) {
      if (keys[offset + i] !== buffer[start + i]) {
        return false;
      }
    }
    return true;
  }
}

/** Over the last 12 bytes, which is where two peers differ: the port and the end of the host. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = end - start;
  for (let i = Math.max(start, end - 12); i < end; i += 1) {
    value = Math.imul(value ^ (bytes[i] ?? 0), 0x01000193);
  }
  return value ^ (value >>> 15);
}
