/**
 * From an event's bytes to the families' counters: parse once, then call whoever declared interest.
 * @module
 */
import { EnvelopeView, EVENT_KINDS, ProtoError, ProtoReader, tag } from '@peer-observer/proto';
import { ConnectionView, MessageView } from './event-view.ts';
import type {
  ConnectionHandler,
  Family,
  MemberHandler,
  MessageHandler,
  MessageMemberHandler,
} from './families/family.ts';
import type { IpLists } from './ip-lists/index.ts';
import type { Host, Registry } from './metrics/registry.ts';
import { classifyMessageType } from './vocabulary/index.ts';

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

/** What happened to an event. */
export interface EventInfo {
  readonly host: Host;
  readonly envelope: EnvelopeView;
}

/** The name that events without a node's name count under. */
export const DEFAULT_HOST = 'unknown';

/** Feeds events to families; one event at a time, nothing is kept of it. */
export class Pipeline {
  readonly envelope = new EnvelopeView();
  readonly #registry: Registry;
  readonly #lists: IpLists;
  readonly #defaultHost: string;
  readonly #reader = new ProtoReader();
  readonly #message = new MessageView();
  readonly #connection = new ConnectionView();
  readonly #onMessage: readonly MessageHandler[];
  readonly #onMessageMember: Handlers<MessageMemberHandler>;
  readonly #onConnection: Handlers<ConnectionHandler>;
  readonly #onMempool: Handlers<MemberHandler>;
  readonly #onValidation: Handlers<MemberHandler>;
  readonly #onAddrman: Handlers<MemberHandler>;
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
    this.#onMessage = families.flatMap(({ onMessage }) => onMessage ?? []);
    this.#onMessageMember = byTag(families.map((family) => family.onMessageMember));
    this.#onConnection = byTag(families.map((family) => family.onConnection));
    this.#onMempool = byTag(families.map((family) => family.onMempool));
    this.#onValidation = byTag(families.map((family) => family.onValidation));
    this.#onAddrman = byTag(families.map((family) => family.onAddrman));
  }

  /**
   * Handles the event in `buffer[start..end)`; `envelope` keeps what its envelope said.
   * @returns the host the event is about
   * @throws ProtoError when the bytes are no event
   */
  handle(buffer: Buffer, start: number, end: number): Host {
    const { envelope } = this;
    envelope.parse(buffer, start, end);
    const host = this.#hostOf(buffer, envelope.nodeStart, envelope.nodeEnd);
    if (envelope.timestampMs > host.lastEventMs) host.lastEventMs = envelope.timestampMs;
    if (envelope.kind === EVENT_KINDS.ebpf) {
      this.#reader.set(buffer, envelope.bodyStart, envelope.bodyEnd);
      this.#tracepoint(host, this.#reader, envelope.timestampMs);
    }
    return host;
  }

  #tracepoint(host: Host, r: ProtoReader, timestampMs: number): void {
    const outer = r.end;
    for (let t = r.tag(); t !== 0; t = r.tag()) {
      if ((t & 7) !== 2) {
        r.skip(t);
        continue;
      }
      r.end = r.bounded();
      switch (t) {
        case tag.ebpf_message:
          this.#handleMessage(host, r, timestampMs);
          break;
        case tag.ebpf_connection:
          this.#handleConnection(host, r, timestampMs);
          break;
        case tag.ebpf_mempool:
          members(this.#onMempool, host, r, timestampMs);
          break;
        case tag.ebpf_validation:
          members(this.#onValidation, host, r, timestampMs);
          break;
        case tag.ebpf_addrman:
          members(this.#onAddrman, host, r, timestampMs);
          break;
        default:
          r.pos = r.end;
      }
      r.end = outer;
    }
  }

  #handleMessage(host: Host, r: ProtoReader, timestampMs: number): void {
    const m = this.#message;
    m.read(r);
    m.timestampMs = timestampMs;
    m.type = classifyMessageType(m.buffer, m.commandStart, m.commandEnd);
    m.lists = this.#lists.matchBytes(m.buffer, m.addrStart, m.addrEnd);
    for (const handler of this.#onMessage) handler(host, m);
    const handlers = this.#onMessageMember[m.member];
    if (handlers === undefined) return;
    const { pos, end } = r;
    for (const handler of handlers) {
      if ((m.member & 7) === 2) {
        r.pos = m.memberStart;
        r.end = m.memberEnd;
      }
      handler(host, m, r);
    }
    r.pos = pos;
    r.end = end;
  }

  #handleConnection(host: Host, r: ProtoReader, timestampMs: number): void {
    const c = this.#connection;
    c.read(r);
    c.timestampMs = timestampMs;
    for (const handler of this.#onConnection[c.member] ?? []) handler(host, c);
  }

  #hostOf(buffer: Buffer, start: number, end: number): Host {
    const last = this.#host;
    if (last !== undefined && sameBytes(last.nameBytes, buffer, start, end)) return last;
    const name = end > start ? buffer.toString('utf8', start, end) : this.#defaultHost;
    const host = this.#registry.host(name);
    this.#host = host;
    return host;
  }
}

/** Calls the handlers of each member of a oneof of messages, with the reader on its fields. */
function members(
  handlers: Handlers<MemberHandler>,
  host: Host,
  r: ProtoReader,
  timestampMs: number,
): void {
  const outer = r.end;
  for (let t = r.tag(); t !== 0; t = r.tag()) {
    if ((t & 7) !== 2) {
      r.skip(t);
      continue;
    }
    const end = r.bounded();
    const start = r.pos;
    for (const handler of handlers[t] ?? []) {
      r.pos = start;
      r.end = end;
      handler(host, r, timestampMs);
    }
    r.pos = end;
    r.end = outer;
  }
}

function sameBytes(name: Buffer, buffer: Buffer, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) {
    if (name[i] !== buffer[start + i]) return false;
  }
  return true;
}

/** Whether an error means that an event's bytes were wrong. */
export function isUndecodable(error: unknown): error is ProtoError {
  return error instanceof ProtoError;
}
