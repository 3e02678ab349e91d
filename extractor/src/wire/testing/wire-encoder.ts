/**
 * For tests: the P2P protocol's encodings, the other way round.
 * @module
 */
import { createHash } from 'node:crypto';

export function u8(value: number): Buffer {
  return Buffer.of(value);
}

export function u16be(value: number): Buffer {
  return Buffer.of(value >>> 8, value & 0xff);
}

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

export function u64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt.asUintN(64, value));
  return bytes;
}

/** The shortest CompactSize. */
export function compactSize(value: bigint | number): Buffer {
  const big = BigInt(value);
  if (big < 0xfdn) return u8(Number(big));
  if (big < 0x10000n) return Buffer.concat([u8(0xfd), u32(Number(big)).subarray(0, 2)]);
  if (big < 0x100000000n) return Buffer.concat([u8(0xfe), u32(Number(big))]);
  return Buffer.concat([u8(0xff), u64(big)]);
}

export function hex(text: string): Buffer {
  return Buffer.from(text, 'hex');
}

/** A byte string with its length in front. */
export function bytes(content: Uint8Array | string): Buffer {
  const raw = Buffer.from(content);
  return Buffer.concat([compactSize(raw.length), raw]);
}

/** A list with its length in front. */
export function list(items: readonly Uint8Array[]): Buffer {
  return Buffer.concat([compactSize(items.length), ...items]);
}

function sha256(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}

/** SHA256(SHA256(content)), as hex in wire order. */
export function sha256d(content: Uint8Array): string {
  return sha256(sha256(content)).toString('hex');
}

/** RFC 4648 base32, lower case, no padding. */
export function base32(content: Uint8Array): string {
  let bits = '';
  for (const byte of content) bits += byte.toString(2).padStart(8, '0');
  const groups = bits.padEnd(Math.ceil(bits.length / 5) * 5, '0').match(/.{5}/g) ?? [];
  return groups
    .map((group) => 'abcdefghijklmnopqrstuvwxyz234567'.charAt(Number.parseInt(group, 2)))
    .join('');
}

/** A Tor v3 name. */
export function torV3(key: Uint8Array): string {
  const checksum = createHash('sha3-256')
    .update('.onion checksum')
    .update(key)
    .update(Buffer.of(3))
    .digest()
    .subarray(0, 2);
  return `${base32(Buffer.concat([key, checksum, Buffer.of(3)]))}.onion`;
}

/** RFC 5952 text, by way of the URL parser. */
export function ipv6(address: Uint8Array): string {
  const groups = Buffer.from(address).toString('hex').match(/.{4}/g) ?? [];
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}
