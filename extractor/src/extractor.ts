/**
 * The extractor: sources in, events on a bus out, metrics about both.
 * @module
 */
import { type BusDriver, type BusLog, createPublisher, type Publisher } from '@peer-observer/bus';
import { type Clock, SYSTEM_CLOCK } from './clock.ts';
import { EventOutput, unlessAborted } from './event-output.ts';
import { ExtractorError } from './extractor-error.ts';
import { type MetricsServer, serveMetrics } from './http.ts';
import { createRegistry } from './metrics.ts';
import { type RecordingOptions, replayRecording, type Times } from './sources/recording.ts';
import { hasSeveralPids, type LineCounts, newLineCounts } from './sources/recording-file.ts';

export const DEFAULT_PUBLISH = 'tcp://127.0.0.1:8883';
export const DEFAULT_METRICS_LISTEN = '127.0.0.1:8283';
export const DEFAULT_NODE = 'node';
const MIN_SPEED = 0.001;
const MAX_SPEED = 1_000_000;

export interface ExtractorOptions {
  readonly recording: {
    readonly file: string;
    /** 1 (as recorded), N times as fast (0.001 to 1,000,000), or `max`. 1. */
    readonly speed?: number | 'max' | undefined;
    /** Begin again at the end, until closed. false. */
    readonly loop?: boolean | undefined;
    /**
     * `now`: timestamps say when the replay reached the hit, so that consumers see fresh events;
     * `recorded`: when the node was there. A loop has fresh ones in any case. `now`.
     */
    readonly times?: Times | undefined;
  };
  /** Address of the bus. DEFAULT_PUBLISH. */
  readonly publish?: string | undefined;
  readonly busDriver?: BusDriver | undefined;
  /** Name of the node; `-PID` is appended when a recording holds several processes. `node`. */
  readonly node?: string | undefined;
  /** Where the own metrics are served; false: nowhere. DEFAULT_METRICS_LISTEN. */
  readonly metricsListen?: string | false | undefined;
  /** A recording starts once there are so many. 0. */
  readonly waitForSubscribers?: number | undefined;
}

export interface ExtractorDeps {
  readonly log: BusLog;
  readonly clock?: Clock | undefined;
}

/** What came out of it, so far or in the end. */
export interface ExtractorSummary {
  readonly hits: number;
  /** Events given to the bus: the last sequence number. */
  readonly events: number;
  readonly decodeErrors: number;
  readonly cutPayloads: number;
  /** Lines of the recording that were no hit. */
  readonly skippedLines: number;
  /** Passes begun over the recording. */
  readonly passes: number;
}

export interface Extractor extends AsyncDisposable {
  /** Of the bus, with the real port. */
  readonly address: string;
  /** Of the own metrics: `http://HOST:PORT`; undefined when they are not served. */
  readonly metricsUrl: string | undefined;
  readonly subscriberCount: number;
  /**
   * Resolves when the source has ended and subscribers have nearly caught up, or after `close()`.
   * Rejects with what ended the source: RecordingError where a recording breaks off.
   */
  readonly done: Promise<ExtractorSummary>;
  summary(): ExtractorSummary;
  /** Ends the source, sends what is queued, and closes bus and metrics. Never rejects. */
  close(): Promise<void>;
}

/**
 * Starts an extractor.
 * @throws RecordingError, ExtractorError or BusError when it can't be started as asked
 */
export async function startExtractor(
  options: ExtractorOptions,
  deps: ExtractorDeps,
): Promise<Extractor> {
  const recording = recordingOptions(options);
  const waitFor = options.waitForSubscribers ?? 0;
  if (!Number.isSafeInteger(waitFor) || waitFor < 0) {
    throw new ExtractorError(
      'bad-option',
      'The number of subscribers to wait for must be 0 or more.',
    );
  }
  const { log } = deps;
  const clock = deps.clock ?? SYSTEM_CLOCK;
  const severalPids = await hasSeveralPids(recording.file);
  const publisher = await createPublisher({
    address: options.publish ?? DEFAULT_PUBLISH,
    driver: options.busDriver,
    log,
  });
  const output = new EventOutput(publisher);
  const counts = newLineCounts();
  let passes = 0;
  const registry = createRegistry({ output, publisher, lines: counts, passes: () => passes });
  const server = await openMetrics(options, registry, publisher);
  const stop = new AbortController();
  const { signal } = stop;
  const summary = (): ExtractorSummary => summarize(output, counts, passes);

  const run = async (): Promise<ExtractorSummary> => {
    try {
      if (waitFor > 0) {
        log.info({ subscribers: waitFor }, 'waiting for subscribers');
        await publisher.waitForSubscribers(waitFor, signal);
      }
      log.info({ file: recording.file, speed: recording.speed }, 'replaying a recording');
      await replayRecording(recording, {
        output,
        node: options.node ?? DEFAULT_NODE,
        severalPids,
        counts,
        clock,
        log,
        signal,
        onPass: (before) => {
          passes = before + 1;
        },
      });
      await unlessAborted(publisher.drained(), signal);
      log.info(summary(), 'recording replayed');
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    return summary();
  };
  const done = run();
  // Who only closes need not look at it.
  done.catch(() => undefined);

  const shutDown = async (): Promise<void> => {
    stop.abort();
    await done.catch(() => undefined);
    await publisher.close();
    await server?.close();
  };
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= shutDown();
    return closing;
  };
  return {
    address: publisher.address,
    metricsUrl: server?.url,
    get subscriberCount() {
      return publisher.subscriberCount;
    },
    done,
    summary,
    close,
    [Symbol.asyncDispose]: close,
  };
}

function recordingOptions({ recording }: ExtractorOptions): RecordingOptions {
  const { file, speed = 1, loop = false, times = 'now' } = recording;
  if (speed !== 'max' && !(speed >= MIN_SPEED && speed <= MAX_SPEED)) {
    throw new ExtractorError(
      'bad-option',
      `The speed must be "max" or a number from ${MIN_SPEED} to ${MAX_SPEED}.`,
    );
  }
  return { file, speed, loop, times: loop ? 'now' : times };
}

async function openMetrics(
  options: ExtractorOptions,
  registry: ReturnType<typeof createRegistry>,
  publisher: Publisher,
): Promise<MetricsServer | undefined> {
  const listen = options.metricsListen ?? DEFAULT_METRICS_LISTEN;
  if (listen === false) return undefined;
  try {
    return await serveMetrics(listen, registry);
  } catch (error) {
    await publisher.close();
    throw error;
  }
}

function summarize(output: EventOutput, lines: LineCounts, passes: number): ExtractorSummary {
  const { counts } = output.encoder;
  return {
    hits: counts.totalHits(),
    events: output.events,
    decodeErrors: counts.totalDecodeErrors(),
    cutPayloads: counts.cutPayloads,
    skippedLines: Object.values(lines.skipped).reduce((total, value) => total + value, 0),
    passes,
  };
}
