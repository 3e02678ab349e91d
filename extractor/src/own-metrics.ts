/**
 * The extractor's own metrics, declared: what each is, and where it is read when scraped.
 * @module
 */
import type { Publisher } from '@peer-observer/bus';
import { COUNTED_MESSAGE_TYPES } from './event-encoder.ts';
import type { EventOutput } from './event-output.ts';
import { LINE_FAULTS, type LineCounts } from './sources/recording-file.ts';
import { TRACEPOINTS } from './tracepoints/index.ts';
import { VERSION } from './version.ts';
import { DECODE_ERROR_CODES } from './wire/index.ts';

/** What the metrics are read from. */
export interface MetricSources {
  readonly output: EventOutput;
  readonly publisher: Publisher;
  readonly lines: LineCounts;
  readonly passes: () => number;
}

type Row = (value: number, labels?: Readonly<Record<string, string>>) => void;

export interface OwnMetric {
  /** Without OWN_PREFIX. */
  readonly name: string;
  readonly help: string;
  /** counter */
  readonly kind?: 'gauge';
  readonly labels?: readonly string[];
  /** Every series that can exist is a row from the start, at 0. */
  read(sources: MetricSources, row: Row): void;
}

export const OWN_PREFIX = 'peerobserver_extractor_';

const EVENT_METRICS: readonly OwnMetric[] = [
  {
    name: 'hits_total',
    help: 'Tracepoint hits that became events.',
    labels: ['tracepoint'],
    read({ output }, row) {
      TRACEPOINTS.forEach(({ name }, number) => {
        row(output.encoder.counts.hits[number] ?? 0, { tracepoint: name });
      });
    },
  },
  {
    name: 'decode_errors_total',
    help: 'Messages whose payload contradicts its format, published as unknown.',
    labels: ['message', 'code'],
    read({ output }, row) {
      const { decodeErrors } = output.encoder.counts;
      COUNTED_MESSAGE_TYPES.forEach((message, type) => {
        DECODE_ERROR_CODES.forEach((code, number) => {
          row(decodeErrors[type * DECODE_ERROR_CODES.length + number] ?? 0, { message, code });
        });
      });
    },
  },
  {
    name: 'trailing_messages_total',
    help: 'Messages with bytes behind their end, which are ignored as the node does.',
    labels: ['message'],
    read({ output }, row) {
      COUNTED_MESSAGE_TYPES.forEach((message, type) => {
        row(output.encoder.counts.trailingMessages[type] ?? 0, { message });
      });
    },
  },
  {
    name: 'trailing_bytes_total',
    help: 'Bytes behind the end of messages.',
    labels: ['message'],
    read({ output }, row) {
      COUNTED_MESSAGE_TYPES.forEach((message, type) => {
        row(output.encoder.counts.trailingBytes[type] ?? 0, { message });
      });
    },
  },
  {
    name: 'cut_payloads_total',
    help: 'Payloads of another length than the node announced, published as unknown.',
    read: ({ output }, row) => row(output.encoder.counts.cutPayloads),
  },
];

const BUS_METRICS: readonly OwnMetric[] = [
  {
    name: 'events_published_total',
    help: 'Events that the bus took.',
    read: ({ publisher }, row) => row(publisher.stats().published),
  },
  {
    name: 'published_bytes_total',
    help: 'Bytes of the events that the bus took.',
    read: ({ publisher }, row) => row(publisher.stats().publishedBytes),
  },
  {
    name: 'events_unheard_total',
    help: 'Events published while nobody was subscribed.',
    read: ({ publisher }, row) => row(publisher.stats().publishedUnheard),
  },
  {
    name: 'events_refused_total',
    help: 'Events that the bus refused, by cause: nobody got them.',
    labels: ['cause'],
    read({ publisher }, row) {
      const { refusedTooLarge, refusedAfterClose } = publisher.stats();
      row(refusedTooLarge, { cause: 'too_large' });
      row(refusedAfterClose, { cause: 'closed' });
    },
  },
  {
    name: 'bus_drops_total',
    help: 'Events that the bus took but did not send, counted once per subscriber that missed them.',
    labels: ['cause'],
    read({ publisher }, row) {
      const { queueFull, disconnected, closed } = publisher.stats().drops;
      row(queueFull, { cause: 'queue_full' });
      row(disconnected, { cause: 'disconnected' });
      row(closed, { cause: 'closed' });
    },
  },
  {
    name: 'bus_protocol_errors_total',
    help: 'Connections to the bus that were closed because of what the other side did.',
    labels: ['fault'],
    read({ publisher }, row) {
      for (const [fault, value] of Object.entries(publisher.stats().protocolErrors)) {
        row(value, { fault: fault.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) });
      }
    },
  },
  {
    name: 'bus_connections_total',
    help: 'Connections to the bus, accepted ones.',
    read: ({ publisher }, row) => row(publisher.stats().connectionsAccepted),
  },
  {
    name: 'bus_subscribers',
    help: 'Subscribers on the bus.',
    kind: 'gauge',
    read: ({ publisher }, row) => row(publisher.subscriberCount),
  },
  {
    name: 'bus_queued_bytes',
    help: 'Bytes queued for subscribers.',
    kind: 'gauge',
    read: ({ publisher }, row) => row(publisher.stats().queuedBytes),
  },
];

const RECORDING_METRICS: readonly OwnMetric[] = [
  {
    name: 'recording_passes_total',
    help: 'Passes begun over a recording.',
    read: ({ passes }, row) => row(passes()),
  },
  {
    name: 'recording_lines_skipped_total',
    help: 'Lines of a recording that are no hit, by fault.',
    labels: ['fault'],
    read({ lines }, row) {
      for (const fault of LINE_FAULTS) row(lines.skipped[fault], { fault });
    },
  },
];

/** All of them, in the order of /metrics. */
export const OWN_METRICS: readonly OwnMetric[] = [
  ...EVENT_METRICS,
  ...BUS_METRICS,
  ...RECORDING_METRICS,
  {
    name: 'build_info',
    help: 'Version of the extractor and of Node; always 1.',
    kind: 'gauge',
    labels: ['version', 'node_version'],
    read: (_sources, row) => row(1, { version: VERSION, node_version: process.version }),
  },
];
