/**
 * Messages that say all with their type: verack, getaddr, mempool (BIP35), sendheaders (BIP130),
 * wtxidrelay (BIP339), sendaddrv2 (BIP155), filterclear (BIP37).
 * @module
 */
import { tag } from '@peer-observer/proto';
import { type Message, message } from './message.ts';

function bare(type: string, memberTag: number): Message {
  return message({ type, decode: (_, w) => w.bool(memberTag, true) });
}

export const verack = bare('verack', tag.MessageEvent_verack);
export const sendheaders = bare('sendheaders', tag.MessageEvent_sendheaders);
export const getaddr = bare('getaddr', tag.MessageEvent_getaddr);
export const mempool = bare('mempool', tag.MessageEvent_mempool);
export const wtxidrelay = bare('wtxidrelay', tag.MessageEvent_wtxidrelay);
export const sendaddrv2 = bare('sendaddrv2', tag.MessageEvent_sendaddrv2);
export const filterclear = bare('filterclear', tag.MessageEvent_filterclear);
