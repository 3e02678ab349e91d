/**
 * Reads a recording's file: gunzip, lines, header, hits.
 * @module
 */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { HitParser, LINE_FAULTS, type LineFault } from './hit-parser.ts';
import { LineSplitter } from './line-splitter.ts';
import { RecordingError } from './recording-error.ts';

const FORMAT = 'peer-observer-recording';
const VERSION = 1;
/** A payload has 4,000,000 bytes at most, its line about twice that. */
const MAX_LINE_BYTES = 64 * 1024 * 1024;
/** The last time a Date can hold. */
const MAX_UNIX_MS = 8.64e15;
const CHUNK_BYTES = 256 * 1024;

/** The first line of a recording. */
export interface RecordingHeader {
  /** Version text of the recorded node. */
  readonly node: string;
  /** Wall clock at the start, milliseconds since the epoch. */
  readonly startUnixMs: number;
}

/** Lines so far, by what became of them; blank lines are not counted. */
export interface LineCounts {
  hits: number;
  readonly skipped: Record<LineFault, number>;
}

export function newLineCounts(): LineCounts {
  return {
    hits: 0,
    skipped: {
      syntax: 0,
      unknown_tracepoint: 0,
      argument_count: 0,
      argument_type: 0,
      hex: 0,
    },
  };
}

