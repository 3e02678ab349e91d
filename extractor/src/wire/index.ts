/**
 * The Bitcoin P2P wire format: payloads become members of MessageEvent's oneof, in one pass.
 *
 * A new message is a file (or an entry in its family's file) and its line in the list here.
 * @module
 */
import { type ProtoWriter, tag } from '@peer-observer/proto';
import { addr, addrv2 } from './address.ts';
import { alert } from './alert.ts';
import {
  filterclear,
  getaddr,
  mempool,
  sendaddrv2,
  sendheaders,
  verack,
  wtxidrelay,
} from './bare.ts';
import { block, getblocks, getheaders, headers } from './block.ts';
import { filteradd, filterload, merkleblock } from './bloom-filter.ts';
import { blocktxn, cmpctblock, getblocktxn, sendcmpct } from './compact-block.ts';
import {
  cfcheckpt,
  cfheaders,
  cfilter,
  getcfcheckpt,
  getcfheaders,
  getcfilters,
} from './compact-filter.ts';
import { Cursor } from './cursor.ts';
import { DecodeError } from './decode-error.ts';
import { feefilter } from './feefilter.ts';
import { getdata, inv, notfound } from './inventory.ts';
import type { Message } from './message.ts';
import { ping, pong } from './ping.ts';
import { reject } from './reject.ts';
import { tx } from './transaction.ts';
import { version } from './version.ts';

export { DECODE_ERROR_CODES, DecodeError, type DecodeErrorCode } from './decode-error.ts';

const MESSAGES: readonly Message[] = [
  addr,
  addrv2,
  alert,
  block,
  blocktxn,
  cfcheckpt,
  cfheaders,
  cfilter,
  cmpctblock,
  feefilter,
  filteradd,
  filterclear,
  filterload,
  getaddr,
  getblocks,
  getblocktxn,
  getcfcheckpt,
  getcfheaders,
  getcfilters,
  getdata,
  getheaders,
  headers,
  inv,
  mempool,
  merkleblock,
  notfound,
  ping,
  pong,
  reject,
  sendaddrv2,
  sendcmpct,
  sendheaders,
  tx,
  verack,
  version,
  wtxidrelay,
];

/** The message types that are decoded; all others become `unknown`. */
export const MESSAGE_TYPES: readonly string[] = MESSAGES.map(({ type }) => type);

const byType: ReadonlyMap<string, Message> = new Map(MESSAGES.map((entry) => [entry.type, entry]));
const cursor = new Cursor();

/**
 * Writes the member of MessageEvent's oneof `msg` for the payload `payload[start..end)` of a message
 * of type `command`. What it writes is at most 4 times as long as payload and command, plus 128
 * bytes. A type without a decoder, or a payload that contradicts its format, becomes `unknown`
 * with command and payload. Nothing that a peer can send makes it throw.
 *
 * @returns how many bytes after the last field were left unread (Bitcoin Core leaves them unread
 *   too), or the error where the payload contradicts the format
 */
export function writeMessage(
  w: ProtoWriter,
  command: string,
  payload: Buffer,
  start: number,
  end: number,
): number | DecodeError {
  const decoder = byType.get(command);
  if (decoder === undefined) {
    writeUnknown(w, command, payload, start, end);
    return 0;
  }
  const before = w.pos;
  cursor.set(payload, start, end);
  try {
    decoder.decode(cursor, w);
    return cursor.left;
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    w.pos = before;
    writeUnknown(w, command, payload, start, end);
    return error;
  }
}

/** Writes the member for a payload that is passed on as it is. */
export function writeUnknown(
  w: ProtoWriter,
  command: string,
  payload: Buffer,
  start: number,
  end: number,
): void {
  const mark = w.begin(tag.MessageEvent_unknown, end - start + command.length);
  w.string(tag.Unknown_command, command);
  w.raw(tag.Unknown_payload, payload, start, end);
  w.end(mark);
}
