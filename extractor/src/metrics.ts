/**
 * The extractor's own metrics: everything is counted elsewhere, and read when scraped.
 * @module
 */
import { readFileSync } from 'node:fs';
import type { Publisher } from '@peer-observer/bus';
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { COUNTED_MESSAGE_TYPES } from './event-encoder.ts';
import type { EventOutput } from './event-output.ts';
import { LINE_FAULTS, type LineCounts } from './sources/recording-file.ts';
import { TRACEPOINTS } from './tracepoints/index.ts';
import { DECODE_ERROR_CODES } from './wire/index.ts';

const PREFIX = 'peerobserver_extractor_';

/** Gauges of prom-client that are named like counters. */
const MISNAMED = [
  'nodejs_active_handles_total',
  'nodejs_active_requests_total',
  'nodejs_active_resources_total',
];

/** What the metrics are read from. */
export interface MetricSources {
  readonly output: EventOutput;
  readonly publisher: Publisher;
  readonly lines: LineCounts;
  readonly passes: () => number;
}

type Rows = (row: (value: number, labels?: Record<string, string>) => void) => void;

/** A registry with all metrics of one extractor; every series that can exist is there from 0. */
export function createRegistry(sources: MetricSources): Registry {
  const registry = new Registry();
  const counter = (name: string, help: string, labelNames: string[], rows: Rows): void => {
    new Counter({
      name: PREFIX + name,
      help,
      labelNames,
      registers: [registry],
      collect() {
        this.reset();
        rows((value, labels = {}) => this.inc(labels, value));
      },
    });
  };
  const gauge = (name: string, help: string, value: () => number): void => {
    new Gauge({
      name: PREFIX + name,
      help,
      registers: [registry],
      collect() {
        this.set(value());
      },
    });
  };
  addEventMetrics(sources, counter);
  addBusMetrics(sources, counter, gauge);
  addRecordingMetrics(sources, counter);
  addProcessMetrics(registry);
  return registry;
}

type AddCounter = (name: string, help: string, labelNames: string[], rows: Rows) => void;
type AddGauge = (name: string, help: string, value: () => number) => void;

function addEventMetrics({ output }: MetricSources, counter: AddCounter): void {
  const { counts } = output.encoder;
  counter('hits_total', 'Tracepoint hits that became events.', ['tracepoint'], (row) => {
    TRACEPOINTS.forEach(({ name }, number) => {
      row(counts.hits[number] ?? 0, { tracepoint: name });
    });
  });
  counter(
    'decode_errors_total',
    'Messages whose payload contradicts its format, published as unknown.',
    ['message', 'code'],
    (row) => {
      COUNTED_MESSAGE_TYPES.forEach((message, type) => {
        DECODE_ERROR_CODES.forEach((code, number) => {
          const value = counts.decodeErrors[type * DECODE_ERROR_CODES.length + number] ?? 0;
          row(value, { message, code });
        });
      });
    },
  );
  counter(
    'trailing_messages_total',
    'Messages with bytes behind their end, which are ignored as the node does.',
    ['message'],
    (row) => {
      COUNTED_MESSAGE_TYPES.forEach((message, type) => {
        row(counts.trailingMessages[type] ?? 0, { message });
      });
    },
  );
  counter('trailing_bytes_total', 'Bytes behind the end of messages.', ['message'], (row) => {
    COUNTED_MESSAGE_TYPES.forEach((message, type) => {
      row(counts.trailingBytes[type] ?? 0, { message });
    });
  });
  counter(
    'cut_payloads_total',
    'Payloads of another length than the node announced, published as unknown.',
    [],
    (row) => row(counts.cutPayloads),
  );
}

function addBusMetrics({ publisher }: MetricSources, counter: AddCounter, gauge: AddGauge): void {
  counter('events_published_total', 'Events that the bus took.', [], (row) =>
    row(publisher.stats().published),
  );
  counter('published_bytes_total', 'Bytes of the events that the bus took.', [], (row) =>
    row(publisher.stats().publishedBytes),
  );
  counter('events_unheard_total', 'Events published while nobody was subscribed.', [], (row) =>
    row(publisher.stats().publishedUnheard),
  );
  counter(
    'events_refused_total',
    'Events that the bus refused, by cause: nobody got them.',
    ['cause'],
    (row) => {
      const { refusedTooLarge, refusedAfterClose } = publisher.stats();
      row(refusedTooLarge, { cause: 'too_large' });
      row(refusedAfterClose, { cause: 'closed' });
    },
  );
  counter(
    'bus_drops_total',
    'Events that the bus took but did not send, counted once per subscriber that missed them.',
    ['cause'],
    (row) => {
      const { queueFull, disconnected, closed } = publisher.stats().drops;
      row(queueFull, { cause: 'queue_full' });
      row(disconnected, { cause: 'disconnected' });
      row(closed, { cause: 'closed' });
    },
  );
  counter(
    'bus_protocol_errors_total',
    'Connections to the bus that were closed because of what the other side did.',
    ['fault'],
    (row) => {
      for (const [fault, value] of Object.entries(publisher.stats().protocolErrors)) {
        row(value, { fault: fault.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) });
      }
    },
  );
  counter('bus_connections_total', 'Connections to the bus, accepted ones.', [], (row) =>
    row(publisher.stats().connectionsAccepted),
  );
  gauge('bus_subscribers', 'Subscribers on the bus.', () => publisher.subscriberCount);
  gauge('bus_queued_bytes', 'Bytes queued for subscribers.', () => publisher.stats().queuedBytes);
}

function addRecordingMetrics({ lines, passes }: MetricSources, counter: AddCounter): void {
  counter('recording_passes_total', 'Passes begun over a recording.', [], (row) => row(passes()));
  counter(
    'recording_lines_skipped_total',
    'Lines of a recording that are no hit, by fault.',
    ['fault'],
    (row) => {
      for (const fault of LINE_FAULTS) row(lines.skipped[fault], { fault });
    },
  );
}

function addProcessMetrics(registry: Registry): void {
  collectDefaultMetrics({ register: registry });
  for (const name of MISNAMED) registry.removeSingleMetric(name);
  new Gauge({
    name: `${PREFIX}build_info`,
    help: 'Always 1; the labels say what runs.',
    labelNames: ['version', 'node_version'],
    registers: [registry],
  }).set({ version: packageVersion(), node_version: process.versions.node }, 1);
}

function packageVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const manifest: unknown = JSON.parse(text);
  const version =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? manifest.version
      : undefined;
  return typeof version === 'string' ? version : 'unknown';
}
