/**
 * Which of up to 16 lists an address is on, by one binary search for all lists together.
 *
 * Node's net.BlockList walks through its rules one by one, single addresses included, so that a
 * list of thousands makes each new address of a flood expensive; here it takes some steps.
 * @module
 */
import type { AddressRange, AddressWords } from './address.ts';

/** Ranges of a list in ascending order, none touching another. */
export type MergedRanges = readonly AddressRange[];

/** Sorts ranges of one family and joins those that overlap or touch. */
export function mergeRanges(ranges: readonly AddressRange[]): MergedRanges {
  const sorted = [...ranges].sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  const merged: AddressRange[] = [];
  for (const range of sorted) {
    const before = merged.at(-1);
    if (before === undefined || range.first > before.last + 1n) {
      merged.push(range);
    } else if (range.last > before.last) {
      merged[merged.length - 1] = { ...before, last: range.last };
    }
  }
  return merged;
}

/** Bit masks of lists over the address space of one family, in sections that start at a boundary. */
export class RangeTable {
  /** Four words a boundary, most significant first, ascending. */
  readonly #starts: Uint32Array;
  /** The lists from a boundary up to the next one. */
  readonly #masks: Uint32Array;

  /** `lists[i]` are the ranges of the list with bit i, all of one family. */
  constructor(lists: readonly MergedRanges[]) {
    const edges: { at: bigint; bit: number }[] = lists.flatMap((ranges, i) =>
      ranges.flatMap(({ first, last }) => [
        { at: first, bit: 1 << i },
        { at: last + 1n, bit: 1 << i },
      ]),
    );
    edges.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    const starts: bigint[] = [];
    const masks: number[] = [];
    let mask = 0;
    for (const { at, bit } of edges) {
      if (at >> 128n !== 0n) {
        // nothing comes after the last IPv6 address
        break;
      }
      // ranges of one list never touch, so that its bit turns on and off in turns
      mask ^= bit;
      if (starts.at(-1) === at) {
        masks[masks.length - 1] = mask;
      } else {
        starts.push(at);
        masks.push(mask);
      }
    }
    this.#masks = Uint32Array.from(masks);
    this.#starts = new Uint32Array(starts.length * 4);
    for (const [i, at] of starts.entries()) {
      for (let w = 0; w < 4; w += 1) {
        this.#starts[i * 4 + w] = Number((at >> BigInt(96 - 32 * w)) & 0xffffffffn);
      }
    }
  }

  /** The bit mask of the lists that the address is on. */
  lookup({ words }: AddressWords): number {
    let low = 0;
    let high = this.#masks.length;
    // invariant: boundaries before `low` are <= the address, those from `high` on are > it
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#isAfter(middle, words)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low === 0 ? 0 : (this.#masks[low - 1] ?? 0);
  }

  #isAfter(boundary: number, words: Uint32Array): boolean {
    for (let w = 0; w < 4; w += 1) {
      const start = this.#starts[boundary * 4 + w] ?? 0;
      const word = words[w] ?? 0;
      if (start !== word) {
        return start > word;
      }
    }
    return false;
  }
}
