/** The line of every kind of event. @module */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codec } from '@peer-observer/proto';
import fc from 'fast-check';
import { conn, ebpf, encode, HASH, meta } from '../testing/events.ts';
import { eventToTextLine } from './log-session.ts';

const SHORT = '1f1e1d1c1b1a…';
const tx = { txid: HASH, wtxid: HASH, raw: new Uint8Array([1]) };
const header = {
  version: 1,
  prev_blockhash: HASH,
  merkle_root: HASH,
  time: 1,
  bits: 1,
  nonce: 1,
  hash: HASH,
};
const address = { timestamp: 1, services: 1, port: 8333 };

type Message = Omit<codec.ebpf_extractor.message.MessageEvent.$Properties, 'meta'>;
const messages: readonly (readonly [command: string, Message, expected: string])[] = [
  ['ping', { ping: { value: 31 } }, ': nonce 0x1f'],
  ['ping', { oldping: true }, ': no nonce'],
  ['inv', { inv: { items: [{ wtx: HASH }] } }, `: 1 wtx ${SHORT}`],
  ['inv', { inv: { items: [] } }, ': empty'],
  [
    'getdata',
    { getdata: { items: [{ wtx: HASH }, { block: HASH }, { wtx: HASH }, { error: true }] } },
    ': 2 wtx, 1 block, 1 error',
  ],
  [
    'notfound',
    { notfound: { items: [{ unknown: { inv_type: 3, hash: HASH } }] } },
    `: 1 type-3 ${SHORT}`,
  ],
  ['tx', { tx: { tx } }, `: txid ${SHORT}`],
  ['headers', { headers: { headers: [header] } }, `: 1 header ${SHORT}`],
  ['headers', { headers: { headers: [header, header] } }, ': 2 headers'],
  ['addr', { addr: { addresses: [{ ...address, ipv4: '1.2.3.4' }] } }, ': 1 address: 1.2.3.4:8333'],
  [
    'addrv2',
    {
      addrv2: {
        addresses: [
          { ...address, ipv6: '2a00::1' },
          { ...address, i2p: 'x' },
        ],
      },
    },
    ': 2 addresses: 1 ipv6, 1 i2p',
  ],
  [
    'addrv2',
    { addrv2: { addresses: [{ ...address, unknown: { id: 9, address: HASH } }] } },
    ': 1 address: network-9:8333',
  ],
  ['feefilter', { feefilter: { fee: 1000 } }, ': 1000 sat/kvB'],
  [
    'getheaders',
    { getheaders: { version: 1, locator_hashes: [HASH], stop_hash: HASH } },
    `: 1 locator hash from ${SHORT}`,
  ],
  [
    'version',
    {
      version: {
        version: 70016,
        services: 9,
        timestamp: 1,
        receiver: address,
        sender: address,
        nonce: 1,
        user_agent: '/evil\u001b[31m\n/',
        start_height: 800000,
        relay: false,
      },
    },
    ': "/evil\\x1b[31m\\x0a/" protocol 70016 services 0x9 height 800000 no tx relay',
  ],
  [
    'reject',
    { reject: { rejected_command: 'tx', reason: 5, reason_details: 'du"st', hash: HASH } },
    `: tx dust "du\\"st" ${SHORT}`,
  ],
  [
    'cmpctblock',
    {
      compactblock: { header, nonce: 1, short_ids: [HASH], transactions: [{ diff_index: 0, tx }] },
    },
    `: ${SHORT} 1 short id, 1 prefilled`,
  ],
  ['sendcmpct', { sendcompact: { send_compact: true, version: 2 } }, ': version 2 high bandwidth'],
  ['block', { block: { header, transactions: [tx] } }, `: ${SHORT} 1 transaction`],
  ['verack', { verack: true }, ''],
  ['xy\u0000z', { unknown: { command: 'xyz', payload: HASH } }, ': not decoded, 32 B'],
  ['nothing', {}, ': nothing decoded'],
];
for (const [command, message, expected] of messages) {
  const name = Object.keys(message)[0] ?? 'nothing';
  test(`line of ${name}${expected}`, () => {
    const shown = command === 'xy\u0000z' ? '"xy\\x00z"' : command;
    assert.equal(
      eventToTextLine(ebpf({ message: { meta: meta({ command }), ...message } })),
      `2026-01-31T12:00:00.123Z alice <-- 7 203.0.113.7:8333 inbound ${shown} 8 B${expected}`,
    );
  });
}

