/**
 * Tools that subscribe to the bus: for now the logger.
 * @module
 */
export { asciiJson, escapeText, MAX_TEXT, quote, word } from './escape.ts';
export { LineWriter } from './line-writer.ts';
export {
  createFilter,
  DIRECTIONS,
  type Direction,
  type EventFilter,
  type FilterOptions,
  KINDS,
  type Kind,
} from './log/filter.ts';
export { formatEvent } from './log/format.ts';
export {
  eventToJsonLine,
  eventToTextLine,
  type LogOptions,
  type LogSession,
  type LogSummary,
  startLog,
} from './log/log-session.ts';
