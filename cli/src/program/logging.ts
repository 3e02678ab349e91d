/**
 * The root logger: JSON lines on stderr, or short readable lines where a person watches.
 * @module
 */
import { escapeText, word } from '@peer-observer/tools';
import { type Logger, pino, stdTimeFunctions } from 'pino';
import type { Streams } from './command.ts';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Makes the logger of a command. stdout is for data, so all of it goes to stderr. */
export function createLogger(command: string, level: LogLevel, stderr: Streams['stderr']): Logger {
  const write = stderr.isTTY
    ? (line: string): void => {
        stderr.write(`${readableLogLine(line)}\n`);
      }
    : (line: string): void => {
        stderr.write(line);
      };
  return pino(
    {
      level,
      base: { command },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    { write },
  );
}

/** `12:30:01 warn  message  key=value`, from a JSON line of the logger. */
export function readableLogLine(json: string): string {
  const entry = parseLogLine(json);
  if (entry === undefined) return escapeText(json.trimEnd());
  const { level, time, msg, command: _, ...fields } = entry;
  const clock = typeof time === 'string' ? time.slice(11, 19) : '--:--:--';
  const details = Object.entries(fields).map(
    ([key, value]) => `  ${word(key)}=${fieldText(value)}`,
  );
  return `${clock} ${String(level).padEnd(5)} ${escapeText(String(msg ?? ''))}${details.join('')}`;
}

/** A line of our logs; nothing about its fields is sure. */
export interface LogLine extends Readonly<Record<string, unknown>> {
  readonly level?: unknown;
  readonly time?: unknown;
  readonly msg?: unknown;
}

/** The object in a line of JSON; undefined when it is something else. */
export function parseLogLine(line: string): LogLine | undefined {
  try {
    const parsed: unknown = JSON.parse(line);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined;
    // An object made by JSON.parse has only own properties of JSON values.
    return parsed as LogLine;
  } catch {
    return undefined;
  }
}

function fieldText(value: unknown): string {
  return word(typeof value === 'string' ? value : JSON.stringify(value));
}
