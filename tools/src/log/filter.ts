/**
 * Decides from a few fields of an encoded event whether it is wanted, without decoding it.
 * @module
 */
import { type EnvelopeView, EVENT_KINDS, ProtoReader, tag } from '@peer-observer/proto';

/** What an event can be about. */
export const KINDS = [
  'message',
  'connection',
  'mempool',
  'validation',
  'addrman',
  'rpc',
  'p2p',
  'log',
  'ipc',
] as const;
export type Kind = (typeof KINDS)[number];

export const DIRECTIONS = ['inbound', 'outbound'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Empty lists and absent values let everything pass; what is given must all apply. */
export interface FilterOptions {
  readonly kinds?: readonly Kind[];
  /** Messages by their way, connections by who opened them; nothing else has a direction. */
  readonly direction?: Direction | undefined;
  /** Message types as on the wire. Other kinds don't pass. */
  readonly messageTypes?: readonly string[];
  /** Peer numbers, `host:port` or `host`. Messages and connections only. */
  readonly peers?: readonly string[];
}

/** True when the event in the view is wanted. @throws ProtoError when it can't be read */
export type EventFilter = (view: EnvelopeView) => boolean;

const OTHER_KINDS = new Map<number, Kind>([
  [EVENT_KINDS.rpc, 'rpc'],
  [EVENT_KINDS.p2p, 'p2p'],
  [EVENT_KINDS.log, 'log'],
  [EVENT_KINDS.ipc, 'ipc'],
]);
const EBPF_KINDS = new Map<number, Kind>([
  [tag.ebpf_message, 'message'],
  [tag.ebpf_connection, 'connection'],
  [tag.ebpf_addrman, 'addrman'],
  [tag.ebpf_mempool, 'mempool'],
  [tag.ebpf_validation, 'validation'],
]);
/** bitcoin_primitives.ConnType.Inbound */
const INBOUND_TYPE = 1;
const PEER_ID = /^\d{1,16}$/;

/** Makes the filter. It keeps state between calls of one event only. */
export function createFilter(options: FilterOptions): EventFilter {
  const kinds = new Set(options.kinds ?? []);
  const types = new Set(options.messageTypes ?? []);
  const peers = peerMatcher(options.peers ?? []);
  const { direction } = options;
  const needsPeer = direction !== undefined || types.size > 0 || peers !== undefined;
  const subject = new Subject();
  return (view) => {
    if (kinds.size === 0 && !needsPeer) return true;
    const kind = subject.open(view);
    if (kinds.size > 0 && (kind === undefined || !kinds.has(kind))) return false;
    if (!needsPeer) return true;
    if (types.size > 0 && kind !== 'message') return false;
    if (!subject.readPeer(kind)) return false;
    if (direction !== undefined && subject.direction !== direction) return false;
    if (types.size > 0 && !types.has(subject.messageType())) return false;
    return peers === undefined || peers(subject);
  };
}

function peerMatcher(wanted: readonly string[]): ((subject: Subject) => boolean) | undefined {
  if (wanted.length === 0) return undefined;
  const ids = new Set(wanted.filter((text) => PEER_ID.test(text)).map(Number));
  const addresses = new Set(wanted.filter((text) => !PEER_ID.test(text)).map(normalAddress));
  return (subject) => {
    if (ids.has(subject.peerId)) return true;
    if (addresses.size === 0) return false;
    const address = subject.address();
    return addresses.has(address) || addresses.has(hostOf(address));
  };
}

/** A bare host without brackets, everything else as the node writes it. */
function normalAddress(text: string): string {
  return text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
}

function hostOf(address: string): string {
  const colon = address.lastIndexOf(':');
  return normalAddress(colon === -1 ? address : address.slice(0, colon));
}

/** The peer that an event is about, read from the encoded bytes. One is reused for all events. */
class Subject {
  readonly #reader = new ProtoReader();
  #start = 0;
  #end = 0;
  #addressStart = 0;
  #addressEnd = 0;
  #typeStart = 0;
  #typeEnd = 0;
  peerId = -1;
  direction: Direction | undefined;

  /** Finds the kind of the event and remembers where its message is. */
  open(view: EnvelopeView): Kind | undefined {
    if (view.kind !== EVENT_KINDS.ebpf) return OTHER_KINDS.get(view.kind);
    const r = this.#reader;
    r.set(view.buffer, view.bodyStart, view.bodyEnd);
    let kind: Kind | undefined;
    for (let t = r.tag(); t !== 0; t = r.tag()) {
      const found = EBPF_KINDS.get(t);
      if (found === undefined) {
        r.skip(t);
        continue;
      }
      kind = found;
      this.#end = r.bounded();
      this.#start = r.pos;
      r.pos = this.#end;
    }
    return kind;
  }

  /** Reads the peer of a message or connection; false for events that have none. */
  readPeer(kind: Kind | undefined): boolean {
    this.peerId = -1;
    this.direction = undefined;
    this.#addressStart = this.#addressEnd = 0;
    this.#typeStart = this.#typeEnd = 0;
    const r = this.#reader;
    r.pos = this.#start;
    r.end = this.#end;
    if (kind === 'message') return this.#enter(tag.MessageEvent_meta) && this.#readMetadata();
    if (kind === 'connection') return this.#readConnectionEvent();
    return false;
  }

  messageType(): string {
    return this.#reader.buffer.toString('utf8', this.#typeStart, this.#typeEnd);
  }

  address(): string {
    return this.#reader.buffer.toString('utf8', this.#addressStart, this.#addressEnd);
  }

  /** Moves into the first nested message of that tag. */
  #enter(wanted: number): boolean {
    const r = this.#reader;
    for (let t = r.tag(); t !== 0; t = r.tag()) {
      if (t === wanted) {
        r.end = r.bounded();
        return true;
      }
      r.skip(t);
    }
    return false;
  }

  #readMetadata(): boolean {
    const r = this.#reader;
    for (let t = r.tag(); t !== 0; t = r.tag()) {
      if (t === tag.Metadata_peer_id) this.peerId = r.uint();
      else if (t === tag.Metadata_addr) this.#readAddress();
      else if (t === tag.Metadata_inbound) this.direction = r.uint() ? 'inbound' : 'outbound';
      else if (t === tag.Metadata_command) {
        this.#typeEnd = r.bounded();
        this.#typeStart = r.pos;
        r.pos = this.#typeEnd;
      } else r.skip(t);
    }
    return true;
  }

  #readAddress(): void {
    const r = this.#reader;
    this.#addressEnd = r.bounded();
    this.#addressStart = r.pos;
    r.pos = this.#addressEnd;
  }

  #readConnectionEvent(): boolean {
    const r = this.#reader;
    const t = r.tag();
    if (t === 0 || (t & 7) !== 2) return false;
    r.end = r.bounded();
    if (t === tag.ConnectionEvent_misbehaving) {
      if (r.tag() !== tag.MisbehavingConnection_id) return false;
      this.peerId = r.uint();
      return true;
    }
    // The other four begin with the same field, `conn`.
    return this.#enter(tag.InboundConnection_conn) && this.#readConnection();
  }

  #readConnection(): boolean {
    const r = this.#reader;
    for (let t = r.tag(); t !== 0; t = r.tag()) {
      if (t === tag.Connection_peer_id) this.peerId = r.uint();
      else if (t === tag.Connection_addr) this.#readAddress();
      else if (t === tag.Connection_conn_type) {
        this.direction = r.uint() === INBOUND_TYPE ? 'inbound' : 'outbound';
      } else r.skip(t);
    }
    return true;
  }
}
