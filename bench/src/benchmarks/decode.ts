/**
 * Wire decoding: hits of the honeynode recording, and a mainnet block, to encoded events.
 * @module
 */
import { type Args, EventEncoder, writeMessage } from '@peer-observer/extractor';
import { codec, ProtoWriter } from '@peer-observer/proto';
import { Block, Transaction } from 'bitcoinjs-lib';
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
    return [
      await wholeRecording(hits, times),
      await byType(hits, times),
      await againstLibrary(hits, times),
    ];
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

interface Pair {
  readonly what: string;
  readonly way: string;
  readonly run: () => void;
}

/** The same message types by way of a well-known library, in two steps as one would write it. */
async function againstLibrary(hits: readonly Hit[], rounds: number): Promise<Report> {
  const bytes = readBlock();
  const writer = new ProtoWriter();
  const payloads = hits.flatMap(({ type, args }) => (type === 'tx' ? payloadOf(args) : []));
  const pairs: readonly Pair[] = [
    {
      what: 'mainnet block',
      way: 'ours',
      run() {
        writer.reset();
        writeMessage(writer, 'block', bytes, 0, bytes.length);
      },
    },
    {
      what: 'mainnet block',
      way: 'bitcoinjs-lib: block hash and txids only',
      run() {
        const parsed = Block.fromBuffer(bytes);
        parsed.getHash();
        for (const tx of parsed.transactions ?? []) tx.getHash();
      },
    },
    {
      what: 'mainnet block',
      way: 'bitcoinjs-lib and generated encode',
      run: () => void encodeBlock(bytes),
    },
    {
      what: 'tx messages',
      way: 'ours',
      run() {
        for (const payload of payloads) {
          writer.reset();
          writeMessage(writer, 'tx', payload, 0, payload.length);
        }
      },
    },
    {
      what: 'tx messages',
      way: 'bitcoinjs-lib and generated encode',
      run() {
        for (const payload of payloads) encodeTransaction(payload);
      },
    },
  ];
  const results = await medianMs(
    pairs.map(({ run }) => run),
    rounds,
  );
  const sizes = new Map([
    ['mainnet block', bytes.length],
    ['tx messages', payloads.reduce((sum, { length }) => sum + length, 0)],
  ]);
  const ours = new Map<string, number>();
  return {
    title: 'decode: a mainnet block and the transactions of the recording, against bitcoinjs-lib',
    columns: ['what', 'way', 'ms', 'MB/s', 'times ours'],
    rows: pairs.map(({ what, way }, i) => {
      const ms = results[i] ?? Number.NaN;
      if (way === 'ours') ours.set(what, ms);
      return [what, way, ms, (sizes.get(what) ?? 0) / ms / 1000, ms / (ours.get(what) ?? ms)];
    }),
    notes: [
      `Block 413567 with ${bytes.length} bytes in a block message; ${payloads.length} tx messages. Median of ${rounds} runs each, alternating.`,
      'Ours and "and generated encode" make the same: txid and wtxid of every transaction, its bytes, and the block header with its hash, as protobuf.',
    ],
  };
}

function payloadOf({ payload }: Args): Buffer[] {
  if (typeof payload !== 'object') return [];
  return [payload.buffer.subarray(payload.start, payload.end)];
}

/** The block by way of objects: parse, hash, fill the generated classes, encode. */
function encodeBlock(bytes: Uint8Array): Uint8Array {
  const parsed = Block.fromBuffer(bytes);
  const { version, prevHash, merkleRoot, timestamp, bits, nonce } = parsed;
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
  const transactions = (parsed.transactions ?? []).map(transactionOf);
  return codec.ebpf_extractor.message.Block.encode({ header, transactions }).finish();
}

function encodeTransaction(payload: Uint8Array): Uint8Array {
  const tx = transactionOf(Transaction.fromBuffer(payload));
  return codec.ebpf_extractor.message.Tx.encode({ tx }).finish();
}

function transactionOf(tx: Transaction) {
  return { txid: tx.getHash(), wtxid: tx.getHash(true), raw: tx.toBuffer() };
}

function payload(hits: readonly Hit[]): number {
  return hits.reduce((sum, { payloadBytes }) => sum + payloadBytes, 0);
}
