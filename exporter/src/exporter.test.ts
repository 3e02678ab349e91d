/**
 * The exporter with a real bus, a real web server, and Prometheus' own checks where installed.
 * @module
 */
import { deepEqual, doesNotMatch, equal, match, ok, rejects } from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { createPublisher, type Publisher } from '@peer-observer/bus';
import { ExporterError } from './error.ts';
import { type ExporterOptions, type RunningExporter, startExporter } from './exporter.ts';
import { parsePage } from './testing/exposition.ts';
import { encodeEvent, messageEvent } from './testing/run-events.ts';

const PING = encodeEvent(messageEvent({ ping: { value: '1' } }));
const OPENMETRICS = { accept: 'application/openmetrics-text;version=1.0.0' };

async function started(
  t: TestContext,
  options: Partial<ExporterOptions> = {},
): Promise<{ publisher: Publisher; exporter: RunningExporter }> {
  const publisher = await createPublisher({ address: 'tcp://127.0.0.1:0' });
  t.after(() => publisher.close());
  const exporter = await startExporter({
    buses: [publisher.address],
    listen: '127.0.0.1:0',
    version: '1.2.3',
    ...options,
  });
  t.after(() => exporter.close());
  return { publisher, exporter };
}

const get = async (exporter: RunningExporter, path: string, headers = {}): Promise<string> =>
  (await fetch(exporter.url + path, { headers })).text();

/** Resolves when the exporter has counted so many events. */
async function received({ subscriber }: RunningExporter, count: number): Promise<void> {
  while (subscriber.stats().received < count) await new Promise(setImmediate);
}

/** The value of one series. */
function seriesValue(page: string, series: string): number {
  const line = page.split('\n').find((text) => text.startsWith(`${series} `));
  ok(line !== undefined, series);
  return Number(line.slice(series.length + 1));
}

describe('exporter', { timeout: 60_000 }, () => {
  it('is ready once the publisher is there, and counts what it sends', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'exporter-'));
    t.after(() => rm(folder, { recursive: true }));
    const address = `ipc://${folder}/bus`;
    const exporter = await startExporter({ buses: [address], listen: '127.0.0.1:0' });
    t.after(() => exporter.close());
    const waiting = await fetch(`${exporter.url}/readyz`);
    deepEqual([waiting.status, await waiting.text()], [503, `not connected: ${address}\n`]);
    const series = `peerobserver_exporter_publisher_connected{publisher="${address}"}`;
    equal(seriesValue(await get(exporter, '/metrics'), series), 0);

    const publisher = await createPublisher({ address });
    t.after(() => publisher.close());
    await Promise.all([exporter.subscriber.connected(), publisher.waitForSubscribers(1)]);
    const ready = await fetch(`${exporter.url}/readyz`);
    deepEqual([ready.status, await ready.text()], [200, 'ready\n']);
    for (let i = 0; i < 3; i++) publisher.publish(PING);
    publisher.publish(Buffer.from('no event'));
    await received(exporter, 4);
    const page = await get(exporter, '/metrics');
    equal(seriesValue(page, series), 1);
    equal(seriesValue(page, 'peerobserver_exporter_events_total{host="node",kind="message"}'), 3);
    equal(
      seriesValue(page, `peerobserver_exporter_undecodable_events_total{publisher="${address}"}`),
      1,
    );
    const upstream = await get(exporter, '/metrics/upstream?host=node');
    match(upstream, /^peerobserver_p2p_message_count\{message="ping",.*\} 3$/m);
    match(upstream, /^peerobserver_runtime_start_timestamp \d{10}$/m);
    parsePage(upstream, 'text');
  });

  it('shows its own figures and names all metrics before the first event', async (t) => {
    const { exporter, publisher } = await started(t);
    const families = parsePage(await get(exporter, '/metrics'), 'text');
    for (const { name, samples } of families) {
      if (!/^peerobserver_(exporter_|start_time)/.test(name)) continue;
      // by host: there is none yet
      const ofHosts = /_(events_total|event_age_seconds|last_event_\w+|values_folded_total)$/;
      if (ofHosts.test(name) && !/(undecodable|unnumbered|lost|late|host)_events/.test(name)) {
        equal(samples.length, 0, name);
      } else {
        ok(samples.length > 0, name);
      }
    }
    await exporter.subscriber.connected();
    await publisher.waitForSubscribers(1);
    publisher.publish(PING);
    await received(exporter, 1);
    const after = parsePage(await get(exporter, '/metrics'), 'text');
    const names = (all: typeof families) =>
      all.map(({ name }) => name).filter((name) => name.startsWith('peerobserver_'));
    deepEqual(names(after), names(families));
    for (const { name, type, samples } of after) {
      if (type !== 'gauge') ok(samples.length > 0 || name.startsWith('nodejs_'), name);
    }
  });

  it('reads back in OpenMetrics as in text', async (t) => {
    const { exporter, publisher } = await started(t);
    await exporter.subscriber.connected();
    await publisher.waitForSubscribers(1);
    publisher.publish(PING);
    await received(exporter, 1);
    const text = parsePage(await get(exporter, '/metrics'), 'text');
    const open = parsePage(await get(exporter, '/metrics', OPENMETRICS), 'openmetrics');
    const plain = (families: typeof text) =>
      families
        .map(({ name, type, help, samples }) => ({
          name: type === 'counter' ? name.replace(/_total$/, '') : name,
          type,
          help,
          samples: /^(process|nodejs)_/.test(name) ? [] : samples,
        }))
        .filter(({ name }) => !name.startsWith('nodejs_gc'));
    deepEqual(plain(open), plain(text));
    for (const { name, type } of text) {
      equal(name.endsWith('_total'), type === 'counter', name);
    }
  });

  it('has counters that never fall, also under scrapes at the same time', async (t) => {
    const { exporter, publisher } = await started(t);
    await exporter.subscriber.connected();
    await publisher.waitForSubscribers(1);
    const own = (page: string) =>
      new Map(
        parsePage(page, 'text')
          .filter(({ type, name }) => type === 'counter' && !name.startsWith('nodejs_'))
          .flatMap(({ samples }) =>
            samples.map(
              ({ name, labels, value }) => [`${name} ${JSON.stringify(labels)}`, value] as const,
            ),
          ),
      );
    let before = own(await get(exporter, '/metrics'));
    for (let round = 1; round <= 5; round++) {
      for (let i = 0; i < 10; i++) publisher.publish(i < 5 ? PING : Buffer.from('no event'));
      await received(exporter, round * 10);
      const pages = await Promise.all(Array.from({ length: 8 }, () => get(exporter, '/metrics')));
      let highest = before;
      for (const page of pages) {
        const now = own(page);
        for (const [series, value] of before) ok((now.get(series) ?? -1) >= value, series);
        const labels = JSON.stringify({ publisher: publisher.address });
        const series = `peerobserver_exporter_undecodable_events_total ${labels}` as const;
        equal(now.get(series), round * 5);
        highest = now;
      }
      before = highest;
    }
  });

  it('says in one sentence why it cannot listen', async (t) => {
    const { exporter, publisher } = await started(t);
    await publisher.waitForSubscribers(1);
    const { host } = new URL(exporter.url);
    await rejects(
      startExporter({ buses: [publisher.address], listen: host }),
      (error) =>
        error instanceof ExporterError && error.exitCode === 2 && error.message.includes(host),
    );
    await rejects(startExporter({ buses: [publisher.address], listen: 'nonsense' }), ExporterError);
    equal((await fetch(`${exporter.url}/healthz`)).status, 200);
  });

  it('closes while a client neither reads nor leaves, and twice', {
    timeout: 20_000,
  }, async (t) => {
    const { exporter } = await started(t);
    const { hostname, port } = new URL(exporter.url);
    const idle = connect(Number(port), hostname);
    const slow = connect(Number(port), hostname);
    const half = connect(Number(port), hostname);
    for (const socket of [idle, slow, half]) {
      socket.on('error', () => undefined);
      await once(socket, 'connect');
    }
    slow.pause();
    for (let i = 0; i < 50; i++) slow.write('GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n');
    half.write('GET /metrics HT');
    await get(exporter, '/metrics');
    const closing = [exporter.close(), exporter.close()];
    await Promise.all(closing);
    await exporter.close();
    await rejects(fetch(`${exporter.url}/healthz`));
    for (const socket of [idle, slow, half]) socket.destroy();
  });
});

