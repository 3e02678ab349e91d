/**
 * Reads single fields of small messages.
 * @module
 */
import type { ProtoReader } from '@peer-observer/proto';
import { readOpenText } from '../event-view.ts';

/** The integer field with tag `wanted` (int32, int64, uint32, uint64 within ±2^53), 0 if absent. */
export function readNumber(reader: ProtoReader, wanted: number): number {
  let value = 0;
  for (let t = reader.tag(); t !== 0; t = reader.tag()) {
    if (t === wanted) value = reader.int();
    else reader.skip(t);
  }
  return value;
}

/** The string field with tag `wanted`, cut after 256 bytes, empty if absent. */
export function readText(reader: ProtoReader, wanted: number): string {
  let text = '';
  for (let t = reader.tag(); t !== 0; t = reader.tag()) {
    if (t === wanted) text = readOpenText(reader);
    else reader.skip(t);
  }
  return text;
}
