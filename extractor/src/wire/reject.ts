/**
 * reject (BIP61).
 * @module
 */
import { tag } from '@peer-observer/proto';
import { HASH_BYTES } from './hashes.ts';
import { message } from './message.ts';

/** The codes of BIP61; the event has a code's place in this list. */
const REASON_CODES = [0x01, 0x10, 0x11, 0x12, 0x40, 0x41, 0x42, 0x43];

/** Rejections of messages other than blocks and transactions end without a hash. */
export const reject = message({
  type: 'reject',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_reject, c.left);
    w.string(tag.Reject_rejected_command, c.text());
    const codeAt = c.pos;
    const code = c.u8();
    const reason = REASON_CODES.indexOf(code);
    if (reason < 0) throw c.error('malformed', `unknown code ${code}`, codeAt);
    w.uint(tag.Reject_reason, reason);
    w.string(tag.Reject_reason_details, c.text());
    const hashAt = c.take(c.left > 0 ? HASH_BYTES : 0);
    w.raw(tag.Reject_hash, c.buffer, hashAt, c.pos);
    w.end(mark);
  },
});
