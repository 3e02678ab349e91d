/**
 * For tests: random addr, addrv2 and version.
 * @module
 */
import fc from 'fast-check';
import type { PlainObject } from '../decoding.ts';
import * as wire from '../wire-encoder.ts';
import {
  exactly,
  hexOf,
  i32,
  i64,
  type Part,
  repeated,
  sample,
  text,
  u8,
  u16,
  u32,
  u64,
  upTo,
  values,
  wireList,
} from './parts.ts';

const legacyAddress: fc.Arbitrary<Part<PlainObject>> = fc.oneof(
  exactly(4).map((quad) => ({
    bytes: Buffer.concat([wire.hex('00000000000000000000ffff'), quad]),
    value: { ipv4: quad.join('.') },
  })),
  exactly(10).map((onion) => ({
    bytes: Buffer.concat([wire.hex('fd87d87eeb43'), onion]),
    value: { torv2: `${wire.base32(onion)}.onion` },
  })),
  ipv6Bytes()
    .filter((bytes) => {
      const start = hexOf(bytes);
      return !start.startsWith('00000000000000000000ffff') && !start.startsWith('fd87d87eeb43');
    })
    .map((bytes) => ({ bytes, value: { ipv6: wire.ipv6(bytes) } })),
);

/** 16 bytes with many zero groups. */
function ipv6Bytes(): fc.Arbitrary<Buffer> {
  const group = fc.oneof(fc.constant(0), fc.constant(0), u16, fc.nat(15));
  return fc
    .array(group, { minLength: 8, maxLength: 8 })
    .map((groups) => Buffer.concat(groups.map(wire.u16be)));
}

const services = fc.oneof(fc.constantFrom(0n, 9n, 1033n, 3081n), u64);

/** services, address and port, as in addr and version */
const endpoint = fc.tuple(services, legacyAddress, u16).map(([flags, address, port]) => ({
  bytes: Buffer.concat([wire.u64(flags), address.bytes, wire.u16be(port)]),
  value: { ...address.value, services: String(flags), port },
}));

const addr = fc.array(fc.tuple(u32, endpoint), { maxLength: 12 }).map((entries) =>
  sample(
    'addr',
    wire.list(entries.map(([time, { bytes }]) => Buffer.concat([wire.u32(time), bytes]))),
    {
      addr: repeated(
        'addresses',
        entries.map(([timestamp, { value }]) => ({ timestamp, ...value })),
      ),
    },
  ),
);

/** network id and address, as in addrv2 */
const networkAddress: fc.Arbitrary<readonly [number, Buffer, PlainObject]> = fc.oneof(
  exactly(4).map((raw) => [1, raw, { ipv4: raw.join('.') }] as const),
  ipv6Bytes().map((raw) => [2, raw, { ipv6: wire.ipv6(raw) }] as const),
  exactly(10).map((raw) => [3, raw, { torv2: `${wire.base32(raw)}.onion` }] as const),
  exactly(32).map((raw) => [4, raw, { torv3: wire.torV3(raw) }] as const),
  exactly(32).map((raw) => [5, raw, { i2p: `${wire.base32(raw)}.b32.i2p` }] as const),
  ipv6Bytes().map((raw) => [6, raw, { cjdns: wire.ipv6(raw) }] as const),
  fc
    .tuple(
      u8.filter((id) => id < 1 || id > 6),
      fc.oneof({ weight: 9, arbitrary: upTo(40) }, { weight: 1, arbitrary: exactly(512) }),
    )
    .map(([id, raw]) => [id, raw, { unknown: { id, address: hexOf(raw) } }] as const),
  upTo(40)
    .filter((raw) => raw.length !== 10)
    .map((raw) => [3, raw, { unknown: { id: 3, address: hexOf(raw) } }] as const),
);

const addrv2Entry = fc.tuple(u32, services, networkAddress, u16).map(
  ([timestamp, flags, [id, raw, value], port]): Part<PlainObject> => ({
    bytes: Buffer.concat([
      wire.u32(timestamp),
      wire.compactSize(flags),
      wire.u8(id),
      wire.bytes(raw),
      wire.u16be(port),
    ]),
    value: { timestamp, ...value, services: String(flags), port },
  }),
);
const addrv2 = fc
  .array(addrv2Entry, { maxLength: 12 })
  .map((entries) =>
    sample(
      'addrv2',
      wireList(entries),
      { addrv2: repeated('addresses', values(entries)) },
      { legalCuts: [0] },
    ),
  );
const emptyAddrv2 = fc.constant(
  sample('addrv2', Buffer.alloc(0), { emptyaddrv2: true }, { openEnded: true }),
);

const NO_SENDER = { timestamp: 0, services: '0', port: 0 };
const version = fc
  .tuple(u32, services, i64, endpoint, endpoint, u64, text, i32, u8, fc.nat(4))
  .map(([number, flags, time, receiver, sender, nonce, agent, height, relay, fields]) => {
    const parts = [
      Buffer.concat([wire.u32(number), wire.u64(flags), wire.u64(time), receiver.bytes]),
      Buffer.concat([sender.bytes, wire.u64(nonce)]),
      wire.bytes(agent),
      wire.u32(height),
      wire.u8(relay),
    ];
    const kept = parts.slice(0, 1 + fields);
    const ends = kept.map((_, i) => Buffer.concat(kept.slice(0, i + 1)).length);
    const member = {
      version: number,
      services: String(flags),
      timestamp: String(time),
      receiver: { timestamp: 0, ...receiver.value },
      sender: fields >= 1 ? { timestamp: 0, ...sender.value } : NO_SENDER,
      nonce: fields >= 1 ? String(nonce) : '0',
      user_agent: fields >= 2 ? agent : '',
      start_height: fields >= 3 ? height : -1,
      relay: fields >= 4 ? relay !== 0 : true,
    };
    return sample(
      'version',
      Buffer.concat(kept),
      { version: member },
      { legalCuts: ends.slice(0, -1), openEnded: fields < 4 },
    );
  });

/** addr, addrv2, version */
export const addressMessages = fc.oneof(addr, addrv2, emptyAddrv2, version);
