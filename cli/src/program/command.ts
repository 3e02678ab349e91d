/**
 * What a command is: a name, a table of options, and a function.
 * @module
 */
import type { Writable } from 'node:stream';
import type { Logger } from 'pino';
import type { Config } from '../config/schema.ts';
import type { ParsedArguments } from './arguments.ts';
import type { OptionTable, OptionValues } from './options.ts';
import type { Shutdown } from './shutdown.ts';

/** The streams of the process, or a test's. */
export interface Streams {
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
}

/** A required argument without a name. */
export interface Positional {
  readonly name: string;
  readonly help: string;
}

/** What a command runs with. */
export interface Context<Values> extends Streams {
  readonly options: Values;
  /** One text per positional of the command. */
  readonly positionals: readonly string[];
  readonly config: Config;
  /** Where `config` was read; undefined when there is no such file. */
  readonly configFile: string | undefined;
  readonly log: Logger;
  /** Ctrl-C and its like. */
  readonly shutdown: Shutdown;
}

interface Declaration<Table extends OptionTable> {
  readonly name: string;
  /** One line for the list of commands: what it does, without a full stop. */
  readonly summary: string;
  /** Shown below the usage, wrapped as written. */
  readonly description: string;
  readonly positionals?: readonly Positional[];
  readonly options: Table;
  /** @returns the exit code; errors with a `code` end the program with their sentence */
  run(context: Context<OptionValues<Table>>): Promise<number>;
}

/** A command as the program sees it. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly positionals: readonly Positional[];
  readonly options: OptionTable;
  /** Reads the values: command line before configuration before default. @throws UsageError */
  prepare(
    given: ParsedArguments,
    config: Config,
  ): (context: Omit<Context<never>, 'options'>) => Promise<number>;
}

/** Makes a command; the types of its options reach `run`. */
export function defineCommand<const Table extends OptionTable>(
  declaration: Declaration<Table>,
): Command {
  const { name, summary, description, options, positionals = [] } = declaration;
  return {
    name,
    summary,
    description,
    positionals,
    options,
    prepare(given, config) {
      const entries = Object.entries(options).map(([key, option]) => {
        const texts = given.texts.get(key);
        const chosen =
          texts === undefined
            ? (option.fromConfig(config) ?? option.fallback)
            : option.parse(texts, key);
        return [key, chosen] as const;
      });
      // Each value comes from the option under its own name, so it has that option's type.
      const values = Object.fromEntries(entries) as OptionValues<Table>;
      return (context) => declaration.run({ ...context, options: values });
    },
  };
}
