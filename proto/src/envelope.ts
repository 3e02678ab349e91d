/**
 * The fields around every event: who published it, when, and its number in the publisher's run.
 * @module
 */
import * as tag from './generated/tags.ts';
import { ProtoError, ProtoReader, shortVarint, shortVarintBytes, uint32 } from './reader.ts';
import { ProtoWriter } from './writer.ts';

/** The kinds of events: the members of the oneof in event.Event, by the tag they have on the wire. */
export const EVENT_KINDS = {
  ebpf: tag.Event_ebpf_extractor,
  rpc: tag.Event_rpc_extractor,
  p2p: tag.Event_p2p_extractor,
  log: tag.Event_log_extractor,
  ipc: tag.Event_ipc_extractor,
} as const;

/** Kinds are numbered on from 1, each a message: their tags are one byte. */
const LAST_KIND = Math.max(...Object.values(EVENT_KINDS));

/** The two bytes of the tags of our fields in the envelope. */
const NODE_TAG = twoBytes(tag.Event_node);
const SESSION_TAG = twoBytes(tag.Event_session);
const SEQUENCE_TAG = twoBytes(tag.Event_sequence);

function twoBytes(fieldTag: number): readonly [number, number] {
  return [(fieldTag & 127) | 128, fieldTag >> 7];
}

/** A random number that tells one run of a publisher from the next, as two 32-bit halves. */
export interface Session {
  readonly lo: number;
  readonly hi: number;
}

/** Draws the number of a publisher's run. */
export function newSession(): Session {
  const [lo = 0, hi = 0] = crypto.getRandomValues(new Uint32Array(2));
  return { lo, hi };
}

/** Numbers the events of one publisher, whatever nodes they come from, from 1. */
export class Sequencer {
  readonly session: Session;
  /** Events numbered so far. */
  count = 0;

  constructor(session: Session = newSession()) {
    this.session = session;
  }
}

/**
 * Puts node name, session and sequence behind the other fields of an event. The part that never
 * changes is encoded once.
 */
export class EnvelopeStamp {
  readonly #prefix: Uint8Array;
  readonly #sequencer: Sequencer;

  constructor(node: string, sequencer: Sequencer) {
    const writer = new ProtoWriter();
    writer.string(tag.Event_node, node);
    writer.fixed64(tag.Event_session, sequencer.session.lo, sequencer.session.hi);
    this.#prefix = Uint8Array.from(writer.bytes());
    this.#sequencer = sequencer;
  }

