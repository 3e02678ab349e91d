/**
 * Writes lines to a stream that may be slow or go away, with bounded memory.
 * @module
 */
import type { Writable } from 'node:stream';

const DEFAULT_MAX_QUEUED_BYTES = 8 * 1024 * 1024;
/** Lines are joined up to this length before they are handed to the stream. */
const CHUNK_CHARACTERS = 64 * 1024;

/**
 * Two ways to use it: `write` and accept that lines are dropped (and counted) while the reader is
 * slower than we are; or `await ready()` before each `write`, and lose nothing.
 */
export class LineWriter {
  readonly #output: Writable;
  readonly #maxQueuedBytes: number;
  #pending = '';
  #flushing = false;
  #written = 0;
  #dropped = 0;
  #error: NodeJS.ErrnoException | undefined;
  /** Resolves when the reader has gone away. Never rejects; see {@link LineWriter.error}. */
  readonly gone: Promise<void>;
  readonly #markGone: () => void;

  constructor(output: Writable, options: { readonly maxQueuedBytes?: number | undefined } = {}) {
    this.#output = output;
    this.#maxQueuedBytes = options.maxQueuedBytes ?? DEFAULT_MAX_QUEUED_BYTES;
    const { promise, resolve } = deferred();
    this.gone = promise;
    this.#markGone = resolve;
    output.on('error', (error: NodeJS.ErrnoException) => {
      this.#error ??= error;
      this.#pending = '';
      resolve();
    });
    output.on('close', resolve);
  }

  /** Lines accepted. */
  get written(): number {
    return this.#written;
  }
  /** Lines that found the queue full, or no reader. */
  get dropped(): number {
    return this.#dropped;
  }
  /** Why writing ended; undefined also when the reader only went away (`| head`). */
  get error(): Error | undefined {
    return this.#error?.code === 'EPIPE' ? undefined : this.#error;
  }
  get isGone(): boolean {
    return this.#error !== undefined || this.#output.destroyed || this.#output.writableEnded;
  }
  /** Characters and bytes that the reader has not taken yet. */
  get queued(): number {
    return this.#pending.length + this.#output.writableLength;
  }

  /** Takes one line, without its line end. False when it was dropped. */
  write(line: string): boolean {
    if (this.isGone || this.queued > this.#maxQueuedBytes) {
      this.#dropped += 1;
      return false;
    }
    this.#written += 1;
    this.#pending += `${line}\n`;
    if (this.#pending.length >= CHUNK_CHARACTERS) this.#flush();
    else if (!this.#flushing) {
      this.#flushing = true;
      setImmediate(() => {
        this.#flushing = false;
        this.#flush();
      });
    }
    return true;
  }

  /** Resolves when there is room for more, or nobody to write for. */
  async ready(): Promise<void> {
    if (!this.#output.writableNeedDrain || this.isGone) return;
    const { promise, resolve } = deferred();
    this.#output.once('drain', resolve);
    await Promise.race([promise, this.gone]);
    this.#output.removeListener('drain', resolve);
  }

  /** Hands on what is left and resolves when it is written, given up, or the reader is gone. */
  async end(signal?: AbortSignal): Promise<void> {
    if (this.isGone) return;
    const { promise, resolve } = deferred();
    const rest = this.#pending;
    this.#pending = '';
    this.#output.write(rest, () => resolve());
    signal?.addEventListener('abort', resolve, { once: true });
    if (signal?.aborted) resolve();
    await Promise.race([promise, this.gone]);
  }

  #flush(): void {
    const text = this.#pending;
    this.#pending = '';
    if (text === '' || this.isGone) return;
    this.#output.write(text, (error) => {
      if (error) this.#markGone();
    });
  }
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
