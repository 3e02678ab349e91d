import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LineSplitter } from './line-splitter.ts';

/** The lines of a text that comes in chunks of the given sizes, again and again. */
function split(text: Buffer, sizes: readonly number[], maxLineBytes = 1 << 26): string[] {
  const splitter = new LineSplitter(maxLineBytes);
  const lines: string[] = [];
  const take = (): void => {
    lines.push(splitter.buffer.toString('latin1', splitter.start, splitter.end));
    assert.equal(splitter.lineNumber, lines.length);
  };
  for (let at = 0, i = 0; at < text.length; i++) {
    const size = sizes[i % sizes.length] ?? text.length;
    splitter.push(text.subarray(at, at + size));
    while (splitter.next()) take();
    at += size;
  }
  if (splitter.finish()) take();
  assert.equal(splitter.finish(), false);
  return lines;
}

/** What the lines of a text are: a newline ends a line, the last one may lack it. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

test('however the chunks are cut, the lines are the same', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n'), maxLength: 200 });
  const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(text, sizes, (characters, chunks) => {
      assert.deepEqual(split(Buffer.from(characters), chunks), linesOf(characters));
    }),
  );
});

test('a line of 8 MB over many chunks is one line, and so are its neighbours', () => {
  const long = 'ab'.repeat(4_000_000);
  const lines = split(Buffer.from(`first\n${long}\nlast`), [65_536]);
  assert.equal(lines.length, 3);
  assert.equal(lines[0], 'first');
  assert.ok(lines[1] === long);
  assert.equal(lines[2], 'last');
});

test('a line above the limit ends everything, wherever it is noticed', () => {
  for (const sizes of [[1], [7], [100]]) {
    const splitter = new LineSplitter(10);
    const text = Buffer.from('0123456789\n01234567890\nnext\n');
    const lines: string[] = [];
    for (let at = 0; at < text.length; at += sizes[0] ?? 1) {
      splitter.push(text.subarray(at, at + (sizes[0] ?? 1)));
      while (splitter.next()) {
        lines.push(splitter.buffer.toString('latin1', splitter.start, splitter.end));
      }
    }
    assert.deepEqual(lines, ['0123456789']);
    assert.equal(splitter.tooLong, true);
    assert.equal(splitter.finish(), false);
  }
});
