/**
 * Payloads with known contents, message by message.
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProtoWriter } from '@peer-observer/proto';
import { writeMessage } from './index.ts';
import { decode, type PlainObject, readBack } from './testing/decoding.ts';
import { bytes, compactSize, hex, list, sha256d, u8, u32, u64 } from './testing/wire-encoder.ts';

const ZERO_HASH = '00'.repeat(32);
const HASH = hex('ab'.repeat(32));

const GENESIS_MERKLE_ROOT = '3ba3edfd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a';
const GENESIS_HEADER = hex(`01000000${ZERO_HASH}${GENESIS_MERKLE_ROOT}29ab5f49ffff001d1dac2b7c`);
const GENESIS_TRANSACTION = hex(
  `01000000010000000000000000000000000000000000000000000000000000000000000000ffffffff4d04ffff001d` +
    '0104455468652054696d65732030332f4a616e2f32303039204368616e63656c6c6f72206f6e206272696e6b206f66' +
    '207365636f6e64206261696c6f757420666f722062616e6b73ffffffff0100f2052a01000000434104678afdb0fe55' +
    '48271967f1a67130b7105cd6a828e03909a67962e0ea1f61deb649f6bc3f4cef38c4f35504e51ec112de5c384df7ba' +
    '0b8d578a4c702b6bf11d5fac00000000',
);
const GENESIS = {
  version: 1,
  prev_blockhash: ZERO_HASH,
  merkle_root: GENESIS_MERKLE_ROOT,
  time: 1231006505,
  bits: 0x1d00ffff,
  nonce: 2083236893,
  hash: '6fe28c0ab6f1b372c1a6a246ae63f74f931e8365e15a089c68d6190000000000',
};

interface Vector {
  readonly name: string;
  readonly command: string;
  readonly payload: Buffer;
  readonly member: PlainObject;
  readonly trailing?: number;
}

/** An `addrv2` with one entry. */
function oneAddrV2(network: number, address: string): Buffer {
  const entry = [u32(1), compactSize(1033), u8(network), bytes(hex(address)), hex('208d')];
  return list([Buffer.concat(entry)]);
}

function addrV2Vector(network: number, address: string, text: PlainObject): Vector {
  return {
    name: `addrv2 ${Object.values(text).map(String).join()}`,
    command: 'addrv2',
    payload: oneAddrV2(network, address),
    member: { addrv2: { addresses: [{ timestamp: 1, ...text, services: '1033', port: 8333 }] } },
  };
}

function legacyVector(address: string, text: PlainObject): Vector {
  const entry = [u32(1), u64(1033n), hex(address), hex('208d')];
  return {
    name: `addr ${Object.values(text).join()}`,
    command: 'addr',
    payload: list([Buffer.concat(entry)]),
    member: { addr: { addresses: [{ timestamp: 1, ...text, services: '1033', port: 8333 }] } },
  };
}

/** The addresses of Bitcoin Core's own tests (net_tests.cpp), and some more. */
const ADDRESSES: readonly Vector[] = [
  addrV2Vector(1, '01020304', { ipv4: '1.2.3.4' }),
  addrV2Vector(1, 'ff0a6400', { ipv4: '255.10.100.0' }),
  addrV2Vector(2, '1a1b2a2b3a3b4a4b5a5b6a6b7a7b8a8b', {
    ipv6: '1a1b:2a2b:3a3b:4a4b:5a5b:6a6b:7a7b:8a8b',
  }),
  addrV2Vector(3, 'f1f2f3f4f5f6f7f8f9fa', { torv2: '6hzph5hv6337r6p2.onion' }),
  addrV2Vector(4, '79bcc625184b05194975c28b66b66b0469f7f6556fb1ac3189a79b40dda32f1f', {
    torv3: 'pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd.onion',
  }),
  addrV2Vector(5, 'a2894dabaec08c0051a481a6dac88b64f98232ae42d4b6fd2fa81952dfe36a87', {
    i2p: 'ukeu3k5oycgaauneqgtnvselmt4yemvoilkln7jpvamvfx7dnkdq.b32.i2p',
  }),
  addrV2Vector(6, 'fc000001000200030004000500060007', { cjdns: 'fc00:1:2:3:4:5:6:7' }),
  // networks and lengths that Bitcoin Core passes over
  addrV2Vector(0xaa, '01020304', { unknown: { id: 0xaa, address: '01020304' } }),
  addrV2Vector(0, '', { unknown: { id: 0, address: '' } }),
  addrV2Vector(7, '11'.repeat(512), { unknown: { id: 7, address: '11'.repeat(512) } }),
  addrV2Vector(3, '11', { unknown: { id: 3, address: '11' } }),
  // other networks' addresses are not looked for inside network 2
  addrV2Vector(2, '00000000000000000000ffff01020304', { ipv6: '::ffff:102:304' }),
  addrV2Vector(2, 'fd87d87eeb43f1f2f3f4f5f6f7f8f9fa', {
    ipv6: 'fd87:d87e:eb43:f1f2:f3f4:f5f6:f7f8:f9fa',
  }),
  legacyVector('00000000000000000000ffff01020304', { ipv4: '1.2.3.4' }),
  legacyVector('fd87d87eeb43f1f2f3f4f5f6f7f8f9fa', { torv2: '6hzph5hv6337r6p2.onion' }),
  // IPv4-compatible is not IPv4
  legacyVector('00000000000000000000000001020304', { ipv6: '::102:304' }),
  legacyVector('00000000000000000000000000000001', { ipv6: '::1' }),
  legacyVector('00000000000000000000000000000000', { ipv6: '::' }),
  // RFC 5952
  legacyVector('20010db8000000000000000000000000', { ipv6: '2001:db8::' }),
  legacyVector('20010db8000000010001000100010001', { ipv6: '2001:db8:0:1:1:1:1:1' }),
  legacyVector('20010000000000010000000000000001', { ipv6: '2001:0:0:1::1' }),
  legacyVector('20010db8000000000001000000000001', { ipv6: '2001:db8::1:0:0:1' }),
  legacyVector('00010002000300040005000600000000', { ipv6: '1:2:3:4:5:6::' }),
  legacyVector('00000002000300040005000600070000', { ipv6: '0:2:3:4:5:6:7:0' }),
  legacyVector('abcdef000123001200010000000a0000', { ipv6: 'abcd:ef00:123:12:1:0:a:0' }),
];

