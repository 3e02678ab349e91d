/**
 * addr and addrv2 (BIP155), and the address fields that version shares with addr.
 * @module
 */
import { type ProtoWriter, tag } from '@peer-observer/proto';
import { writeI2p, writeIpv4, writeIpv6, writeTorV2, writeTorV3 } from './address-text.ts';
import { type Cursor, i32At } from './cursor.ts';
import { message } from './message.ts';

/** timestamp, services, address, port */
const ADDR_BYTES = 4 + 8 + 16 + 2;
/** timestamp, services, network id, length of the address, port */
const ADDRV2_MIN_BYTES = 4 + 1 + 1 + 1 + 2;
/** Bitcoin Core, netaddress.h: MAX_ADDRV2_SIZE */
const MAX_ADDRV2_ADDRESS_BYTES = 512;
/** A guess good enough for the width of an address's length. */
const ADDRESS_SIZE_GUESS = 64;

const NETWORK = { ipv4: 1, ipv6: 2, torv2: 3, torv3: 4, i2p: 5, cjdns: 6 } as const;
const TORV2_BYTES = 10;
/** The only length of an address by network id (BIP155); 0 where others are let pass. */
const ADDRESS_BYTES = Uint8Array.of(0, 4, 16, 0, 32, 32, 16);

// The first words of 16-byte addresses that carry another network's, as i32At reads them.
const ONIONCAT_FIRST = 0x7ed887fd; // fd87:d87e:eb43::/48
const ONIONCAT_SECOND = 0x43eb;
const MAPPED_THIRD = 0xffff0000 | 0; // ::ffff:0:0/96

export const addr = message({
  type: 'addr',
  decode(c, w) {
    const count = c.count(ADDR_BYTES);
    const mark = w.begin(tag.MessageEvent_addr, count * ADDRESS_SIZE_GUESS);
    for (let i = 0; i < count; i++) writeAddress(c, w, tag.Addr_addresses, c.u32());
    w.end(mark);
  },
});

export const addrv2 = message({
  type: 'addrv2',
  decode(c, w) {
    if (c.left === 0) {
      w.bool(tag.MessageEvent_emptyaddrv2, true);
      return;
    }
    const count = c.count(ADDRV2_MIN_BYTES);
    const mark = w.begin(tag.MessageEvent_addrv2, count * ADDRESS_SIZE_GUESS);
    for (let i = 0; i < count; i++) writeAddressV2(c, w);
    w.end(mark);
  },
});

/**
 * Copies services, 16-byte address and port into a bitcoin_primitives.Address.
 * @param timestamp epoch seconds, 0 where the message has none
 */
export function writeAddress(
  c: Cursor,
  w: ProtoWriter,
  addressTag: number,
  timestamp: number,
): void {
  c.u64();
  const at = c.take(16);
  const port = c.u16be();
  const mark = w.begin(addressTag, ADDRESS_SIZE_GUESS);
  w.uint(tag.Address_timestamp, timestamp);
  writeLegacyAddress(w, c.buffer, at);
  w.uint64(tag.Address_services, c.lo, c.hi);
  w.uint(tag.Address_port, port);
  w.end(mark);
}

function writeLegacyAddress(w: ProtoWriter, buffer: Buffer, at: number): void {
  const first = i32At(buffer, at);
  const second = i32At(buffer, at + 4);
  if (first === 0 && second === 0 && i32At(buffer, at + 8) === MAPPED_THIRD) {
    writeIpv4(w, tag.Address_ipv4, buffer, at + 12);
  } else if (first === ONIONCAT_FIRST && (second & 0xffff) === ONIONCAT_SECOND) {
    writeTorV2(w, tag.Address_torv2, buffer, at + 6);
  } else {
    writeIpv6(w, tag.Address_ipv6, buffer, at);
  }
}

function writeAddressV2(c: Cursor, w: ProtoWriter): void {
  const mark = w.begin(tag.AddrV2_addresses, ADDRESS_SIZE_GUESS);
  w.uint(tag.Address_timestamp, c.u32());
  c.compactSize64();
  const { lo, hi } = c;
  const network = c.u8();
  const lengthAt = c.pos;
  const size = c.compactSize();
  if (size > MAX_ADDRV2_ADDRESS_BYTES) {
    throw c.error('oversized', `address of ${size} bytes`, lengthAt);
  }
  // an unknown network's address may have any length
  const expected = ADDRESS_BYTES[network] ?? 0;
  if (expected !== 0 && size !== expected) {
    throw c.error('malformed', `address of ${size} bytes in network ${network}`, lengthAt);
  }
  writeNetworkAddress(w, network, c.buffer, c.take(size), size);
  w.uint64(tag.Address_services, lo, hi);
  w.uint(tag.Address_port, c.u16be());
  w.end(mark);
}

function writeNetworkAddress(
  w: ProtoWriter,
  network: number,
  buffer: Buffer,
  at: number,
  size: number,
): void {
  switch (network) {
    case NETWORK.ipv4:
      writeIpv4(w, tag.Address_ipv4, buffer, at);
      return;
    case NETWORK.ipv6:
      writeIpv6(w, tag.Address_ipv6, buffer, at);
      return;
    case NETWORK.torv3:
      writeTorV3(w, tag.Address_torv3, buffer, at);
      return;
    case NETWORK.i2p:
      writeI2p(w, tag.Address_i2p, buffer, at);
      return;
    case NETWORK.cjdns:
      writeIpv6(w, tag.Address_cjdns, buffer, at);
      return;
  }
  if (network === NETWORK.torv2 && size === TORV2_BYTES) {
    // Bitcoin Core no longer knows the network and lets any length pass.
    writeTorV2(w, tag.Address_torv2, buffer, at);
    return;
  }
  const mark = w.begin(tag.Address_unknown, size);
  w.uint(tag.UnknownAddress_id, network);
  w.raw(tag.UnknownAddress_address, buffer, at, at + size);
  w.end(mark);
}
