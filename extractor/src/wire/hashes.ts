/**
 * Double SHA-256, and lists of hashes.
 * @module
 */
import { hash } from 'node:crypto';
import type { ProtoWriter } from '@peer-observer/proto';
import type { Cursor } from './cursor.ts';

export const HASH_BYTES = 32;

const scratch = Buffer.alloc(HASH_BYTES);

/** SHA256(SHA256(source[start..end))) into the first 32 bytes of `out`, in wire order. */
export function sha256d(source: Buffer, start: number, end: number, out: Buffer): void {
  // Digests come as strings with a byte per character: three times as fast as Buffers here.
  scratch.write(hash('sha256', source.subarray(start, end), 'binary'), 0, HASH_BYTES, 'latin1');
  out.write(hash('sha256', scratch, 'binary'), 0, HASH_BYTES, 'latin1');
}

/** Copies the next hash. */
export function writeHash(c: Cursor, w: ProtoWriter, tag: number): void {
  w.hash(tag, c.buffer, c.take(HASH_BYTES));
}

/** Copies a counted list of hashes into a repeated field. */
export function writeHashes(c: Cursor, w: ProtoWriter, tag: number): void {
  for (let left = c.count(HASH_BYTES); left > 0; left--) writeHash(c, w, tag);
}
