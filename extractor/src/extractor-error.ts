/**
 * The error of an extractor that can't start as asked.
 * @module
 */

export const EXTRACTOR_ERROR_CODES = ['bad-option', 'listen-in-use', 'listen-failed'] as const;
export type ExtractorErrorCode = (typeof EXTRACTOR_ERROR_CODES)[number];

/** An option can't be met. The message is one plain sentence. */
export class ExtractorError extends Error {
  override readonly name = 'ExtractorError';
  readonly code: ExtractorErrorCode;
  /** What a command that ends because of this error exits with. */
  readonly exitCode = 2;

  constructor(code: ExtractorErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
