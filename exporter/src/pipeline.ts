/**
 * From an event's bytes to the families' counters: parse once, then call whoever declared interest.
 * @module
 */
import {
  type EnvelopeView,
  EVENT_KINDS,
  ProtoReader,
  shortVarint,
  shortVarintBytes,
  tag,
} from '@peer-observer/proto';
import { ConnectionView, MessageView } from './event-view.ts';
import type {
  ConnectionHandler,
  EventHandler,
  Family,
  MemberHandler,
  MessageHandler,
  MessageMemberHandler,
} from './families/family.ts';
import type { IpLists } from './ip-lists/index.ts';
import { labelSet } from './metrics/labels.ts';
import type { Host, Registry } from './metrics/registry.ts';
import { messageTypes, otherIndex } from './vocabulary/index.ts';

/** Handlers of all families by the tag they are for. */
type Handlers<H> = readonly (readonly H[])[];

/** Turns "handlers by tag, per family" into "families' handlers, per tag". */
function byTag<H>(tables: readonly (Readonly<Record<number, H>> | undefined)[]): Handlers<H> {
  const result: H[][] = [];
  for (const table of tables) {
    for (const [key, handler] of Object.entries(table ?? {})) {
      const handlers = result[Number(key)] ?? [];
      handlers.push(handler);
      result[Number(key)] = handlers;
    }
  }
  return Array.from(result, (handlers) => handlers ?? []);
}

/** The kinds of events as health counts them; each is its place in the order. */
const KIND = {
  none: 0,
  message: 1,
  connection: 2,
  addrman: 3,
  mempool: 4,
  validation: 5,
  rpc: 6,
  p2p: 7,
  log: 8,
  ipc: 9,
} as const;
/** Their names by number. */
export const EVENT_KIND = labelSet(
  Object.entries(KIND)
    .sort(([, a], [, b]) => a - b)
    .map(([name]) => name),
);

const OTHER_TYPE = otherIndex(messageTypes);
/** Longer names of nodes are cut: each of a node's series carries its name. */
const MAX_HOST_NAME_BYTES = 128;
/** The name that events without a node's name count under. */
export const DEFAULT_HOST = 'unknown';

/** Feeds events to families; one event at a time, nothing is kept of it. */
export class Pipeline {
  readonly #registry: Registry;
  readonly #lists: IpLists;
  readonly #defaultHost: string;
  readonly #reader = new ProtoReader();
  readonly #message = new MessageView();
  readonly #connection = new ConnectionView();
  readonly #onEvent: readonly EventHandler[];
  readonly #onMessage: readonly MessageHandler[];
  readonly #onMessageMember: Handlers<MessageMemberHandler>;
  readonly #onConnection: Handlers<ConnectionHandler>;
  readonly #onMempool: Handlers<MemberHandler>;
  readonly #onValidation: Handlers<MemberHandler>;
  readonly #onAddrman: Handlers<MemberHandler>;
  readonly #typeByMember: { readonly type: number; readonly name: Buffer }[] = [];
  #host: Host | undefined;

  constructor(
    registry: Registry,
    families: readonly Family[],
    lists: IpLists,
    defaultHost: string = DEFAULT_HOST,
  ) {
    this.#registry = registry;
    this.#lists = lists;
    this.#defaultHost = defaultHost;
    this.#onEvent = families.flatMap(({ onEvent }) => onEvent ?? []);
    this.#onMessage = families.flatMap(({ onMessage }) => onMessage ?? []);
    this.#onMessageMember = byTag(families.map((family) => family.onMessageMember));
    this.#onConnection = byTag(families.map((family) => family.onConnection));
    this.#onMempool = byTag(families.map((family) => family.onMempool));
    this.#onValidation = byTag(families.map((family) => family.onValidation));
    this.#onAddrman = byTag(families.map((family) => family.onAddrman));
  }

  /**
   * Counts the event that `envelope` was read from.
   * @throws ProtoError when the bytes inside are no event; what was counted until then stays
   */
  handle(envelope: EnvelopeView): void {
    const { timestampMs } = envelope;
    const host = this.#hostOf(envelope);
    const r = this.#reader;
    r.set(envelope.buffer, envelope.bodyStart, envelope.bodyEnd);
    switch (envelope.kind) {
      case EVENT_KINDS.ebpf:
        this.#tracepoint(host, r, timestampMs);
        break;
      case EVENT_KINDS.rpc:
        this.#count(host, KIND.rpc, timestampMs);
        break;
      case EVENT_KINDS.p2p:
        this.#count(host, KIND.p2p, timestampMs);
        break;
      case EVENT_KINDS.log:
        this.#count(host, KIND.log, timestampMs);
        break;
      case EVENT_KINDS.ipc:
        this.#count(host, KIND.ipc, timestampMs);
        break;
      default:
        this.#count(host, KIND.none, timestampMs);
    }
  }

