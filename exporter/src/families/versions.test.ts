import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  counted,
  golden,
  type Meta,
  messageEvent,
  type Plain,
  runEvents,
} from '../testing/run-events.ts';
import { versions } from './versions.ts';

const NOBODY = { timestamp: 0, services: 0, port: 0, ipv4: '0.0.0.0' };
const LISTED = '162.218.65.7:4242';
const run = (...events: Plain[]) => runEvents([versions], events);
const version = (user_agent: string, meta?: Meta) =>
  messageEvent(
    {
      version: {
        version: 70016,
        services: '1033',
        timestamp: '1700000000',
        receiver: NOBODY,
        sender: NOBODY,
        nonce: '1',
        user_agent,
        start_height: -1,
        relay: true,
      },
    },
    meta,
  );

describe('versions', () => {
  it('matches its golden file', async () => {
    const pages = await run(
      version('/Satoshi:28.0.0/'),
      version('/pynode:0.0.1/'),
      version('/Satoshi:0.21.1/', { addr: LISTED }),
      version('something "else"\n'),
    );
    const [actual, expected] = golden('versions', pages);
    equal(actual, expected);
  });

  const clients: readonly [userAgent: string, client: string][] = [
    ['/Satoshi:28.0.0/', 'satoshi_28'],
    ['/Satoshi:0.21.1/', 'satoshi_0.21'],
    ['/Satoshi:29.1.0/Knots:20250903/', 'knots_29'],
    ['/btcwire:0.5.0/btcd:0.24.2/', 'btcd'],
    ['', 'empty'],
  ];
  for (const [userAgent, client] of clients) {
    it(`counts user agent "${userAgent}" as ${client}`, async () => {
      const { metrics, upstream } = await run(version(userAgent));
      deepEqual(counted(metrics), [`p2p_inbound_versions_total{client="${client}"} 1`]);
      deepEqual(counted(upstream), [`p2p_version_useragent{useragent="${userAgent}"} 1`]);
    });
  }

  it('folds what it does not know into other, upstream shows it', async () => {
    const { metrics, upstream } = await run(version('a\\b"c\nd'), version('\u{1f4a9}'));
    deepEqual(counted(metrics), [
      'exporter_label_values_folded_total{set="user_agent"} 2',
      'p2p_inbound_versions_total{client="other"} 2',
    ]);
    deepEqual(counted(upstream), [
      'p2p_version_useragent{useragent="a\\\\b\\"c\\nd"} 1',
      'p2p_version_useragent{useragent="\u{1f4a9}"} 1',
    ]);
  });

  it('cuts a user agent that no node would accept', async () => {
    const { metrics, upstream } = await run(version('x'.repeat(1_000_000)));
    deepEqual(counted(upstream), [`p2p_version_useragent{useragent="${'x'.repeat(256)}"} 1`]);
    deepEqual(counted(metrics), [
      'exporter_label_values_folded_total{set="user_agent"} 1',
      'p2p_inbound_versions_total{client="other"} 1',
    ]);
  });

  it('counts peers on a list as listed, upstream as LinkingLion', async () => {
    const { metrics, upstream } = await run(
      version('/Satoshi:28.0.0/', { addr: LISTED }),
      version('made up', { addr: LISTED }),
      version('/pynode:0.0.1/', { addr: LISTED }),
    );
    deepEqual(counted(metrics), ['p2p_inbound_versions_total{client="listed"} 3']);
    deepEqual(counted(upstream), ['p2p_version_useragent{useragent="LinkingLion"} 3']);
  });

  it('counts private broadcast by its exact user agent', async () => {
    const { metrics, upstream } = await run(
      version('/pynode:0.0.1/'),
      version('/pynode:0.0.2/'),
      version('/pynode:0.0.1/', { inbound: false }),
    );
    deepEqual(counted(metrics), [
      'conn_private_broadcast_total 1',
      'p2p_inbound_versions_total{client="pynode"} 2',
    ]);
    deepEqual(counted(upstream), [
      'conn_private_transaction_broadcast 1',
      'p2p_version_useragent{useragent="/pynode:0.0.1/"} 1',
      'p2p_version_useragent{useragent="/pynode:0.0.2/"} 1',
    ]);
  });

  it('leaves sent versions out', async () => {
    const { metrics, upstream } = await run(version('/Satoshi:28.0.0/', { inbound: false }));
    deepEqual([counted(metrics), counted(upstream)], [[], []]);
  });
});
