/**
 * For tests: the messages in the recordings that come with the project.
 * @module
 */
import { createReadStream, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';

const FOLDER = new URL('../../../../recordings/', import.meta.url);
const NEWLINE = 0x0a;

/** One hit of net:inbound_message or net:outbound_message. */
export interface RecordedMessage {
  /** The line of the recording, from 1. */
  readonly line: number;
  readonly inbound: boolean;
  readonly command: string;
  readonly sizeBytes: number;
  readonly payload: Buffer;
}

/** Where a recording or data file is. */
export function recordingPath(name: string): string {
  return fileURLToPath(new URL(name, FOLDER));
}

/** The names of all recordings of tracepoints. */
export function recordingNames(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl.gz') && !name.endsWith('.rpc.jsonl.gz'))
    .sort();
}

/** The messages of a recording, one at a time: a line can have 8 MB. */
export async function* recordedMessages(name: string): AsyncGenerator<RecordedMessage> {
  let line = 0;
  for await (const text of lines(recordingPath(name))) {
    line += 1;
    const hit: { p?: string; a?: [number, string, string, string, number, string] } =
      JSON.parse(text);
    if (hit.a === undefined) continue;
    const inbound = hit.p === 'net:inbound_message';
    if (!inbound && hit.p !== 'net:outbound_message') continue;
    const [, , , command, sizeBytes, payload] = hit.a;
    yield { line, inbound, command, sizeBytes, payload: Buffer.from(payload, 'hex') };
  }
}

async function* lines(path: string): AsyncGenerator<string> {
  let pieces: Buffer[] = [];
  const chunks: AsyncIterable<Buffer> = createReadStream(path).pipe(createGunzip());
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      pieces.push(chunk.subarray(start, end));
      yield Buffer.concat(pieces).toString('utf8');
      pieces = [];
      start = end + 1;
    }
    pieces.push(chunk.subarray(start));
  }
  const last = Buffer.concat(pieces).toString('utf8');
  if (last !== '') yield last;
}
