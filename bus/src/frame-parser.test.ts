/**
 * Tests of the frame parser: every way to cut a stream, garbage, and bounded memory.
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type FrameFault, FrameParser } from './frame-parser.ts';
import { type Framing, SP_PUB, SP_SUB, spHeader } from './sp-protocol.ts';
import { frames, patterned } from './testing/helpers.ts';

const FRAMINGS: readonly Framing[] = ['tcp', 'ipc'];
const MAX_MESSAGE_BYTES = 4096;

function parserInto(out: string[], framing: Framing, baseBytes?: number): FrameParser {
  const onFrame = (buffer: Buffer, start: number, end: number): void => {
    out.push(buffer.toString('hex', start, end));
  };
  return new FrameParser(framing, MAX_MESSAGE_BYTES, onFrame, baseBytes);
}

/** Feeds bytes as reads would, at most as many at a time as there is room. */
function feed(parser: FrameParser, bytes: Uint8Array): FrameFault | undefined {
  let fault: FrameFault | undefined;
  for (let at = 0; at < bytes.length && fault === undefined; ) {
    const room = parser.room;
    assert.ok(room.length > 0);
    const part = bytes.subarray(at, at + room.length);
    room.set(part);
    fault = parser.advance(part.length);
    at += part.length;
  }
  return fault;
}

const hex = (messages: readonly Uint8Array[]): string[] =>
  messages.map((message) => Buffer.from(message).toString('hex'));

