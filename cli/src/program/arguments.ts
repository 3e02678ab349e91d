/**
 * Reads a command line by a table of options.
 * @module
 */
import { parseArgs } from 'node:util';
import type { Positional } from './command.ts';
import { UsageError } from './errors.ts';
import { suggestion } from './nearest.ts';
import type { OptionTable } from './options.ts';

export interface ParsedArguments {
  /** The texts per option given; a flag has an empty one. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
  readonly positionals: readonly string[];
}

/** @throws UsageError for anything the table doesn't know */
export function parseArguments(argv: readonly string[], table: OptionTable): ParsedArguments {
  const options: Record<string, { type: 'boolean' | 'string'; short?: string }> = {};
  for (const [name, { takesValue, short }] of Object.entries(table)) {
    options[name] = {
      type: takesValue ? 'string' : 'boolean',
      ...(short === undefined ? {} : { short }),
    };
  }
  // Not strict: the tokens tell us what was wrong, so that we can say it in our words.
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const texts = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName } = token;
    const option = Object.hasOwn(table, name) ? table[name] : undefined;
    if (option === undefined) {
      const hint = suggestion(name, Object.keys(table), '--');
      throw new UsageError('unknown-option', `Unknown option '${rawName}'${hint}`);
    }
    if (!option.takesValue && token.value !== undefined) {
      throw new UsageError('bad-value', `The option ${rawName} takes no value.`);
    }
    if (option.takesValue && isMissing(token.value, token.inlineValue)) {
      throw new UsageError(
        'missing',
        `The option ${rawName} needs a value (${option.placeholder}).`,
      );
    }
    texts.set(name, [...(texts.get(name) ?? []), token.value ?? '']);
  }
  return { texts, positionals };
}

const NEGATIVE_NUMBER = /^-\.?\d/;

/** `--bus --json` forgot a value; `--bus=--json` means it, and so does `--speed -1`. */
function isMissing(text: string | undefined, isInline: boolean | undefined): boolean {
  if (text === undefined) return true;
  const isOption = text.length > 1 && text.startsWith('-') && !NEGATIVE_NUMBER.test(text);
  return isOption && !isInline;
}

/** @throws UsageError when there are too few or too many */
export function checkPositionals(given: readonly string[], wanted: readonly Positional[]): void {
  const missing = wanted[given.length];
  if (missing !== undefined) {
    throw new UsageError('missing', `The argument ${missing.name} is missing: ${missing.help}.`);
  }
  const extra = given[wanted.length];
  if (extra !== undefined) {
    throw new UsageError('unexpected', `Unexpected argument '${extra}'.`);
  }
}
