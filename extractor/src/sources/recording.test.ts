import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeEvent } from '@peer-observer/proto';
import type { Clock } from '../clock.ts';
import { EventOutput } from '../event-output.ts';
import { HEADER, line, misbehaving, tempRecording } from '../testing/recordings.ts';
import { NodeStamps } from './node-stamps.ts';
import { type RecordingOptions, replayRecording } from './recording.ts';
import { newLineCounts } from './recording-file.ts';

const WALL_MS = 1_800_000_000_000;

interface Seen {
  readonly id: number;
  readonly node: string;
  /** By the clock, milliseconds since the test began. */
  readonly atMs: number;
  readonly timestampMs: number;
  /** Of a closed connection, seconds since the epoch. */
  readonly establishedSeconds: number;
}

interface Options extends Partial<RecordingOptions> {
  readonly severalPids?: boolean;
  /** How late timers are. */
  readonly lateMs?: number;
  readonly stopAfter?: number;
  readonly drained?: () => Promise<void>;
}

/** Replays with a clock that only moves when it is slept on. */
async function replay(file: string, options: Options) {
  const stop = new AbortController();
  const seen: Seen[] = [];
  const sleeps: number[] = [];
  const warnings: object[] = [];
  let nowMs = 0;
  const clock: Clock = {
    wallMs: () => WALL_MS + nowMs,
    monotonicMs: () => 5000 + nowMs,
    sleep: async (durationMs, signal) => {
      signal.throwIfAborted();
      sleeps.push(durationMs);
      nowMs += durationMs + (options.lateMs ?? 0);
    },
  };
  const output = new EventOutput({
    publish(bytes) {
      const event = decodeEvent(bytes);
      const connection = event.ebpf_extractor?.connection;
      seen.push({
        id: Number(connection?.misbehaving?.id),
        node: event.node ?? '',
        atMs: nowMs,
        timestampMs: Number(event.timestamp),
        establishedSeconds: Number(connection?.closed?.time_established),
      });
      if (seen.length === options.stopAfter) stop.abort(new Error('enough'));
    },
    drained: options.drained ?? (async () => undefined),
  });
  const counts = newLineCounts();
  const log = {
    info: () => undefined,
    error: () => undefined,
    warn: (fields: object) => warnings.push(fields),
  };
  const done = replayRecording(
    { file, speed: 1, loop: false, times: 'now', ...options },
    {
      output,
      node: 'alice',
      severalPids: options.severalPids ?? false,
      counts,
      clock,
      log,
      signal: stop.signal,
    },
  );
  const error = await done.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { seen, sleeps, warnings, counts, error };
}

const MS = 1_000_000;

test('at speed 1 hits come when they are due, and late timers do not add up', async (t) => {
  const times = Array.from({ length: 50 }, (_, i) => i * 20);
  const file = tempRecording(
    t,
    times.map((ms, i) => misbehaving(i, ms * MS)),
  );
  const { seen, error } = await replay(file, { lateMs: 1.5 });
  assert.equal(error, undefined);
  assert.deepEqual(
    seen.map(({ id }) => id),
    times.map((_, i) => i),
  );
  seen.forEach(({ atMs, timestampMs }, i) => {
    const dueMs = times[i] ?? 0;
    assert.ok(atMs >= dueMs && atMs < dueMs + 2, `${atMs} for ${dueMs}`);
    assert.equal(timestampMs, WALL_MS + dueMs);
  });
});

test('at N times the speed the clock of the timestamps runs N times as fast', async (t) => {
  const file = tempRecording(t, [
    misbehaving(0, 0),
    misbehaving(1, 1000 * MS),
    misbehaving(2, 4000 * MS),
  ]);
  const { seen } = await replay(file, { speed: 4 });
  assert.deepEqual(
    seen.map(({ atMs }) => atMs),
    [0, 250, 1000],
  );
  assert.deepEqual(
    seen.map(({ timestampMs }) => timestampMs - WALL_MS),
    [0, 250, 1000],
  );
});

test('hits that are due at the same tick go out together', async (t) => {
  const lines = Array.from({ length: 100 }, (_, i) => misbehaving(i, 10 * MS + i * 1000));
  const { seen, sleeps } = await replay(tempRecording(t, lines), { lateMs: 1 });
  assert.equal(seen.length, 100);
  assert.equal(sleeps.length, 1);
});

test('a long pause is slept in pieces', async (t) => {
  const { sleeps } = await replay(tempRecording(t, [misbehaving(0, 150_000 * MS)]), {});
  assert.deepEqual(sleeps, [60_000, 60_000, 30_000]);
});

test('at max nothing is slept, and timestamps say now', async (t) => {
  const file = tempRecording(t, [misbehaving(0, 0), misbehaving(1, 1e15)]);
  const { seen, sleeps } = await replay(file, { speed: 'max' });
  assert.deepEqual(sleeps, []);
  assert.deepEqual(
    seen.map(({ timestampMs }) => timestampMs),
    [WALL_MS, WALL_MS],
  );
});

