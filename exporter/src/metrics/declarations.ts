/**
 * What a metric is: one declaration gives its series at /metrics and at /metrics/upstream.
 * @module
 */
import type { Labels } from './labels.ts';

/** How one of upstream's metrics follows from a metric of ours. */
export interface UpstreamView {
  /** Without the prefix. */
  readonly name: string;
  readonly help: string;
  /** Upstream's label name by ours; labels that are left out are summed over. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Only series with these values are counted in. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /** Our unit to upstream's, e.g. seconds to microseconds; the identity when left out. */
  readonly convert?: (value: number) => number;
  /**
   * The label whose value's index is observed in a histogram with a bucket for each index:
   * upstream's service-bit histograms.
   */
  readonly histogramOver?: string;
  /**
   * Our name of a counter or histogram whose labels are among this metric's: series it has counted
   * for are shown even at 0, such as the bytes of messages without payload. Without it a labelled
   * series is shown from 1 on.
   */
  readonly shownWith?: string;
}

interface Declaration {
  /** Without the prefix, `peerobserver_`. */
  readonly name: string;
  readonly help: string;
  readonly labels?: Labels;
  readonly upstream?: readonly UpstreamView[];
  /** Kept only for upstream's page: a quantity that /metrics shows in a better way. */
  readonly upstreamOnly?: boolean;
}

/** A sum that only grows; every combination of its labels starts at 0. */
export type CounterDeclaration = Declaration;
/** A value that is set; absent until then (upstream's page shows 0 where there are no labels). */
export type GaugeDeclaration = Declaration;
/** Counts of observations by size. */
export interface HistogramDeclaration extends Declaration {
  /** Upper bounds, ascending, without +Inf. */
  readonly buckets: readonly number[];
}

/**
 * A counter that exists at /metrics/upstream only, with a label a peer chooses freely. Kept
 * comparable with upstream, but bounded: past `cap` values a host's further ones count as `other`.
 */
export interface OpenCounterDeclaration {
  /** Upstream's name, without the prefix. */
  readonly name: string;
  readonly help: string;
  /** Closed labels by upstream's label name; they come first in the index. */
  readonly labels?: Labels;
  /** The labels that an open value stands for. */
  readonly openLabels: (value: string | number) => Readonly<Record<string, string>>;
  readonly cap?: number;
}

export type MetricKind = 'counter' | 'gauge' | 'histogram';
export const PREFIX = 'peerobserver_';
