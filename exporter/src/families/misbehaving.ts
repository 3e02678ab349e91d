/**
 * Peers the node called misbehaving, by reason.
 * @module
 */
import { tag } from '@peer-observer/proto';
import { labelSet } from '../metrics/labels.ts';
import { misbehavingReasons, otherIndex } from '../vocabulary/index.ts';
import type { FamilyFactory } from './family.ts';

const REASON = labelSet(misbehavingReasons.values);
const OTHER = otherIndex(misbehavingReasons);

export const misbehaving: FamilyFactory = ({ registry, folds }) => {
  const count = registry.counter({
    name: 'conn_misbehaving_total',
    help: 'Misbehaviour the node noticed, by reason; numbers a peer chose are taken out of the text.',
    labels: { reason: REASON },
  });
  const byPeer = registry.openCounter({
    name: 'conn_misbehaving',
    help: 'Number of misbehaving events by peer id and reason.',
    openLabels: (value) => {
      const [id = '', ...reason] = String(value).split(' ');
      return { id, misbehavingmessage: reason.join(' ') };
    },
  });
  const byReason = registry.openCounter({
    name: 'conn_misbehaving_reason',
    help: 'Number of misbehaving events by reason.',
    openLabels: (value) => ({ misbehavingmessage: String(value) }),
  });
  return {
    name: 'misbehaving',
    onConnection: {
      [tag.ConnectionEvent_misbehaving](host, c) {
        const reason = misbehavingReasons.classify(c.message);
        count.add(host, reason, 1);
        if (reason === OTHER) folds.add(host, 'misbehaving_reason');
        folds.addOpen(host, byPeer, 0, `${c.peerId} ${c.message}`);
        folds.addOpen(host, byReason, 0, c.message);
      },
    },
  };
};
