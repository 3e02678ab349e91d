/**
 * What the families read of an event: fields found once, in reused objects, without decoding more
 * than they need. Ranges are offsets into `buffer`; everything is valid during one event only.
 * @module
 */
import {
  ProtoError,
  type ProtoReader,
  shortVarint,
  shortVarintBytes,
  tag,
} from '@peer-observer/proto';
import { openText } from './peer-host.ts';

const EMPTY = Buffer.alloc(0);
/** The last of the oneof's members that the schema knows; what comes behind is somebody's addition. */
const LAST_MEMBER = tag.MessageEvent_oldping;

/** A string field, cut after 256 bytes: no text of the node or a peer is longer. */
export function readOpenText(r: ProtoReader): string {
  const end = r.bounded();
  const text = openText(r.buffer, r.pos, end);
  r.pos = end;
  return text;
}

/** A P2P message: Metadata, and where the decoded message lies. */
export class MessageView {
  buffer: Buffer = EMPTY;
  timestampMs = 0;
  peerId = 0;
  /** `host:port` */
  addrStart = 0;
  addrEnd = 0;
  /** Number of bitcoin_primitives.ConnType, any number a publisher sends. */
  connType = 0;
  commandStart = 0;
  commandEnd = 0;
  inbound = false;
  /** Bytes of payload. */
  size = 0;
  /** The tag of MessageEvent's oneof member, 0 where there is none. */
  member = 0;
  memberStart = 0;
  memberEnd = 0;
  /** Index of the message type in the vocabulary; set by the pipeline. */
  type = 0;
  /** Bit mask of the IP lists that name the peer; set by the pipeline. */
  lists = 0;
  /** 0 inbound, 1 outbound, as in the DIRECTION label set. */
  get direction(): number {
    return this.inbound ? 0 : 1;
  }

  /** Reads a MessageEvent from where `r` stands to its end. */
  read(r: ProtoReader): void {
    this.buffer = r.buffer;
    if (!this.#readUsual(r.buffer, r.pos, r.end)) this.#readAny(r);
  }

  /**
   * The straight way through what publishers write: Metadata with all fields in their order and
   * short varints, then one member. False where something is different: fields may have been set,
   * but the general way sets them all.
   */
  #readUsual(buffer: Buffer, start: number, end: number): boolean {
    if (buffer[start] !== tag.MessageEvent_meta) return false;
    const metaEnd = start + 2 + (buffer[start + 1] as number);
    // a length of one byte; the shortest Metadata with all fields has 12 bytes
    if (metaEnd > end || metaEnd - start > 129 || metaEnd - start < 14) return false;
    let at = start + 2;
    if (buffer[at] !== tag.Metadata_peer_id) return false;
    const peerId = shortVarint(buffer, at + 1);
    if (peerId < 0) return false;
    at += 1 + shortVarintBytes(peerId);
    if (buffer[at] !== tag.Metadata_addr) return false;
    const addrStart = at + 2;
    const addrEnd = addrStart + (buffer[at + 1] as number);
    // seven bytes follow at least
    if (addrEnd + 7 > metaEnd || buffer[addrEnd] !== tag.Metadata_conn_type) return false;
    const connType = buffer[addrEnd + 1] as number;
    if (connType > 127 || buffer[addrEnd + 2] !== tag.Metadata_command) return false;
    const commandStart = addrEnd + 4;
    const commandEnd = commandStart + (buffer[addrEnd + 3] as number);
    if (commandEnd + 4 > metaEnd || buffer[commandEnd] !== tag.Metadata_inbound) return false;
    const inbound = buffer[commandEnd + 1] as number;
    if (inbound > 1 || buffer[commandEnd + 2] !== tag.Metadata_size) return false;
    const size = shortVarint(buffer, commandEnd + 3);
    if (size < 0 || commandEnd + 3 + shortVarintBytes(size) !== metaEnd) return false;
    const member = metaEnd === end ? 0 : shortVarint(buffer, metaEnd);
    if (member !== 0 && (member <= tag.MessageEvent_meta || member > LAST_MEMBER)) return false;
    at = metaEnd + (member === 0 ? 0 : shortVarintBytes(member));
    if ((member & 7) === 2) {
      const memberBytes = shortVarint(buffer, at);
      if (memberBytes < 0) return false;
      at += shortVarintBytes(memberBytes);
      this.memberStart = at;
      this.memberEnd = at + memberBytes;
      at += memberBytes;
    } else if (member !== 0) {
      if ((member & 7) !== 0 || (buffer[at] as number) > 127) return false;
      at += 1;
    }
    if (at !== end) return false;
    this.peerId = peerId;
    this.addrStart = addrStart;
    this.addrEnd = addrEnd;
    this.connType = connType;
    this.commandStart = commandStart;
    this.commandEnd = commandEnd;
    this.inbound = inbound === 1;
    this.size = size;
    this.member = member;
    return true;
  }

