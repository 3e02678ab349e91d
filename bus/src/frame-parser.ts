/**
 * Turns the bytes that a publisher sends into messages, in place and without allocating per message.
 * @module
 */
import {
  type Framing,
  type HeaderFault,
  headerFault,
  IPC_INBAND,
  prefixBytes,
  SP_HEADER_BYTES,
  SP_PUB,
} from './sp-protocol.ts';

export type FrameFault = HeaderFault | 'messageTooLarge' | 'badFrame';

/** Called per message with `buffer[start..end)`, valid during the call. Must not throw. */
export type FrameHandler = (buffer: Buffer, start: number, end: number) => void;

/** One read of this size is enough to amortise its cost, and it stays in the processor's cache. */
export const BASE_BUFFER_BYTES = 256 * 1024;
/**
 * A buffer grown for large messages is given back after this many reads that didn't need it: fresh
 * pages cost more than the message's bytes, and there may be one in every fifty megabytes.
 */
const READS_UNTIL_SHRINK = 4096;

/**
 * The parser owns the memory that data is read into: read into {@link FrameParser.room}, then call
 * {@link FrameParser.advance}. An incomplete frame is moved to the front. The memory grows by
 * doubling, as bytes really arrive, never because a length was announced, so a peer can at most
 * make us hold `maxMessageBytes` and only by sending a quarter of that.
 */
export class FrameParser {
  readonly #ipc: boolean;
  readonly #prefixBytes: number;
  readonly #maxMessageBytes: number;
  readonly #onFrame: FrameHandler;
  readonly #baseBytes: number;
  #buffer: Buffer;
  #view: DataView;
  #room: Buffer;
  /** Bytes at the front of the buffer that are not parsed yet. */
  #filled = 0;
  #headerSeen = false;
  #stopped = false;
  #fault: FrameFault | undefined;
  #readsUnneeded = 0;

  constructor(
    framing: Framing,
    maxMessageBytes: number,
    onFrame: FrameHandler,
    baseBytes = BASE_BUFFER_BYTES,
  ) {
    this.#ipc = framing === 'ipc';
    this.#prefixBytes = prefixBytes(framing);
    this.#maxMessageBytes = maxMessageBytes;
    this.#onFrame = onFrame;
    this.#baseBytes = baseBytes;
    this.#buffer = Buffer.allocUnsafeSlow(baseBytes);
    this.#view = new DataView(this.#buffer.buffer);
    this.#room = this.#buffer;
  }

  /** Where the next bytes go; never empty. Valid until the next {@link FrameParser.advance}. */
  get room(): Buffer {
    return this.#room;
  }

  /** Whether the publisher's header came and was right. */
  get headerSeen(): boolean {
    return this.#headerSeen;
  }

  /** Whether the stream, if it ended now, would end in the middle of a frame. */
  get midFrame(): boolean {
    return this.#headerSeen && this.#filled > 0;
  }

  get capacityBytes(): number {
    return this.#buffer.length;
  }

  /** Delivers no more messages, even those of the read at hand. */
  stop(): void {
    this.#stopped = true;
  }

  /**
   * Says that `byteCount` bytes were read into {@link FrameParser.room} and delivers the complete
   * messages among them. Returns what is wrong with the stream, after which it must be given up.
   */
  advance(byteCount: number): FrameFault | undefined {
    if (this.#fault !== undefined || this.#stopped) {
      return this.#fault;
    }
    const end = this.#filled + byteCount;
    let position = 0;
    if (!this.#headerSeen) {
      if (end < SP_HEADER_BYTES) {
        return this.#keep(0, end, SP_HEADER_BYTES);
      }
      this.#fault = headerFault(this.#buffer, 0, SP_PUB);
      if (this.#fault !== undefined) {
        return this.#fault;
      }
      this.#headerSeen = true;
      position = SP_HEADER_BYTES;
    }
    return this.#frames(position, end);
  }

  #frames(from: number, end: number): FrameFault | undefined {
    const buffer = this.#buffer;
    const view = this.#view;
    const prefix = this.#prefixBytes;
    const lengthAt = prefix - 8;
    const onFrame = this.#onFrame;
    let position = from;
    let needed = prefix;
    while (end - position >= prefix) {
      if (this.#ipc && view.getUint8(position) !== IPC_INBAND) {
        this.#fault = 'badFrame';
        return this.#fault;
      }
      const length = view.getUint32(position + lengthAt + 4);
      if (view.getUint32(position + lengthAt) !== 0 || length > this.#maxMessageBytes) {
        this.#fault = 'messageTooLarge';
        return this.#fault;
      }
      const start = position + prefix;
      if (end - start < length) {
        needed = prefix + length;
        break;
      }
      position = start + length;
      onFrame(buffer, start, position);
      if (this.#stopped) {
        return undefined;
      }
    }
    return this.#keep(position, end, needed);
  }

  /** Keeps `[position, end)` for later, knowing that its frame will have `needed` bytes in all. */
  #keep(position: number, end: number, needed: number): undefined {
    const filled = end - position;
    const capacity = this.#buffer.length;
    let nextCapacity = capacity;
    if (needed > capacity && filled * 2 >= capacity) {
      nextCapacity = Math.min(capacity * 2, needed);
    } else if (capacity > this.#baseBytes) {
      this.#readsUnneeded = needed > this.#baseBytes ? 0 : this.#readsUnneeded + 1;
      if (this.#readsUnneeded >= READS_UNTIL_SHRINK && filled < this.#baseBytes) {
        nextCapacity = this.#baseBytes;
      }
    }
    if (nextCapacity !== capacity) {
      const next = Buffer.allocUnsafeSlow(nextCapacity);
      this.#buffer.copy(next, 0, position, end);
      this.#buffer = next;
      this.#view = new DataView(next.buffer);
      this.#readsUnneeded = 0;
    } else if (position > 0 && filled > 0) {
      this.#buffer.copyWithin(0, position, end);
    }
    this.#filled = filled;
    // What a large message made of the buffer is for large messages: other reads stay in the cache.
    this.#room = this.#buffer.subarray(filled, Math.max(this.#baseBytes, needed));
    return undefined;
  }
}
