/**
 * Received version messages: the software that peers claim to run.
 * @module
 */
import { tag } from '@peer-observer/proto';
import { labelSet } from '../metrics/labels.ts';
import { openText } from '../peer-host.ts';
import { otherIndex, userAgents } from '../vocabulary/index.ts';
import type { FamilyFactory } from './family.ts';

const CLIENT = labelSet(userAgents.values);
const OTHER = otherIndex(userAgents);
/** What Bitcoin Core calls itself on connections it opens to broadcast one transaction privately. */
const PRIVATE_BROADCAST = '/pynode:0.0.1/';
/** The list whose peers upstream shows under the list's name, because their user agents are made up. */
const LINKING_LION = 'linkinglion';

export const versions: FamilyFactory = ({ registry, lists, folds }) => {
  const inbound = registry.counter({
    name: 'p2p_inbound_versions_total',
    help: 'version messages received, by client and major version; peers on an IP list are listed.',
    labels: { client: CLIENT },
  });
  const byUserAgent = registry.openCounter({
    name: 'p2p_version_useragent',
    help: 'version messages received, by user agent.',
    openLabels: (value) => ({ useragent: String(value) }),
  });
  const privateBroadcast = registry.counter({
    name: 'conn_private_broadcast_total',
    help: 'Received version messages with the user agent of private transaction broadcast; anyone can fake it.',
    upstream: [
      {
        name: 'conn_private_transaction_broadcast',
        help: 'Received version messages with the user agent of private transaction broadcast.',
      },
    ],
  });
  const linkingLion = lists.names.indexOf(LINKING_LION);
  const linkingLionMask = linkingLion < 0 ? 0 : 1 << linkingLion;
  return {
    name: 'versions',
    onMessageMember: {
      [tag.MessageEvent_version](host, m, r) {
        if (!m.inbound) return;
        let start = 0;
        let end = 0;
        for (let t = r.tag(); t !== 0; t = r.tag()) {
          if (t === tag.Version_user_agent) {
            end = r.bounded();
            start = r.pos;
            r.pos = end;
          } else {
            r.skip(t);
          }
        }
        const text = openText(m.buffer, start, end);
        const client = m.lists === 0 ? userAgents.classify(text) : userAgents.listed;
        inbound.add(host, client, 1);
        if (client === OTHER) folds.add(host, 'user_agent');
        const isLinkingLion = (m.lists & linkingLionMask) !== 0;
        folds.addOpen(host, byUserAgent, 0, isLinkingLion ? 'LinkingLion' : text);
        if (!isLinkingLion && text === PRIVATE_BROADCAST) privateBroadcast.add(host, 0, 1);
      },
    },
  };
};
