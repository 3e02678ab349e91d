/**
 * addr and addrv2.
 * @module
 */
import type { PlainObject } from './testing/decoding.ts';
import { type Refusal, testRefusals, testVectors, type Vector } from './testing/vectors.ts';
import { bytes, compactSize, hex, list, u8, u32, u64 } from './testing/wire-encoder.ts';

/** An `addrv2` with one entry. */
function oneAddrV2(network: number, address: string): Buffer {
  const entry = [u32(1), compactSize(1033), u8(network), bytes(hex(address)), hex('208d')];
  return list([Buffer.concat(entry)]);
}

function addrV2Vector(network: number, address: string, text: PlainObject): Vector {
  return {
    name: `addrv2 ${Object.values(text).map(String).join()}`,
    command: 'addrv2',
    payload: oneAddrV2(network, address),
    member: { addrv2: { addresses: [{ timestamp: 1, ...text, services: '1033', port: 8333 }] } },
  };
}

function legacyVector(address: string, text: PlainObject): Vector {
  const entry = [u32(1), u64(1033n), hex(address), hex('208d')];
  return {
    name: `addr ${Object.values(text).join()}`,
    command: 'addr',
    payload: list([Buffer.concat(entry)]),
    member: { addr: { addresses: [{ timestamp: 1, ...text, services: '1033', port: 8333 }] } },
  };
}

/** The addresses of Bitcoin Core's own tests (net_tests.cpp), and some more. */
const ADDRESSES: readonly Vector[] = [
  addrV2Vector(1, '01020304', { ipv4: '1.2.3.4' }),
  addrV2Vector(1, 'ff0a6400', { ipv4: '255.10.100.0' }),
  addrV2Vector(2, '1a1b2a2b3a3b4a4b5a5b6a6b7a7b8a8b', {
    ipv6: '1a1b:2a2b:3a3b:4a4b:5a5b:6a6b:7a7b:8a8b',
  }),
  addrV2Vector(3, 'f1f2f3f4f5f6f7f8f9fa', { torv2: '6hzph5hv6337r6p2.onion' }),
  addrV2Vector(4, '79bcc625184b05194975c28b66b66b0469f7f6556fb1ac3189a79b40dda32f1f', {
    torv3: 'pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd.onion',
  }),
  addrV2Vector(5, 'a2894dabaec08c0051a481a6dac88b64f98232ae42d4b6fd2fa81952dfe36a87', {
    i2p: 'ukeu3k5oycgaauneqgtnvselmt4yemvoilkln7jpvamvfx7dnkdq.b32.i2p',
  }),
  addrV2Vector(6, 'fc000001000200030004000500060007', { cjdns: 'fc00:1:2:3:4:5:6:7' }),
  // networks and lengths that Bitcoin Core passes over
  addrV2Vector(0xaa, '01020304', { unknown: { id: 0xaa, address: '01020304' } }),
  addrV2Vector(0, '', { unknown: { id: 0, address: '' } }),
  addrV2Vector(7, '11'.repeat(512), { unknown: { id: 7, address: '11'.repeat(512) } }),
  addrV2Vector(3, '11', { unknown: { id: 3, address: '11' } }),
  // other networks' addresses are not looked for inside network 2
  addrV2Vector(2, '00000000000000000000ffff01020304', { ipv6: '::ffff:102:304' }),
  addrV2Vector(2, 'fd87d87eeb43f1f2f3f4f5f6f7f8f9fa', {
    ipv6: 'fd87:d87e:eb43:f1f2:f3f4:f5f6:f7f8:f9fa',
  }),
  legacyVector('00000000000000000000ffff01020304', { ipv4: '1.2.3.4' }),
  legacyVector('fd87d87eeb43f1f2f3f4f5f6f7f8f9fa', { torv2: '6hzph5hv6337r6p2.onion' }),
  // nearly one of the two
  legacyVector('fd87d87eeb44f1f2f3f4f5f6f7f8f9fa', {
    ipv6: 'fd87:d87e:eb44:f1f2:f3f4:f5f6:f7f8:f9fa',
  }),
  legacyVector('00000000000000000001ffff01020304', { ipv6: '::1:ffff:102:304' }),
  // IPv4-compatible is not IPv4
  legacyVector('00000000000000000000000001020304', { ipv6: '::102:304' }),
  legacyVector('00000000000000000000000000000001', { ipv6: '::1' }),
  legacyVector('00000000000000000000000000000000', { ipv6: '::' }),
  // RFC 5952
  legacyVector('20010db8000000000000000000000000', { ipv6: '2001:db8::' }),
  legacyVector('20010db8000000010001000100010001', { ipv6: '2001:db8:0:1:1:1:1:1' }),
  legacyVector('20010000000000010000000000000001', { ipv6: '2001:0:0:1::1' }),
  legacyVector('20010db8000000000001000000000001', { ipv6: '2001:db8::1:0:0:1' }),
  legacyVector('00010002000300040005000600000000', { ipv6: '1:2:3:4:5:6::' }),
  legacyVector('00000002000300040005000600070000', { ipv6: '0:2:3:4:5:6:7:0' }),
  legacyVector('1000010000100001000f00ff0fffffff', { ipv6: '1000:100:10:1:f:ff:fff:ffff' }),
  legacyVector('abcdef000123001200010000000a0000', { ipv6: 'abcd:ef00:123:12:1:0:a:0' }),
];

testVectors(ADDRESSES);

testRefusals([
  ...[1, 2, 4, 5, 6].map(
    (network): Refusal => [
      `an addrv2 with 5 bytes in network ${network}`,
      'addrv2',
      oneAddrV2(network, '0102030405'),
      'malformed at 9',
    ],
  ),
  ['an addrv2 with 513 bytes', 'addrv2', oneAddrV2(9, '11'.repeat(513)), 'oversized at 9'],
  [
    'services in a longer form than needed',
    'addrv2',
    Buffer.concat([hex('01'), u32(1), hex('fd0100'), hex('0104010203042089')]),
    'malformed at 5',
  ],
]);
