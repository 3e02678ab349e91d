/**
 * The four tracepoints of the `mempool` provider.
 * @module
 */
import { tag } from '@peer-observer/proto';
import { tracepoint } from './tracepoint.ts';

/** One byte of length is enough for all but `rejected` with a long reason. */
const SIZE_GUESS = 100;

/** A transaction entered the mempool. */
export const mempoolAdded = tracepoint({
  name: 'mempool:added',
  member: tag.ebpf_mempool,
  args: { txid: 'hash', vsize: 'int', feeSat: 'int' },
  write(w, args) {
    const member = w.begin(tag.MempoolEvent_added, SIZE_GUESS);
    w.hash(tag.Added_txid, args.txid.buffer, args.txid.start);
    w.int(tag.Added_vsize, args.vsize);
    w.int(tag.Added_fee, args.feeSat);
    w.end(member);
  },
});

/** A transaction left the mempool, for whatever reason. */
export const mempoolRemoved = tracepoint({
  name: 'mempool:removed',
  member: tag.ebpf_mempool,
  args: {
    txid: 'hash',
    reason: 'string',
    vsize: 'int',
    feeSat: 'int',
    entryUnixSeconds: 'time',
  },
  write(w, args) {
    const member = w.begin(tag.MempoolEvent_removed, SIZE_GUESS);
    w.hash(tag.Removed_txid, args.txid.buffer, args.txid.start);
    w.string(tag.Removed_reason, args.reason);
    w.int(tag.Removed_vsize, args.vsize);
    w.int(tag.Removed_fee, args.feeSat);
    w.int(tag.Removed_entry_time, args.entryUnixSeconds);
    w.end(member);
  },
});

/** A transaction was replaced by another one or by a package. */
export const mempoolReplaced = tracepoint({
  name: 'mempool:replaced',
  member: tag.ebpf_mempool,
  args: {
    replacedTxid: 'hash',
    replacedVsize: 'int',
    replacedFeeSat: 'int',
    replacedEntryUnixSeconds: 'time',
    replacementId: 'hash',
    replacementVsize: 'int',
    replacementFeeSat: 'int',
    isTxid: 'bool',
  },
  write(w, args) {
    const member = w.begin(tag.MempoolEvent_replaced, SIZE_GUESS);
    w.hash(tag.Replaced_replaced_txid, args.replacedTxid.buffer, args.replacedTxid.start);
    w.int(tag.Replaced_replaced_vsize, args.replacedVsize);
    w.int(tag.Replaced_replaced_fee, args.replacedFeeSat);
    w.int(tag.Replaced_replaced_entry_time, args.replacedEntryUnixSeconds);
    w.hash(tag.Replaced_replacement_id, args.replacementId.buffer, args.replacementId.start);
    w.int(tag.Replaced_replacement_vsize, args.replacementVsize);
    w.int(tag.Replaced_replacement_fee, args.replacementFeeSat);
    w.bool(tag.Replaced_replaced_by_transaction, args.isTxid);
    w.end(member);
  },
});

/** A transaction did not enter the mempool. */
export const mempoolRejected = tracepoint({
  name: 'mempool:rejected',
  member: tag.ebpf_mempool,
  args: { txid: 'hash', reason: 'string' },
  write(w, args) {
    const member = w.begin(tag.MempoolEvent_rejected, SIZE_GUESS);
    w.hash(tag.Rejected_txid, args.txid.buffer, args.txid.start);
    w.string(tag.Rejected_reason, args.reason);
    w.end(member);
  },
});
