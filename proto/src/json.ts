/**
 * Events as objects and as JSON.
 *
 * The JSON form: field names as in the .proto, 64-bit integers as decimal strings, hashes as hex in
 * display order (reversed), other bytes as hex, enums by name, absent fields left out.
 * @module
 */
import { event } from '../generated/codec.js';
import { ProtoError } from './reader.ts';

/** What JSON.stringify takes. */
export type JsonValue =
  | string
  | number
  | boolean
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** The fields of type bytes that hold a hash in wire order, by name; the spec says which. */
export const HASH_FIELDS: ReadonlySet<string> = new Set([
  'txid',
  'wtxid',
  'prev_blockhash',
  'merkle_root',
  'hash',
  'transaction',
  'block',
  'wtx',
  'witness_transaction',
  'witness_block',
  'compact_block',
  'block_hash',
  'locator_hashes',
  'stop_hash',
  'filter_headers',
  'previous_filter_header',
  'filter_hashes',
  'hashes',
  'replaced_txid',
  'replacement_id',
]);

/**
 * Decodes an event with the generated codec.
 * @throws ProtoError when the bytes are no event or lack a required field
 */
export function decodeEvent(bytes: Uint8Array): event.Event {
  try {
    return event.Event.decode(bytes);
  } catch (error) {
    throw new ProtoError('malformed', 0, { cause: error });
  }
}

/** The JSON form of a decoded event. */
export function eventToJson(decoded: event.Event): JsonValue {
  const plain: unknown = event.Event.toObject(decoded, { longs: String, enums: String });
  return toJson('', plain);
}

function toJson(name: string, value: unknown): JsonValue {
  if (value instanceof Uint8Array) {
    const bytes = HASH_FIELDS.has(name) ? Uint8Array.from(value).reverse() : value;
    return Buffer.from(bytes).toString('hex');
  }
  if (Array.isArray(value)) return value.map((item: unknown) => toJson(name, item));
  if (typeof value === 'object' && value !== null) {
    const fields: [string, JsonValue][] = [];
    for (const [key, item] of Object.entries(value)) {
      if (item !== null && item !== undefined) fields.push([key, toJson(key, item)]);
    }
    return Object.fromEntries(fields);
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return String(value);
}
