/**
 * Random message events through all families that look into messages.
 * @module
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ProtoError, tag } from '@peer-observer/proto';
import fc from 'fast-check';
import { Histogram } from '../metrics/registry.ts';
import {
  encodeEvent,
  type FamilyRun,
  familyRun,
  messageEvent,
  type Plain,
} from '../testing/run-events.ts';
import { addresses } from './addresses.ts';
import { feefilters } from './feefilters.ts';
import { inventory } from './inventory.ts';
import { pings } from './pings.ts';
import { rejects } from './rejects.ts';
import { versions } from './versions.ts';

const FAMILIES = [addresses, inventory, pings, versions, feefilters, rejects];

/** The sum over a metric's series: of a counter its value, of a histogram its observations. */
function total({ registry }: FamilyRun, name: string): number {
  const metric = registry.metrics.find((candidate) => candidate.name === name);
  ok(metric !== undefined, name);
  const counts = metric instanceof Histogram ? metric.stride - 1 : 1;
  let sum = 0;
  for (const { values } of registry.hosts) {
    for (let index = 0; index < metric.count; index++) {
      for (let i = 0; i < counts; i++) sum += values[metric.base + index * metric.stride + i] ?? 0;
    }
  }
  return sum;
}

/** The metrics that count each message of their type once. */
const ONCE = [
  'p2p_addr_entries',
  'p2p_addrv2_entries',
  'p2p_empty_addrv2_total',
  'p2p_invs_total',
  'p2p_inbound_pings_total',
  'p2p_inbound_old_pings_total',
  'p2p_inbound_versions_total',
  'p2p_feefilters_total',
  'p2p_inbound_rejects_total',
];
const messagesOf = (run: FamilyRun) => ONCE.reduce((sum, name) => sum + total(run, name), 0);

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.ipV4(),
  fc.ipV6(),
);
const peer = fc.oneof(
  text,
  fc.ipV4().map((ip) => `${ip}:8333`),
  fc.ipV6().map((ip) => `[${ip}]:8333`),
);
const u64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
const i64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String);
const u32 = fc.nat(0xffffffff);
const bytes = fc.oneof(
  fc.constant(Buffer.alloc(32, 7)),
  fc.uint8Array({ maxLength: 40 }).map((array) => Buffer.from(array)),
);
/** One field of a oneof, or none. */
const oneOf = (members: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Plain> =>
  fc.oneof(
    fc.constant({}),
    ...Object.entries(members).map(([name, value]) => value.map((plain) => ({ [name]: plain }))),
  );
const address = fc
  .tuple(
    oneOf({
      ipv4: text,
      ipv6: text,
      torv2: text,
      torv3: text,
      i2p: text,
      cjdns: text,
      unknown: fc.record({ id: u32, address: bytes }),
    }),
    fc.record({ timestamp: u32, services: u64, port: u32 }),
  )
  .map(([member, fields]) => ({ ...member, ...fields }));
const item = oneOf({
  transaction: bytes,
  block: bytes,
  wtx: bytes,
  witness_transaction: bytes,
  witness_block: bytes,
  compact_block: bytes,
  unknown: fc.record({ inv_type: u32, hash: bytes }),
  error: fc.boolean(),
});
const addressList = fc.record({ addresses: fc.array(address, { maxLength: 5 }) });
const itemList = fc.record({ items: fc.array(item, { maxLength: 40 }) });
const member = fc.oneof(
  oneOf({
    addr: addressList,
    addrv2: addressList,
    emptyaddrv2: fc.boolean(),
    inv: itemList,
    ping: fc.record({ value: u64 }),
    oldping: fc.boolean(),
    version: fc.record({
      version: u32,
      services: u64,
      timestamp: i64,
      receiver: address,
      sender: address,
      nonce: u64,
      user_agent: text,
      start_height: fc.integer(),
      relay: fc.boolean(),
    }),
    feefilter: fc.record({ fee: i64 }),
    reject: fc.record({
      rejected_command: text,
      reason: fc.integer(),
      reason_details: text,
      hash: bytes,
    }),
  }),
  oneOf({ pong: fc.record({ value: u64 }), getdata: itemList, notfound: itemList }),
);
const event = fc
  .record({ member, addr: peer, inbound: fc.boolean(), timestampMs: fc.maxSafeNat() })
  .map(({ member: plain, ...meta }) => ({
    plain,
    meta,
    bytes: encodeEvent(messageEvent(plain, meta)),
  }));

const BOTH_WAYS = ['addr', 'addrv2', 'emptyaddrv2', 'inv', 'feefilter'];
const INBOUND_ONLY = ['ping', 'oldping', 'version', 'reject'];

describe('message contents', () => {
  it('every message is counted exactly once, and so is every entry', async () => {
    const run = await familyRun(FAMILIES);
    let messages = 0;
    let entries = 0;
    let items = 0;
    fc.assert(
      fc.property(event, ({ plain, meta, bytes: encoded }) => {
        run.handle(encoded);
        const [name = ''] = Object.keys(plain);
        if (BOTH_WAYS.includes(name) || (meta.inbound && INBOUND_ONLY.includes(name))) messages++;
        // the members are what `member` makes
        const list = plain[name] as { addresses?: readonly unknown[]; items?: readonly unknown[] };
        if (name === 'addr' || name === 'addrv2') entries += list.addresses?.length ?? 0;
        if (name === 'inv') items += list.items?.length ?? 0;
        deepEqual(
          {
            messages: messagesOf(run),
            ages:
              total(run, 'p2p_addr_entry_age_seconds') + total(run, 'p2p_addrv2_entry_age_seconds'),
            services:
              total(run, 'p2p_addr_services_total') + total(run, 'p2p_addrv2_services_total'),
            items: total(run, 'p2p_inv_entries_total'),
            invs: total(run, 'p2p_inv_size_entries'),
            feeRates: total(run, 'p2p_feefilter_sat_per_vbyte'),
          },
          {
            messages,
            ages: entries,
            services: entries,
            items,
            invs: total(run, 'p2p_invs_total'),
            feeRates: total(run, 'p2p_feefilters_total'),
          },
        );
      }),
      { numRuns: 500 },
    );
    ok(messages > 0 && entries > 0 && items > 0);
  });

  /** Runs bytes that may be wrong; at most one message more is counted. */
  function tolerates(run: FamilyRun, encoded: Buffer): void {
    const before = messagesOf(run);
    try {
      run.handle(encoded);
    } catch (error) {
      ok(error instanceof ProtoError, String(error));
    }
    const counted = messagesOf(run) - before;
    ok(counted === 0 || counted === 1, `counted ${counted} times`);
  }

  it('cut off events throw nothing but ProtoError', async () => {
    const run = await familyRun(FAMILIES);
    fc.assert(
      fc.property(event, fc.double({ min: 0, max: 1, noNaN: true }), ({ bytes: encoded }, part) => {
        tolerates(run, encoded.subarray(0, Math.floor(part * encoded.length)));
      }),
      { numRuns: 500 },
    );
  });

  it('events with flipped bytes throw nothing but ProtoError', async () => {
    const run = await familyRun(FAMILIES);
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(event, flips, ({ bytes: encoded }, positions) => {
        const broken = Buffer.from(encoded);
        for (const [at, mask] of positions) {
          const index = at % broken.length;
          broken[index] = (broken[index] ?? 0) ^ mask;
        }
        tolerates(run, broken);
      }),
      { numRuns: 1000 },
    );
    for (const { values } of run.registry.hosts) ok(values.every((value) => value >= 0));
  });

  it('members of random bytes throw nothing but ProtoError', async () => {
    const run = await familyRun(FAMILIES);
    const size = 60;
    const filler = 'x'.repeat(size);
    // Unknown: two bytes of tag, length, empty command, tag and length of the payload
    const encoded = encodeEvent(
      messageEvent({ unknown: { command: '', payload: Buffer.from(filler) } }),
    );
    const start = encoded.indexOf(filler) - 7;
    const end = start + 7 + size;
    equal(encoded[start], 0xfa);
    const byte = fc.oneof(
      fc.nat(255),
      // tags and short lengths of the members
      fc.constantFrom(0, 1, 2, 4, 8, 9, 10, 16, 18, 26, 34, 42, 50, 58, 66, 72, 80, 120),
    );
    const noise = fc.array(byte, { minLength: 65, maxLength: 65 });
    const members = fc.constantFrom(
      tag.MessageEvent_addr,
      tag.MessageEvent_addrv2,
      tag.MessageEvent_inv,
      tag.MessageEvent_ping,
      tag.MessageEvent_version,
      tag.MessageEvent_feefilter,
      tag.MessageEvent_reject,
    );
    fc.assert(
      fc.property(noise, members, (random, member) => {
        const header = member < 128 ? [member, 65] : [(member & 0x7f) | 0x80, member >> 7, 64];
        const body = Buffer.from([...header, ...random]).subarray(0, end - start);
        tolerates(run, Buffer.concat([encoded.subarray(0, start), body, encoded.subarray(end)]));
      }),
      { numRuns: 2000 },
    );
    ok(messagesOf(run) > 0, 'no member was ever readable');
  });

  it('memory for what peers choose is bounded', async () => {
    const run = await familyRun(FAMILIES);
    for (let i = 0; i < 1500; i++) {
      run.handle(encodeEvent(messageEvent({ feefilter: { fee: String(i) } })));
      run.handle(encodeEvent(messageEvent({ oldping: true }, { addr: `host${i}.example:1` })));
      run.handle(encodeEvent(messageEvent({ emptyaddrv2: true }, { addr: `host${i}.example:1` })));
    }
    const [host] = run.registry.hosts;
    const sizes = host?.open.map(({ rows }) => rows.reduce((sum, { size }) => sum + size, 0));
    ok(sizes?.every((size) => size <= 1001));
    equal(total(run, 'exporter_label_values_folded_total'), 3 * 500);
  });
});
