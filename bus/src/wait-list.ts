/**
 * Promises that wait for a condition and can be given up.
 * @module
 */

interface Waiter {
  readonly met: () => boolean;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
  readonly forget: () => void;
}

/** Whoever changes what conditions look at calls {@link WaitList.check} afterwards. */
export class WaitList {
  readonly #waiters = new Set<Waiter>();
  #failure: Error | undefined;

  /** Resolves once `met()` holds; rejects with the signal's reason, or when the list was ended. */
  wait(met: () => boolean, signal?: AbortSignal): Promise<void> {
    if (this.#failure !== undefined) {
      return Promise.reject(this.#failure);
    }
    if (signal?.aborted) {
      return Promise.reject(signal.reason);
    }
    if (met()) {
      return Promise.resolve();
    }
    return new Promise((resolve, reject) => {
      const onAbort = (): void => {
        this.#waiters.delete(waiter);
        reject(signal?.reason);
      };
      const waiter: Waiter = {
        met,
        resolve,
        reject,
        forget: () => signal?.removeEventListener('abort', onAbort),
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#waiters.add(waiter);
    });
  }

  /** Resolves those whose condition holds by now. */
  check(): void {
    for (const waiter of this.#waiters) {
      if (waiter.met()) {
        this.#waiters.delete(waiter);
        waiter.forget();
        waiter.resolve();
      }
    }
  }

  /** Rejects all that wait now and all that will ask later. */
  end(failure: Error): void {
    this.#failure = failure;
    for (const waiter of this.#waiters) {
      waiter.forget();
      waiter.reject(failure);
    }
    this.#waiters.clear();
  }
}
