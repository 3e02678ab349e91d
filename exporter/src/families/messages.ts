/**
 * P2P messages and their bytes, by type, connection type and direction, and from listed peers.
 * @module
 */
import { CONNECTION_TYPE, connectionTypeIndex, DIRECTION } from '../labels.ts';
import type { LabelSet } from '../metrics/labels.ts';
import { labelSet } from '../metrics/labels.ts';
import { MESSAGE_TYPES } from '../vocabulary/index.ts';
import type { FamilyFactory } from './family.ts';

const MESSAGE: LabelSet = labelSet(MESSAGE_TYPES);
export const messages: FamilyFactory = ({ registry }) => {
  const count = registry.counter({
    name: 'p2p_messages_total',
    help: 'P2P messages the node received (inbound) or sent (outbound).',
    labels: { message: MESSAGE, connection_type: CONNECTION_TYPE, direction: DIRECTION },
  });
  return {
    name: 'messages',
    onMessage(host, m) {
      const index = (m.type * CONNECTION_TYPE.values.length + connectionTypeIndex(m.connType)) * 2;
      count.add(host, index + m.direction, 1);
    },
  };
};
