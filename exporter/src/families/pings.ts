/**
 * Received pings: how wide their nonces are, and those without one.
 * @module
 */
import { tag } from '@peer-observer/proto';
import { labelSet } from '../metrics/labels.ts';
import { PeerHost } from '../peer-host.ts';
import type { FamilyFactory } from './family.ts';

/** The smallest unsigned integer type that holds the nonce; other software than Core counts up. */
const NONCE_WIDTH = labelSet(['0', 'u8', 'u16', 'u32', 'u64']);

/** Index of NONCE_WIDTH for the two halves of a nonce. */
function nonceWidth(lo: number, hi: number): number {
  if (hi !== 0) return 4;
  if (lo > 0xffff) return 3;
  if (lo > 0xff) return 2;
  return lo > 0 ? 1 : 0;
}

export const pings: FamilyFactory = ({ registry, folds }) => {
  const inbound = registry.counter({
    name: 'p2p_inbound_pings_total',
    help: 'Pings received, by the smallest integer type that holds their nonce.',
    labels: { nonce_width: NONCE_WIDTH },
    upstream: [
      {
        name: 'p2p_ping_inbound_value',
        help: 'Pings received, by the smallest integer type that holds their value.',
        labels: { nonce_width: 'value' },
      },
    ],
  });
  const old = registry.counter({
    name: 'p2p_inbound_old_pings_total',
    help: 'Pings received without a nonce, as before BIP 31.',
  });
  const oldBySubnet = registry.openCounter({
    name: 'p2p_oldping_subnet',
    help: 'Pings received without a nonce, by /24 or /64 of the peer.',
    openLabels: (value) => ({ subnet: String(value) }),
  });
  const peer = new PeerHost();
  return {
    name: 'pings',
    onMessageMember: {
      [tag.MessageEvent_ping](host, m, r) {
        if (!m.inbound) return;
        let width = 0;
        for (let t = r.tag(); t !== 0; t = r.tag()) {
          if (t === tag.Ping_value) {
            r.fixed64();
            width = nonceWidth(r.lo, r.hi);
          } else {
            r.skip(t);
          }
        }
        inbound.add(host, width, 1);
      },
      [tag.MessageEvent_oldping](host, m) {
        if (!m.inbound) return;
        old.add(host, 0, 1);
        peer.set(m.buffer, m.addrStart, m.addrEnd);
        folds.addOpen(host, oldBySubnet, 0, peer.subnet());
      },
    },
  };
};
