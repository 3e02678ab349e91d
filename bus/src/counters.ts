/**
 * Counters over a closed set of names.
 * @module
 */

/** All names at 0. */
export function zeroCounts<const Name extends string>(
  names: readonly Name[],
): Record<Name, number> {
  // Object.fromEntries forgets the names; they are exactly those of the argument.
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;
}
