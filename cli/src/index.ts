/**
 * The program `peer-observer`: finds the command, reads its options, runs it.
 * @module
 */
import { IpLists } from '@peer-observer/exporter';
import { commands } from './commands/index.ts';
import { loadConfig } from './config/load.ts';
import type { Config } from './config/schema.ts';
import { checkPositionals, parseArguments } from './program/arguments.ts';
import type { Command, Streams } from './program/command.ts';
import { EXIT_OK, EXIT_USAGE, exitCodeOf, UsageError } from './program/errors.ts';
import { commandHelp, programHelp } from './program/help.ts';
import { createLogger, LOG_LEVELS, type LogLevel } from './program/logging.ts';
import { suggestion } from './program/nearest.ts';
import { file, flag, oneOf, value } from './program/options.ts';
import { listenForShutdown, type Shutdown } from './program/shutdown.ts';
import { version } from './program/version.ts';

/** What every command takes. */
const common = {
  config: value({ ...file, help: 'read settings from this YAML file; options win over it' }),
  'check-config': flag({ help: 'check the configuration file and the options, then exit' }),
  'log-level': value<LogLevel>({
    ...oneOf(LOG_LEVELS),
    placeholder: 'LEVEL',
    default: 'info',
    help: `how much to log to stderr: ${LOG_LEVELS.join(', ')}`,
  }),
  version: flag({ short: 'V', help: 'print the version' }),
  help: flag({ short: 'h', help: 'print this help' }),
} as const;

/** Stands in for the process in tests. */
export interface Environment extends Streams {
  /** Asked once the command runs. */
  shutdown(): Shutdown;
}

/**
 * Runs the program.
 * @param argv arguments after the program's own name
 * @returns the exit code: 0 ok, 2 bad usage, configuration or address, 1 anything else
 */
export async function main(
  argv: readonly string[],
  environment: Environment = processEnvironment(),
): Promise<number> {
  const [name = '', ...rest] = argv;
  const command = commands.find((each) => each.name === name);
  try {
    if (command !== undefined) return await runCommand(command, rest, environment);
    return runProgram(name, rest, environment);
  } catch (error) {
    const exitCode = exitCodeOf(error);
    if (exitCode === undefined || !(error instanceof Error)) throw error;
    const place = command === undefined ? '' : ` ${command.name}`;
    environment.stderr.write(`peer-observer${place}: ${error.message}\n`);
    if (error instanceof UsageError) {
      environment.stderr.write(`Try 'peer-observer${place} --help'.\n`);
    }
    return exitCode;
  }
}

/** The help of every command by its name, and that of the program under the empty one. */
export function helpTexts(): ReadonlyMap<string, string> {
  return new Map([
    ['', programHelp(commands)],
    ...commands.map((command) => [command.name, commandHelp(command, common)] as const),
  ]);
}

/** The real one. A reader of our output that goes away (`| head`) is no reason to crash. */
function processEnvironment(): Environment {
  const { stdout, stderr } = process;
  stdout.on('error', () => undefined);
  stderr.on('error', () => undefined);
  return { stdout, stderr, shutdown: listenForShutdown };
}

function runProgram(name: string, rest: readonly string[], { stdout, stderr }: Streams): number {
  if (name === '--help' || name === '-h' || name === 'help') {
    const about = commands.find((each) => each.name === rest[0]);
    stdout.write(about === undefined ? programHelp(commands) : commandHelp(about, common));
    return EXIT_OK;
  }
  if (name === '--version' || name === '-V') {
    stdout.write(`peer-observer ${version()}\n`);
    return EXIT_OK;
  }
  if (name === '') {
    stderr.write(programHelp(commands));
    return EXIT_USAGE;
  }
  if (name.startsWith('-')) {
    const message = `Unknown option '${name}': the command comes first, its options follow.`;
    throw new UsageError('unknown-option', message);
  }
  const known = commands.map((each) => each.name);
  throw new UsageError('unknown-command', `Unknown command '${name}'${suggestion(name, known)}`);
}

async function runCommand(
  command: Command,
  argv: readonly string[],
  environment: Environment,
): Promise<number> {
  const { stdout, stderr } = environment;
  const given = parseArguments(argv, { ...command.options, ...common });
  if (given.texts.has('help')) {
    stdout.write(commandHelp(command, common));
    return EXIT_OK;
  }
  if (given.texts.has('version')) {
    stdout.write(`peer-observer ${version()}\n`);
    return EXIT_OK;
  }
  const configFile = given.texts.get('config')?.at(-1);
  const config: Config = configFile === undefined ? {} : loadConfig(configFile);
  const levels = given.texts.get('log-level');
  const level =
    levels === undefined
      ? common['log-level'].fallback
      : common['log-level'].parse(levels, 'log-level');
  const run = command.prepare(given, config);
  if (given.texts.has('check-config')) {
    if (configFile === undefined) {
      throw new UsageError('missing', 'The option --check-config needs --config FILE.');
    }
    // Any command may check the file, so what only the exporter reads is looked at too.
    await IpLists.load(config.exporter?.ip_lists ?? []);
    stdout.write(`${configFile} is valid.\n`);
    return EXIT_OK;
  }
  checkPositionals(given.positionals, command.positionals);
  using shutdown = environment.shutdown();
  return await run({
    stdout,
    stderr,
    positionals: given.positionals,
    config,
    configFile,
    log: createLogger(command.name, level, stderr),
    shutdown,
  });
}