export interface ReadOptions {
  readonly counts: LineCounts;
  /** Called for every line that is skipped. */
  readonly onSkipped?: ((fault: LineFault, lineNumber: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** 64 MiB. */
  readonly maxLineBytes?: number | undefined;
}

/**
 * One pass over a recording: `open`, then `nextChunk` and in it `nextHit` until both are false.
 * So whoever reads decides when to go on, and a hit costs no promise.
 */
export class RecordingPass {
  readonly #file: string;
  readonly #options: ReadOptions;
  readonly #splitter: LineSplitter;
  readonly #chunks: AsyncGenerator<Buffer, void>;
  /** The header's part of the file is not used up yet. */
  #headerPart = false;
  #ended = false;
  readonly hit = new HitParser();

  constructor(file: string, options: ReadOptions) {
    this.#file = file;
    this.#options = options;
    this.#splitter = new LineSplitter(options.maxLineBytes ?? MAX_LINE_BYTES);
    this.#chunks = readChunks(file, options.signal);
  }

  /**
   * Reads the header.
   * @throws RecordingError when the file is no recording
   */
  async open(): Promise<RecordingHeader> {
    while (!this.#nextLine()) {
      if (!(await this.#read())) throw notARecording(this.#file, 'is empty');
    }
    this.#headerPart = true;
    const { buffer, start, end } = this.#splitter;
    return parseHeader(this.#file, buffer.toString('utf8', start, end));
  }

  /**
   * Goes on to the next part of the file; false at its end.
   * @throws RecordingError when the file can't be read on
   */
  async nextChunk(): Promise<boolean> {
    if (!this.#headerPart) return this.#read();
    this.#headerPart = false;
    return true;
  }

  async #read(): Promise<boolean> {
    if (this.#ended) return false;
    const { value } = await this.#chunks.next();
    if (value === undefined) this.#ended = true;
    else this.#splitter.push(value);
    return true;
  }

  /**
   * Puts the next hit of this part into `hit`; false when the part is used up.
   * @throws RecordingError when a line is too long
   */
  nextHit(): boolean {
    const { counts, onSkipped } = this.#options;
    const splitter = this.#splitter;
    while (this.#nextLine()) {
      const fault = this.hit.parse(splitter.buffer, splitter.start, splitter.end);
      if (fault === undefined) {
        counts.hits++;
        return true;
      }
      if (isBlank(splitter)) continue;
      counts.skipped[fault]++;
      onSkipped?.(fault, splitter.lineNumber);
    }
    return false;
  }

  /** Closes the file; needed when the pass is given up before its end. */
  async close(): Promise<void> {
    await this.#chunks.return();
  }

  #nextLine(): boolean {
    const splitter = this.#splitter;
    if (this.#ended) return splitter.finish();
    if (splitter.next()) return true;
    if (splitter.tooLong) {
      throw new RecordingError(
        'line-too-long',
        `Line ${splitter.lineNumber + 1} of the recording ${this.#file} is too long.`,
      );
    }
    return false;
  }
}

function isBlank({ buffer, start, end }: LineSplitter): boolean {
  for (let i = start; i < end; i++) {
    const byte = buffer[i];
    if (byte !== 0x20 && byte !== 0x0d && byte !== 0x09) return false;
  }
  return true;
}

/**
 * Whether hits of more than one process are in a recording. Stops as soon as that is known; a file
 * that breaks off counts up to there, the error is left to who reads it.
 */
export async function hasSeveralPids(file: string, signal?: AbortSignal): Promise<boolean> {
  const info = await stat(file).catch((error: unknown) => {
    throw readError(file, error, true);
  });
  if (!info.isFile()) {
    // It is read more than once, so a pipe won't do.
    throw new RecordingError('unreadable', `The recording ${file} is no regular file.`);
  }
  const pass = new RecordingPass(file, { counts: newLineCounts(), signal });
  let first: number | undefined;
  try {
    await pass.open();
    try {
      while (await pass.nextChunk()) {
        while (pass.nextHit()) {
          first ??= pass.hit.pid;
          if (first !== pass.hit.pid) return true;
        }
      }
    } catch (error) {
      if (!(error instanceof RecordingError)) throw error;
    }
    return false;
  } finally {
    await pass.close();
  }
}

function parseHeader(file: string, line: string): RecordingHeader {
  let header: unknown;
  try {
    header = JSON.parse(line);
  } catch (cause) {
    throw notARecording(file, 'does not begin with a JSON line', cause);
  }
  if (typeof header !== 'object' || header === null) {
    throw notARecording(file, 'does not begin with a JSON object');
  }
  const { format, version, node, start_unix_ms } = header as Partial<Record<string, unknown>>;
  if (format !== FORMAT) throw notARecording(file, `does not say "${FORMAT}" as its format`);
  if (version !== VERSION) {
    throw new RecordingError(
      'wrong-version',
      `The recording ${file} has version ${JSON.stringify(version)} of the format, only ${VERSION} is known.`,
    );
  }
  if (typeof node !== 'string' || !isTime(start_unix_ms)) {
    throw notARecording(file, 'has no node or start time in its header');
  }
  return { node, startUnixMs: start_unix_ms };
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= MAX_UNIX_MS;
}

function notARecording(file: string, why: string, cause?: unknown): RecordingError {
  return new RecordingError('not-a-recording', `${file} is no recording: it ${why}.`, { cause });
}

async function* readChunks(file: string, signal?: AbortSignal): AsyncGenerator<Buffer, void> {
  signal?.throwIfAborted();
  const input = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  const abort = (): void => {
    gunzip.destroy();
  };
  signal?.addEventListener('abort', abort, { once: true });
  try {
    // Errors of both reach the loop below, through gunzip.
    pipeline(input, gunzip, () => undefined);
    for await (const chunk of gunzip) {
      // without setEncoding the stream gives Buffers
      yield chunk as Buffer;
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw readError(file, error, await isGzip(file));
  } finally {
    signal?.removeEventListener('abort', abort);
    gunzip.destroy();
    input.destroy();
    if (!input.closed) await new Promise<void>((resolve) => input.once('close', resolve));
  }
}

/** Whether a file begins as gzip data does; true where that can't be found out. */
async function isGzip(file: string): Promise<boolean> {
  try {
    await using handle = await open(file);
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer[0] === 0x1f && buffer[1] === 0x8b;
  } catch {
    return true;
  }
}

function readError(file: string, cause: unknown, isGzipData: boolean): RecordingError {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  const fail = (kind: RecordingError['code'], message: string): RecordingError =>
    new RecordingError(kind, message, { cause });
  switch (code) {
    case 'ENOENT':
      return fail('not-found', `There is no recording ${file}.`);
    case 'Z_BUF_ERROR':
      return fail('truncated', `The recording ${file} breaks off: its gzip data has no end.`);
    case 'Z_DATA_ERROR':
      return isGzipData
        ? fail('damaged', `The recording ${file} is damaged: its gzip data contradicts itself.`)
        : fail('not-gzip', `${file} is no recording: it is not gzipped.`);
    default:
      return fail('unreadable', `The recording ${file} can't be read: ${String(code ?? cause)}.`);
  }
}

export { LINE_FAULTS, type LineFault };
