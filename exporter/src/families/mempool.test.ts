import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted, golden, type Plain, runEvents, tracepointEvent } from '../testing/run-events.ts';
import { mempool } from './mempool.ts';

const run = (...events: Plain[]) => runEvents([mempool], events);
const txid = Buffer.alloc(32, 1);
const added = (vsize: number) => tracepointEvent('mempool', { added: { txid, vsize, fee: 1000 } });
const replaced = (vsize: number) =>
  tracepointEvent('mempool', {
    replaced: {
      replaced_txid: txid,
      replaced_vsize: vsize,
      replaced_fee: 1000,
      replaced_entry_time: 1,
      replacement_id: txid,
      replacement_vsize: 7777,
      replacement_fee: 2000,
      replaced_by_transaction: true,
    },
  });
const rejected = (reason: string) => tracepointEvent('mempool', { rejected: { txid, reason } });
const removed = (reason: string) =>
  tracepointEvent('mempool', { removed: { txid, reason, vsize: 5555, fee: 1000, entry_time: 1 } });

describe('mempool', () => {
  it('matches its golden file', async () => {
    const pages = await run(
      added(141),
      replaced(200),
      removed('replaced'),
      removed('sizelimi'),
      rejected('min relay fee not met'),
      rejected('no such reason'),
    );
    const [actual, expected] = golden('mempool', pages);
    equal(actual, expected);
  });

  it('adds transactions and their virtual size', async () => {
    const { metrics, upstream } = await run(added(141), added(1), added(2147483647), replaced(200));
    deepEqual(counted(metrics), [
      'mempool_added_total 3',
      'mempool_added_vbytes_total 2147483789',
      'mempool_replaced_total 1',
      'mempool_replaced_vbytes_total 200',
    ]);
    deepEqual(counted(upstream), [
      'mempool_added 3',
      'mempool_added_vbytes 2147483789',
      'mempool_replaced 1',
      'mempool_replaced_vbytes 200',
    ]);
  });

  it('a negative size adds nothing', async () => {
    const { metrics, upstream } = await run(added(10), added(-1), added(-2147483648), replaced(-5));
    for (const page of [metrics, upstream]) {
      ok(/mempool_added_vbytes(_total\{host="node"\})? 10\n/.test(page));
      ok(/mempool_replaced_vbytes(_total\{host="node"\})? 0\n/.test(page));
      ok(/mempool_added(_total\{host="node"\})? 3\n/.test(page));
    }
  });

  const removals: readonly [text: string, ours: string][] = [
    ['expiry', 'expiry'],
    ['sizelimit', 'sizelimit'],
    // what upstream's publisher makes of it
    ['sizelimi', 'sizelimit'],
    ['reorg', 'reorg'],
    ['block', 'block'],
    ['conflict', 'conflict'],
    ['replaced', 'replaced'],
    ['', 'other'],
    ['Block', 'other'],
    ['b"c', 'other'],
  ];
  for (const [text, ours] of removals) {
    it(`removal reason "${text}" is ${ours}`, async () => {
      const { metrics, upstream } = await run(removed(text));
      deepEqual(counted(metrics), [
        ...(ours === 'other' ? ['exporter_label_values_folded_total{set="removal_reason"} 1'] : []),
        `mempool_removed_total{reason="${ours}"} 1`,
      ]);
      deepEqual(counted(upstream), [`mempool_removed{reason="${text.replace('"', '\\"')}"} 1`]);
    });
  }

  it('folds reject reasons that nobody knows, upstream shows them, cut', async () => {
    const { metrics, upstream } = await run(
      rejected('min relay fee not met'),
      rejected('min relay fee not met'),
      rejected('strange'),
      rejected('z'.repeat(1000)),
    );
    deepEqual(
      counted(metrics).filter((line) => !line.includes('min_relay') && !line.includes('min relay')),
      [
        'exporter_label_values_folded_total{set="mempool_reject_reason"} 2',
        'mempool_rejected_total{reason="other"} 2',
      ],
    );
    equal(counted(metrics).length, 3);
    deepEqual(counted(upstream), [
      'mempool_rejected{reason="min relay fee not met"} 2',
      'mempool_rejected{reason="strange"} 1',
      `mempool_rejected{reason="${'z'.repeat(256)}"} 1`,
    ]);
  });
});
