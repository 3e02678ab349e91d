import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  buckets,
  counted,
  EVENT_MS,
  golden,
  LINKING_LION,
  type Plain,
  runEvents,
  tracepointEvent,
} from '../testing/run-events.ts';
import { connections } from './connections.ts';

const run = (...events: Plain[]) => runEvents([connections], events);
const NOW_SECONDS = Math.floor(EVENT_MS / 1000);

const conn = (addr: string, network: number): Plain => ({
  peer_id: 7,
  addr,
  conn_type: 1,
  network,
});
const opened = (
  direction: 'inbound' | 'outbound',
  existing: number,
  addr = '198.51.100.7:8333',
  network = 1,
) =>
  tracepointEvent('connection', {
    [direction]: { conn: conn(addr, network), existing_connections: existing },
  });
const closed = (timeEstablished: number | string, network = 1) =>
  tracepointEvent('connection', {
    closed: { conn: conn('198.51.100.7:8333', network), time_established: timeEstablished },
  });
const evicted = () =>
  tracepointEvent('connection', {
    inbound_evicted: { conn: conn('198.51.100.7:8333', 1), time_established: NOW_SECONDS - 5 },
  });

describe('connections', () => {
  it('matches its golden file', async () => {
    const pages = await run(
      opened('inbound', 3),
      opened('inbound', 4, '[2602:f5c0::1]:8333', 2),
      opened('outbound', 10),
      evicted(),
      closed(NOW_SECONDS - 100),
    );
    const [actual, expected] = golden('connections', pages);
    equal(actual, expected);
  });

  const networks: readonly [number: number, ours: string, theirs: string][] = [
    [0, 'not_publicly_routable', '0'],
    [1, 'ipv4', '1'],
    [2, 'ipv6', '2'],
    [3, 'onion', '3'],
    [4, 'i2p', '4'],
    [5, 'cjdns', '5'],
    [6, 'internal', '6'],
    [7, 'other', 'other'],
    [4294967295, 'other', 'other'],
  ];
  for (const [number, ours, theirs] of networks) {
    it(`network ${number} is ${ours}; upstream has a sum beside the networks`, async () => {
      const { metrics, upstream } = await run(
        opened('inbound', 1, '198.51.100.7:8333', number),
        opened('outbound', 2, '198.51.100.7:8333', number),
        opened('outbound', 3, '198.51.100.7:8333', number),
        closed(NOW_SECONDS, number),
      );
      deepEqual(
        counted(metrics).filter((line) => /^conn_(opened|closed)_total|folded/.test(line)),
        [
          `conn_closed_total{network="${ours}"} 1`,
          `conn_opened_total{direction="inbound",network="${ours}"} 1`,
          `conn_opened_total{direction="outbound",network="${ours}"} 2`,
          ...(ours === 'other' ? ['exporter_label_values_folded_total{set="network"} 4'] : []),
        ],
      );
      deepEqual(counted(upstream), [
        'conn_closed 1',
        `conn_closed_network{network="${theirs}"} 1`,
        'conn_inbound 1',
        'conn_inbound_current 1',
        `conn_inbound_network{network="${theirs}"} 1`,
        'conn_outbound 2',
        'conn_outbound_current 3',
        `conn_outbound_network{network="${theirs}"} 2`,
      ]);
    });
  }

  it('upstream sums networks', async () => {
    const { upstream } = await run(
      ...[1, 2, 2, 3].map((network) => opened('inbound', 1, '198.51.100.7:8333', network)),
    );
    ok(upstream.includes('\npeerobserver_conn_inbound 4\n'));
  });

  it('open is what the last opening said; unset at first, 0 for upstream', async () => {
    const before = await run();
    ok(!before.metrics.includes('peerobserver_conn_open{'));
    ok(before.upstream.includes('\npeerobserver_conn_inbound_current 0\n'));
    const { metrics } = await run(opened('inbound', 114), closed(NOW_SECONDS), evicted());
    deepEqual(
      metrics.split('\n').filter((line) => line.startsWith('peerobserver_conn_open{')),
      ['peerobserver_conn_open{host="node",direction="inbound"} 114'],
    );
  });

  const ages: readonly [established: number | string, age: number, le: string][] = [
    [NOW_SECONDS, 0, '1'],
    [NOW_SECONDS - 1, 1, '1'],
    [NOW_SECONDS - 2, 2, '5'],
    [NOW_SECONDS - 604800, 604800, '604800'],
    [NOW_SECONDS - 604801, 604801, '+Inf'],
    [0, NOW_SECONDS, '+Inf'],
    // the clock was set back
    [NOW_SECONDS + 1, 0, '1'],
    ['18446744073709551615', 0, '1'],
  ];
  for (const [established, age, le] of ages) {
    it(`a connection established at ${established} s was ${age} s old`, async () => {
      const { metrics, upstream } = await run(closed(established));
      ok(metrics.includes(`conn_closed_age_seconds_total{host="node"} ${age}\n`));
      ok(metrics.includes(`conn_lifetime_seconds_sum{host="node"} ${age}\n`));
      deepEqual(buckets(metrics, 'conn_lifetime_seconds', ''), { [le]: 1 });
      ok(upstream.includes(`\npeerobserver_conn_closed_age ${age}\n`));
    });
  }

  it('ages by the whole second of the event', async () => {
    const event = tracepointEvent(
      'connection',
      { closed: { conn: conn('', 1), time_established: 999 } },
      { timestampMs: 1_000_999 },
    );
    const { upstream } = await run(event);
    ok(upstream.includes('\npeerobserver_conn_closed_age 1\n'));
  });

  it('an eviction is no closing', async () => {
    const { metrics, upstream } = await run(evicted());
    deepEqual(counted(metrics), ['conn_evicted_total 1']);
    deepEqual(counted(upstream), ['conn_evicted_inbound 1']);
  });

  const UPSTREAM_LISTS: readonly [list: string, name: string][] = [
    ['monero', 'conn_inbound_banlist_monero'],
    ['gmax', 'conn_inbound_banlist_gmax'],
    ['linkinglion', 'conn_inbound_list_linkinglion'],
    ['tor_exit', 'conn_inbound_tor_exit'],
  ];

  it('counts inbound connections of listed peers only', async () => {
    const { metrics, upstream } = await run(
      opened('inbound', 1, '143.20.137.1:8333'),
      opened('inbound', 2, '143.20.137.1:9999'),
      opened('outbound', 1, '143.20.137.1:8333'),
      opened('inbound', 3, '143.20.138.1:8333'),
    );
    deepEqual(
      metrics.split('\n').filter((line) => line.startsWith('peerobserver_conn_opened_listed')),
      ['peerobserver_conn_opened_listed_total{host="node",list="linkinglion"} 2'],
    );
    // the lists that are not loaded are at 0 there
    for (const [list, name] of UPSTREAM_LISTS) {
      const count = list === 'linkinglion' ? 2 : 0;
      ok(upstream.includes(`\npeerobserver_${name} ${count}\n`), name);
    }
  });

  for (const [list, name] of UPSTREAM_LISTS) {
    if (list === 'linkinglion') continue;
    it(`a list loaded under the name ${list} fills upstream's ${name}`, async (t) => {
      const folder = await mkdtemp(join(tmpdir(), 'lists-'));
      t.after(() => rm(folder, { recursive: true }));
      const file = join(folder, `${list}.txt`);
      await writeFile(file, '203.0.113.0/24\n2001:db8::1\n');
      const { metrics, upstream } = await runEvents(
        [connections],
        [
          opened('inbound', 1, '203.0.113.77:8333'),
          opened('inbound', 2, '[2001:db8:0::1]:8333', 2),
          opened('inbound', 3, '[2001:db8::2]:8333', 2),
        ],
        [LINKING_LION, file],
      );
      deepEqual(
        counted(metrics).filter((line) => line.startsWith('conn_opened_listed')),
        [`conn_opened_listed_total{list="${list}"} 2`],
      );
      ok(metrics.includes(`{host="node",list="linkinglion"} 0\n`));
      ok(upstream.includes(`\npeerobserver_${name} 2\n`));
      ok(upstream.includes('\npeerobserver_conn_inbound_list_linkinglion 0\n'));
    });
  }
});
