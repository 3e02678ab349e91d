/**
 * Transactions that enter, leave and are kept out of the node's mempool.
 * @module
 */
import { tag } from '@peer-observer/proto';
import { labelSet } from '../metrics/labels.ts';
import { mempoolRejectReasons, otherIndex, removalReasons } from '../vocabulary/index.ts';
import type { FamilyFactory } from './family.ts';
import { readNumber, readText } from './fields.ts';

const REJECTED = labelSet(mempoolRejectReasons.values);
const REMOVED = labelSet(removalReasons.values);
const REJECTED_OTHER = otherIndex(mempoolRejectReasons);
const REMOVED_OTHER = otherIndex(removalReasons);

export const mempool: FamilyFactory = ({ registry, folds }) => {
  const added = registry.counter({
    name: 'mempool_added_total',
    help: 'Transactions added to the mempool.',
    upstream: [{ name: 'mempool_added', help: 'Number of transactions added to the mempool.' }],
  });
  const addedVbytes = registry.counter({
    name: 'mempool_added_vbytes_total',
    help: 'Virtual size of the transactions added to the mempool.',
    upstream: [
      { name: 'mempool_added_vbytes', help: 'Vbytes of transactions added to the mempool.' },
    ],
  });
  const replaced = registry.counter({
    name: 'mempool_replaced_total',
    help: 'Transactions replaced by others; each is also removed.',
    upstream: [{ name: 'mempool_replaced', help: 'Number of replaced transactions.' }],
  });
  const replacedVbytes = registry.counter({
    name: 'mempool_replaced_vbytes_total',
    help: 'Virtual size of the transactions replaced by others.',
    upstream: [{ name: 'mempool_replaced_vbytes', help: 'Vbytes of replaced transactions.' }],
  });
  const rejected = registry.counter({
    name: 'mempool_rejected_total',
    help: 'Transactions kept out of the mempool, by reason.',
    labels: { reason: REJECTED },
  });
  const rejectedOpen = registry.openCounter({
    name: 'mempool_rejected',
    help: 'Number of rejected transactions by reason.',
    openLabels: (value) => ({ reason: String(value) }),
  });
  const removed = registry.counter({
    name: 'mempool_removed_total',
    help: 'Transactions removed from the mempool, by reason.',
    labels: { reason: REMOVED },
  });
  const removedOpen = registry.openCounter({
    name: 'mempool_removed',
    help: 'Number of removed transactions by reason.',
    openLabels: (value) => ({ reason: String(value) }),
  });
  return {
    name: 'mempool',
    onMempool: {
      [tag.MempoolEvent_added](host, reader) {
        added.add(host, 0, 1);
        // upstream adds a negative size as 2^64; there is none from a real node
        addedVbytes.add(host, 0, Math.max(0, readNumber(reader, tag.Added_vsize)));
      },
      [tag.MempoolEvent_replaced](host, reader) {
        replaced.add(host, 0, 1);
        replacedVbytes.add(host, 0, Math.max(0, readNumber(reader, tag.Replaced_replaced_vsize)));
      },
      [tag.MempoolEvent_rejected](host, reader) {
        const text = readText(reader, tag.Rejected_reason);
        const reason = mempoolRejectReasons.classify(text);
        if (reason === REJECTED_OTHER) folds.add(host, 'mempool_reject_reason');
        rejected.add(host, reason, 1);
        folds.addOpen(host, rejectedOpen, 0, text);
      },
      [tag.MempoolEvent_removed](host, reader) {
        const text = readText(reader, tag.Removed_reason);
        const reason = removalReasons.classify(text);
        if (reason === REMOVED_OTHER) folds.add(host, 'removal_reason');
        removed.add(host, reason, 1);
        folds.addOpen(host, removedOpen, 0, text);
      },
    },
  };
};