/** 1.2.3.4:8333 with services, as in version. */
const ENDPOINT = hex('0904000000000000' + '00000000000000000000ffff01020304' + '208d');
const ENDPOINT_MEMBER = { timestamp: 0, ipv4: '1.2.3.4', services: '1033', port: 8333 };
const NO_SENDER = { timestamp: 0, services: '0', port: 0 };
const VERSION_START = Buffer.concat([u32(70016), u64(1033n), u64(-1n), ENDPOINT]);
const VERSION_MEMBER = {
  version: 70016,
  services: '1033',
  timestamp: '-1',
  receiver: ENDPOINT_MEMBER,
  sender: NO_SENDER,
  nonce: '0',
  user_agent: '',
  start_height: -1,
  relay: true,
};
const WITH_SENDER = Buffer.concat([VERSION_START, ENDPOINT, u64(2n ** 64n - 1n)]);
const SENDER_MEMBER = {
  ...VERSION_MEMBER,
  sender: ENDPOINT_MEMBER,
  nonce: '18446744073709551615',
};

function versionVector(name: string, payload: Buffer, member: PlainObject, trailing = 0): Vector {
  return {
    name: `version ${name}`,
    command: 'version',
    payload,
    member: { version: member },
    trailing,
  };
}

const VERSIONS: readonly Vector[] = [
  versionVector('up to the receiver', VERSION_START, VERSION_MEMBER),
  versionVector('up to the nonce', WITH_SENDER, SENDER_MEMBER),
  versionVector('up to the user agent', Buffer.concat([WITH_SENDER, bytes('/a/')]), {
    ...SENDER_MEMBER,
    user_agent: '/a/',
  }),
  versionVector('up to the height', Buffer.concat([WITH_SENDER, bytes(''), u32(840000)]), {
    ...SENDER_MEMBER,
    start_height: 840000,
  }),
  versionVector('without relay', Buffer.concat([WITH_SENDER, bytes(''), u32(-5), u8(0)]), {
    ...SENDER_MEMBER,
    start_height: -5,
    relay: false,
  }),
  versionVector(
    'with more',
    Buffer.concat([WITH_SENDER, hex('00' + '00000000' + '02' + 'ffff')]),
    {
      ...SENDER_MEMBER,
      start_height: 0,
    },
    2,
  ),
  versionVector(
    'with a long user agent that is not UTF-8',
    Buffer.concat([WITH_SENDER, bytes(Buffer.concat([Buffer.alloc(999, 0x41), hex('ff')]))]),
    { ...SENDER_MEMBER, user_agent: `${'A'.repeat(999)}\ufffd` },
  ),
];

const NO_INPUTS = hex('020000000000' + '11223344');
const GENESIS_ID = GENESIS_MERKLE_ROOT;

