/**
 * One line of a recording becomes one hit: the tracepoint and its typed arguments.
 * @module
 */
import { TRACEPOINTS } from '../tracepoints/index.ts';
import { type Args, type ByteRange, newArgs, type Tracepoint } from '../tracepoints/tracepoint.ts';
import { JsonCursor } from './json-cursor.ts';

/** Why a line became no hit. */
export const LINE_FAULTS = [
  'syntax',
  'unknown_tracepoint',
  'argument_count',
  'argument_type',
  'hex',
] as const;
export type LineFault = (typeof LINE_FAULTS)[number];

const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const COLON = 0x3a;
const COMMA = 0x2c;
/** Scratch memory for payloads that grew above this is given back. */
const KEEP_BYTES = 4 * 1024 * 1024;
const HASH_BYTES = 32;

interface Slot {
  readonly number: number;
  readonly tracepoint: Tracepoint;
  readonly names: readonly string[];
  /** The arguments that are times. */
  readonly times: readonly string[];
  readonly args: Args;
}

const FIRST_SLOT = slot(0, TRACEPOINTS[0]);

function slot(number: number, tracepoint: Tracepoint | undefined): Slot {
  if (tracepoint === undefined) throw new Error('there is no tracepoint');
  const names = Object.keys(tracepoint.args);
  const times = names.filter((name) => tracepoint.args[name] === 'time');
  return { number, tracepoint, names, times, args: newArgs(tracepoint) };
}

/**
 * Parses lines; its fields are the hit of the last line that `parse` found right, and are filled
 * again by the next.
 */
export class HitParser {
  readonly #cursor = new JsonCursor();
  readonly #slots: ReadonlyMap<string, Slot>;
  #slot = FIRST_SLOT;
  #payload: Buffer = Buffer.allocUnsafeSlow(64 * 1024);
  /** Nanoseconds since the start of the recording. */
  timeNs = 0;
  pid = 0;

  constructor() {
    this.#slots = new Map(TRACEPOINTS.map((entry, number) => [entry.name, slot(number, entry)]));
  }

  get tracepoint(): Tracepoint {
    return this.#slot.tracepoint;
  }

  /** The place of the tracepoint in TRACEPOINTS. */
  get tracepointNumber(): number {
    return this.#slot.number;
  }

  get args(): Args {
    return this.#slot.args;
  }

  /**
   * Moves the hit's arguments that are times along with the hit, from `fromUnixMs` to `toUnixMs`:
   * what lay a while before it lies as long before it afterwards, or `speed` times shorter.
   */
  shiftTimes(fromUnixMs: number, toUnixMs: number, speed: number): void {
    const { times, args } = this.#slot;
    for (const name of times) {
      // filled as a number: that is what its type says
      const agoMs = (fromUnixMs - (args[name] as number) * 1000) / speed;
      args[name] = Math.max(0, Math.round((toUnixMs - agoMs) / 1000));
    }
  }

  /** Reads the line `buffer[start..end)`; undefined means it is a hit. */
  parse(buffer: Buffer, start: number, end: number): LineFault | undefined {
    const c = this.#cursor;
    c.set(buffer, start, end);
    let time = Number.NaN;
    let pid = Number.NaN;
    let found: Slot | undefined;
    let argsAt = -1;
    let argsRead = false;
    if (!c.take(OPEN_BRACE)) return 'syntax';
    do {
      const key = c.string();
      if (key === undefined || !c.take(COLON)) return 'syntax';
      if (key === 't') time = c.integer();
      else if (key === 'pid') pid = c.integer();
      else if (key === 'p') {
        const name = c.string();
        if (name === undefined || found !== undefined) return 'syntax';
        found = this.#slots.get(name);
        if (found === undefined) return 'unknown_tracepoint';
      } else if (key === 'a' && found !== undefined) {
        const fault = this.#parseArgs(found);
        if (fault !== undefined) return fault;
        argsRead = true;
      } else {
        if (key === 'a') argsAt = c.pos;
        if (!c.skip()) return 'syntax';
      }
    } while (c.take(COMMA));
    if (!c.take(CLOSE_BRACE) || c.peek() !== -1) return 'syntax';
    if (!(time >= 0) || !(pid >= 0) || found === undefined) return 'syntax';
    if (!argsRead) {
      if (argsAt < 0) return 'syntax';
      c.pos = argsAt;
      const fault = this.#parseArgs(found);
      if (fault !== undefined) return fault;
    }
    this.#slot = found;
    this.timeNs = time;
    this.pid = pid;
    return undefined;
  }

  #parseArgs(found: Slot): LineFault | undefined {
    const c = this.#cursor;
    const { names, args, tracepoint } = found;
    if (!c.take(OPEN_BRACKET)) return 'syntax';
    for (let i = 0; i < names.length; i++) {
      if (i > 0 && !c.take(COMMA)) return c.peek() === CLOSE_BRACKET ? 'argument_count' : 'syntax';
      if (i === 0 && c.peek() === CLOSE_BRACKET) return 'argument_count';
      // in bounds: i < names.length
      const name = names[i] as string;
      const type = tracepoint.args[name];
      switch (type) {
        case 'int':
        case 'time': {
          const value = c.integer();
          if (Number.isNaN(value)) return 'argument_type';
          args[name] = value;
          break;
        }
        case 'string': {
          const value = c.string();
          if (value === undefined) return 'argument_type';
          args[name] = value;
          break;
        }
        case 'bool': {
          const value = c.bool();
          if (value === undefined) return 'argument_type';
          args[name] = value;
          break;
        }
        default: {
          // the other two types, hash and bytes, are ranges: newArgs made one
          const range = args[name] as ByteRange;
          const fault = this.#parseHex(range, type === 'hash');
          if (fault !== undefined) return fault;
        }
      }
    }
    if (c.take(CLOSE_BRACKET)) return undefined;
    return c.peek() === COMMA ? 'argument_count' : 'syntax';
  }

  #parseHex(range: ByteRange, isHash: boolean): LineFault | undefined {
    const c = this.#cursor;
    const room = (c.end - c.pos) >> 1;
    if (
      room > this.#payload.length ||
      (this.#payload.length > KEEP_BYTES && room < KEEP_BYTES / 2)
    ) {
      this.#payload = Buffer.allocUnsafeSlow(Math.max(room, 64 * 1024));
    }
    const size = c.hex(this.#payload);
    if (size === -1) return 'argument_type';
    if (size === -2) return 'hex';
    if (!isHash) {
      range.buffer = this.#payload;
      range.start = 0;
      range.end = size;
      return undefined;
    }
    if (size !== HASH_BYTES) return 'argument_type';
    this.#payload.copy(range.buffer, 0, 0, HASH_BYTES);
    return undefined;
  }
}
