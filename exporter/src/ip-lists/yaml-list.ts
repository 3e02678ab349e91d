/**
 * IP lists as YAML, with where they come from: `{name, source, date, licence, description?, prefixes}`.
 * @module
 */
import { isNode, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { AddressRange } from './address.ts';
import { IpListError, quoted } from './ip-list-error.ts';
import { addPrefix, LIST_NAME, LIST_NAME_RULE, type ListContent } from './text-list.ts';

const words = z.string().trim().min(1).max(2000);

const schema = z.strictObject({
  name: z.string().regex(LIST_NAME),
  source: words,
  date: z.iso.date(),
  licence: words,
  description: words.optional(),
  prefixes: z.array(z.string()).min(1),
});

/** What each field has to be, for messages. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['name', `a name of ${LIST_NAME_RULE}`],
  ['source', 'a text that says where the list comes from'],
  ['date', 'a date such as 2026-01-31'],
  ['licence', 'a text that names the licence'],
  ['description', 'a text, or no description at all'],
  ['prefixes', 'a list with at least one address or prefix'],
]);

/** Reads a YAML list. @throws IpListError */
export function parseYamlList(file: string, text: string): ListContent {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineOf = (offset: number): number => counter.linePos(offset).line;
  const [syntaxError] = document.errors;
  if (syntaxError !== undefined) {
    throw new IpListError(
      'bad-yaml',
      { file, line: lineOf(syntaxError.pos[0]) },
      `expected YAML, found a mistake: ${syntaxError.message}`,
    );
  }
  const lineAt = (path: readonly PropertyKey[]): number | undefined => {
    const node = document.getIn(path, true);
    return isNode(node) && node.range ? lineOf(node.range[0]) : undefined;
  };
  const result = schema.safeParse(valueOfDocument(file, document));
  if (!result.success) {
    throw fieldError(file, result.error.issues[0], lineAt);
  }
  const { name, source, date, prefixes } = result.data;
  const ranges: AddressRange[] = [];
  for (const [i, prefix] of prefixes.entries()) {
    addPrefix(ranges, prefix, { file, line: lineAt(['prefixes', i]) });
  }
  return { name, source, dateMs: Date.parse(`${date}T00:00:00Z`), ranges };
}

function valueOfDocument(file: string, document: ReturnType<typeof parseDocument>): unknown {
  try {
    // aliases could make a small file a very large value
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    throw new IpListError('bad-yaml', { file }, 'expected YAML without aliases, found some', {
      cause: error,
    });
  }
}

function fieldError(
  file: string,
  issue: z.core.$ZodIssue | undefined,
  lineAt: (path: readonly PropertyKey[]) => number | undefined,
): IpListError {
  const path = issue?.path ?? [];
  const place = { file, line: lineAt(path) };
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return new IpListError(
      'bad-field',
      { file, line: lineAt([key]) },
      `expected only the fields ${[...EXPECTED.keys()].join(', ')}, found ${quoted(key)}`,
    );
  }
  const [field] = path;
  if (field === undefined) {
    return new IpListError(
      'bad-yaml',
      place,
      'expected a mapping with the fields name, source, date, licence and prefixes, found something else',
    );
  }
  if (path.length > 1) {
    return new IpListError(
      'bad-prefix',
      place,
      `expected ${path.join('.')} to be an address or prefix as text, found something else`,
    );
  }
  return new IpListError(
    'bad-field',
    place,
    `expected ${String(field)} to be ${EXPECTED.get(String(field)) ?? 'something else'}`,
  );
}
