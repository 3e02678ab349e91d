/**
 * Hits become encoded events; what happens on the way is counted.
 * @module
 */
import { type EnvelopeStamp, ProtoWriter, tag } from '@peer-observer/proto';
import { TRACEPOINTS } from './tracepoints/index.ts';
import type { Args, PayloadReport } from './tracepoints/tracepoint.ts';
import { DECODE_ERROR_CODES, type DecodeError, MESSAGE_TYPES } from './wire/index.ts';

/** The closed set that counts by message type use: peers can send any type. */
export const COUNTED_MESSAGE_TYPES: readonly string[] = [...MESSAGE_TYPES, 'other'];
const OTHER = MESSAGE_TYPES.length;
const CODES = DECODE_ERROR_CODES.length;

const messageTypeNumbers: ReadonlyMap<string, number> = new Map(
  MESSAGE_TYPES.map((type, number) => [type, number]),
);

/** About what the members of the schema take around what a tracepoint writes. */
const MEMBER_BYTES = 4;

/** What happened to the hits so far; arrays are indexed by the number of an entry of their list. */
export class EncoderCounts implements PayloadReport {
  /** By TRACEPOINTS. */
  readonly hits = new Float64Array(TRACEPOINTS.length);
  /** By COUNTED_MESSAGE_TYPES, then DECODE_ERROR_CODES. */
  readonly decodeErrors = new Float64Array(COUNTED_MESSAGE_TYPES.length * CODES);
  /** Messages with ignored bytes behind their end, by COUNTED_MESSAGE_TYPES. */
  readonly trailingMessages = new Float64Array(COUNTED_MESSAGE_TYPES.length);
  readonly trailingBytes = new Float64Array(COUNTED_MESSAGE_TYPES.length);
  /** Payloads of another length than announced: never decoded. */
  cutPayloads = 0;
  /** The error of the last event; undefined when there was none. */
  lastError: DecodeError | undefined;

  failed(command: string, error: DecodeError): void {
    const at = typeNumber(command) * CODES + DECODE_ERROR_CODES.indexOf(error.code);
    // in bounds: both numbers come from the lists
    this.decodeErrors[at] = (this.decodeErrors[at] as number) + 1;
    this.lastError = error;
  }

  trailing(command: string, byteCount: number): void {
    const at = typeNumber(command);
    // in bounds: the number comes from the list
    this.trailingMessages[at] = (this.trailingMessages[at] as number) + 1;
    this.trailingBytes[at] = (this.trailingBytes[at] as number) + byteCount;
  }

  cut(): void {
    this.cutPayloads++;
  }

  totalHits(): number {
    return sum(this.hits);
  }

  totalDecodeErrors(): number {
    return sum(this.decodeErrors);
  }
}

function typeNumber(command: string): number {
  return messageTypeNumbers.get(command) ?? OTHER;
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, value) => total + value, 0);
}

/**
 * Encodes one event after the other into the same memory. One encoder serves all nodes of a
 * publisher: the stamp that is passed in says which node an event is about.
 */
export class EventEncoder {
  readonly #writer = new ProtoWriter();
  readonly counts = new EncoderCounts();

  /**
   * Encodes a hit of `TRACEPOINTS[number]`.
   * @param timestampMs milliseconds since the epoch, an integer
   * @returns the event, valid until the next call
   */
  encode(number: number, args: Args, timestampMs: number, stamp: EnvelopeStamp): Buffer {
    const w = this.#writer;
    const { counts } = this;
    // the caller's number is a place in the list
    const tracepoint = TRACEPOINTS[number] as (typeof TRACEPOINTS)[number];
    const guess = tracepoint.sizeGuess?.(args) ?? MEMBER_BYTES;
    counts.lastError = undefined;
    w.reset();
    w.uint(tag.Event_timestamp, timestampMs);
    const ebpf = w.begin(tag.Event_ebpf_extractor, guess + MEMBER_BYTES);
    const member = w.begin(tracepoint.member, guess);
    tracepoint.write(w, args, counts);
    w.end(member);
    w.end(ebpf);
    stamp.stamp(w);
    // in bounds, as above
    counts.hits[number] = (counts.hits[number] as number) + 1;
    return w.bytes();
  }
}
