/**
 * The exporter's memory over millions of events.
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { startPublisher, startSubscriber } from '../children/processes.ts';
import { receivedInAll } from '../flow.ts';
import { eventBodies, readHoneynode } from '../recording.ts';
import type { Cell } from '../report.ts';
import { TempFolder } from '../temp.ts';
import type { Benchmark } from './benchmark.ts';
import { LISTS } from './exporter.ts';

const STEPS = 10;
/** Resident memory is looked at so often while events pass, because its peak is what counts. */
const SAMPLE_MS = 50;
const BYTES_PER_MB = 1e6;

export const memory: Benchmark = {
  name: 'memory',
  async run({ events }) {
    await using temp = await TempFolder.create();
    const file = await temp.write('mix.bin', eventBodies(await readHoneynode()));
    await using pub = await startPublisher({ driver: 'sp', file, nodes: ['honeynode'] });
    await using sub = await startSubscriber({
      kind: 'exporter',
      driver: 'sp',
      address: pub.address,
      lists: LISTS,
    });
    const rows: Cell[][] = [];
    const start = (await sub.mark()).rssBytes / BYTES_PER_MB;
    rows.push([0, start, start]);
    for (let step = 1; step <= STEPS; step++) {
      const wanted = Math.round((events * step) / STEPS);
      const before = Math.round((events * (step - 1)) / STEPS);
      let peak = 0;
      let done = false;
      const publishing = pub.ask({ do: 'publish', count: wanted - before }).finally(() => {
        done = true;
      });
      while (!done) {
        peak = Math.max(peak, (await sub.mark()).rssBytes);
        await sleep(SAMPLE_MS);
      }
      await publishing;
      const received = await receivedInAll(sub, wanted);
      const { rssBytes } = await sub.mark();
      rows.push([received, rssBytes / BYTES_PER_MB, Math.max(peak, rssBytes) / BYTES_PER_MB]);
    }
    return [
      {
        title: 'memory: resident memory of the exporter while it counts the honeynode mix',
        columns: ['events', 'MB', 'peak MB'],
        rows,
        notes: ['As fast as it goes. Peak: the highest value seen since the row above.'],
      },
    ];
  },
};
