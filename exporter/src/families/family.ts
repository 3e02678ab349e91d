/**
 * What a metric family is: its metrics, declared in a registry, and what it does with each event.
 * @module
 */
import type { ProtoReader } from '@peer-observer/proto';
import type { ConnectionView, MessageView } from '../event-view.ts';
import type { IpLists } from '../ip-lists/index.ts';
import type { Folds } from '../metrics/folds.ts';
import type { Host, Registry } from '../metrics/registry.ts';

/** What families are made with. */
export interface FamilyContext {
  readonly registry: Registry;
  readonly lists: IpLists;
  /** Told of each value that a family maps to `other`. */
  readonly folds: Folds;
  readonly clock: Clock;
}

/** The time, good to one turn of the event loop. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly nowMs: number;
}

/** `reader` stands on the fields of the member and ends with it. */
export type MemberHandler = (host: Host, reader: ProtoReader, timestampMs: number) => void;
export type EventHandler = (host: Host, kind: number, timestampMs: number) => void;
export type MessageHandler = (host: Host, message: MessageView) => void;
export type MessageMemberHandler = (host: Host, message: MessageView, reader: ProtoReader) => void;
export type ConnectionHandler = (host: Host, connection: ConnectionView) => void;

/**
 * A family's handlers. Members are given by the tag they have in their oneof, e.g.
 * `[tag.MessageEvent_ping]: (host, message, reader) => ...`. A handler may throw ProtoError: the
 * event counts as undecodable.
 */
export interface Family {
  readonly name: string;
  /** Every event; `kind` is an index of EVENT_KIND. */
  readonly onEvent?: EventHandler;
  /** Every P2P message, whatever its type. */
  readonly onMessage?: MessageHandler;
  readonly onMessageMember?: Readonly<Record<number, MessageMemberHandler>>;
  readonly onConnection?: Readonly<Record<number, ConnectionHandler>>;
  readonly onMempool?: Readonly<Record<number, MemberHandler>>;
  readonly onValidation?: Readonly<Record<number, MemberHandler>>;
  readonly onAddrman?: Readonly<Record<number, MemberHandler>>;
}

/** Makes a family: declares its metrics and returns its handlers. */
export type FamilyFactory = (context: FamilyContext) => Family;
