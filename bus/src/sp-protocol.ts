/**
 * Constants of the SP wire protocol (nanomsg RFCs sp-tcp-mapping-01 and sp-ipc-mapping) for PUB/SUB.
 * @module
 */
import type { BusAddress } from './address.ts';

/** Protocol numbers: 16 bits, 2 for publish/subscribe in the high nibble, the endpoint's part in the low one. */
export const SP_PUB = 0x20;
export const SP_SUB = 0x21;

export const SP_HEADER_BYTES = 8;

/** `00 'S' 'P' 00`, protocol as 16-bit big-endian number, two reserved bytes. */
export function spHeader(protocol: number): Buffer {
  return Buffer.from([0, 0x53, 0x50, 0, protocol >>> 8, protocol & 0xff, 0, 0]);
}

export type HeaderFault = 'notSp' | 'wrongProtocol';

/**
 * Checks the 8-byte header of the other side at `offset`. The two reserved bytes are not looked
 * at, as in nanomsg. Returns undefined when it is what we expect.
 */
export function headerFault(
  bytes: Buffer,
  offset: number,
  expectedProtocol: number,
): HeaderFault | undefined {
  if (bytes.readUInt32BE(offset) !== 0x00535000) {
    return 'notSp';
  }
  return bytes.readUInt16BE(offset + 4) === expectedProtocol ? undefined : 'wrongProtocol';
}

/** What stands before each message: tcp 8-byte big-endian length, ipc the byte 01 and then the length. */
export type Framing = BusAddress['transport'];

/** The only message type of the ipc mapping that is sent over the socket itself. */
export const IPC_INBAND = 1;

export function prefixBytes(framing: Framing): number {
  return framing === 'ipc' ? 9 : 8;
}

/** Both sides refuse messages above this unless told otherwise. */
export const DEFAULT_MAX_MESSAGE_BYTES = 16 * 1024 * 1024;
/** How long a peer may take to send its header. */
export const DEFAULT_HEADER_TIMEOUT_MS = 10_000;
