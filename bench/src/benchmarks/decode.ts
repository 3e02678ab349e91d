/**
 * Wire decoding: hits of the honeynode recording, and a mainnet block, to encoded events.
 * @module
 */
import { EventEncoder, writeMessage } from '@peer-observer/extractor';
import { codec, ProtoWriter } from '@peer-observer/proto';
import { Block } from 'bitcoinjs-lib';
import { groupBy } from '../group.ts';
import { type Hit, newStamp, readBlock, readHoneynode } from '../recording.ts';
import type { Report } from '../report.ts';
import { medianMs } from '../rounds.ts';
import type { Benchmark } from './benchmark.ts';

/** A pass takes a fraction of a second, so more rounds than on the bus. */
const ROUNDS_PER_ROUND = 3;
const TOP_TYPES = 12;
/** The hits of one type are passed over until either is reached, so that a measurement is long enough. */
const TYPE_EVENTS = 5_000;
const TYPE_BYTES = 4e6;

export const decode: Benchmark = {
  name: 'decode',
  async run({ rounds }) {
    const hits = await readHoneynode();
    const times = rounds * ROUNDS_PER_ROUND;
    return [await wholeRecording(hits, times), await byType(hits, times), await block(times)];
  },
};

/** Ours: payload to event. The other: objects that somebody else has decoded to event. */
function waysFor(hits: readonly Hit[], passes: number): readonly (() => void)[] {
  const encoder = new EventEncoder();
  const stamp = newStamp();
  const objects = hits.map(({ tracepoint, args, timestampMs }) =>
    codec.event.Event.decode(
      Uint8Array.prototype.slice.call(encoder.encode(tracepoint, args, timestampMs, stamp)),
    ),
  );
  return [
    () => {
      for (let pass = 0; pass < passes; pass++) {
        for (const { tracepoint, args, timestampMs } of hits) {
          encoder.encode(tracepoint, args, timestampMs, stamp);
        }
      }
    },
    () => {
      for (let pass = 0; pass < passes; pass++) {
        for (const object of objects) codec.event.Event.encode(object).finish();
      }
    },
  ];
}

async function wholeRecording(hits: readonly Hit[], rounds: number): Promise<Report> {
  const bytes = payload(hits);
  const [ours = Number.NaN, other = Number.NaN] = await medianMs(waysFor(hits, 1), rounds);
  const row = (way: string, ms: number) => [
    way,
    (hits.length / ms) * 1000,
    bytes / ms / 1000,
    (ms * 1e6) / hits.length,
    ms / ours,
  ];
  return {
    title: 'decode: the honeynode recording, payloads in memory to encoded events',
    columns: ['way', 'events/s', 'MB/s', 'ns/event', 'times ours'],
    rows: [
      row('ours: wire to protobuf in one pass', ours),
      row('generated encode of ready objects', other),
    ],
    notes: [
      `${hits.length} hits with ${(bytes / 1e6).toFixed(1)} MB of payload; median of ${rounds} passes each, alternating.`,
      'Ours reads the payload, hashes transactions and headers, and encodes. The other only encodes: its objects were decoded before the clock started.',
    ],
  };
}

async function byType(hits: readonly Hit[], rounds: number): Promise<Report> {
  const groups = groupBy(hits, ({ type }) => type);
  const measured = [];
  for (const [type, group] of groups) {
    const wanted = Math.min(TYPE_EVENTS / group.length, TYPE_BYTES / payload(group));
    const passes = Math.max(1, Math.round(wanted));
    const ms = await medianMs(waysFor(group, passes), Math.min(rounds, 5));
    const [ours = Number.NaN, other = Number.NaN] = ms.map((value) => value / passes);
    measured.push({ type, group, ours, other });
  }
  measured.sort((a, b) => b.ours - a.ours);
  const total = measured.reduce((sum, { ours }) => sum + ours, 0);
  return {
    title: `decode: the ${TOP_TYPES} types that take the most time`,
    columns: [
      'type',
      'events',
      'bytes/event',
      'ns/event',
      'MB/s',
      '% of time',
      'generated encode, times ours',
    ],
    rows: measured
      .slice(0, TOP_TYPES)
      .map(({ type, group, ours, other }) => [
        type,
        group.length,
        Math.round(payload(group) / group.length),
        (ours * 1e6) / group.length,
        payload(group) / ours / 1000,
        (ours / total) * 100,
        other / ours,
      ]),
    notes: ['Both directions together; tracepoints without a message under their own name.'],
  };
}

async function block(rounds: number): Promise<Report> {
  const bytes = readBlock();
  const writer = new ProtoWriter();
  const ways: readonly (readonly [string, () => void])[] = [
    [
      'ours: writeMessage, all txids and wtxids',
      () => {
        writer.reset();
        writeMessage(writer, 'block', bytes, 0, bytes.length);
      },
    ],
    [
      'bitcoinjs-lib: fromBuffer, block hash, txids',
      () => {
        const parsed = Block.fromBuffer(bytes);
        parsed.getHash();
        for (const tx of parsed.transactions ?? []) tx.getHash();
      },
    ],
    ['the same, and generated encode', () => encodeParsed(bytes)],
  ];
  const results = await medianMs(
    ways.map(([, way]) => way),
    rounds * 3,
  );
  const ours = results[0] ?? Number.NaN;
  return {
    title: 'decode: mainnet block 413567 in a block message',
    columns: ['way', 'ms', 'MB/s', 'times ours'],
    rows: ways.map(([name], i) => {
      const ms = results[i] ?? Number.NaN;
      return [name, ms, bytes.length / ms / 1000, ms / ours];
    }),
    notes: [
      `${bytes.length} bytes; median of ${rounds * 3} runs each, alternating. Only the last way makes what ours makes.`,
    ],
  };
}

/** The whole message by way of objects: parse, hash, fill the generated classes, encode. */
function encodeParsed(bytes: Uint8Array): Uint8Array {
  const parsed = Block.fromBuffer(bytes);
  const { version, prevHash, merkleRoot, timestamp, bits, nonce } = parsed;
  const transactions = (parsed.transactions ?? []).map((tx) => ({
    txid: tx.getHash(),
    wtxid: tx.getHash(true),
    raw: tx.toBuffer(),
  }));
  const none = new Uint8Array(32);
  const header = {
    version,
    prev_blockhash: prevHash ?? none,
    merkle_root: merkleRoot ?? none,
    time: timestamp,
    bits,
    nonce,
    hash: parsed.getHash(),
  };
  return codec.ebpf_extractor.message.Block.encode({ header, transactions }).finish();
}

function payload(hits: readonly Hit[]): number {
  return hits.reduce((sum, { payloadBytes }) => sum + payloadBytes, 0);
}
