/**
 * Finds which of a fixed list of short texts some bytes are, without making a string of them.
 * @module
 */

const MAX_KEY_LENGTH = 255;
/** Odd multipliers, tried one after the other until all keys have a slot of their own. */
const MAX_SEEDS = 4096;

/**
 * A hash table over short ASCII keys. A key is hashed by its length and four of its bytes, so a
 * look-up costs the same for every key and compares all bytes once; a collision, which the choice
 * of the seed avoids where it can, costs one more comparison.
 */
export class ByteTable {
  /** All keys side by side, each in `#stride` bytes: one array is quicker to read than many. */
  readonly #slab: Uint8Array;
  readonly #stride: number;
  readonly #lengths: Uint8Array;
  /** Index of a key plus one; 0 is an empty slot. */
  readonly #slots: Uint16Array;
  readonly #mask: number;
  readonly #seed: number;

  /** Keys are ASCII, distinct, and 1 to 255 bytes long; otherwise a RangeError is thrown. */
  constructor(texts: readonly string[]) {
    if (new Set(texts).size !== texts.length) {
      throw new RangeError('a byte table needs distinct keys');
    }
    const keys = texts.map((text) => {
      if (!/^[\x20-\x7e]+$/.test(text) || text.length > MAX_KEY_LENGTH) {
        throw new RangeError(`a byte table's key has 1 to 255 printable ASCII characters: ${text}`);
      }
      return Buffer.from(text, 'latin1');
    });
    this.#stride = keys.reduce((longest, key) => Math.max(longest, key.length), 0);
    this.#slab = new Uint8Array(this.#stride * keys.length);
    this.#lengths = Uint8Array.from(keys, (key) => key.length);
    let size = 4;
    while (size < keys.length * 4) {
      size *= 2;
    }
    this.#mask = size - 1;
    this.#seed = bestSeed(keys, this.#mask);
    this.#slots = new Uint16Array(size);
    for (const [index, key] of keys.entries()) {
      this.#slab.set(key, index * this.#stride);
      let slot = hash(key, 0, key.length, this.#seed) & this.#mask;
      while (this.#slots[slot] !== 0) {
        slot = (slot + 1) & this.#mask;
      }
      this.#slots[slot] = index + 1;
    }
  }

  /** The index of the key that `buffer[start, end)` is, or -1. The range has to lie inside the buffer. */
  lookup(buffer: Uint8Array, start: number, end: number): number {
    const length = end - start;
    const stride = this.#stride;
    if (length <= 0 || length > stride) {
      return -1;
    }
    const slots = this.#slots;
    let slot = hash(buffer, start, length, this.#seed) & this.#mask;
    for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
      if (
        this.#lengths[entry - 1] === length &&
        equal(buffer, start, this.#slab, (entry - 1) * stride, length)
      ) {
        return entry - 1;
      }
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }
}

function equal(
  a: Uint8Array,
  aStart: number,
  b: Uint8Array,
  bStart: number,
  length: number,
): boolean {
  for (let i = 0; i < length; i += 1) {
    if (a[aStart + i] !== b[bStart + i]) {
      return false;
    }
  }
  return true;
}

function hash(bytes: Uint8Array, start: number, length: number, seed: number): number {
  const first = bytes[start] ?? 0;
  const quarter = bytes[start + (length >> 2)] ?? 0;
  const middle = bytes[start + (length >> 1)] ?? 0;
  const last = bytes[start + length - 1] ?? 0;
  const mixed = Math.imul(
    length ^ (first << 4) ^ (quarter << 11) ^ (middle << 18) ^ (last << 24),
    seed,
  );
  return (mixed >>> 15) ^ (mixed >>> 25);
}

/** The seed with the fewest collisions; the search is the same in every run. */
function bestSeed(keys: readonly Uint8Array[], mask: number): number {
  let best = 1;
  let fewest = Number.POSITIVE_INFINITY;
  let seed = 0x9e3779b1;
  for (let round = 0; round < MAX_SEEDS && fewest > 0; round += 1) {
    const used = new Set(keys.map((key) => hash(key, 0, key.length, seed) & mask));
    const collisions = keys.length - used.size;
    if (collisions < fewest) {
      fewest = collisions;
      best = seed;
    }
    seed = (Math.imul(seed, 0x85ebca6b) + 0x3c6ef372) | 1;
  }
  return best;
}
