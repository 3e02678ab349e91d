/**
 * The extractor: from a node, or a recording of one, to events on a bus.
 * @module
 */
export { type DecodedHit, type DecodeOptions, decodeRecording } from './decode-recording.ts';
export { EventEncoder } from './event-encoder.ts';
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
export { ExtractorError, type ExtractorErrorCode } from './extractor-error.ts';
export { RecordingError, type RecordingErrorCode } from './sources/recording-error.ts';
export { TRACEPOINTS } from './tracepoints/index.ts';
export {
  type Args,
  type ArgType,
  type ByteRange,
  type Declaration,
  newArgs,
  type PayloadReport,
  type Tracepoint,
} from './tracepoints/tracepoint.ts';
export { MESSAGE_TYPES, writeMessage } from './wire/index.ts';
