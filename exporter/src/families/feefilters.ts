/**
 * Feefilter messages (BIP 133): below which fee rate peers and the node don't want transactions.
 * @module
 */
import { type ProtoReader, tag } from '@peer-observer/proto';
import { FEE_RATE } from '../buckets.ts';
import { DIRECTION } from '../labels.ts';
import type { FamilyFactory } from './family.ts';

/** 21 million bitcoin. The node ignores feefilters below 0 and above this (MoneyRange). */
const MAX_MONEY_SATS = 21e14;

export const feefilters: FamilyFactory = ({ registry, folds }) => {
  const count = registry.counter({
    name: 'p2p_feefilters_total',
    help: 'feefilter messages.',
    labels: { direction: DIRECTION },
  });
  const feeRate = registry.histogram({
    name: 'p2p_feefilter_sat_per_vbyte',
    help: 'Fee rates in feefilter messages; negative ones count as 0, those above 21 million bitcoin per kvB as that.',
    labels: { direction: DIRECTION },
    buckets: FEE_RATE,
  });
  const byFeeRate = registry.openCounter({
    name: 'p2p_feefilter_feerate',
    help: 'feefilter messages by fee rate in satoshi per 1000 vbytes.',
    labels: { direction: DIRECTION },
    openLabels: (value) => ({ feerate: String(value) }),
  });
  return {
    name: 'feefilters',
    onMessageMember: {
      [tag.MessageEvent_feefilter](host, m, r) {
        const { direction } = m;
        let satPerKvb: number | string = 0;
        for (let t = r.tag(); t !== 0; t = r.tag()) {
          if (t === tag.FeeFilter_fee) satPerKvb = readFee(r);
          else r.skip(t);
        }
        count.add(host, direction, 1);
        const valid = Math.min(Math.max(Number(satPerKvb), 0), MAX_MONEY_SATS);
        feeRate.observe(host, direction, valid / 1000);
        folds.addOpen(host, byFeeRate, direction, satPerKvb);
      },
    },
  };
};

/** A sint64: a number where that is exact, else in decimal. */
function readFee(r: ProtoReader): number | string {
  const start = r.pos;
  const value = r.sint();
  if (Number.isSafeInteger(value)) return value;
  r.pos = start;
  r.uint64();
  const zigzag = (BigInt(r.hi) << 32n) | BigInt(r.lo);
  return ((zigzag >> 1n) ^ -(zigzag & 1n)).toString();
}
