/**
 * Reads the file of an IP list from disk, and tells whether it changed since.
 * @module
 */
import { open, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { IpListError } from './ip-list-error.ts';
import { type ListContent, parseTextList } from './text-list.ts';
import { parseYamlList } from './yaml-list.ts';

/** Real lists have some thousand entries; this bound is for accidents. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** A list as its file has it. */
export interface ListFile extends ListContent {
  /** Last modification of the file, epoch milliseconds. */
  readonly modifiedAtMs: number;
  /** Stamp of the version that was read. */
  readonly stamp: string;
}

/** Reads and checks a list: `.yaml` and `.yml` as YAML, everything else as text. @throws IpListError */
export async function readListFile(file: string): Promise<ListFile> {
  const { text, modifiedAtMs, stamp } = await readText(file);
  const extension = extname(file);
  const parse = extension === '.yaml' || extension === '.yml' ? parseYamlList : parseTextList;
  return { ...parse(file, text), modifiedAtMs, stamp };
}

/** A text that differs whenever the file was written, replaced, removed or made unreadable. */
export async function fileStamp(file: string): Promise<string> {
  try {
    return stampOf(await stat(file));
  } catch (error) {
    return errnoOf(error);
  }
}

function stampOf(stats: { mtimeMs: number; ctimeMs: number; size: number; ino: number }): string {
  return `${stats.mtimeMs}:${stats.ctimeMs}:${stats.size}:${stats.ino}`;
}

async function readText(
  file: string,
): Promise<{ text: string; modifiedAtMs: number; stamp: string }> {
  try {
    await using handle = await open(file, 'r');
    const stats = await handle.stat();
    if (!stats.isFile()) {
      throw new IpListError('unreadable', { file }, 'expected a file, found something else');
    }
    if (stats.size > MAX_FILE_BYTES) {
      throw new IpListError(
        'too-large',
        { file },
        `expected a file of at most ${MAX_FILE_BYTES} bytes, found ${stats.size}`,
      );
    }
    const text = await handle.readFile('utf8');
    return {
      text: text.startsWith('\ufeff') ? text.slice(1) : text,
      modifiedAtMs: stats.mtimeMs,
      stamp: stampOf(stats),
    };
  } catch (error) {
    if (error instanceof IpListError) {
      throw error;
    }
    const found = REASONS.get(errnoOf(error)) ?? `the error ${errnoOf(error)}`;
    throw new IpListError('unreadable', { file }, `expected a readable file, found ${found}`, {
      cause: error,
    });
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'none'],
  ['EACCES', 'one without read permission'],
  ['EISDIR', 'a directory'],
]);

function errnoOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
