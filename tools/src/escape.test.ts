/** Text of peers can't do anything to a terminal. @module */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { asciiJson, escapeText, MAX_TEXT, quote, word } from './escape.ts';

const cases: readonly (readonly [what: string, text: string, expected: string])[] = [
  ['plain text', '/Satoshi:27.0.0/', '/Satoshi:27.0.0/'],
  ['a terminal escape', '\u001b[2Jgone', '\\x1b[2Jgone'],
  ['an 8-bit terminal escape', '\u009b2J', '\\x9b2J'],
  ['line breaks', 'a\r\nb', 'a\\x0d\\x0ab'],
  ['a NUL and a DEL', '\0\u007f', '\\x00\\x7f'],
  ['a mark that turns the direction', 'a\u202eb', 'a\\u{202e}b'],
  ['an invisible space', 'a\u200bb', 'a\\u{200b}b'],
  ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
  ['stacked accents', 'a\u0301', 'a\\u{301}'],
  ['half a pair', '\ud800', '\\u{d800}'],
  ['letters of the world', 'Füße 橋', 'Füße 橋'],
  ['our own escape character', '\\x1b', '\\\\x1b'],
];
for (const [what, text, expected] of cases) {
  test(`escapes ${what}`, () => assert.equal(escapeText(text), expected));
}

test('long text is cut, and says by how much', () => {
  assert.equal(escapeText('abcdef', 4), 'abcd…+2');
  assert.equal(quote('abcdef', 4), '"abcd"…+2');
  assert.equal(word('abcdef', 4), '"abcd"…+2');
});

test('a word is quoted unless it is plain', () => {
  assert.equal(word('ping'), 'ping');
  assert.equal(word('[2a00::1]:8333'), '[2a00::1]:8333');
  assert.equal(word('with space'), '"with space"');
  assert.equal(word('qu"ote\\'), '"qu\\"ote\\\\"');
  assert.equal(word(''), '""');
});

test('whatever comes in, what goes out is printable and bounded', () => {
  const anyString = fc.string({ unit: 'binary', maxLength: 2 * MAX_TEXT });
  fc.assert(
    fc.property(anyString, (text) => {
      for (const printed of [escapeText(text), quote(text), word(text)]) {
        assert.match(printed, /^[\p{L}\p{N}\p{P}\p{S} ]*$/u);
        assert.ok(printed.length <= 10 * MAX_TEXT + 10);
      }
    }),
  );
});

test('JSON keeps its value when it becomes ASCII', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = asciiJson(JSON.stringify(text));
      assert.match(line, /^[\x20-\x7e]*$/);
      assert.equal(JSON.parse(line), text);
    }),
  );
});
