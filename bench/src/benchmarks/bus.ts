/**
 * The bus alone: what a subscriber that does nothing receives.
 * @module
 */
import type { BusDriver } from '@peer-observer/bus';
import { type Flow, measureFlow } from '../flow.ts';
import type { BenchOptions } from '../options.ts';
import { withLengths } from '../recording.ts';
import type { Cell, Report } from '../report.ts';
import { alternate, median } from '../rounds.ts';
import { TempFolder } from '../temp.ts';
import type { Benchmark } from './benchmark.ts';

const SIZES = [100, 1000, 100_000] as const;
const DRIVERS = ['sp', 'nanomsg'] as const satisfies readonly BusDriver[];

export const bus: Benchmark = {
  name: 'bus',
  async run(options) {
    await using temp = await TempFolder.create();
    const rows: Cell[][] = [];
    for (const size of SIZES) rows.push(...(await measureSize(size, options, temp)));
    return [report(rows, options)];
  },
};

async function measureSize(
  size: number,
  { seconds, rounds }: BenchOptions,
  temp: TempFolder,
): Promise<Cell[][]> {
  const file = await temp.write(`${size}.bin`, withLengths([Buffer.alloc(size, 'x')]));
  const ways = DRIVERS.map(
    (driver) => () =>
      measureFlow({
        publisher: { driver, file, nodes: [] },
        subscriber: { kind: 'nothing', driver, lists: [] },
        seconds,
      }),
  );
  const results = await alternate(ways, rounds);
  const rates = results.map((flows) => median(flows.map((flow) => flow.receivedPerSecond)));
  const [ours = Number.NaN] = rates;
  return DRIVERS.map((driver, i) => {
    const of = (value: (flow: Flow) => number) => median((results[i] ?? []).map(value));
    const rate = rates[i] ?? Number.NaN;
    return [
      size,
      driver,
      rate,
      (rate * size) / 1e6,
      of((flow) => flow.lostPercent),
      of((flow) => flow.subscriberNs),
      rate / ours,
    ];
  });
}

function report(rows: Cell[][], { seconds, rounds }: BenchOptions): Report {
  return {
    title: 'bus: one publisher process to one subscriber process over tcp on loopback',
    columns: [
      'bytes',
      'driver',
      'received/s',
      'MB/s',
      'lost %',
      'subscriber CPU ns',
      'rate, times sp',
    ],
    rows,
    notes: [
      `Median of ${rounds} runs of ${seconds} s each, alternating; the publisher waits with drained().`,
      'nanomsg: the npm package behind the same interface; it takes what it is given and drops it where its peer is slower. CPU is per message received.',
    ],
  };
}
