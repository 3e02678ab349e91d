/**
 * P2P messages and their bytes: by type, connection type and direction, and those of listed peers.
 * @module
 */
import { CONNECTION_TYPE, connectionTypeIndex, DIRECTION } from '../labels.ts';
import { labelSet, otherLabel } from '../metrics/labels.ts';
import { openText } from '../peer-host.ts';
import { messageTypes, otherIndex } from '../vocabulary/index.ts';
import type { FamilyFactory } from './family.ts';
import { listLabels, listView } from './listed.ts';

const MESSAGE = labelSet(messageTypes.values);
const OTHER = otherIndex(messageTypes);
const KNOWN = messageTypes.values.slice(0, OTHER);
const OTHER_CONNECTION_TYPE = otherLabel(CONNECTION_TYPE);
const CONNECTION_TYPES = CONNECTION_TYPE.values.length;
const DIRECTIONS = DIRECTION.values.length;
const UPSTREAM_LABELS = {
  message: 'message',
  connection_type: 'connection_type',
  direction: 'direction',
};

export const messages: FamilyFactory = ({ registry, lists, folds }) => {
  const { LIST, masks } = listLabels(lists);
  const labels = { message: MESSAGE, connection_type: CONNECTION_TYPE, direction: DIRECTION };
  // Types that nobody knows are one series of ours; upstream shows each as the peer wrote it.
  const unknown = (name: string, help: string) =>
    registry.openCounter({
      name,
      help,
      labels: { connection_type: CONNECTION_TYPE, direction: DIRECTION },
      openLabels: (type) => ({ message: String(type) }),
    });
  const viewOf = (name: string, help: string) => [
    {
      name,
      help,
      labels: UPSTREAM_LABELS,
      where: { message: KNOWN },
      shownWith: 'p2p_messages_total',
    },
  ];
  const count = registry.counter({
    name: 'p2p_messages_total',
    help: 'P2P messages the node received (inbound) or sent (outbound).',
    labels,
    upstream: viewOf('p2p_message_count', 'Number of P2P messages.'),
  });
  const bytes = registry.counter({
    name: 'p2p_message_bytes_total',
    help: 'Payload of P2P messages, without the transport header.',
    labels,
    upstream: viewOf('p2p_message_bytes', 'Bytes of P2P messages.'),
  });
  const unknownCount = unknown('p2p_message_count', 'Number of P2P messages.');
  const unknownBytes = unknown('p2p_message_bytes', 'Bytes of P2P messages.');

  const listedLabels = { list: LIST, message: MESSAGE, direction: DIRECTION };
  const listedCount = registry.counter({
    name: 'p2p_listed_messages_total',
    help: 'P2P messages exchanged with peers on an IP list.',
    labels: listedLabels,
    upstream: listView('linkinglion', {
      name: 'p2p_message_count_linkinglion',
      help: 'Number of P2P messages exchanged with LinkingLion.',
      labels: { message: 'message', direction: 'direction' },
    }),
  });
  const listedBytes = registry.counter({
    name: 'p2p_listed_message_bytes_total',
    help: 'Payload of P2P messages exchanged with peers on an IP list.',
    labels: listedLabels,
    upstream: listView('linkinglion', {
      name: 'p2p_message_bytes_linkinglion',
      help: 'Bytes of P2P messages exchanged with LinkingLion.',
      labels: { message: 'message', direction: 'direction' },
      shownWith: 'p2p_listed_messages_total',
    }),
  });

  return {
    name: 'messages',
    onMessage(host, m) {
      const connectionType = connectionTypeIndex(m.connType);
      if (connectionType === OTHER_CONNECTION_TYPE) folds.add(host, 'connection_type');
      const index = (m.type * CONNECTION_TYPES + connectionType) * DIRECTIONS + m.direction;
      count.add(host, index, 1);
      bytes.add(host, index, m.size);
      if (m.type === OTHER) {
        const row = connectionType * DIRECTIONS + m.direction;
        const type = openText(m.buffer, m.commandStart, m.commandEnd);
        folds.addOpen(host, unknownCount, row, type);
        folds.addOpen(host, unknownBytes, row, type, m.size);
        folds.add(host, 'message_type');
      }
      if (m.lists === 0) return;
      for (let list = 0; list < masks.length; list++) {
        if ((m.lists & (masks[list] as number)) === 0) continue;
        const at = (list * MESSAGE.values.length + m.type) * DIRECTIONS + m.direction;
        listedCount.add(host, at, 1);
        listedBytes.add(host, at, m.size);
      }
    },
  };
};
