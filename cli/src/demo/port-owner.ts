/**
 * Who listens on a port, as far as /proc tells.
 * @module
 */
import { readdir, readFile, readlink } from 'node:fs/promises';

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
