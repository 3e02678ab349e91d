import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { SERVICE_BITS, services } from './services.ts';

const CASES: readonly (readonly [lo: number, hi: number, value: string])[] = [
  [0, 0, 'none'],
  [1, 0, 'network'],
  [9, 0, 'network,witness'],
  [1033, 0, 'network,witness,network_limited'],
  [3081, 0, 'network,witness,network_limited,p2p_v2'],
  [3149, 0, 'network,bloom,witness,compact_filters,network_limited,p2p_v2'],
  [0x04000000 + 1033, 0, 'network,witness,network_limited,replace_by_fee'],
  // bit 31, as a signed and an unsigned number
  [-2147483648, 0, 'other'],
  [2147483648, 0, 'other'],
  [0xffffffff, 0, 'other'],
  [1033, 1, 'other'],
  [1033, -1, 'other'],
  [0, 1, 'other'],
  [4095, 0, 'other'],
  [4096, 0, 'other'],
];

describe('services', () => {
  for (const [lo, hi, value] of CASES) {
    it(`${hi} * 2^32 + ${lo} is ${value}`, () => {
      assert.equal(services.values[services.classifyBits(lo, hi)], value);
    });
  }

  for (const [text, value] of [
    ['1033', 'network,witness,network_limited'],
    ['0', 'none'],
    ['4294968329', 'other'],
    ['18446744073709551615', 'other'],
    ['-1', 'other'],
    ['', 'other'],
    ['1e3', 'other'],
    ['0x409', 'other'],
  ]) {
    it(`the text ${JSON.stringify(text)} is ${value}`, () => {
      assert.equal(services.values[services.classify(text ?? '')], value);
    });
  }

  it('gives every value its own number', () => {
    assert.equal(services.upstreamValues.length, services.values.length);
    for (const [index, text] of services.upstreamValues.entries()) {
      assert.equal(services.classify(text), index);
      assert.equal(services.classifyBits(Number(text) | 0, 0), text === 'other' ? 0 : index);
    }
  });

  it('names exactly the bits that are set', () => {
    const bits = new Map<string, number>(SERVICE_BITS.map(([bit, name]) => [name, 2 ** bit]));
    for (const [index, value] of services.values.slice(0, -1).entries()) {
      const names = value === 'none' ? [] : value.split(',');
      const sum = names.reduce((total, name) => total + (bits.get(name) ?? Number.NaN), 0);
      assert.equal(String(sum), services.upstreamValues[index]);
    }
  });

  it('takes any halves', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (lo, hi) => {
        const index = services.classifyBits(lo, hi);
        assert.ok(index >= 0 && index < services.values.length);
        assert.equal(services.classifyBits(lo >>> 0, hi >>> 0), index);
      }),
    );
  });
});
