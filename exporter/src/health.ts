/**
 * The exporter's own health: what came in, how old it was, what was lost on the way.
 * @module
 */
import type { SequenceTracker, Subscriber } from '@peer-observer/bus';
import { Counter, collectDefaultMetrics, Gauge, Registry as PromRegistry } from 'prom-client';
import type { Family, FamilyContext } from './families/family.ts';
import type { IpLists } from './ip-lists/index.ts';
import { PREFIX as METRIC_PREFIX } from './metrics/declarations.ts';
import type { Registry } from './metrics/registry.ts';
import { START_TIME } from './metrics/render-upstream.ts';
import { EVENT_KIND } from './pipeline.ts';

/** Age of an event when it is counted, from a millisecond to a minute. */
const AGE_SECONDS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60] as const;
const PREFIX = 'peerobserver_exporter_';

/** Events by kind, their age and the time of the last one, by host. */
export const events = ({ registry, clock }: FamilyContext): Family => {
  const received = registry.counter({
    name: 'exporter_events_total',
    help: 'Events received and decoded, by kind.',
    labels: { kind: EVENT_KIND },
  });
  const age = registry.histogram({
    name: 'exporter_event_age_seconds',
    help: 'Time from the event to its being counted.',
    buckets: AGE_SECONDS,
  });
  const last = registry.gauge({
    name: 'exporter_last_event_timestamp_seconds',
    help: 'Time of the newest event.',
  });
  return {
    name: 'events',
    onEvent(host, kind, timestampMs) {
      received.add(host, kind, 1);
      // clocks of two machines differ: an event from the future is as new as can be, but must not
      // stay the newest until then
      const { nowMs } = clock;
      const seenMs = Math.min(timestampMs, nowMs);
      age.observe(host, 0, (nowMs - seenMs) / 1000);
      if (seenMs > host.lastEventMs) {
        host.lastEventMs = seenMs;
        last.set(host, 0, seenMs / 1000);
      }
    },
  };
};

/** What is known of one publisher besides what the bus knows. */
export interface PublisherHealth {
  readonly address: string;
  readonly sequence: SequenceTracker;
  /** Messages that were no event. */
  undecodable: number;
  /** Events without a sequence number: losses among them can't be seen. */
  unnumbered: number;
}

/** Where the figures that aren't a host's come from. */
export interface HealthSources {
  readonly version: string;
  readonly startTimeSeconds: number;
  readonly registry: Registry;
  readonly lists: IpLists;
  readonly publishers: readonly PublisherHealth[];
  readonly subscriber: () => Subscriber;
}

/** A metric whose values are read from their owner at each scrape. */
export interface Probe {
  readonly name: string;
  readonly help: string;
  readonly kind: 'counter' | 'gauge';
  readonly labels?: readonly string[];
  readonly read: () => Iterable<readonly [labels: Record<string, string>, value: number]>;
}

function* each<T>(
  items: Iterable<T>,
  labels: (item: T) => Record<string, string>,
  value: (item: T) => number | undefined,
): Iterable<readonly [Record<string, string>, number]> {
  for (const item of items) {
    const current = value(item);
    if (current !== undefined) yield [labels(item), current];
  }
}

