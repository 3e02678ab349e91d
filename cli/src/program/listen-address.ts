/**
 * Addresses to listen on, HOST:PORT, and how to reach them.
 * @module
 */
import { isIPv6 } from 'node:net';

/** The host is without brackets. */
export interface HostPort {
  readonly host: string;
  readonly port: number;
}

const HOST_PORT = /^(?:\[([0-9A-Fa-f:.]+)\]|([^:[\]\s/]+)):(\d{1,5})$/;
const MAX_PORT = 65_535;

export const LISTEN_EXPECTED =
  'HOST:PORT (an IPv6 address in brackets; 0.0.0.0 or [::] for all addresses)';

/** Host and port of HOST:PORT, an IPv6 host in brackets; undefined when it is something else. */
export function parseHostPort(text: string): HostPort | undefined {
  const [, bracketed, plain, digits] = HOST_PORT.exec(text) ?? [];
  const port = Number(digits);
  const host = bracketed ?? plain;
  if (host === undefined || port > MAX_PORT) return undefined;
  return bracketed === undefined || isIPv6(bracketed) ? { host, port } : undefined;
}

/** The text where a web server can listen on it. Only the bus knows `*`. */
export function readListenAddress(text: string): string | undefined {
  const host = parseHostPort(text)?.host;
  return host === undefined || host === '*' ? undefined : text;
}

/** An address to connect to, for one to listen on. */
export function reachable(listen: string): string {
  const address = parseHostPort(listen);
  if (address === undefined) return listen;
  const { host, port } = address;
  if (host === '0.0.0.0' || host === '*') return `127.0.0.1:${port}`;
  return host === '::' ? `[::1]:${port}` : listen;
}
