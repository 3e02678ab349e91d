import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type BusError, createSubscriber } from '@peer-observer/bus';
import { EnvelopeView } from '@peer-observer/proto';
import { type Extractor, type ExtractorOptions, startExtractor } from './extractor.ts';
import {
  documentedRecordings,
  misbehaving,
  RECORDINGS,
  tempRecording,
} from './testing/recordings.ts';

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const HONEYNODE = join(RECORDINGS, 'honeynode.jsonl.gz');

async function start(t: TestContext, options: ExtractorOptions): Promise<Extractor> {
  const extractor = await startExtractor(
    { publish: 'tcp://127.0.0.1:0', metricsListen: '127.0.0.1:0', ...options },
    { log },
  );
  t.after(() => extractor.close());
  return extractor;
}

async function get(url: string): Promise<{ status: number; type: string; text: string }> {
  const response = await fetch(url);
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type') ?? '', text };
}

/** The samples of an exposition: `name{labels}` to value. */
function samples(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of text.split('\n')) {
    const at = row.lastIndexOf(' ');
    if (at > 0 && !row.startsWith('#')) found.set(row.slice(0, at), Number(row.slice(at + 1)));
  }
  return found;
}

test('honeynode at max speed over the bus: every hit arrives, in sequence', async (t) => {
  const extractor = await start(t, {
    recording: { file: HONEYNODE, speed: 'max' },
    node: 'honeynode',
    waitForSubscribers: 1,
  });
  // the recording starts with the subscriber: scraped before there is one
  const before = samples((await get(`${extractor.metricsUrl}/metrics`)).text);
  assert.equal(before.get('peerobserver_extractor_hits_total{tracepoint="mempool:added"}'), 0);
  const view = new EnvelopeView();
  const sessions = new Set<string>();
  let received = 0;
  let outOfSequence = 0;
  let oldMs = 0;
  const { promise: ended, resolve } = deferred();
  const subscriber = await createSubscriber({
    addresses: [extractor.address],
    onMessage(buffer, from, to) {
      view.parse(buffer, from, to);
      sessions.add(`${view.sessionHi}:${view.sessionLo}`);
      if (view.sequence !== ++received) outOfSequence++;
      oldMs = Math.max(oldMs, Date.now() - view.timestampMs);
      assert.equal(buffer.toString('utf8', view.nodeStart, view.nodeEnd), 'honeynode');
    },
    onStatus({ connected }) {
      if (!connected) resolve();
    },
  });
  t.after(() => subscriber.close());

  const expected = documentedRecordings().find(({ file }) => file === HONEYNODE);
  const summary = await extractor.done;
  assert.equal(summary.hits, 36_626);
  assert.equal(summary.events, 36_626);
  assert.equal(summary.skippedLines, 0);
  assert.equal(summary.cutPayloads, 0);
  assert.equal(summary.passes, 1);
  const after = samples((await get(`${extractor.metricsUrl}/metrics`)).text);
  for (const [tracepoint, hits] of expected?.byTracepoint ?? []) {
    assert.equal(after.get(`peerobserver_extractor_hits_total{tracepoint="${tracepoint}"}`), hits);
  }
  assert.equal(after.get('peerobserver_extractor_events_published_total'), 36_626);
  assert.equal(after.get('peerobserver_extractor_events_unheard_total'), 0);
  assert.equal(after.get('peerobserver_extractor_bus_subscribers'), 1);
  const errors = [...after].filter(([name]) => name.includes('decode_errors_total'));
  assert.equal(
    errors.reduce((sum, [, value]) => sum + value, 0),
    summary.decodeErrors,
  );
  const own = [...after.keys()].filter((name) => name.startsWith('peerobserver_'));
  assert.deepEqual(
    own.filter((name) => !before.has(name)),
    [],
    'all series are there from the start',
  );

  await extractor.close();
  await ended;
  await subscriber.close();
  assert.equal(received, 36_626);
  assert.equal(outOfSequence, 0);
  assert.equal(sessions.size, 1);
  assert.ok(oldMs < 60_000, `timestamps are shifted to now, not ${oldMs} ms old`);
});

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}

