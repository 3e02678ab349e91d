import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EnvelopeStamp, ProtoWriter, Sequencer, tag } from '@peer-observer/proto';
import { MAX_HOSTS } from './metrics/registry.ts';
import { type CountingRun, countingRun } from './testing/counting.ts';
import { parsePage } from './testing/exposition.ts';
import {
  buckets,
  counted,
  EVENT_MS,
  encodeEvent,
  messageEvent,
  type Plain,
  tracepointEvent,
} from './testing/run-events.ts';

const ping = (meta = {}) => messageEvent({ ping: { value: '1' } }, meta);
const opened = tracepointEvent('connection', {
  inbound: {
    conn: { peer_id: 1, addr: '198.51.100.7:8333', conn_type: 1, network: 1 },
    existing_connections: 9,
  },
});
/** The metrics of a name. */
const ofName = (run: CountingRun, name: string) =>
  counted(run.metrics()).filter((line) => line.startsWith(name));
const kinds = (run: CountingRun) => ofName(run, 'exporter_events_total');

/** Concatenated fields: protobuf merges them into one message. */
const joined = (...events: readonly Plain[]): Buffer =>
  Buffer.concat(events.map((event) => encodeEvent(event)));
/** One field of bytes. */
function field(fieldTag: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const writer = new ProtoWriter();
  writer.uint(fieldTag, body.length);
  return Buffer.concat([Buffer.from(writer.bytes()), body]);
}
const timestamp = (() => {
  const writer = new ProtoWriter();
  writer.uint(tag.Event_timestamp, EVENT_MS);
  return Buffer.from(writer.bytes());
})();

describe('kinds of events', () => {
  const events: readonly [kind: string, event: Plain][] = [
    ['message', ping()],
    ['connection', opened],
    [
      'addrman',
      tracepointEvent('addrman', {
        tried: { bucket: 1, bucket_pos: 2, addr: '', addr_AS: 0, source: '', source_AS: 0 },
      }),
    ],
    [
      'mempool',
      tracepointEvent('mempool', { added: { txid: Buffer.alloc(32), vsize: 1, fee: 1 } }),
    ],
    [
      'validation',
      tracepointEvent('validation', {
        block_connected: {
          hash: Buffer.alloc(32),
          height: 1,
          transactions: 1,
          inputs: 1,
          sigops: 1,
          connection_time: 1,
        },
      }),
    ],
    ['none', { timestamp: EVENT_MS }],
    ['none', { timestamp: EVENT_MS, ebpf_extractor: {} }],
  ];
  for (const [kind, event] of events) {
    it(`counts ${kind}`, async () => {
      const run = await countingRun();
      run.feed(encodeEvent(event));
      deepEqual(kinds(run), [`exporter_events_total{kind="${kind}"} 1`]);
      equal(run.health('undecodable_events_total'), 0);
    });
  }

  const others: readonly [kind: string, fieldTag: number][] = [
    ['rpc', tag.Event_rpc_extractor],
    ['p2p', tag.Event_p2p_extractor],
    ['log', tag.Event_log_extractor],
    ['ipc', tag.Event_ipc_extractor],
  ];
  for (const [kind, fieldTag] of others) {
    it(`counts ${kind}, whatever is inside`, async () => {
      const run = await countingRun();
      run.feed(Buffer.concat([timestamp, field(fieldTag, Buffer.from('ffffffff', 'hex'))]));
      run.feed(Buffer.concat([timestamp, field(fieldTag)]));
      deepEqual(kinds(run), [`exporter_events_total{kind="${kind}"} 2`]);
      equal(run.health('undecodable_events_total'), 0);
    });
  }

  it('counts an event with several kinds or members as the last of each', async () => {
    const run = await countingRun();
    run.feed(joined(ping(), opened));
    deepEqual(kinds(run), ['exporter_events_total{kind="connection"} 1']);
    equal(ofName(run, 'p2p_messages_total').length, 0);
    run.feed(
      Buffer.concat([
        timestamp,
        field(tag.Event_ebpf_extractor, field(tag.ebpf_connection), field(tag.ebpf_mempool)),
      ]),
    );
    deepEqual(kinds(run), [
      'exporter_events_total{kind="connection"} 1',
      'exporter_events_total{kind="mempool"} 1',
    ]);
  });

  it('passes over fields that later schemas may add', async () => {
    const run = await countingRun();
    const later = field((900 << 3) | 2, Buffer.from('later'));
    const meta = field(
      tag.MessageEvent_meta,
      field(tag.Metadata_command, Buffer.from('ping')),
      later,
    );
    const inner = field(tag.MessageEvent_ping, Buffer.alloc(0));
    run.feed(
      Buffer.concat([
        timestamp,
        later,
        field(
          tag.Event_ebpf_extractor,
          later,
          field(tag.ebpf_message, meta, inner, later),
          Buffer.from([0x80 | 0x48, 0x38, 5]),
        ),
      ]),
    );
    deepEqual(kinds(run), ['exporter_events_total{kind="message"} 1']);
    deepEqual(ofName(run, 'p2p_inbound_pings_total'), []);
    equal(ofName(run, 'p2p_messages_total').length, 1);
    equal(run.health('undecodable_events_total'), 0);
  });
});

