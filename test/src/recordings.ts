/**
 * The bundled recordings, and what their README says is in them.
 * @module
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Path of a file in recordings/. */
export function recording(name: string): string {
  return fileURLToPath(new URL(`../../recordings/${name}`, import.meta.url));
}

/** The rows of the Markdown table that follows `heading`, cells without backticks. */
function table(heading: string): string[][] {
  const text = readFileSync(recording('README.md'), 'utf8');
  const start = text.indexOf(heading);
  if (start < 0) throw new Error(`recordings/README.md has no "${heading}"`);
  const rows: string[][] = [];
  for (const line of text.slice(start).split('\n').slice(1)) {
    if (line.startsWith('|')) {
      rows.push(
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim().replace(/^`(.*)`$/, '$1')),
      );
    } else if (rows.length > 0) {
      break;
    }
  }
  return rows.slice(2);
}

/** An episode of the honeynode recording; milliseconds since the epoch. */
export interface Episode {
  readonly name: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Hosts of the peers that acted in it. */
  readonly peers: readonly string[];
}

/** The labelled windows of the honeynode recording. */
export function honeynodeEpisodes(): readonly Episode[] {
  const text = readFileSync(recording('honeynode.episodes.json'), 'utf8');
  // a file of ours, in the form its README documents
  const { start_unix_ms, episodes } = JSON.parse(text) as {
    start_unix_ms: number;
    episodes: { name: string; start_ms: number; end_ms: number; peers?: string[] }[];
  };
  return episodes.map(({ name, start_ms, end_ms, peers = [] }) => ({
    name,
    startMs: start_unix_ms + start_ms,
    endMs: start_unix_ms + end_ms,
    peers,
  }));
}

/** Hits of the honeynode recording by tracepoint. */
export function honeynodeHits(): ReadonlyMap<string, number> {
  return new Map(
    table('Hits per tracepoint:').map(([name = '', hits = '']) => [name, Number(hits)]),
  );
}

/** Messages of the honeynode recording by type. */
export function honeynodeMessages(): ReadonlyMap<string, { received: number; sent: number }> {
  return new Map(
    table('Messages per type:').map(([type = '', received = '', sent = '']) => [
      type,
      { received: Number(received), sent: Number(sent) },
    ]),
  );
}
