/**
 * alert, retired since Bitcoin Core 0.13.
 * @module
 */
import { tag } from '@peer-observer/proto';
import { message } from './message.ts';

/** Alert and signature, kept as one opaque piece. */
export const alert = message({
  type: 'alert',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_alert, c.left);
    const start = c.take(c.left);
    w.raw(tag.Alert_alert, c.buffer, start, c.pos);
    w.end(mark);
  },
});
