import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  counted,
  familyRun,
  field,
  golden,
  messageEvent,
  type Plain,
  rawMessageEvent,
  runEvents,
} from '../testing/run-events.ts';
import { rejects } from './rejects.ts';

const run = (...events: Plain[]) => runEvents([rejects], events);
const reject = (rejected_command: string, reason: number, inbound = true) =>
  messageEvent(
    { reject: { rejected_command, reason, reason_details: 'why', hash: Buffer.alloc(32) } },
    { inbound },
  );

describe('rejects', () => {
  it('matches its golden file', async () => {
    const pages = await run(
      reject('tx', 6),
      reject('block', 1),
      reject('xyzzy', 0),
      reject('tx', 99),
    );
    const [actual, expected] = golden('rejects', pages);
    equal(actual, expected);
  });

  const reasons: readonly [number: number, ours: string, theirs: string][] = [
    [0, 'malformed', 'Malformed'],
    [1, 'invalid', 'Invalid'],
    [2, 'obsolete', 'Obsolete'],
    [3, 'duplicate', 'Duplicate'],
    [4, 'nonstandard', 'NonStandard'],
    [5, 'dust', 'Dust'],
    [6, 'fee', 'Fee'],
    [7, 'checkpoint', 'Checkpoint'],
    [8, 'other', 'unknown'],
    [-1, 'other', 'unknown'],
  ];
  for (const [number, ours, theirs] of reasons) {
    it(`reason ${number} is ${ours}`, async () => {
      const { metrics, upstream } = await run(reject('tx', number));
      deepEqual(counted(metrics), [
        ...(ours === 'other' ? ['exporter_label_values_folded_total{set="reject_reason"} 1'] : []),
        `p2p_inbound_rejects_total{command="tx",reason="${ours}"} 1`,
      ]);
      deepEqual(counted(upstream), [
        `p2p_reject_message{rejectcommand="tx",rejectreason="${theirs}"} 1`,
      ]);
    });
  }

  it('folds commands that nobody knows into other, upstream shows them', async () => {
    const { metrics, upstream } = await run(
      reject('', 1),
      reject('TX', 1),
      reject('a"b', 1),
      reject('a"b', 1),
      reject('x'.repeat(1000), 0),
    );
    deepEqual(counted(metrics), [
      'exporter_label_values_folded_total{set="reject_command"} 5',
      'p2p_inbound_rejects_total{command="other",reason="invalid"} 4',
      'p2p_inbound_rejects_total{command="other",reason="malformed"} 1',
    ]);
    deepEqual(counted(upstream), [
      'p2p_reject_message{rejectreason="Invalid",rejectcommand=""} 1',
      'p2p_reject_message{rejectreason="Invalid",rejectcommand="TX"} 1',
      'p2p_reject_message{rejectreason="Invalid",rejectcommand="a\\"b"} 2',
      `p2p_reject_message{rejectreason="Malformed",rejectcommand="${'x'.repeat(256)}"} 1`,
    ]);
  });

  it('a reject without a reason is other', async () => {
    const { handle, metrics } = await familyRun([rejects]);
    // number 39 takes a tag of two bytes
    const body = field(1, Buffer.from('tx'));
    handle(rawMessageEvent(Buffer.concat([Buffer.from([0xba, 0x02, body.length]), body])));
    deepEqual(counted(metrics()), [
      'exporter_label_values_folded_total{set="reject_reason"} 1',
      'p2p_inbound_rejects_total{command="tx",reason="other"} 1',
    ]);
  });

  it('leaves sent rejects out', async () => {
    const { metrics, upstream } = await run(reject('tx', 1, false));
    deepEqual([counted(metrics), counted(upstream)], [[], []]);
  });
});
