/**
 * Time as the extractor sees it, so that tests can bring their own.
 * @module
 */
import { setTimeout as delay } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds since the epoch. */
  wallMs(): number;
  /** Milliseconds that never jump. */
  monotonicMs(): number;
  /** Resolves after that time; rejects with the signal's reason when that comes first. */
  sleep(durationMs: number, signal: AbortSignal): Promise<void>;
}

export const SYSTEM_CLOCK: Clock = {
  wallMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  sleep: async (durationMs, signal) => {
    await delay(durationMs, undefined, { signal });
  },
};
