import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ADDR_COUNT, INV_SIZE, OFFSET_SECONDS } from './buckets.ts';
import { Counting } from './exporter.ts';
import { IpLists } from './ip-lists/index.ts';
import { Histogram } from './metrics/registry.ts';
import { START_TIME } from './metrics/render-upstream.ts';
import { SHIPPED_LISTS } from './shipped-lists.ts';

/** One of upstream's metrics: in the specification, or at our /metrics/upstream. */
interface Row {
  readonly type: string;
  readonly labels: readonly string[];
  readonly buckets: string;
}

/** The parts of the specification about the process and metrics that tracepoint events drive. */
const SECTIONS: ReadonlySet<string> = new Set([
  'Process',
  'P2P messages (event: ebpf message)',
  'Connections (event: ebpf connection)',
  'Address manager (event: ebpf addrman)',
  'Mempool (event: ebpf mempool)',
  'Validation (event: ebpf validation)',
]);

function specified(): Map<string, Row> {
  const text = readFileSync(new URL('../spec/upstream-metrics.md', import.meta.url), 'utf8');
  const rows = new Map<string, Row>();
  let section = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) section = line.replace(/^#+ /, '');
    if (!SECTIONS.has(section) || !line.startsWith('| peerobserver_')) continue;
    const [, name = '', type = '', labels = '', buckets = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    const names =
      labels === '-' ? [] : (labels.split('. ')[0] ?? '').replace(/ \(.*/, '').split(', ');
    rows.set(name, { type: type.replace(/ .*/, ''), labels: names.sort(), buckets });
  }
  return rows;
}

const BUCKETS: readonly (readonly [name: string, bounds: readonly number[]])[] = [
  ['addr_count', ADDR_COUNT],
  ['inv_size', INV_SIZE],
  ['offset_seconds', OFFSET_SECONDS],
];

async function served(): Promise<Map<string, Row>> {
  const { registry } = new Counting([], await IpLists.load(SHIPPED_LISTS));
  const rows = new Map<string, Row>();
  for (const metric of registry.metrics) {
    for (const view of metric.upstream) {
      const bounds = metric instanceof Histogram ? metric.buckets.join() : '';
      const buckets =
        view.histogramOver === undefined
          ? (BUCKETS.find(([, known]) => known.join() === bounds)?.[0] ?? bounds)
          : 'service_bits';
      rows.set(`peerobserver_${view.name}`, {
        type: view.histogramOver === undefined ? metric.kind : 'histogram',
        labels: Object.values(view.labels ?? {}).sort(),
        buckets,
      });
    }
  }
  for (const { labels, declaration } of registry.openCounters) {
    rows.set(`peerobserver_${declaration.name}`, {
      type: 'counter',
      labels: [...Object.keys(labels), ...Object.keys(declaration.openLabels(''))].sort(),
      buckets: '',
    });
  }
  rows.set(`peerobserver_${START_TIME.name}`, { type: START_TIME.kind, labels: [], buckets: '' });
  return rows;
}

test('/metrics/upstream has every metric of upstream that tracepoints drive, its start, and no other', async () => {
  const sort = (rows: Map<string, Row>) =>
    Object.fromEntries([...rows].sort(([a], [b]) => (a < b ? -1 : 1)));
  assert.deepEqual(sort(await served()), sort(specified()));
});
