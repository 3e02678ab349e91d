/**
 * For tests: tables of payloads with known contents or known faults.
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, type PlainObject } from './decoding.ts';

/** A payload and what it becomes. */
export interface Vector {
  readonly name: string;
  readonly command: string;
  readonly payload: Buffer;
  readonly member: PlainObject;
  /** Bytes left unread; none when absent. */
  readonly trailing?: number;
}

/** A payload that contradicts its format, and where: `code at offset`. */
export type Refusal = readonly [name: string, command: string, payload: Buffer, error: string];

/** A test for each payload that can be decoded. */
export function testVectors(vectors: readonly Vector[]): void {
  for (const { name, command, payload, member, trailing = 0 } of vectors) {
    test(`decodes ${name}`, () => {
      const decoded = decode(command, payload);
      assert.equal(decoded.error, undefined);
      assert.deepEqual(decoded.member, member);
      assert.equal(decoded.trailing, trailing);
    });
  }
}

/** A test for each payload that becomes `unknown`. */
export function testRefusals(refusals: readonly Refusal[]): void {
  for (const [name, command, payload, expected] of refusals) {
    test(`refuses ${name}`, () => {
      const { error, member, trailing } = decode(command, payload);
      assert.equal(error && `${error.code} at ${error.offset}`, expected);
      assert.match(error?.message ?? '', new RegExp(`at byte ${error?.offset}$`));
      assert.deepEqual(member, { unknown: { command, payload: payload.toString('hex') } });
      assert.equal(trailing, 0);
    });
  }
}