  /** Ends the event in `writer` with its envelope, under the next number. */
  stamp(writer: ProtoWriter): void {
    writer.append(this.#prefix, 0, this.#prefix.length);
    writer.uint(tag.Event_sequence, ++this.#sequencer.count);
  }
}

/**
 * The envelope of an encoded event, read without touching what is inside. One view is reused for
 * many events; ranges are offsets into `buffer`.
 */
export class EnvelopeView {
  readonly #reader = new ProtoReader();
  buffer: Buffer = this.#reader.buffer;
  /** Milliseconds since the epoch. */
  timestampMs = 0;
  /** UTF-8 bytes of the node's name; empty range where the publisher sends none. */
  nodeStart = 0;
  nodeEnd = 0;
  sessionLo = 0;
  sessionHi = 0;
  /** From 1; 0 where the publisher sends none. */
  sequence = 0;
  /** One of EVENT_KINDS' values; 0 for an event without or with an unknown kind. */
  kind = 0;
  /** The encoded message of that kind; the last one, should a publisher send several. */
  bodyStart = 0;
  bodyEnd = 0;

  /**
   * Reads `buffer[start..end)`.
   * @throws ProtoError when the bytes are no event
   */
  parse(buffer: Buffer, start: number, end: number): void {
    if (!this.#parseUsual(buffer, start, end)) this.#parseAny(buffer, start, end);
  }

  /**
   * The straight way through an event as our publishers write it: fields in their order, varints
   * short. False where something is different, which says nothing against the event.
   */
  #parseUsual(buffer: Buffer, start: number, end: number): boolean {
    // timestamps of the years 2004 to 2109 have six bytes
    if (end - start < 9 || buffer[start] !== tag.Event_timestamp) return false;
    // in bounds: nine bytes are there
    const t0 = buffer[start + 1] as number;
    const t1 = buffer[start + 2] as number;
    const t2 = buffer[start + 3] as number;
    const t3 = buffer[start + 4] as number;
    const t4 = buffer[start + 5] as number;
    const t5 = buffer[start + 6] as number;
    if ((t0 & t1 & t2 & t3 & t4) < 128 || t5 > 127) return false;
    const kind = buffer[start + 7] as number;
    if ((kind & 7) !== 2 || kind < EVENT_KINDS.ebpf || kind > LAST_KIND) return false;
    const size = shortVarint(buffer, start + 8);
    if (size < 0) return false;
    const bodyStart = start + 8 + shortVarintBytes(size);
    const bodyEnd = bodyStart + size;
    const nodeStart = bodyEnd + 3;
    // tags and values of session and sequence have 13 bytes at least
    if (nodeStart + 13 > end) return false;
    if (buffer[bodyEnd] !== NODE_TAG[0] || buffer[bodyEnd + 1] !== NODE_TAG[1]) return false;
    const nodeBytes = buffer[bodyEnd + 2] as number;
    const at = nodeStart + nodeBytes;
    if (nodeBytes > 127 || at + 13 > end) return false;
    if (buffer[at] !== SESSION_TAG[0] || buffer[at + 1] !== SESSION_TAG[1]) return false;
    if (buffer[at + 10] !== SEQUENCE_TAG[0] || buffer[at + 11] !== SEQUENCE_TAG[1]) return false;
    const sequence = shortVarint(buffer, at + 12);
    if (sequence < 0 || at + 12 + shortVarintBytes(sequence) !== end) return false;
    this.buffer = buffer;
    this.timestampMs =
      ((t0 & 127) | ((t1 & 127) << 7) | ((t2 & 127) << 14) | ((t3 & 127) << 21)) +
      ((t4 & 127) | (t5 << 7)) * 2 ** 28;
    this.kind = kind;
    this.bodyStart = bodyStart;
    this.bodyEnd = bodyEnd;
    this.nodeStart = nodeStart;
    this.nodeEnd = at;
    this.sessionLo = uint32(buffer, at + 2);
    this.sessionHi = uint32(buffer, at + 6);
    this.sequence = sequence;
    return true;
  }

  #parseAny(buffer: Buffer, start: number, end: number): void {
    const r = this.#reader;
    r.set(buffer, start, end);
    this.buffer = buffer;
    this.timestampMs = -1;
    this.nodeStart = 0;
    this.nodeEnd = 0;
    this.sessionLo = 0;
    this.sessionHi = 0;
    this.sequence = 0;
    this.kind = 0;
    this.bodyStart = 0;
    this.bodyEnd = 0;
    for (let t = r.tag(); t !== 0; t = r.tag()) {
      switch (t) {
        case tag.Event_timestamp:
          this.timestampMs = r.uint();
          break;
        case tag.Event_node:
          this.nodeEnd = r.bounded();
          this.nodeStart = r.pos;
          r.pos = this.nodeEnd;
          break;
        case tag.Event_session:
          r.fixed64();
          this.sessionLo = r.lo;
          this.sessionHi = r.hi;
          break;
        case tag.Event_sequence:
          this.sequence = r.uint();
          break;
        case tag.Event_ebpf_extractor:
        case tag.Event_rpc_extractor:
        case tag.Event_p2p_extractor:
        case tag.Event_log_extractor:
        case tag.Event_ipc_extractor:
          this.kind = t;
          this.bodyEnd = r.bounded();
          this.bodyStart = r.pos;
          r.pos = this.bodyEnd;
          break;
        default:
          r.skip(t);
      }
    }
    if (this.timestampMs < 0) throw new ProtoError('missing-field', start);
  }
}
