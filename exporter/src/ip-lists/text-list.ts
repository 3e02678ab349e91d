/**
 * IP lists as plain text: one address or prefix a line, `#` begins a comment.
 * @module
 */
import { basename, extname } from 'node:path';
import { type AddressRange, parsePrefix } from './address.ts';
import { IpListError, quoted } from './ip-list-error.ts';

/** What the file of a list says. */
export interface ListContent {
  readonly name: string;
  /** Where the list comes from, in the words of its file. */
  readonly source: string | undefined;
  /** Midnight UTC of the day that the list shows, epoch milliseconds. */
  readonly dateMs: number | undefined;
  readonly ranges: readonly AddressRange[];
}

/** A list's name becomes a label value. */
export const LIST_NAME = /^[a-z0-9_]{1,64}$/;
export const LIST_NAME_RULE = '1 to 64 characters from a-z, 0-9 and _';

/** Real lists have some thousand entries; this bound is for accidents. */
export const MAX_PREFIXES = 200_000;

/** Reads a plain text list; the file's name without its ending is the list's name. @throws IpListError */
export function parseTextList(file: string, text: string): ListContent {
  const name = basename(file, extname(file));
  if (!LIST_NAME.test(name)) {
    throw new IpListError(
      'bad-name',
      { file },
      `expected a file name of ${LIST_NAME_RULE} before the ending, because it names the list, found ${quoted(name)}`,
    );
  }
  const ranges: AddressRange[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    const entry = line.replace(/#.*/, '').trim();
    if (entry !== '') {
      addPrefix(ranges, entry, { file, line: i + 1 });
    }
  }
  if (ranges.length === 0) {
    throw new IpListError('empty', { file }, 'expected at least one address or prefix, found none');
  }
  return { name, source: undefined, dateMs: undefined, ranges };
}

/** Adds the range of an entry. @throws IpListError if it is no address and no prefix, or one too many */
export function addPrefix(
  ranges: AddressRange[],
  entry: string,
  place: { readonly file: string; readonly line: number | undefined },
): void {
  const range = parsePrefix(entry);
  if (range === undefined) {
    throw new IpListError(
      'bad-prefix',
      place,
      `expected an IP address or prefix such as 192.0.2.0/24 or 2001:db8::/32, found ${quoted(entry)}`,
    );
  }
  if (ranges.length >= MAX_PREFIXES) {
    throw new IpListError(
      'too-many-prefixes',
      place,
      `expected at most ${MAX_PREFIXES} addresses and prefixes, found more`,
    );
  }
  ranges.push(range);
}
