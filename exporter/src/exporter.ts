/**
 * The exporter: subscribes to publishers, counts, and serves the counts.
 * @module
 */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import {
  type BusDriver,
  type BusLog,
  createSubscriber,
  type MessageSource,
  SequenceTracker,
  type Subscriber,
} from '@peer-observer/bus';
import { EnvelopeView, ProtoError } from '@peer-observer/proto';
import type { Clock } from './families/family.ts';
import { createFamilies } from './families/index.ts';
import { events, healthRegistry, type PublisherHealth } from './health.ts';
import { createApp, listen } from './http.ts';
import { IpLists } from './ip-lists/index.ts';
import { Folds } from './metrics/folds.ts';
import { Registry } from './metrics/registry.ts';
import { type Format, Renderer } from './metrics/render.ts';
import { renderProm } from './metrics/render-prom.ts';
import { startTimeText, UpstreamRenderer } from './metrics/render-upstream.ts';
import { DEFAULT_HOST, Pipeline } from './pipeline.ts';
import { SHIPPED_LISTS } from './shipped-lists.ts';

export interface ExporterOptions {
  /** Publishers to subscribe to, `tcp://HOST:PORT` or `ipc:///PATH`. */
  readonly buses: readonly string[];
  readonly driver?: BusDriver | undefined;
  /** Where to serve, `HOST:PORT`; port 0 for any free one. */
  readonly listen: string;
  /** Files of IP lists, see lists/README.md; those shipped when left out. */
  readonly ipListFiles?: readonly string[] | undefined;
  /** The name for nodes whose events carry none. */
  readonly defaultHost?: string | undefined;
  readonly version?: string | undefined;
  readonly log?: BusLog | undefined;
}

/** Asks the system for the time at most once per turn of the event loop. */
class TurnClock implements Clock {
  #nowMs = 0;
  readonly #forget = (): void => {
    this.#nowMs = 0;
  };

  get nowMs(): number {
    if (this.#nowMs === 0) {
      this.#nowMs = Date.now();
      setImmediate(this.#forget).unref();
    }
    return this.#nowMs;
  }
}

/** Counts events, and shows the counts; knows neither bus nor web server. */
export class Counting {
  readonly registry = new Registry();
  readonly publishers: readonly PublisherHealth[];
  readonly #envelope = new EnvelopeView();
  readonly #pipeline: Pipeline;

  constructor(
    addresses: readonly string[],
    lists: IpLists,
    options: { readonly defaultHost?: string | undefined; readonly clock?: Clock } = {},
  ) {
    const { registry } = this;
    const folds = new Folds(registry);
    const context = { registry, lists, folds, clock: options.clock ?? new TurnClock() };
    const families = [...createFamilies(context), events(context)];
    this.#pipeline = new Pipeline(registry, families, lists, options.defaultHost ?? DEFAULT_HOST);
    this.publishers = addresses.map((address) => ({
      address,
      sequence: new SequenceTracker(),
      undecodable: 0,
      unnumbered: 0,
    }));
  }

  /** Counts the event in `buffer[start..end)`; one that can't be decoded is counted as such. */
  readonly onMessage = (
    buffer: Buffer,
    start: number,
    end: number,
    source: MessageSource,
  ): void => {
    const publisher = this.publishers[source.index];
    if (publisher === undefined) return;
    const envelope = this.#envelope;
    try {
      envelope.parse(buffer, start, end);
      if (envelope.sequence === 0) publisher.unnumbered++;
      else publisher.sequence.observe(envelope.sessionHi, envelope.sessionLo, envelope.sequence);
      this.#pipeline.handle(envelope);
    } catch (error) {
      if (!(error instanceof ProtoError)) throw error;
      publisher.undecodable++;
    }
  };
}

/** An exporter at work. */
export interface RunningExporter {
  /** Where it serves, e.g. http://127.0.0.1:8282 */
  readonly url: string;
  readonly subscriber: Subscriber;
  /** Ends everything, clients' connections included; asked again, waits for the same end. */
  close(): Promise<void>;
}

/**
 * Counting an event runs through many small functions. V8 stops inlining them halfway because of
 * what is inlined already; with more room an event of the recorded mix costs about a fifth less.
 */
const INLINING = '--max-inlined-bytecode-size-cumulative=3000';

/**
 * Starts an exporter.
 * @throws ExporterError, IpListError, BusError: one sentence each on what to mend
 */
export async function startExporter(options: ExporterOptions): Promise<RunningExporter> {
  setFlagsFromString(INLINING);
  const version = options.version ?? '0.0.0';
  const log = options.log;
  const lists = await IpLists.load(
    options.ipListFiles ?? SHIPPED_LISTS,
    log === undefined ? {} : { log },
  );
  const counting = new Counting(options.buses, lists, { defaultHost: options.defaultHost });
  const subscriber = await createSubscriber({
    addresses: options.buses,
    driver: options.driver,
    onMessage: counting.onMessage,
    log,
  });
  const renderer = new Renderer(counting.registry);
  const upstream = new UpstreamRenderer(counting.registry);
  const startTimeSeconds = Math.floor(Date.now() / 1000);
  const health = healthRegistry({
    version,
    startTimeSeconds,
    registry: counting.registry,
    lists,
    publishers: counting.publishers,
    subscriber: () => subscriber,
  });
  const app = createApp(
    {
      version,
      async metrics(format) {
        const own = await renderProm(health, format);
        return metricsPage(renderer, own, format);
      },
      upstream: (host) => upstreamPage(upstream, host, startTimeSeconds),
      missingPublishers: () =>
        subscriber
          .stats()
          .sources.flatMap(({ address, connected }) => (connected ? [] : [address])),
    },
    log,
  );
  const server = await listen(app, options.listen, log).catch(async (error: unknown) => {
    await subscriber.close();
    throw error;
  });
  lists.watch();
  // a TCP server's address is never a string or null while it listens
  const { address, family, port } = server.address() as AddressInfo;
  const host = family === 'IPv6' ? `[${address}]` : address;
  const shutDown = async (): Promise<void> => {
    await lists.close();
    await subscriber.close();
    const closed = once(server, 'close');
    server.close();
    // neither a slow client nor an idle one keeps the program
    server.closeAllConnections();
    await closed;
  };
  let closing: Promise<void> | undefined;
  return {
    url: `http://${host}:${port}`,
    subscriber,
    close: () => {
      closing ??= shutDown();
      return closing;
    },
  };
}

/** /metrics in parts: the hosts' metrics, then `own`, those of the exporter itself. */
function* metricsPage(renderer: Renderer, own: string, format: Format): Generator<string, void> {
  yield* renderer.parts(format);
  yield own + (format === 'openmetrics' ? '# EOF\n' : '');
}

/** /metrics/upstream in parts, with the one metric of upstream's that no event drives. */
function* upstreamPage(
  renderer: UpstreamRenderer,
  host: string | undefined,
  startTimeSeconds: number,
): Generator<string, void> {
  yield startTimeText(startTimeSeconds);
  yield* renderer.parts(host);
}
