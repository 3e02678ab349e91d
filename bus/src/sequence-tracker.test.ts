/**
 * Tests of gap detection.
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LATE, SequenceTracker } from './sequence-tracker.ts';

test('numbers in order have no gap, wherever they begin', () => {
  const tracker = new SequenceTracker();
  for (let sequence = 41; sequence < 141; sequence += 1) {
    assert.equal(tracker.observe(1, 2, sequence), 0);
  }
  assert.equal(tracker.observed, 100);
  assert.equal(tracker.missing, 0);
});

test('missing numbers are told once, where they are missed', () => {
  const tracker = new SequenceTracker();
  assert.deepEqual(
    [1, 2, 5, 6, 10].map((sequence) => tracker.observe(1, 2, sequence)),
    [0, 0, 2, 0, 3],
  );
  assert.equal(tracker.missing, 5);
  assert.equal(tracker.gaps, 2);
});

test('duplicates and numbers out of order are late and change no expectation', () => {
  const tracker = new SequenceTracker();
  assert.deepEqual(
    [1, 2, 2, 4, 3, 5].map((sequence) => tracker.observe(1, 2, sequence)),
    [0, 0, LATE, 1, LATE, 0],
  );
  assert.equal(tracker.late, 2);
});

test('the halves of a session may be signed or unsigned, any value', () => {
  const tracker = new SequenceTracker();
  assert.equal(tracker.observe(0xffffffff, 0xffffffff, 1), 0);
  assert.equal(tracker.observe(-1, -1, 3), 1);
  assert.equal(tracker.sessionsStarted, 1);
  assert.equal(tracker.observe(0, 0, 7), 0);
  assert.equal(tracker.observe(0, -1, 9), 0);
  assert.equal(tracker.sessions, 3);
});

test('beyond the limit the session not heard of for the longest is forgotten', () => {
  const tracker = new SequenceTracker({ maxSessions: 2 });
  tracker.observe(0, 1, 1);
  tracker.observe(0, 2, 1);
  tracker.observe(0, 1, 2);
  tracker.observe(9, 1, 1); // same low half as the first, forgets (0, 2)
  assert.equal(tracker.sessions, 2);
  assert.equal(tracker.sessionsForgotten, 1);
  assert.equal(tracker.observe(0, 1, 4), 1);
  assert.equal(tracker.observe(0, 2, 50), 0); // unknown again, forgets (9, 1)
  assert.equal(tracker.observe(0, 1, 6), 1);
  assert.equal(tracker.sessionsForgotten, 2);
});

test('it agrees with a plain model, and never keeps too many sessions', () => {
  const step = fc.tuple(
    fc.integer({ min: 0, max: 1 }),
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 1, max: 12 }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const tracker = new SequenceTracker({ maxSessions: 6 });
      const small = new SequenceTracker({ maxSessions: 2 });
      const expected = new Map<string, number>();
      for (const [hi, lo, sequence] of steps) {
        const key = `${hi} ${lo}`;
        const next = expected.get(key) ?? sequence;
        assert.equal(tracker.observe(hi, lo, sequence), sequence < next ? LATE : sequence - next);
        expected.set(key, Math.max(next, sequence + 1));
        small.observe(hi, lo, sequence);
        assert.ok(small.sessions <= 2);
        assert.equal(small.sessionsStarted - small.sessionsForgotten, small.sessions);
      }
      assert.equal(tracker.sessions, expected.size);
    }),
  );
});
