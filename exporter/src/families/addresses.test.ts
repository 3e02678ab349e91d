import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  buckets,
  counted,
  EVENT_MS,
  familyRun,
  field,
  golden,
  type Meta,
  messageEvent,
  type Plain,
  rawMessageEvent,
  runEvents,
} from '../testing/run-events.ts';
import { addresses } from './addresses.ts';

const NOW_SECONDS = Math.floor(EVENT_MS / 1000);
const ONION_56 = 'kpgvmscirrdqpekbqjsvw5teanhatztpp2gl6eee4zkowvwfxwenqaid.onion';
const ONION_52 = `${ONION_56.slice(0, 52)}.onion`;
const I2P = 'ukeu3k5oycgaauneqgtnvselmt4yemvoilkln7jpvamvfx7dnkdq.b32.i2p';

const entry = (address: Plain, fields: Plain = {}): Plain => ({
  timestamp: NOW_SECONDS,
  services: 0,
  port: 8333,
  ...address,
  ...fields,
});
const addr = (entries: readonly Plain[], meta?: Meta) =>
  messageEvent({ addr: { addresses: entries } }, meta);
const addrv2 = (entries: readonly Plain[], meta?: Meta) =>
  messageEvent({ addrv2: { addresses: entries } }, meta);

const run = (...events: Plain[]) => runEvents([addresses], events);
/** What the metrics of a name counted, as `{labels}` to value. */
const ofName = (page: string, name: string) =>
  counted(page).filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));