describe('fields that are absent', () => {
  it('show nothing of the message before', async () => {
    const run = await countingRun();
    run.feed(encodeEvent(ping({ connType: 3, size: 77, addr: '87.229.79.4:8333' })));
    const bare = field(
      tag.Event_ebpf_extractor,
      field(
        tag.ebpf_message,
        field(tag.MessageEvent_meta, field(tag.Metadata_command, Buffer.from('pong'))),
      ),
    );
    run.feed(Buffer.concat([timestamp, bare]));
    deepEqual(
      ofName(run, 'p2p_').filter((line) => line.includes('pong')),
      ['p2p_messages_total{message="pong",connection_type="unknown",direction="outbound"} 1'],
    );
  });

  it('show nothing of the connection before', async () => {
    const run = await countingRun();
    run.feed(encodeEvent(opened));
    const bare = field(tag.ebpf_connection, field(tag.ConnectionEvent_inbound));
    run.feed(Buffer.concat([timestamp, field(tag.Event_ebpf_extractor, bare)]));
    deepEqual(ofName(run, 'conn_opened_total'), [
      'conn_opened_total{direction="inbound",network="ipv4"} 1',
      'conn_opened_total{direction="inbound",network="not_publicly_routable"} 1',
    ]);
    equal(ofName(run, 'conn_open{').length, 1);
  });
});

describe('bytes that are no event', () => {
  const bad: readonly [what: string, bytes: Buffer][] = [
    ['nothing', Buffer.alloc(0)],
    ['an event without timestamp', field(tag.Event_node, Buffer.from('node'))],
    ['a lone byte', Buffer.from([0xff])],
    ['text', Buffer.from('GET / HTTP/1.1\r\n\r\n')],
    ['half an event', encodeEvent(ping()).subarray(0, 30)],
    [
      'a message without meta',
      Buffer.concat([
        timestamp,
        field(
          tag.Event_ebpf_extractor,
          field(tag.ebpf_message, field(tag.MessageEvent_ping, Buffer.alloc(9, 9))),
        ),
      ]),
    ],
    [
      'garbage in a member',
      Buffer.concat([
        timestamp,
        field(
          tag.Event_ebpf_extractor,
          field(tag.ebpf_mempool, field(tag.MempoolEvent_added, Buffer.from('1aff', 'hex'))),
        ),
      ]),
    ],
    [
      'garbage between members',
      Buffer.concat([
        timestamp,
        field(tag.Event_ebpf_extractor, field(tag.ebpf_connection, Buffer.from('07', 'hex'))),
      ]),
    ],
    [
      'groups in groups',
      Buffer.concat([timestamp, field(tag.Event_ebpf_extractor, Buffer.alloc(100_000, 0x0b))]),
    ],
  ];
  for (const [what, bytes] of bad) {
    it(`counts ${what} as undecodable`, async () => {
      const run = await countingRun();
      run.feed(bytes);
      equal(run.health('undecodable_events_total'), 1);
      deepEqual(kinds(run), []);
      run.feed(encodeEvent(ping()));
      deepEqual(kinds(run), ['exporter_events_total{kind="message"} 1']);
    });
  }
});

