import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted, golden, type Plain, runEvents, tracepointEvent } from '../testing/run-events.ts';
import { addrman } from './addrman.ts';

const run = (...events: Plain[]) => runEvents([addrman], events);
const entry = {
  bucket: 1,
  bucket_pos: 2,
  addr: '198.51.100.7:8333',
  addr_AS: 0,
  source: '198.51.100.8:8333',
  source_AS: 0,
};
const offered = (inserted: boolean) => tracepointEvent('addrman', { new: { ...entry, inserted } });
const tried = () => tracepointEvent('addrman', { tried: entry });

describe('addrman', () => {
  it('matches its golden file', async () => {
    const [actual, expected] = golden('addrman', await run(offered(true), offered(false), tried()));
    equal(actual, expected);
  });

  it('counts what was offered by whether it got in, and what was tried', async () => {
    const { metrics, upstream } = await run(
      offered(true),
      offered(false),
      offered(false),
      tried(),
      tried(),
      tried(),
    );
    deepEqual(counted(metrics), [
      'addrman_new_inserts_total{inserted="false"} 2',
      'addrman_new_inserts_total{inserted="true"} 1',
      'addrman_tried_inserts_total 3',
    ]);
    deepEqual(counted(upstream), [
      'addrman_new_insert{inserted="false"} 2',
      'addrman_new_insert{inserted="true"} 1',
      'addrman_tried_insert 3',
    ]);
  });
});
