/**
 * The view of an event's envelope agrees with the generated decoder.
 * @module
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import Long from 'long';
import protobuf from 'protobufjs';
import { event } from '../generated/codec.js';
import { EnvelopeStamp, EnvelopeView, EVENT_KINDS, newSession, Sequencer } from './envelope.ts';
import * as tag from './generated/tags.ts';
import { decodeEvent } from './json.ts';
import { ProtoError } from './reader.ts';
import { message } from './testing/arbitraries.ts';
import { reflectSchema } from './testing/spec-tables.ts';
import { ProtoWriter } from './writer.ts';

const root = reflectSchema();
const anyEvent = message(root.lookupType('event.Event'));
const MEMBERS = ['ebpf', 'rpc', 'p2p', 'log', 'ipc'] as const;

/** A view of `bytes` in the middle of other bytes. */
function viewOf(bytes: Uint8Array): EnvelopeView {
  const around = Buffer.concat([Buffer.from([0x50, 0x01]), bytes, Buffer.from([0x50, 0x02])]);
  const view = new EnvelopeView();
  view.parse(around, 2, 2 + bytes.length);
  return view;
}

const number = (value: number | Long | null) => (value === null ? 0 : Number(value.toString()));

/** Asserts that view and decoder say the same. */
function agree(view: EnvelopeView, decoded: event.Event, withBody: boolean): void {
  const session = Long.fromValue(decoded.session ?? 0).toUnsigned();
  assert.deepEqual(
    {
      timestampMs: view.timestampMs,
      node: view.buffer.toString('utf8', view.nodeStart, view.nodeEnd),
      session: [view.sessionLo, view.sessionHi],
      sequence: view.sequence,
    },
    {
      timestampMs: number(decoded.timestamp),
      node: decoded.node ?? '',
      session: [session.getLowBitsUnsigned(), session.getHighBitsUnsigned()],
      sequence: number(decoded.sequence),
    },
  );
  const kind = MEMBERS.find((name) => decoded[`${name}_extractor`] !== null);
  assert.equal(view.kind, kind === undefined ? 0 : EVENT_KINDS[kind]);
  if (kind === undefined || !withBody) return;
  const type = root.lookupType(`${kind}_extractor.${kind}`);
  const body = type.decode(view.buffer.subarray(view.bodyStart, view.bodyEnd));
  const options = { longs: String };
  const expected = event.Event.toObject(decoded, options)[`${kind}_extractor`];
  assert.deepEqual(type.toObject(body, options), expected);
}

/** The fields of an encoded message, each with its tag. */
function fieldsOf(bytes: Uint8Array): Uint8Array[] {
  const reader = protobuf.Reader.create(bytes);
  const fields: Uint8Array[] = [];
  while (reader.pos < reader.len) {
    const start = reader.pos;
    reader.skipType(reader.uint32() & 7);
    fields.push(bytes.subarray(start, reader.pos));
  }
  return fields;
}

const unknownField = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2000, max: 2 ** 29 - 1 }), fc.uint8Array({ maxLength: 20 }))
    .map(([id, value]) =>
      protobuf.Writer.create()
        .uint32(id * 8 + 2)
        .bytes(value)
        .finish(),
    ),
  fc
    .tuple(fc.integer({ min: 6, max: 9 }), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }))
    .map(([id, value]) =>
      protobuf.Writer.create()
        .uint32(id * 8)
        .uint64(Long.fromBigInt(value, true))
        .finish(),
    ),
  // known numbers with another wire type; a group; a fixed32
  fc
    .constantFrom('0801', '5501020304', 'c03e05', '7b0801137814147c', '7d01020304')
    .map((text) => Uint8Array.from(Buffer.from(text, 'hex'))),
);

