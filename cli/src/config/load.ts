/**
 * Reads peer-observer.yml and says everything that is wrong with it at once.
 * @module
 */
import { accessSync, constants, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { ConfigError } from '../program/errors.ts';
import { suggestion } from '../program/nearest.ts';
import { type Config, configSchema } from './schema.ts';

const MAX_FOUND = 60;
const KEYS: readonly string[] = collectKeys(configSchema.shape);

/**
 * The configuration in a file; paths in it are made absolute, from the folder of the file.
 * @throws ConfigError
 */
export function loadConfig(file: string): Config {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new ConfigError('unreadable', `The configuration file '${file}' can't be read (${why}).`);
  }
  return parseConfig(text, file);
}

/** As {@link loadConfig}, from the text of the file. @throws ConfigError */
export function parseConfig(text: string, file: string): Config {
  const document = parseDocument(text, { prettyErrors: true });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, linePos }) => {
      const [first = ''] = message.split(/ at line |:?\n/);
      return `line ${linePos?.[0].line ?? '?'}, column ${linePos?.[0].col ?? '?'}: ${first}`;
    });
    throw new ConfigError('not-yaml', `The configuration file '${file}' is not YAML:`, problems);
  }
  const input = readDocument(document, file);
  const result = configSchema.safeParse(input);
  const problems = result.success
    ? missingFiles(absolutePaths(result.data, file))
    : result.error.issues.flatMap((issue) => describe(issue, input));
  if (!result.success || problems.length > 0) {
    throw new ConfigError('invalid', `The configuration file '${file}' has problems:`, problems);
  }
  return absolutePaths(result.data, file);
}

/** An empty file says nothing, which is allowed. */
function readDocument(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    const input: unknown = document.toJS();
    return input ?? {};
  } catch {
    // An alias without its anchor, or aliases that multiply.
    throw new ConfigError(
      'not-yaml',
      `The configuration file '${file}' has aliases that can't be followed.`,
    );
  }
}

function describe(issue: z.core.$ZodIssue, input: unknown): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const where = pathText([...issue.path, key]);
      const hint = suggestion(key, KEYS);
      return `${where}: expected no such key, found '${key}'${hint === '.' ? '' : hint}`;
    });
  }
  const found = valueAt(input, issue.path);
  return [`${pathText(issue.path)}: expected ${issue.message}, found ${foundText(found)}`];
}

function pathText(keys: readonly PropertyKey[]): string {
  if (keys.length === 0) return '(the whole file)';
  return keys
    .map((key, index) => {
      if (typeof key === 'number') return `[${key}]`;
      return index === 0 ? String(key) : `.${String(key)}`;
    })
    .join('');
}

function valueAt(input: unknown, keys: readonly PropertyKey[]): unknown {
  let at: unknown = input;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

function foundText(found: unknown): string {
  if (found === undefined) return 'nothing';
  const text = JSON.stringify(found);
  return text.length <= MAX_FOUND ? text : `${text.slice(0, MAX_FOUND)}…`;
}

function absolutePaths(config: Config, file: string): Config {
  const folder = path.dirname(path.resolve(file));
  const { extractor, exporter } = config;
  return {
    ...config,
    ...(extractor?.recording?.file !== undefined && {
      extractor: {
        ...extractor,
        recording: {
          ...extractor.recording,
          file: path.resolve(folder, extractor.recording.file),
        },
      },
    }),
    ...(exporter?.ip_lists && {
      exporter: {
        ...exporter,
        ip_lists: exporter.ip_lists.map((list) => path.resolve(folder, list)),
      },
    }),
  };
}

function missingFiles({ extractor, exporter }: Config): string[] {
  const files: (readonly [string, string | undefined])[] = [
    ['extractor.recording.file', extractor?.recording?.file],
    ...(exporter?.ip_lists ?? []).map((list, i) => [`exporter.ip_lists[${i}]`, list] as const),
  ];
  return files.flatMap(([where, file]) =>
    file === undefined || isReadable(file)
      ? []
      : [`${where}: expected a readable file, found '${file}'`],
  );
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** All keys of the schema, for suggestions. */
function collectKeys(shape: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(shape).flatMap(([key, type]) => [key, ...collectKeys(innerShape(type))]);
}

function innerShape(type: unknown): Readonly<Record<string, unknown>> {
  if (typeof type !== 'object' || type === null) return {};
  if ('unwrap' in type && typeof type.unwrap === 'function') return innerShape(type.unwrap());
  // A zod object has its members as `shape`.
  return 'shape' in type ? (type.shape as Record<string, unknown>) : {};
}