const others: readonly (readonly [Buffer, string])[] = [
  [
    ebpf({ message: { meta: meta({ inbound: false, conn_type: 2 }), getaddr: true } }),
    '--> 7 203.0.113.7:8333 outbound-full-relay ping 8 B',
  ],
  [
    ebpf({ connection: { inbound: { conn: conn(), existing_connections: 12 } } }),
    'connection opened 7 203.0.113.7:8333 inbound ipv4: 12 inbound',
  ],
  [
    ebpf({
      connection: { closed: { conn: conn({ network: 3 }), time_established: 1_769_860_000 } },
    }),
    'connection closed 7 203.0.113.7:8333 inbound onion: since 2026-01-31T11:46:40.000Z',
  ],
  [
    ebpf({ connection: { inbound_evicted: { conn: conn({ network: 0 }), time_established: 0 } } }),
    'connection evicted 7 203.0.113.7:8333 inbound not_publicly_routable: since 1970-01-01T00:00:00.000Z',
  ],
  [ebpf({ connection: { misbehaving: { id: 7, message: '' } } }), 'connection misbehaving 7: ""'],
  [
    ebpf({ mempool: { added: { txid: HASH, vsize: 140, fee: 1400 } } }),
    `mempool added ${SHORT}: 140 vB, 1400 sat`,
  ],
  [
    ebpf({
      mempool: { removed: { txid: HASH, reason: 'expiry', vsize: 1, fee: 2, entry_time: 3 } },
    }),
    `mempool removed ${SHORT}: expiry, 1 vB, 2 sat`,
  ],
  [
    ebpf({ mempool: { rejected: { txid: HASH, reason: 'min relay fee not met' } } }),
    `mempool rejected ${SHORT}: "min relay fee not met"`,
  ],
  [
    ebpf({ mempool: { rejected: { txid: new Uint8Array(), reason: 'x' } } }),
    'mempool rejected (empty): "x"',
  ],
  [
    ebpf({
      mempool: {
        replaced: {
          replaced_txid: HASH,
          replaced_vsize: 1,
          replaced_fee: 2,
          replaced_entry_time: 3,
          replacement_id: HASH,
          replacement_vsize: 4,
          replacement_fee: 5,
          replaced_by_transaction: false,
        },
      },
    }),
    `mempool replaced ${SHORT} (1 vB, 2 sat) by package ${SHORT} (4 vB, 5 sat)`,
  ],
  [
    ebpf({
      validation: {
        block_connected: {
          hash: HASH,
          height: 5,
          transactions: 1,
          inputs: 2,
          sigops: 400,
          connection_time: 1_234_567,
        },
      },
    }),
    `validation block connected 5 ${SHORT}: 1 transaction, 2 inputs, sigop cost 400, 1.235 ms`,
  ],
  [encode({ rpc_extractor: { uptime: 12 } }), 'rpc uptime: 12 s'],
  [encode({ p2p_extractor: { feefilter_announcement: 7 } }), 'p2p feefilter: 7 sat/kvB'],
  [
    encode({ p2p_extractor: { ping_duration: { duration: 1_500_000 } } }),
    'p2p ping duration 1.500 ms',
  ],
  [
    encode({
      log_extractor: {
        log_timestamp: 1,
        category: 0,
        unknown_log_message: { raw_message: 'a\nb' },
      },
    }),
    'log "a\\x0ab"',
  ],
  [encode({ ipc_extractor: { block_tip: { height: 3, hash: HASH } } }), `ipc block tip 3 ${SHORT}`],
  [encode({}), 'event of an unknown kind'],
  [ebpf({}), 'tracepoint event of an unknown kind'],
];
for (const [bytes, expected] of others) {
  test(`line: ${expected}`, () => {
    assert.equal(eventToTextLine(bytes), `2026-01-31T12:00:00.123Z alice ${expected}`);
  });
}

test('an event without a node, and with an odd time, has a line', () => {
  const bytes = Buffer.from(codec.event.Event.encode({ timestamp: 9e15 }).finish());
  assert.equal(eventToTextLine(bytes), '9000000000000000 ms - event of an unknown kind');
});

test('whatever a peer writes, the line is one printable line', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(text, text, text, (command, addr, message) => {
      const events = [
        ebpf({ message: { meta: meta({ command, addr }), unknown: { command, payload: HASH } } }),
        ebpf({ connection: { misbehaving: { id: 1, message } } }),
        ebpf({ mempool: { rejected: { txid: HASH, reason: message } } }),
        ebpf({
          message: {
            meta: meta(),
            reject: { rejected_command: command, reason: 0, reason_details: message, hash: HASH },
          },
        }),
        encode({ node: message, rpc_extractor: { uptime: 1 } }),
      ];
      for (const event of events) {
        assert.match(eventToTextLine(event), /^[\p{L}\p{N}\p{P}\p{S} ]+$/u);
      }
    }),
  );
});
