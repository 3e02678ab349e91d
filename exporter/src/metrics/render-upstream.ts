/**
 * /metrics/upstream: the same numbers under upstream's names, labels and units.
 *
 * Upstream's series don't name a node, so the page sums over the hosts it is asked for. As there, a
 * metric without labels is always shown, a series with labels from its first use on.
 * @module
 */
import { PREFIX, type UpstreamView } from './declarations.ts';
import { combinations, type Labels, valueIndices } from './labels.ts';
import { Histogram, type Host, type Metric, type OpenCounter, type Registry } from './registry.ts';
import { formatValue, header, labelText, PART_LENGTH } from './render.ts';

/** The one metric of upstream's page that is no node's. */
export const START_TIME = {
  name: 'runtime_start_timestamp',
  help: 'Time at which the tool was started, epoch seconds.',
  kind: 'gauge',
  /** What /metrics calls it, without the prefix. */
  ours: 'start_time_seconds',
} as const;

/** START_TIME as the page shows it. */
export function startTimeText(startTimeSeconds: number): string {
  const name = PREFIX + START_TIME.name;
  return `${header(name, START_TIME.help, START_TIME.kind, 'text')}${name} ${startTimeSeconds}\n`;
}

/** One series of upstream's, and the combinations of one of our metrics that it sums over. */
interface Series {
  readonly labels: Readonly<Record<string, string>>;
  /** `labels` as the format writes them. */
  readonly text: string;
  readonly indices: number[];
}

/** What tells whether series at 0 were used: by series, the combinations of another metric. */
interface Witness {
  readonly metric: Metric;
  readonly indices: readonly (readonly number[])[];
}

interface Plan {
  readonly metric: Metric;
  readonly view: UpstreamView;
  readonly series: readonly Series[];
  /** Of `view.histogramOver`: by series, the combinations that each bucket sums over. */
  readonly parts: readonly (readonly (readonly number[])[])[];
  readonly shownWith: Witness | undefined;
}

/** One of upstream's metrics: known label values of one of ours, free ones of an open counter. */
interface Block {
  readonly head: string;
  readonly plans: Plan[];
  readonly open: OpenCounter[];
}

/** What a host had counted at one moment. */
interface Moment {
  readonly values: Float64Array;
  readonly lastEventMs: number;
  /** By open counter and row. */
  readonly open: readonly (readonly (readonly (readonly [
    value: string | number,
    count: number,
  ])[])[])[];
}

/** Renders upstream's page; which combination belongs to which series is worked out once. */
export class UpstreamRenderer {
  readonly #registry: Registry;
  readonly #blocks: readonly Block[];

  /** All metrics have to be declared in `registry` by now. */
  constructor(registry: Registry) {
    this.#registry = registry;
    const blocks = new Map<string, Block>();
    const blockOf = (name: string, help: string, kind: string): Block => {
      const block = blocks.get(name) ?? {
        head: header(PREFIX + name, help, kind, 'text'),
        plans: [],
        open: [],
      };
      blocks.set(name, block);
      return block;
    };
    for (const metric of registry.metrics) {
      for (const view of metric.upstream) {
        const kind = view.histogramOver === undefined ? metric.kind : 'histogram';
        blockOf(view.name, view.help, kind).plans.push(planOf(registry, metric, view));
      }
    }
    for (const counter of registry.openCounters) {
      const { name, help } = counter.declaration;
      blockOf(name, help, 'counter').open.push(counter);
    }
    this.#blocks = [...blocks.values()];
  }

  /** The page over all hosts, or over the one of that name. */
  render(onlyHost?: string): string {
    return [...this.parts(onlyHost)].join('');
  }

