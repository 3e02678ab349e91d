import assert from 'node:assert/strict';
import { BlockList } from 'node:net';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { AddressWords, parseAddress, parsePrefix } from './address.ts';
import { mergeRanges, RangeTable } from './range-table.ts';

interface Prefix {
  readonly address: string;
  readonly length: number;
}

// few different bits, so that prefixes of all lists overlap, touch, and end at both ends of the space
const bitsByte = fc.constantFrom(0, 1, 127, 128, 254, 255);
const ipv4 = fc.tuple(bitsByte, bitsByte, bitsByte, bitsByte).map((bytes) => bytes.join('.'));
const bitsGroup = fc.constantFrom('0', '1', '7fff', '8000', 'fffe', 'ffff');
const ipv6 = fc
  .array(bitsGroup, { minLength: 8, maxLength: 8 })
  .map((groups) => groups.join(':'))
  .filter((text) => !text.startsWith('0:0:0:0:0:'));

function check(
  family: 4 | 6,
  lists: readonly (readonly Prefix[])[],
  addresses: readonly string[],
): void {
  const blockLists = lists.map((prefixes) => {
    const list = new BlockList();
    for (const { address, length } of prefixes) {
      list.addSubnet(address, length, family === 4 ? 'ipv4' : 'ipv6');
    }
    return list;
  });
  const table = new RangeTable(
    lists.map((prefixes) =>
      mergeRanges(
        prefixes.map(({ address, length }) => {
          const range = parsePrefix(`${address}/${length}`);
          assert.ok(range !== undefined);
          return range;
        }),
      ),
    ),
  );
  const words = new AddressWords();
  for (const address of addresses) {
    assert.ok(parseAddress(address, words));
    const expected = blockLists.reduce(
      (mask, list, i) =>
        list.check(address, family === 4 ? 'ipv4' : 'ipv6') ? mask | (1 << i) : mask,
      0,
    );
    assert.equal(table.lookup(words), expected, address);
  }
}

describe('RangeTable', () => {
  for (const [family, address, bits] of [
    [4, ipv4, 32],
    [6, ipv6, 128],
  ] as const) {
    it(`finds what net.BlockList finds, for IPv${family}`, () => {
      // length 0 is left out: net.BlockList takes 1 and more for IPv6 only from some versions on
      const prefix = fc.record({ address, length: fc.integer({ min: 1, max: bits }) });
      fc.assert(
        fc.property(
          fc.array(fc.array(prefix, { maxLength: 8 }), { maxLength: 16 }),
          fc.array(address, { minLength: 1, maxLength: 20 }),
          (lists, addresses) => check(family, lists, addresses),
        ),
      );
    });
  }

  it('is empty without ranges', () => {
    const table = new RangeTable([[], []]);
    assert.equal(table.lookup(new AddressWords()), 0);
  });

  it('covers the whole of both spaces', () => {
    const words = new AddressWords();
    for (const [prefix, ends] of [
      ['0.0.0.0/0', ['0.0.0.0', '127.1.2.3', '255.255.255.255']],
      ['::/0', ['::', '8000::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff']],
    ] as const) {
      const range = parsePrefix(prefix);
      assert.ok(range !== undefined);
      const table = new RangeTable([[], [range]]);
      for (const address of ends) {
        assert.ok(parseAddress(address, words));
        assert.equal(table.lookup(words), 2, address);
      }
    }
  });
});
