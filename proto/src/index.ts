/**
 * The event schema: generated codec, hand-written codec for hot paths, JSON form.
 * @module
 */
export * as codec from '../generated/codec.js';
export {
  EnvelopeStamp,
  EnvelopeView,
  EVENT_KINDS,
  newSession,
  Sequencer,
  type Session,
} from './envelope.ts';
export * as tag from './generated/tags.ts';
export { decodeEvent, eventToJson, HASH_FIELDS, type JsonValue } from './json.ts';
export { ProtoError, ProtoReader, shortVarint, shortVarintBytes } from './reader.ts';
export { ProtoWriter } from './writer.ts';
