/**
 * Events per second from socket to counters, ours against the way one would write it first.
 * @module
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BusDriver } from '@peer-observer/bus';
import type { Child } from '../children/processes.ts';
import type { SubscriberKind } from '../children/protocol.ts';
import { parseSamples, sumOf } from '../exposition.ts';
import { type Flow, measureFlow } from '../flow.ts';
import type { BenchOptions } from '../options.ts';
import { hotSpots } from '../profile.ts';
import { eventBodies, readHoneynode } from '../recording.ts';
import type { Cell, Report } from '../report.ts';
import { alternate, median } from '../rounds.ts';
import { TempFolder } from '../temp.ts';
import type { Benchmark } from './benchmark.ts';

export const LISTS = [
  fileURLToPath(new URL('../../../exporter/lists/linkinglion.yaml', import.meta.url)),
];
const HOT_SPOTS = 25;

interface Way {
  readonly name: string;
  readonly kind: SubscriberKind;
  readonly driver: BusDriver;
}
const WAYS: readonly Way[] = [
  { name: 'ours', kind: 'exporter', driver: 'sp' },
  { name: 'naive, on npm nanomsg', kind: 'naive', driver: 'nanomsg' },
  { name: 'naive, on our bus', kind: 'naive', driver: 'sp' },
];

/** What must hold for our own runs whatever the speed. */
interface Check {
  received: number;
  gaps: number;
  lost: number;
  undecodable: number;
}

export const exporter: Benchmark = {
  name: 'exporter',
  async run(options) {
    await using temp = await TempFolder.create();
    const hits = await readHoneynode();
    const pings = hits.filter(({ type }) => type === 'ping');
    const mixes = [
      { name: 'small', file: await temp.write('small.bin', eventBodies(pings)) },
      { name: 'mix', file: await temp.write('mix.bin', eventBodies(hits)) },
    ];
    hits.length = 0;
    const check: Check = { received: 0, gaps: 0, lost: 0, undecodable: 0 };
    const rows: Cell[][] = [];
    const profiles: Report[] = [];
    for (const { name, file } of mixes) {
      rows.push(...(await measureMix(name, file, options, check)));
      if (options.profile) profiles.push(await profile(name, file, options, temp));
    }
    return [report(rows, options, check), ...profiles];
  },
};

async function measureMix(
  mix: string,
  file: string,
  { seconds, rounds }: BenchOptions,
  check: Check,
): Promise<Cell[][]> {
  const ways = WAYS.map(
    (way) => () =>
      measureFlow(
        flowSetup(way, file, seconds),
        way.kind === 'exporter' ? (child) => verify(child, check) : undefined,
      ),
  );
  const results = await alternate(ways, rounds);
  const ours = median((results[0] ?? []).map((flow) => flow.subscriberNs));
  return WAYS.map(({ name }, i) => {
    const of = (value: (flow: Flow) => number) => median((results[i] ?? []).map(value));
    const cpuNs = of((flow) => flow.subscriberNs);
    return [
      mix,
      name,
      Math.round(of((flow) => flow.receivedPerSecond)),
      of((flow) => flow.lostPercent),
      cpuNs,
      cpuNs / ours,
      of((flow) => flow.publisherNs),
    ];
  });
}

function flowSetup({ kind, driver }: Way, file: string, seconds: number) {
  return {
    publisher: { driver, file, nodes: ['honeynode'] },
    subscriber: { kind, driver, lists: LISTS },
    seconds,
  };
}

/** Reads the exporter's own word on what it has missed. */
async function verify({ address }: Child, check: Check): Promise<void> {
  const samples = parseSamples(await (await fetch(`${address}/metrics`)).text());
  const sum = (name: string) => sumOf(samples, `peerobserver_exporter_${name}`);
  check.received += sum('events_total');
  check.gaps += sum('sequence_gaps_total');
  check.lost += sum('lost_events_total');
  check.undecodable += sum('undecodable_events_total');
}

async function profile(
  mix: string,
  file: string,
  { seconds }: BenchOptions,
  temp: TempFolder,
): Promise<Report> {
  const folder = join(temp.path, `profile-${mix}`);
  await mkdir(folder);
  const [way] = WAYS;
  if (way === undefined) throw new Error('no way to profile');
  const nodeOptions = ['--cpu-prof', '--cpu-prof-dir', folder, '--cpu-prof-interval', '500'];
  await measureFlow({ ...flowSetup(way, file, seconds), nodeOptions });
  const spots = await hotSpots(folder, HOT_SPOTS);
  return {
    title: `exporter: own time by function, ${mix}`,
    columns: ['%', 'function'],
    rows: spots.map(({ place, percent }) => [percent, place]),
    notes: ['Inlined functions count as their callers.'],
  };
}

function report(rows: Cell[][], { seconds, rounds }: BenchOptions, check: Check): Report {
  return {
    title: 'exporter: from socket to counters, one process',
    columns: [
      'events',
      'way',
      'received/s',
      'lost %',
      'CPU ns/event',
      'times ours',
      'publisher CPU ns/event',
    ],
    rows,
    notes: [
      `Median of ${rounds} runs of ${seconds} s each, alternating. small: the pings of the honeynode recording; mix: all its events in order, over and over.`,
      `Ours: ${check.received.toLocaleString('en-US')} events counted in all runs, ${check.gaps} gaps, ${check.lost} lost, ${check.undecodable} undecodable.`,
      'CPU is per event received. Naive: generated decode of the whole event, prom-client inc({labels}); fewer metrics than ours and no IP lists.',
    ],
  };
}
