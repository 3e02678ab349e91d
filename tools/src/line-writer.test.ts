/** Lines reach the reader, or are counted. @module */
import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { LineWriter } from './line-writer.ts';

/** A stream whose reader takes a chunk only when told to. */
function slowStream(): { stream: Writable; text: () => string; take: () => void } {
  let text = '';
  let done: (() => void) | undefined;
  let taking = false;
  const stream = new Writable({
    highWaterMark: 100,
    write(chunk, _encoding, callback) {
      text += String(chunk);
      if (taking) callback();
      else done = callback;
    },
  });
  const take = (): void => {
    taking = true;
    done?.();
  };
  return { stream, text: () => text, take };
}

test('lines reach the stream in order', async () => {
  const { stream, text, take } = slowStream();
  take();
  const writer = new LineWriter(stream);
  for (let i = 0; i < 3; i++) assert.ok(writer.write(`line ${i}`));
  await writer.end();
  assert.equal(text(), 'line 0\nline 1\nline 2\n');
  assert.equal(writer.written, 3);
});

test('a reader that takes nothing makes lines drop, not memory grow', async () => {
  const { stream } = slowStream();
  const writer = new LineWriter(stream, { maxQueuedBytes: 1000 });
  const line = 'x'.repeat(99);
  for (let i = 0; i < 10_000; i++) {
    writer.write(line);
    assert.ok(writer.queued <= 1000 + 100);
  }
  assert.equal(writer.written + writer.dropped, 10_000);
  assert.ok(writer.dropped > 9_900);
});

test('who waits for room loses nothing', async () => {
  const { stream, text, take } = slowStream();
  const writer = new LineWriter(stream, { maxQueuedBytes: 1_000_000 });
  const line = 'x'.repeat(70_000);
  writer.write(line);
  let ready = false;
  const waiting = writer.ready().then(() => {
    ready = true;
  });
  await new Promise(setImmediate);
  assert.equal(ready, false);
  take();
  await waiting;
  assert.ok(ready);
  await writer.end();
  assert.equal(text(), `${line}\n`);
});

for (const [code, isError] of [
  ['EPIPE', false],
  ['ENOSPC', true],
] as const) {
  test(`after ${code} nothing is written, and it is ${isError ? 'an' : 'no'} error`, async () => {
    const stream = new Writable({
      write(_chunk, _encoding, callback) {
        callback(Object.assign(new Error(code), { code }));
      },
    });
    const writer = new LineWriter(stream);
    writer.write('first');
    await writer.gone;
    assert.equal(writer.write('second'), false);
    assert.equal(writer.dropped, 1);
    assert.equal(writer.error !== undefined, isError);
    await writer.ready();
    await writer.end();
  });
}
