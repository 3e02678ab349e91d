/**
 * Network addresses as text, written straight into a protobuf string field.
 *
 * Every text here is shorter than 128 bytes, so its length takes one byte.
 * @module
 */
import { hash } from 'node:crypto';
import type { ProtoWriter } from '@peer-observer/proto';
import { byteAt } from './cursor.ts';

const DOT = 0x2e;
const COLON = 0x3a;
const ZERO = 0x30;
const MAX_TEXT_BYTES = 64;
const IPV6_GROUPS = 8;

const BASE32 = Buffer.from('abcdefghijklmnopqrstuvwxyz234567', 'latin1');
const HEX = Buffer.from('0123456789abcdef', 'latin1');
const ONION = Buffer.from('.onion', 'latin1');
const I2P = Buffer.from('.b32.i2p', 'latin1');

const TORV3_KEY_BYTES = 32;
const TORV3_VERSION = 3;
const TORV3_PREFIX = Buffer.from('.onion checksum', 'latin1');
/** What a v3 name's checksum is the hash of: prefix, key, version. */
const checksumInput = Buffer.concat([
  TORV3_PREFIX,
  Buffer.alloc(TORV3_KEY_BYTES),
  Buffer.of(TORV3_VERSION),
]);
/** What a v3 name is the base32 of: key, checksum, version. */
const torv3Name = Buffer.alloc(TORV3_KEY_BYTES + 3, TORV3_VERSION);

/** Four bytes as a dotted quad. */
export function writeIpv4(w: ProtoWriter, tag: number, bytes: Buffer, start: number): void {
  const mark = w.begin(tag, 0);
  w.reserve(MAX_TEXT_BYTES);
  const { buffer } = w;
  let at = w.pos;
  for (let i = 0; i < 4; i++) {
    if (i > 0) buffer[at++] = DOT;
    const value = byteAt(bytes, start + i);
    if (value >= 100) buffer[at++] = ZERO + Math.trunc(value / 100);
    if (value >= 10) buffer[at++] = ZERO + (Math.trunc(value / 10) % 10);
    buffer[at++] = ZERO + (value % 10);
  }
  w.pos = at;
  w.end(mark);
}

/**
 * 16 bytes in the form of RFC 5952: lower case, no leading zeros, the first of the longest runs of
 * two or more zero groups as `::`; hexadecimal throughout, as Bitcoin Core prints it.
 */
export function writeIpv6(w: ProtoWriter, tag: number, bytes: Buffer, start: number): void {
  let gapStart = -1;
  let gapGroups = 1;
  let run = 0;
  for (let i = 0; i < IPV6_GROUPS; i++) {
    run = group(bytes, start, i) === 0 ? run + 1 : 0;
    if (run > gapGroups) {
      gapGroups = run;
      gapStart = i - run + 1;
    }
  }
  const mark = w.begin(tag, 0);
  w.reserve(MAX_TEXT_BYTES);
  const { buffer } = w;
  let at = w.pos;
  for (let i = 0; i < IPV6_GROUPS; i++) {
    if (i === gapStart) {
      // the colon that ends the group before, and the one that begins the next
      buffer[at++] = COLON;
      if (i + gapGroups === IPV6_GROUPS) buffer[at++] = COLON;
      i += gapGroups - 1;
      continue;
    }
    if (i > 0) buffer[at++] = COLON;
    const value = group(bytes, start, i);
    if (value >= 0x1000) buffer[at++] = byteAt(HEX, value >> 12);
    if (value >= 0x100) buffer[at++] = byteAt(HEX, (value >> 8) & 15);
    if (value >= 0x10) buffer[at++] = byteAt(HEX, (value >> 4) & 15);
    buffer[at++] = byteAt(HEX, value & 15);
  }
  w.pos = at;
  w.end(mark);
}

function group(bytes: Buffer, start: number, index: number): number {
  const at = start + 2 * index;
  return (byteAt(bytes, at) << 8) | byteAt(bytes, at + 1);
}

/** Ten bytes as a v2 onion name. */
export function writeTorV2(w: ProtoWriter, tag: number, bytes: Buffer, start: number): void {
  writeBase32(w, tag, bytes, start, start + 10, ONION);
}

/** A 32-byte key as a v3 onion name, with checksum and version (Tor's rend-spec-v3, section 6). */
export function writeTorV3(w: ProtoWriter, tag: number, bytes: Buffer, start: number): void {
  bytes.copy(checksumInput, TORV3_PREFIX.length, start, start + TORV3_KEY_BYTES);
  bytes.copy(torv3Name, 0, start, start + TORV3_KEY_BYTES);
  const checksum = hash('sha3-256', checksumInput, 'binary');
  torv3Name[TORV3_KEY_BYTES] = checksum.charCodeAt(0);
  torv3Name[TORV3_KEY_BYTES + 1] = checksum.charCodeAt(1);
  writeBase32(w, tag, torv3Name, 0, torv3Name.length, ONION);
}

/** A 32-byte destination hash as an I2P name. */
export function writeI2p(w: ProtoWriter, tag: number, bytes: Buffer, start: number): void {
  writeBase32(w, tag, bytes, start, start + 32, I2P);
}

/** RFC 4648 base32 in lower case without padding, and a suffix. */
function writeBase32(
  w: ProtoWriter,
  tag: number,
  bytes: Buffer,
  start: number,
  end: number,
  suffix: Buffer,
): void {
  const mark = w.begin(tag, 0);
  w.reserve(MAX_TEXT_BYTES);
  const { buffer } = w;
  let at = w.pos;
  let bits = 0;
  let bitCount = 0;
  for (let i = start; i < end; i++) {
    bits = ((bits << 8) | byteAt(bytes, i)) & 0xfff;
    bitCount += 8;
    while (bitCount >= 5) {
      bitCount -= 5;
      buffer[at++] = byteAt(BASE32, (bits >> bitCount) & 31);
    }
  }
  if (bitCount > 0) buffer[at++] = byteAt(BASE32, (bits << (5 - bitCount)) & 31);
  w.pos = at;
  w.append(suffix, 0, suffix.length);
  w.end(mark);
}
