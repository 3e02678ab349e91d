/**
 * The exposition formats: text 0.0.4 and OpenMetrics 1.0 of a registry.
 *
 * The part of a line before its value never changes: it is worked out once but for the host's name,
 * and put together once per host.
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

/** `# HELP` and `# TYPE`; OpenMetrics names a counter's family without `_total` and escapes quotes. */
export function header(name: string, help: string, kind: string, format: Format): string {
  const open = format === 'openmetrics';
  const family = open && kind === 'counter' ? name.replace(/_total$/, '') : name;
  const plain = help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  const text = open ? plain.replaceAll('"', '\\"') : plain;
  return `# HELP ${family} ${text}\n# TYPE ${family} ${kind}\n`;
}

/** `{a="1",b="2"}`, or nothing without labels. */
export function labelText(labels: Readonly<Record<string, string>>): string {
  const parts = Object.entries(labels).map(
    ([name, value]) => `${name}="${escapeLabelValue(value)}"`,
  );
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
}

/** A line of any host: what stands before and behind the host's name, and where its value lies. */
interface Template {
  readonly before: string;
  readonly after: string;
  /** Which number of the slab the value is; for a histogram's lines, where the combination begins. */
  readonly at: number;
}

/** A line of one host, without its value. */
interface Line {
  readonly head: string;
  readonly at: number;
}

/** A host's lines by metric, made when they are first shown. */
type HostLines = (readonly Line[] | undefined)[];

/** Characters of a page's part, about; so many are made in a fraction of a millisecond. */
export const PART_LENGTH = 64 * 1024;

/** Renders a registry's closed metrics; keeps the line heads of every host it has seen. */
export class Renderer {
  readonly #registry: Registry;
  readonly #templates: readonly (readonly Template[])[];
  readonly #lines = new WeakMap<Host, HostLines>();

  /** All metrics have to be declared in `registry` by now. */
  constructor(registry: Registry) {
    this.#registry = registry;
    this.#templates = registry.metrics.map((metric) =>
      metric.upstreamOnly ? [] : templates(metric),
    );
  }

  /** The series of all hosts, ours under our names. Without OpenMetrics' closing line. */
  render(format: Format): string {
    return [...this.parts(format)].join('');
  }

  /**
   * The same in parts, for a page that is sent while events go on being counted: all parts show the
   * moment at which the first one was asked for.
   */
  *parts(format: Format): Generator<string, void> {
    const hosts = Array.from(this.#registry.hosts, (host) => ({
      name: escapeLabelValue(host.name),
      lines: this.#linesOf(host),
      values: host.values.slice(),
    }));
    let text = '';
    for (const [i, metric] of this.#registry.metrics.entries()) {
      if (metric.upstreamOnly) continue;
      text += header(PREFIX + metric.name, metric.help, metric.kind, format);
      for (const { name, lines, values } of hosts) {
        lines[i] ??= (this.#templates[i] ?? []).map((template) => lineOf(template, name));
        const own = lines[i] ?? [];
        text +=
          metric instanceof Histogram ? histogramText(metric, values, own) : valueText(values, own);
        if (text.length < PART_LENGTH) continue;
        yield text;
        text = '';
      }
    }
    yield text;
  }

  #linesOf(host: Host): HostLines {
    const known = this.#lines.get(host);
    if (known !== undefined) return known;
    const lines: HostLines = [];
    this.#lines.set(host, lines);
    return lines;
  }
}

function lineOf({ before, after, at }: Template, host: string): Line {
  // joined, not added: a string of parts would be put together anew at each scrape
  return { head: [before, host, after].join(''), at };
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

function templates(metric: Metric): Template[] {
  const result: Template[] = [];
  const name = PREFIX + metric.name;
  const add = (suffix: string, labels: Readonly<Record<string, string>>, at: number): void => {
    const rest = labelText(labels).slice(1, -1);
    const after = rest === '' ? '"} ' : `",${rest}} `;
    result.push({ before: `${name}${suffix}{host="`, after, at });
  };
  for (let index = 0; index < metric.count; index++) {
    const labels = shownLabels(metric, index);
    if (labels === undefined) continue;
    const at = metric.base + index * metric.stride;
    if (metric instanceof Histogram) {
      for (const bound of [...metric.buckets, Number.POSITIVE_INFINITY]) {
        add('_bucket', { ...labels, le: formatValue(bound) }, at);
      }
      add('_sum', labels, at);
      add('_count', labels, at);
    } else {
      add('', labels, at);
    }
  }
  return result;
}

function valueText(values: Float64Array, lines: readonly Line[]): string {
  let text = '';
  for (const { head, at } of lines) {
    const value = values[at] as number;
    // a gauge that was never set
    if (Number.isNaN(value)) continue;
    text += `${head + formatValue(value)}\n`;
  }
  return text;
}

function histogramText(metric: Histogram, values: Float64Array, lines: readonly Line[]): string {
  let text = '';
  const perCombination = metric.buckets.length + 3;
  for (let first = 0; first < lines.length; first += perCombination) {
    const at = lines[first]?.at ?? 0;
    let count = 0;
    for (let i = 0; i <= metric.buckets.length; i++) {
      count += values[at + i] as number;
      text += `${(lines[first + i]?.head ?? '') + count}\n`;
    }
    const sum = values[at + metric.stride - 1] as number;
    text += `${(lines[first + perCombination - 2]?.head ?? '') + formatValue(sum)}\n`;
    text += `${(lines[first + perCombination - 1]?.head ?? '') + count}\n`;
  }
  return text;
}
