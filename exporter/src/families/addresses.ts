/**
 * Addresses that addr and addrv2 messages announce: how many, how old, which services, and whether
 * peers announce themselves or their neighbours.
 * @module
 */
import { tag } from '@peer-observer/proto';
import { ADDRESS_NETWORK, DIRECTION } from '../labels.ts';
import { labelSet } from '../metrics/labels.ts';
import type { Host } from '../metrics/registry.ts';
import { PeerHost } from '../peer-host.ts';
import { type AddressMetrics, addressMetrics } from './address-metrics.ts';
import { AddressView } from './address-view.ts';
import type { FamilyFactory, MessageMemberHandler } from './family.ts';

const SUBNET_NETWORK = labelSet(['ipv4', 'ipv6'], { upstream: ['IPv4', 'IPv6'] });
const DIRECTIONS = DIRECTION.values.length;

export const addresses: FamilyFactory = ({ registry, folds }) => {
  const selfAnnouncements = registry.counter({
    name: 'p2p_addr_self_announcements_total',
    help: "Entries of addr and addrv2 messages that are the peer's own address; ports are ignored.",
    labels: { network: ADDRESS_NETWORK, direction: DIRECTION },
    upstream: [
      {
        name: 'p2p_address_selfannouncements',
        help: "Entries that are the peer's own address.",
        labels: { network: 'network', direction: 'direction' },
      },
    ],
  });
  const subnetAnnouncements = registry.counter({
    name: 'p2p_addr_subnet_announcements_total',
    help: "Entries of addr and addrv2 messages in the peer's /24 (IPv4) or /64 (IPv6), its own address not among them.",
    labels: { network: SUBNET_NETWORK, direction: DIRECTION },
    upstream: [
      {
        name: 'p2p_address_subnetannouncements',
        help: "Entries in the peer's subnet other than its own address.",
        labels: { network: 'network', direction: 'direction' },
      },
    ],
  });
  const empty = registry.counter({
    name: 'p2p_empty_addrv2_total',
    help: 'addrv2 messages without payload, not even a count of entries.',
    labels: { direction: DIRECTION },
  });
  const emptyByPeer = registry.openCounter({
    name: 'p2p_addrv2_empty',
    help: 'addrv2 messages without payload, by peer.',
    labels: { direction: DIRECTION },
    openLabels: (value) => ({ addr: String(value) }),
  });

  const peer = new PeerHost();
  const entry = new AddressView();

  function announcement(host: Host, direction: number, { member, start, end }: AddressView): void {
    if (member === 0 || member === tag.Address_unknown) return;
    if (member === tag.Address_torv3 ? peer.isTorV3(start, end) : peer.is(start, end)) {
      // the oneof's fields are numbered from 2, in the order of the labels
      const network = (member >>> 3) - 2;
      selfAnnouncements.add(host, network * DIRECTIONS + direction, 1);
    } else if (member === tag.Address_ipv4) {
      if (peer.sharesSlash24(start, end)) subnetAnnouncements.add(host, direction, 1);
    } else if (member === tag.Address_ipv6) {
      if (peer.sharesSlash64(start, end)) subnetAnnouncements.add(host, DIRECTIONS + direction, 1);
    }
  }

  const onEntries = (metrics: AddressMetrics): MessageMemberHandler => {
    return (host, m, r) => {
      const { direction } = m;
      const seconds = Math.floor(m.timestampMs / 1000);
      peer.set(m.buffer, m.addrStart, m.addrEnd);
      let entries = 0;
      for (let t = r.tag(); t !== 0; t = r.tag()) {
        // the same number in addr and addrv2
        if (t !== tag.Addr_addresses) {
          r.skip(t);
          continue;
        }
        const outer = r.end;
        r.end = r.bounded();
        entry.read(r);
        r.end = outer;
        entries++;
        metrics.countEntry(host, direction, seconds, entry);
        announcement(host, direction, entry);
      }
      metrics.countMessage(host, direction, entries);
    };
  };
  return {
    name: 'addresses',
    onMessageMember: {
      [tag.MessageEvent_addr]: onEntries(addressMetrics(registry, folds, 'addr')),
      [tag.MessageEvent_addrv2]: onEntries(addressMetrics(registry, folds, 'addrv2')),
      [tag.MessageEvent_emptyaddrv2](host, m) {
        empty.add(host, m.direction, 1);
        peer.set(m.buffer, m.addrStart, m.addrEnd);
        folds.addOpen(host, emptyByPeer, m.direction, peer.text());
      },
    },
  };
};
