/**
 * What the tests of the bus share: collecting messages, waiting for conditions, raw peers.
 * @module
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseAddress } from '../address.ts';
import type { BusLog } from '../log.ts';
import { type Framing, IPC_INBAND } from '../sp-protocol.ts';
import type { MessageHandler } from '../types.ts';
import { WaitList } from '../wait-list.ts';

const PATIENCE_MS = 30_000;

/** Waits for a condition for which there is no event. */
export async function until(met: () => boolean, what: string): Promise<void> {
  const endMs = performance.now() + PATIENCE_MS;
  while (!met()) {
    if (performance.now() > endMs) {
      throw new Error(`waited in vain for: ${what}`);
    }
    await sleep(2);
  }
}

export interface Collected {
  readonly bytes: Buffer;
  readonly index: number;
}

/** A handler that keeps copies of all messages, and lets one wait for a number of them. */
export class Collector {
  readonly messages: Collected[] = [];
  readonly #waits = new WaitList();

  readonly onMessage: MessageHandler = (buffer, start, end, source) => {
    this.messages.push({ bytes: Buffer.from(buffer.subarray(start, end)), index: source.index });
    this.#waits.check();
  };

  count(count: number): Promise<void> {
    return this.#waits.wait(() => this.messages.length >= count, AbortSignal.timeout(PATIENCE_MS));
  }

  texts(): string[] {
    return this.messages.map(({ bytes }) => bytes.toString());
  }
}

/** A log that keeps what it is told, as `level message cause`. */
export class LogBook implements BusLog {
  readonly lines: string[] = [];
  readonly #write = (level: string) => (fields: object, message: string) => {
    this.lines.push(`${level} ${message}${'cause' in fields ? ` ${String(fields.cause)}` : ''}`);
  };
  readonly info = this.#write('info');
  readonly warn = this.#write('warn');
  readonly error = this.#write('error');

  matching(pattern: RegExp): string[] {
    return this.lines.filter((line) => pattern.test(line));
  }
}

/** A folder that goes away with the test. */
export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bus-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** An address that a publisher can listen on, of either transport. */
export async function freshAddress(t: TestContext, framing: Framing): Promise<string> {
  return framing === 'tcp' ? 'tcp://127.0.0.1:0' : `ipc://${await temporaryFolder(t)}/bus.sock`;
}

/** Messages in their frames, without the header. */
export function frames(framing: Framing, messages: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    messages.flatMap((message) => {
      const length = Buffer.alloc(8);
      length.writeBigUInt64BE(BigInt(message.length));
      return framing === 'ipc' ? [Buffer.of(IPC_INBAND), length, message] : [length, message];
    }),
  );
}

/** A connection that speaks only as the test wants it to. Errors are ignored: being cut off is the point. */
export async function rawConnection(t: TestContext, address: string): Promise<Socket> {
  const parsed = parseAddress(address, 'dial');
  const socket =
    parsed.transport === 'ipc' ? connect({ path: parsed.path }) : connect(parsed.port, parsed.host);
  t.after(() => socket.destroy());
  socket.on('error', () => undefined);
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  return socket;
}

/** Resolves when the other side closed the connection. */
export function closed(socket: Socket): Promise<void> {
  socket.resume();
  return new Promise((resolve) => {
    if (socket.closed) {
      resolve();
    } else {
      socket.once('close', () => resolve());
    }
  });
}

/** A server that treats each connection as the test wants. Returns its address. */
export async function rawServer(
  t: TestContext,
  framing: Framing,
  onConnection: (socket: Socket) => void,
): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onConnection(socket);
  });
  t.after(() => {
    server.close();
    for (const socket of sockets) {
      socket.destroy();
    }
  });
  if (framing === 'ipc') {
    const path = `${await temporaryFolder(t)}/raw.sock`;
    await new Promise<void>((resolve) => server.listen(path, resolve));
    return `ipc://${path}`;
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') {
    throw new Error('the server has no port');
  }
  return `tcp://127.0.0.1:${bound.port}`;
}

/** A message of `bytes` bytes that differs from others in more than its length. */
export function patterned(bytes: number): Buffer {
  const message = Buffer.alloc(bytes);
  for (let i = 0; i < bytes; i += 1) {
    message[i] = (i * 31 + (i >>> 8) * 7 + bytes) & 0xff;
  }
  return message;
}
