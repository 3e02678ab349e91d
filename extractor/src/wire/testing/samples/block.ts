/**
 * For tests: random transactions, blocks, headers and compact blocks.
 * @module
 */
import fc from 'fast-check';
import type { PlainObject } from '../decoding.ts';
import * as wire from '../wire-encoder.ts';
import {
  exactly,
  hash,
  hexOf,
  i32,
  type Part,
  repeated,
  sample,
  u8,
  u16,
  u32,
  u64,
  upTo,
  values,
  wireList,
} from './parts.ts';

const input = fc
  .tuple(exactly(36), upTo(80), exactly(4))
  .map(([outpoint, script, sequence]) => Buffer.concat([outpoint, wire.bytes(script), sequence]));
const output = fc
  .tuple(exactly(8), upTo(80))
  .map(([value, script]) => Buffer.concat([value, wire.bytes(script)]));
const witnessStack = fc.array(upTo(80), { maxLength: 3 });

/** With this many inputs at least. */
const transaction = (minInputs: number): fc.Arbitrary<Part<PlainObject>> =>
  fc
    .tuple(
      exactly(4),
      fc.array(fc.tuple(input, witnessStack), { minLength: minInputs, maxLength: 3 }),
      fc.array(output, { maxLength: 3 }),
      exactly(4),
    )
    .map(([head, inputs, outputs, lockTime]): Part<PlainObject> => {
      const body = Buffer.concat([
        wire.list(inputs.map(([bytes]) => bytes)),
        // without inputs there is no room for outputs: the count is taken for BIP144's flag
        inputs.length === 0 ? wire.u8(0) : wire.list(outputs),
      ]);
      const stripped = Buffer.concat([head, body, lockTime]);
      let full = stripped;
      if (inputs.some(([, stack]) => stack.length > 0)) {
        const witness = inputs.map(([, stack]) => wire.list(stack.map(wire.bytes)));
        full = Buffer.concat([head, wire.hex('0001'), body, ...witness, lockTime]);
      }
      return {
        bytes: full,
        value: { txid: wire.sha256d(stripped), wtxid: wire.sha256d(full), raw: hexOf(full) },
      };
    });

const tx = transaction(0).map(({ bytes, value }) => sample('tx', bytes, { tx: { tx: value } }));

export const header = fc
  .tuple(i32, hash, hash, u32, u32, u32)
  .map(([number, previous, root, time, bits, nonce]): Part<PlainObject> => {
    const rest = [previous, root, wire.u32(time), wire.u32(bits), wire.u32(nonce)];
    const bytes = Buffer.concat([wire.u32(number), ...rest]);
    const value = {
      version: number,
      prev_blockhash: hexOf(previous),
      merkle_root: hexOf(root),
      time,
      bits,
      nonce,
      hash: wire.sha256d(bytes),
    };
    return { bytes, value };
  });
const transactions = fc.array(transaction(1), { maxLength: 4 });

const block = fc.tuple(header, transactions).map(([head, list]) =>
  sample('block', Buffer.concat([head.bytes, wireList(list)]), {
    block: { header: head.value, ...repeated('transactions', values(list)) },
  }),
);
const headers = fc
  .array(fc.tuple(header, fc.constantFrom(0, 0, 0, 1, 70_000)), { maxLength: 5 })
  .map((list) =>
    sample(
      'headers',
      wire.list(list.map(([{ bytes }, count]) => Buffer.concat([bytes, wire.compactSize(count)]))),
      {
        headers: repeated(
          'headers',
          list.map(([{ value }]) => value),
        ),
      },
    ),
  );
const locator = fc
  .tuple(fc.constantFrom('getheaders', 'getblocks'), u32, fc.array(hash, { maxLength: 8 }), hash)
  .map(([command, number, hashes, stop]) =>
    sample(command, Buffer.concat([wire.u32(number), wire.list(hashes), stop]), {
      [command]: {
        version: number,
        ...repeated('locator_hashes', hashes.map(hexOf)),
        stop_hash: hexOf(stop),
      },
    }),
  );

const sendcmpct = fc.tuple(u8, u64).map(([announce, number]) =>
  sample('sendcmpct', Buffer.concat([wire.u8(announce), wire.u64(number)]), {
    sendcompact: { send_compact: announce !== 0, version: String(number) },
  }),
);
const prefilled = fc.tuple(u16, transaction(1)).map(
  ([index, { bytes, value }]): Part<PlainObject> => ({
    bytes: Buffer.concat([wire.compactSize(index), bytes]),
    value: { diff_index: index, tx: value },
  }),
);
const cmpctblock = fc
  .tuple(
    header,
    u64,
    fc.array(exactly(6), { maxLength: 10 }),
    fc.array(prefilled, { maxLength: 3 }),
  )
  .map(([head, nonce, ids, list]) =>
    sample(
      'cmpctblock',
      Buffer.concat([head.bytes, wire.u64(nonce), wire.list(ids), wireList(list)]),
      {
        compactblock: {
          header: head.value,
          nonce: String(nonce),
          ...repeated('short_ids', ids.map(hexOf)),
          ...repeated('transactions', values(list)),
        },
      },
    ),
  );
const getblocktxn = fc
  .tuple(hash, fc.uniqueArray(fc.oneof(fc.nat(300), u16), { maxLength: 20 }))
  .map(([blockHash, unsorted]) => {
    const indexes = unsorted.toSorted((a, b) => a - b);
    const gaps = indexes.map((index, i) => index - (indexes[i - 1] ?? -1) - 1);
    return sample(
      'getblocktxn',
      Buffer.concat([blockHash, wire.list(gaps.map(wire.compactSize))]),
      {
        getblocktxn: {
          block_hash: hexOf(blockHash),
          ...repeated('tx_indexes', indexes.map(String)),
        },
      },
    );
  });
const blocktxn = fc.tuple(hash, transactions).map(([blockHash, list]) =>
  sample('blocktxn', Buffer.concat([blockHash, wireList(list)]), {
    blocktxn: { block_hash: hexOf(blockHash), ...repeated('transactions', values(list)) },
  }),
);

/** tx, block, headers, locators, compact blocks */
export const blockMessages = fc.oneof(
  tx,
  block,
  headers,
  locator,
  sendcmpct,
  cmpctblock,
  getblocktxn,
  blocktxn,
);
