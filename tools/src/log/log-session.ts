/**
 * Prints the events of a bus until it is told to stop or nobody reads any more.
 * @module
 */
import type { Writable } from 'node:stream';
import {
  type BusDriver,
  type BusLog,
  createSubscriber,
  type MessageSource,
  SequenceTracker,
  type Subscriber,
} from '@peer-observer/bus';
import { decodeEvent, EnvelopeView, eventToJson, ProtoError } from '@peer-observer/proto';
import { asciiJson } from '../escape.ts';
import { LineWriter } from '../line-writer.ts';
import { createFilter, type EventFilter, type FilterOptions } from './filter.ts';
import { formatEvent } from './format.ts';

export interface LogOptions {
  /** Addresses of publishers. */
  readonly addresses: readonly string[];
  readonly driver?: BusDriver | undefined;
  readonly filter?: FilterOptions | undefined;
  /** The JSON form, one object a line, in place of readable lines. */
  readonly json?: boolean | undefined;
  readonly output: Writable;
  /** What may wait for a slow reader; more is dropped and counted. 8 MiB. */
  readonly maxQueuedBytes?: number | undefined;
  readonly log?: BusLog | undefined;
}

export interface LogSummary {
  readonly received: number;
  readonly printed: number;
  /** Not wanted by the filter. */
  readonly filtered: number;
  /** Not events of our schema. */
  readonly undecodable: number;
  /** Wanted, but the reader of the output was too slow. */
  readonly dropped: number;
  /** How often sequence numbers were missing, and how many: what the bus lost before us. */
  readonly gaps: number;
  readonly lost: number;
}

/** How long the output may take for its last lines. */
const LAST_LINES_MS = 1000;

/** The JSON form of an encoded event as one line of ASCII. @throws ProtoError */
export function eventToJsonLine(bytes: Uint8Array): string {
  return asciiJson(JSON.stringify(eventToJson(decodeEvent(bytes))));
}

/** The readable form of an encoded event as one line. @throws ProtoError */
export function eventToTextLine(bytes: Uint8Array): string {
  return formatEvent(decodeEvent(bytes));
}

export class LogSession implements AsyncDisposable {
  readonly #view = new EnvelopeView();
  readonly #trackers: SequenceTracker[] = [];
  readonly #filter: EventFilter;
  readonly #toLine: (bytes: Uint8Array) => string;
  readonly #writer: LineWriter;
  #subscriber: Subscriber | undefined;
  #received = 0;
  #filtered = 0;
  #undecodable = 0;

  constructor(options: LogOptions) {
    this.#filter = createFilter(options.filter ?? {});
    this.#toLine = options.json ? eventToJsonLine : eventToTextLine;
    this.#writer = new LineWriter(options.output, { maxQueuedBytes: options.maxQueuedBytes });
  }

  /** @throws {BusError} */
  async open(options: LogOptions): Promise<void> {
    this.#subscriber = await createSubscriber({
      addresses: options.addresses,
      driver: options.driver,
      log: options.log,
      onMessage: (buffer, start, end, source) => this.#take(buffer, start, end, source),
    });
  }

  /** Resolves when the reader of the output has gone away. */
  get outputGone(): Promise<void> {
    return this.#writer.gone;
  }
  /** A failed output, such as a full disk; a reader that went away is none. */
  get outputError(): Error | undefined {
    return this.#writer.error;
  }

  /** Resolves once all publishers are connected. */
  async connected(signal?: AbortSignal): Promise<void> {
    await this.#subscriber?.connected(signal);
  }

  summary(): LogSummary {
    let gaps = 0;
    let lost = 0;
    for (const tracker of this.#trackers) {
      gaps += tracker.gaps;
      lost += tracker.missing;
    }
    return {
      received: this.#received,
      printed: this.#writer.written,
      filtered: this.#filtered,
      undecodable: this.#undecodable,
      dropped: this.#writer.dropped,
      gaps,
      lost,
    };
  }

  /** Stops listening, writes the last lines, and says what happened. */
  async close(): Promise<LogSummary> {
    await this.#subscriber?.close();
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), LAST_LINES_MS);
    await this.#writer.end(timeout.signal);
    clearTimeout(timer);
    return this.summary();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  #take(buffer: Buffer, start: number, end: number, source: MessageSource): void {
    this.#received += 1;
    try {
      const view = this.#view;
      view.parse(buffer, start, end);
      if (view.sequence > 0) {
        this.#tracker(source.index).observe(view.sessionHi, view.sessionLo, view.sequence);
      }
      if (this.#filter(view)) this.#writer.write(this.#toLine(buffer.subarray(start, end)));
      else this.#filtered += 1;
    } catch (error) {
      // Anything else is a fault of ours: the subscriber counts it and says so.
      if (!(error instanceof ProtoError)) throw error;
      this.#undecodable += 1;
    }
  }

  #tracker(index: number): SequenceTracker {
    const known = this.#trackers[index];
    if (known !== undefined) return known;
    const tracker = new SequenceTracker();
    this.#trackers[index] = tracker;
    return tracker;
  }
}

/** Starts printing what the addresses publish. @throws {BusError} */
export async function startLog(options: LogOptions): Promise<LogSession> {
  const session = new LogSession(options);
  await session.open(options);
  return session;
}
