/**
 * The label sets that several families share.
 * @module
 */
import { labelSet } from './metrics/labels.ts';

/** As a message or connection goes: to the node, or from it. The index is MessageView.direction. */
export const DIRECTION = labelSet(['inbound', 'outbound']);

/** bitcoin_primitives.ConnType by number, in the node's spelling; upstream shows the number. */
export const CONNECTION_TYPE = labelSet(
  [
    'unknown',
    'inbound',
    'outbound-full-relay',
    'block-relay-only',
    'feeler',
    'manual',
    'addr-fetch',
    'other',
  ],
  { upstream: ['0', '1', '2', '3', '4', '5', '6', 'other'] },
);

/** Index of a ConnType number. */
export function connectionTypeIndex(connType: number): number {
  return connType < CONNECTION_TYPE.values.length ? connType : CONNECTION_TYPE.values.length - 1;
}

/** The node's network numbers (Bitcoin Core: enum Network); upstream shows the number. */
export const NETWORK = labelSet(
  ['not_publicly_routable', 'ipv4', 'ipv6', 'onion', 'i2p', 'cjdns', 'internal', 'other'],
  { upstream: ['0', '1', '2', '3', '4', '5', '6', 'other'] },
);

/** Index of a network number. */
export function networkIndex(network: number): number {
  return network < NETWORK.values.length ? network : NETWORK.values.length - 1;
}

/** The kinds of bitcoin_primitives.Address, by the order of its oneof. */
export const ADDRESS_NETWORK = labelSet(
  ['ipv4', 'ipv6', 'torv2', 'torv3', 'i2p', 'cjdns', 'unknown'],
  { upstream: ['IPv4', 'IPv6', 'TorV2', 'TorV3', 'I2P', 'CJDNS', 'Unknown'] },
);
