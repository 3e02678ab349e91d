import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ByteTable } from './byte-table.ts';
import { classifyMessageType, MESSAGE_TYPES, messageTypes } from './message-types.ts';

function lookup(table: ByteTable, text: string): number {
  const bytes = Buffer.from(`<${text}>`, 'latin1');
  return table.lookup(bytes, 1, bytes.length - 1);
}

describe('ByteTable', () => {
  it('finds each of any keys, and nothing else', () => {
    const key = fc.string({ minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.uniqueArray(key, { maxLength: 60 }),
        fc.array(fc.string({ maxLength: 14 })),
        (keys, others) => {
          const table = new ByteTable(keys);
          for (const text of [...keys, ...others]) {
            assert.equal(lookup(table, text), keys.indexOf(text));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('tells keys apart that have the same hash', () => {
    // same length, and same first, quarter, middle and last byte
    const keys = ['abcdefghijkl', 'aXcdefghijkl', 'abcdeXghijkl', 'abcdefgXijkl'];
    const table = new ByteTable(keys);
    assert.deepEqual(
      keys.map((key) => lookup(table, key)),
      [0, 1, 2, 3],
    );
    assert.equal(lookup(table, 'abcdefghXjkl'), -1);
  });

  it('looks at the range only', () => {
    const table = new ByteTable(['tx', 't']);
    const bytes = Buffer.from('txt');
    assert.equal(table.lookup(bytes, 0, 2), 0);
    assert.equal(table.lookup(bytes, 2, 3), 1);
    assert.equal(table.lookup(bytes, 0, 3), -1);
    assert.equal(table.lookup(bytes, 1, 1), -1);
    assert.equal(table.lookup(bytes, 2, 1), -1);
  });

  for (const [what, keys] of [
    ['an empty key', ['a', '']],
    ['a key twice', ['a', 'b', 'a']],
    ['a key beyond ASCII', ['ä']],
    ['a key of 256 bytes', ['k'.repeat(256)]],
  ] as const) {
    it(`refuses ${what}`, () => {
      assert.throws(() => new ByteTable(keys), RangeError);
    });
  }
});

describe('message types by bytes', () => {
  it('agree with the texts', () => {
    const text = fc.oneof(
      fc.constantFrom(...MESSAGE_TYPES),
      fc.string({ maxLength: 14 }),
      fc
        .tuple(fc.constantFrom(...MESSAGE_TYPES), fc.nat({ max: 11 }), fc.string({ maxLength: 1 }))
        .map(([type, at, char]) => type.slice(0, at) + char + type.slice(at + 1)),
    );
    fc.assert(
      fc.property(text, (type) => {
        const bytes = Buffer.from(`inbound${type}more`, 'latin1');
        assert.equal(classifyMessageType(bytes, 7, 7 + type.length), messageTypes.classify(type));
      }),
    );
  });

  for (const type of ['', 'xyzzy', 'UPPER', 'Version', 'version\0', 'bigblob', 'qu"ote\\', ' tx']) {
    it(`${JSON.stringify(type)} is other`, () => {
      assert.equal(MESSAGE_TYPES[messageTypes.classify(type)], 'other');
      const bytes = Buffer.from(type);
      assert.equal(MESSAGE_TYPES[classifyMessageType(bytes, 0, bytes.length)], 'other');
    });
  }
});
