/**
 * Runs events, given as plain objects, through families and shows what they counted.
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { codec, EnvelopeView } from '@peer-observer/proto';
import type { FamilyFactory } from '../families/family.ts';
import { IpLists } from '../ip-lists/index.ts';
import { Folds } from '../metrics/folds.ts';
import { Registry } from '../metrics/registry.ts';
import { Renderer } from '../metrics/render.ts';
import { UpstreamRenderer } from '../metrics/render-upstream.ts';
import { Pipeline } from '../pipeline.ts';

/** Fields by their names in the schema. */
export type Plain = Readonly<Record<string, unknown>>;

/** When the events of `messageEvent` happened, milliseconds since the epoch. */
export const EVENT_MS = 1_700_000_000_500;

/** The IP list that is shipped. */
export const LINKING_LION = new URL('../../lists/linkinglion.yaml', import.meta.url).pathname;

/** What a P2P message's Metadata says where it matters. */
export interface Meta {
  readonly addr?: string;
  readonly inbound?: boolean;
  readonly timestampMs?: number;
  readonly connType?: number;
  /** The member's name when left out. */
  readonly command?: string;
  readonly size?: number;
  readonly node?: string;
}

/** An event about a P2P message; `member` is the one of MessageEvent's oneof, e.g. `{ ping: {...} }`. */
export function messageEvent(member: Plain, meta: Meta = {}): Plain {
  return {
    timestamp: meta.timestampMs ?? EVENT_MS,
    node: meta.node ?? 'node',
    ebpf_extractor: {
      message: {
        meta: {
          peer_id: 7,
          addr: meta.addr ?? '198.51.100.7:8333',
          conn_type: meta.connType ?? 1,
          command: meta.command ?? Object.keys(member)[0] ?? '',
          inbound: meta.inbound ?? true,
          size: meta.size ?? 100,
        },
        ...member,
      },
    },
  };
}

/** An event of another tracepoint; `member` is the one of that event's oneof. */
export function tracepointEvent(
  kind: 'connection' | 'addrman' | 'mempool' | 'validation',
  member: Plain,
  { node = 'node', timestampMs = EVENT_MS }: Pick<Meta, 'node' | 'timestampMs'> = {},
): Plain {
  return { timestamp: timestampMs, node, ebpf_extractor: { [kind]: member } };
}

/** An event as upstream's or our publishers send it. */
export function encodeEvent(event: Plain): Buffer {
  // a plain object of any shape is what fromObject takes
  const message = codec.event.Event.fromObject(event as Record<string, unknown>);
  return Buffer.from(codec.event.Event.encode(message).finish());
}

/** A field with a length of less than 128 bytes, and a number below 16. */
export function field(number: number, ...content: readonly (Uint8Array | number)[]): Buffer {
  const body = Buffer.concat(
    content.map((part) => (typeof part === 'number' ? Buffer.from([part]) : part)),
  );
  return Buffer.concat([Buffer.from([(number << 3) | 2, body.length]), body]);
}

/** An event whose P2P message, received from nobody, is written byte by byte; `member` as `field` makes it. */
export function rawMessageEvent(member: Uint8Array): Buffer {
  const inbound = field(1, 0x28, 1);
  return Buffer.concat([field(1, field(1, inbound, member)), Buffer.from([0x50, 1])]);
}

/** Families with all that they need. */
export interface FamilyRun {
  readonly registry: Registry;
  /** @throws ProtoError for bytes that are no event */
  handle(bytes: Buffer): void;
  metrics(): string;
  upstream(): string;
}

/** Sets families up, with the shipped IP list or with those of `listFiles`. */
export async function familyRun(
  factories: readonly FamilyFactory[],
  listFiles: readonly string[] = [LINKING_LION],
): Promise<FamilyRun> {
  const lists = await IpLists.load(listFiles);
  const registry = new Registry();
  const context = { registry, lists, folds: new Folds(registry), clock: { nowMs: EVENT_MS } };
  const families = factories.map((create) => create(context));
  const pipeline = new Pipeline(registry, families, lists);
  const envelope = new EnvelopeView();
  const ours = new Renderer(registry);
  const theirs = new UpstreamRenderer(registry);
  return {
    registry,
    handle(bytes) {
      envelope.parse(bytes, 0, bytes.length);
      pipeline.handle(envelope);
    },
    metrics: () => ours.render('text'),
    upstream: () => theirs.render(),
  };
}

/** Both pages after some events. */
export interface Pages {
  readonly metrics: string;
  readonly upstream: string;
}

/** Runs events through families. */
export async function runEvents(
  factories: readonly FamilyFactory[],
  events: readonly Plain[],
  listFiles?: readonly string[],
): Promise<Pages> {
  const run = await familyRun(factories, listFiles);
  for (const event of events) run.handle(encodeEvent(event));
  return { metrics: run.metrics(), upstream: run.upstream() };
}

/**
 * The samples of a page that aren't 0, sorted; without prefix, without the label `host`, and without
 * a histogram's buckets.
 */
export function counted(page: string): string[] {
  return page
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !line.endsWith(' 0'))
    .filter((line) => !/^[^ {]*_bucket\{/.test(line))
    .map((line) =>
      line
        .replace(/^peerobserver_/, '')
        .replace(/host="[^"]*",?/, '')
        .replace('{}', ''),
    )
    .sort();
}

/** `{ le: observations }` of one histogram series, only buckets that something fell into. */
export function buckets(page: string, name: string, labels: string): Record<string, number> {
  const result: Record<string, number> = {};
  let before = 0;
  for (const line of page.split('\n')) {
    const match = /^peerobserver_([^{]*)_bucket\{(.*),?le="([^"]*)"\} (.*)$/.exec(line);
    if (match === null || match[1] !== name) continue;
    if ((match[2] ?? '').replace(/host="[^"]*",?/, '').replace(/,$/, '') !== labels) continue;
    const count = Number(match[4]);
    if (count > before) result[match[3] ?? ''] = count - before;
    before = count;
  }
  return result;
}

/**
 * What a golden file holds, for comparison with `actual`. With PEER_OBSERVER_GOLDEN=write the file
 * is written first.
 */
export function golden(
  family: string,
  { metrics, upstream }: Pages,
): [actual: string, golden: string] {
  const file = new URL(`../../src/families/${family}.golden.txt`, import.meta.url);
  const actual = `# /metrics\n\n${metrics}\n# /metrics/upstream\n\n${upstream}`;
  if (process.env['PEER_OBSERVER_GOLDEN'] === 'write') writeFileSync(file, actual);
  return [actual, readFileSync(file, 'utf8')];
}
