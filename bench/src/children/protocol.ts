/**
 * What the benchmark and its child processes say to each other.
 * @module
 */
import type { BusDriver } from '@peer-observer/bus';

/** What a publisher process is started with. */
export interface PublisherSetup {
  readonly driver: BusDriver;
  /** Messages, each behind its length (32 bits, little-endian); published over and over. */
  readonly file: string;
  /** Names of the nodes that events are stamped with, in turn; messages go out as they are without. */
  readonly nodes: readonly string[];
}

/** How a subscriber process handles what comes in. */
export const SUBSCRIBER_KINDS = ['exporter', 'naive', 'nothing'] as const;
export type SubscriberKind = (typeof SUBSCRIBER_KINDS)[number];

/** What a subscriber process is started with. */
export interface SubscriberSetup {
  readonly kind: SubscriberKind;
  readonly driver: BusDriver;
  readonly address: string;
  /** `exporter`: its IP lists. */
  readonly lists: readonly string[];
}

/** `start`: publish until told otherwise; `publish`: so many messages more. */
export type Request =
  | { readonly do: 'mark' }
  | { readonly do: 'start' }
  | { readonly do: 'stop' }
  | { readonly do: 'publish'; readonly count: number }
  | { readonly do: 'watch' }
  | { readonly do: 'unwatch' };

/** Where a process stands: everything since its start. */
export interface Mark {
  /** Messages published or received. */
  readonly count: number;
  readonly cpuMicros: number;
  readonly atMs: number;
  readonly rssBytes: number;
}

/** What a subscriber process says once it is ready; an address to connect to, a page to get. */
export interface Ready {
  readonly address: string;
}

/** Milliseconds of the longest turn of the event loop since `watch`. */
export interface Watched {
  readonly longestTurnMs: number;
}

/** This process's mark. */
export function markOf(count: number): Mark {
  const { user, system } = process.cpuUsage();
  return {
    count,
    cpuMicros: user + system,
    atMs: performance.now(),
    rssBytes: process.memoryUsage.rss(),
  };
}

/** Reads the setup that the parent gave as the only argument. */
export function setupOf<T>(): T {
  // the parent wrote it, from a value of that type
  return JSON.parse(process.argv[2] ?? '{}') as T;
}

/** Answers the parent's requests, one after the other, until it goes away. */
export function serve(ready: Ready, answer: (request: Request) => Promise<object> | object): void {
  process.on('message', (request) => {
    // the parent sends nothing else
    Promise.resolve(answer(request as Request)).then(
      (reply) => process.send?.(reply),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  process.on('disconnect', () => process.exit());
  process.send?.(ready);
}
