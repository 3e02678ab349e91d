/**
 * What a tracepoint is: a name, typed arguments in the node's order, and how they become an event.
 * @module
 */
import type { ProtoWriter } from '@peer-observer/proto';
import type { DecodeError } from '../wire/index.ts';

/**
 * The types of arguments, as in Bitcoin Core's doc/tracing.md:
 *
 * - `int`: any integer; a JS number, so exact up to ±2^53 (satoshis, ids and nanoseconds fit)
 * - `time`: an `int` that is a time, seconds since the epoch; a replay that shifts times shifts it too
 * - `string`: a C string without its NUL
 * - `bool`
 * - `hash`: 32 bytes in memory order
 * - `bytes`: any bytes; one argument of a tracepoint at most, so that a reader needs one buffer
 */
export const ARG_TYPES = ['int', 'time', 'string', 'bool', 'hash', 'bytes'] as const;
export type ArgType = (typeof ARG_TYPES)[number];

/** `buffer[start..end)`; who reads a hit fills it again for the next. */
export interface ByteRange {
  buffer: Buffer;
  start: number;
  end: number;
}

interface ArgValues {
  int: number;
  time: number;
  string: string;
  bool: boolean;
  hash: ByteRange;
  bytes: ByteRange;
}

/** Argument names and types; the order of the keys is the order of the arguments. */
export type Declaration = Readonly<Record<string, ArgType>>;
/** The arguments of one hit, by name. One object is used again for all hits of a tracepoint. */
export type Args<D extends Declaration = Declaration> = {
  -readonly [K in keyof D]: ArgValues[D[K]];
};

/** Is told what happened to a payload while it was written. */
export interface PayloadReport {
  /** The payload contradicts the format of its message type; an `unknown` event was written. */
  failed(command: string, error: DecodeError): void;
  /** `byteCount` bytes after the end of the message were ignored, as the node does. */
  trailing(command: string, byteCount: number): void;
  /** The payload has another length than the node announced; an `unknown` event was written. */
  cut(): void;
}

export interface Tracepoint<D extends Declaration = Declaration> {
  /** `context:event`, as in Bitcoin Core's doc/tracing.md. */
  readonly name: string;
  /** The tag of the member of `ebpf_extractor.ebpf` that `write` fills. */
  readonly member: number;
  readonly args: D;
  /** Writes the fields of that member. */
  write(writer: ProtoWriter, args: Args<D>, report: PayloadReport): void;
  /** About how many bytes `write` writes; below 128 where it is left out. */
  sizeGuess?(args: Args<D>): number;
}

/** Types the declaration of one tracepoint. */
export function tracepoint<const D extends Declaration>(declaration: Tracepoint<D>): Tracepoint<D> {
  return declaration;
}

/** Arguments to be filled again and again; hashes get 32 bytes of their own. */
export function newArgs<D extends Declaration>(declaration: Tracepoint<D>): Args<D> {
  const args: Args = {};
  for (const [name, type] of Object.entries(declaration.args)) args[name] = emptyValue(type);
  // every key of D was set to a value of its type
  return args as Args<D>;
}

function emptyValue(type: ArgType): ArgValues[ArgType] {
  switch (type) {
    case 'int':
    case 'time':
      return 0;
    case 'string':
      return '';
    case 'bool':
      return false;
    case 'hash':
      return { buffer: Buffer.alloc(32), start: 0, end: 32 };
    case 'bytes':
      return { buffer: Buffer.alloc(0), start: 0, end: 0 };
  }
}
