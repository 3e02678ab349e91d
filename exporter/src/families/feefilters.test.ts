import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  buckets,
  counted,
  golden,
  messageEvent,
  type Plain,
  runEvents,
} from '../testing/run-events.ts';
import { feefilters } from './feefilters.ts';

const run = (...events: Plain[]) => runEvents([feefilters], events);
const feefilter = (fee: string, inbound = true) =>
  messageEvent({ feefilter: { fee } }, { inbound });

describe('feefilters', () => {
  it('matches its golden file', async () => {
    const pages = await run(
      feefilter('100'),
      feefilter('1000'),
      feefilter('9170997', false),
      feefilter('-1', false),
    );
    const [actual, expected] = golden('feefilters', pages);
    equal(actual, expected);
  });

  const fees: readonly [satPerKvb: string, le: string, satPerVbyte: string][] = [
    ['0', '0', '0'],
    ['1', '0.1', '0.001'],
    ['100', '0.1', '0.1'],
    ['101', '0.2', '0.101'],
    ['1000', '1', '1'],
    ['9170997', '10000', '9170.997'],
    ['10000001', '+Inf', '10000.001'],
    // legal on the wire, and ignored by the node
    ['-1', '0', '0'],
    ['-9223372036854775808', '0', '0'],
    ['2100000000000001', '+Inf', '2100000000000'],
    ['9007199254740993', '+Inf', '2100000000000'],
    ['9223372036854775807', '+Inf', '2100000000000'],
  ];
  for (const [satPerKvb, le, satPerVbyte] of fees) {
    it(`a feefilter of ${satPerKvb} sat/kvB is ${satPerVbyte} sat/vB`, async () => {
      const { metrics, upstream } = await run(feefilter(satPerKvb, false));
      const name = 'p2p_feefilter_sat_per_vbyte';
      deepEqual(buckets(metrics, name, 'direction="outbound"'), { [le]: 1 });
      deepEqual(
        counted(metrics),
        [
          `${name}_count{direction="outbound"} 1`,
          `${name}_sum{direction="outbound"} ${satPerVbyte}`,
          'p2p_feefilters_total{direction="outbound"} 1',
        ].filter((line) => !line.endsWith(' 0')),
      );
      deepEqual(counted(upstream), [
        `p2p_feefilter_feerate{direction="outbound",feerate="${satPerKvb}"} 1`,
      ]);
    });
  }
});