  /** The same in parts that show one moment; see Renderer.parts. */
  *parts(onlyHost?: string): Generator<string, void> {
    const hosts = [...this.#registry.hosts]
      .filter(({ name }) => onlyHost === undefined || name === onlyHost)
      .map(momentOf);
    let text = '';
    for (const { head, plans, open } of this.#blocks) {
      text += head;
      for (const plan of plans) text += planLines(plan, hosts);
      for (const counter of open) text += openLines(counter, hosts);
      if (text.length < PART_LENGTH) continue;
      yield text;
      text = '';
    }
    yield text;
  }
}

function momentOf({ values, lastEventMs, open }: Host): Moment {
  return {
    values: values.slice(),
    lastEventMs,
    open: open.map(({ rows }) => rows.map((row) => [...row])),
  };
}

function planOf(registry: Registry, metric: Metric, view: UpstreamView): Plan {
  const series = seriesOf(metric, view);
  const { histogramOver, shownWith } = view;
  const position = Object.keys(metric.labels).indexOf(histogramOver ?? '');
  const parts = series.map(({ indices }) =>
    (metric.labels[histogramOver ?? '']?.values ?? []).map((_value, i) =>
      indices.filter((index) => valueIndices(metric.labels, index)[position] === i),
    ),
  );
  const witness =
    shownWith === undefined ? undefined : witnessOf(registry, metric, series, shownWith);
  return { metric, view, series, parts, shownWith: witness };
}

function witnessOf(
  registry: Registry,
  metric: Metric,
  series: readonly Series[],
  shownWith: string,
): Witness {
  const witness = registry.metrics.find(({ name }) => name === shownWith);
  const names = Object.keys(metric.labels);
  const shared = Object.entries(witness?.labels ?? {});
  if (witness === undefined || shared.some(([name, set]) => metric.labels[name] !== set)) {
    throw new Error(`${metric.name} cannot be shown with ${shownWith}`);
  }
  const positions = shared.map(([name]) => names.indexOf(name));
  const witnessIndex = (index: number): number => {
    const values = valueIndices(metric.labels, index);
    return shared.reduce(
      (sum, [, set], i) => sum * set.values.length + (values[positions[i] ?? 0] ?? 0),
      0,
    );
  };
  return {
    metric: witness,
    indices: series.map(({ indices }) => [...new Set(indices.map(witnessIndex))]),
  };
}

/** Whether the witness of a series has counted for it. */
function witnessed(
  hosts: readonly Moment[],
  witness: Witness | undefined,
  series: number,
): boolean {
  if (witness === undefined) return false;
  const { metric, indices } = witness;
  const buckets = metric instanceof Histogram ? metric.buckets.length + 1 : 1;
  return Array.from({ length: buckets }, (_, part) => part).some(
    (part) => sum(hosts, metric, indices[series] ?? [], part) > 0,
  );
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
    const text = labelText(labels);
    const series = byLabels.get(text);
    if (series === undefined) byLabels.set(text, { labels, text, indices: [index] });
    else series.indices.push(index);
  }
  return [...byLabels.values()];
}

function planLines(
  { metric, view, series, parts, shownWith }: Plan,
  hosts: readonly Moment[],
): string {
  const name = PREFIX + view.name;
  const lines = series.map(({ labels, text, indices }, i) => {
    if (view.histogramOver !== undefined) {
      const counts = (parts[i] ?? []).map((part) => sum(hosts, metric, part));
      const bounds = counts.map((_count, bit) => bit);
      const total = counts.reduce((all, count, bit) => all + count * bit, 0);
      const shown = counts.some((own) => own > 0) || witnessed(hosts, shownWith, i);
      if (!shown && text !== '') return '';
      return histogramText(name, labels, bounds, [...counts, 0], total);
    }
    if (metric instanceof Histogram) {
      const counts = Array.from({ length: metric.buckets.length + 1 }, (_, part) =>
        sum(hosts, metric, indices, part),
      );
      const total = sum(hosts, metric, indices, metric.stride - 1);
      const shown = counts.some((own) => own > 0) || witnessed(hosts, shownWith, i);
      if (!shown && text !== '') return '';
      return histogramText(name, labels, metric.buckets, counts, total);
    }
    const value =
      metric.kind === 'gauge' ? latest(hosts, metric, indices) : sum(hosts, metric, indices);
    if (value === 0 && text !== '' && !witnessed(hosts, shownWith, i)) return '';
    return `${name}${text} ${formatValue(view.convert?.(value) ?? value)}\n`;
  });
  return lines.join('');
}

function sum(
  hosts: readonly Moment[],
  metric: Metric,
  indices: readonly number[],
  part = 0,
): number {
  let total = 0;
  for (const { values } of hosts) {
    for (const index of indices) total += values[metric.base + index * metric.stride + part] ?? 0;
  }
  return total;
}

/** Of several nodes' gauges, the one of the node that was heard last; 0 when none was set. */
function latest(hosts: readonly Moment[], metric: Metric, indices: readonly number[]): number {
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
  const shared = labelText(labels);
  let count = 0;
  let text = '';
  counts.forEach((own, i) => {
    count += own;
    const le = formatValue(bounds[i] ?? Number.POSITIVE_INFINITY);
    text += `${name}_bucket${labelText({ ...labels, le })} ${count}\n`;
  });
  return `${text}${name}_sum${shared} ${formatValue(total)}\n${name}_count${shared} ${count}\n`;
}

function openLines(counter: OpenCounter, hosts: readonly Moment[]): string {
  const { declaration, id, labels } = counter;
  const name = PREFIX + declaration.name;
  let text = '';
  for (let row = 0; row < combinations(labels); row++) {
    const counts = new Map<string | number, number>();
    for (const host of hosts) {
      for (const [value, count] of host.open[id]?.[row] ?? []) {
        counts.set(value, (counts.get(value) ?? 0) + count);
      }
    }
    if (counts.size === 0) continue;
    const closed = rowLabels(labels, row);
    for (const [value, count] of counts) {
      const all = labelText({ ...closed, ...declaration.openLabels(value) });
      text += `${name}${all} ${formatValue(count)}\n`;
    }
  }
  return text;
}

/** The closed labels of a row of an open counter, in upstream's spelling. */
function rowLabels(labels: Labels, row: number): Record<string, string> {
  const indices = valueIndices(labels, row);
  return Object.fromEntries(
    Object.entries(labels).map(([name, set], i) => [name, set.upstream[indices[i] ?? 0] ?? '']),
  );
}
