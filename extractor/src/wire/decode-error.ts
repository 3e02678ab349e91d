/**
 * The error for a payload that contradicts its format.
 * @module
 */

/**
 * What can be wrong with a payload:
 * - `truncated`: it ends before its fields do, or a count promises more than is left;
 * - `oversized`: a size is above what the format allows (CompactSize: MAX_SIZE, addrv2: 512);
 * - `malformed`: a value that the format rules out.
 *
 * Bytes after the last field are no error: Bitcoin Core leaves them unread.
 */
export const DECODE_ERROR_CODES = ['truncated', 'oversized', 'malformed'] as const;

export type DecodeErrorCode = (typeof DECODE_ERROR_CODES)[number];

/** The bytes of a payload contradict the format of their message type. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
  readonly code: DecodeErrorCode;
  /** Bytes from the start of the payload to where the contradicting field begins. */
  readonly offset: number;

  constructor(code: DecodeErrorCode, detail: string, offset: number) {
    super(`${detail} at byte ${offset}`);
    this.code = code;
    this.offset = offset;
  }
}
