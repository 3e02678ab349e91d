/**
 * Which addresses are taken, and by whom as far as /proc tells.
 * @module
 */
import { readdir, readFile, readlink } from 'node:fs/promises';
import { createServer } from 'node:net';

/** An address that something of ours wants to listen on. */
export interface WantedAddress {
  readonly host: string;
  readonly port: number;
  /** `metrics` */
  readonly what: string;
  /** The option that chooses another: `--listen HOST:PORT`. */
  readonly option: string;
}

/** HOST:PORT, with an IPv6 host in brackets; undefined for anything else. */
export function splitAddress(text: string): { host: string; port: number } | undefined {
  const match = /^(?:\[([^\]]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(text);
  const host = match?.[1] ?? match?.[2];
  return host === undefined ? undefined : { host, port: Number(match?.[3]) };
}

/** True when something listens there already; other obstacles show when we listen ourselves. */
export function isTaken(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE'));
    server.listen({ port, ...(host === '*' ? {} : { host }) }, () => {
      server.close(() => resolve(false));
    });
  });
}

/** One line for each address that is taken. */
export async function describeTaken(wanted: readonly WantedAddress[]): Promise<string[]> {
  const lines: string[] = [];
  for (const { host, port, what, option } of wanted) {
    if (!(await isTaken(host, port))) continue;
    const owner = await portOwner(port);
    const who = owner === undefined ? 'another program' : `${owner.name} (process ${owner.pid})`;
    lines.push(`${host}:${port} for ${what} is taken by ${who}; choose another with ${option}`);
  }
  return lines;
}

/** The process that listens on a TCP port; undefined when it is not ours to see. */
export async function portOwner(
  port: number,
): Promise<{ readonly pid: number; readonly name: string } | undefined> {
  const inodes = await listeningInodes(port);
  if (inodes.size === 0) return undefined;
  for (const pid of await list('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    for (const fd of await list(`/proc/${pid}/fd`)) {
      const target = await readlink(`/proc/${pid}/fd/${fd}`).catch(() => '');
      const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1];
      if (inode === undefined || !inodes.has(inode)) continue;
      const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'unknown');
      return { pid: Number(pid), name: name.trim() };
    }
  }
  return undefined;
}

const LISTENING = '0A';

/** Socket inodes that listen on a port, from the kernel's tables. */
async function listeningInodes(port: number): Promise<Set<string>> {
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const inodes = new Set<string>();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    const text = await readFile(table, 'utf8').catch(() => '');
    for (const line of text.split('\n').slice(1)) {
      const columns = line.trim().split(/\s+/);
      const [, local = '', , state] = columns;
      const inode = columns[9];
      if (state === LISTENING && local.endsWith(suffix) && inode !== undefined) inodes.add(inode);
    }
  }
  return inodes;
}

async function list(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
