/**
 * The command line of the benchmarks.
 * @module
 */
import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Measured time of one run of a bus or exporter benchmark. */
  readonly seconds: number;
  readonly rounds: number;
  /** Events of the memory benchmark. */
  readonly events: number;
  readonly json: boolean;
  /** Show where the exporter's time goes. */
  readonly profile: boolean;
}

/** What the command line asks for that does not exist; the message says it in one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code = 'usage';
}

const DEFAULTS = { seconds: 3, rounds: 3, events: 3_000_000 } as const;

/** The text of --help. */
export function usage(names: readonly string[]): string {
  return `Usage: npm run bench -- [NAME ...] [options]

Benchmarks: ${names.join(', ')}; all of them when none is named.

  --seconds N  measured time of each run on the bus (${DEFAULTS.seconds})
  --rounds N   runs of each way, in alternating order (${DEFAULTS.rounds})
  --events N   events of the memory benchmark (${DEFAULTS.events})
  --profile    also show where the exporter spends its time
  --json       print one JSON document in place of tables
  --help       print this
`;
}

/**
 * Reads the arguments; undefined where help is asked for.
 * @throws UsageError
 */
export function readOptions(
  args: readonly string[],
  names: readonly string[],
): { readonly chosen: readonly string[]; readonly options: BenchOptions } | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  for (const name of positionals) {
    if (!names.includes(name)) {
      throw new UsageError(`there is no benchmark "${name}"; there are ${names.join(', ')}`);
    }
  }
  return {
    chosen: positionals.length === 0 ? names : positionals,
    options: {
      seconds: positive('seconds', values.seconds, DEFAULTS.seconds),
      rounds: whole('rounds', values.rounds, DEFAULTS.rounds),
      events: whole('events', values.events, DEFAULTS.events),
      json: values.json,
      profile: values.profile,
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        seconds: { type: 'string' },
        rounds: { type: 'string' },
        events: { type: 'string' },
        json: { type: 'boolean', default: false },
        profile: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function positive(name: string, text: string | undefined, otherwise: number): number {
  const value = text === undefined ? otherwise : Number(text);
  if (!(value > 0) || !Number.isFinite(value)) {
    throw new UsageError(`--${name} takes a number above 0, not "${text}"`);
  }
  return value;
}

function whole(name: string, text: string | undefined, otherwise: number): number {
  const value = positive(name, text, otherwise);
  if (!Number.isSafeInteger(value)) {
    throw new UsageError(`--${name} takes a whole number, not "${text}"`);
  }
  return value;
}
