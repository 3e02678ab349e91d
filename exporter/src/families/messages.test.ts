import { deepEqual, equal } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  counted,
  golden,
  LINKING_LION,
  type Meta,
  messageEvent,
  type Plain,
  runEvents,
} from '../testing/run-events.ts';
import { messages } from './messages.ts';

const run = (...events: Plain[]) => runEvents([messages], events);
const LISTED = '87.229.79.4:8333';
const ping = (meta: Meta = {}) => messageEvent({ ping: { value: '1' } }, { size: 8, ...meta });
const unknown = (command: string, meta: Meta = {}) =>
  messageEvent({ unknown: { command, payload: Buffer.alloc(3) } }, { command, size: 3, ...meta });

describe('messages', () => {
  it('matches its golden file', async () => {
    const pages = await run(
      ping(),
      ping({ inbound: false, connType: 2 }),
      messageEvent({ verack: true }, { size: 0 }),
      unknown('xyzzy'),
      ping({ addr: LISTED }),
    );
    const [actual, expected] = golden('messages', pages);
    equal(actual, expected);
  });

  const types: readonly [connType: number, ours: string, theirs: string, folded: boolean][] = [
    [0, 'unknown', '0', false],
    [1, 'inbound', '1', false],
    [2, 'outbound-full-relay', '2', false],
    [3, 'block-relay-only', '3', false],
    [4, 'feeler', '4', false],
    [5, 'manual', '5', false],
    [6, 'addr-fetch', '6', false],
    [7, 'other', 'other', true],
    [2 ** 31 - 1, 'other', 'other', true],
    [-1, 'other', 'other', true],
  ];
  for (const [connType, ours, theirs, folded] of types) {
    it(`connection type ${connType} is ${ours}`, async () => {
      const { metrics, upstream } = await run(ping({ connType }));
      const own = `{message="ping",connection_type="${ours}",direction="inbound"}`;
      deepEqual(counted(metrics), [
        ...(folded ? ['exporter_label_values_folded_total{set="connection_type"} 1'] : []),
        `p2p_message_bytes_total${own} 8`,
        `p2p_messages_total${own} 1`,
      ]);
      const labels = `{message="ping",connection_type="${theirs}",direction="inbound"}`;
      deepEqual(counted(upstream), [
        `p2p_message_bytes${labels} 8`,
        `p2p_message_count${labels} 1`,
      ]);
    });
  }

  it('adds counts and bytes by direction', async () => {
    const { metrics } = await run(
      ping(),
      ping(),
      ping({ inbound: false }),
      messageEvent(
        { tx: { tx: { txid: Buffer.alloc(32), wtxid: Buffer.alloc(32), raw: Buffer.alloc(0) } } },
        { size: 4_000_000 },
      ),
    );
    const at = (message: string, direction: string) =>
      `{message="${message}",connection_type="inbound",direction="${direction}"}`;
    deepEqual(counted(metrics), [
      `p2p_message_bytes_total${at('ping', 'inbound')} 16`,
      `p2p_message_bytes_total${at('ping', 'outbound')} 8`,
      `p2p_message_bytes_total${at('tx', 'inbound')} 4000000`,
      `p2p_messages_total${at('ping', 'inbound')} 2`,
      `p2p_messages_total${at('ping', 'outbound')} 1`,
      `p2p_messages_total${at('tx', 'inbound')} 1`,
    ]);
  });

  it('folds types that nobody knows into other, upstream shows them verbatim', async () => {
    const names = ['xyzzy', '', 'PING', 'a"b\\c', 'other', 'naïve✓'];
    const { metrics, upstream } = await run(
      ...names.map((name) => unknown(name)),
      unknown('xyzzy'),
      unknown('sendtxrcncl'),
      unknown('x'.repeat(5000)),
    );
    const other = '{message="other",connection_type="inbound",direction="inbound"}';
    const known = '{message="sendtxrcncl",connection_type="inbound",direction="inbound"}';
    deepEqual(counted(metrics), [
      'exporter_label_values_folded_total{set="message_type"} 8',
      `p2p_message_bytes_total${other} 24`,
      `p2p_message_bytes_total${known} 3`,
      `p2p_messages_total${other} 8`,
      `p2p_messages_total${known} 1`,
    ]);
    const shown = ['', 'PING', 'a\\"b\\\\c', 'naïve✓', 'other', 'x'.repeat(256)];
    const line = (name: string, type: string) =>
      `p2p_message_${name}{connection_type="1",direction="inbound",message="${type}"}`;
    deepEqual(
      counted(upstream).filter((text) => text.startsWith('p2p_message_count{connection_type')),
      [...shown.map((type) => `${line('count', type)} 1`), `${line('count', 'xyzzy')} 2`],
    );
    deepEqual(
      counted(upstream).filter((text) => text.includes('xyzzy')),
      [`${line('bytes', 'xyzzy')} 6`, `${line('count', 'xyzzy')} 2`],
    );
    equal(
      upstream
        .split('\n')
        .filter((text) => text === '# TYPE peerobserver_p2p_message_count counter').length,
      1,
    );
  });

  it("shows the bytes of messages without payload on upstream's page", async () => {
    const { upstream } = await run(
      messageEvent({ verack: true }, { size: 0 }),
      messageEvent({ verack: true }, { size: 0, addr: LISTED }),
      unknown('void', { size: 0 }),
    );
    deepEqual(
      upstream.split('\n').filter((line) => line.endsWith('} 0')),
      [
        'peerobserver_p2p_message_bytes{message="verack",connection_type="1",direction="inbound"} 0',
        'peerobserver_p2p_message_bytes{connection_type="1",direction="inbound",message="void"} 0',
        'peerobserver_p2p_message_bytes_linkinglion{message="verack",direction="inbound"} 0',
      ],
    );
  });

  const peers: readonly [addr: string, listed: boolean][] = [
    ['143.20.137.1:8333', true],
    ['87.229.79.255:1', true],
    ['87.229.80.0:8333', false],
    ['[2602:f5c0::1]:8333', true],
    ['[2602:f5c1::1]:8333', false],
    ['[2602:F5C0:0:0::ffff]:8333', true],
    ['2602:f5c0::1', true],
    ['87.229.79.4', true],
    ['x87.229.79.4:8333', false],
    ['', false],
  ];
  for (const [addr, listed] of peers) {
    it(`${addr} ${listed ? 'is' : 'is not'} on LinkingLion's list`, async () => {
      const { metrics, upstream } = await run(ping({ addr, inbound: false }));
      deepEqual(
        counted(metrics).filter((line) => line.includes('listed')),
        listed
          ? [
              'p2p_listed_message_bytes_total{list="linkinglion",message="ping",direction="outbound"} 8',
              'p2p_listed_messages_total{list="linkinglion",message="ping",direction="outbound"} 1',
            ]
          : [],
      );
      deepEqual(
        counted(upstream).filter((line) => line.includes('linkinglion')),
        listed
          ? [
              'p2p_message_bytes_linkinglion{message="ping",direction="outbound"} 8',
              'p2p_message_count_linkinglion{message="ping",direction="outbound"} 1',
            ]
          : [],
      );
    });
  }

  it('counts a peer on several lists for each', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'lists-'));
    t.after(() => rm(folder, { recursive: true }));
    const file = join(folder, 'mine.txt');
    await writeFile(file, '87.229.79.4\n');
    const { metrics } = await runEvents([messages], [ping({ addr: LISTED })], [file, LINKING_LION]);
    deepEqual(
      counted(metrics).filter((line) => line.startsWith('p2p_listed_messages_total')),
      ['linkinglion', 'mine'].map(
        (list) => `p2p_listed_messages_total{list="${list}",message="ping",direction="inbound"} 1`,
      ),
    );
  });
});
