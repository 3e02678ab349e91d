import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MaskCache } from './mask-cache.ts';

describe('MaskCache', () => {
  it('answers with the mask set last, or not at all', () => {
    // eight places and few letters, so that texts push each other out
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.nat({ max: 0xffff })), { maxLength: 60 }), (sets) => {
        const cache = new MaskCache(8);
        const model = new Map<string, number>();
        for (const [key, mask] of sets) {
          const bytes = Buffer.from(`[${key}]`);
          const found = cache.get(bytes, 1, bytes.length - 1);
          assert.ok(found === -1 || found === model.get(key), `${key}: ${found}`);
          if (found === -1) {
            cache.set(bytes, 1, bytes.length - 1, mask);
            model.set(key, mask);
            assert.equal(cache.get(bytes, 1, bytes.length - 1), key === '' ? -1 : mask);
          }
        }
      }),
    );
  });

  it('keeps two texts that belong into one place', () => {
    const cache = new MaskCache(2);
    const a = Buffer.from('a');
    const b = Buffer.from('b');
    cache.set(a, 0, 1, 1);
    cache.set(b, 0, 1, 2);
    assert.deepEqual([cache.get(a, 0, 1), cache.get(b, 0, 1)], [1, 2]);
  });

  it('does not keep texts that are too long, and forgets on demand', () => {
    const cache = new MaskCache(8);
    const long = Buffer.alloc(73, 'a');
    cache.set(long, 0, 73, 1);
    assert.equal(cache.get(long, 0, 73), -1);
    cache.set(long, 0, 72, 1);
    assert.equal(cache.get(long, 0, 72), 1);
    cache.clear();
    assert.equal(cache.get(long, 0, 72), -1);
  });
});
