import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted, golden, type Plain, runEvents, tracepointEvent } from '../testing/run-events.ts';
import { misbehaving } from './misbehaving.ts';

const run = (...events: Plain[]) => runEvents([misbehaving], events);
const event = (id: number | string, message: string) =>
  tracepointEvent('connection', { misbehaving: { id, message } });

describe('misbehaving', () => {
  it('matches its golden file', async () => {
    const pages = await run(
      event(1, 'header with invalid proof of work'),
      event(2, 'inv message size = 50001'),
      event(2, 'inv message size = 50002'),
      event(3, 'something new'),
      event(4, ''),
    );
    const [actual, expected] = golden('misbehaving', pages);
    equal(actual, expected);
  });

  it('takes numbers out of the reason, upstream keeps each and the peer', async () => {
    const { metrics, upstream } = await run(
      event(1, 'addr message size = 1001'),
      event(1, 'addr message size = 1001'),
      event(2, 'addr message size = 1001'),
      event(2, 'addr message size = 18446744073709551615'),
      event(3, 'addrv2 message size = 1001'),
    );
    deepEqual(counted(metrics), [
      'conn_misbehaving_total{reason="addr_message_size"} 4',
      'conn_misbehaving_total{reason="addrv2_message_size"} 1',
    ]);
    const long = 'addr message size = 18446744073709551615';
    deepEqual(counted(upstream), [
      'conn_misbehaving_reason{misbehavingmessage="addr message size = 1001"} 3',
      `conn_misbehaving_reason{misbehavingmessage="${long}"} 1`,
      'conn_misbehaving_reason{misbehavingmessage="addrv2 message size = 1001"} 1',
      'conn_misbehaving{id="1",misbehavingmessage="addr message size = 1001"} 2',
      'conn_misbehaving{id="2",misbehavingmessage="addr message size = 1001"} 1',
      `conn_misbehaving{id="2",misbehavingmessage="${long}"} 1`,
      'conn_misbehaving{id="3",misbehavingmessage="addrv2 message size = 1001"} 1',
    ]);
  });

  it('an empty reason is known, other texts are folded and cut', async () => {
    const { metrics, upstream } = await run(
      event(1, ''),
      event(1, 'a "new"\nreason'),
      event(1, 'y'.repeat(10_000)),
    );
    deepEqual(counted(metrics), [
      'conn_misbehaving_total{reason="empty"} 1',
      'conn_misbehaving_total{reason="other"} 2',
      'exporter_label_values_folded_total{set="misbehaving_reason"} 2',
    ]);
    deepEqual(counted(upstream), [
      'conn_misbehaving_reason{misbehavingmessage=""} 1',
      'conn_misbehaving_reason{misbehavingmessage="a \\"new\\"\\nreason"} 1',
      `conn_misbehaving_reason{misbehavingmessage="${'y'.repeat(256)}"} 1`,
      'conn_misbehaving{id="1",misbehavingmessage=""} 1',
      'conn_misbehaving{id="1",misbehavingmessage="a \\"new\\"\\nreason"} 1',
      `conn_misbehaving{id="1",misbehavingmessage="${'y'.repeat(256)}"} 1`,
    ]);
  });

  it("peers beyond the cap are other on upstream's page, and counted", async () => {
    const events = Array.from({ length: 1002 }, (_, id) => event(id, 'mutated block'));
    const { metrics, upstream } = await run(...events);
    deepEqual(counted(metrics), [
      'conn_misbehaving_total{reason="mutated_block"} 1002',
      'exporter_label_values_folded_total{set="upstream_open_value"} 2',
    ]);
    deepEqual(
      counted(upstream).filter((line) => line.includes('id="other"')),
      ['conn_misbehaving{id="other",misbehavingmessage=""} 2'],
    );
    equal(counted(upstream).length, 1 + 1000 + 1);
  });
});
