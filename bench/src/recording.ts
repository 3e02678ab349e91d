/**
 * The bundled recordings in memory: hits ready to be encoded, and events ready to be published.
 * @module
 */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import {
  type Args,
  type ArgType,
  EventEncoder,
  newArgs,
  TRACEPOINTS,
} from '@peer-observer/extractor';
import { EnvelopeStamp, EnvelopeView, ProtoWriter, Sequencer, tag } from '@peer-observer/proto';

const HONEYNODE = fileURLToPath(new URL('../../recordings/honeynode.jsonl.gz', import.meta.url));
const BLOCK = new URL('../../recordings/mainnet-block-413567.bin', import.meta.url);

/** One hit of a tracepoint, its payload in memory of its own. */
export interface Hit {
  /** Place in TRACEPOINTS. */
  readonly tracepoint: number;
  readonly args: Args;
  /** Milliseconds since the epoch. */
  readonly timestampMs: number;
  /** The message type, or the tracepoint's name where there is none. */
  readonly type: string;
  readonly payloadBytes: number;
}

/** The bytes of mainnet block 413567, as in a `block` message. */
export function readBlock(): Buffer {
  return readFileSync(BLOCK);
}

/** All hits of the honeynode recording, in order. */
export async function readHoneynode(): Promise<Hit[]> {
  const numbers = new Map(TRACEPOINTS.map(({ name }, number) => [name, number]));
  const lines = createInterface({
    input: createReadStream(HONEYNODE).pipe(createGunzip()),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const hits: Hit[] = [];
  let startMs: number | undefined;
  for await (const line of lines) {
    // our own recording: a header, then hits, as recordings/README.md says
    const parsed = JSON.parse(line) as {
      start_unix_ms: number;
      t: number;
      p: string;
      a: unknown[];
    };
    if (startMs === undefined) {
      startMs = parsed.start_unix_ms;
      continue;
    }
    const tracepoint = numbers.get(parsed.p);
    if (tracepoint === undefined) throw new Error(`unknown tracepoint ${parsed.p}`);
    hits.push(toHit(tracepoint, parsed.a, startMs + Math.floor(parsed.t / 1e6)));
  }
  return hits;
}

function toHit(tracepoint: number, values: readonly unknown[], timestampMs: number): Hit {
  const declared = TRACEPOINTS[tracepoint];
  if (declared === undefined) throw new Error(`no tracepoint ${tracepoint}`);
  const args = newArgs(declared);
  let type = declared.name;
  let payloadBytes = 0;
  for (const [i, [name, argType]] of Object.entries(declared.args).entries()) {
    args[name] = toArg(argType, values[i]);
    if (name === 'command') type = String(values[i]);
    if (argType === 'bytes') payloadBytes = String(values[i]).length / 2;
  }
  return { tracepoint, args, timestampMs, type, payloadBytes };
}

function toArg(type: ArgType, value: unknown): Args[string] {
  switch (type) {
    case 'int':
    case 'time':
      return Number(value);
    case 'bool':
      return Boolean(value);
    case 'string':
      return String(value);
    case 'hash':
    case 'bytes': {
      const buffer = Buffer.from(String(value), 'hex');
      return { buffer, start: 0, end: buffer.length };
    }
  }
}

/** A stamp for the events of the benchmarks' one node. */
export function newStamp(): EnvelopeStamp {
  return new EnvelopeStamp('honeynode', new Sequencer());
}

/**
 * The hits' events without time and envelope, each behind its length (32 bits, little-endian):
 * what a publisher of the benchmarks puts its stamp on.
 */
export function eventBodies(hits: readonly Hit[]): Buffer {
  const encoder = new EventEncoder();
  const stamp = newStamp();
  const view = new EnvelopeView();
  const writer = new ProtoWriter();
  const parts = hits.map(({ tracepoint, args, timestampMs }) => {
    const bytes = encoder.encode(tracepoint, args, timestampMs, stamp);
    view.parse(bytes, 0, bytes.length);
    writer.reset();
    writer.raw(tag.Event_ebpf_extractor, bytes, view.bodyStart, view.bodyEnd);
    return Buffer.from(writer.bytes());
  });
  return withLengths(parts);
}

/** Joins messages, each behind its length. */
export function withLengths(parts: readonly Uint8Array[]): Buffer {
  const size = parts.reduce((sum, part) => sum + 4 + part.length, 0);
  const joined = Buffer.allocUnsafe(size);
  let at = 0;
  for (const part of parts) {
    at = joined.writeUInt32LE(part.length, at);
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