test('metrics and health are served, and promtool has nothing to say', async (t) => {
  const { metricsUrl } = await start(t, {
    recording: { file: tempRecording(t, [misbehaving(1)]) },
  });
  const health = await get(`${metricsUrl}/healthz`);
  assert.deepEqual([health.status, health.text], [200, 'ok\n']);
  const metrics = await get(`${metricsUrl}/metrics`);
  assert.equal(metrics.status, 200);
  assert.match(metrics.type, /^text\/plain; version=0\.0\.4/);
  assert.match(
    metrics.text,
    /^peerobserver_extractor_build_info\{version="\d+\.\d+\.\d+",.*\} 1$/m,
  );
  const other = await get(`${metricsUrl}/other`);
  assert.deepEqual([other.status, other.text], [404, 'no such page, see /\n']);
  const index = await get(`${metricsUrl}/`);
  assert.match(index.type, /^text\/html/);
  for (const [, path = ''] of index.text.matchAll(/href="([^"]+)"/g)) {
    assert.equal((await get(metricsUrl + path)).status, 200, path);
  }
  assert.match(index.text, /href="\/metrics"/);
  const lint = spawnSync('promtool', ['check', 'metrics'], {
    input: metrics.text,
    encoding: 'utf8',
  });
  if (lint.error !== undefined) {
    t.diagnostic('promtool is not installed (Debian package prometheus): not linted');
    return;
  }
  assert.equal(lint.stderr + lint.stdout, '');
  assert.equal(lint.status, 0);
});

test('closing ends a loop at once, and done says what came out', async (t) => {
  const extractor = await start(t, {
    recording: { file: tempRecording(t, [misbehaving(1), misbehaving(2, 3_600e9)]), loop: true },
    metricsListen: false,
  });
  assert.equal(extractor.metricsUrl, undefined);
  while (extractor.summary().hits === 0) await new Promise(setImmediate);
  await extractor.close();
  assert.equal((await extractor.done).hits, 1);
});

test('closing while nobody has subscribed publishes nothing', async (t) => {
  const extractor = await start(t, {
    recording: { file: HONEYNODE },
    waitForSubscribers: 2,
  });
  await extractor.close();
  assert.equal((await extractor.done).events, 0);
});

test('what ends a recording too early ends done, after the hits before it', async (t) => {
  const extractor = await start(t, { recording: { file: tempRecording(t, ['bad']), loop: true } });
  await assert.rejects(extractor.done, { name: 'RecordingError', code: 'no-hits' });
  assert.equal(extractor.summary().skippedLines, 1);
});

const BAD_OPTIONS: readonly [why: string, options: Partial<ExtractorOptions>, code: string][] = [
  ['a recording that is not there', { recording: { file: '/nowhere/x.gz' } }, 'not-found'],
  ['speed 0', { recording: { file: HONEYNODE, speed: 0 } }, 'bad-option'],
  [
    'a speed that is no number',
    { recording: { file: HONEYNODE, speed: Number.NaN } },
    'bad-option',
  ],
  ['endless speed', { recording: { file: HONEYNODE, speed: Infinity } }, 'bad-option'],
  ['a half subscriber', { waitForSubscribers: 0.5 }, 'bad-option'],
  ['a bus address that is none', { publish: 'nowhere' }, 'malformed-address'],
  ['a metrics address without port', { metricsListen: '127.0.0.1' }, 'bad-option'],
  ['a metrics port that is too high', { metricsListen: '127.0.0.1:65536' }, 'bad-option'],
  ['a metrics host that does not resolve', { metricsListen: '*:0' }, 'listen-failed'],
  ['a metrics address of another machine', { metricsListen: '192.0.2.1:0' }, 'listen-failed'],
];

for (const [why, options, code] of BAD_OPTIONS) {
  test(`an extractor does not start with ${why}`, async (t) => {
    const file = tempRecording(t, [misbehaving(1)]);
    const starting = start(t, { recording: { file }, ...options });
    await assert.rejects(starting, (error: BusError) => {
      assert.equal(error.code, code);
      assert.equal(error.exitCode, 2);
      assert.match(error.message, /^\S.*\.$/, 'one sentence');
      assert.doesNotMatch(error.message, /\bE[A-Z]{5,}/, 'no system error code');
      return true;
    });
  });
}

test('a metrics port in use is named, and the bus is closed again', async (t) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  t.after(() => other.close());
  const address = other.address();
  assert.ok(typeof address === 'object' && address !== null);
  const listen = `127.0.0.1:${address.port}`;
  const recording = { file: tempRecording(t, [misbehaving(1)]) };
  await assert.rejects(start(t, { recording, metricsListen: listen }), {
    code: 'listen-in-use',
    message: `The extractor can't serve metrics on ${listen}: another program uses that address.`,
  });
});
