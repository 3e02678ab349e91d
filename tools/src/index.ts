/**
 * Tools that subscribe to the bus: for now the logger.
 * @module
 */
export { escapeText, word } from './escape.ts';
export { LineWriter } from './line-writer.ts';
export { DIRECTIONS, type Direction, type FilterOptions, KINDS, type Kind } from './log/filter.ts';
export {
  eventToJsonLine,
  type LogOptions,
  type LogSession,
  type LogSummary,
  startLog,
} from './log/log-session.ts';
