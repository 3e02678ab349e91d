/**
 * Received reject messages (BIP 61): what peers refused, and why.
 * @module
 */
import { tag } from '@peer-observer/proto';
import { labelSet } from '../metrics/labels.ts';
import { openText } from '../peer-host.ts';
import { messageTypes, otherIndex, rejectReasons } from '../vocabulary/index.ts';
import type { FamilyFactory } from './family.ts';

const COMMAND = labelSet(messageTypes.values);
const OTHER_COMMAND = otherIndex(messageTypes);
const REASON = labelSet(rejectReasons.values, { upstream: rejectReasons.upstreamValues });
const OTHER_REASON = otherIndex(rejectReasons);
const REASONS = REASON.values.length;

export const rejects: FamilyFactory = ({ registry, folds }) => {
  const help = 'reject messages received, by the type of the rejected message and the reason.';
  const inbound = registry.counter({
    name: 'p2p_inbound_rejects_total',
    help,
    labels: { command: COMMAND, reason: REASON },
    upstream: [
      {
        name: 'p2p_reject_message',
        help,
        labels: { command: 'rejectcommand', reason: 'rejectreason' },
        // the open counter of the same name has the others
        where: { command: messageTypes.values.slice(0, OTHER_COMMAND) },
      },
    ],
  });
  const otherCommands = registry.openCounter({
    name: 'p2p_reject_message',
    help,
    labels: { rejectreason: REASON },
    openLabels: (value) => ({ rejectcommand: String(value) }),
  });
  return {
    name: 'rejects',
    onMessageMember: {
      [tag.MessageEvent_reject](host, m, r) {
        if (!m.inbound) return;
        let start = 0;
        let end = 0;
        let reason = OTHER_REASON;
        for (let t = r.tag(); t !== 0; t = r.tag()) {
          switch (t) {
            case tag.Reject_rejected_command:
              end = r.bounded();
              start = r.pos;
              r.pos = end;
              break;
            case tag.Reject_reason:
              reason = rejectReasons.classifyNumber(r.uint());
              break;
            default:
              r.skip(t);
          }
        }
        const command = messageTypes.classifyBytes(m.buffer, start, end);
        inbound.add(host, command * REASONS + reason, 1);
        if (reason === OTHER_REASON) folds.add(host, 'reject_reason');
        if (command !== OTHER_COMMAND) return;
        folds.add(host, 'reject_command');
        folds.addOpen(host, otherCommands, reason, openText(m.buffer, start, end));
      },
    },
  };
};
