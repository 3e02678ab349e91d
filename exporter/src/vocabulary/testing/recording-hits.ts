/**
 * For tests: the arguments of the tracepoint hits in the bundled recordings.
 * @module
 */
import { createReadStream, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

const folder = new URL('../../../../recordings/', import.meta.url);

/** File names of all recordings. */
export function recordingNames(): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'));
}

/** A hit: time since the start in nanoseconds, tracepoint, arguments (see recordings/README.md). */
export interface Hit {
  readonly t: number;
  readonly p: string;
  readonly a: readonly unknown[];
}

/** The hits of a recording in order; only lines that `wanted` matches are parsed. */
export async function* hits(recording: string, wanted: RegExp): AsyncGenerator<Hit> {
  const unzipped = createReadStream(new URL(recording, folder)).pipe(createGunzip());
  for await (const line of createInterface({ input: unzipped })) {
    if (wanted.test(line)) {
      // the format of our own recordings is fixed, see recordings/README.md
      yield JSON.parse(line) as Hit;
    }
  }
}
