/**
 * For tests: what random messages are made of.
 * @module
 */
import fc from 'fast-check';
import type { PlainObject } from '../decoding.ts';
import * as wire from '../wire-encoder.ts';

/** A payload and what `writeMessage` makes of it. */
export interface Sample {
  readonly command: string;
  readonly payload: Buffer;
  /** The oneof member in the form of `decode`. */
  readonly member: PlainObject;
  /** Lengths at which the payload may end and still be legal. */
  readonly legalCuts: readonly number[];
  /** Whether bytes after the payload would be read. */
  readonly openEnded: boolean;
}

/** Part of a payload and part of what it becomes. */
export interface Part<T> {
  readonly bytes: Buffer;
  readonly value: T;
}

export const u8 = fc.nat(0xff);
export const u16 = fc.nat(0xffff);
export const u32 = fc.nat(0xffffffff);
export const i32 = fc.integer({ min: -0x80000000, max: 0x7fffffff });
export const u64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
export const i64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
export const hash = exactly(32);
export const text = fc.string({ unit: 'binary', maxLength: 40 });

export function exactly(size: number): fc.Arbitrary<Buffer> {
  return fc.uint8Array({ minLength: size, maxLength: size }).map((raw) => Buffer.from(raw));
}

export function upTo(size: number): fc.Arbitrary<Buffer> {
  return fc.uint8Array({ maxLength: size }).map((raw) => Buffer.from(raw));
}

export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** A repeated field: absent when empty, as the generated codec gives it. */
export function repeated(
  name: string,
  items: readonly (PlainObject | string | boolean | number)[],
): PlainObject {
  return items.length === 0 ? {} : { [name]: items };
}

export function values<T>(parts: readonly Part<T>[]): T[] {
  return parts.map(({ value }) => value);
}

export function wireList(parts: readonly Part<unknown>[]): Buffer {
  return wire.list(parts.map(({ bytes }) => bytes));
}

export function sample(
  command: string,
  payload: Buffer,
  member: PlainObject,
  more: Partial<Pick<Sample, 'legalCuts' | 'openEnded'>> = {},
): Sample {
  return { command, payload, member, legalCuts: [], openEnded: false, ...more };
}
