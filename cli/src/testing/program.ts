/** Runs the program in tests: inside this process, or as its own. @module */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { main } from '../index.ts';
import { shutdownOn } from '../program/shutdown.ts';

export const recordings = fileURLToPath(new URL('../../../recordings/', import.meta.url));
export const bin = fileURLToPath(new URL('../../bin/peer-observer.js', import.meta.url));

/** Keeps what is written to it, and tells when it is as wanted. */
export class Capture extends Writable {
  text = '';
  #lines = 0;
  #waiting: { isMet: () => boolean; resolve: () => void }[] = [];

  override _write(chunk: Buffer, _encoding: string, callback: () => void): void {
    const text = chunk.toString('utf8');
    this.text += text;
    this.#lines += text.split('\n').length - 1;
    this.#waiting = this.#waiting.filter(({ isMet, resolve }) => {
      if (!isMet()) return true;
      resolve();
      return false;
    });
    callback();
  }

  /** Resolves with the text when it matches; the test's time limit is the limit. */
  async matches(pattern: RegExp): Promise<string> {
    await this.#until(() => pattern.test(this.text));
    return this.text;
  }

  /** Resolves when there are so many lines. */
  lines(count: number): Promise<void> {
    return this.#until(() => this.#lines >= count);
  }

  #until(isMet: () => boolean): Promise<void> {
    if (isMet()) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ isMet, resolve }));
  }
}

/** The program inside this process. */
export function runInside(argv: readonly string[]): {
  stdout: Capture;
  stderr: Capture;
  exitCode: Promise<number>;
  stop(): void;
} {
  const stdout = new Capture();
  const stderr = new Capture();
  const controller = new AbortController();
  const shutdown = () => shutdownOn(controller.signal);
  const exitCode = main(argv, { stdout, stderr, shutdown });
  return { stdout, stderr, exitCode, stop: () => controller.abort() };
}

/** The program as a process of its own. */
export function runOutside(
  argv: readonly string[],
  options: Pick<SpawnOptions, 'env' | 'detached'> = {},
): {
  process: ChildProcess;
  stdout: Capture;
  stderr: Capture;
  exitCode: Promise<number | null>;
} {
  const child = spawn(process.execPath, [bin, ...argv], {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stdout = new Capture();
  const stderr = new Capture();
  child.stdout.pipe(stdout);
  child.stderr.pipe(stderr);
  const exitCode = once(child, 'close').then(() => child.exitCode);
  return { process: child, stdout, stderr, exitCode };
}

/** A port that nothing listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  // a TCP server that listens has an address with a port
  return typeof address === 'object' && address !== null ? address.port : 0;
}
