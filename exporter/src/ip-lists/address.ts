/**
 * IPv4 and IPv6 addresses and prefixes as numbers, so that every spelling of one address is the same.
 * @module
 */
/** An address in four 32-bit words, most significant first; IPv4 has only the last one. */
export class AddressWords {
  family: 4 | 6 = 4;
  readonly words = new Uint32Array(4);
}

/** No address is written longer, even with a zone (`%eth0`). */
const MAX_ADDRESS_LENGTH = 64;
const COLON = 0x3a;
const DOT = 0x2e;
const groups = new Uint16Array(8);

/**
 * Reads an address into `out`; false if the text is none, by the rules of node:net's isIP. An
 * IPv4-mapped IPv6 address (`::ffff:192.0.2.1`, RFC 4291 2.5.5.2) becomes the IPv4 address; a zone
 * is ignored. Written by hand because it runs for every new peer and node:net gives no numbers.
 */
export function parseAddress(text: string, out: AddressWords): boolean {
  if (text.length > MAX_ADDRESS_LENGTH) {
    return false;
  }
  const { words } = out;
  if (!text.includes(':')) {
    const value = readIpv4(text, 0, text.length);
    out.family = 4;
    words[0] = 0;
    words[1] = 0;
    words[2] = 0;
    words[3] = value;
    return value >= 0;
  }
  const zone = text.indexOf('%');
  if (zone === text.length - 1 || !readIpv6(text, zone < 0 ? text.length : zone)) {
    return false;
  }
  for (let i = 0; i < 4; i += 1) {
    words[i] = ((groups[2 * i] ?? 0) << 16) | (groups[2 * i + 1] ?? 0);
  }
  const mapped = words[0] === 0 && words[1] === 0 && words[2] === 0xffff;
  out.family = mapped ? 4 : 6;
  if (mapped) {
    words[2] = 0;
  }
  return true;
}

/** The address `text[start, end)` as a number of 32 bits, or -1. */
function readIpv4(text: string, start: number, end: number): number {
  let value = 0;
  let i = start;
  for (let part = 0; part < 4; part += 1) {
    if (part > 0 && (i >= end || text.charCodeAt(i++) !== DOT)) {
      return -1;
    }
    const first = i;
    let byte = 0;
    while (i < end && i < first + 3) {
      const digit = text.charCodeAt(i) - 0x30;
      if (digit < 0 || digit > 9) {
        break;
      }
      byte = byte * 10 + digit;
      i += 1;
    }
    // 010 is octal elsewhere, so it is no address
    if (i === first || byte > 255 || (i > first + 1 && text.charCodeAt(first) === 0x30)) {
      return -1;
    }
    value = value * 256 + byte;
  }
  return i === end ? value : -1;
}

/** Reads the address `text[0, end)` into `groups`; false if it is none. */
function readIpv6(text: string, end: number): boolean {
  let count = 0;
  /** Number of groups before `::`. */
  let gap = -1;
  let i = 0;
  if (text.charCodeAt(0) === COLON && text.charCodeAt(1) === COLON) {
    gap = 0;
    i = 2;
  }
  while (i < end) {
    if (count === 8) {
      return false;
    }
    const start = i;
    let value = 0;
    for (let digit = hexDigit(text, i, end); digit >= 0 && i < start + 4; ) {
      value = value * 16 + digit;
      i += 1;
      digit = hexDigit(text, i, end);
    }
    if (i < end && text.charCodeAt(i) === DOT) {
      const ipv4 = readIpv4(text, start, end);
      if (ipv4 < 0 || count > 6) {
        return false;
      }
      groups[count] = ipv4 >>> 16;
      groups[count + 1] = ipv4 & 0xffff;
      count += 2;
      break;
    }
    if (i === start) {
      return false;
    }
    groups[count] = value;
    count += 1;
    if (i === end) {
      break;
    }
    if (text.charCodeAt(i) !== COLON) {
      return false;
    }
    i += 1;
    if (i === end) {
      return false;
    }
    if (text.charCodeAt(i) === COLON) {
      if (gap >= 0) {
        return false;
      }
      gap = count;
      i += 1;
    }
  }
  if (gap < 0) {
    return count === 8;
  }
  if (count === 8) {
    return false;
  }
  groups.copyWithin(8 - (count - gap), gap, count);
  groups.fill(0, gap, 8 - (count - gap));
  return true;
}

/** Value of the hexadecimal digit at `i`, or -1. */
function hexDigit(text: string, i: number, end: number): number {
  const c = i < end ? text.charCodeAt(i) : 0;
  if (c >= 0x30 && c <= 0x39) {
    return c - 0x30;
  }
  const letter = c | 0x20;
  return letter >= 0x61 && letter <= 0x66 && c < 0x80 ? letter - 0x57 : -1;
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
  const value =
    address.family === 4
      ? BigInt(address.words[3] ?? 0)
      : address.words.reduce((sum, word) => (sum << 32n) | BigInt(word), 0n);
  const rest = (1n << BigInt(bits - length)) - 1n;
  return { family: address.family, first: value & ~rest, last: value | rest };
}
