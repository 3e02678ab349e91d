/**
 * The one error that users of the bus have to know.
 * @module
 */

/** What went wrong, for programs; the message is for people. */
export const BUS_ERROR_CODES = [
  'malformed-address',
  'unresolvable',
  'address-in-use',
  'address-not-available',
  'not-a-socket',
  'permission-denied',
  'listen-failed',
  'driver-missing',
  'bad-option',
  'unsupported',
  'closed',
] as const;
export type BusErrorCode = (typeof BUS_ERROR_CODES)[number];

/** A bus cannot be made as asked, or was closed while waited for. The message is one plain sentence. */
export class BusError extends Error {
  override readonly name = 'BusError';
  readonly code: BusErrorCode;
  /** What a command that ends because of this error exits with. */
  readonly exitCode = 2;

  constructor(code: BusErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The `code` of a system error such as `ECONNREFUSED`, or 'unknown'. */
export function errnoCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return 'unknown';
}
