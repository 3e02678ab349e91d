import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted, golden, type Plain, runEvents, tracepointEvent } from '../testing/run-events.ts';
import { validation } from './validation.ts';

const run = (...events: Plain[]) => runEvents([validation], events);
const block = (fields: Plain = {}, meta = {}) =>
  tracepointEvent(
    'validation',
    {
      block_connected: {
        hash: Buffer.alloc(32, 2),
        height: 413567,
        transactions: 1557,
        inputs: 3344,
        sigops: 12345,
        connection_time: 1_234_567_891,
        ...fields,
      },
    },
    meta,
  );

describe('validation', () => {
  it('matches its golden file', async () => {
    const [actual, expected] = golden('validation', await run(block()));
    equal(actual, expected);
  });

  it('gauges are absent before the first block, and 0 for upstream', async () => {
    const { metrics, upstream } = await run();
    deepEqual([counted(metrics), counted(upstream)], [[], []]);
    ok(!/^peerobserver_validation_(tip|last)/m.test(metrics));
    equal(upstream.match(/^peerobserver_validation_block_connected_\w+ 0$/gm)?.length, 6);
  });

  it('shows the last block, and upstream its time in microseconds', async () => {
    const { metrics, upstream } = await run(
      block(),
      block({ height: 413566, connection_time: 1999, sigops: 0, inputs: 1, transactions: 1 }),
    );
    deepEqual(counted(metrics), [
      'validation_block_connect_seconds_total 1.23456989',
      'validation_blocks_connected_total 2',
      'validation_last_block_connect_seconds 0.000001999',
      'validation_last_block_inputs 1',
      'validation_last_block_transactions 1',
      'validation_tip_height 413566',
    ]);
    ok(metrics.includes('peerobserver_validation_last_block_sigops_cost{host="node"} 0\n'));
    deepEqual(counted(upstream), [
      // each block's microseconds are cut before they are added: 1234567 + 1
      'validation_block_connected_connection_time 1234568',
      'validation_block_connected_latest_connection_time 1',
      'validation_block_connected_latest_height 413566',
      'validation_block_connected_latest_inputs 1',
      'validation_block_connected_latest_transactions 1',
    ]);
  });

  const times: readonly [nanoseconds: number, microseconds: number][] = [
    [0, 0],
    [999, 0],
    [1000, 1],
    [1_000_000_999, 1_000_000],
    [29_999_999_999, 29_999_999],
    [3_600_000_000_001, 3_600_000_000],
    [86_399_999_999_999, 86_399_999_999],
  ];
  for (const [nanoseconds, microseconds] of times) {
    it(`${nanoseconds} ns are ${microseconds} whole µs`, async () => {
      const { metrics, upstream } = await run(block({ connection_time: nanoseconds }));
      for (const name of ['latest_connection_time', 'connection_time']) {
        ok(
          upstream.includes(`\npeerobserver_validation_block_connected_${name} ${microseconds}\n`),
        );
      }
      const seconds = /last_block_connect_seconds\{host="node"\} (\S+)/.exec(metrics)?.[1];
      equal(Math.round(Number(seconds) * 1e9), nanoseconds);
    });
  }

  it("each node has its own tip; upstream's page shows the node heard last", async () => {
    const { metrics, upstream } = await run(
      block({ height: 5 }, { node: 'b', timestampMs: 2000 }),
      block({ height: 4 }, { node: 'a', timestampMs: 1000 }),
    );
    ok(metrics.includes('peerobserver_validation_tip_height{host="a"} 4\n'));
    ok(metrics.includes('peerobserver_validation_tip_height{host="b"} 5\n'));
    ok(upstream.includes('peerobserver_validation_block_connected_latest_height 5\n'));
  });
});
