/**
 * How numbers, hashes and times look in a printed line.
 * @module
 */

/** A 64-bit integer as protobufjs gives it: a number, or an object that prints itself. */
export type Integer = number | { toString(): string };

const SHORT_HASH_CHARACTERS = 12;

/** The first characters of a hash in display order; `bytes` are in wire order. */
export function shortHash(bytes: Uint8Array): string {
  if (bytes.length === 0) return '(empty)';
  const hex = Buffer.from(bytes).reverse().toString('hex');
  return hex.length <= SHORT_HASH_CHARACTERS ? hex : `${hex.slice(0, SHORT_HASH_CHARACTERS)}…`;
}

/** `1 transaction`, `2 transactions`. */
export function count(amount: number, singular: string, plural = `${singular}s`): string {
  return `${amount} ${amount === 1 ? singular : plural}`;
}

/** The time as `2026-01-31T23:59:59.123Z`; a number that is no time is printed as it is. */
export function isoTime(timestampMs: number): string {
  const date = new Date(timestampMs);
  return Number.isNaN(date.getTime()) ? `${timestampMs} ms` : date.toISOString();
}

/** Unsigned 64-bit number as `0x` and hex digits. */
export function hex64(value: Integer): string {
  return `0x${BigInt.asUintN(64, BigInt(value.toString())).toString(16)}`;
}

/** How often each word comes, most frequent first: `3 wtx, 1 block`. */
export function tally(words: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const each of words) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([each, amount]) => `${amount} ${each}`)
    .join(', ');
}
