/**
 * Tests of what keeps the log short.
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guardHandler } from './guard.ts';
import { LineRation, OnceSet } from './log.ts';
import { LogBook } from './testing/helpers.ts';

test('a thing is said once, again after it was forgotten, and never remembered without bound', () => {
  const once = new OnceSet();
  assert.deepEqual([once.first('a'), once.first('a'), once.first('b')], [true, false, true]);
  once.forget('a');
  assert.equal(once.first('a'), true);
  let said = 0;
  for (let i = 0; i < 5000; i += 1) {
    said += once.first(`key ${i}`) ? 1 : 0;
  }
  assert.equal(said, 1022);
});

test('lines are rationed by the minute', () => {
  const ration = new LineRation();
  const allowed = (nowMs: number): number =>
    Array.from({ length: 100 }, () => ration.allows(nowMs)).filter(Boolean).length;
  assert.deepEqual([allowed(0), allowed(59_999), allowed(60_000), allowed(60_001)], [20, 0, 20, 0]);
});

test('all exceptions are counted and the first one is logged', () => {
  const log = new LogBook();
  const guard = guardHandler(log);
  for (let i = 0; i < 1000; i += 1) {
    guard.failed(new Error('no'));
  }
  assert.equal(guard.count, 1000);
  assert.deepEqual(log.lines, ['error a message handler threw']);
});