/** Runs promtool; undefined where it isn't installed. */
function promtool(args: readonly string[], input = ''): SpawnSyncReturns<string> | undefined {
  const result = spawnSync('promtool', args, { input, encoding: 'utf8', maxBuffer: 1e8 });
  return result.error === undefined ? result : undefined;
}
const withoutPromtool = promtool(['--version']) === undefined && 'promtool is not installed';

describe("Prometheus' own tools", { skip: withoutPromtool, timeout: 60_000 }, () => {
  const pageWithEvents = async (t: TestContext, headers = {}): Promise<string> => {
    const { exporter, publisher } = await started(t);
    await exporter.subscriber.connected();
    await publisher.waitForSubscribers(1);
    for (const node of ['node', 'a"b\\c\nd é']) {
      publisher.publish(encodeEvent(messageEvent({ ping: { value: '1' } }, { node })));
    }
    await received(exporter, 2);
    return get(exporter, '/metrics', headers);
  };

  it('check metrics finds nothing in the text page', async (t) => {
    const result = promtool(['check', 'metrics'], await pageWithEvents(t));
    deepEqual([result?.stdout, result?.stderr, result?.status], ['', '', 0]);
  });

  it('reads the OpenMetrics page', async (t) => {
    const page = await pageWithEvents(t, OPENMETRICS);
    const folder = await mkdtemp(join(tmpdir(), 'openmetrics-'));
    t.after(() => rm(folder, { recursive: true }));
    // it makes blocks of a page's samples, which need a time for that
    const timed = page.replaceAll(/^(?!#)(.*)$/gm, (line) =>
      line === '' ? '' : `${line} 1700000000`,
    );
    const file = join(folder, 'page.txt');
    await writeFile(file, timed);
    const args = ['tsdb', 'create-blocks-from', 'openmetrics', file, folder];
    const result = promtool(args);
    equal(result?.status, 0, result?.stderr);
    doesNotMatch(result?.stderr ?? '', /error/i);
    // and it does notice what is wrong
    await writeFile(file, timed.replace('# EOF', ''));
    ok(promtool(args)?.status !== 0);
  });
});
