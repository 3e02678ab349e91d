/**
 * The publisher of the nanomsg driver: the npm package behind our interface.
 * @module
 */
import { lookup } from 'node:dns/promises';
import { isIPv6 } from 'node:net';
import { setTimeout as sleep, setImmediate as turnOfLoop } from 'node:timers/promises';
import { type BusAddress, formatAddress, unresolvable } from './address.ts';
import { BusError } from './bus-error.ts';
import { zeroCounts } from './counters.ts';
import { type BusLog, OnceSet, SILENT_LOG } from './log.ts';
import type { NanomsgPackage, NanomsgSocket } from './nanomsg-package.ts';
import { listen } from './sp-listen.ts';
import { DEFAULT_MAX_MESSAGE_BYTES } from './sp-protocol.ts';
import { DEFAULT_DRAIN_TIMEOUT_MS } from './sp-publisher.ts';
import {
  PUBLISHER_FAULTS,
  type Publisher,
  type PublisherOptions,
  type PublisherStats,
} from './types.ts';

/** The library's own 128 kB overflow sooner; the kernel may grant less than this. */
export const KERNEL_BUFFER_BYTES = 4 * 1024 * 1024;
/** The library's thread gets this long to write what it holds; closing it discards the rest. */
const LINGER_MS = 100;

/**
 * @throws {BusError} as the sp driver does: whether the address is free is tried with a listening
 *   socket of our own first, because the package tells its errors as text only
 */
export async function createNanomsgPublisher(
  nanomsg: NanomsgPackage,
  address: BusAddress,
  options: PublisherOptions,
): Promise<Publisher> {
  const trial = await listen(await withLiteralHost(address), (socket) => socket.destroy());
  await new Promise<void>((resolve) => trial.server.close(() => resolve()));
  const ipv6 = trial.address.transport === 'tcp' && isIPv6(trial.address.host);
  const socket = nanomsg.socket('pub', { sndbuf: KERNEL_BUFFER_BYTES, ...(ipv6 && { ipv6 }) });
  const publisher = new NanomsgPublisher(socket, address, trial.address, options);
  const text = formatAddress(trial.address);
  if (socket.bind(text) === null) {
    await publisher.close();
    throw new BusError('listen-failed', `The nanomsg driver can't listen on '${text}'.`);
  }
  return publisher;
}

/** The library binds to interface names and literal addresses, not to host names. */
async function withLiteralHost(address: BusAddress): Promise<BusAddress> {
  if (address.transport === 'ipc' || address.host === '*') {
    return address;
  }
  try {
    return { ...address, host: (await lookup(address.host)).address };
  } catch (error) {
    throw unresolvable(address, error);
  }
}

/**
 * What it can't know, because the library doesn't tell: who is connected (`subscriberCount` and
 * `subscribers` are 0), what the library drops when a subscriber is slower than a burst (`drops`
 * is 0: only sequence numbers show it), and what peers did wrong.
 */
class NanomsgPublisher implements Publisher {
  readonly address: string;
  readonly subscriberCount = 0;
  readonly #socket: NanomsgSocket;
  readonly #log: BusLog;
  readonly #once = new OnceSet();
  readonly #maxMessageBytes: number;
  readonly #drainTimeoutMs: number;
  #closing: Promise<void> | undefined;
  #published = 0;
  #publishedBytes = 0;
  #tooLarge = 0;
  #afterClose = 0;

  constructor(
    socket: NanomsgSocket,
    asked: BusAddress,
    bound: BusAddress,
    options: PublisherOptions,
  ) {
    this.#socket = socket;
    this.#log = options.log ?? SILENT_LOG;
    this.#maxMessageBytes = options.maxMessageBytes ?? DEFAULT_MAX_MESSAGE_BYTES;
    this.#drainTimeoutMs = options.drainTimeoutMs ?? DEFAULT_DRAIN_TIMEOUT_MS;
    this.address = formatAddress(
      asked.transport === 'tcp' && bound.transport === 'tcp'
        ? { ...asked, port: bound.port }
        : asked,
    );
    socket.on('error', (error) => {
      if (this.#once.first('error')) {
        this.#log.error({ err: error }, 'the nanomsg package reports an error');
      }
    });
  }

  publish(message: Uint8Array): void {
    if (this.#closing !== undefined) {
      this.#afterClose += 1;
      return;
    }
    if (message.length > this.#maxMessageBytes) {
      this.#tooLarge += 1;
      return;
    }
    this.#published += 1;
    this.#publishedBytes += message.length;
    this.#socket.send(Buffer.from(message));
  }

  /** @throws {BusError} `unsupported` for a count above 0 */
  async waitForSubscribers(count: number): Promise<void> {
    if (count > 0) {
      throw new BusError(
        'unsupported',
        'The bus driver nanomsg does not know how many subscribers there are; use the driver sp to wait for them.',
      );
    }
  }

  /** Resolves when the library took all messages; whether it sent or dropped them is not known. */
  async drained(): Promise<void> {
    const endMs = performance.now() + this.#drainTimeoutMs;
    while (
      this.#closing === undefined &&
      this.#socket.queue.length > 0 &&
      performance.now() < endMs
    ) {
      await turnOfLoop();
    }
  }

  stats(): PublisherStats {
    return {
      published: this.#published,
      publishedBytes: this.#publishedBytes,
      publishedUnheard: 0,
      refusedTooLarge: this.#tooLarge,
      refusedAfterClose: this.#afterClose,
      drops: { queueFull: 0, disconnected: 0, closed: 0 },
      connectionsAccepted: 0,
      connectionsClosed: 0,
      protocolErrors: zeroCounts(PUBLISHER_FAULTS),
      subscribers: 0,
      queuedBytes: 0,
      peers: [],
    };
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#socket.flush();
    await sleep(LINGER_MS);
    this.#socket.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
