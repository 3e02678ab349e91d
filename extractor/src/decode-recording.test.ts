import assert from 'node:assert/strict';
import { readdirSync, readlinkSync } from 'node:fs';
import { test } from 'node:test';
import { type codec, decodeEvent } from '@peer-observer/proto';
import { decodeRecording } from './decode-recording.ts';
import type { LineFault } from './sources/hit-parser.ts';
import {
  type Documented,
  documentedRecordings,
  misbehaving,
  tempRecording,
} from './testing/recordings.ts';
import { MESSAGE_TYPES } from './wire/index.ts';

type Ebpf = codec.ebpf_extractor.Iebpf;

/** The tracepoint that an event must come from, by the members that are set. */
function originOf({ message, connection, mempool, validation }: Ebpf): string {
  if (message) return `net:${message.meta.inbound ? 'in' : 'out'}bound_message`;
  if (connection?.inbound) return 'net:inbound_connection';
  if (connection?.outbound) return 'net:outbound_connection';
  if (connection?.inbound_evicted) return 'net:evicted_inbound_connection';
  if (connection?.misbehaving) return 'net:misbehaving_connection';
  if (connection?.closed) return 'net:closed_connection';
  if (mempool?.added) return 'mempool:added';
  if (mempool?.removed) return 'mempool:removed';
  if (mempool?.replaced) return 'mempool:replaced';
  if (mempool?.rejected) return 'mempool:rejected';
  return validation?.block_connected ? 'validation:block_connected' : 'none';
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

async function checkRecording(expected: Documented): Promise<void> {
  const byTracepoint = new Map<string, number>();
  const received = new Map<string, number>();
  const sent = new Map<string, number>();
  const nodes = new Set<string>();
  const skipped: LineFault[] = [];
  let hits = 0;
  let lastMs = 0;
  const options = { node: 'alice', onSkipped: (fault: LineFault) => skipped.push(fault) };
  for await (const hit of decodeRecording(expected.file, options)) {
    const event = decodeEvent(hit.bytes);
    const ebpf: Ebpf = event.ebpf_extractor ?? {};
    assert.equal(Number(event.sequence), ++hits);
    assert.ok(Number(event.timestamp) >= lastMs, 'events are in the order of the recording');
    lastMs = Number(event.timestamp);
    assert.equal(originOf(ebpf), hit.tracepoint);
    increment(byTracepoint, hit.tracepoint);
    nodes.add(event.node ?? '');
    const { message } = ebpf;
    if (!message) continue;
    increment(message.meta.inbound ? received : sent, message.meta.command);
    const known = MESSAGE_TYPES.includes(message.meta.command);
    const decoded = known && hit.decodeError === undefined;
    assert.equal(message.unknown == null, decoded, message.meta.command);
  }
  assert.deepEqual(skipped, []);
  assert.equal(hits, expected.hits);
  assert.deepEqual(byTracepoint, withoutZeros(expected.byTracepoint));
  assert.deepEqual(received, expected.received);
  assert.deepEqual(sent, expected.sent);
  assert.equal(nodes.size, expected.processes);
  for (const node of nodes) assert.match(node, expected.processes > 1 ? /^alice-\d+$/ : /^alice$/);
}

function openFiles(): string[] {
  return readdirSync('/proc/self/fd').map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return ''; // closed in the meantime: the one that listed them
    }
  });
}

function withoutZeros(counts: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...counts].filter(([, count]) => count > 0));
}

const recordings = documentedRecordings();

test('there are recordings to look at', () => {
  assert.ok(recordings.length >= 11);
  assert.ok(recordings.every(({ hits }) => hits > 0));
});

for (const expected of recordings) {
  const name = expected.file.split('/').at(-1);
  test(`${name} has one event per hit, in order, as documented`, () => checkRecording(expected));
}

test('timestamps are those of the recording, rounded down', async (t) => {
  const file = tempRecording(t, [misbehaving(1, 0), misbehaving(2, 2_999_999)]);
  const times: number[] = [];
  for await (const { bytes } of decodeRecording(file, { node: 'x' })) {
    times.push(Number(decodeEvent(bytes).timestamp));
  }
  assert.deepEqual(times, [1_700_000_000_000, 1_700_000_000_002]);
});

test('who stops early leaves no file open', async (t) => {
  const file = tempRecording(t, [misbehaving(1), misbehaving(2)]);
  for await (const { timeNs } of decodeRecording(file, { node: 'x' })) {
    assert.equal(timeNs, 0);
    assert.ok(openFiles().includes(file));
    break;
  }
  assert.ok(!openFiles().includes(file));
});

test('a signal ends the decoding with its reason', async (t) => {
  const file = tempRecording(t, [misbehaving(1), misbehaving(2)]);
  const decode = async (): Promise<void> => {
    const stop = AbortSignal.abort(new Error('enough'));
    for await (const hit of decodeRecording(file, { node: 'x', signal: stop }))
      assert.fail(hit.tracepoint);
  };
  await assert.rejects(decode(), /enough/);
});
