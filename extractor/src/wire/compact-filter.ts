/**
 * Compact block filters: getcfilters, cfilter, getcfheaders, cfheaders, getcfcheckpt and cfcheckpt
 * (BIP157).
 * @module
 */
import { tag } from '@peer-observer/proto';
import { writeHash, writeHashes } from './hashes.ts';
import { message } from './message.ts';

const REQUEST_SIZE_GUESS = 42;

export const getcfilters = message({
  type: 'getcfilters',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_getcfilter, REQUEST_SIZE_GUESS);
    w.uint(tag.GetCFilter_filter_type, c.u8());
    w.uint(tag.GetCFilter_start_height, c.u32());
    writeHash(c, w, tag.GetCFilter_stop_hash);
    w.end(mark);
  },
});

export const cfilter = message({
  type: 'cfilter',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_cfilter, c.left);
    w.uint(tag.CFilter_filter_type, c.u8());
    writeHash(c, w, tag.CFilter_block_hash);
    const filter = c.bytes();
    w.raw(tag.CFilter_filter, c.buffer, filter, c.pos);
    w.end(mark);
  },
});

export const getcfheaders = message({
  type: 'getcfheaders',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_getcfheaders, REQUEST_SIZE_GUESS);
    w.uint(tag.GetCFHeaders_filter_type, c.u8());
    w.uint(tag.GetCFHeaders_start_height, c.u32());
    writeHash(c, w, tag.GetCFHeaders_stop_hash);
    w.end(mark);
  },
});

export const cfheaders = message({
  type: 'cfheaders',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_cfheaders, c.left);
    w.uint(tag.CFHeaders_filter_type, c.u8());
    writeHash(c, w, tag.CFHeaders_stop_hash);
    writeHash(c, w, tag.CFHeaders_previous_filter_header);
    writeHashes(c, w, tag.CFHeaders_filter_hashes);
    w.end(mark);
  },
});

export const getcfcheckpt = message({
  type: 'getcfcheckpt',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_getcfcheckpt, REQUEST_SIZE_GUESS);
    w.uint(tag.GetCFCheckpt_filter_type, c.u8());
    writeHash(c, w, tag.GetCFCheckpt_stop_hash);
    w.end(mark);
  },
});

export const cfcheckpt = message({
  type: 'cfcheckpt',
  decode(c, w) {
    const mark = w.begin(tag.MessageEvent_cfcheckpt, c.left);
    w.uint(tag.CFCheckpt_filter_type, c.u8());
    writeHash(c, w, tag.CFCheckpt_stop_hash);
    writeHashes(c, w, tag.CFCheckpt_filter_headers);
    w.end(mark);
  },
});
