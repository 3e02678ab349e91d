/**
 * What the families read of an event: fields found once, in reused objects, without decoding more
 * than they need. Ranges are offsets into `buffer`; everything is valid during one event only.
 * @module
 */
import { ProtoError, type ProtoReader, tag } from '@peer-observer/proto';
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
  timestampMs = 0;
  /** The tag of ConnectionEvent's oneof member, 0 where there is none. */
  member = 0;
  peerId = 0;
  addr = '';
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
    this.addr = '';
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
          this.addr = readOpenText(r);
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
