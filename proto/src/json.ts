/**
 * Events as objects and as JSON.
 *
 * The JSON form: field names as in the .proto, 64-bit integers as decimal strings, hashes as hex in
 * display order (reversed), other bytes as hex, enums by name (a number without a name stays a
 * number), absent fields left out. A double that JSON can't hold becomes a string, as in protobuf's
 * own JSON form: "NaN", "Infinity", "-Infinity".
 * @module
 */
import { util } from 'protobufjs/minimal.js';
import { event } from '../generated/codec.js';
import { ProtoError } from './reader.ts';

/** What JSON.stringify takes. */
export type JsonValue =
  | string
  | number
  | boolean
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * The fields of type bytes that hold a hash in wire order, by name; the spec says which. A list and
 * not derived, because the schema language knows only bytes; a test holds it against the spec.
 */
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
 * Decodes an event with the generated codec. Fields of type bytes are views of `bytes`. Fields that
 * the schema doesn't know are passed over, enum numbers it doesn't know are kept.
 * @throws ProtoError when the bytes are no event or lack a required field
 */
export function decodeEvent(bytes: Uint8Array): event.Event {
  try {
    // As a Buffer: protobufjs reads invalid UTF-8 differently from a plain Uint8Array.
    return event.Event.decode(
      Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length),
    );
  } catch (error) {
    const code = error instanceof util.ProtocolError ? 'missing-field' : 'malformed';
    throw new ProtoError(code, 0, { cause: error });
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
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  return typeof value === 'number' && Number.isFinite(value) ? value : String(value);
}
