/**
 * The exposition formats: text 0.0.4 and OpenMetrics 1.0 of a registry.
 *
 * The part of a line before its value never changes, so it is built once per host.
 * @module
 */
import { PREFIX } from './declarations.ts';
import { escapeLabelValue, valueIndices } from './labels.ts';
import { Histogram, type Host, type Metric, type Registry } from './registry.ts';

/** The formats a scraper can ask for. */
export type Format = 'text' | 'openmetrics';

/** A number as both formats write it. */
export function formatValue(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '+Inf';
  if (value === Number.NEGATIVE_INFINITY) return '-Inf';
  return String(value);
}

/** `# HELP` and `# TYPE`; OpenMetrics names a counter's family without `_total`. */
export function header(name: string, help: string, kind: string, format: Format): string {
  const family =
    format === 'openmetrics' && kind === 'counter' ? name.replace(/_total$/, '') : name;
  const text = help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return `# HELP ${family} ${text}\n# TYPE ${family} ${kind}\n`;
}

/** `{a="1",b="2"}`, or nothing without labels. */
export function labelText(labels: Readonly<Record<string, string>>): string {
  const parts = Object.entries(labels).map(
    ([name, value]) => `${name}="${escapeLabelValue(value)}"`,
  );
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
}

/** A line without its value, and which number of the slab the value is; see `writeHistogram`. */
interface Line {
  readonly head: string;
  readonly at: number;
}

/** Renders a registry's closed metrics; keeps the line heads of every host it has seen. */
export class Renderer {
  readonly #registry: Registry;
  readonly #lines = new WeakMap<Host, readonly (readonly Line[])[]>();

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** The series of all hosts, ours under our names. Without OpenMetrics' closing line. */
  render(format: Format): string {
    const hosts = [...this.#registry.hosts];
    const lines = hosts.map((host) => this.#linesOf(host));
    let text = '';
    this.#registry.metrics.forEach((metric, i) => {
      if (metric.upstreamOnly) return;
      text += header(PREFIX + metric.name, metric.help, metric.kind, format);
      hosts.forEach((host, h) => {
        const own = lines[h]?.[i] ?? [];
        text +=
          metric instanceof Histogram ? histogramText(metric, host, own) : valueText(host, own);
      });
    });
    return text;
  }

  #linesOf(host: Host): readonly (readonly Line[])[] {
    let lines = this.#lines.get(host);
    if (lines === undefined) {
      lines = this.#registry.metrics.map((metric) => metricLines(metric, host.name));
      this.#lines.set(host, lines);
    }
    return lines;
  }
}

/** The labels of a combination; undefined where /metrics doesn't show it. */
function shownLabels(metric: Metric, index: number): Record<string, string> | undefined {
  const indices = valueIndices(metric.labels, index);
  const labels: Record<string, string> = {};
  let position = 0;
  for (const [name, set] of Object.entries(metric.labels)) {
    const valueIndex = indices[position++] ?? 0;
    if (set.hidden.has(valueIndex)) return undefined;
    labels[name] = set.values[valueIndex] ?? '';
  }
  return labels;
}

function metricLines(metric: Metric, host: string): Line[] {
  const lines: Line[] = [];
  const name = PREFIX + metric.name;
  for (let index = 0; index < metric.count; index++) {
    const labels = shownLabels(metric, index);
    if (labels === undefined) continue;
    const at = metric.base + index * metric.stride;
    if (metric instanceof Histogram) {
      for (const bound of [...metric.buckets, Number.POSITIVE_INFINITY]) {
        const le = formatValue(bound);
        lines.push({ head: `${name}_bucket${labelText({ host, ...labels, le })} `, at });
      }
      const shared = labelText({ host, ...labels });
      lines.push({ head: `${name}_sum${shared} `, at }, { head: `${name}_count${shared} `, at });
    } else {
      lines.push({ head: `${name}${labelText({ host, ...labels })} `, at });
    }
  }
  return lines;
}

function valueText(host: Host, lines: readonly Line[]): string {
  let text = '';
  for (const { head, at } of lines) {
    const value = host.values[at] as number;
    // a gauge that was never set
    if (Number.isNaN(value)) continue;
    text += `${head + formatValue(value)}\n`;
  }
  return text;
}

function histogramText(metric: Histogram, host: Host, lines: readonly Line[]): string {
  let text = '';
  const perCombination = metric.buckets.length + 3;
  for (let first = 0; first < lines.length; first += perCombination) {
    const at = lines[first]?.at ?? 0;
    let count = 0;
    for (let i = 0; i <= metric.buckets.length; i++) {
      count += host.values[at + i] as number;
      text += `${(lines[first + i]?.head ?? '') + count}\n`;
    }
    const sum = host.values[at + metric.stride - 1] as number;
    text += `${(lines[first + perCombination - 2]?.head ?? '') + formatValue(sum)}\n`;
    text += `${(lines[first + perCombination - 1]?.head ?? '') + count}\n`;
  }
  return text;
}