const OTHERS: readonly Vector[] = [
  {
    name: 'ping',
    command: 'ping',
    payload: hex('0102030405060788'),
    member: { ping: { value: String(0x8807060504030201n) } },
  },
  { name: 'ping before BIP31', command: 'ping', payload: hex(''), member: { oldping: true } },
  {
    name: 'addrv2 without a count',
    command: 'addrv2',
    payload: hex(''),
    member: { emptyaddrv2: true },
  },
  {
    name: 'verack with a payload',
    command: 'verack',
    payload: hex('0102'),
    member: { verack: true },
    trailing: 2,
  },
  ...['addr', 'addrv2', 'inv', 'getdata', 'notfound', 'headers'].map((command) => ({
    name: `${command} with no items`,
    command,
    payload: hex('00'),
    member: { [command]: {} },
  })),
  {
    name: 'inv with all types',
    command: 'inv',
    payload: list(
      [1, 0, 2, 3, 4, 5, 0x40000001, 0x40000002, 0x40000004, 0xffffffff].map((type) =>
        Buffer.concat([u32(type), HASH]),
      ),
    ),
    member: {
      inv: {
        items: [
          { transaction: HASH.toString('hex') },
          { error: true },
          { block: HASH.toString('hex') },
          { unknown: { inv_type: 3, hash: HASH.toString('hex') } },
          { compact_block: HASH.toString('hex') },
          { wtx: HASH.toString('hex') },
          { witness_transaction: HASH.toString('hex') },
          { witness_block: HASH.toString('hex') },
          { unknown: { inv_type: 0x40000004, hash: HASH.toString('hex') } },
          { unknown: { inv_type: 0xffffffff, hash: HASH.toString('hex') } },
        ],
      },
    },
  },
  {
    name: 'headers with the genesis block and a number of transactions',
    command: 'headers',
    payload: Buffer.concat([u8(1), GENESIS_HEADER, hex('fdff00')]),
    member: { headers: { headers: [GENESIS] } },
  },
  {
    name: 'the genesis block',
    command: 'block',
    payload: Buffer.concat([GENESIS_HEADER, list([GENESIS_TRANSACTION])]),
    member: {
      block: {
        header: GENESIS,
        transactions: [
          { txid: GENESIS_ID, wtxid: GENESIS_ID, raw: GENESIS_TRANSACTION.toString('hex') },
        ],
      },
    },
  },
  {
    name: 'tx without inputs and outputs',
    command: 'tx',
    payload: NO_INPUTS,
    member: {
      tx: {
        tx: { txid: sha256d(NO_INPUTS), wtxid: sha256d(NO_INPUTS), raw: NO_INPUTS.toString('hex') },
      },
    },
  },
  {
    name: 'feefilter below zero',
    command: 'feefilter',
    payload: u64(-(2n ** 63n)),
    member: { feefilter: { fee: '-9223372036854775808' } },
  },
  {
    name: 'reject without a hash',
    command: 'reject',
    payload: Buffer.concat([bytes('version'), u8(0x11), bytes('old')]),
    member: {
      reject: { rejected_command: 'version', reason: 'OBSOLETE', reason_details: 'old', hash: '' },
    },
  },
  {
    name: 'getblocktxn with absolute indexes',
    command: 'getblocktxn',
    payload: Buffer.concat([HASH, list([u8(0), u8(0), u8(5), compactSize(65535 - 8)])]),
    member: {
      getblocktxn: { block_hash: HASH.toString('hex'), tx_indexes: ['0', '1', '7', '65535'] },
    },
  },
  {
    name: 'merkleblock with bits from the lowest on',
    command: 'merkleblock',
    payload: Buffer.concat([GENESIS_HEADER, u32(1), list([HASH]), bytes(hex('03'))]),
    member: {
      merkleblock: {
        header: GENESIS,
        num_transactions: 1,
        bits: [true, true, false, false, false, false, false, false],
        hashes: [HASH.toString('hex')],
      },
    },
  },
  {
    name: 'a type that is not modelled',
    command: 'sendtxrcncl',
    payload: hex('01000000'),
    member: { unknown: { command: 'sendtxrcncl', payload: '01000000' } },
  },
];

for (const { name, command, payload, member, trailing = 0 } of [
  ...ADDRESSES,
  ...VERSIONS,
  ...OTHERS,
]) {
  test(`decodes ${name}`, () => {
    const decoded = decode(command, payload);
    assert.equal(decoded.error, undefined);
    assert.deepEqual(decoded.member, member);
    assert.equal(decoded.trailing, trailing);
  });
}

/** One input with an empty script, one output without value and script. */
const INPUTS = Buffer.concat([hex(`01${'00'.repeat(36)}00ffffffff`)]);
const OUTPUTS = hex('01000000000000000000');

