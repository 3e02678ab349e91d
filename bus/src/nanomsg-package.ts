/**
 * Loads the npm package `nanomsg` when it is asked for, and says how to get it when it is missing.
 * @module
 */
import { BusError } from './bus-error.ts';

/** The part of the package's socket that we use. */
export interface NanomsgSocket {
  /** Messages that wait for the next turn of its poll; ours to look at, not to change. */
  readonly queue: readonly unknown[];
  /** Returns null on failure, after an 'error' event. */
  bind(address: string): number | null;
  connect(address: string): number | null;
  /** Keeps the bytes by reference until they are sent. Aborts the process after `close()`. */
  send(message: Buffer): number;
  /** Hands the queue to the library now. */
  flush(): void;
  close(): void;
  on(event: 'data', listener: (message: Buffer) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

export interface NanomsgSocketOptions {
  readonly ipv6?: boolean;
  readonly rcvmaxsize?: number;
  readonly sndbuf?: number;
  readonly rcvbuf?: number;
}

export interface NanomsgPackage {
  socket(type: 'pub' | 'sub', options: NanomsgSocketOptions): NanomsgSocket;
}

/** The package is CommonJS, so what it exports is the default export. */
function isNanomsg(module: unknown): module is NanomsgPackage {
  return (
    typeof module === 'object' &&
    module !== null &&
    'socket' in module &&
    typeof module.socket === 'function'
  );
}

/**
 * @param specifier another module in place of the package
 * @throws {BusError} `driver-missing`
 */
export async function loadNanomsg(specifier = 'nanomsg'): Promise<NanomsgPackage> {
  let cause: unknown;
  try {
    const module: { readonly default?: unknown } = await import(specifier);
    if (isNanomsg(module.default)) {
      return module.default;
    }
  } catch (error) {
    cause = error;
  }
  throw new BusError(
    'driver-missing',
    "The bus driver nanomsg needs the npm package 'nanomsg' (npm install nanomsg, with a C++ compiler and make); the driver sp speaks the same protocol without it.",
    { cause },
  );
}
