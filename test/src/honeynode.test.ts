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

test('episodes leave the traces that the recording describes', () => {
  assert.equal(of('p2p_inbound_old_pings_total'), 74);
  assert.equal(of('mempool_removed_total', { reason: 'sizelimit' }), 14);
  assert.equal(of('mempool_removed_total', { reason: 'reorg' }), 3);
  assert.equal(of('conn_opened_total', { direction: 'inbound', network: 'onion' }) > 0, true);
});
