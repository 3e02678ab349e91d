/**
 * /metrics/upstream: the same numbers under upstream's names, labels and units.
 *
 * Upstream's series don't name a node, so the page sums over the hosts it is asked for. As there, a
 * metric without labels is always shown, one with labels from its first use on.
 * @module
 */
import { PREFIX, type UpstreamView } from './declarations.ts';
import { type Labels, valueIndices } from './labels.ts';
import { Histogram, type Host, type Metric, type OpenCounter, type Registry } from './registry.ts';
import { formatValue, header, labelText } from './render.ts';

/** The combinations of one of our metrics that make up one series of upstream's. */
interface Series {
  readonly labels: Readonly<Record<string, string>>;
  readonly indices: number[];
}

interface Plan {
  readonly metric: Metric;
  readonly view: UpstreamView;
  readonly series: readonly Series[];
}

/** Renders upstream's page; which combination belongs to which series is worked out once. */
export class UpstreamRenderer {
  readonly #registry: Registry;
  #plans: readonly Plan[] | undefined;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** The page over all hosts, or over the one of that name. */
  render(onlyHost?: string): string {
    this.#plans ??= this.#registry.metrics.flatMap((metric) =>
      metric.upstream.map((view) => ({ metric, view, series: seriesOf(metric, view) })),
    );
    const hosts = [...this.#registry.hosts].filter(
      ({ name }) => onlyHost === undefined || name === onlyHost,
    );
    // A metric's known label values may come from one of ours and its free ones from an open
    // counter: they share a header.
    const blocks = new Map<string, string>();
    const append = (name: string, head: string, lines: string): void => {
      blocks.set(name, (blocks.get(name) ?? head) + lines);
    };
    for (const plan of this.#plans) {
      const name = PREFIX + plan.view.name;
      append(name, header(name, plan.view.help, kindOf(plan), 'text'), planLines(plan, hosts));
    }
    for (const counter of this.#registry.openCounters) {
      const name = PREFIX + counter.declaration.name;
      const head = header(name, counter.declaration.help, 'counter', 'text');
      append(name, head, openLines(counter, hosts));
    }
    return [...blocks.values()].join('');
  }
}

function seriesOf(metric: Metric, view: UpstreamView): Series[] {
  const names = Object.keys(metric.labels);
  const sets = Object.values(metric.labels);
  const byLabels = new Map<string, Series>();
  for (let index = 0; index < metric.count; index++) {
    const indices = valueIndices(metric.labels, index);
    const value = (i: number): string => sets[i]?.values[indices[i] ?? 0] ?? '';
    if (!names.every((name, i) => view.where?.[name]?.includes(value(i)) ?? true)) continue;
    const labels: Record<string, string> = {};
    names.forEach((name, i) => {
      const theirs = view.labels?.[name];
      if (theirs !== undefined) labels[theirs] = sets[i]?.upstream[indices[i] ?? 0] ?? '';
    });
    const key = labelText(labels);
    const series = byLabels.get(key);
    if (series === undefined) byLabels.set(key, { labels, indices: [index] });
    else series.indices.push(index);
  }
  return [...byLabels.values()];
}

function kindOf({ metric, view }: Plan): string {
  return view.histogramOver === undefined ? metric.kind : 'histogram';
}

function planLines({ metric, view, series }: Plan, hosts: readonly Host[]): string {
  const name = PREFIX + view.name;
  const lines = series.map(({ labels, indices }) => {
    if (view.histogramOver !== undefined) {
      const bounds = metric.labels[view.histogramOver]?.values.map((_value, i) => i) ?? [];
      const counts = bounds.map((_bound, i) =>
        sum(hosts, metric, inValue(metric, view, indices, i)),
      );
      const total = counts.reduce((all, count, i) => all + count * i, 0);
      return histogramText(name, labels, bounds, [...counts, 0], total);
    }
    if (metric instanceof Histogram) {
      const counts = Array.from({ length: metric.buckets.length + 1 }, (_, i) =>
        sum(hosts, metric, indices, i),
      );
      const total = sum(hosts, metric, indices, metric.stride - 1);
      return histogramText(name, labels, metric.buckets, counts, total);
    }
    const value =
      metric.kind === 'gauge' ? latest(hosts, metric, indices) : sum(hosts, metric, indices);
    if (value === 0 && Object.keys(labels).length > 0) return '';
    return `${name}${labelText(labels)} ${formatValue(view.convert?.(value) ?? value)}\n`;
  });
  return lines.join('');
}

/** Of `indices`, those where the label the histogram runs over has its i-th value. */
function inValue(metric: Metric, view: UpstreamView, indices: number[], i: number): number[] {
  const position = Object.keys(metric.labels).indexOf(view.histogramOver ?? '');
  return indices.filter((index) => valueIndices(metric.labels, index)[position] === i);
}

function sum(hosts: readonly Host[], metric: Metric, indices: readonly number[], part = 0): number {
  let total = 0;
  for (const { values } of hosts) {
    for (const index of indices) total += values[metric.base + index * metric.stride + part] ?? 0;
  }
  return total;
}

/** Of several nodes' gauges, the one of the node that was heard last; 0 when none was set. */
function latest(hosts: readonly Host[], metric: Metric, indices: readonly number[]): number {
  let value = 0;
  let seenMs = -1;
  for (const host of hosts) {
    for (const index of indices) {
      const own = host.values[metric.base + index] ?? Number.NaN;
      if (Number.isNaN(own) || host.lastEventMs <= seenMs) continue;
      value = own;
      seenMs = host.lastEventMs;
    }
  }
  return value;
}

function histogramText(
  name: string,
  labels: Readonly<Record<string, string>>,
  bounds: readonly number[],
  counts: readonly number[],
  total: number,
): string {
  let count = 0;
  let text = '';
  counts.forEach((own, i) => {
    count += own;
    const le = formatValue(bounds[i] ?? Number.POSITIVE_INFINITY);
    text += `${name}_bucket${labelText({ ...labels, le })} ${count}\n`;
  });
  if (count === 0 && Object.keys(labels).length > 0) return '';
  const shared = labelText(labels);
  return `${text}${name}_sum${shared} ${formatValue(total)}\n${name}_count${shared} ${count}\n`;
}

function openLines(counter: OpenCounter, hosts: readonly Host[]): string {
  const { declaration, id } = counter;
  const name = PREFIX + declaration.name;
  let text = '';
  rowLabels(counter.labels).forEach((labels, row) => {
    const counts = new Map<string | number, number>();
    for (const host of hosts) {
      for (const [value, count] of host.open[id]?.rows[row] ?? []) {
        counts.set(value, (counts.get(value) ?? 0) + count);
      }
    }
    for (const [value, count] of counts) {
      const all = labelText({ ...labels, ...declaration.openLabels(value) });
      text += `${name}${all} ${formatValue(count)}\n`;
    }
  });
  return text;
}

/** The closed labels of each row of an open counter, in upstream's spelling. */
function rowLabels(labels: Labels): Record<string, string>[] {
  const rows = Object.values(labels).reduce((product, set) => product * set.values.length, 1);
  return Array.from({ length: rows }, (_, row) => {
    const indices = valueIndices(labels, row);
    return Object.fromEntries(
      Object.entries(labels).map(([name, set], i) => [name, set.upstream[indices[i] ?? 0] ?? '']),
    );
  });
}
