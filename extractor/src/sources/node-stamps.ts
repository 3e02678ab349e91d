/**
 * The name of the node that a process of a recording is.
 * @module
 */
import type { EnvelopeStamp } from '@peer-observer/proto';

/** More processes than this share the plain name, so that a hostile file can't fill memory. */
const MAX_PROCESSES = 1024;

/** The stamps of a recording's processes: `NODE`, or `NODE-PID` when there are several. */
export class NodeStamps {
  readonly #node: string;
  readonly #make: (node: string) => EnvelopeStamp;
  readonly #plain: EnvelopeStamp;
  readonly #byPid: Map<number, EnvelopeStamp> | undefined;
  #lastPid = -1;
  #last: EnvelopeStamp;

  constructor(node: string, severalPids: boolean, make: (node: string) => EnvelopeStamp) {
    this.#node = node;
    this.#make = make;
    this.#plain = make(node);
    this.#last = this.#plain;
    this.#byPid = severalPids ? new Map() : undefined;
  }

  of(pid: number): EnvelopeStamp {
    const byPid = this.#byPid;
    if (byPid === undefined || pid === this.#lastPid) return this.#last;
    let stamp = byPid.get(pid);
    if (stamp === undefined) {
      if (byPid.size >= MAX_PROCESSES) return this.#plain;
      stamp = this.#make(`${this.#node}-${pid}`);
      byPid.set(pid, stamp);
    }
    this.#lastPid = pid;
    this.#last = stamp;
    return stamp;
  }
}
