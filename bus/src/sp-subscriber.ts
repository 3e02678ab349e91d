/**
 * The subscriber of the SP driver: one link per publisher, all feeding one handler.
 * @module
 */
import { type BusAddress, formatAddress } from './address.ts';
import { BusError } from './bus-error.ts';
import { zeroCounts } from './counters.ts';
import { guardHandler } from './guard.ts';
import { type BusLog, LineRation, OnceSet, SILENT_LOG } from './log.ts';
import { SpLink } from './sp-link.ts';
import { DEFAULT_HEADER_TIMEOUT_MS, DEFAULT_MAX_MESSAGE_BYTES } from './sp-protocol.ts';
import {
  type MessageSource,
  SUBSCRIBER_FAULTS,
  type Subscriber,
  type SubscriberFault,
  type SubscriberOptions,
  type SubscriberStats,
} from './types.ts';
import { WaitList } from './wait-list.ts';

const DEFAULT_RECONNECT_MIN_MS = 100;
const DEFAULT_RECONNECT_MAX_MS = 5_000;

interface Feed {
  readonly source: MessageSource;
  readonly link: SpLink;
  readonly counts: { received: number; receivedBytes: number };
}

export class SpSubscriber implements Subscriber {
  readonly #log: BusLog;
  readonly #options: SubscriberOptions;
  readonly #feeds: readonly Feed[];
  readonly #waits = new WaitList();
  readonly #once = new OnceSet();
  readonly #faults = zeroCounts(SUBSCRIBER_FAULTS);
  readonly #guard: ReturnType<typeof guardHandler>;
  #connects = 0;
  #disconnects = 0;
  #connectFailures = 0;
  #closing: Promise<void> | undefined;

  constructor(addresses: readonly BusAddress[], options: SubscriberOptions) {
    this.#options = options;
    this.#log = options.log ?? SILENT_LOG;
    this.#guard = guardHandler(this.#log);
    this.#feeds = addresses.map((address, index) => this.#feed(address, index));
  }

  #feed(address: BusAddress, index: number): Feed {
    const { onMessage } = this.#options;
    const source: MessageSource = Object.freeze({ address: formatAddress(address), index });
    const counts = { received: 0, receivedBytes: 0 };
    const guard = this.#guard;
    const ration = new LineRation();
    const link = new SpLink(
      {
        address,
        maxMessageBytes: this.#options.maxMessageBytes ?? DEFAULT_MAX_MESSAGE_BYTES,
        headerTimeoutMs: this.#options.headerTimeoutMs ?? DEFAULT_HEADER_TIMEOUT_MS,
        reconnectMinMs: this.#options.reconnectMinMs ?? DEFAULT_RECONNECT_MIN_MS,
        reconnectMaxMs: this.#options.reconnectMaxMs ?? DEFAULT_RECONNECT_MAX_MS,
        onFrame(buffer, start, end) {
          counts.received += 1;
          counts.receivedBytes += end - start;
          try {
            onMessage(buffer, start, end, source);
          } catch (error) {
            guard.failed(error);
          }
        },
      },
      {
        onConnected: () => {
          this.#connects += 1;
          if (ration.allows()) {
            this.#log.info({ publisher: source.address }, 'connected to publisher');
          }
          this.#tell({ source, connected: true });
          this.#waits.check();
        },
        onDisconnected: (cause) => {
          this.#disconnects += 1;
          // From now on a failure to connect again is news.
          this.#once.forget(`failed ${source.address}`);
          if (ration.allows()) {
            const fields = { publisher: source.address, cause };
            this.#log.info(fields, 'publisher gone, will connect again');
          }
          this.#tell({ source, connected: false, cause });
        },
        onConnectFailed: (cause) => {
          this.#connectFailures += 1;
          if (this.#once.first(`failed ${source.address}`)) {
            const fields = { publisher: source.address, cause };
            this.#log.warn(fields, 'publisher is not there, will go on trying');
          }
        },
        onFault: (fault) => this.#fault(source, fault),
      },
    );
    return { source, link, counts };
  }

  #fault(source: MessageSource, fault: SubscriberFault): void {
    this.#faults[fault] += 1;
    if (this.#once.first(`${fault} ${source.address}`)) {
      const fields = { publisher: source.address, cause: fault };
      this.#log.warn(fields, 'connection to publisher broke its protocol, will connect again');
    }
  }

  #tell(status: Parameters<NonNullable<SubscriberOptions['onStatus']>>[0]): void {
    try {
      this.#options.onStatus?.(status);
    } catch (error) {
      this.#guard.failed(error);
    }
  }

  stats(): SubscriberStats {
    let received = 0;
    let receivedBytes = 0;
    for (const { counts } of this.#feeds) {
      received += counts.received;
      receivedBytes += counts.receivedBytes;
    }
    return {
      received,
      receivedBytes,
      connects: this.#connects,
      disconnects: this.#disconnects,
      connectFailures: this.#connectFailures,
      handlerErrors: this.#guard.count,
      protocolErrors: { ...this.#faults },
      sources: this.#feeds.map(({ source, link, counts }) => ({
        ...source,
        connected: link.connected,
        ...counts,
      })),
    };
  }

  connected(signal?: AbortSignal, count: number = this.#feeds.length): Promise<void> {
    const met = (): boolean => {
      let connected = 0;
      for (const { link } of this.#feeds) {
        connected += link.connected ? 1 : 0;
      }
      return connected >= count;
    };
    return this.#waits.wait(met, signal);
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#waits.end(new BusError('closed', 'The subscriber was closed.'));
    await Promise.all(this.#feeds.map(({ link }) => link.close()));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}