const REFUSED: readonly [name: string, command: string, payload: Buffer, error: string][] = [
  ['a short ping', 'ping', hex('01'), 'truncated at 0'],
  ['an empty pong', 'pong', hex(''), 'truncated at 0'],
  ['an inv with more items than bytes', 'inv', hex(`02${'00'.repeat(71)}`), 'truncated at 0'],
  ['an inv with too large a count', 'inv', hex('ffffffffffffffffff'), 'oversized at 0'],
  ['an inv whose count could be shorter', 'inv', hex('fd0000'), 'malformed at 0'],
  ...[1, 2, 4, 5, 6]
    .map(
      (network) =>
        [
          `an addrv2 with 5 bytes in network ${network}`,
          'addrv2',
          oneAddrV2(network, '0102030405'),
          'malformed at 9',
        ] as const,
    )
    .map((entry): [string, string, Buffer, string] => [...entry]),
  ['an addrv2 with 513 bytes', 'addrv2', oneAddrV2(9, '11'.repeat(513)), 'oversized at 9'],
  [
    'services in a longer form than needed',
    'addrv2',
    Buffer.concat([hex('01'), u32(1), hex('fd0100'), hex('0104010203042089')]),
    'malformed at 5',
  ],
  [
    'a reject with an unknown code',
    'reject',
    Buffer.concat([bytes('tx'), u8(0x44), bytes('')]),
    'malformed at 3',
  ],
  [
    'a reject with half a hash',
    'reject',
    Buffer.concat([bytes('tx'), u8(0x42), bytes(''), HASH.subarray(0, 16)]),
    'truncated at 5',
  ],
  [
    'a tx with an unknown flag',
    'tx',
    Buffer.concat([u32(2), hex('0002'), INPUTS, OUTPUTS, u32(0)]),
    'malformed at 5',
  ],
  [
    'a tx with an empty witness',
    'tx',
    Buffer.concat([u32(2), hex('0001'), INPUTS, OUTPUTS, hex('00'), u32(0)]),
    'malformed at 58',
  ],
  [
    'a tx with the flag and no inputs',
    'tx',
    Buffer.concat([u32(2), hex('0001'), hex('00'), OUTPUTS, u32(0)]),
    'malformed at 17',
  ],
  [
    'an index above 65535',
    'getblocktxn',
    Buffer.concat([HASH, list([compactSize(65535), u8(0)])]),
    'malformed at 36',
  ],
  [
    'a prefilled index above 65535',
    'cmpctblock',
    Buffer.concat([
      GENESIS_HEADER,
      u64(0n),
      u8(0),
      list([Buffer.concat([compactSize(65536), NO_INPUTS])]),
    ]),
    'malformed at 90',
  ],
  [
    'more than 65535 transactions in a compact block',
    'cmpctblock',
    Buffer.concat([GENESIS_HEADER, u64(0n), compactSize(65536), Buffer.alloc(6 * 65536), u8(0)]),
    `malformed at ${88 + 5 + 6 * 65536}`,
  ],
  [
    'more flags than hashes can have',
    'merkleblock',
    Buffer.concat([GENESIS_HEADER, u32(1), list([HASH]), bytes(Buffer.alloc(6))]),
    'malformed at 117',
  ],
];

for (const [name, command, payload, expected] of REFUSED) {
  test(`refuses ${name}`, () => {
    const { error, member, trailing } = decode(command, payload);
    assert.equal(error && `${error.code} at ${error.offset}`, expected);
    assert.match(error?.message ?? '', new RegExp(`at byte ${error?.offset}$`));
    assert.deepEqual(member, { unknown: { command, payload: payload.toString('hex') } });
    assert.equal(trailing, 0);
  });
}

test('what Bitcoin Core punishes but can read is decoded', () => {
  const items = list(Array.from({ length: 50_001 }, () => Buffer.concat([u32(1), HASH])));
  const inv = decode('inv', items).member as { inv?: { items: unknown[] } }; // the schema's shape
  assert.equal(inv.inv?.items.length, 50_001);
  const many = list(Array.from({ length: 2001 }, () => Buffer.concat([GENESIS_HEADER, u8(0)])));
  const got = decode('headers', many).member as { headers?: { headers: unknown[] } }; // as above
  assert.equal(got.headers?.headers.length, 2001);
});

test('an inventory becomes hardly larger than it is', () => {
  const items = list(Array.from({ length: 1000 }, () => Buffer.concat([u32(5), HASH])));
  assert.ok(decode('inv', items).bytes.length <= items.length + 8);
});

test('an error takes back what was written and nothing before it', () => {
  const w = new ProtoWriter();
  const good = hex('0102030405060708');
  assert.equal(writeMessage(w, 'ping', good, 0, 8), 0);
  const before = Buffer.from(w.bytes());
  const bad = Buffer.concat([WITH_SENDER, hex('fd')]);
  assert.notEqual(typeof writeMessage(w, 'version', bad, 0, bad.length), 'number');
  assert.deepEqual(Buffer.from(w.bytes().subarray(0, before.length)), before);
  assert.deepEqual(readBack(Buffer.from(w.bytes().subarray(before.length))), {
    unknown: { command: 'version', payload: bad.toString('hex') },
  });
});
