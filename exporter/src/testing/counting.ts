/**
 * The whole of counting, fed with bytes.
 * @module
 */
import { Counting } from '../exporter.ts';
import type { Clock } from '../families/family.ts';
import { healthProbes } from '../health.ts';
import { IpLists } from '../ip-lists/index.ts';
import { Renderer } from '../metrics/render.ts';
import { UpstreamRenderer } from '../metrics/render-upstream.ts';
import { EVENT_MS, LINKING_LION } from './run-events.ts';

/** Counts as the exporter does, with a clock that stands still unless it is given. */
export interface CountingRun {
  readonly counting: Counting;
  /** Never throws, as the bus needs it. */
  feed(bytes: Buffer, publisher?: number): void;
  metrics(): string;
  upstream(host?: string): string;
  /** The value of a health metric, summed over its labels. */
  health(name: string): number;
}

/** Sets counting up for publishers of these addresses. */
export async function countingRun(
  options: {
    readonly defaultHost?: string;
    readonly publishers?: readonly string[];
    readonly clock?: Clock;
  } = {},
): Promise<CountingRun> {
  const lists = await IpLists.load([LINKING_LION]);
  const publishers = options.publishers ?? ['tcp://127.0.0.1:8883'];
  const counting = new Counting(publishers, lists, {
    defaultHost: options.defaultHost,
    clock: options.clock ?? { nowMs: EVENT_MS + 20 },
  });
  const renderer = new Renderer(counting.registry);
  const upstream = new UpstreamRenderer(counting.registry);
  const probes = healthProbes({
    version: '1.2.3',
    startTimeSeconds: 0,
    registry: counting.registry,
    lists,
    publishers: counting.publishers,
    subscriber: () => {
      throw new Error('there is no bus here');
    },
  });
  return {
    counting,
    feed(bytes, publisher = 0) {
      // in the middle of other bytes, as the bus hands messages over
      const buffer = Buffer.concat([Buffer.from([1, 2, 3]), bytes, Buffer.from([0x0a, 0x7f])]);
      const source = { address: publishers[publisher] ?? '', index: publisher };
      counting.onMessage(buffer, 3, 3 + bytes.length, source);
    },
    metrics: () => renderer.render('text'),
    upstream: (host) => upstream.render(host),
    health(name) {
      const probe = probes.find((own) => own.name === `peerobserver_exporter_${name}`);
      if (probe === undefined) throw new Error(`no metric ${name}`);
      let sum = 0;
      for (const [, value] of probe.read()) sum += value;
      return sum;
    },
  };
}
