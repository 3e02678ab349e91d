/**
 * docs/metrics.md, written from the declarations.
 * @module
 */
import { fileURLToPath } from 'node:url';
import { Counting } from './exporter.ts';
import { healthProbes, type Probe } from './health.ts';
import { IpLists } from './ip-lists/index.ts';
import { PREFIX } from './metrics/declarations.ts';
import type { Labels } from './metrics/labels.ts';
import { Histogram, type Metric, type OpenCounter, type Registry } from './metrics/registry.ts';
import { START_TIME } from './metrics/render-upstream.ts';
import { SHIPPED_LISTS } from './shipped-lists.ts';

/** More values than this are counted rather than listed. */
const LISTED_VALUES = 12;

/** Series of one metric for one host at /metrics. */
export function seriesPerHost(metric: Metric): number {
  if (metric.upstreamOnly) return 0;
  const shown = Object.values(metric.labels).reduce(
    (product, set) => product * (set.values.length - set.hidden.size),
    1,
  );
  return shown * (metric instanceof Histogram ? metric.buckets.length + 3 : 1);
}

/** Where the page belongs. */
export const METRICS_PAGE = fileURLToPath(new URL('../../docs/metrics.md', import.meta.url));

/** The page as it should be now. */
export async function metricsDocument(): Promise<string> {
  const lists = await IpLists.load(SHIPPED_LISTS);
  const { registry, publishers } = new Counting([], lists);
  const probes = healthProbes({
    version: '',
    startTimeSeconds: 0,
    registry,
    lists,
    publishers,
    subscriber: () => {
      throw new Error('a page about metrics reads no values');
    },
  });
  return metricsPage(registry, probes);
}

/** The Markdown page; all metrics have to be declared in `registry`. */
export function metricsPage(registry: Registry, plain: readonly Probe[]): string {
  const own = registry.metrics.filter(({ upstreamOnly }) => !upstreamOnly);
  const total = own.reduce((sum, metric) => sum + seriesPerHost(metric), 0);
  return `# Metrics

Generated from the declarations in \`exporter/src/families/\` by \`npm run gen\`; a test holds it fresh.

Every series of a node has the label \`host\`: the node's name from its events. Label sets are closed,
so one node has **${total} series** at \`/metrics\` whatever its peers send (with the lists shipped);
they all start at 0, gauges appear when they are first set. What doesn't fit into a set counts as
\`other\`, and in \`peerobserver_exporter_label_values_folded_total\`. At most 64 nodes have their own
\`host\`.

\`/metrics/upstream\` shows the same counts under the names of the Rust peer-observer, without \`host\`:
summed over all nodes, or for one with \`?host=NAME\`. There a value that a peer chose freely is a
label as it came, up to 1000 values per metric and node.

## /metrics

${own.map(ownSection).join('\n')}
## About the exporter itself

| metric | type | labels | meaning |
| --- | --- | --- | --- |
${plain.map(plainRow).join('\n')}

Besides these: prom-client's \`process_*\` and \`nodejs_*\` metrics.

## /metrics/upstream

| upstream's name | labels | from |
| --- | --- | --- |
${upstreamRows(registry).join('\n')}
`;
}

function ownSection(metric: Metric): string {
  const labels = Object.entries(metric.labels).map(([name, set]) => {
    const values = set.values.filter((_value, i) => !set.hidden.has(i));
    const text =
      values.length <= LISTED_VALUES ? values.map(code).join(', ') : `${values.length} values`;
    return `- \`${name}\`: ${text}\n`;
  });
  const buckets = metric instanceof Histogram ? `- buckets: ${metric.buckets.join(', ')}\n` : '';
  const theirs = [...new Set(metric.upstream.map(({ name }) => code(PREFIX + name)))];
  const upstream = theirs.length === 0 ? '' : `- upstream: ${theirs.join(', ')}\n`;
  return `### ${PREFIX}${metric.name}

${metric.kind}, ${seriesPerHost(metric)} series per host. ${metric.help}

${labels.join('')}${buckets}${upstream}`;
}

function plainRow({ name, kind, help, labels = [] }: Probe): string {
  return `| \`${name}\` | ${kind} | ${labels.map(code).join(', ')} | ${help} |`;
}

function upstreamRows(registry: Registry): string[] {
  const rows = new Map<string, string>();
  const add = (name: string, labels: readonly string[], from: string): void => {
    if (!rows.has(name)) {
      rows.set(name, `| \`${PREFIX}${name}\` | ${labels.map(code).join(', ')} | ${from} |`);
    }
  };
  for (const metric of registry.metrics) {
    for (const { name, labels = {} } of metric.upstream) {
      const from = metric.upstreamOnly ? 'counted for this page only' : code(PREFIX + metric.name);
      add(name, Object.values(labels), from);
    }
  }
  for (const counter of registry.openCounters) {
    add(counter.declaration.name, openLabelNames(counter), 'counted for this page only');
  }
  add(START_TIME.name, [], code(PREFIX + START_TIME.ours));
  return [...rows.keys()].sort().map((name) => rows.get(name) ?? '');
}

function openLabelNames({ labels, declaration }: OpenCounter): string[] {
  const closed: Labels = labels;
  return [...Object.keys(closed), ...Object.keys(declaration.openLabels(''))];
}

const code = (text: string): string => `\`${text}\``;
