/**
 * The error of a recording that can't be read.
 * @module
 */

export const RECORDING_ERROR_CODES = [
  'not-found',
  'unreadable',
  'not-gzip',
  'not-a-recording',
  'wrong-version',
  'truncated',
  'damaged',
  'line-too-long',
  'no-hits',
] as const;
export type RecordingErrorCode = (typeof RECORDING_ERROR_CODES)[number];

/** A file is no recording, or ends too early. The message is one plain sentence. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError';
  readonly code: RecordingErrorCode;
  /** What a command that ends because of this error exits with. */
  readonly exitCode = 2;

  constructor(code: RecordingErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
