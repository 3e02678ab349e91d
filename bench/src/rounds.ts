/**
 * Measures several ways of doing one thing in alternating order, so that a machine whose speed
 * drifts is as unkind to one as to the other.
 * @module
 */
import { performance } from 'node:perf_hooks';

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Runs A B C A B C ...; returns the results of each way. */
export async function alternate<T>(
  ways: readonly (() => T | Promise<T>)[],
  rounds: number,
): Promise<T[][]> {
  const results: T[][] = ways.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, way] of ways.entries()) results[i]?.push(await way());
  }
  return results;
}

/** Milliseconds that a call takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Median milliseconds of each way, after one round that isn't counted: the compiler's.
 */
export async function medianMs(
  ways: readonly (() => void)[],
  rounds: number,
): Promise<readonly number[]> {
  for (const way of ways) way();
  const results = await alternate(
    ways.map((way) => () => timed(way)),
    rounds,
  );
  return results.map(median);
}