describe('addresses', () => {
  it('matches its golden file', async () => {
    const pages = await run(
      addr([
        entry({ ipv4: '198.51.100.7' }, { services: 1033 }),
        entry({ ipv4: '198.51.100.8' }, { services: 1033, timestamp: NOW_SECONDS - 3600 }),
        entry({ ipv4: '203.0.113.1' }, { services: '9223372036854775809' }),
      ]),
      addrv2([entry({ torv3: ONION_56 }, { timestamp: NOW_SECONDS + 20 })], {
        addr: `${ONION_56}:8333`,
        inbound: false,
      }),
      addrv2([], { inbound: false }),
      messageEvent({ emptyaddrv2: true }),
    );
    const [actual, expected] = golden('addresses', pages);
    equal(actual, expected);
  });

  it('observes the number of entries by message and direction', async () => {
    const { metrics, upstream } = await run(
      addr([]),
      addr([entry({ ipv4: '1.2.3.4' }), entry({ ipv4: '1.2.3.4' })], { inbound: false }),
      addrv2(Array.from({ length: 1001 }, () => entry({ i2p: I2P }))),
    );
    deepEqual(buckets(metrics, 'p2p_addr_entries', 'direction="inbound"'), { 0: 1 });
    deepEqual(buckets(metrics, 'p2p_addr_entries', 'direction="outbound"'), { 2: 1 });
    deepEqual(buckets(metrics, 'p2p_addrv2_entries', 'direction="inbound"'), { '+Inf': 1 });
    deepEqual(buckets(upstream, 'p2p_addr_addresses', 'direction="outbound"'), { 2: 1 });
    deepEqual(ofName(metrics, 'p2p_addrv2_entries_sum'), [
      'p2p_addrv2_entries_sum{direction="inbound"} 1001',
    ]);
    deepEqual(ofName(upstream, 'p2p_addrv2_addresses_count'), [
      'p2p_addrv2_addresses_count{direction="inbound"} 1',
    ]);
  });

  it('shows both timestamp offsets from the first message of a direction on', async () => {
    const { upstream } = await run(addr([]), addrv2([], { inbound: false }));
    deepEqual(upstream.match(/(?<=^peerobserver_).*_timestamp_offset_seconds_count.*$/gm), [
      'p2p_addr_timestamp_offset_seconds_count{direction="inbound",timestamp_offset="past"} 0',
      'p2p_addr_timestamp_offset_seconds_count{direction="inbound",timestamp_offset="future"} 0',
      'p2p_addrv2_timestamp_offset_seconds_count{direction="outbound",timestamp_offset="past"} 0',
      'p2p_addrv2_timestamp_offset_seconds_count{direction="outbound",timestamp_offset="future"} 0',
    ]);
  });

  const ages: readonly [offset: number, sign: string, le: string][] = [
    [0, 'past', '0'],
    [-1, 'past', '1'],
    [-3, 'past', '4'],
    [-(2 ** 24), 'past', '16777216'],
    [-(2 ** 24) - 1, 'past', '+Inf'],
    [1, 'future', '1'],
    [600, 'future', '1024'],
    [4294967295 - NOW_SECONDS, 'future', '+Inf'],
    [-NOW_SECONDS, 'past', '+Inf'],
  ];
  for (const [offset, sign, le] of ages) {
    it(`observes an entry ${offset} s from the event under ${sign}, ${le}`, async () => {
      const timestamp = NOW_SECONDS + offset;
      const { metrics, upstream } = await run(
        addr([entry({ ipv4: '1.2.3.4' }, { timestamp })]),
        addrv2([entry({ ipv4: '1.2.3.4' }, { timestamp })]),
      );
      for (const message of ['addr', 'addrv2']) {
        const labels = `direction="inbound",sign="${sign}"`;
        deepEqual(buckets(metrics, `p2p_${message}_entry_age_seconds`, labels), { [le]: 1 });
        const theirs = `direction="inbound",timestamp_offset="${sign}"`;
        const name = `p2p_${message}_timestamp_offset_seconds`;
        deepEqual(buckets(upstream, name, theirs), { [le]: 1 });
      }
    });
  }

  it('ages entries by the whole second of the event', async () => {
    const { metrics } = await run(
      addr([entry({ ipv4: '1.2.3.4' }, { timestamp: 1000 })], { timestampMs: 1_000_999 }),
    );
    deepEqual(buckets(metrics, 'p2p_addr_entry_age_seconds', 'direction="inbound",sign="past"'), {
      0: 1,
    });
  });

  const services: readonly [
    value: string,
    bits: readonly number[],
    label: string,
    upstream: string,
  ][] = [
    ['0', [], 'none', '0'],
    ['1', [0], 'network', '1'],
    ['1033', [0, 3, 10], 'network,witness,network_limited', '1033'],
    ['2147483648', [31], 'other', '2147483648'],
    ['4294967296', [32], 'other', '4294967296'],
    ['9007199254740993', [0, 53], 'other', '9007199254740993'],
    [
      '18446744073709551615',
      Array.from({ length: 64 }, (_, bit) => bit),
      'other',
      '18446744073709551615',
    ],
  ];
  for (const [value, bits, label, theirs] of services) {
    it(`counts services ${value} by bit and as ${label}`, async () => {
      const { metrics, upstream } = await run(
        addr([entry({ ipv4: '1.2.3.4' }, { services: value })], { inbound: false }),
        addrv2([entry({ ipv4: '1.2.3.4' }, { services: value })], { inbound: false }),
      );
      for (const message of ['addr', 'addrv2']) {
        deepEqual(
          ofName(metrics, `p2p_${message}_service_flags_total`),
          bits
            .map((bit) => `p2p_${message}_service_flags_total{direction="outbound",bit="${bit}"} 1`)
            .sort(),
        );
        deepEqual(ofName(metrics, `p2p_${message}_services_total`), [
          `p2p_${message}_services_total{direction="outbound",services="${label}"} 1`,
        ]);
        deepEqual(ofName(upstream, `p2p_${message}_services`), [
          `p2p_${message}_services{direction="outbound",services="${theirs}"} 1`,
        ]);
        deepEqual(
          buckets(upstream, `p2p_${message}_services_bits`, 'direction="outbound"'),
          Object.fromEntries(bits.map((bit) => [bit, 1])),
        );
      }
      deepEqual(
        ofName(metrics, 'exporter_label_values_folded_total'),
        label === 'other' ? ['exporter_label_values_folded_total{set="services"} 2'] : [],
      );
    });
  }

  it('counts service combinations past the thousandth as other on both pages', async () => {
    const entries = Array.from({ length: 1003 }, (_, i) =>
      entry({ ipv4: '1.2.3.4' }, { services: String(2 ** 32 + i) }),
    );
    const { metrics, upstream } = await run(addr(entries));
    deepEqual(ofName(metrics, 'p2p_addr_services_total'), [
      'p2p_addr_services_total{direction="inbound",services="other"} 1003',
    ]);
    const theirs = ofName(upstream, 'p2p_addr_services');
    equal(theirs.length, 1001);
    equal(theirs.at(-1), 'p2p_addr_services{direction="inbound",services="other"} 3');
    deepEqual(ofName(metrics, 'exporter_label_values_folded_total'), [
      'exporter_label_values_folded_total{set="services"} 1003',
      'exporter_label_values_folded_total{set="upstream_open_value"} 3',
    ]);
  });

  const announcements: readonly {
    readonly what: string;
    readonly peer: string;
    readonly address: Plain;
    readonly self?: readonly [ours: string, theirs: string];
    readonly subnet?: readonly [ours: string, theirs: string];
  }[] = [
    {
      what: 'an IPv4 peer itself, whatever the port',
      peer: '198.51.100.7:50000',
      address: { ipv4: '198.51.100.7' },
      self: ['ipv4', 'IPv4'],
    },
    {
      what: 'an address in the /24 of an IPv4 peer',
      peer: '198.51.100.7:50000',
      address: { ipv4: '198.51.100.70' },
      subnet: ['ipv4', 'IPv4'],
    },
    {
      what: 'an address outside the /24',
      peer: '198.51.100.7:50000',
      address: { ipv4: '198.51.10.7' },
    },
    {
      what: 'an address that only begins like the peer',
      peer: '198.51.100.71:1',
      address: { ipv4: '198.51.100.7' },
      subnet: ['ipv4', 'IPv4'],
    },
    {
      what: 'an IPv6 peer itself',
      peer: '[2001:db8::1]:8333',
      address: { ipv6: '2001:db8::1' },
      self: ['ipv6', 'IPv6'],
    },
    {
      what: 'an address in the /64 of an IPv6 peer',
      peer: '[2001:db8:0:7::1]:8333',
      address: { ipv6: '2001:db8:0:7:aaaa:bbbb:cccc:dddd' },
      subnet: ['ipv6', 'IPv6'],
    },
    {
      what: 'an address in the same /48 only',
      peer: '[2001:db8:0:7::1]:8333',
      address: { ipv6: '2001:db8:0:8::1' },
    },
    {
      what: 'an address whose :: lies within the /64',
      peer: '[2001::7:0:0:0:1]:8333',
      address: { ipv6: '2001:0:0:7:1:2:3:4' },
      subnet: ['ipv6', 'IPv6'],
    },
    {
      what: 'an IPv6 address with an IPv4 peer',
      peer: '198.51.100.7:8333',
      address: { ipv6: '2001:db8::1' },
    },
    {
      what: 'an IPv4 address with an IPv6 peer',
      peer: '[2001:db8::1]:8333',
      address: { ipv4: '198.51.100.7' },
    },
    {
      what: 'an onion v2 peer itself',
      peer: '6hzph5hv6337r6p2.onion:8333',
      address: { torv2: '6hzph5hv6337r6p2.onion' },
      self: ['torv2', 'TorV2'],
    },
    {
      what: 'an onion v3 peer itself',
      peer: `${ONION_56}:8333`,
      address: { torv3: ONION_56 },
      self: ['torv3', 'TorV3'],
    },
    {
      what: 'an onion v3 peer itself, written without checksum and version',
      peer: `${ONION_56}:8333`,
      address: { torv3: ONION_52 },
      self: ['torv3', 'TorV3'],
    },
    {
      what: 'another onion v3 name',
      peer: `${ONION_56}:8333`,
      address: { torv3: `a${ONION_52.slice(1)}` },
    },
    {
      what: 'an onion v3 name with another checksum',
      peer: `${ONION_56}:8333`,
      address: { torv3: `${ONION_56.slice(0, 52)}aaaa.onion` },
    },
    {
      what: 'an I2P peer itself',
      peer: `${I2P}:0`,
      address: { i2p: I2P },
      self: ['i2p', 'I2P'],
    },
    {
      what: 'a CJDNS peer itself',
      peer: '[fc32:17ea:e415:c3bf:9808:149d:b5a2:c9aa]:8333',
      address: { cjdns: 'fc32:17ea:e415:c3bf:9808:149d:b5a2:c9aa' },
      self: ['cjdns', 'CJDNS'],
    },
    {
      what: 'a CJDNS address in the /64 of the peer',
      peer: '[fc32:17ea:e415:c3bf:9808:149d:b5a2:c9aa]:8333',
      address: { cjdns: 'fc32:17ea:e415:c3bf:9808:149d:b5a2:c9ab' },
    },
    {
      what: 'a bare IPv6 peer, which loses its last group',
      peer: '2001:db8::1',
      address: { ipv6: '2001:db8::1' },
    },
    {
      what: 'a peer without a port',
      peer: '198.51.100.7',
      address: { ipv4: '198.51.100.7' },
      self: ['ipv4', 'IPv4'],
    },
    {
      what: 'an address of an unknown network',
      peer: '198.51.100.7:8333',
      address: { unknown: { id: 9, address: Buffer.from('198.51.100.7') } },
    },
    {
      what: 'an address of an unknown network whose encoding is the name of the peer',
      peer: '\b\t\u0012\u0001a:8333',
      address: { unknown: { id: 9, address: Buffer.from('a') } },
    },
    {
      what: 'a host name that begins like the address',
      peer: '198.51.100.example:8333',
      address: { ipv4: '198.51.100.7' },
    },
    {
      what: 'a host name that ends where the last byte of the address begins',
      peer: '198.51.100.:8333',
      address: { ipv4: '198.51.100.7' },
    },
    { what: 'an entry without an address', peer: '198.51.100.7:8333', address: {} },
    { what: 'an empty text with an empty peer', peer: '', address: { ipv4: '' } },
  ];
  for (const { what, peer, address, self, subnet } of announcements) {
    it(`${what}: ${self ? 'self' : subnet ? 'subnet' : 'no'} announcement`, async () => {
      const { metrics, upstream } = await run(
        addr([entry(address)], { addr: peer }),
        addrv2([entry(address)], { addr: peer }),
        addrv2([entry(address)], { addr: peer, inbound: false }),
      );
      const expected = (name: string, network: string | undefined) =>
        network === undefined
          ? []
          : [
              `${name}{network="${network}",direction="inbound"} 2`,
              `${name}{network="${network}",direction="outbound"} 1`,
            ];
      const ours = 'p2p_addr_self_announcements_total';
      deepEqual(ofName(metrics, ours), expected(ours, self?.[0]));
      const theirs = 'p2p_address_selfannouncements';
      deepEqual(ofName(upstream, theirs), expected(theirs, self?.[1]));
      const ourSubnet = 'p2p_addr_subnet_announcements_total';
      deepEqual(ofName(metrics, ourSubnet), expected(ourSubnet, subnet?.[0]));
      const theirSubnet = 'p2p_address_subnetannouncements';
      deepEqual(ofName(upstream, theirSubnet), expected(theirSubnet, subnet?.[1]));
      // the entries are counted in any case
      deepEqual(ofName(metrics, 'p2p_addr_entries_sum'), [
        'p2p_addr_entries_sum{direction="inbound"} 1',
      ]);
    });
  }

  it('knows the /64 of each peer anew', async () => {
    const entries = [entry({ ipv6: '2001:db8:0:1::9' })];
    const { metrics } = await run(
      addr(entries, { addr: '[2001:db8:0:1::1]:8333' }),
      addr(entries, { addr: '[2001:db8:0:2::1]:8333' }),
      addr(entries, { addr: '198.51.100.7:8333' }),
      addr(entries, { addr: '[2001:db8:0:1::2]:8333' }),
    );
    deepEqual(ofName(metrics, 'p2p_addr_subnet_announcements_total'), [
      'p2p_addr_subnet_announcements_total{network="ipv6",direction="inbound"} 2',
    ]);
  });

  it('takes fields that an entry lacks as 0, not as in the entry before', async () => {
    const raw = await familyRun([addresses]);
    const services = [0x48, 0x80, 0x80, 0x80, 0x80, 0x10];
    raw.handle(rawMessageEvent(field(8, field(1, 0x08, 1, ...services), field(1))));
    deepEqual(ofName(raw.metrics(), 'p2p_addr_services_total'), [
      'p2p_addr_services_total{direction="inbound",services="none"} 1',
      'p2p_addr_services_total{direction="inbound",services="other"} 1',
    ]);
    deepEqual(ofName(raw.metrics(), 'p2p_addr_service_flags_total'), [
      'p2p_addr_service_flags_total{direction="inbound",bit="32"} 1',
    ]);
  });

  it('counts addrv2 without payload by direction, upstream by peer, and not as a message', async () => {
    const { metrics, upstream } = await run(
      messageEvent({ emptyaddrv2: true }, { addr: '[2001:db8::1]:8333' }),
      // upstream's own tests send false: presence counts
      messageEvent({ emptyaddrv2: false }, { addr: '198.51.100.7:1' }),
      messageEvent({ emptyaddrv2: true }, { addr: '198.51.100.7:2', inbound: false }),
    );
    deepEqual(counted(metrics), [
      'p2p_empty_addrv2_total{direction="inbound"} 2',
      'p2p_empty_addrv2_total{direction="outbound"} 1',
    ]);
    deepEqual(counted(upstream), [
      'p2p_addrv2_empty{direction="inbound",addr="198.51.100.7"} 1',
      'p2p_addrv2_empty{direction="inbound",addr="2001:db8::1"} 1',
      'p2p_addrv2_empty{direction="outbound",addr="198.51.100.7"} 1',
    ]);
  });
});