describe('EnvelopeView', () => {
  test('agrees on random events, their fields permuted, unknown ones between', () => {
    const withOrder = anyEvent.chain((plain) => {
      const bytes = event.Event.encode(event.Event.fromObject(plain)).finish();
      return fc
        .array(unknownField, { maxLength: 3 })
        .chain((unknown) => {
          const fields = [...fieldsOf(bytes), ...unknown];
          return fc.shuffledSubarray(fields, { minLength: fields.length });
        })
        .map((fields) => Buffer.concat(fields));
    });
    fc.assert(
      fc.property(withOrder, (bytes) => agree(viewOf(bytes), decodeEvent(bytes), true)),
      { numRuns: 500 },
    );
  });

  test("reads upstream's form, without our fields", () => {
    // Event { ebpf_extractor: {}, timestamp: 1765000000000 }
    const view = viewOf(Buffer.from('0a005080e4ca91af33', 'hex'));
    assert.equal(view.kind, EVENT_KINDS.ebpf);
    assert.equal(view.bodyEnd - view.bodyStart, 0);
    assert.equal(view.timestampMs, 1_765_000_000_000);
    assert.deepEqual([view.nodeStart, view.nodeEnd, view.sequence], [0, 0, 0]);
  });

  test('a view is reused without leftovers', () => {
    const writer = new ProtoWriter();
    writer.uint(tag.Event_timestamp, 5);
    writer.uint(tag.Event_rpc_extractor, 0);
    new EnvelopeStamp('n', new Sequencer({ lo: 1, hi: 2 })).stamp(writer);
    const view = viewOf(writer.bytes());
    assert.deepEqual([view.sessionLo, view.sessionHi, view.sequence], [1, 2, 1]);
    view.parse(Buffer.from([0x50, 7]), 0, 2);
    const fresh = viewOf(Buffer.from([0x50, 7]));
    for (const key of ['timestampMs', 'nodeStart', 'nodeEnd', 'sessionLo', 'sessionHi'] as const) {
      assert.equal(view[key], fresh[key], key);
    }
    for (const key of ['sequence', 'kind', 'bodyStart', 'bodyEnd'] as const) {
      assert.equal(view[key], fresh[key], key);
    }
  });

  test('no timestamp: missing-field; later kinds replace earlier ones', () => {
    for (const text of ['', '0a00']) {
      assert.throws(
        () => viewOf(Buffer.from(text, 'hex')),
        (error) => error instanceof ProtoError && error.code === 'missing-field',
      );
    }
    const twice = Buffer.from('12000a0050011a00', 'hex');
    agree(viewOf(twice), decodeEvent(twice), true);
    assert.equal(viewOf(twice).kind, EVENT_KINDS.p2p);
  });

  test('garbage and cut events: a ProtoError, or what the decoder says', () => {
    const valid = anyEvent.map((plain) =>
      event.Event.encode(event.Event.fromObject(plain)).finish(),
    );
    const damaged = fc
      .tuple(valid, fc.nat(), fc.nat(255), fc.nat(), fc.boolean())
      .map(([bytes, place, value, cut, isCut]) => {
        const copy = Uint8Array.from(bytes);
        copy[place % copy.length] = value;
        return isCut ? copy.subarray(0, cut % copy.length) : copy;
      });
    const garbage = fc.uint8Array({ maxLength: 100 });
    const attempt = <T>(run: () => T): T | undefined => {
      try {
        return run();
      } catch (error) {
        assert.ok(error instanceof ProtoError, String(error));
        return undefined;
      }
    };
    fc.assert(
      fc.property(fc.oneof(garbage, damaged), (bytes) => {
        const view = attempt(() => viewOf(bytes));
        const decoded = attempt(() => decodeEvent(bytes));
        if (view !== undefined && decoded !== undefined) agree(view, decoded, false);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('EnvelopeStamp', () => {
  test('writes what the generated codec writes, numbered from 1 across nodes', () => {
    const session = newSession();
    const sequencer = new Sequencer(session);
    const nodes = ['alice', '', 'bø€b', 'x'.repeat(300)];
    const stamps = nodes.map((node) => ({ node, stamp: new EnvelopeStamp(node, sequencer) }));
    const writer = new ProtoWriter();
    for (let sequence = 1; sequence <= 300; sequence++) {
      const { node, stamp } = stamps[sequence % nodes.length] ?? assert.fail();
      writer.reset();
      writer.uint(tag.Event_timestamp, 1_765_000_000_000 + sequence);
      stamp.stamp(writer);
      const expected = event.Event.encode(
        event.Event.create({
          timestamp: Long.fromNumber(1_765_000_000_000 + sequence, true),
          node,
          session: Long.fromBits(session.lo, session.hi, true),
          sequence: Long.fromNumber(sequence, true),
        }),
      ).finish();
      assert.equal(writer.bytes().toString('hex'), Buffer.from(expected).toString('hex'));
    }
    assert.equal(sequencer.count, 300);
  });

  test('sessions differ', () => {
    const drawn = new Set(Array.from({ length: 100 }, () => JSON.stringify(newSession())));
    assert.equal(drawn.size, 100);
  });
});
