/**
 * What can be wrong before the exporter runs.
 * @module
 */

/** A mistake of whoever started the exporter; the message is one sentence. */
export class ExporterError extends Error {
  override readonly name = 'ExporterError';
  readonly code: 'bad-listen' | 'cannot-listen';
  /** What a program that meets it exits with. */
  readonly exitCode = 2;

  constructor(code: ExporterError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
