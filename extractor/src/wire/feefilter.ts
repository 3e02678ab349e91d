/**
 * feefilter (BIP133).
 * @module
 */
import { tag } from '@peer-observer/proto';
import { message } from './message.ts';

const FEE_FIELD_BYTES = 11;

export const feefilter = message({
  type: 'feefilter',
  decode(c, w) {
    c.u64();
    const mark = w.begin(tag.MessageEvent_feefilter, FEE_FIELD_BYTES);
    w.sint64(tag.FeeFilter_fee, c.lo, c.hi);
    w.end(mark);
  },
});
