/**
 * Where the events of all sources meet: encoded, numbered, and given to the bus.
 * @module
 */
import type { Publisher } from '@peer-observer/bus';
import { EnvelopeStamp, Sequencer } from '@peer-observer/proto';
import { EventEncoder } from './event-encoder.ts';
import type { Args } from './tracepoints/tracepoint.ts';

/** What is published between two looks at the bus's queues; far below their size. */
const BYTES_BEFORE_ROOM = 1024 * 1024;

/** One per publisher: all nodes share one session and one sequence. */
export class EventOutput {
  readonly encoder = new EventEncoder();
  readonly #publisher: Pick<Publisher, 'publish' | 'drained'>;
  readonly #sequencer = new Sequencer();
  #bytesSinceRoom = 0;

  constructor(publisher: Pick<Publisher, 'publish' | 'drained'>) {
    this.#publisher = publisher;
  }

  /** Events given to the bus, whether or not it took them: the last sequence number. */
  get events(): number {
    return this.#sequencer.count;
  }

  /** The stamp of a node's events; keep it. */
  stamp(node: string): EnvelopeStamp {
    return new EnvelopeStamp(node, this.#sequencer);
  }

  /** Publishes a hit of `TRACEPOINTS[number]`, at `timestampMs` since the epoch. */
  emit(number: number, args: Args, timestampMs: number, stamp: EnvelopeStamp): void {
    const event = this.encoder.encode(number, args, timestampMs, stamp);
    this.#bytesSinceRoom += event.length;
    this.#publisher.publish(event);
  }

  /** True when so much was published that a source that can wait should await `room()`. */
  get wantsRoom(): boolean {
    return this.#bytesSinceRoom >= BYTES_BEFORE_ROOM;
  }

  /** Waits for slow subscribers; rejects with the signal's reason when that comes first. */
  async room(signal: AbortSignal): Promise<void> {
    this.#bytesSinceRoom = 0;
    await unlessAborted(this.#publisher.drained(), signal);
  }
}

/** What `promise` becomes, or a rejection with the signal's reason as soon as it is aborted. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    const forget = (): void => signal.removeEventListener('abort', abort);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();
    promise.then(
      (value) => {
        forget();
        resolve(value);
      },
      (error: unknown) => {
        forget();
        reject(error);
      },
    );
  });
}
