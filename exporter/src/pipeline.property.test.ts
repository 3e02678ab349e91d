/**
 * Hostile bytes through the whole of counting: nothing is thrown, nothing grows, nothing is spoilt.
 * PEER_OBSERVER_FUZZ_RUNS sets the number of random cases.
 * @module
 */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { type CountingRun, countingRun } from './testing/counting.ts';
import { parsePage } from './testing/exposition.ts';
import { encodeEvent, messageEvent, type Plain, tracepointEvent } from './testing/run-events.ts';

const CASES = Number(process.env['PEER_OBSERVER_FUZZ_RUNS'] ?? 3000);

const conn = { peer_id: 7, addr: '[2602:f5c0::1]:8333', conn_type: 1, network: 2 };
const txid = Buffer.alloc(32, 1);
const SAMPLES: readonly Plain[] = [
  messageEvent({ ping: { value: '18446744073709551615' } }),
  messageEvent({ verack: true }),
  messageEvent({
    addrv2: { addresses: [{ timestamp: 1, services: '1033', port: 8333, ipv4: '1.2.3.4' }] },
  }),
  messageEvent({ inv: { items: [{ wtx: txid }, { error: true }] } }),
  messageEvent({ unknown: { command: 'xyzzy', payload: txid } }),
  tracepointEvent('connection', { inbound: { conn, existing_connections: 3 } }),
  tracepointEvent('connection', { closed: { conn, time_established: 5 } }),
  tracepointEvent('connection', { misbehaving: { id: 3, message: 'mutated block' } }),
  tracepointEvent('mempool', { added: { txid, vsize: -1, fee: 1 } }),
  tracepointEvent('mempool', { rejected: { txid, reason: 'dust' } }),
  tracepointEvent('validation', {
    block_connected: {
      hash: txid,
      height: 5,
      transactions: 6,
      inputs: 7,
      sigops: 8,
      connection_time: 9,
    },
  }),
];
const ENCODED = SAMPLES.map(encodeEvent);

const random = fc.uint8Array({ maxLength: 120 }).map((bytes) => Buffer.from(bytes));
/** A real event with some bytes changed, put in or taken out. */
const mutated = fc
  .tuple(
    fc.constantFrom(...ENCODED),
    fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.nat(2)), { minLength: 1, maxLength: 6 }),
  )
  .map(([event, changes]) => {
    const bytes = [...event];
    for (const [at, byte, how] of changes) {
      const place = at % Math.max(1, bytes.length);
      if (how === 0) bytes[place] = byte;
      else bytes.splice(place, how - 1, ...(how === 1 ? [byte] : []));
    }
    return Buffer.from(bytes);
  });

/** Everything that was counted, by kind and as undecodable. */
function handled(run: CountingRun): number {
  let sum = run.health('undecodable_events_total');
  const metric = run.counting.registry.metrics.find(({ name }) => name === 'exporter_events_total');
  ok(metric);
  for (const { values } of run.counting.registry.hosts) {
    for (let i = 0; i < metric.count; i++) sum += values[metric.base + i] ?? 0;
  }
  return sum;
}

it('random bytes and damaged events are counted once each, and spoil no number', async () => {
  const run = await countingRun();
  let fed = 0;
  fc.assert(
    fc.property(fc.oneof(random, mutated, mutated, mutated), (bytes) => {
      run.feed(bytes);
      fed++;
      equal(handled(run), fed);
    }),
    { numRuns: CASES },
  );
  ok(run.health('undecodable_events_total') > 0);
  ok(run.health('undecodable_events_total') < fed);
  for (const { values } of run.counting.registry.hosts) {
    for (const metric of run.counting.registry.metrics) {
      const own = values.subarray(metric.base, metric.base + metric.count * metric.stride);
      if (metric.kind === 'gauge') continue;
      ok(
        own.every((value) => value >= 0 && Number.isFinite(value)),
        metric.name,
      );
    }
  }
  parsePage(run.metrics(), 'text');
  parsePage(run.upstream(), 'text');
  parsePage(run.upstream('node'), 'text');
});

it('an event that is cut anywhere is counted once', async () => {
  const run = await countingRun();
  let fed = 0;
  for (const event of ENCODED) {
    for (let end = 0; end < event.length; end++) {
      run.feed(event.subarray(0, end));
      equal(handled(run), ++fed);
    }
  }
});

/** Numbers kept for a host: of closed metrics, and the entries of open tables. */
function kept({ counting: { registry } }: CountingRun): [closed: number, open: number] {
  let closed = 0;
  let open = 0;
  for (const host of registry.hosts) {
    closed += host.values.length;
    for (const { rows } of host.open) for (const row of rows) open += row.size;
  }
  return [closed, open];
}

it('what peers choose anew each time fills tables up to their caps and no further', async () => {
  const run = await countingRun();
  const address = { timestamp: 1, services: 0, port: 1, ipv4: '1.2.3.4' };
  const version = { version: 70016, timestamp: 1, nonce: 1, start_height: 1, relay: true };
  const feed = (first: number, count: number): void => {
    for (let i = first; i < first + count; i++) {
      const addr = `[2001:db8:${(i >> 16).toString(16)}:${(i & 0xffff).toString(16)}::1]:8333`;
      for (const member of [
        { unknown: { command: `x${i}`, payload: Buffer.alloc(0) } },
        { reject: { rejected_command: `x${i}`, reason: 1, reason_details: '', hash: txid } },
        { feefilter: { fee: i } },
        { addr: { addresses: [{ ...address, services: `${2 ** 20 + i}` }] } },
        { addrv2: { addresses: [{ ...address, services: `${2 ** 20 + i}` }] } },
        { emptyaddrv2: true },
        { oldping: true },
        {
          version: {
            ...version,
            services: i,
            user_agent: `/agent:${i}/`,
            receiver: address,
            sender: address,
          },
        },
      ]) {
        const command = 'unknown' in member ? `x${i}` : undefined;
        run.feed(encodeEvent(messageEvent(member, command ? { addr, command } : { addr })));
      }
      run.feed(
        encodeEvent(tracepointEvent('connection', { misbehaving: { id: i, message: `m${i}` } })),
      );
      for (const name of ['rejected', 'removed']) {
        const body = { txid, reason: `r${i}`, vsize: 1, fee: 1, entry_time: 1 };
        run.feed(encodeEvent(tracepointEvent('mempool', { [name]: body })));
      }
    }
  };
  feed(0, 1500);
  const before = kept(run);
  const { openCounters } = run.counting.registry;
  ok(before[1] >= openCounters.length * 1000, 'every table is full');
  ok(before[1] <= openCounters.length * 1100, 'and has some rows for "other" besides');
  feed(1500, 1500);
  deepEqual(kept(run), before);
  equal(run.health('undecodable_events_total'), 0);
  const page = run.upstream();
  ok(page.length < 3e6);
  for (const { declaration } of openCounters) {
    ok(
      [
        ...page.matchAll(
          new RegExp(`^peerobserver_${declaration.name}\\{.*"other".* (\\d+)$`, 'gm'),
        ),
      ].length > 0,
      declaration.name,
    );
  }
});
