/**
 * One subscriber as the publisher sees it: a connection and a bounded queue of frames for it.
 * @module
 */
import type { Socket } from 'node:net';
import type { Chunk } from './frame-batcher.ts';

interface Segment {
  readonly chunk: Chunk;
  readonly start: number;
  end: number;
  messages: number;
}

/** Bytes handed to the kernel in one go. */
const WRITE_BYTES = 1024 * 1024;

export interface PeerOwner {
  /** A chunk is needed no longer by this peer. */
  release(chunk: Chunk): void;
  /** The queue has become shorter. */
  onTaken(): void;
}

/**
 * Queues segments and writes them, one gathered write at a time. A segment that doesn't fit below
 * the high-water mark is dropped as a whole, so a frame is never cut; a single segment larger than
 * the mark passes when the queue is empty.
 */
export class SpPeer {
  readonly remote: string;
  readonly #socket: Socket;
  readonly #highWaterMarkBytes: number;
  readonly #owner: PeerOwner;
  readonly #writing: Segment[] = [];
  #queue: Segment[] = [];
  #head = 0;
  #closed = false;
  /** Queued or being written. */
  queuedBytes = 0;
  queuedMessages = 0;
  droppedMessages = 0;
  /** All bytes that the kernel took. */
  takenBytes = 0;
  /** `takenBytes` when somebody last began to wait for this peer. */
  takenBytesBefore = 0;
  /** Took too little while it was waited for; nobody waits for it until it has caught up. */
  stalled = false;

  constructor(socket: Socket, remote: string, highWaterMarkBytes: number, owner: PeerOwner) {
    this.#socket = socket;
    this.remote = remote;
    this.#highWaterMarkBytes = highWaterMarkBytes;
    this.#owner = owner;
  }

  /** Queues `chunk[start..end)`, or drops it and returns false. */
  push(chunk: Chunk, start: number, end: number, messages: number): boolean {
    const bytes = end - start;
    if (this.queuedBytes > 0 && this.queuedBytes + bytes > this.#highWaterMarkBytes) {
      this.droppedMessages += messages;
      return false;
    }
    this.queuedBytes += bytes;
    this.queuedMessages += messages;
    const last = this.#head < this.#queue.length ? this.#queue[this.#queue.length - 1] : undefined;
    if (last !== undefined && last.chunk === chunk && last.end === start) {
      last.end = end;
      last.messages += messages;
    } else {
      chunk.users += 1;
      this.#queue.push({ chunk, start, end, messages });
    }
    if (this.#writing.length === 0) {
      this.#write();
    }
    return true;
  }

  /** Sends nothing more. What was queued stays counted in `queuedMessages`. */
  close(): void {
    this.#closed = true;
    // The kernel or libuv may still read from the chunks, so they are not given back for reuse.
    this.#queue = [];
    this.#head = 0;
  }

  #write(): void {
    let bytes = 0;
    let first: Segment | undefined;
    while (this.#head < this.#queue.length && bytes < WRITE_BYTES) {
      const segment = this.#queue[this.#head];
      if (segment === undefined) {
        break;
      }
      this.#head += 1;
      this.#writing.push(segment);
      bytes += segment.end - segment.start;
      first ??= segment;
    }
    if (this.#head === this.#queue.length) {
      this.#queue.length = 0;
      this.#head = 0;
    } else if (this.#head >= 1024) {
      this.#queue = this.#queue.slice(this.#head);
      this.#head = 0;
    }
    const count = this.#writing.length;
    if (count === 0 || first === undefined) {
      return;
    }
    if (count === 1) {
      this.#socket.write(bytesOf(first), this.#onWritten);
      return;
    }
    this.#socket.cork();
    for (let i = 0; i < count; i += 1) {
      const segment = this.#writing[i];
      if (segment !== undefined) {
        this.#socket.write(bytesOf(segment), i === count - 1 ? this.#onWritten : undefined);
      }
    }
    this.#socket.uncork();
  }

  readonly #onWritten = (error?: Error | null): void => {
    if (error || this.#closed) {
      return;
    }
    for (const segment of this.#writing) {
      const bytes = segment.end - segment.start;
      this.queuedBytes -= bytes;
      this.queuedMessages -= segment.messages;
      this.takenBytes += bytes;
      this.#owner.release(segment.chunk);
    }
    this.#writing.length = 0;
    this.#write();
    this.#owner.onTaken();
  };
}

function bytesOf(segment: Segment): Buffer {
  const { chunk, start, end } = segment;
  return chunk.buffer.subarray(start, end);
}
