/**
 * A process that publishes messages as fast as its bus takes them.
 * @module
 */
import { readFileSync } from 'node:fs';
import { createPublisher } from '@peer-observer/bus';
import { EnvelopeStamp, ProtoWriter, Sequencer, tag } from '@peer-observer/proto';
import { markOf, type PublisherSetup, serve, setupOf } from './protocol.ts';

/** Between two looks at the bus's queue, as the extractor does. */
const BYTES_BEFORE_ROOM = 1024 * 1024;
/** More than time, session, sequence and a short name take. */
const ENVELOPE_BYTES = 256;

const { driver, file, nodes } = setupOf<PublisherSetup>();
const room = nodes.length > 0 ? ENVELOPE_BYTES : 0;
const [messages, sizes] = load(readFileSync(file), room);

/** The messages side by side, each with room for an envelope behind it, and their sizes without. */
function load(bytes: Buffer, room: number): readonly [readonly Buffer[], readonly number[]] {
  const ends: number[] = [];
  for (let at = 0; at < bytes.length; ends.push(at)) at += 4 + bytes.readUInt32LE(at);
  const memory = Buffer.allocUnsafeSlow(bytes.length + ends.length * room);
  let from = 0;
  let to = 0;
  const sizes: number[] = [];
  const messages = ends.map((end) => {
    const start = to;
    to += bytes.copy(memory, start, from + 4, end) + room;
    sizes.push(end - from - 4);
    from = end;
    return memory.subarray(start, to);
  });
  return [messages, sizes];
}

const publisher = await createPublisher({ address: 'tcp://127.0.0.1:0', driver });
const writer = new ProtoWriter();
const sequencer = new Sequencer();
const stamps = nodes.map((node) => new EnvelopeStamp(node, sequencer));
let published = 0;
let wanted = 0;
let running: Promise<void> | undefined;

async function publish(): Promise<void> {
  while (published < wanted) {
    let left = BYTES_BEFORE_ROOM;
    const nowMs = Date.now();
    while (left > 0 && published < wanted) {
      // in bounds: a remainder
      const message = messages[published % messages.length] as Buffer;
      const stamp = stamps[published % stamps.length];
      publisher.publish(stamp === undefined ? message : withEnvelope(message, stamp, nowMs));
      left -= message.length;
      published++;
    }
    await publisher.drained();
  }
}

/** Only the envelope is written anew, so that publishing costs little beside what is measured. */
function withEnvelope(message: Buffer, stamp: EnvelopeStamp, nowMs: number): Buffer {
  // in bounds: a remainder
  const size = sizes[published % sizes.length] as number;
  writer.reset();
  writer.uint(tag.Event_timestamp, nowMs);
  stamp.stamp(writer);
  const { buffer, pos } = writer;
  for (let i = 0; i < pos; i++) message[size + i] = buffer[i] as number;
  return message.subarray(0, size + pos);
}

function goOn(): void {
  running ??= publish().finally(() => {
    running = undefined;
  });
}

serve({ address: publisher.address }, async (request) => {
  switch (request.do) {
    case 'start':
      wanted = Number.POSITIVE_INFINITY;
      if (driver === 'sp') await publisher.waitForSubscribers(1);
      goOn();
      break;
    case 'publish':
      wanted = published + request.count;
      if (driver === 'sp') await publisher.waitForSubscribers(1);
      goOn();
      await running;
      break;
    case 'stop':
      wanted = 0;
      await running;
      break;
    default:
  }
  return markOf(published);
});