describe('hosts', () => {
  it('are nodes by the names of their events, or the default', async () => {
    const run = await countingRun({ defaultHost: 'mine' });
    const { node: _node, ...upstreams } = ping();
    for (const event of [
      ping({ node: 'a' }),
      ping({ node: 'b' }),
      ping({ node: 'a' }),
      upstreams,
    ]) {
      run.feed(encodeEvent(event));
    }
    deepEqual(
      run.metrics().match(/(?<=^peerobserver_exporter_events_total)\{.*kind="message"\} .*$/gm),
      [
        '{host="a",kind="message"} 2',
        '{host="b",kind="message"} 1',
        '{host="mine",kind="message"} 1',
      ],
    );
    equal(run.health('unnumbered_events_total'), 4);
  });

  it(`beyond ${MAX_HOSTS} are other, and each of their events is counted`, async () => {
    const run = await countingRun();
    for (let i = 0; i < MAX_HOSTS; i++) run.feed(encodeEvent(ping({ node: `node-${i}` })));
    equal(run.health('folded_host_events_total'), 0);
    // the same one in a row, one of another name, and one known
    for (const node of ['late', 'late', 'late', 'later', 'node-3', 'late']) {
      run.feed(encodeEvent(ping({ node })));
    }
    equal(run.health('folded_host_events_total'), 5);
    const page = run.metrics();
    ok(page.includes('peerobserver_exporter_events_total{host="other",kind="message"} 5\n'));
    ok(page.includes('peerobserver_exporter_events_total{host="node-3",kind="message"} 2\n'));
    ok(!page.includes('late'));
  });

  it('have names of a bounded length, in valid UTF-8', async () => {
    const run = await countingRun();
    run.feed(encodeEvent(ping({ node: 'n'.repeat(100_000) })));
    run.feed(
      Buffer.concat([encodeEvent(ping()), field(tag.Event_node, Buffer.from('80ff', 'hex'))]),
    );
    parsePage(run.metrics(), 'text');
    deepEqual(
      [...run.counting.registry.hosts].map(({ name }) => name),
      ['n'.repeat(128), '\ufffd\ufffd'],
    );
  });

  it('know the time and age of their events', async () => {
    const run = await countingRun();
    for (const timestampMs of [EVENT_MS, EVENT_MS - 5000, EVENT_MS + 5000]) {
      run.feed(encodeEvent(ping({ timestampMs })));
    }
    deepEqual(ofName(run, 'exporter_last_event'), [
      `exporter_last_event_timestamp_seconds ${(EVENT_MS + 20) / 1000}`,
    ]);
    // 20 ms, 5.02 s, and one from the future
    deepEqual(buckets(run.metrics(), 'exporter_event_age_seconds', ''), {
      0.001: 1,
      0.05: 1,
      10: 1,
    });
  });

  it('go on after an event from the future', async () => {
    const clock = { nowMs: EVENT_MS };
    const run = await countingRun({ clock });
    const connections = (timestampMs: number, node: string, existing_connections: number): Buffer =>
      encodeEvent(
        tracepointEvent(
          'connection',
          { inbound: { conn: { peer_id: 1, addr: '', conn_type: 1 }, existing_connections } },
          { node, timestampMs },
        ),
      );
    run.feed(connections(EVENT_MS + 1e12, 'ahead', 1));
    clock.nowMs += 1000;
    run.feed(connections(EVENT_MS + 900, 'right', 2));
    run.feed(encodeEvent(ping({ node: 'ahead', timestampMs: EVENT_MS + 800 })));
    deepEqual(
      run.metrics().match(/(?<=^peerobserver_exporter_last_event_timestamp_seconds).*$/gm),
      [`{host="ahead"} ${(EVENT_MS + 800) / 1000}`, `{host="right"} ${(EVENT_MS + 900) / 1000}`],
    );
    // upstream's page shows the gauge of the node that was heard last
    match(run.upstream(), /^peerobserver_conn_inbound_current 2$/m);
  });
});

describe('numbering', () => {
  const stamped = (stamp: EnvelopeStamp): Buffer => {
    const writer = new ProtoWriter();
    stamp.stamp(writer);
    return Buffer.concat([timestamp, Buffer.from(writer.bytes())]);
  };
  const figures = (run: CountingRun) => [
    run.health('sequence_gaps_total'),
    run.health('lost_events_total'),
    run.health('late_events_total'),
    run.health('publisher_sessions_total'),
    run.health('unnumbered_events_total'),
  ];

  it('shows gaps, losses and late events', async () => {
    const run = await countingRun();
    const sequencer = new Sequencer({ lo: 1, hi: 2 });
    const stamp = new EnvelopeStamp('node', sequencer);
    const events = Array.from({ length: 10 }, () => stamped(stamp));
    for (const i of [0, 1, 2, 5, 6, 9, 3]) run.feed(events[i] ?? Buffer.alloc(0));
    deepEqual(figures(run), [2, 4, 1, 1, 0]);
    deepEqual(kinds(run), ['exporter_events_total{kind="none"} 7']);
  });

  it('knows the runs of a publisher, of whatever node, and tells publishers apart', async () => {
    const run = await countingRun({ publishers: ['tcp://a:1', 'tcp://b:1'] });
    const one = new Sequencer({ lo: 1, hi: 0 });
    for (const node of ['x', 'y', 'x']) run.feed(stamped(new EnvelopeStamp(node, one)), 0);
    const two = new EnvelopeStamp('x', new Sequencer({ lo: 2, hi: 0 }));
    run.feed(stamped(two), 0);
    deepEqual(figures(run), [0, 0, 0, 2, 0]);
    // the same run by another way has its own numbers
    run.feed(stamped(new EnvelopeStamp('x', one)), 1);
    run.feed(encodeEvent(ping()), 1);
    deepEqual(figures(run), [0, 0, 0, 3, 1]);
    deepEqual(
      run.counting.publishers.map(({ unnumbered }) => unnumbered),
      [0, 1],
    );
  });

  it('counts an event whose inside is garbage as come', async () => {
    const run = await countingRun();
    const stamp = new EnvelopeStamp('node', new Sequencer({ lo: 1, hi: 2 }));
    run.feed(stamped(stamp));
    run.feed(Buffer.concat([stamped(stamp), field(tag.Event_ebpf_extractor, Buffer.from([7]))]));
    run.feed(stamped(stamp));
    deepEqual(figures(run), [0, 0, 0, 1, 0]);
    equal(run.health('undecodable_events_total'), 1);
  });

  it('ignores a source nobody knows', async () => {
    const run = await countingRun();
    run.feed(encodeEvent(ping()), 7);
    deepEqual(kinds(run), []);
  });
});
