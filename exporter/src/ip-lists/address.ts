/**
 * IPv4 and IPv6 addresses and prefixes as numbers, so that every spelling of one address is the same.
 * @module
 */
import { isIPv4, isIPv6 } from 'node:net';

/** An address in four 32-bit words, most significant first; IPv4 has only the last one. */
export class AddressWords {
  family: 4 | 6 = 4;
  readonly words = new Uint32Array(4);
}

/** No address is written longer, a zone (`%eth0`) apart. */
const MAX_ADDRESS_LENGTH = 64;

/**
 * Reads an address into `out`; false if the text is none. An IPv4-mapped IPv6 address
 * (`::ffff:192.0.2.1`, RFC 4291 2.5.5.2) becomes the IPv4 address; a zone is ignored.
 */
export function parseAddress(text: string, out: AddressWords): boolean {
  if (text.length > MAX_ADDRESS_LENGTH) {
    return false;
  }
  if (isIPv4(text)) {
    out.family = 4;
    out.words.fill(0);
    out.words[3] = ipv4Number(text);
    return true;
  }
  if (!isIPv6(text)) {
    return false;
  }
  readIpv6(text, out.words);
  const [w0, w1, w2] = out.words;
  out.family = w0 === 0 && w1 === 0 && w2 === 0xffff ? 4 : 6;
  if (out.family === 4) {
    out.words[2] = 0;
  }
  return true;
}

/** `text` has to be a valid IPv4 address. */
function ipv4Number(text: string): number {
  let value = 0;
  let byte = 0;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (c === 0x2e) {
      value = (value << 8) | byte;
      byte = 0;
    } else {
      byte = byte * 10 + c - 0x30;
    }
  }
  return ((value << 8) | byte) >>> 0;
}

/** `text` has to be a valid IPv6 address. */
function readIpv6(text: string, words: Uint32Array): void {
  const zone = text.indexOf('%');
  const [head = '', tail] = (zone < 0 ? text : text.slice(0, zone)).split('::', 2);
  const groups = new Uint16Array(8);
  const front = readGroups(head);
  groups.set(front, 0);
  if (tail !== undefined) {
    const back = readGroups(tail);
    groups.set(back, 8 - back.length);
  }
  for (let i = 0; i < 4; i += 1) {
    words[i] = ((groups[2 * i] ?? 0) << 16) | (groups[2 * i + 1] ?? 0);
  }
}

function readGroups(text: string): number[] {
  if (text === '') {
    return [];
  }
  return text.split(':').flatMap((group) => {
    if (!group.includes('.')) {
      return [Number.parseInt(group, 16)];
    }
    const ipv4 = ipv4Number(group);
    return [ipv4 >>> 16, ipv4 & 0xffff];
  });
}

/** All addresses from `first` to `last`, both included, as whole numbers of 32 or 128 bits. */
export interface AddressRange {
  readonly family: 4 | 6;
  readonly first: bigint;
  readonly last: bigint;
}

/**
 * Reads `address` or `address/length`; undefined if the text is neither. Bits beyond the length
 * are ignored. A prefix within ::ffff:0:0/96 becomes the IPv4 one.
 */
export function parsePrefix(text: string): AddressRange | undefined {
  const match = /^([^/%]{2,45})(?:\/(0|[1-9][0-9]{0,2}))?$/.exec(text);
  const address = new AddressWords();
  if (match?.[1] === undefined || !parseAddress(match[1], address)) {
    return undefined;
  }
  const mapped = address.family === 4 && match[1].includes(':');
  const written = match[2] === undefined ? undefined : Number(match[2]);
  const bits = address.family === 4 ? 32 : 128;
  const length = written === undefined ? bits : mapped ? written - 96 : written;
  if (length < 0 || length > bits) {
    return undefined;
  }
  const value = address.words.reduce((sum, word) => (sum << 32n) | BigInt(word), 0n);
  const rest = (1n << BigInt(bits - length)) - 1n;
  return { family: address.family, first: value & ~rest, last: value | rest };
}
