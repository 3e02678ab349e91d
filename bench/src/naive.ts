/**
 * The exporter as one would write it first: every event decoded in full with the generated codec,
 * every count an `inc` with an object of labels. It does less than ours: no IP lists, no sequence
 * numbers, no folding of what peers may choose, and fewer metrics.
 * @module
 */
import { codec } from '@peer-observer/proto';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';

type Message = codec.ebpf_extractor.message.MessageEvent;
type Connection = codec.ebpf_extractor.connection.ConnectionEvent;

const SIZES = [0, 1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 5000, 10_000, 50_000];
const AGES = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60];

/** Counts events in a registry of prom-client's. */
export class NaiveCounting {
  readonly registry = new Registry();
  readonly #events = this.#counter('events_total', ['host', 'kind']);
  readonly #messages = this.#counter('messages_total', [
    'host',
    'message',
    'connection_type',
    'direction',
  ]);
  readonly #bytes = this.#counter('message_bytes_total', [
    'host',
    'message',
    'connection_type',
    'direction',
  ]);
  readonly #items = this.#counter('inv_items_total', ['host', 'direction', 'type']);
  readonly #connections = this.#counter('connections_total', ['host', 'event', 'network']);
  readonly #mempool = this.#counter('mempool_total', ['host', 'event']);
  readonly #blocks = this.#counter('blocks_total', ['host']);
  readonly #age = this.#histogram('event_age_seconds', ['host'], AGES);
  readonly #invSize = this.#histogram('inv_size', ['host', 'direction'], SIZES);
  readonly #addrSize = this.#histogram('addr_size', ['host', 'message', 'direction'], SIZES);
  readonly #last = new Gauge({
    name: 'last_event_seconds',
    help: 'last_event_seconds',
    labelNames: ['host'],
    registers: [this.registry],
  });

  #counter<L extends string>(name: string, labelNames: L[]): Counter<L> {
    return new Counter({ name, help: name, labelNames, registers: [this.registry] });
  }

  #histogram<L extends string>(name: string, labelNames: L[], buckets: number[]): Histogram<L> {
    return new Histogram({ name, help: name, labelNames, buckets, registers: [this.registry] });
  }

  /** Counts one encoded event. */
  count(bytes: Uint8Array): void {
    const event = codec.event.Event.decode(bytes);
    const host = event.node ?? 'unknown';
    const seconds = Number(event.timestamp) / 1000;
    this.#age.observe({ host }, Math.max(0, Date.now() / 1000 - seconds));
    this.#last.set({ host }, seconds);
    const ebpf = event.ebpf_extractor;
    this.#events.inc({ host, kind: ebpf?.ebpf_event ?? 'other' });
    if (ebpf?.message) this.#countMessage(host, ebpf.message);
    else if (ebpf?.connection) this.#countConnection(host, ebpf.connection);
    else if (ebpf?.mempool) this.#mempool.inc({ host, event: ebpf.mempool.event ?? 'other' });
    else if (ebpf?.validation) this.#blocks.inc({ host });
  }

  #countMessage(host: string, message: Message): void {
    const { command, conn_type, inbound, size } = message.meta;
    const direction = inbound ? 'inbound' : 'outbound';
    const connection_type = String(conn_type);
    this.#messages.inc({ host, message: command, connection_type, direction });
    this.#bytes.inc({ host, message: command, connection_type, direction }, Number(size));
    if (message.inv) {
      const { items } = message.inv;
      this.#invSize.observe({ host, direction }, items.length);
      const counts = new Map<string, number>();
      for (const { item = 'other' } of items) counts.set(item, (counts.get(item) ?? 0) + 1);
      for (const [type, count] of counts) this.#items.inc({ host, direction, type }, count);
    }
    const addresses = message.addr?.addresses ?? message.addrv2?.addresses;
    if (addresses) this.#addrSize.observe({ host, message: command, direction }, addresses.length);
  }

  #countConnection(host: string, connection: Connection): void {
    const { event = 'other', inbound, outbound, closed } = connection;
    const network = String((inbound ?? outbound ?? closed)?.conn.network ?? 'other');
    this.#connections.inc({ host, event, network });
  }
}
