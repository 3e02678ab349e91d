/**
 * For tests: what `writeMessage` makes of a payload, read back with the generated codec.
 * @module
 */
import { codec, ProtoWriter, tag } from '@peer-observer/proto';
import { type DecodeError, writeMessage } from '../index.ts';

const { MessageEvent } = codec.ebpf_extractor.message;

/** A decoded message in plain form: bytes as hex, 64-bit integers and enums as text. */
export type Plain = string | number | boolean | readonly Plain[] | PlainObject;
export interface PlainObject {
  readonly [name: string]: Plain;
}

/** What became of a payload. */
export interface Decoded {
  /** The oneof member as encoded, a copy. */
  readonly bytes: Buffer;
  /** The oneof member by its name, as the generated codec reads it. */
  readonly member: PlainObject;
  readonly error: DecodeError | undefined;
  /** Bytes left unread. */
  readonly trailing: number;
}

const META: Buffer = encodeMeta();

function encodeMeta(): Buffer {
  const w = new ProtoWriter();
  const meta = w.begin(tag.MessageEvent_meta, 0);
  w.uint(tag.Metadata_peer_id, 0);
  w.string(tag.Metadata_addr, '');
  w.uint(tag.Metadata_conn_type, 1);
  w.string(tag.Metadata_command, '');
  w.bool(tag.Metadata_inbound, true);
  w.uint(tag.Metadata_size, 0);
  w.end(meta);
  return Buffer.from(w.bytes());
}

const writer = new ProtoWriter();

/** Memory that the writer of `decode` holds now. */
export function writerBytes(): number {
  return writer.buffer.length;
}

/** Encodes without reading back. */
export function encode(
  command: string,
  payload: Buffer,
): Pick<Decoded, 'bytes' | 'error' | 'trailing'> {
  writer.reset();
  // in the middle of a larger buffer, so that offsets and ends that are taken for 0 or length show
  const around = Buffer.concat([Buffer.alloc(5, 0xee), payload, Buffer.alloc(7, 0xee)]);
  const result = writeMessage(writer, command, around, 5, 5 + payload.length);
  return {
    bytes: Buffer.from(writer.bytes()),
    error: typeof result === 'number' ? undefined : result,
    trailing: typeof result === 'number' ? result : 0,
  };
}

/** Encodes and reads back with the generated codec. */
export function decode(command: string, payload: Buffer): Decoded {
  const encoded = encode(command, payload);
  return { ...encoded, member: readBack(encoded.bytes) };
}

/** The oneof member in `bytes`, as the generated codec reads it. */
export function readBack(bytes: Buffer): PlainObject {
  const { meta: _, ...member } = MessageEvent.toObject(
    MessageEvent.decode(Buffer.concat([META, bytes])),
    { longs: String, enums: String },
  );
  // bytes, text, numbers, lists and objects are all that toObject gives
  return plain(member) as PlainObject;
}

/** The same fields as the generated codec writes them. */
export function reencode(bytes: Buffer): Buffer {
  const event = MessageEvent.decode(Buffer.concat([META, bytes]));
  return Buffer.from(MessageEvent.encode(event).finish()).subarray(META.length);
}

function plain(value: unknown): Plain {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, plain(item)]));
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new TypeError(`no plain form of ${String(value)}`);
}
