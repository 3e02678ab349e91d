/**
 * What a user did wrong, as one sentence and an exit code.
 * @module
 */
import { RecordingError } from '@peer-observer/extractor';

export const EXIT_OK = 0;
export const EXIT_FAILURE = 1;
/** Bad usage, configuration or address. */
export const EXIT_USAGE = 2;

/** The command line can't be followed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly code: 'unknown-command' | 'unknown-option' | 'bad-value' | 'missing' | 'unexpected';
  readonly exitCode = EXIT_USAGE;

  constructor(code: UsageError['code'], message: string) {
    super(message);
    this.code = code;
  }
}

/** The configuration file can't be used; each problem has its own line. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code: 'unreadable' | 'not-yaml' | 'invalid';
  readonly problems: readonly string[];
  readonly exitCode = EXIT_USAGE;

  constructor(code: ConfigError['code'], summary: string, problems: readonly string[] = []) {
    super([summary, ...problems.map((problem) => `  ${problem}`)].join('\n'));
    this.code = code;
    this.problems = problems;
  }
}

/** A command ended because of something that a sentence explains. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code: string;
  readonly exitCode: number;

  constructor(code: string, message: string, exitCode: number = EXIT_FAILURE) {
    super(message);
    this.code = code;
    this.exitCode = exitCode;
  }
}

/**
 * The exit code of an error that is meant for the user: one with a `code` of its own. Anything else
 * is a bug and has none.
 */
export function exitCodeOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') {
    return undefined;
  }
  // A file that is no recording is no misuse, wherever it is met.
  if (error instanceof RecordingError) return EXIT_FAILURE;
  // Node's own argument errors are our bugs.
  if (error.code.startsWith('ERR_')) return undefined;
  if ('exitCode' in error && typeof error.exitCode === 'number') return error.exitCode;
  return EXIT_FAILURE;
}
