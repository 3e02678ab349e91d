/**
 * Reads and prints bus addresses: `tcp://host:port` and `ipc:///path`.
 * @module
 */
import { lookup } from 'node:dns/promises';
import { isIP, isIPv6 } from 'node:net';
import { BusError, errnoCode } from './bus-error.ts';

/** `host` is a name, an IPv4 or an IPv6 address without brackets, or `*` for all interfaces. */
export interface TcpAddress {
  readonly transport: 'tcp';
  readonly host: string;
  readonly port: number;
}

/** `path` is the absolute path of a Unix domain socket. */
export interface IpcAddress {
  readonly transport: 'ipc';
  readonly path: string;
}

export type BusAddress = TcpAddress | IpcAddress;

/** A Linux sockaddr_un holds 108 bytes with the closing zero. */
const MAX_IPC_PATH_BYTES = 107;
const TCP = /^tcp:\/\/(?:\[([^\]]*)\]|([^:[\]/]+)):(\d{1,5})$/;
const HOST_NAME = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_.])?$/;

function malformed(text: string, why: string): BusError {
  return new BusError('malformed-address', `The bus address '${text}' is malformed: ${why}.`);
}

/**
 * Parses an address. A publisher ('listen') may ask for port 0 (any free port) and for the host
 * `*` (all interfaces, as in nanomsg); a subscriber ('dial') may not.
 *
 * @throws {BusError} `malformed-address`
 */
export function parseAddress(text: string, role: 'listen' | 'dial'): BusAddress {
  if (text.startsWith('ipc://')) {
    const path = text.slice('ipc://'.length);
    if (!path.startsWith('/') || path.endsWith('/') || path.includes('\0')) {
      throw malformed(
        text,
        'ipc needs the absolute path of a socket file, as in ipc:///run/x.sock',
      );
    }
    if (Buffer.byteLength(path) > MAX_IPC_PATH_BYTES) {
      throw malformed(text, `a socket path has at most ${MAX_IPC_PATH_BYTES} bytes`);
    }
    return { transport: 'ipc', path };
  }
  const match = TCP.exec(text);
  if (match === null) {
    throw malformed(
      text,
      'expected tcp://HOST:PORT (an IPv6 address in brackets) or ipc:///PATH, as in tcp://127.0.0.1:8883',
    );
  }
  const [, bracketed, plain] = match;
  const port = Number(match[3]);
  const host = bracketed ?? plain ?? '';
  if (bracketed !== undefined && !isIPv6(bracketed)) {
    throw malformed(text, 'only an IPv6 address stands in brackets');
  }
  if (host === '*') {
    if (role === 'dial') {
      throw malformed(text, 'a subscriber needs a host to connect to, * is for publishers');
    }
  } else if (bracketed === undefined && !HOST_NAME.test(host)) {
    throw malformed(text, `'${host}' is not a host name`);
  } else if (bracketed === undefined && /^[0-9.]+$/.test(host) && isIP(host) !== 4) {
    throw malformed(text, `'${host}' is not an IPv4 address`);
  }
  if (port > 65535 || (port === 0 && role === 'dial')) {
    throw malformed(text, `a port is between ${role === 'dial' ? 1 : 0} and 65535`);
  }
  return { transport: 'tcp', host, port };
}

/** The address as text, in the form that {@link parseAddress} reads. */
export function formatAddress(address: BusAddress): string {
  if (address.transport === 'ipc') {
    return `ipc://${address.path}`;
  }
  const host = isIPv6(address.host) ? `[${address.host}]` : address.host;
  return `tcp://${host}:${address.port}`;
}

/**
 * Makes sure that the host of an address has an IP address now, so that a misspelt name is an
 * error at the start and not a silent retry for ever.
 *
 * @throws {BusError} `unresolvable`
 */
export async function checkResolvable(address: BusAddress): Promise<void> {
  if (address.transport === 'ipc' || address.host === '*' || isIP(address.host) !== 0) {
    return;
  }
  try {
    await lookup(address.host);
  } catch (error) {
    throw unresolvable(address, error);
  }
}

export function unresolvable(address: BusAddress, error: unknown): BusError {
  const host = address.transport === 'tcp' ? address.host : address.path;
  return new BusError(
    'unresolvable',
    `The host '${host}' of the bus address '${formatAddress(address)}' can't be resolved (${errnoCode(error)}).`,
    { cause: error },
  );
}