/** The metrics of `healthRegistry` besides prom-client's own. */
export function healthProbes({
  version,
  startTimeSeconds,
  registry,
  lists,
  ...bus
}: HealthSources): Probe[] {
  const { publishers, subscriber } = bus;
  const publisher = ({ address }: { address: string }) => ({ publisher: address });
  const list = ({ name }: { name: string }) => ({ list: name });
  const perPublisher = (
    name: string,
    help: string,
    value: (health: PublisherHealth) => number,
  ): Probe => ({
    name: PREFIX + name,
    help,
    kind: 'counter',
    labels: ['publisher'],
    read: () => each(publishers, publisher, value),
  });
  return [
    {
      name: `${PREFIX}build_info`,
      help: 'Version of the exporter and of Node; always 1.',
      kind: 'gauge',
      labels: ['version', 'node_version'],
      read: () => [[{ version, node_version: process.version }, 1]],
    },
    {
      name: METRIC_PREFIX + START_TIME.ours,
      help: 'Time at which the exporter was started.',
      kind: 'gauge',
      read: () => [[{}, startTimeSeconds]],
    },
    perPublisher('undecodable_events_total', 'Messages that are no event.', (p) => p.undecodable),
    perPublisher(
      'unnumbered_events_total',
      'Events without a sequence number: what is lost among them cannot be seen.',
      (p) => p.unnumbered,
    ),
    perPublisher('sequence_gaps_total', 'Gaps in the numbering.', (p) => p.sequence.gaps),
    perPublisher('lost_events_total', 'Events missing in gaps.', (p) => p.sequence.missing),
    perPublisher('late_events_total', 'Events behind their place.', (p) => p.sequence.late),
    perPublisher(
      'publisher_sessions_total',
      'Runs of the publisher seen.',
      (p) => p.sequence.sessionsStarted,
    ),
    {
      name: `${PREFIX}publisher_connected`,
      help: 'Whether the publisher is connected.',
      kind: 'gauge',
      labels: ['publisher'],
      read: () =>
        each(subscriber().stats().sources, publisher, (source) => Number(source.connected)),
    },
    {
      name: `${PREFIX}bus_received_bytes_total`,
      help: 'Bytes of messages from the bus.',
      kind: 'counter',
      labels: ['publisher'],
      read: () => each(subscriber().stats().sources, publisher, (source) => source.receivedBytes),
    },
    {
      name: `${PREFIX}bus_errors_total`,
      help: 'Connections to publishers that ended with a violation of the protocol, by cause.',
      kind: 'counter',
      labels: ['cause'],
      read: () =>
        each(
          Object.entries(subscriber().stats().protocolErrors),
          ([cause]) => ({ cause: cause.replaceAll(/[A-Z]/g, (c) => `_${c.toLowerCase()}`) }),
          ([, count]) => count,
        ),
    },
    {
      name: `${PREFIX}handler_errors_total`,
      help: 'Events whose counting failed by a fault of ours.',
      kind: 'counter',
      read: () => [[{}, subscriber().stats().handlerErrors]],
    },
    {
      name: `${PREFIX}folded_host_events_total`,
      help: 'Events of nodes beyond the limit of hosts, counted under host="other".',
      kind: 'counter',
      read: () => [[{}, registry.foldedHosts]],
    },
    {
      name: `${PREFIX}ip_list_entries`,
      help: 'Prefixes in an IP list.',
      kind: 'gauge',
      labels: ['list'],
      read: () => each(lists.info(), list, ({ entries }) => entries),
    },
    {
      name: `${PREFIX}ip_list_timestamp_seconds`,
      help: "Date of an IP list's data, as the file states it or else as the file was changed.",
      kind: 'gauge',
      labels: ['list'],
      read: () =>
        each(lists.info(), list, ({ date, fileModifiedAtMs }) => (date ?? fileModifiedAtMs) / 1000),
    },
    {
      name: `${PREFIX}ip_list_reloads_total`,
      help: 'Times an IP list was read again because its file had changed.',
      kind: 'counter',
      labels: ['list'],
      read: () => each(lists.info(), list, ({ reloads }) => reloads),
    },
    {
      name: `${PREFIX}ip_list_reload_errors_total`,
      help: 'Changed IP lists that could not be read; the old one stays in use.',
      kind: 'counter',
      labels: ['list'],
      read: () => each(lists.info(), list, ({ reloadErrors }) => reloadErrors),
    },
  ];
}

/** A prom-client registry with all figures that aren't a host's, process and event loop included. */
export function healthRegistry(sources: HealthSources): PromRegistry {
  const register = new PromRegistry();
  collectDefaultMetrics({ register });
  // gauges with a name that only counters may have
  for (const metric of register.getMetricsAsArray()) {
    if (metric instanceof Gauge && metric.name.endsWith('_total')) {
      register.removeSingleMetric(metric.name);
    }
  }
  for (const { name, help, kind, labels = [], read } of healthProbes(sources)) {
    const shared = { name, help, labelNames: [...labels], registers: [register] };
    if (kind === 'gauge') {
      const gauge = new Gauge({
        ...shared,
        collect() {
          gauge.reset();
          for (const [values, value] of read()) gauge.set(values, value);
        },
      });
    } else {
      const counter = new Counter({
        ...shared,
        collect() {
          counter.reset();
          for (const [values, value] of read()) counter.inc(values, value);
        },
      });
    }
  }
  return register;
}
