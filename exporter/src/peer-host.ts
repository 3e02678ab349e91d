/**
 * A peer's host name as bytes, compared in place with addresses that lie in the same event.
 * @module
 */
import { isIPv4, isIPv6 } from 'node:net';

const EMPTY = Buffer.alloc(0);
const COLON = 0x3a;
const DOT = 0x2e;
/** Characters of an onion v3 name that are the public key; checksum and version follow. */
const TORV3_KEY_LENGTH = 52;
const TORV3_LENGTH = 56;
const TORV3_SUFFIX_LENGTH = '.onion'.length;
/** Longest text of an IPv6 address, with an IPv4 address in it. */
const MAX_IPV6_LENGTH = 45;
/** Texts that peers choose are cut here: the longest that the node accepts is a user agent. */
const MAX_OPEN_TEXT_BYTES = 256;

/** The text in `buffer[start..end)` as a label value at /metrics/upstream, cut after 256 bytes. */
export function openText(buffer: Buffer, start: number, end: number): string {
  return buffer.toString('utf8', start, Math.min(end, start + MAX_OPEN_TEXT_BYTES));
}

/** The /64 that an IPv6 address is in, as two 32-bit halves. */
class Prefix64 {
  hi = 0;
  lo = 0;
  readonly #groups = new Uint16Array(8);

  /** Reads IPv6 text; false where the bytes are none. */
  parse(buffer: Buffer, start: number, end: number): boolean {
    const groups = this.#groups;
    if (end - start < 2 || end - start > MAX_IPV6_LENGTH) return false;
    if (buffer[end - 1] === COLON && buffer[end - 2] !== COLON) return false;
    let count = 0;
    let gap = -1;
    let value = 0;
    let digits = 0;
    for (let at = start; at < end; at++) {
      const byte = buffer[at] as number;
      if (byte === COLON) {
        const isGap = at + 1 < end && buffer[at + 1] === COLON;
        if (digits > 0) {
          groups[count++] = value;
          value = 0;
          digits = 0;
        } else if (!isGap || at > start) {
          return false;
        }
        if (isGap) {
          if (gap >= 0) return false;
          gap = count;
          at++;
        }
      } else if (byte === DOT && digits > 0) {
        // an IPv4 address at the end is two groups, none of the first four
        if (count > 6) return false;
        groups[count++] = 0;
        value = 0;
        break;
      } else {
        const digit = hexDigit(byte);
        if (digit < 0 || digits === 4) return false;
        value = value * 16 + digit;
        digits++;
      }
      if (count === 8) return false;
    }
    if (digits > 0) groups[count++] = value;
    if (gap < 0 ? count !== 8 : count > 7) return false;
    const zeros = 8 - count;
    this.hi = (group(groups, 0, gap, zeros) << 16) | group(groups, 1, gap, zeros);
    this.lo = (group(groups, 2, gap, zeros) << 16) | group(groups, 3, gap, zeros);
    return true;
  }
}

/** The i-th group of an address whose `::` stands for `zeros` groups from `gap` on. */
function group(groups: Uint16Array, i: number, gap: number, zeros: number): number {
  if (gap < 0 || i < gap) return groups[i] as number;
  return i < gap + zeros ? 0 : (groups[i - zeros] as number);
}

/** Value of a hexadecimal digit, -1 for other bytes. */
function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** A peer's host; one is reused for many peers. */
export class PeerHost {
  #buffer: Buffer = EMPTY;
  #start = 0;
  #end = 0;
  readonly #own = new Prefix64();
  readonly #other = new Prefix64();
  /** Whether `#own` is the peer's; undefined until somebody asks. */
  #isIpv6: boolean | undefined;

  /**
   * Takes the host out of `host:port` or `[v6]:port` in `buffer[start..end)`: what stands before
   * the last colon, the whole where there is none.
   */
  set(buffer: Buffer, start: number, end: number): void {
    this.#buffer = buffer;
    this.#isIpv6 = undefined;
    let colon = end - 1;
    while (colon >= start && buffer[colon] !== COLON) colon--;
    this.#start = start;
    this.#end = colon < start ? end : colon;
    if (buffer[start] === 0x5b && start < this.#end) this.#start++;
    if (buffer[this.#end - 1] === 0x5d && this.#start < this.#end) this.#end--;
  }

  /** The host, cut after 256 bytes. */
  text(): string {
    return openText(this.#buffer, this.#start, this.#end);
  }

  /** Whether the address text in the same buffer is the peer's. */
  is(start: number, end: number): boolean {
    const length = this.#end - this.#start;
    return length > 0 && end - start === length && this.#begins(start, length);
  }

  /**
   * The same for an onion v3 name. Some publishers write the public key alone (52 characters),
   * without the checksum and version of the full name (56 characters) that peers have.
   */
  isTorV3(start: number, end: number): boolean {
    if (this.is(start, end)) return true;
    return (
      end - start === TORV3_KEY_LENGTH + TORV3_SUFFIX_LENGTH &&
      this.#end - this.#start === TORV3_LENGTH + TORV3_SUFFIX_LENGTH &&
      this.#begins(start, TORV3_KEY_LENGTH)
    );
  }

  /** Whether the IPv4 address in the same buffer has the peer's first three bytes. */
  sharesSlash24(start: number, end: number): boolean {
    let dot = end - 1;
    while (dot >= start && this.#buffer[dot] !== DOT) dot--;
    const length = dot + 1 - start;
    const rest = this.#end - this.#start - length;
    return length > 0 && rest > 0 && rest <= 3 && this.#begins(start, length);
  }

  /** Whether the IPv6 address in the same buffer has the peer's first eight bytes. */
  sharesSlash64(start: number, end: number): boolean {
    const own = this.#own;
    this.#isIpv6 ??= own.parse(this.#buffer, this.#start, this.#end);
    if (!this.#isIpv6) return false;
    const other = this.#other;
    return other.parse(this.#buffer, start, end) && other.hi === own.hi && other.lo === own.lo;
  }

  /** First address of the peer's /24 or /64; the whole host where it is no IP address. */
  subnet(): string {
    const text = this.text();
    if (isIPv4(text)) return `${text.slice(0, text.lastIndexOf('.'))}.0`;
    if (!isIPv6(text) || !this.#own.parse(this.#buffer, this.#start, this.#end)) return text;
    const { hi, lo } = this.#own;
    const groups = [hi >>> 16, hi & 0xffff, lo >>> 16, lo & 0xffff];
    // four groups of zeros follow, so `::` always stands for the last ones
    while (groups.at(-1) === 0) groups.pop();
    return `${groups.map((value) => value.toString(16)).join(':')}::`;
  }

  #begins(start: number, length: number): boolean {
    const buffer = this.#buffer;
    const own = this.#start;
    for (let i = 0; i < length; i++) {
      if (buffer[own + i] !== buffer[start + i]) return false;
    }
    return true;
  }
}
