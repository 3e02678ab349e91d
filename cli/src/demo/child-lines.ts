/**
 * What the lines mean that a process of the demo writes to stderr: logs in JSON or logfmt, the
 * sentence that one of our own programs ends with, a stack trace.
 * @module
 */
import { escapeText } from '@peer-observer/tools';
import { parseLogLine, readableLogLine } from '../program/logging.ts';

const QUIET_LEVELS: ReadonlySet<string> = new Set(['trace', 'debug', 'info']);
/** How a program says without a log what ended it. */
const LAST_WORDS = /^(?:peer-observer |prometheus: |setpriv: |[A-Za-z]*Error\b)/;
const OWN_SENTENCE = /^(?:peer-observer \w+: |Try 'peer-observer )/;

/** Lower case; undefined for a line of no log. */
function levelOf(line: string): string | undefined {
  const level = parseLogLine(line)?.level ?? /\blevel=(\w+)/.exec(line)?.[1];
  return typeof level === 'string' ? level.toLowerCase() : undefined;
}

/**
 * Warnings and errors; the rest of a log would only hide the status, and the sentence that a
 * program of ours ends with is in the error of the demo.
 */
export function isWorthShowing(line: string): boolean {
  const level = levelOf(line);
  return level === undefined ? !OWN_SENTENCE.test(line) : !QUIET_LEVELS.has(level);
}

/** Whether the line may say why its process ended. */
export function isCause(line: string): boolean {
  const level = levelOf(line);
  return level === undefined ? LAST_WORDS.test(line) : !QUIET_LEVELS.has(level);
}

/** The line for people, without the name of the program. */
export function readableLine(line: string): string {
  if (parseLogLine(line) !== undefined) return readableLogLine(line);
  return escapeText(line.replace(OWN_SENTENCE, ''));
}
