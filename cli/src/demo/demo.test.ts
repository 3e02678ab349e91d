/** The demo as a newcomer meets it. @module */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { freePort, recordings, runInside, runOutside } from '../testing/program.ts';
import { addressProblems } from './addresses.ts';
import { episodeAt, loadEpisodes } from './episodes.ts';
import { sumMetrics } from './metrics-text.ts';
import { portOwner } from './port-owner.ts';
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

function argumentsOf(pid: number): string[] {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
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
  assert.doesNotMatch(run.stdout.text, /\[extract\]/);
  assert.match(run.stderr.text, /'extract' ended with exit code 1: package\.json [^\n]+\n$/);
});

test('a process that is killed has no cause in what it said before', async () => {
  const { options } = await ports();
  const run = runOutside(['demo', '--no-prometheus', ...options]);
  await run.stdout.matches(/ events\/s/);
  const extract = childrenOf(run.process.pid).find((pid) => argumentsOf(pid).includes('extract'));
  assert.ok(extract);
  process.kill(extract, 'SIGKILL');
  assert.equal(await run.exitCode, 1);
  assert.equal(
    run.stderr.text,
    "peer-observer demo: The process 'extract' ended with signal SIGKILL.\n",
  );
});

test('an address that only a process finds wrong is a sentence and 2', async () => {
  const { options } = await ports();
  const run = runOutside(['demo', '--no-prometheus', ...options, '--publish=ipc:///nowhere/x']);
  assert.equal(await run.exitCode, 2);
  assert.match(
    run.stderr.text,
    /^peer-observer demo: The process 'extract' ended with exit code 2: [^\n]+nowhere[^\n]+\.\n$/,
  );
  assert.doesNotMatch(run.stdout.text, /nowhere\/x' /);
});

test('an address that cannot be used is one sentence and 2', async () => {
  const { exporter, options } = await ports();
  const cases: readonly (readonly [option: string, problem: string, wanted: string])[] = [
    [
      `--listen=203.0.113.5:${exporter}`,
      `203.0.113.5:${exporter} for metrics is no address of this machine`,
      '--listen HOST:PORT',
    ],
    [
      `--metrics-listen=127.0.0.1:${exporter}`,
      `127.0.0.1:${exporter} for the extractor's metrics is wanted for metrics already`,
      '--metrics-listen HOST:PORT',
    ],
    [
      `--metrics-listen=0.0.0.0:${exporter}`,
      `0.0.0.0:${exporter} for the extractor's metrics is wanted for metrics already`,
      '--metrics-listen HOST:PORT',
    ],
    [
      '--listen=127.0.0.1:0',
      '127.0.0.1:0 for metrics has port 0, but the other processes have to know the port',
      '--listen HOST:PORT',
    ],
    [
      '--publish=tcp://127.0.0.1:0',
      '127.0.0.1:0 for the bus has port 0, but the other processes have to know the port',
      '--publish ADDRESS',
    ],
    ['--publish=nowhere', 'nowhere for the bus is no HOST:PORT', '--publish ADDRESS'],
  ];
  for (const [option, problem, wanted] of cases) {
    const { stdout, stderr, exitCode } = runInside(['demo', '--no-prometheus', ...options, option]);
    assert.equal(await exitCode, 2);
    assert.equal(
      stderr.text,
      `peer-observer demo: Nothing was started: ${problem}; choose another with ${wanted}.\n`,
    );
    assert.equal(stdout.text, '');
  }
});

test('the demo follows a configuration file, and so do its processes', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'peer-observer-demo-'));
  try {
    const { bus, exporter, extractor } = await ports();
    const file = path.join(folder, 'peer-observer.yml');
    const config = {
      extractor: {
        node: 'bob',
        publish: `tcp://*:${bus}`,
        metrics_listen: `127.0.0.1:${extractor}`,
      },
      exporter: { listen: `127.0.0.1:${exporter}` },
    };
    writeFileSync(file, JSON.stringify(config));
    const run = runOutside(['demo', '--speed=max', '--no-prometheus', '--config', file]);
    await run.stdout.matches(/ [1-9]\d* in all/);
    const metrics = await (await fetch(`http://127.0.0.1:${exporter}/metrics`)).text();
    assert.match(metrics, /^peerobserver_exporter_events_total\{[^}]*"bob"[^}]*\}/m);
    const children = childrenOf(run.process.pid);
    assert.equal(children.length, 2);
    for (const pid of children) assert.ok(argumentsOf(pid).includes(`--config=${file}`));
    run.process.kill('SIGINT');
    assert.equal(await run.exitCode, 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Stands in for Prometheus: says when it runs, and what it was sent. */
const PRETENDER = `#!${process.execPath}
const { writeFileSync } = require('node:fs');
process.on('SIGINT', () => writeFileSync(__dirname + '/interrupted', ''));
process.on('SIGTERM', () => {
  console.error('time=1 level=WARN msg="Received SIGTERM"');
  process.exit(0);
});
setInterval(() => undefined, 1000);
console.error('time=1 level=WARN msg="pretender runs"');
`;

for (const signal of ['SIGINT', 'SIGKILL'] as const) {
  test(`${signal} from the terminal is for the demo, and Prometheus ends in silence`, async (t) => {
    if (signal === 'SIGKILL' && findProgram('setpriv') === undefined) return t.skip('no setpriv');
    const folder = mkdtempSync(path.join(tmpdir(), 'peer-observer-demo-'));
    try {
      writeFileSync(path.join(folder, 'prometheus'), PRETENDER, { mode: 0o755 });
      const { options } = await ports();
      const listen = `--prometheus-listen=127.0.0.1:${await freePort()}`;
      const run = runOutside(['demo', listen, ...options], {
        env: { ...process.env, PATH: `${folder}:${process.env['PATH']}`, TMPDIR: folder },
        detached: true,
      });
      await run.stdout.matches(/\[prometheus\] .*pretender runs/);
      const children = childrenOf(run.process.pid);
      assert.equal(children.length, 3);
      // A terminal sends it to the whole group.
      process.kill(-(run.process.pid ?? Number.NaN), signal);
      assert.equal(await run.exitCode, signal === 'SIGINT' ? 0 : null);
      await gone(children);
      assert.doesNotMatch(run.stdout.text, /Received/);
      assert.equal(existsSync(path.join(folder, 'interrupted')), false);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

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
    `peer-observer demo: Nothing was started, because addresses can't be used:
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
  assert.deepEqual(
    await addressProblems([{ text: `127.0.0.1:${port}`, what: 'x', option: '-x' }]),
    [],
  );
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
