/**
 * The labelled time windows of the bundled recording.
 * @module
 */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const episodesSchema = z.object({
  episodes: z.array(z.object({ name: z.string(), start_ms: z.number(), end_ms: z.number() })),
});

export interface Episode {
  /** In words: `inbound flood`. */
  readonly name: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** The episodes beside a recording; none where there is no such file, or another one. */
export async function loadEpisodes(recording: string): Promise<readonly Episode[]> {
  try {
    const file = recording.replace(/\.jsonl\.gz$/, '.episodes.json');
    const { episodes } = episodesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    return episodes.map(({ name, start_ms, end_ms }) => ({
      name: name.replaceAll('_', ' '),
      startMs: start_ms,
      endMs: end_ms,
    }));
  } catch {
    return [];
  }
}

/** What runs at a position in the recording. */
export function episodeAt(episodes: readonly Episode[], positionMs: number): string | undefined {
  return episodes.find(({ startMs, endMs }) => positionMs >= startMs && positionMs < endMs)?.name;
}