for (const framing of FRAMINGS) {
  test(`${framing}: a stream cut at any byte gives the same messages`, () => {
    const messages = [patterned(0), patterned(1), patterned(5), patterned(100), patterned(0)];
    const stream = Buffer.concat([spHeader(SP_PUB), frames(framing, messages)]);
    for (let cut = 0; cut <= stream.length; cut += 1) {
      const out: string[] = [];
      const parser = parserInto(out, framing);
      assert.equal(feed(parser, stream.subarray(0, cut)), undefined);
      assert.equal(feed(parser, stream.subarray(cut)), undefined);
      assert.deepEqual(out, hex(messages));
      assert.equal(parser.midFrame, false);
    }
  });

  test(`${framing}: a stream in random pieces gives the same messages, whatever the buffer`, () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ maxLength: 3000 }))),
        fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1 }),
        fc.constantFrom(16, 64, 1024, 262_144),
        (messages, pieces, baseBytes) => {
          const stream = Buffer.concat([spHeader(SP_PUB), frames(framing, messages)]);
          const out: string[] = [];
          const parser = parserInto(out, framing, baseBytes);
          for (let at = 0, i = 0; at < stream.length; i += 1) {
            const size = pieces[i % pieces.length] ?? 1;
            assert.equal(feed(parser, stream.subarray(at, at + size)), undefined);
            at += size;
          }
          assert.deepEqual(out, hex(messages));
        },
      ),
    );
  });

  test(`${framing}: garbage never throws and never makes the memory large`, () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 600 })),
        fc.boolean(),
        (parts, withHeader) => {
          const parser = parserInto([], framing, 64);
          if (withHeader) {
            feed(parser, spHeader(SP_PUB));
          }
          for (const part of parts) {
            if (feed(parser, part) !== undefined) {
              break;
            }
          }
          assert.ok(parser.capacityBytes <= MAX_MESSAGE_BYTES + 9);
        },
      ),
    );
  });

  test(`${framing}: a flipped bit never throws`, () => {
    const stream = Buffer.concat([
      spHeader(SP_PUB),
      frames(framing, [patterned(20), patterned(3)]),
    ]);
    for (let bit = 0; bit < stream.length * 8; bit += 1) {
      const flipped = Buffer.from(stream);
      flipped[bit >>> 3] = (flipped[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
      feed(parserInto([], framing), flipped);
    }
  });
}

const FAULTS: readonly (readonly [string, Framing, Buffer, FrameFault])[] = [
  ['another protocol', 'tcp', Buffer.from('HTTP/1.1 400 Bad Request\r\n'), 'notSp'],
  ['the header of a subscriber', 'tcp', spHeader(SP_SUB), 'wrongProtocol'],
  ['a length above 32 bits', 'tcp', Buffer.from('0000000100000000', 'hex'), 'messageTooLarge'],
  ['a length of all ones', 'tcp', Buffer.from('ffffffffffffffff', 'hex'), 'messageTooLarge'],
  ['one byte too many', 'tcp', Buffer.from('0000000000001001', 'hex'), 'messageTooLarge'],
  ['one byte too many', 'ipc', Buffer.from('010000000000001001', 'hex'), 'messageTooLarge'],
  ['shared memory', 'ipc', Buffer.from('020000000000000001', 'hex'), 'badFrame'],
];

for (const [what, framing, bytes, fault] of FAULTS) {
  test(`${framing}: ${what} is ${fault}, and stays so`, () => {
    const out: string[] = [];
    const parser = parserInto(out, framing);
    if (fault === 'messageTooLarge' || fault === 'badFrame') {
      assert.equal(
        feed(parser, Buffer.concat([spHeader(SP_PUB), frames(framing, [patterned(3)])])),
        undefined,
      );
    }
    assert.equal(feed(parser, bytes), fault);
    const before = out.length;
    assert.equal(feed(parser, frames(framing, [patterned(3)])), fault);
    assert.equal(out.length, before);
  });
}

test('a message of exactly the largest size passes', () => {
  const out: string[] = [];
  const parser = parserInto(out, 'tcp', 64);
  const message = patterned(MAX_MESSAGE_BYTES);
  assert.equal(
    feed(parser, Buffer.concat([spHeader(SP_PUB), frames('tcp', [message])])),
    undefined,
  );
  assert.deepEqual(out, hex([message]));
});

test('memory grows with the bytes that come, not with the length that is announced', () => {
  const parser = new FrameParser('tcp', 1 << 30, () => undefined, 1024);
  feed(parser, Buffer.concat([spHeader(SP_PUB), Buffer.from('0000000040000000', 'hex')]));
  assert.equal(parser.capacityBytes, 1024);
  let sent = 0;
  for (let i = 0; i < 100; i += 1) {
    feed(parser, Buffer.alloc(1000));
    sent += 1000;
    assert.ok(parser.capacityBytes <= Math.max(1024, 4 * sent));
  }
});

test('memory shrinks again after a large message', () => {
  const out: string[] = [];
  const parser = parserInto(out, 'tcp', 64);
  feed(parser, Buffer.concat([spHeader(SP_PUB), frames('tcp', [patterned(4000)])]));
  assert.ok(parser.capacityBytes > 64);
  const small = frames('tcp', [patterned(10)]);
  for (let i = 0; i < 5000; i += 1) feed(parser, small);
  assert.equal(parser.capacityBytes, 64);
  assert.equal(out.length, 5001);
});

test('memory grown for a large message is not read into for small ones', () => {
  const parser = parserInto([], 'tcp', 64);
  feed(parser, Buffer.concat([spHeader(SP_PUB), frames('tcp', [patterned(4000)])]));
  feed(parser, frames('tcp', [patterned(10)]));
  assert.equal(parser.room.length, 64);
});

test('no message is delivered after stop, even out of the same read', () => {
  let seen = 0;
  const parser: FrameParser = new FrameParser('tcp', MAX_MESSAGE_BYTES, () => {
    seen += 1;
    parser.stop();
  });
  feed(parser, Buffer.concat([spHeader(SP_PUB), frames('tcp', [patterned(1), patterned(2)])]));
  assert.equal(seen, 1);
});

test('midFrame tells a cut frame from a clean end', () => {
  const stream = Buffer.concat([spHeader(SP_PUB), frames('tcp', [patterned(4)])]);
  for (let cut = 0; cut <= stream.length; cut += 1) {
    const parser = parserInto([], 'tcp');
    feed(parser, stream.subarray(0, cut));
    assert.equal(parser.midFrame, cut > 8 && cut < stream.length, `cut at ${cut}`);
  }
});
