/**
 * Connections opened, open, closed and evicted.
 * @module
 */
import { tag } from '@peer-observer/proto';
import { LIFETIME_SECONDS } from '../buckets.ts';
import type { ConnectionView } from '../event-view.ts';
import { DIRECTION, NETWORK, networkIndex } from '../labels.ts';
import { otherLabel } from '../metrics/labels.ts';
import type { Host } from '../metrics/registry.ts';
import type { FamilyFactory } from './family.ts';
import { listLabels, listView } from './listed.ts';

const INBOUND = 0;
const OUTBOUND = 1;
const NETWORKS = NETWORK.values.length;

export const connections: FamilyFactory = ({ registry, lists, folds }) => {
  const { LIST, masks } = listLabels(lists);
  const opened = registry.counter({
    name: 'conn_opened_total',
    help: 'Connections opened; failed attempts and refused ones are not among them.',
    labels: { direction: DIRECTION, network: NETWORK },
    upstream: [
      {
        name: 'conn_inbound',
        help: 'Number of inbound connections.',
        where: { direction: ['inbound'] },
      },
      {
        name: 'conn_inbound_network',
        help: 'Number of inbound connections by network.',
        where: { direction: ['inbound'] },
        labels: { network: 'network' },
      },
      {
        name: 'conn_outbound',
        help: 'Number of outbound connections.',
        where: { direction: ['outbound'] },
      },
      {
        name: 'conn_outbound_network',
        help: 'Number of outbound connections by network.',
        where: { direction: ['outbound'] },
        labels: { network: 'network' },
      },
    ],
  });
  const open = registry.gauge({
    name: 'conn_open',
    help: 'Connections in that direction when one was last opened, the new one included.',
    labels: { direction: DIRECTION },
    upstream: [
      {
        name: 'conn_inbound_current',
        help: 'Number of inbound connections when one was last opened.',
        where: { direction: ['inbound'] },
      },
      {
        name: 'conn_outbound_current',
        help: 'Number of outbound connections when one was last opened.',
        where: { direction: ['outbound'] },
      },
    ],
  });
  const listed = registry.counter({
    name: 'conn_opened_listed_total',
    help: 'Inbound connections from addresses on an IP list.',
    labels: { list: LIST },
    upstream: [
      ...listView('monero', {
        name: 'conn_inbound_banlist_monero',
        help: 'Number of inbound connections from the Monero ban list.',
      }),
      ...listView('gmax', {
        name: 'conn_inbound_banlist_gmax',
        help: 'Number of inbound connections from the gmax ban list.',
      }),
      ...listView('linkinglion', {
        name: 'conn_inbound_list_linkinglion',
        help: 'Number of inbound connections from LinkingLion.',
      }),
      ...listView('tor_exit', {
        name: 'conn_inbound_tor_exit',
        help: 'Number of inbound connections from Tor exits.',
      }),
    ],
  });
  const closed = registry.counter({
    name: 'conn_closed_total',
    help: 'Connections closed, the evicted ones included.',
    labels: { network: NETWORK },
    upstream: [
      { name: 'conn_closed', help: 'Number of closed connections.' },
      {
        name: 'conn_closed_network',
        help: 'Number of closed connections by network.',
        labels: { network: 'network' },
      },
    ],
  });
  const closedAge = registry.counter({
    name: 'conn_closed_age_seconds_total',
    help: 'Summed age of closed connections.',
    upstream: [{ name: 'conn_closed_age', help: 'Summed age of closed connections, seconds.' }],
  });
  const lifetime = registry.histogram({
    name: 'conn_lifetime_seconds',
    help: 'Age of connections when they were closed.',
    buckets: LIFETIME_SECONDS,
  });
  const evicted = registry.counter({
    name: 'conn_evicted_total',
    help: 'Inbound connections evicted to make room; each is closed as well.',
    upstream: [{ name: 'conn_evicted_inbound', help: 'Number of evicted inbound connections.' }],
  });

  const network = (host: Host, number: number): number => {
    const index = networkIndex(number);
    if (index === otherLabel(NETWORK)) folds.add(host, 'network');
    return index;
  };
  const onOpened = (direction: number) => (host: Host, c: ConnectionView) => {
    opened.add(host, direction * NETWORKS + network(host, c.network), 1);
    open.set(host, direction, c.existingConnections);
  };
  const onInbound = onOpened(INBOUND);
  return {
    name: 'connections',
    onConnection: {
      [tag.ConnectionEvent_inbound](host, c) {
        onInbound(host, c);
        const mask = lists.matchBytes(c.buffer, c.addrStart, c.addrEnd);
        for (let list = 0; list < masks.length; list++) {
          if ((mask & (masks[list] as number)) !== 0) listed.add(host, list, 1);
        }
      },
      [tag.ConnectionEvent_outbound]: onOpened(OUTBOUND),
      [tag.ConnectionEvent_closed](host, c) {
        closed.add(host, network(host, c.network), 1);
        // a clock that was set back must not make a counter fall
        const age = Math.max(0, Math.floor(c.timestampMs / 1000) - c.timeEstablishedSeconds);
        closedAge.add(host, 0, age);
        lifetime.observe(host, 0, age);
      },
      [tag.ConnectionEvent_inbound_evicted](host) {
        evicted.add(host, 0, 1);
      },
    },
  };
};
