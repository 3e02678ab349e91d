import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mempoolRejectReasons } from './mempool-reject-reasons.ts';
import { messageTypes } from './message-types.ts';
import { misbehavingReasons } from './misbehaving-reasons.ts';
import { rejectReasons } from './reject-reasons.ts';
import { removalReasons } from './removal-reasons.ts';
import { services } from './services.ts';
import { userAgents } from './user-agents.ts';
import { otherIndex, type Vocabulary } from './vocabulary.ts';

const ALL: readonly (readonly [name: string, set: Vocabulary, mostValues: number])[] = [
  ['message types', messageTypes, 60],
  ['user agents', userAgents, 71],
  ['misbehaving reasons', misbehavingReasons, 20],
  ['reject reasons', rejectReasons, 9],
  ['mempool reject reasons', mempoolRejectReasons, 64],
  ['removal reasons', removalReasons, 7],
  ['services', services, 80],
];

const LONG = 1_000_000;
const HOSTILE = [
  '/'.repeat(LONG),
  '/Satoshi:'.repeat(LONG / 10),
  `/Satoshi:${'9'.repeat(LONG)}/`,
  `addr message size = ${'1'.repeat(LONG)}`,
  '1a'.repeat(LONG / 2),
  ' ('.repeat(LONG / 2),
  '/nebula'.repeat(LONG / 10),
  '\u0000\ud800'.repeat(LONG / 2),
];

for (const [name, set, mostValues] of ALL) {
  describe(name, () => {
    it('has distinct values, other last, and no more than planned', () => {
      assert.equal(new Set(set.values).size, set.values.length);
      assert.equal(set.values.at(-1), 'other');
      assert.equal(set.values.indexOf('other'), set.values.length - 1);
      assert.ok(set.values.length <= mostValues, `${set.values.length} values`);
      for (const value of set.values) {
        assert.match(value, /^[A-Za-z0-9][A-Za-z0-9_.,\- ]*$/);
      }
    });

    it('gives any text an index in range, twice the same', () => {
      const text = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...set.values),
        // near misses
        fc
          .tuple(fc.constantFrom(...set.values), fc.string({ maxLength: 4 }))
          .map(([value, more]) => value + more),
      );
      fc.assert(
        fc.property(text, (candidate) => {
          const index = set.classify(candidate);
          assert.ok(Number.isInteger(index) && index >= 0 && index < set.values.length);
          assert.equal(set.classify(candidate), index);
        }),
      );
    });

    it('is quick whatever the length of the text', () => {
      const start = performance.now();
      for (let round = 0; round < 20; round += 1) {
        for (const text of HOSTILE) {
          set.classify(text);
        }
      }
      // 160 texts of a megabyte: reading them all, or going back and forth in one, takes longer
      assert.ok(performance.now() - start < 500);
    });

    it('knows other by its index', () => {
      assert.equal(set.classify('no such thing'), otherIndex(set));
      assert.equal(set.classify('x'.repeat(LONG)), otherIndex(set));
    });
  });
}