const AGES = [
  { times: 'now', speed: 1, ageSeconds: 60 },
  { times: 'now', speed: 4, ageSeconds: 15 },
  { times: 'now', speed: 'max', ageSeconds: 60 },
  { times: 'recorded', speed: 4, ageSeconds: 60 },
] as const;
for (const { ageSeconds, ...options } of AGES) {
  test(`times among the arguments keep their distance: ${JSON.stringify(options)}`, async (t) => {
    const hitMs = 8000;
    const established = (HEADER.start_unix_ms + hitMs) / 1000 - 60;
    const args = [1, '1.2.3.4:8333', 'inbound', 1, established];
    const file = tempRecording(t, [line('net:closed_connection', args, hitMs * MS)]);
    const { seen } = await replay(file, options);
    assert.deepEqual(
      seen.map((each) => each.timestampMs / 1000 - each.establishedSeconds),
      [ageSeconds],
    );
  });
}

test('recorded times are kept when asked for, whatever the speed', async (t) => {
  const file = tempRecording(t, [misbehaving(0, 0), misbehaving(1, 2_999_999)]);
  for (const speed of [1, 100, 'max'] as const) {
    const { seen } = await replay(file, { speed, times: 'recorded' });
    assert.deepEqual(
      seen.map(({ timestampMs }) => timestampMs),
      [1_700_000_000_000, 1_700_000_000_002],
    );
  }
});

test('a loop goes on where the recording ended, without drift', async (t) => {
  const file = tempRecording(t, [misbehaving(0, 100 * MS), misbehaving(1, 300 * MS)]);
  const { seen, error } = await replay(file, { loop: true, stopAfter: 6, lateMs: 1 });
  assert.match(String(error), /enough/);
  const dueMs = [100, 300, 400, 600, 700, 900];
  assert.deepEqual(
    seen.map(({ id }) => id),
    [0, 1, 0, 1, 0, 1],
  );
  assert.deepEqual(
    seen.map(({ timestampMs }) => timestampMs - WALL_MS),
    dueMs,
  );
  assert.deepEqual(
    seen.map(({ atMs }) => atMs),
    dueMs.map((ms) => ms + 1),
  );
});

test('a loop that was held up for long starts afresh instead of catching up', async (t) => {
  const file = tempRecording(t, [misbehaving(0, 100 * MS)]);
  const { seen } = await replay(file, { loop: true, stopAfter: 3, lateMs: 5000 });
  assert.deepEqual(
    seen.map(({ timestampMs }) => timestampMs - WALL_MS),
    [100, 5200, 10_300],
  );
});

test('there is nothing to loop in a recording without hits', async (t) => {
  const { error } = await replay(tempRecording(t, ['bad']), { loop: true });
  assert.equal(Object(error).code, 'no-hits');
  assert.equal((await replay(tempRecording(t, []), {})).error, undefined);
});

test('an abort is noticed between two hits and while the bus is full', async (t) => {
  const two = tempRecording(t, [misbehaving(0), misbehaving(1, 1)]);
  const paced = await replay(two, { stopAfter: 1, loop: true });
  assert.match(String(paced.error), /enough/);

  const payload = '00'.repeat(1024 * 1024);
  const big = line('net:inbound_message', [0, 'a', 'inbound', 'x', 1024 * 1024, payload]);
  const stuck = await replay(tempRecording(t, [big, misbehaving(1)]), {
    stopAfter: 1,
    drained: () => new Promise(() => undefined),
  });
  assert.match(String(stuck.error), /enough/);
  assert.equal(stuck.seen.length, 1);
});

test('the bus is asked for room at least once a megabyte', async (t) => {
  const args = [0, 'a', 'inbound', 'x', 200_000, '00'.repeat(200_000)];
  const lines = Array.from({ length: 30 }, () => line('net:inbound_message', args));
  let asked = 0;
  const { seen } = await replay(tempRecording(t, lines), {
    speed: 'max',
    drained: async () => {
      asked++;
    },
  });
  assert.equal(seen.length, 30);
  assert.equal(asked, 5);
});

test('bad lines are counted each time and logged once per fault', async (t) => {
  const file = tempRecording(t, ['bad', misbehaving(0, MS), 'bad', line('a:b', [])]);
  const { counts, warnings } = await replay(file, { loop: true, stopAfter: 2 });
  assert.equal(counts.hits, 2);
  assert.equal(counts.skipped.syntax, 4);
  assert.equal(counts.skipped.unknown_tracepoint, 2);
  assert.deepEqual(warnings, [
    { file, line: 2, fault: 'syntax' },
    { file, line: 5, fault: 'unknown_tracepoint' },
  ]);
});

test('several processes are several nodes', async (t) => {
  const file = tempRecording(t, [
    misbehaving(0, 0, 10),
    misbehaving(1, 0, 20),
    misbehaving(2, 0, 10),
  ]);
  const several = await replay(file, { severalPids: true });
  assert.deepEqual(
    several.seen.map(({ node }) => node),
    ['alice-10', 'alice-20', 'alice-10'],
  );
  const one = await replay(file, { severalPids: false });
  assert.deepEqual(
    one.seen.map(({ node }) => node),
    ['alice', 'alice', 'alice'],
  );
});

test('a recording with very many processes takes bounded memory', () => {
  const names: string[] = [];
  const output = new EventOutput({ publish: () => undefined, drained: async () => undefined });
  const stamps = new NodeStamps('alice', true, (node) => {
    names.push(node);
    return output.stamp(node);
  });
  for (let pid = 0; pid < 5000; pid++) assert.ok(stamps.of(pid));
  assert.equal(names.length, 1025);
  assert.equal(stamps.of(4999), stamps.of(4998), 'they share the plain name');
  assert.notEqual(stamps.of(1), stamps.of(2));
});
