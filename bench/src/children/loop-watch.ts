/**
 * Finds the longest time for which an event loop was kept busy without a pause.
 * @module
 */

/** Turns the loop as fast as it goes and keeps the longest time between two turns. */
export class LoopWatch {
  #lastMs = 0;
  #longestMs = 0;
  #running = false;
  readonly #turn = (): void => {
    const nowMs = performance.now();
    this.#longestMs = Math.max(this.#longestMs, nowMs - this.#lastMs);
    this.#lastMs = nowMs;
    if (this.#running) setImmediate(this.#turn);
  };

  start(): void {
    this.#longestMs = 0;
    this.#lastMs = performance.now();
    this.#running = true;
    setImmediate(this.#turn);
  }

  /** @returns milliseconds */
  stop(): number {
    this.#running = false;
    return this.#longestMs;
  }
}
