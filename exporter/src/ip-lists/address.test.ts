import assert from 'node:assert/strict';
import { isIP } from 'node:net';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { AddressWords, parseAddress, parsePrefix } from './address.ts';

function parse(text: string): string | undefined {
  const out = new AddressWords();
  if (!parseAddress(text, out)) {
    return undefined;
  }
  return `${out.family}:${[...out.words].map((word) => word.toString(16)).join(',')}`;
}

const byte = fc.nat({ max: 255 });
const group = fc.oneof(fc.constant(0), fc.nat({ max: 0xffff }));
const groups8 = fc.array(group, { minLength: 8, maxLength: 8 });

/** The groups with the zeros from `from` on written as `::`, if there are any. */
function shortened(groups: readonly number[], from: number): string {
  let to = from;
  while (to < 8 && groups[to] === 0) {
    to += 1;
  }
  const hex = groups.map((value) => value.toString(16));
  if (to === from) {
    return hex.join(':');
  }
  return `${hex.slice(0, from).join(':')}::${hex.slice(to).join(':')}`;
}

describe('parseAddress', () => {
  for (const [text, words] of [
    ['0.0.0.0', '4:0,0,0,0'],
    ['255.255.255.255', '4:0,0,0,ffffffff'],
    ['162.218.65.9', '4:0,0,0,a2da4109'],
    ['::ffff:162.218.65.9', '4:0,0,0,a2da4109'],
    ['::FFFF:a2da:4109', '4:0,0,0,a2da4109'],
    ['0:0:0:0:0:ffff:a2da:4109', '4:0,0,0,a2da4109'],
    ['::', '6:0,0,0,0'],
    ['::1', '6:0,0,0,1'],
    ['1::', '6:10000,0,0,0'],
    ['2001:db8::2:1', '6:20010db8,0,0,20001'],
    ['2001:0DB8:0000:0:0:0:0002:1', '6:20010db8,0,0,20001'],
    ['2001:db8::0.2.0.1', '6:20010db8,0,0,20001'],
    ['1:2:3:4:5:6:7::', '6:10002,30004,50006,70000'],
    ['::2:3:4:5:6:7:8', '6:2,30004,50006,70008'],
    ['fe80::1%eth0', '6:fe800000,0,0,1'],
    ['64:ff9b::192.0.2.1', '6:64ff9b,0,0,c0000201'],
  ] as const) {
    it(`reads ${text}`, () => {
      assert.equal(parse(text), words);
    });
  }

  for (const text of [
    '',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.256',
    '01.2.3.4',
    '1.2.3.4 ',
    '1..3.4',
    '1.2.3.',
    '162.218.65.',
    '1.2.3.4:8333',
    '1.2.3.٤',
    ':',
    ':::',
    ':1',
    '1:',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7::8',
    '1::2::3',
    '12345::',
    'g::',
    '::1.2.3',
    '::1.2.3.4:5',
    '1:2:3:4:5:6:7:1.2.3.4',
    'fe80::1%',
    '[::1]',
    'x.b32.i2p',
    'localhost',
    `::${'0'.repeat(100)}`,
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      assert.equal(parse(text), undefined);
    });
  }

  it('reads all spellings of one IPv6 address as the same', () => {
    fc.assert(
      fc.property(groups8, fc.nat({ max: 7 }), (groups, from) => {
        const full = groups.map((value) => value.toString(16).padStart(4, '0')).join(':');
        const expected = parse(full);
        assert.notEqual(expected, undefined);
        assert.equal(parse(shortened(groups, from)), expected);
        assert.equal(parse(full.toUpperCase()), expected);
        const low = groups.slice(6).flatMap((value) => [value >> 8, value & 255]);
        const dotted = `${full.split(':').slice(0, 6).join(':')}:${low.join('.')}`;
        assert.equal(parse(dotted), expected);
      }),
    );
  });

  it('agrees with node:net about what an address is', () => {
    const piece = fc.constantFrom(
      '0',
      '1',
      '9',
      'f',
      'F',
      'g',
      ':',
      '::',
      '.',
      '255',
      '256',
      'ffff',
    );
    const ipv4 = fc.tuple(byte, byte, byte, byte).map((parts) => parts.join('.'));
    const ipv6 = fc.tuple(groups8, fc.nat({ max: 7 })).map(([g, from]) => shortened(g, from));
    const text = fc.oneof(
      fc.array(piece, { maxLength: 18 }).map((pieces) => pieces.join('')),
      // an address with a piece put in, or cut out
      fc
        .tuple(fc.oneof(ipv4, ipv6), fc.nat({ max: 40 }), fc.nat({ max: 3 }), fc.option(piece))
        .map(([a, at, cut, put]) => a.slice(0, at) + (put ?? '') + a.slice(at + cut)),
      fc.tuple(ipv6, ipv4).map(([a, b]) => `${a.split(':').slice(0, 6).join(':')}:${b}`),
    );
    fc.assert(
      fc.property(text, (candidate) => {
        const family = isIP(candidate);
        assert.equal(parse(candidate) !== undefined, family !== 0, candidate);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('parsePrefix', () => {
  for (const [text, family, first, last] of [
    ['192.0.2.7', 4, 0xc0000207n, 0xc0000207n],
    ['192.0.2.0/24', 4, 0xc0000200n, 0xc00002ffn],
    ['192.0.2.77/24', 4, 0xc0000200n, 0xc00002ffn],
    ['10.0.0.0/10', 4, 0x0a000000n, 0x0a3fffffn],
    ['0.0.0.0/0', 4, 0n, 0xffffffffn],
    ['::ffff:192.0.2.0/120', 4, 0xc0000200n, 0xc00002ffn],
    ['::ffff:0:0/96', 4, 0n, 0xffffffffn],
    ['2001:db8::/32', 6, 0x20010db8n << 96n, (0x20010db9n << 96n) - 1n],
    ['::/0', 6, 0n, (1n << 128n) - 1n],
    ['::1/128', 6, 1n, 1n],
  ] as const) {
    it(`reads ${text}`, () => {
      assert.deepEqual(parsePrefix(text), { family, first, last });
    });
  }

  for (const text of [
    '192.0.2.0/33',
    '192.0.2.0/-1',
    '192.0.2.0/024',
    '192.0.2.0/',
    '192.0.2.0/24/8',
    '192.0.2.0 /24',
    '/24',
    '::/129',
    '::ffff:192.0.2.0/64',
    'fe80::1%eth0',
    '',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      assert.equal(parsePrefix(text), undefined);
    });
  }
});
