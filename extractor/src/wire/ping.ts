/**
 * ping and pong (BIP31).
 * @module
 */
import { tag } from '@peer-observer/proto';
import { message } from './message.ts';

const NONCE_FIELD_BYTES = 9;

export const ping = message({
  type: 'ping',
  decode(c, w) {
    if (c.left === 0) {
      // before BIP31 a ping had no nonce
      w.bool(tag.MessageEvent_oldping, true);
      return;
    }
    c.u64();
    const mark = w.begin(tag.MessageEvent_ping, NONCE_FIELD_BYTES);
    w.fixed64(tag.Ping_value, c.lo, c.hi);
    w.end(mark);
  },
});

export const pong = message({
  type: 'pong',
  decode(c, w) {
    c.u64();
    const mark = w.begin(tag.MessageEvent_pong, NONCE_FIELD_BYTES);
    w.fixed64(tag.Pong_value, c.lo, c.hi);
    w.end(mark);
  },
});
