/**
 * For tests: random messages, as payloads and as what they have to become.
 * @module
 */
import fc from 'fast-check';
import type { PlainObject } from './decoding.ts';
import * as wire from './wire-encoder.ts';

/** A payload and what `writeMessage` makes of it. */
export interface Sample {
  readonly command: string;
  readonly payload: Buffer;
  /** The oneof member in the form of `decode`. */
  readonly member: PlainObject;
  /** Lengths at which the payload may end and still be legal. */
  readonly legalCuts: readonly number[];
  /** Whether bytes after the payload would be read. */
  readonly openEnded: boolean;
}

/** Part of a payload and part of what it becomes. */
interface Part<T> {
  readonly bytes: Buffer;
  readonly value: T;
}

const u8 = fc.nat(0xff);
const u16 = fc.nat(0xffff);
const u32 = fc.nat(0xffffffff);
const i32 = fc.integer({ min: -0x80000000, max: 0x7fffffff });
const u64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
const i64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const hash = exactly(32);
const text = fc.string({ unit: 'binary', maxLength: 40 });

function exactly(size: number): fc.Arbitrary<Buffer> {
  return fc.uint8Array({ minLength: size, maxLength: size }).map((raw) => Buffer.from(raw));
}

function upTo(size: number): fc.Arbitrary<Buffer> {
  return fc.uint8Array({ maxLength: size }).map((raw) => Buffer.from(raw));
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** A repeated field: absent when empty, as the generated codec gives it. */
function repeated(
  name: string,
  items: readonly (PlainObject | string | boolean | number)[],
): PlainObject {
  return items.length === 0 ? {} : { [name]: items };
}

function values<T>(parts: readonly Part<T>[]): T[] {
  return parts.map(({ value }) => value);
}

function wireList(parts: readonly Part<unknown>[]): Buffer {
  return wire.list(parts.map(({ bytes }) => bytes));
}

function sample(
  command: string,
  payload: Buffer,
  member: PlainObject,
  more: Partial<Pick<Sample, 'legalCuts' | 'openEnded'>> = {},
): Sample {
  return { command, payload, member, legalCuts: [], openEnded: false, ...more };
}

// pings, feefilter, bare messages, alert

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

// inventories

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

// addresses

const legacyAddress: fc.Arbitrary<Part<PlainObject>> = fc.oneof(
  exactly(4).map((quad) => ({
    bytes: Buffer.concat([wire.hex('00000000000000000000ffff'), quad]),
    value: { ipv4: quad.join('.') },
  })),
  exactly(10).map((onion) => ({
    bytes: Buffer.concat([wire.hex('fd87d87eeb43'), onion]),
    value: { torv2: `${wire.base32(onion)}.onion` },
  })),
  ipv6Bytes()
    .filter((bytes) => {
      const start = hexOf(bytes);
      return !start.startsWith('00000000000000000000ffff') && !start.startsWith('fd87d87eeb43');
    })
    .map((bytes) => ({ bytes, value: { ipv6: wire.ipv6(bytes) } })),
);

/** 16 bytes with many zero groups. */
function ipv6Bytes(): fc.Arbitrary<Buffer> {
  const group = fc.oneof(fc.constant(0), fc.constant(0), u16, fc.nat(15));
  return fc
    .array(group, { minLength: 8, maxLength: 8 })
    .map((groups) => Buffer.concat(groups.map(wire.u16be)));
}

const services = fc.oneof(fc.constantFrom(0n, 9n, 1033n, 3081n), u64);

/** services, address and port, as in addr and version */
const endpoint = fc.tuple(services, legacyAddress, u16).map(([flags, address, port]) => ({
  bytes: Buffer.concat([wire.u64(flags), address.bytes, wire.u16be(port)]),
  value: { ...address.value, services: String(flags), port },
}));

const addr = fc.array(fc.tuple(u32, endpoint), { maxLength: 12 }).map((entries) =>
  sample(
    'addr',
    wire.list(entries.map(([time, { bytes }]) => Buffer.concat([wire.u32(time), bytes]))),
    {
      addr: repeated(
        'addresses',
        entries.map(([timestamp, { value }]) => ({ timestamp, ...value })),
      ),
    },
  ),
);

/** network id and address, as in addrv2 */
const networkAddress: fc.Arbitrary<readonly [number, Buffer, PlainObject]> = fc.oneof(
  exactly(4).map((raw) => [1, raw, { ipv4: raw.join('.') }] as const),
  ipv6Bytes().map((raw) => [2, raw, { ipv6: wire.ipv6(raw) }] as const),
  exactly(10).map((raw) => [3, raw, { torv2: `${wire.base32(raw)}.onion` }] as const),
  exactly(32).map((raw) => [4, raw, { torv3: wire.torV3(raw) }] as const),
  exactly(32).map((raw) => [5, raw, { i2p: `${wire.base32(raw)}.b32.i2p` }] as const),
  ipv6Bytes().map((raw) => [6, raw, { cjdns: wire.ipv6(raw) }] as const),
  fc
    .tuple(
      u8.filter((id) => id < 1 || id > 6),
      fc.oneof({ weight: 9, arbitrary: upTo(40) }, { weight: 1, arbitrary: exactly(512) }),
    )
    .map(([id, raw]) => [id, raw, { unknown: { id, address: hexOf(raw) } }] as const),
  upTo(40)
    .filter((raw) => raw.length !== 10)
    .map((raw) => [3, raw, { unknown: { id: 3, address: hexOf(raw) } }] as const),
);

const addrv2Entry = fc.tuple(u32, services, networkAddress, u16).map(
  ([timestamp, flags, [id, raw, value], port]): Part<PlainObject> => ({
    bytes: Buffer.concat([
      wire.u32(timestamp),
      wire.compactSize(flags),
      wire.u8(id),
      wire.bytes(raw),
      wire.u16be(port),
    ]),
    value: { timestamp, ...value, services: String(flags), port },
  }),
);
const addrv2 = fc
  .array(addrv2Entry, { maxLength: 12 })
  .map((entries) =>
    sample(
      'addrv2',
      wireList(entries),
      { addrv2: repeated('addresses', values(entries)) },
      { legalCuts: [0] },
    ),
  );
const emptyAddrv2 = fc.constant(
  sample('addrv2', Buffer.alloc(0), { emptyaddrv2: true }, { openEnded: true }),
);

// version

const NO_SENDER = { timestamp: 0, services: '0', port: 0 };
const version = fc
  .tuple(u32, services, i64, endpoint, endpoint, u64, text, i32, u8, fc.nat(4))
  .map(([number, flags, time, receiver, sender, nonce, agent, height, relay, fields]) => {
    const parts = [
      Buffer.concat([wire.u32(number), wire.u64(flags), wire.u64(time), receiver.bytes]),
      Buffer.concat([sender.bytes, wire.u64(nonce)]),
      wire.bytes(agent),
      wire.u32(height),
      wire.u8(relay),
    ];
    const kept = parts.slice(0, 1 + fields);
    const ends = kept.map((_, i) => Buffer.concat(kept.slice(0, i + 1)).length);
    const member = {
      version: number,
      services: String(flags),
      timestamp: String(time),
      receiver: { timestamp: 0, ...receiver.value },
      sender: fields >= 1 ? { timestamp: 0, ...sender.value } : NO_SENDER,
      nonce: fields >= 1 ? String(nonce) : '0',
      user_agent: fields >= 2 ? agent : '',
      start_height: fields >= 3 ? height : -1,
      relay: fields >= 4 ? relay !== 0 : true,
    };
    return sample(
      'version',
      Buffer.concat(kept),
      { version: member },
      { legalCuts: ends.slice(0, -1), openEnded: fields < 4 },
    );
  });

// transactions and blocks

const input = fc
  .tuple(exactly(36), upTo(80), exactly(4))
  .map(([outpoint, script, sequence]) => Buffer.concat([outpoint, wire.bytes(script), sequence]));
const output = fc
  .tuple(exactly(8), upTo(80))
  .map(([value, script]) => Buffer.concat([value, wire.bytes(script)]));
const witnessStack = fc.array(upTo(80), { maxLength: 3 });

const transaction = fc
  .tuple(
    exactly(4),
    fc.array(fc.tuple(input, witnessStack), { maxLength: 3 }),
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

const tx = transaction.map(({ bytes, value }) => sample('tx', bytes, { tx: { tx: value } }));

const header = fc
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
const transactions = fc.array(transaction, { maxLength: 4 });

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

// compact blocks

const sendcmpct = fc.tuple(u8, u64).map(([announce, number]) =>
  sample('sendcmpct', Buffer.concat([wire.u8(announce), wire.u64(number)]), {
    sendcompact: { send_compact: announce !== 0, version: String(number) },
  }),
);
const prefilled = fc.tuple(u16, transaction).map(
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

// bloom filters

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

// compact filters

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

// reject

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

/** Messages of every type that has a decoder. */
export const samples: fc.Arbitrary<Sample> = fc.oneof(
  ping,
  oldPing,
  pong,
  feefilter,
  bare,
  alert,
  inventory,
  addr,
  addrv2,
  emptyAddrv2,
  version,
  tx,
  block,
  headers,
  locator,
  sendcmpct,
  cmpctblock,
  getblocktxn,
  blocktxn,
  filterload,
  filteradd,
  merkleblock,
  cfRequest,
  cfilter,
  cfheaders,
  getcfcheckpt,
  cfcheckpt,
  reject,
);
