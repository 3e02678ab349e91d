import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MaskCache } from './mask-cache.ts';

describe('MaskCache', () => {
  it('answers with the mask set last, or not at all', () => {
    // eight places and few letters, so that texts push each other out
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.nat({ max: 0xffff })), { maxLength: 60 }), (sets) => {
        const cache = new MaskCache(8);
        const model = new Map<string, number>();
        for (const [key, mask] of sets) {
          // texts below eight bytes are never kept
          const bytes = Buffer.from(key.length < 4 ? `[${key}]` : `[::ffff:${key}]`);
          const found = cache.get(bytes, 1, bytes.length - 1);
          assert.ok(found === -1 || found === model.get(key), `${key}: ${found}`);
          if (found === -1) {
            cache.set(bytes, 1, bytes.length - 1, mask);
            model.set(key, mask);
            assert.equal(cache.get(bytes, 1, bytes.length - 1), key.length < 4 ? -1 : mask);
          }
        }
      }),
    );
  });

  it('keeps two texts that belong into one place', () => {
    const cache = new MaskCache(2);
    const a = Buffer.from('1.1.1.1:1');
    const b = Buffer.from('1.1.1.1:2');
    cache.set(a, 0, 9, 1);
    cache.set(b, 0, 9, 2);
    assert.deepEqual([cache.get(a, 0, 9), cache.get(b, 0, 9)], [1, 2]);
  });

  it('tells texts apart that differ in any one byte', () => {
    const text = '[2a01:4f8:0:1::17]:8333';
    const cache = new MaskCache(2);
    cache.set(Buffer.from(text), 0, text.length, 7);
    for (let i = 0; i < text.length; i++) {
      const other = Buffer.from(text);
      other[i] = 0x7a;
      assert.equal(cache.get(other, 0, other.length), -1, String(i));
    }
    assert.equal(cache.get(Buffer.from(text), 0, text.length), 7);
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
