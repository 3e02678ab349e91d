/**
 * Finds out before anything starts whether everything can listen where it shall.
 * @module
 */
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { CommandError, EXIT_USAGE } from '../program/errors.ts';
import { type HostPort, parseHostPort } from '../program/listen-address.ts';
import { portOwner } from './port-owner.ts';

/** An address that something of ours wants to listen on. */
export interface WantedAddress {
  /** HOST:PORT as the user wrote it. */
  readonly text: string;
  /** `metrics` */
  readonly what: string;
  /** The option that chooses another: `--listen HOST:PORT`. */
  readonly option: string;
}

const OBSTACLES: Readonly<Record<string, string>> = {
  EADDRNOTAVAIL: 'is no address of this machine',
  EAFNOSUPPORT: 'is of a kind that this machine does not have',
  EACCES: 'needs more rights, as all ports below 1024 may',
  ENOTFOUND: 'has a host name that does not resolve',
  EAI_AGAIN: 'has a host name that does not resolve',
};

/** @throws CommandError, exit code 2, that names all addresses that can't be used */
export async function checkAddresses(wanted: readonly WantedAddress[]): Promise<void> {
  const problems = await addressProblems(wanted);
  const [first, ...others] = problems;
  if (first === undefined) return;
  const message =
    others.length === 0
      ? `Nothing was started: ${first}.`
      : ["Nothing was started, because addresses can't be used:", ...problems].join('\n  ');
  throw new CommandError('bad-address', message, EXIT_USAGE);
}

/** The first of the ports that is free; the first of all where none is. */
export async function firstFreePort(host: string, ports: readonly number[]): Promise<number> {
  for (const port of ports) {
    const held = await hold({ host, port });
    if (typeof held === 'string') continue;
    await close(held);
    return port;
  }
  return ports[0] ?? 0;
}

interface Held {
  readonly server: Server;
  readonly port: number;
  readonly what: string;
}

/** A part of a sentence for each address that can't be used. */
export async function addressProblems(wanted: readonly WantedAddress[]): Promise<string[]> {
  // Kept until all are tried: two of ours may want the same, in different spellings.
  const held: Held[] = [];
  const problems: string[] = [];
  for (const { text, what, option } of wanted) {
    const problem = await tryAddress(text, what, held);
    if (problem === undefined) continue;
    problems.push(`${text} for ${what} ${problem}; choose another with ${option}`);
  }
  await Promise.all(held.map(({ server }) => close(server)));
  return problems;
}

async function tryAddress(text: string, what: string, held: Held[]): Promise<string | undefined> {
  const address = parseHostPort(text);
  if (address === undefined) return 'is no HOST:PORT';
  const { port } = address;
  if (port === 0) return 'has port 0, but the other processes have to know the port';
  const server = await hold(address);
  if (typeof server !== 'string') {
    held.push({ server, port, what });
    return undefined;
  }
  if (server !== 'EADDRINUSE') return OBSTACLES[server] ?? `can't be listened on (${server})`;
  const twin = held.find((other) => other.port === port);
  if (twin !== undefined) return `is wanted for ${twin.what} already`;
  const owner = await portOwner(port);
  return `is taken by ${owner === undefined ? 'another program' : `${owner.name} (process ${owner.pid})`}`;
}

/** A server that occupies the address, or the code of the error. `*` is any address. */
async function hold({ host, port }: HostPort): Promise<Server | string> {
  const server = createServer((socket) => socket.destroy());
  server.listen({ port, ...(host === '*' ? {} : { host }) });
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  }
}

async function close(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}

/** The address of a listener on the bus as HOST:PORT; undefined for a socket file. */
export function busHostPort(address: string): string | undefined {
  if (address.startsWith('ipc://')) return undefined;
  return address.startsWith('tcp://') ? address.slice('tcp://'.length) : address;
}
