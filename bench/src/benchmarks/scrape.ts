/**
 * How long a scrape of 10,000 series keeps the exporter from counting.
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Child, startPublisher, startSubscriber } from '../children/processes.ts';
import { parseSamples } from '../exposition.ts';
import { receivedInAll } from '../flow.ts';
import { eventBodies, type Hit, readHoneynode } from '../recording.ts';
import type { Report } from '../report.ts';
import { alternate, median } from '../rounds.ts';
import { TempFolder } from '../temp.ts';
import type { Benchmark } from './benchmark.ts';
import { LISTS } from './exporter.ts';

/** At least so many: as many nodes are counted as that takes. */
const SERIES = 10_000;
/** Each takes milliseconds, so many are made. */
const SCRAPES_PER_ROUND = 20;
/** Scrapes before the measured ones: the compiler's. */
const WARM_UP = 20;
/** Between scrapes, so that none pays for the one before. */
const PAUSE_MS = 20;

interface Page {
  readonly text: string;
  readonly series: number;
  readonly longestTurnMs: number;
  readonly wholeMs: number;
}

export const scrape: Benchmark = {
  name: 'scrape',
  async run({ rounds }) {
    const hits = await readHoneynode();
    await using temp = await TempFolder.create();
    const file = await temp.write('mix.bin', eventBodies(hits));
    const perNode = await seriesOfNodes(file, 1, hits);
    const nodes = Math.ceil(SERIES / perNode);
    return await withExporter(file, nodes, hits, async (exporter) => {
      const { text, series } = await get(exporter, '/metrics');
      const page = await temp.write('page.txt', Buffer.from(text));
      await using prom = await Child.start('prom-page', { file: page });
      const pages = [
        { name: 'ours, /metrics', way: () => get(exporter, '/metrics') },
        { name: 'prom-client, the same series', way: () => get(prom, '/') },
        { name: 'ours, /metrics/upstream', way: () => get(exporter, '/metrics/upstream') },
      ];
      const ways = pages.map(({ way }) => way);
      await alternate(ways, WARM_UP);
      const count = rounds * SCRAPES_PER_ROUND;
      return [
        report(
          pages.map(({ name }) => name),
          await alternate(ways, count),
          nodes,
          series,
        ),
      ];
    });
  },
};

async function seriesOfNodes(file: string, nodes: number, hits: readonly Hit[]): Promise<number> {
  return await withExporter(file, nodes, hits, async (exporter) => {
    return (await get(exporter, '/metrics')).series;
  });
}

/** Runs `work` with an exporter that has counted the recording for so many nodes. */
async function withExporter<T>(
  file: string,
  nodes: number,
  hits: readonly Hit[],
  work: (exporter: Child) => Promise<T>,
): Promise<T> {
  const names = Array.from({ length: nodes }, (_, i) => `node-${i + 1}`);
  await using pub = await startPublisher({ driver: 'sp', file, nodes: names });
  await using exporter = await startSubscriber({
    kind: 'exporter',
    driver: 'sp',
    address: pub.address,
    lists: LISTS,
  });
  const { count } = await pub.ask({ do: 'publish', count: hits.length * nodes });
  await receivedInAll(exporter, count);
  // awaited: what is in use here ends with this function
  return await work(exporter);
}

async function get(child: Child, path: string): Promise<Page> {
  await sleep(PAUSE_MS);
  await child.ask({ do: 'watch' });
  const start = performance.now();
  const response = await fetch(child.address + path, { headers: { 'accept-encoding': 'gzip' } });
  if (response.headers.get('content-encoding') !== 'gzip')
    throw new Error(`${path} is not gzipped`);
  const text = await response.text();
  const wholeMs = performance.now() - start;
  const { longestTurnMs } = await child.ask({ do: 'unwatch' });
  return { text, series: parseSamples(text).length, longestTurnMs, wholeMs };
}

function report(
  names: readonly string[],
  results: readonly (readonly Page[])[],
  nodes: number,
  series: number,
): Report {
  const blocked = results.map((pages) => pages.map(({ longestTurnMs }) => longestTurnMs));
  const ours = median(blocked[0] ?? []);
  return {
    title: `scrape: how long one gzipped scrape of ${series} series blocks the event loop`,
    columns: ['page', 'series', 'MB', 'median ms', 'best ms', 'worst ms', 'whole ms', 'times ours'],
    rows: names.map((name, i) => {
      const pages = results[i] ?? [];
      const turns = blocked[i] ?? [];
      return [
        name,
        pages[0]?.series ?? 0,
        (pages[0]?.text.length ?? 0) / 1e6,
        median(turns),
        Math.min(...turns),
        Math.max(...turns),
        median(pages.map(({ wholeMs }) => wholeMs)),
        median(turns) / ours,
      ];
    }),
    notes: [
      `${nodes} nodes; median, best and worst of ${blocked[0]?.length ?? 0} scrapes each, alternating, after ${WARM_UP} others.`,
      'The longest time between two turns of the event loop during a scrape. Whole: as the scraper sees it, decompressing included.',
    ],
  };
}
