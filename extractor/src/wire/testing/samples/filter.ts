/**
 * For tests: random bloom filters and compact filters.
 * @module
 */
import fc from 'fast-check';
import * as wire from '../wire-encoder.ts';
import { header } from './block.ts';
import { hash, hexOf, repeated, sample, u8, u32, upTo } from './parts.ts';

const BLOOM_FLAGS = ['None', 'All', 'PubkeyOnly'];
const filterload = fc.tuple(upTo(100), u32, u32, u8).map(([filter, functions, tweak, flags]) =>
  sample(
    'filterload',
    Buffer.concat([wire.bytes(filter), wire.u32(functions), wire.u32(tweak), wire.u8(flags)]),
    {
      filterload: {
        filter: hexOf(filter),
        hash_funcs: functions,
        tweak,
        flags: BLOOM_FLAGS[flags] ?? flags,
      },
    },
  ),
);
const filteradd = upTo(600).map((element) =>
  sample('filteradd', wire.bytes(element), { filteradd: { filter: hexOf(element) } }),
);
const merkleblock = fc
  .tuple(header, u32, fc.array(hash, { maxLength: 6 }))
  .chain(([head, count, hashes]) =>
    upTo(Math.ceil((hashes.length * 33) / 8)).map((flags) =>
      sample(
        'merkleblock',
        Buffer.concat([head.bytes, wire.u32(count), wire.list(hashes), wire.bytes(flags)]),
        {
          merkleblock: {
            header: head.value,
            num_transactions: count,
            ...repeated('bits', Array.from(flags).flatMap(bitsOf)),
            ...repeated('hashes', hashes.map(hexOf)),
          },
        },
      ),
    ),
  );

/** Lowest bit first. */
function bitsOf(byte: number): boolean[] {
  return Array.from(byte.toString(2).padStart(8, '0'), (digit) => digit === '1').reverse();
}

const cfRequest = fc
  .tuple(
    fc.constantFrom(
      ['getcfilters', 'getcfilter'] as const,
      ['getcfheaders', 'getcfheaders'] as const,
    ),
    u8,
    u32,
    hash,
  )
  .map(([[command, member], type, height, stop]) =>
    sample(command, Buffer.concat([wire.u8(type), wire.u32(height), stop]), {
      [member]: { filter_type: type, start_height: height, stop_hash: hexOf(stop) },
    }),
  );
const cfilter = fc.tuple(u8, hash, upTo(300)).map(([type, blockHash, filter]) =>
  sample('cfilter', Buffer.concat([wire.u8(type), blockHash, wire.bytes(filter)]), {
    cfilter: { filter_type: type, block_hash: hexOf(blockHash), filter: hexOf(filter) },
  }),
);
const cfheaders = fc
  .tuple(u8, hash, hash, fc.array(hash, { maxLength: 8 }))
  .map(([type, stop, previous, hashes]) =>
    sample('cfheaders', Buffer.concat([wire.u8(type), stop, previous, wire.list(hashes)]), {
      cfheaders: {
        filter_type: type,
        stop_hash: hexOf(stop),
        previous_filter_header: hexOf(previous),
        ...repeated('filter_hashes', hashes.map(hexOf)),
      },
    }),
  );
const getcfcheckpt = fc.tuple(u8, hash).map(([type, stop]) =>
  sample('getcfcheckpt', Buffer.concat([wire.u8(type), stop]), {
    getcfcheckpt: { filter_type: type, stop_hash: hexOf(stop) },
  }),
);
const cfcheckpt = fc.tuple(u8, hash, fc.array(hash, { maxLength: 8 })).map(([type, stop, list]) =>
  sample('cfcheckpt', Buffer.concat([wire.u8(type), stop, wire.list(list)]), {
    cfcheckpt: {
      filter_type: type,
      stop_hash: hexOf(stop),
      ...repeated('filter_headers', list.map(hexOf)),
    },
  }),
);

/** BIP37 and BIP157 */
export const filterMessages = fc.oneof(
  filterload,
  filteradd,
  merkleblock,
  cfRequest,
  cfilter,
  cfheaders,
  getcfcheckpt,
  cfcheckpt,
);
