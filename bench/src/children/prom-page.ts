/**
 * A process that serves the series of a given page from prom-client's registry, gzipped.
 * @module
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { parseSamples, type Sample } from '../exposition.ts';
import { groupBy } from '../group.ts';
import { LoopWatch } from './loop-watch.ts';
import { markOf, serve, setupOf } from './protocol.ts';

/** What the process is started with. */
export interface PromPageSetup {
  /** A page in the text format. */
  readonly file: string;
}

const compress = promisify(gzip);
const registry = new Registry();
const page = readFileSync(setupOf<PromPageSetup>().file, 'utf8');
const kinds = new Map(
  [...page.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', kind = '']) => [name, kind]),
);

/** The metric that a sample belongs to. */
function familyOf({ name }: Sample): string {
  const base = name.replace(/_(bucket|sum|count)$/, '');
  return kinds.get(base) === 'histogram' ? base : name;
}

for (const [name, samples] of groupBy(parseSamples(page), familyOf)) {
  const labelNames = [...new Set(samples.flatMap(({ labels }) => Object.keys(labels)))].filter(
    (label) => label !== 'le',
  );
  const shared = { name, help: name, labelNames, registers: [registry] };
  if (kinds.get(name) === 'histogram')
    fillHistogram(new Histogram({ ...shared, buckets: bounds(samples) }), samples);
  else if (kinds.get(name) === 'counter') {
    const counter = new Counter(shared);
    for (const { labels, value } of samples) counter.inc(labels, value);
  } else {
    const gauge = new Gauge(shared);
    for (const { labels, value } of samples) gauge.set(labels, value);
  }
}

function bounds(samples: readonly Sample[]): number[] {
  const texts = new Set(
    samples.flatMap(({ labels: { le = '+Inf' } }) => (le === '+Inf' ? [] : [le])),
  );
  return [...texts].map(Number);
}

/** The same series and counts; observations lie on their bucket's bound. */
function fillHistogram(histogram: Histogram, samples: readonly Sample[]): void {
  for (const { name, labels, value } of samples) {
    if (!name.endsWith('_count')) continue;
    histogram.zero(labels);
    if (value > 0) histogram.observe(labels, value);
  }
}

const server = createServer((_request, response) => {
  const send = async (): Promise<void> => {
    const body = await compress(await registry.metrics(), { level: 1 });
    response.setHeader('Content-Type', registry.contentType).setHeader('Content-Encoding', 'gzip');
    response.end(body);
  };
  send().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const watch = new LoopWatch();
const address = server.address();
const port = typeof address === 'object' ? address?.port : 0;

serve({ address: `http://127.0.0.1:${port}` }, (request) => {
  if (request.do === 'watch') watch.start();
  if (request.do === 'unwatch') return { longestTurnMs: watch.stop() };
  return markOf(0);
});
