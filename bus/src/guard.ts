/**
 * Counts what handlers throw, and says it now and then.
 * @module
 */
import type { BusLog } from './log.ts';

const SAY_EVERY_MS = 60_000;

export interface HandlerGuard {
  readonly count: number;
  failed(error: unknown): void;
}

/** Logs the first error at once, later ones at most once a minute with the number since then. */
export function guardHandler(log: BusLog): HandlerGuard {
  let count = 0;
  let countSaid = 0;
  let saidAtMs = Number.NEGATIVE_INFINITY;
  return {
    get count() {
      return count;
    },
    failed(error) {
      count += 1;
      const nowMs = performance.now();
      if (nowMs - saidAtMs >= SAY_EVERY_MS) {
        log.error({ err: error, errors: count - countSaid }, 'a message handler threw');
        saidAtMs = nowMs;
        countSaid = count;
      }
    },
  };
}
