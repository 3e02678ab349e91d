/**
 * What the bus needs from a logger, and a way to say a thing once only.
 * @module
 */

/** A logger with pino's argument order; pino's own loggers satisfy it. */
export interface BusLog {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

export const SILENT_LOG: BusLog = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** Remembers at most this many things said; beyond that new ones stay unsaid (they are counted elsewhere). */
const MAX_REMEMBERED = 1024;

/** Lets each key through once, until it is forgotten. Bounded, because peers choose the keys. */
export class OnceSet {
  readonly #said = new Set<string>();

  /** True for the first time that a key is seen. */
  first(key: string): boolean {
    if (this.#said.has(key) || this.#said.size >= MAX_REMEMBERED) {
      return false;
    }
    this.#said.add(key);
    return true;
  }

  forget(key: string): void {
    this.#said.delete(key);
  }
}

const MINUTE_MS = 60_000;
const LINES_PER_MINUTE = 20;

/** Lets so many lines a minute through: peers that come and go all the time must not fill a disk. */
export class LineRation {
  #left = LINES_PER_MINUTE;
  #renewedAtMs = 0;

  /** Whether one more line may be written at `nowMs`, a time that never goes back. */
  allows(nowMs: number = performance.now()): boolean {
    if (nowMs - this.#renewedAtMs >= MINUTE_MS) {
      this.#left = LINES_PER_MINUTE;
      this.#renewedAtMs = nowMs;
    }
    this.#left -= 1;
    return this.#left >= 0;
  }
}
