/**
 * Reads a profile that `node --cpu-prof` wrote: where the time was spent.
 * @module
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** A function's own share of the busy time. */
export interface HotSpot {
  readonly place: string;
  readonly percent: number;
}

/** The functions with the most time of their own in the only profile in `folder`. */
export async function hotSpots(folder: string, count: number): Promise<HotSpot[]> {
  const file = (await readdir(folder)).find((name) => name.endsWith('.cpuprofile'));
  if (file === undefined) throw new Error('the exporter wrote no profile');
  // written by Node, in V8's format
  const profile = JSON.parse(await readFile(join(folder, file), 'utf8')) as Profile;
  const places = new Map(
    profile.nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const place = url === '' ? '' : ` ${basename(url)}:${lineNumber + 1}`;
      return [id, `${functionName || 'anonymous'}${place}`];
    }),
  );
  const micros = new Map<string, number>();
  let busyMicros = 0;
  profile.samples.forEach((id, i) => {
    const place = places.get(id) ?? '';
    if (place === '(idle)' || place === '(root)') return;
    const delta = profile.timeDeltas[i] ?? 0;
    busyMicros += delta;
    micros.set(place, (micros.get(place) ?? 0) + delta);
  });
  return [...micros]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([place, own]) => ({ place, percent: (own / busyMicros) * 100 }));
}
