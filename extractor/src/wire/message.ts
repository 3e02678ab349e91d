/**
 * What a message decoder is.
 * @module
 */
import type { ProtoWriter } from '@peer-observer/proto';
import type { Cursor } from './cursor.ts';

/** The decoder of one message type. */
export interface Message {
  /** The type as it stands in the P2P message's header. */
  readonly type: string;
  /**
   * Reads a payload and writes one member of MessageEvent's oneof `msg`. May leave bytes unread.
   * @throws DecodeError where the bytes contradict the format
   */
  decode(c: Cursor, w: ProtoWriter): void;
}

/** Declares a message type. */
export function message(definition: Message): Message {
  return definition;
}
