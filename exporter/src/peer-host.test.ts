import { equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { openText, PeerHost } from './peer-host.ts';

/** A peer and an address in one buffer, as in an event. */
function compare(peer: string, address: string) {
  const buffer = Buffer.from(`..${peer}|${address}..`);
  const start = 2 + Buffer.byteLength(peer) + 1;
  const end = start + Buffer.byteLength(address);
  const host = new PeerHost();
  host.set(buffer, 2, start - 1);
  return {
    text: host.text(),
    subnet: host.subnet(),
    is: host.is(start, end),
    slash24: host.sharesSlash24(start, end),
    slash64: host.sharesSlash64(start, end),
  };
}

const groups = fc.array(
  fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(0xffff) }),
  { minLength: 8, maxLength: 8 },
);
const full = (address: readonly number[]) => address.map((value) => value.toString(16)).join(':');
/** As RFC 5952 writes it. */
const short = (address: readonly number[]) =>
  new URL(`http://[${full(address)}]/`).hostname.slice(1, -1);

describe('a peer host', () => {
  const hosts: readonly [peer: string, host: string][] = [
    ['198.51.100.7:8333', '198.51.100.7'],
    ['198.51.100.7', '198.51.100.7'],
    ['[2001:db8::1]:8333', '2001:db8::1'],
    ['2001:db8::1', '2001:db8:'],
    ['6hzph5hv6337r6p2.onion:8333', '6hzph5hv6337r6p2.onion'],
    ['', ''],
    [':', ''],
    [':8333', ''],
    ['[', ''],
    ['[]', ''],
    ['[]:1', ''],
  ];
  for (const [peer, host] of hosts) {
    it(`of "${peer}" is "${host}"`, () => {
      equal(compare(peer, '').text, host);
    });
  }

  it('is cut after 256 bytes, and so is any open text', () => {
    equal(compare('x'.repeat(300), '').text, 'x'.repeat(256));
    equal(openText(Buffer.from('abc'), 1, 3), 'bc');
  });

  it('shares a /64 exactly when the first four groups are equal, in any spelling', () => {
    const spelling = fc.constantFrom(full, short, (address: readonly number[]) =>
      short(address).toUpperCase(),
    );
    fc.assert(
      fc.property(groups, groups, fc.nat(8), spelling, spelling, (own, tail, shared, a, b) => {
        const other = [...own.slice(0, shared), ...tail.slice(shared)];
        const expected = own.slice(0, 4).join() === other.slice(0, 4).join();
        equal(compare(`[${a(own)}]:8333`, b(other)).slash64, expected);
      }),
    );
  });

  it('has a /64 whose base address is written as RFC 5952 says', () => {
    fc.assert(
      fc.property(groups, (own) => {
        const base = [...own.slice(0, 4), 0, 0, 0, 0];
        // an IPv4 address in ::/64 keeps its own notation
        equal(compare(`[${short(own)}]:8333`, '').subnet, short(base));
      }),
    );
  });

  const notIpv6 = [
    '',
    ':',
    ':::',
    '1',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:8::',
    '1::2::3',
    '12345::',
    'g::',
    ':1:2:3:4:5:6:7',
    '1::2:',
    '1:::2',
    '1.2.3.4',
    '1:2:3:4:5:6:7:1.2.3.4',
    '::1%eth0',
    '.::',
  ];
  for (const text of notIpv6) {
    it(`"${text}" shares no /64 with anything`, () => {
      equal(compare('[::1]:8333', text).slash64, false);
      equal(compare(`[${text}]:8333`, '::1').slash64, false);
      equal(compare(`[${text}]:8333`, text).slash64, false);
    });
  }

  const ipv6: readonly [a: string, b: string, shared: boolean][] = [
    ['::', '::1', true],
    ['::1', '0:0:0:0:5::', true],
    ['1::', '1:0:0:0:ffff:ffff:ffff:ffff', true],
    ['64:ff9b::1.2.3.4', '64:ff9b::', true],
    ['::ffff:1.2.3.4', '::', true],
    ['1:2:3:4:5:6:1.2.3.4', '1:2:3:4::', true],
    ['1::2:3:4:5:6:7', '1:0:2:3::', true],
    ['2001:db8::', '2001:DB8::', true],
    ['2001:db8::', '2001:db8:0:1::', false],
  ];
  for (const [a, b, shared] of ipv6) {
    it(`${a} and ${b} ${shared ? 'share' : "don't share"} a /64`, () => {
      equal(compare(`[${a}]:8333`, b).slash64, shared);
      equal(compare(`[${b}]:8333`, a).slash64, shared);
    });
  }

  it('never throws, whatever the texts', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc
        .array(fc.constantFrom(...'0123456789abcdefABCDEF:.[]%'), { maxLength: 60 })
        .map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, text, (peer, address) => {
        const { is, slash24, slash64 } = compare(peer, address);
        equal(
          [is, slash24, slash64].every((answer) => typeof answer === 'boolean'),
          true,
        );
      }),
    );
  });

  it('shares a /24 exactly when the first three bytes are equal', () => {
    const address = fc.array(fc.nat(255), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(address, address, fc.nat(4), (own, tail, shared) => {
        const other = [...own.slice(0, shared), ...tail.slice(shared)];
        const expected = own.slice(0, 3).join() === other.slice(0, 3).join();
        equal(compare(`${own.join('.')}:8333`, other.join('.')).slash24, expected);
      }),
    );
  });
});
