/**
 * The extractor: from a node, or a recording of one, to events on a bus.
 * @module
 */
export { type Clock, SYSTEM_CLOCK } from './clock.ts';
export { type DecodedHit, type DecodeOptions, decodeRecording } from './decode-recording.ts';
export { COUNTED_MESSAGE_TYPES, EventEncoder } from './event-encoder.ts';
export {
  DEFAULT_METRICS_LISTEN,
  DEFAULT_NODE,
  DEFAULT_PUBLISH,
  type Extractor,
  type ExtractorDeps,
  type ExtractorOptions,
  type ExtractorSummary,
  startExtractor,
} from './extractor.ts';
export {
  EXTRACTOR_ERROR_CODES,
  ExtractorError,
  type ExtractorErrorCode,
} from './extractor-error.ts';
export { LINE_FAULTS, type LineFault } from './sources/hit-parser.ts';
export { TIMES, type Times } from './sources/recording.ts';
export {
  RECORDING_ERROR_CODES,
  RecordingError,
  type RecordingErrorCode,
} from './sources/recording-error.ts';
export { TRACEPOINTS } from './tracepoints/index.ts';
export {
  ARG_TYPES,
  type Args,
  type ArgType,
  type ByteRange,
  type Declaration,
  newArgs,
  type PayloadReport,
  type Tracepoint,
  tracepoint,
} from './tracepoints/tracepoint.ts';
export {
  DECODE_ERROR_CODES,
  DecodeError,
  type DecodeErrorCode,
  MESSAGE_TYPES,
  writeMessage,
} from './wire/index.ts';
