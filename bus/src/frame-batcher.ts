/**
 * Encodes messages once into chunks of memory that all subscribers' queues share.
 * @module
 */
import { type Framing, IPC_INBAND, prefixBytes } from './sp-protocol.ts';

/**
 * Memory with encoded frames. `users` counts who still needs it; at 0 it may be used again.
 * Whoever can't tell when it is done with a chunk never gives it back, and it is left to the
 * garbage collector.
 */
export interface Chunk {
  readonly buffer: Buffer;
  readonly view: DataView;
  users: number;
}

/** Takes the frames `chunk[start..end)`, `messages` of them; whole frames only. Must not throw. */
export type SegmentSink = (chunk: Chunk, start: number, end: number, messages: number) => void;

const CHUNK_BYTES = 64 * 1024;
/** A frame of at least this size gets a chunk of its own. */
const OWN_CHUNK_BYTES = 32 * 1024;
/** Memory kept for reuse: fresh pages cost more than the copy, and the collector lags behind them. */
const MAX_FREE_BYTES = 16 * 1024 * 1024;

/**
 * Collects frames until the chunk is full or the current turn of the event loop is over, then hands
 * them on as one segment. After a flush the same chunk is filled further, so that many small
 * flushes don't pin much memory.
 */
export class FrameBatcher {
  readonly #ipc: boolean;
  readonly #prefixBytes: number;
  readonly #sink: SegmentSink;
  /** Unused chunks by size, the sizes being powers of two. */
  readonly #free = new Map<number, Chunk[]>();
  readonly #onTurnEnd = (): void => {
    this.#scheduled = false;
    this.flush();
  };
  #chunk: Chunk;
  /** `chunk[start..end)` are frames that were not handed on yet. */
  #start = 0;
  #end = 0;
  #messages = 0;
  #scheduled = false;
  #freeBytes = 0;

  constructor(framing: Framing, sink: SegmentSink) {
    this.#ipc = framing === 'ipc';
    this.#prefixBytes = prefixBytes(framing);
    this.#sink = sink;
    this.#chunk = this.#take(CHUNK_BYTES);
  }

  append(message: Uint8Array): void {
    const frameBytes = this.#prefixBytes + message.length;
    if (frameBytes >= OWN_CHUNK_BYTES) {
      this.flush();
      const own = this.#take(2 ** Math.ceil(Math.log2(frameBytes)));
      this.#encode(own, 0, message);
      this.#sink(own, 0, frameBytes, 1);
      this.release(own);
      return;
    }
    if (this.#end + frameBytes > CHUNK_BYTES) {
      this.flush();
      const full = this.#chunk;
      this.#chunk = this.#take(CHUNK_BYTES);
      this.#start = 0;
      this.#end = 0;
      this.release(full);
    }
    this.#encode(this.#chunk, this.#end, message);
    this.#end += frameBytes;
    this.#messages += 1;
    if (!this.#scheduled) {
      this.#scheduled = true;
      setImmediate(this.#onTurnEnd);
    }
  }

  /** Hands on what was collected. */
  flush(): void {
    if (this.#messages === 0) {
      return;
    }
    const start = this.#start;
    const messages = this.#messages;
    this.#start = this.#end;
    this.#messages = 0;
    this.#sink(this.#chunk, start, this.#end, messages);
  }

  /** One user less. */
  release(chunk: Chunk): void {
    chunk.users -= 1;
    const bytes = chunk.buffer.length;
    if (chunk.users > 0 || this.#freeBytes + bytes > MAX_FREE_BYTES) {
      return;
    }
    this.#freeBytes += bytes;
    const sameSize = this.#free.get(bytes);
    if (sameSize === undefined) {
      this.#free.set(bytes, [chunk]);
    } else {
      sameSize.push(chunk);
    }
  }

  /** A chunk with one user: the batcher itself. */
  #take(bytes: number): Chunk {
    const free = this.#free.get(bytes)?.pop();
    if (free !== undefined) {
      this.#freeBytes -= bytes;
      free.users = 1;
      return free;
    }
    const buffer = Buffer.allocUnsafeSlow(bytes);
    return { buffer, view: new DataView(buffer.buffer), users: 1 };
  }

  #encode(chunk: Chunk, at: number, message: Uint8Array): void {
    let position = at;
    if (this.#ipc) {
      chunk.view.setUint8(position, IPC_INBAND);
      position += 1;
    }
    chunk.view.setUint32(position, 0);
    chunk.view.setUint32(position + 4, message.length);
    chunk.buffer.set(message, position + 8);
  }
}
