import { deepEqual, equal, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { combinations, escapeLabelValue, labelSet, otherLabel, valueIndices } from './labels.ts';

describe('label sets', () => {
  it('needs as many spellings of upstream as values', () => {
    throws(() => labelSet(['a', 'b'], { upstream: ['A'] }), /label set a: lengths differ/);
    deepEqual(labelSet(['a']).upstream, ['a']);
  });

  it('has other last', () => {
    equal(otherLabel(labelSet(['a', 'b', 'other'])), 2);
  });

  it('numbers combinations in mixed radix, the first label most significant', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 5 }), (sizes) => {
        const labels = Object.fromEntries(
          sizes.map((size, i) => [
            `label${i}`,
            labelSet(Array.from({ length: size }, (_, v) => `${v}`)),
          ]),
        );
        const count = combinations(labels);
        equal(
          count,
          sizes.reduce((product, size) => product * size, 1),
        );
        const seen = new Set<string>();
        for (let index = 0; index < count; index++) {
          const indices = valueIndices(labels, index);
          equal(indices.length, sizes.length);
          // as families compute it
          equal(
            indices.reduce((at, value, i) => at * (sizes[i] ?? 1) + value, 0),
            index,
          );
          seen.add(indices.join());
        }
        equal(seen.size, count);
      }),
    );
  });

  const escapes: readonly [value: string, escaped: string][] = [
    ['', ''],
    ['a"b', 'a\\"b'],
    ['a\\nb', 'a\\\\nb'],
    ['a\nb', 'a\\nb'],
    ['\\"\n', '\\\\\\"\\n'],
    ['Ünïcode ✓ 😀', 'Ünïcode ✓ 😀'],
    ['$& $1 \r\t\0', '$& $1 \r\t\0'],
  ];
  for (const [value, escaped] of escapes) {
    it(`escapes ${JSON.stringify(value)}`, () => equal(escapeLabelValue(value), escaped));
  }
});
