/**
 * The error for an IP list that can't be used.
 * @module
 */

/** What is wrong, for programs; the message is for people. */
export const IP_LIST_ERROR_CODES = [
  'unreadable',
  'too-large',
  'too-many-lists',
  'bad-name',
  'duplicate-name',
  'name-changed',
  'bad-yaml',
  'bad-field',
  'bad-prefix',
  'too-many-prefixes',
  'empty',
] as const;
export type IpListErrorCode = (typeof IP_LIST_ERROR_CODES)[number];

/** A list is missing or wrong. The message is one sentence: `file:line: expected this, found that`. */
export class IpListError extends Error {
  override readonly name = 'IpListError';
  readonly code: IpListErrorCode;
  readonly file: string;
  /** Counted from 1; undefined where the whole file is meant. */
  readonly line: number | undefined;
  /** What a command that ends because of this error exits with. */
  readonly exitCode = 2;

  constructor(
    code: IpListErrorCode,
    place: { readonly file: string; readonly line?: number | undefined },
    message: string,
    options?: ErrorOptions,
  ) {
    const where = place.line === undefined ? place.file : `${place.file}:${place.line}`;
    super(`${where}: ${message}`, options);
    this.code = code;
    this.file = place.file;
    this.line = place.line;
  }
}

/** A piece of a file for a message: quoted, control characters escaped, at most 60 characters. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