  #readAny(r: ProtoReader): void {
    this.member = 0;
    let hasMeta = false;
    for (let t = r.tag(); t !== 0; t = r.tag()) {
      if (t === tag.MessageEvent_meta) {
        this.#readMeta(r);
        hasMeta = true;
      } else if (t > LAST_MEMBER) {
        r.skip(t);
      } else if ((t & 7) === 2) {
        this.memberEnd = r.bounded();
        this.memberStart = r.pos;
        this.member = t;
        r.pos = this.memberEnd;
      } else {
        // the members that are a bool: presence is what counts
        r.skip(t);
        this.member = t;
      }
    }
    if (!hasMeta) throw new ProtoError('missing-field', r.pos);
  }

  #readMeta(r: ProtoReader): void {
    const outer = r.end;
    r.end = r.bounded();
    // a field that is absent must not show the value of the event before
    this.peerId = 0;
    this.addrStart = 0;
    this.addrEnd = 0;
    this.connType = 0;
    this.commandStart = 0;
    this.commandEnd = 0;
    this.inbound = false;
    this.size = 0;
    for (let t = r.tag(); t !== 0; t = r.tag()) {
      switch (t) {
        case tag.Metadata_peer_id:
          this.peerId = r.uint();
          break;
        case tag.Metadata_addr:
          this.addrEnd = r.bounded();
          this.addrStart = r.pos;
          r.pos = this.addrEnd;
          break;
        case tag.Metadata_conn_type:
          this.connType = r.uint();
          break;
        case tag.Metadata_command:
          this.commandEnd = r.bounded();
          this.commandStart = r.pos;
          r.pos = this.commandEnd;
          break;
        case tag.Metadata_inbound:
          this.inbound = r.uint() !== 0;
          break;
        case tag.Metadata_size:
          this.size = r.uint();
          break;
        default:
          r.skip(t);
      }
    }
    r.end = outer;
  }
}

/** One of the five connection events, with the fields of all of them. */
export class ConnectionView {
  buffer: Buffer = EMPTY;
  timestampMs = 0;
  /** The tag of ConnectionEvent's oneof member, 0 where there is none. */
  member = 0;
  peerId = 0;
  /** `host:port` */
  addrStart = 0;
  addrEnd = 0;
  connType = 0;
  network = 0;
  /** inbound, outbound: connections in that direction, this one included. */
  existingConnections = 0;
  /** closed, evicted: epoch seconds. */
  timeEstablishedSeconds = 0;
  /** misbehaving: the node's reason, cut after 256 bytes. */
  message = '';

  /** Reads a ConnectionEvent from where `r` stands to its end. */
  read(r: ProtoReader): void {
    this.buffer = r.buffer;
    this.member = 0;
    for (let t = r.tag(); t !== 0; t = r.tag()) {
      switch (t) {
        case tag.ConnectionEvent_inbound:
        case tag.ConnectionEvent_outbound:
        case tag.ConnectionEvent_closed:
        case tag.ConnectionEvent_inbound_evicted:
        case tag.ConnectionEvent_misbehaving:
          this.member = t;
          this.#readMember(r);
          break;
        default:
          r.skip(t);
      }
    }
  }

  #readMember(r: ProtoReader): void {
    const outer = r.end;
    r.end = r.bounded();
    // of several members the last one counts, and nothing of another event
    this.peerId = 0;
    this.addrStart = 0;
    this.addrEnd = 0;
    this.connType = 0;
    this.network = 0;
    this.existingConnections = 0;
    this.timeEstablishedSeconds = 0;
    this.message = '';
    const misbehaving = this.member === tag.ConnectionEvent_misbehaving;
    for (let t = r.tag(); t !== 0; t = r.tag()) {
      // InboundConnection, OutboundConnection, ClosedConnection and EvictedInboundConnection have
      // the same two fields with different meanings
      if (t === tag.InboundConnection_conn && !misbehaving) {
        this.#readConnection(r);
      } else if (t === tag.InboundConnection_existing_connections && !misbehaving) {
        const value = r.uint();
        this.existingConnections = value;
        this.timeEstablishedSeconds = value;
      } else if (t === tag.MisbehavingConnection_id && misbehaving) {
        this.peerId = r.uint();
      } else if (t === tag.MisbehavingConnection_message && misbehaving) {
        this.message = readOpenText(r);
      } else {
        r.skip(t);
      }
    }
    r.end = outer;
  }

  #readConnection(r: ProtoReader): void {
    const outer = r.end;
    r.end = r.bounded();
    for (let t = r.tag(); t !== 0; t = r.tag()) {
      switch (t) {
        case tag.Connection_peer_id:
          this.peerId = r.uint();
          break;
        case tag.Connection_addr:
          this.addrEnd = r.bounded();
          this.addrStart = r.pos;
          r.pos = this.addrEnd;
          break;
        case tag.Connection_conn_type:
          this.connType = r.uint();
          break;
        case tag.Connection_network:
          this.network = r.uint();
          break;
        default:
          r.skip(t);
      }
    }
    r.end = outer;
  }
}
