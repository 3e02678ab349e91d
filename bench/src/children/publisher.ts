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

const { driver, file, nodes } = setupOf<PublisherSetup>();
const bytes = readFileSync(file);
const messages: Uint8Array[] = [];
for (let at = 0; at < bytes.length; ) {
  const start = at + 4;
  at = start + bytes.readUInt32LE(at);
  messages.push(bytes.subarray(start, at));
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
    let room = BYTES_BEFORE_ROOM;
    const nowMs = Date.now();
    while (room > 0 && published < wanted) {
      // in bounds: a remainder
      const message = messages[published % messages.length] as Uint8Array;
      const stamp = stamps[published % stamps.length];
      if (stamp === undefined) publisher.publish(message);
      else {
        writer.reset();
        writer.uint(tag.Event_timestamp, nowMs);
        writer.append(message, 0, message.length);
        stamp.stamp(writer);
        publisher.publish(writer.bytes());
      }
      room -= message.length;
      published++;
    }
    await publisher.drained();
  }
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
