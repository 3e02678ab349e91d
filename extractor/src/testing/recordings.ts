/**
 * For tests: the bundled recordings with their documented counts, and recordings made on the spot.
 * @module
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export const RECORDINGS = fileURLToPath(new URL('../../../recordings/', import.meta.url));
export const README = readFileSync(join(RECORDINGS, 'README.md'), 'utf8');

export const HEADER = {
  format: 'peer-observer-recording',
  version: 1,
  node: 'v30.0.0',
  network: 'regtest',
  start_unix_ms: 1_700_000_000_000,
  tracepoints: [],
};

/** A line of a recording; `time` in nanoseconds. */
export function line(tracepoint: string, args: readonly unknown[], time = 0, pid = 1): string {
  return JSON.stringify({ t: time, pid, p: tracepoint, a: args });
}

/** A small hit that differs by `peer`. */
export function misbehaving(peer: number, time = 0, pid = 1): string {
  return line('net:misbehaving_connection', [peer, 'reason'], time, pid);
}

/** Writes bytes to a file that is gone after the test. */
export function tempFile(t: TestContext, bytes: Buffer | string, name = 'x.jsonl.gz'): string {
  const folder = mkdtempSync(join(tmpdir(), 'recording-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** Writes a recording that is gone after the test. */
export function tempRecording(t: TestContext, lines: readonly string[], newline = '\n'): string {
  const text = [JSON.stringify(HEADER), ...lines, ''].join(newline);
  return tempFile(t, gzipSync(text));
}

/** What recordings/README.md says about a recording. */
export interface Documented {
  readonly file: string;
  readonly hits: number;
  readonly processes: number;
  readonly byTracepoint: ReadonlyMap<string, number>;
  readonly received: ReadonlyMap<string, number>;
  readonly sent: ReadonlyMap<string, number>;
}

/** Every bundled recording, with what the README says about it. */
export function documentedRecordings(): Documented[] {
  return readdirSync(RECORDINGS)
    .filter((name) => name.endsWith('.jsonl.gz') && !name.includes('.rpc.'))
    .map(documented);
}

function documented(name: string): Documented {
  const section = README.split(/^#{2,3} (?=`)/m).find((text) => text.startsWith(`\`${name}\``));
  if (section === undefined) throw new Error(`recordings/README.md has no section ${name}`);
  const hits = Number(/^(\d+) hits /m.exec(section)?.[1]);
  const processes = Number(/ from (\d+) node process/.exec(section)?.[1] ?? 1);
  const lists = {
    byTracepoint: counts(section, /^- tracepoints: (.*)$/m),
    received: counts(section, /^- received: (.*)$/m),
    sent: counts(section, /^- sent: (.*)$/m),
  };
  const tables = lists.byTracepoint.size === 0 ? countTables(section) : lists;
  return { file: join(RECORDINGS, name), hits, processes, ...tables };
}

/** `a 1, b 2` */
function counts(section: string, pattern: RegExp): Map<string, number> {
  const found = new Map<string, number>();
  for (const entry of pattern.exec(section)?.[1]?.split(', ') ?? []) {
    const at = entry.lastIndexOf(' ');
    found.set(entry.slice(0, at), Number(entry.slice(at + 1)));
  }
  return found;
}

/** Rows such as "| `tx` | 977 | 5826 |" and "| `mempool:added` | 928 |". */
function countTables(section: string): Pick<Documented, 'byTracepoint' | 'received' | 'sent'> {
  const byTracepoint = new Map<string, number>();
  const received = new Map<string, number>();
  const sent = new Map<string, number>();
  for (const [, name = '', first, second] of section.matchAll(
    /^\| `(.+)` \| (\d+) \|(?: (\d+) \|)?$/gm,
  )) {
    if (second === undefined) {
      byTracepoint.set(name, Number(first));
      continue;
    }
    if (Number(first) > 0) received.set(name, Number(first));
    if (Number(second) > 0) sent.set(name, Number(second));
  }
  return { byTracepoint, received, sent };
}
