/**
 * version (with the relay flag of BIP37 and BIP60).
 * @module
 */
import { tag } from '@peer-observer/proto';
import { writeAddress } from './address.ts';
import { message } from './message.ts';

const VERSION_SIZE_GUESS = 120;
/** What Bitcoin Core takes for a start height that was not sent. */
const NO_START_HEIGHT = -1;

/**
 * Old peers may stop after the receiver's address, and after each later field. Left out, the
 * sender's address has no text, the nonce is 0, the user agent empty, the start height -1 and relay
 * true (BIP37).
 */
export const version = message({
  type: 'version',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_version, VERSION_SIZE_GUESS);
    w.uint(tag.Version_version, c.u32());
    c.u64();
    w.uint64(tag.Version_services, c.lo, c.hi);
    c.u64();
    w.sint64(tag.Version_timestamp, c.lo, c.hi);
    writeAddress(c, w, tag.Version_receiver, 0);
    if (c.left > 0) {
      writeAddress(c, w, tag.Version_sender, 0);
      c.u64();
    } else {
      const sender = w.begin(tag.Version_sender, 0);
      w.uint(tag.Address_timestamp, 0);
      w.uint(tag.Address_services, 0);
      w.uint(tag.Address_port, 0);
      w.end(sender);
      c.lo = 0;
      c.hi = 0;
    }
    w.uint64(tag.Version_nonce, c.lo, c.hi);
    w.string(tag.Version_user_agent, c.left > 0 ? c.text() : '');
    w.sint32(tag.Version_start_height, c.left > 0 ? c.i32() : NO_START_HEIGHT);
    w.bool(tag.Version_relay, c.left > 0 ? c.u8() !== 0 : true);
    w.end(mark);
  },
});
