/**
 * Finds out from sequence numbers what was lost between a publisher and a subscriber.
 * @module
 */

interface Session {
  readonly hi: number;
  readonly lo: number;
  expected: number;
  /** When it last became the current one, in turns of the tracker. */
  usedAt: number;
  /** Another session with the same low half. */
  next: Session | undefined;
}

const DEFAULT_MAX_SESSIONS = 256;

/** What {@link SequenceTracker.observe} returns for a number that was passed already. */
export const LATE = -1;

/**
 * Per publisher session (a random 64-bit number, in two 32-bit halves) it keeps the next expected
 * sequence number. A session's first number is taken as its start: what was published before we
 * came isn't lost. Keep one tracker per publisher address to know who lost what. When there are
 * more than `maxSessions` sessions, the one not heard of for the longest is forgotten and counted.
 *
 * A number below the expected one is late: a duplicate, or out of order. In the second case it was
 * counted as missing before; connections keep the order, so that needs two ways for one session.
 */
export class SequenceTracker {
  readonly #maxSessions: number;
  readonly #byLo = new Map<number, Session>();
  #current: Session = { hi: -1, lo: -1, expected: -1, usedAt: 0, next: undefined };
  #turn = 0;
  #sessions = 0;
  #observed = 0;
  #missing = 0;
  #gaps = 0;
  #late = 0;
  #started = 0;
  #forgotten = 0;

  constructor(options: { readonly maxSessions?: number | undefined } = {}) {
    this.#maxSessions = Math.max(1, options.maxSessions ?? DEFAULT_MAX_SESSIONS);
  }

  /** Numbers observed, of whatever kind. */
  get observed(): number {
    return this.#observed;
  }
  /** Numbers that never came (or came late): the events lost. */
  get missing(): number {
    return this.#missing;
  }
  /** How often numbers were missing, however many each time. */
  get gaps(): number {
    return this.#gaps;
  }
  get late(): number {
    return this.#late;
  }
  /** Sessions ever seen; one that was forgotten and came back counts again. */
  get sessionsStarted(): number {
    return this.#started;
  }
  get sessionsForgotten(): number {
    return this.#forgotten;
  }
  /** Sessions kept now. */
  get sessions(): number {
    return this.#sessions;
  }

  /**
   * Takes the sequence number of a message.
   *
   * @param sessionHi upper 32 bits of the session, signed or unsigned
   * @param sessionLo lower 32 bits
   * @param sequence an integer up to 2^53
   * @returns 0 when it is the expected one (or the session's first), the number of missing ones
   *   before it, or {@link LATE}
   */
  observe(sessionHi: number, sessionLo: number, sequence: number): number {
    this.#observed += 1;
    const hi = sessionHi | 0;
    const lo = sessionLo | 0;
    let session = this.#current;
    if (session.lo !== lo || session.hi !== hi || session.expected < 0) {
      session = this.#switchTo(hi, lo, sequence);
    }
    const missing = sequence - session.expected;
    if (missing === 0) {
      session.expected = sequence + 1;
      return 0;
    }
    if (missing > 0) {
      session.expected = sequence + 1;
      this.#missing += missing;
      this.#gaps += 1;
      return missing;
    }
    this.#late += 1;
    return LATE;
  }

  #switchTo(hi: number, lo: number, sequence: number): Session {
    this.#turn += 1;
    this.#current.usedAt = this.#turn;
    let session = this.#byLo.get(lo);
    while (session !== undefined && session.hi !== hi) {
      session = session.next;
    }
    if (session === undefined) {
      if (this.#sessions >= this.#maxSessions) {
        this.#forgetOldest();
      }
      session = { hi, lo, expected: sequence, usedAt: 0, next: this.#byLo.get(lo) };
      this.#byLo.set(lo, session);
      this.#sessions += 1;
      this.#started += 1;
    }
    session.usedAt = this.#turn;
    this.#current = session;
    return session;
  }

  #forgetOldest(): void {
    let oldest: Session | undefined;
    for (const head of this.#byLo.values()) {
      for (let each: Session | undefined = head; each !== undefined; each = each.next) {
        if (oldest === undefined || each.usedAt < oldest.usedAt) {
          oldest = each;
        }
      }
    }
    if (oldest === undefined) {
      return;
    }
    const head = this.#byLo.get(oldest.lo);
    if (head !== oldest) {
      let before = head;
      while (before !== undefined && before.next !== oldest) {
        before = before.next;
      }
      if (before !== undefined) {
        before.next = oldest.next;
      }
    } else if (oldest.next !== undefined) {
      this.#byLo.set(oldest.lo, oldest.next);
    } else {
      this.#byLo.delete(oldest.lo);
    }
    this.#sessions -= 1;
    this.#forgotten += 1;
  }
}
