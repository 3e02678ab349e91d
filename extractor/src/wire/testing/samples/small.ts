/**
 * For tests: random messages with few fields, inventories and rejects.
 * @module
 */
import fc from 'fast-check';
import type { PlainObject } from '../decoding.ts';
import * as wire from '../wire-encoder.ts';
import {
  hash,
  hexOf,
  i64,
  type Part,
  repeated,
  sample,
  text,
  u32,
  u64,
  upTo,
  values,
  wireList,
} from './parts.ts';

const ping = u64.map((nonce) =>
  sample('ping', wire.u64(nonce), { ping: { value: String(nonce) } }, { legalCuts: [0] }),
);
const oldPing = fc.constant(
  sample('ping', Buffer.alloc(0), { oldping: true }, { openEnded: true }),
);
const pong = u64.map((nonce) =>
  sample('pong', wire.u64(nonce), { pong: { value: String(nonce) } }),
);
const feefilter = i64.map((fee) =>
  sample('feefilter', wire.u64(fee), { feefilter: { fee: String(fee) } }),
);
const BARE = [
  'filterclear',
  'getaddr',
  'mempool',
  'sendaddrv2',
  'sendheaders',
  'verack',
  'wtxidrelay',
];
const bare = fc
  .constantFrom(...BARE)
  .map((command) => sample(command, Buffer.alloc(0), { [command]: true }));
const alert = upTo(100).map((payload) =>
  sample(
    'alert',
    payload,
    { alert: { alert: hexOf(payload) } },
    { openEnded: true, legalCuts: Array.from(payload.keys()) },
  ),
);

const ITEM_NAMES: Readonly<Record<number, string>> = {
  1: 'transaction',
  2: 'block',
  4: 'compact_block',
  5: 'wtx',
  1073741825: 'witness_transaction',
  1073741826: 'witness_block',
};
const itemType = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...Object.keys(ITEM_NAMES).map(Number)) },
  { weight: 1, arbitrary: fc.constantFrom(0, 3, 6, 0x40000000, 0x40000004, 0x80000001) },
  { weight: 1, arbitrary: u32 },
);
const item = fc.tuple(itemType, hash).map(([type, bytes]): Part<PlainObject> => {
  const name = ITEM_NAMES[type];
  let value: PlainObject = { unknown: { inv_type: type, hash: hexOf(bytes) } };
  if (type === 0) value = { error: true };
  else if (name !== undefined) value = { [name]: hexOf(bytes) };
  return { bytes: Buffer.concat([wire.u32(type), bytes]), value };
});
const inventory = fc
  .tuple(fc.constantFrom('inv', 'getdata', 'notfound'), fc.array(item, { maxLength: 20 }))
  .map(([command, items]) =>
    sample(command, wireList(items), { [command]: repeated('items', values(items)) }),
  );

const REASONS = [
  [0x01, 'MALFORMED'],
  [0x10, 'INVALID'],
  [0x11, 'OBSOLETE'],
  [0x12, 'DUPLICATE'],
  [0x40, 'NONSTANDARD'],
  [0x41, 'DUST'],
  [0x42, 'FEE'],
  [0x43, 'CHECKPOINT'],
] as const;
const reject = fc
  .tuple(text, fc.constantFrom(...REASONS), text, fc.oneof(hash, fc.constant(Buffer.alloc(0))))
  .map(([rejected, [code, reason], details, id]) => {
    const fields = Buffer.concat([wire.bytes(rejected), wire.u8(code), wire.bytes(details)]);
    return sample(
      'reject',
      Buffer.concat([fields, id]),
      {
        reject: { rejected_command: rejected, reason, reason_details: details, hash: hexOf(id) },
      },
      { legalCuts: [fields.length], openEnded: id.length === 0 },
    );
  });

/** pings, feefilter, bare messages, alert, inventories, reject */
export const smallMessages = fc.oneof(
  ping,
  oldPing,
  pong,
  feefilter,
  bare,
  alert,
  inventory,
  reject,
);
