/**
 * Options as data: one row says what an option is called, takes, means, and where its value comes
 * from when the command line doesn't give it.
 * @module
 */
import type { Config } from '../config/schema.ts';
import { UsageError } from './errors.ts';
import { LISTEN_EXPECTED, readListenAddress } from './listen-address.ts';

/** An option whose value is a `T`. Its name is its key in the table. */
export interface Option<T> {
  /** A flag has no argument. */
  readonly takesValue: boolean;
  readonly repeatable: boolean;
  readonly short?: string | undefined;
  readonly placeholder: string;
  readonly help: string;
  /** The default as the help shows it. */
  readonly defaultText?: string | undefined;
  /** From the texts given, in order. @throws UsageError */
  parse(texts: readonly string[], name: string): T;
  fromConfig(config: Config): T | undefined;
  readonly fallback: T;
}

/** A table of options; the type of the values is only known to the command itself. */
export type OptionTable = Readonly<Record<string, Option<unknown>>>;

/** What a command gets: a value per option. */
export type OptionValues<Table extends OptionTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Option<infer T> ? T : never;
};

interface Row<T> {
  readonly help: string;
  readonly short?: string;
  readonly fromConfig?: (config: Config) => T | undefined;
}

interface ValueRow<T> extends Row<T> {
  readonly placeholder: string;
  /** Turns the text into the value; undefined when it is none. */
  readonly read: (text: string) => T | undefined;
  /** What `read` takes, for the error: `a whole number from 0`. */
  readonly expected: string;
}

const fromNowhere = (): undefined => undefined;

/** True when given. */
export function flag(row: Row<boolean>): Option<boolean> {
  return {
    takesValue: false,
    repeatable: false,
    short: row.short,
    placeholder: '',
    help: row.help,
    parse: () => true,
    fromConfig: row.fromConfig ?? fromNowhere,
    fallback: false,
  };
}

function readOne<T>(row: ValueRow<T>, name: string, text: string): T {
  const value = row.read(text);
  if (value !== undefined) return value;
  throw new UsageError('bad-value', `The option --${name} takes ${row.expected}, not '${text}'.`);
}

/** One value; the last one given counts. */
export function value<T>(row: ValueRow<T> & { readonly default: T }): Option<T>;
export function value<T>(row: ValueRow<T>): Option<T | undefined>;
export function value<T>(row: ValueRow<T> & { readonly default?: T }): Option<T | undefined> {
  return {
    takesValue: true,
    repeatable: false,
    short: row.short,
    placeholder: row.placeholder,
    help: row.help,
    defaultText: row.default === undefined ? undefined : String(row.default),
    parse: (texts, name) => readOne(row, name, texts.at(-1) ?? ''),
    fromConfig: row.fromConfig ?? fromNowhere,
    fallback: row.default,
  };
}

/** All values given, in order. */
export function list<T>(
  row: Omit<ValueRow<T>, 'fromConfig'> & {
    readonly default?: readonly T[];
    readonly fromConfig?: (config: Config) => readonly T[] | undefined;
  },
): Option<readonly T[]> {
  const one: ValueRow<T> = {
    help: row.help,
    placeholder: row.placeholder,
    read: row.read,
    expected: row.expected,
  };
  return {
    takesValue: true,
    repeatable: true,
    short: row.short,
    placeholder: row.placeholder,
    help: row.help,
    defaultText: row.default?.join(', '),
    parse: (texts, name) => texts.map((text) => readOne(one, name, text)),
    fromConfig: row.fromConfig ?? fromNowhere,
    fallback: row.default ?? [],
  };
}

const nonEmpty = (text: string): string | undefined => (text === '' ? undefined : text);

/** Any text but the empty one. */
export const anyText = { read: nonEmpty, expected: 'a text' } as const;
/** A path; whether it exists is found out where it is opened. */
export const file = { placeholder: 'FILE', read: nonEmpty, expected: 'a file' } as const;
/** The bus checks addresses itself, with better messages. */
export const busAddress = {
  placeholder: 'ADDRESS',
  read: nonEmpty,
  expected: 'an address such as tcp://127.0.0.1:8883',
} as const;

export const listenAddress = {
  placeholder: 'HOST:PORT',
  read: readListenAddress,
  expected: LISTEN_EXPECTED,
} as const;

/** How fast a recording is played: a factor of real time, or as fast as it goes. */
export type Speed = number | 'max';
export const SPEED_EXPECTED = "a number above 0 or 'max'";
export function readSpeed(text: string): Speed | undefined {
  if (text === 'max') return 'max';
  const factor = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(factor) && factor > 0 ? factor : undefined;
}
export const speed = { placeholder: 'N|max', read: readSpeed, expected: SPEED_EXPECTED } as const;

export const wholeNumber = {
  placeholder: 'N',
  expected: 'a whole number from 0',
  read: (text: string): number | undefined => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : undefined;
    return number;
  },
} as const;

/** One of a few words. */
export function oneOf<const Word extends string>(
  words: readonly Word[],
): {
  readonly placeholder: string;
  readonly read: (text: string) => Word | undefined;
  readonly expected: string;
} {
  return {
    placeholder: 'WORD',
    read: (text) => words.find((each) => each === text),
    expected: `one of ${words.join(', ')}`,
  };
}
