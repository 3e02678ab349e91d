/** The demo as a newcomer meets it. @module */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { freePort, recordings, runOutside } from '../testing/program.ts';
import { episodeAt, loadEpisodes } from './episodes.ts';
import { sumMetrics } from './metrics-text.ts';
import { describeTaken, portOwner } from './port-owner.ts';
import { findProgram, prometheusConfig, queryLink } from './prometheus.ts';
import { clock, StatusLine, toSample } from './status.ts';

async function ports(): Promise<{
  bus: number;
  exporter: number;
  extractor: number;
  options: string[];
}> {
  const [bus, exporter, extractor] = [await freePort(), await freePort(), await freePort()];
  const options = [
    `--publish=tcp://127.0.0.1:${bus}`,
    `--listen=127.0.0.1:${exporter}`,
    `--metrics-listen=127.0.0.1:${extractor}`,
  ];
  return { bus, exporter, extractor, options };
}

function childrenOf(pid: number | undefined): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return text === '' ? [] : text.split(' ').map(Number);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Resolves when none of the processes is left. */
async function gone(pids: readonly number[]): Promise<void> {
  while (pids.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 20));
}

test('the demo shows traffic and ends with all its processes on SIGINT', async () => {
  const { exporter, options } = await ports();
  const prometheus = `--prometheus-listen=127.0.0.1:${await freePort()}`;
  const run = runOutside(['demo', '--speed=max', prometheus, ...options]);
  await run.stdout.matches(/pass \d+.* \| \d+ events\/s, \d+ in all, 0 lost \| /);
  const metrics = sumMetrics(await (await fetch(`http://127.0.0.1:${exporter}/metrics`)).text());
  assert.ok((metrics.sums.get('peerobserver_exporter_events_total') ?? 0) > 0);
  assert.match(run.stdout.text, /upstream's names {3}http:/);
  const children = childrenOf(run.process.pid);
  assert.equal(children.length, findProgram('prometheus') === undefined ? 2 : 3);
  run.process.kill('SIGINT');
  assert.equal(await run.exitCode, 0);
  assert.match(run.stdout.text, /Stopped after \d+ events, 0 lost\.\n$/);
  assert.deepEqual(children.filter(isAlive), []);
  assert.equal(run.stderr.text, '');
});

test('a demo that is killed leaves no process behind', async () => {
  const { options } = await ports();
  const run = runOutside(['demo', '--no-prometheus', ...options]);
  await run.stdout.matches(/ events\/s/);
  const children = childrenOf(run.process.pid);
  assert.equal(children.length, 2);
  run.process.kill('SIGKILL');
  await gone(children);
});

test('a process that dies ends the demo with its error', async () => {
  const { options } = await ports();
  const run = runOutside(['demo', '--no-prometheus', '--recording=package.json', ...options]);
  assert.equal(await run.exitCode, 1);
  assert.match(
    run.stderr.text,
    /'extract' ended with exit code 1: peer-observer extract: package\.json /,
  );
});

test('all addresses that are taken are named, with their owner and the option', async () => {
  const { bus, exporter, extractor, options } = await ports();
  const servers = [bus, exporter, extractor].map((port) =>
    createServer().listen(port, '127.0.0.1'),
  );
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const run = runOutside(['demo', '--no-prometheus', ...options]);
  assert.equal(await run.exitCode, 2);
  const owner = `node (process ${process.pid})`;
  assert.equal(
    run.stderr.text,
    `peer-observer demo: Nothing was started, because addresses are taken:
  127.0.0.1:${bus} for the bus is taken by ${owner}; choose another with --publish ADDRESS
  127.0.0.1:${exporter} for metrics is taken by ${owner}; choose another with --listen HOST:PORT
  127.0.0.1:${extractor} for the extractor's metrics is taken by ${owner}; choose another with --metrics-listen HOST:PORT
`,
  );
  for (const server of servers) server.close();
});

test('a free port has no owner', async () => {
  const port = await freePort();
  assert.equal(await portOwner(port), undefined);
  assert.deepEqual(await describeTaken([{ host: '127.0.0.1', port, what: 'x', option: '-x' }]), []);
});

test('the episodes of the bundled recording are found by position', async () => {
  const episodes = await loadEpisodes(`${recordings}honeynode.jsonl.gz`);
  assert.equal(episodeAt(episodes, 200_000), 'inbound flood');
  assert.equal(episodeAt(episodes, 185_000), undefined);
  assert.deepEqual(await loadEpisodes(`${recordings}core-p2p_filter.jsonl.gz`), []);
});

test('metrics are summed by name', () => {
  const { sums, series } = sumMetrics('# HELP a b\na{x="1 2"} 1\na{x="}"} 2\nb 0.5\nnonsense\n\n');
  assert.deepEqual(
    [...sums],
    [
      ['a', 3],
      ['b', 0.5],
    ],
  );
  assert.equal(series, 3);
});

test('the status line follows position, rate and losses', () => {
  const episodes = [{ name: 'inbound flood', startMs: 190_000, endMs: 252_000 }];
  const status = new StatusLine(episodes, 4);
  const sample = (atMs: number, passes: number, events: number) =>
    toSample(
      atMs,
      sumMetrics(
        `peerobserver_exporter_events_total ${events}\npeerobserver_conn_opened_total 3\n` +
          'peerobserver_exporter_lost_events_total 2\n',
      ),
      sumMetrics(
        `peerobserver_extractor_recording_passes_total ${passes}\n` +
          'peerobserver_extractor_bus_drops_total 5\n',
      ),
    );
  assert.match(
    status.next(sample(0, 0, 0)),
    /^starting \| 0 events\/s, 0 in all, 7 lost \| 3 connections/,
  );
  assert.match(status.next(sample(1000, 1, 10)), /^pass 1, 00:00 between episodes \| 10 events\/s/);
  assert.equal(
    status.next(sample(51_000, 1, 5010)),
    'pass 1, 03:20 inbound flood | 100 events/s, 5010 in all, 7 lost | 3 connections opened | 3 series',
  );
  assert.match(status.next(sample(60_000, 2, 5010)), /^pass 2, 00:00 /);
  assert.equal(clock(754_000), '12:34');
});

test('Prometheus scrapes both pages, wherever they listen', () => {
  const config = prometheusConfig({ exporter: '0.0.0.0:1', extractor: '[::]:2' });
  assert.match(config, /- 127\.0\.0\.1:1\n/);
  assert.match(config, /- "?\[::1\]:2"?\n/);
  assert.equal(
    queryLink('127.0.0.1:9090', 'up == 1'),
    'http://127.0.0.1:9090/graph?g0.expr=up+%3D%3D+1&g0.tab=0&g0.range_input=5m',
  );
});
