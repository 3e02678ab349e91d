import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Chain, replay } from './chain.ts';
import { type Sample, sumOf } from './exposition.ts';
import { honeynodeHits, honeynodeMessages, recording } from './recordings.ts';

let chain: Chain;
let ours: Sample[];
let theirs: Sample[];

before(async () => {
  chain = await replay(recording('honeynode.jsonl.gz'), 'honeynode');
  ours = await chain.samples('/metrics');
  theirs = await chain.samples('/metrics/upstream');
});
after(() => chain[Symbol.asyncDispose]());

const hits = honeynodeHits();
const total = [...hits.values()].reduce((sum, count) => sum + count, 0);
const of = (name: string, labels: Record<string, string> = {}): number =>
  sumOf(ours, `peerobserver_${name}`, { host: 'honeynode', ...labels });
const hitsOf = (name: string): number => hits.get(name) ?? Number.NaN;

test('every hit is an event, published, received and counted, without a gap', () => {
  assert.equal(total, 36_626);
  const { hits: seen, events } = chain.extractor.summary();
  assert.deepEqual({ seen, events }, { seen: total, events: total });
  assert.equal(chain.exporter.subscriber.stats().received, total);
  assert.equal(of('exporter_events_total'), total);
  for (const metric of ['sequence_gaps', 'lost_events', 'late_events', 'undecodable_events']) {
    assert.equal(sumOf(ours, `peerobserver_exporter_${metric}_total`), 0, metric);
  }
});

test('messages by type and direction are those of the recording', () => {
  const known = new Set(ours.map(({ labels }) => labels['message']));
  const other = { received: 0, sent: 0 };
  for (const [type, { received, sent }] of honeynodeMessages()) {
    const inbound = of('p2p_messages_total', { message: type, direction: 'inbound' });
    const outbound = of('p2p_messages_total', { message: type, direction: 'outbound' });
    if (known.has(type)) {
      assert.deepEqual({ type, inbound, outbound }, { type, inbound: received, outbound: sent });
    } else {
      other.received += received;
      other.sent += sent;
    }
    const upstream = (direction: string): number =>
      sumOf(theirs, 'peerobserver_p2p_message_count', { message: type, direction });
    assert.deepEqual([upstream('inbound'), upstream('outbound')], [received, sent], type);
  }
  const folded = (direction: string): number =>
    of('p2p_messages_total', { message: 'other', direction });
  assert.deepEqual([folded('inbound'), folded('outbound')], [other.received, other.sent]);
  assert.equal(
    of('exporter_label_values_folded_total', { set: 'message_type' }),
    other.received + other.sent,
  );
});

const COUNTERS: readonly (readonly [
  metric: string,
  labels: Record<string, string>,
  hit: string,
])[] = [
  ['conn_opened_total', { direction: 'inbound' }, 'net:inbound_connection'],
  ['conn_opened_total', { direction: 'outbound' }, 'net:outbound_connection'],
  ['conn_evicted_total', {}, 'net:evicted_inbound_connection'],
  ['conn_closed_total', {}, 'net:closed_connection'],
  ['conn_lifetime_seconds_count', {}, 'net:closed_connection'],
  ['conn_misbehaving_total', {}, 'net:misbehaving_connection'],
  ['mempool_added_total', {}, 'mempool:added'],
  ['mempool_removed_total', {}, 'mempool:removed'],
  ['mempool_replaced_total', {}, 'mempool:replaced'],
  ['mempool_rejected_total', {}, 'mempool:rejected'],
  ['validation_blocks_connected_total', {}, 'validation:block_connected'],
];
for (const [metric, labels, hit] of COUNTERS) {
  test(`${metric} ${Object.values(labels).join(' ')} counts the hits of ${hit}`, () => {
    assert.equal(of(metric, labels), hitsOf(hit));
  });
}

test('the flood comes from LinkingLion: 200 of its connections are counted', () => {
  assert.equal(of('conn_opened_listed_total', { list: 'linkinglion' }), 200);
  assert.equal(sumOf(theirs, 'peerobserver_conn_inbound_list_linkinglion'), 200);
});

const EPISODES: readonly (readonly [
  metric: string,
  labels: Readonly<Record<string, string>>,
  value: number,
])[] = [
  ['p2p_inbound_old_pings_total', {}, 74],
  ['p2p_invs_total', { direction: 'inbound', mix: 'empty' }, 1],
  ['mempool_removed_total', { reason: 'sizelimit' }, 14],
  ['mempool_removed_total', { reason: 'reorg' }, 3],
  ['conn_opened_total', { direction: 'inbound', network: 'onion' }, 4],
];
for (const [metric, labels, value] of EPISODES) {
  test(`${metric} ${Object.values(labels).join(' ')} is ${value}, as the recording's timeline says`, () => {
    assert.equal(of(metric, labels), value);
  });
}

const SIZES: readonly (readonly [metric: string, entries: string, below: string, count: number])[] =
  [
    // 31 with 1000 entries and 7 empty ones among addr and addrv2
    ['p2p_addr_entries', '1000', '999', 15],
    ['p2p_addrv2_entries', '1000', '999', 16],
    ['p2p_addr_entries', '0', '', 1],
    ['p2p_addrv2_entries', '0', '', 6],
    ['p2p_inv_size_entries', '50000', '45000', 2],
    ['p2p_inv_size_entries', '0', '', 1],
  ];
for (const [metric, entries, below, count] of SIZES) {
  test(`${metric} shows ${count} received messages with ${entries} entries`, () => {
    const upTo = (le: string): number => of(`${metric}_bucket`, { direction: 'inbound', le });
    assert.equal(upTo(entries) - (below === '' ? 0 : upTo(below)), count);
  });
}

test('peers misbehave for 16 different reasons, each of its own label', () => {
  const reasons = ours.filter(
    ({ name, value }) => name === 'peerobserver_conn_misbehaving_total' && value > 0,
  );
  assert.equal(reasons.length, 16);
  const theirReasons = theirs.filter(({ name }) => name === 'peerobserver_conn_misbehaving_reason');
  assert.equal(theirReasons.length, 16);
});