  #count(host: Host, kind: number, timestampMs: number): void {
    for (const handler of this.#onEvent) handler(host, kind, timestampMs);
  }

  #tracepoint(host: Host, r: ProtoReader, timestampMs: number): void {
    let kind: number = KIND.none;
    switch (enterOneof(r)) {
      case tag.ebpf_message:
        kind = KIND.message;
        this.#handleMessage(host, r, timestampMs);
        break;
      case tag.ebpf_connection:
        kind = KIND.connection;
        this.#handleConnection(host, r, timestampMs);
        break;
      case tag.ebpf_mempool:
        kind = KIND.mempool;
        member(this.#onMempool, host, r, timestampMs);
        break;
      case tag.ebpf_validation:
        kind = KIND.validation;
        member(this.#onValidation, host, r, timestampMs);
        break;
      case tag.ebpf_addrman:
        kind = KIND.addrman;
        member(this.#onAddrman, host, r, timestampMs);
        break;
    }
    this.#count(host, kind, timestampMs);
  }

  #handleMessage(host: Host, r: ProtoReader, timestampMs: number): void {
    const m = this.#message;
    m.read(r);
    m.timestampMs = timestampMs;
    m.type = this.#typeOf(m);
    m.lists = this.#lists.matchBytes(m.buffer, m.addrStart, m.addrEnd);
    for (const handler of this.#onMessage) handler(host, m);
    const handlers = this.#onMessageMember[m.member];
    if (handlers === undefined) return;
    for (const handler of handlers) {
      if ((m.member & 7) === 2) {
        r.pos = m.memberStart;
        r.end = m.memberEnd;
      }
      handler(host, m, r);
    }
  }

  /** A member of the oneof nearly always comes under the same name: that one is tried first. */
  #typeOf({ buffer, member, commandStart, commandEnd }: MessageView): number {
    const usual = this.#typeByMember[member];
    if (usual !== undefined && sameBytes(usual.name, buffer, commandStart, commandEnd)) {
      return usual.type;
    }
    const type = messageTypes.classifyBytes(buffer, commandStart, commandEnd);
    if (type !== OTHER_TYPE) {
      const name = Buffer.from(messageTypes.values[type] ?? '');
      this.#typeByMember[member] = { type, name };
    }
    return type;
  }

  #handleConnection(host: Host, r: ProtoReader, timestampMs: number): void {
    const c = this.#connection;
    c.read(r);
    c.timestampMs = timestampMs;
    for (const handler of this.#onConnection[c.member] ?? []) handler(host, c);
  }

  #hostOf({ buffer, nodeStart: start, nodeEnd: end }: EnvelopeView): Host {
    const last = this.#host;
    if (last !== undefined && sameBytes(last.nameBytes, buffer, start, end)) return last;
    const cut = Math.min(end, start + MAX_HOST_NAME_BYTES);
    const name = end > start ? buffer.toString('utf8', start, cut) : this.#defaultHost;
    const host = this.#registry.host(name);
    this.#host = host;
    return host;
  }
}

/**
 * Puts the reader onto the fields of a oneof's member: the last one, should there be several.
 * @returns its tag, 0 where there is none
 */
function enterOneof(r: ProtoReader): number {
  // nearly always there is one member and nothing else
  const only = r.buffer[r.pos] as number;
  const size = shortVarint(r.buffer, r.pos + 1);
  const first = r.pos + 1 + shortVarintBytes(size);
  if ((only & 7) === 2 && only >= 8 && only < 128 && size >= 0 && first + size === r.end) {
    r.pos = first;
    return only;
  }
  return lastMember(r);
}

function lastMember(r: ProtoReader): number {
  let found = 0;
  let start = r.end;
  let end = r.end;
  for (let t = r.tag(); t !== 0; t = r.tag()) {
    if ((t & 7) === 2) {
      found = t;
      end = r.bounded();
      start = r.pos;
      r.pos = end;
    } else {
      r.skip(t);
    }
  }
  r.pos = start;
  r.end = end;
  return found;
}

/** Calls the handlers of a oneof's member, each with the reader on its fields. */
function member(
  handlers: Handlers<MemberHandler>,
  host: Host,
  r: ProtoReader,
  timestampMs: number,
): void {
  const t = enterOneof(r);
  const { pos, end } = r;
  for (const handler of handlers[t] ?? []) {
    r.pos = pos;
    r.end = end;
    handler(host, r, timestampMs);
  }
}

function sameBytes(name: Buffer, buffer: Buffer, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) {
    if (name[i] !== buffer[start + i]) return false;
  }
  return true;
}
