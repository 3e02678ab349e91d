/**
 * Lets a publisher wait for its slowest subscriber, but not for one that has stalled.
 * @module
 */
import type { SpPeer } from './sp-peer.ts';

export interface DrainLimits {
  readonly highWaterMarkBytes: number;
  readonly lowWaterMarkBytes: number;
  readonly timeoutMs: number;
}

/** A peer that is waited for must take this part of its high-water mark per time limit. */
const MIN_PROGRESS_PART = 1 / 8;
const RESOLVED = Promise.resolve();

/**
 * All who wait share one promise. Since a peer must take an eighth of its mark per time limit, one
 * wait lasts eight time limits at the very most.
 */
export class DrainGate {
  readonly #peers: () => readonly SpPeer[];
  readonly #limits: DrainLimits;
  readonly #onStalled: (peer: SpPeer) => void;
  #waiting: { readonly promise: Promise<void>; readonly finish: () => void } | undefined;

  constructor(
    peers: () => readonly SpPeer[],
    limits: DrainLimits,
    onStalled: (peer: SpPeer) => void,
  ) {
    this.#peers = peers;
    this.#limits = limits;
    this.#onStalled = onStalled;
  }

  wait(): Promise<void> {
    if (this.#waiting !== undefined) {
      return this.#waiting.promise;
    }
    if (!this.#backlogged()) {
      return RESOLVED;
    }
    for (const peer of this.#peers()) {
      peer.takenBytesBefore = peer.takenBytes;
    }
    const timer = setInterval(() => this.#giveUpStalled(), this.#limits.timeoutMs);
    let open: () => void = () => undefined;
    const promise = new Promise<void>((resolve) => {
      open = resolve;
    });
    const finish = (): void => {
      clearInterval(timer);
      this.#waiting = undefined;
      open();
    };
    this.#waiting = { promise, finish };
    return promise;
  }

  /** To be called when a queue has become shorter or a peer has gone. */
  check(): void {
    if (this.#waiting !== undefined && !this.#backlogged()) {
      this.#waiting.finish();
    }
  }

  /** Lets everybody go on. */
  end(): void {
    this.#waiting?.finish();
  }

  #backlogged(): boolean {
    for (const peer of this.#peers()) {
      if (peer.queuedBytes < this.#limits.lowWaterMarkBytes) {
        peer.stalled = false;
      } else if (!peer.stalled) {
        return true;
      }
    }
    return false;
  }

  #giveUpStalled(): void {
    const { highWaterMarkBytes, lowWaterMarkBytes } = this.#limits;
    for (const peer of this.#peers()) {
      const taken = peer.takenBytes - peer.takenBytesBefore;
      peer.takenBytesBefore = peer.takenBytes;
      const backlogged = peer.queuedBytes >= lowWaterMarkBytes && !peer.stalled;
      if (backlogged && taken < highWaterMarkBytes * MIN_PROGRESS_PART) {
        peer.stalled = true;
        this.#onStalled(peer);
      }
    }
    this.check();
  }
}
