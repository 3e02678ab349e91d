import { deepEqual, equal, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProtoError } from '@peer-observer/proto';
import {
  buckets,
  counted,
  familyRun,
  field,
  golden,
  type Meta,
  messageEvent,
  type Plain,
  rawMessageEvent,
  runEvents,
} from '../testing/run-events.ts';
import { inventory } from './inventory.ts';

const HASH = Buffer.alloc(32, 0xab);
const TX = { transaction: HASH };
const WTX = { wtx: HASH };
const BLOCK = { block: HASH };
const times = (count: number, item: Plain): Plain[] => Array.from({ length: count }, () => item);
const inv = (items: readonly Plain[], meta?: Meta) => messageEvent({ inv: { items } }, meta);
const run = (...events: Plain[]) => runEvents([inventory], events);

describe('inventory', () => {
  it('matches its golden file', async () => {
    const pages = await run(
      inv([TX, TX, BLOCK]),
      inv(times(36, WTX), { inbound: false }),
      inv([]),
      inv([{ error: true }, {}, { unknown: { inv_type: 3, hash: HASH } }]),
    );
    const [actual, expected] = golden('inventory', pages);
    equal(actual, expected);
  });

  const types: readonly [item: Plain, ours: string, theirs: string][] = [
    [TX, 'tx', 'Tx'],
    [BLOCK, 'block', 'Block'],
    [WTX, 'wtx', 'WTx'],
    [{ witness_transaction: HASH }, 'witness_tx', 'WitnessTx'],
    [{ witness_block: HASH }, 'witness_block', 'WitnessBlock'],
    [{ compact_block: HASH }, 'compact_block', 'CompactBlock'],
    [{ unknown: { inv_type: 3, hash: HASH } }, 'unknown', 'Unknown'],
    [{ error: true }, 'error', 'Error'],
    [{ error: false }, 'error', 'Error'],
    [{}, 'none', 'None'],
    // upstream's tests send hashes that are none
    [{ transaction: Buffer.alloc(0) }, 'tx', 'Tx'],
    [{ witness_block: Buffer.alloc(200) }, 'witness_block', 'WitnessBlock'],
  ];
  for (const [item, ours, theirs] of types) {
    it(`counts ${JSON.stringify(item).slice(0, 40)} as ${ours}`, async () => {
      const { metrics, upstream } = await run(inv([item, item]), inv([item], { inbound: false }));
      deepEqual(counted(metrics), [
        `p2p_inv_entries_total{direction="inbound",inv_type="${ours}"} 2`,
        `p2p_inv_entries_total{direction="outbound",inv_type="${ours}"} 1`,
        'p2p_inv_size_entries_count{direction="inbound"} 1',
        'p2p_inv_size_entries_count{direction="outbound"} 1',
        'p2p_inv_size_entries_sum{direction="inbound"} 2',
        'p2p_inv_size_entries_sum{direction="outbound"} 1',
        'p2p_invs_total{direction="inbound",mix="homogeneous"} 1',
        'p2p_invs_total{direction="outbound",mix="homogeneous"} 1',
      ]);
      deepEqual(counted(upstream), [
        `p2p_inv_entries_histogram_count{direction="inbound"} 1`,
        'p2p_inv_entries_histogram_count{direction="outbound"} 1',
        'p2p_inv_entries_histogram_sum{direction="inbound"} 2',
        'p2p_inv_entries_histogram_sum{direction="outbound"} 1',
        `p2p_inv_entries{direction="inbound",inv_type="${theirs}"} 2`,
        `p2p_inv_entries{direction="outbound",inv_type="${theirs}"} 1`,
        'p2p_invs_homogeneous{direction="inbound"} 1',
        'p2p_invs_homogeneous{direction="outbound"} 1',
      ]);
    });
  }

  const mixes: readonly [items: readonly Plain[], ours: string, theirs: string][] = [
    [[], 'empty', 'heterogeneous'],
    [[TX], 'homogeneous', 'homogeneous'],
    [[TX, TX], 'homogeneous', 'homogeneous'],
    [[TX, WTX], 'heterogeneous', 'heterogeneous'],
    [[TX, {}], 'heterogeneous', 'heterogeneous'],
    [[{ error: true }, BLOCK], 'heterogeneous', 'heterogeneous'],
  ];
  for (const [items, ours, theirs] of mixes) {
    it(`an inv of ${items.map((item) => Object.keys(item)[0] ?? 'none')} is ${ours}, upstream ${theirs}`, async () => {
      const { metrics, upstream } = await run(inv(items));
      deepEqual(
        counted(metrics).filter((line) => line.startsWith('p2p_invs_')),
        [`p2p_invs_total{direction="inbound",mix="${ours}"} 1`],
      );
      deepEqual(
        counted(upstream).filter((line) => line.startsWith('p2p_invs_')),
        [`p2p_invs_${theirs}{direction="inbound"} 1`],
      );
    });
  }

  const large: readonly [what: string, items: readonly Plain[], inbound: boolean, count: number][] =
    [
      ['35 tx', times(35, TX), false, 0],
      ['36 tx', times(36, TX), false, 1],
      ['36 wtx', times(36, WTX), false, 1],
      ['35 tx and 35 wtx', [...times(35, TX), ...times(35, WTX)], false, 0],
      ['36 witness_tx', times(36, { witness_transaction: HASH }), false, 0],
      ['36 received tx', times(36, TX), true, 0],
    ];
  for (const [what, items, inbound, count] of large) {
    it(`${what} are ${count} large invs`, async () => {
      const { metrics, upstream } = await run(inv(items, { inbound }));
      const found = (page: string, name: string) =>
        page.split('\n').find((line) => line.startsWith(`peerobserver_${name}`));
      equal(
        found(metrics, 'p2p_outbound_large_invs_total'),
        `peerobserver_p2p_outbound_large_invs_total{host="node"} ${count}`,
      );
      equal(
        found(upstream, 'p2p_invs_outbound_large'),
        `peerobserver_p2p_invs_outbound_large ${count}`,
      );
    });
  }

  it('observes sizes far beyond what the node accepts', async () => {
    const { metrics } = await run(inv(times(50_000, TX)), inv(times(50_001, TX)));
    deepEqual(buckets(metrics, 'p2p_inv_size_entries', 'direction="inbound"'), {
      50000: 1,
      '+Inf': 1,
    });
  });

  const odd: readonly [what: string, item: Buffer, type: string][] = [
    ['of two members', field(1, field(1, Buffer.alloc(10)), field(2, Buffer.alloc(20))), 'block'],
    ['of error and a member', field(1, 0x78, 32, field(3, Buffer.alloc(30))), 'wtx'],
    ['of a member and error', field(1, field(3, Buffer.alloc(30)), 0x78, 1), 'error'],
    ['with an unknown field', field(1, field(9, Buffer.alloc(32))), 'none'],
    ['with a tag of two bytes', field(1, 0x82, 32, 31, Buffer.alloc(31)), 'none'],
  ];
  for (const [what, item, type] of odd) {
    it(`an item of usual size ${what} is ${type}`, async () => {
      equal(item.length, 36);
      const run = await familyRun([inventory]);
      run.handle(rawMessageEvent(field(4, item, item)));
      deepEqual(
        counted(run.metrics()).filter((line) => line.startsWith('p2p_inv_entries')),
        [`p2p_inv_entries_total{direction="inbound",inv_type="${type}"} 2`],
      );
    });
  }

  it('does not read on behind an inv that ends within an item', async () => {
    const run = await familyRun([inventory]);
    const item = field(1, field(1, HASH));
    // the rest of the item lies in the buffer, but belongs to nothing
    const bytes = rawMessageEvent(field(4, item, item.subarray(0, 20)));
    const event = Buffer.concat([bytes, item]).subarray(0, bytes.length);
    throws(() => run.handle(event), ProtoError);
    equal(counted(run.metrics()).length, 0);
  });

  it('looks at inv only, not at getdata and notfound', async () => {
    const items = [TX, BLOCK];
    const { metrics } = await run(
      messageEvent({ getdata: { items } }),
      messageEvent({ notfound: { items } }),
    );
    deepEqual(counted(metrics), []);
  });
});
