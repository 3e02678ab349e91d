/**
 * Turns Ctrl-C, a service manager's stop and the end of a parent process into one event.
 * @module
 */

/** One per run of a command. */
export interface Shutdown extends Disposable {
  /** Aborted when the program shall end. */
  readonly signal: AbortSignal;
  /** Resolves when the program shall end. */
  readonly requested: Promise<void>;
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Listens for signals and, where the process was started with an IPC channel, for the end of that
 * channel: then whoever started us is gone. The first signal asks, the second ends the process.
 */
export function listenForShutdown(): Shutdown {
  const controller = new AbortController();
  let signalled = false;
  const ask = (): void => controller.abort();
  const handlers = Object.entries(SIGNALS).map(([name, exitCode]) => {
    const handler = (): void => {
      if (signalled) process.exit(exitCode);
      signalled = true;
      ask();
    };
    process.on(name, handler);
    return [name, handler] as const;
  });
  // False, not undefined: there was a channel, and its other end went while we were starting.
  if (process.connected === false) ask();
  const hasParent = process.connected === true;
  if (hasParent) {
    process.on('disconnect', ask);
    // Waiting for the parent must not keep a finished process alive.
    process.channel?.unref();
  }
  return { ...shutdownOn(controller.signal), [Symbol.dispose]: dispose };

  function dispose(): void {
    for (const [name, handler] of handlers) process.removeListener(name, handler);
    if (hasParent) process.removeListener('disconnect', ask);
  }
}

/** A shutdown that follows a signal of the caller. */
export function shutdownOn(signal: AbortSignal): Shutdown {
  const requested = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  return { signal, requested, [Symbol.dispose]: () => undefined };
}
