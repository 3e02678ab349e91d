/**
 * What the demo shows while it runs: read from the two metrics pages, as Prometheus would.
 * @module
 */
import { type Episode, episodeAt } from './episodes.ts';
import { type MetricSums, sumMetrics } from './metrics-text.ts';

/** Figures of one moment. */
export interface Sample {
  /** Milliseconds of a clock that only goes forward. */
  readonly atMs: number;
  readonly events: number;
  readonly connections: number;
  readonly series: number;
  /** Lost on the bus, dropped before it, or not decodable behind it. */
  readonly lost: number;
  /** Passes begun over the recording. */
  readonly passes: number;
}

const SCRAPE_TIMEOUT_MS = 2_000;
const LOSSES = [
  'peerobserver_exporter_lost_events_total',
  'peerobserver_exporter_undecodable_events_total',
] as const;
const EXTRACTOR_LOSSES = [
  'peerobserver_extractor_bus_drops_total',
  'peerobserver_extractor_events_refused_total',
] as const;

/** Reads both pages; undefined while one of them is not there. */
export async function takeSample(
  exporterUrl: string,
  extractorUrl: string,
): Promise<Sample | undefined> {
  try {
    const [exporter, extractor] = await Promise.all([scrape(exporterUrl), scrape(extractorUrl)]);
    return toSample(performance.now(), exporter, extractor);
  } catch {
    return undefined;
  }
}

async function scrape(url: string): Promise<MetricSums> {
  const response = await fetch(url, { signal: AbortSignal.timeout(SCRAPE_TIMEOUT_MS) });
  return sumMetrics(await response.text());
}

/** Figures from the two pages. */
export function toSample(atMs: number, exporter: MetricSums, extractor: MetricSums): Sample {
  const sum = ({ sums }: MetricSums, names: readonly string[]): number =>
    names.reduce((total, name) => total + (sums.get(name) ?? 0), 0);
  return {
    atMs,
    events: sum(exporter, ['peerobserver_exporter_events_total']),
    connections: sum(exporter, ['peerobserver_conn_opened_total']),
    series: exporter.series,
    lost: sum(exporter, LOSSES) + sum(extractor, EXTRACTOR_LOSSES),
    passes: sum(extractor, ['peerobserver_extractor_recording_passes_total']),
  };
}

/** Keeps what is needed from one sample to the next. */
export class StatusLine {
  readonly #episodes: readonly Episode[];
  readonly #speed: number | 'max';
  #previous: Sample | undefined;
  #passes = 0;
  #passStartedMs = 0;

  constructor(episodes: readonly Episode[], speed: number | 'max') {
    this.#episodes = episodes;
    this.#speed = speed;
  }

  /** The line for a sample; what matters least is last, for narrow terminals. */
  next(sample: Sample): string {
    const { atMs, events, connections, series, lost, passes } = sample;
    if (passes !== this.#passes) {
      this.#passes = passes;
      this.#passStartedMs = atMs;
    }
    const { events: eventsBefore, atMs: atMsBefore } = this.#previous ?? { events, atMs };
    const elapsedSeconds = (atMs - atMsBefore) / 1000;
    const rate = elapsedSeconds > 0 ? Math.round((events - eventsBefore) / elapsedSeconds) : 0;
    this.#previous = sample;
    return [
      this.#where(atMs),
      `${rate} events/s, ${events} in all, ${lost} lost`,
      `${connections} connections opened`,
      `${series} series`,
    ].join(' | ');
  }

  /** `pass 1, 03:12 inbound flood` */
  #where(atMs: number): string {
    if (this.#passes === 0) return 'starting';
    const pass = `pass ${this.#passes}`;
    if (this.#speed === 'max') return pass;
    const positionMs = (atMs - this.#passStartedMs) * this.#speed;
    const episode = episodeAt(this.#episodes, positionMs) ?? 'between episodes';
    return `${pass}, ${clock(positionMs)}${this.#episodes.length > 0 ? ` ${episode}` : ''}`;
  }
}

/** Minutes and seconds: `03:12`. */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
