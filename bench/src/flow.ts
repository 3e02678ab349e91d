/**
 * Measures a stream of messages from a publisher process to a subscriber process.
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Child, startPublisher, startSubscriber } from './children/processes.ts';
import type { Mark, PublisherSetup, SubscriberSetup } from './children/protocol.ts';

/** So long until the compiler is done and queues are as full as they get. */
const WARM_UP_MS = 1500;
/** Messages that don't come for so long don't come any more. */
const SILENCE_MS = 300;
/** A nanomsg subscriber doesn't tell when it is connected. */
const CONNECT_MS = 500;

/** What passed in the measured time. */
export interface Flow {
  readonly publishedPerSecond: number;
  readonly receivedPerSecond: number;
  /** CPU time of the subscriber per message received. */
  readonly subscriberNs: number;
  /** CPU time of the publisher per message published. */
  readonly publisherNs: number;
  /** From start to end, the warm-up included. */
  readonly published: number;
  readonly received: number;
  readonly lostPercent: number;
}

export interface FlowSetup {
  readonly publisher: PublisherSetup;
  readonly subscriber: Omit<SubscriberSetup, 'address'>;
  readonly seconds: number;
  /** Options of Node's for the subscriber. */
  readonly nodeOptions?: readonly string[];
}

/** Publishes as fast as the bus takes it; `atEnd` may ask the subscriber once all has arrived. */
export async function measureFlow(
  { publisher, subscriber, seconds, nodeOptions = [] }: FlowSetup,
  atEnd?: (subscriber: Child) => Promise<void>,
): Promise<Flow> {
  await using pub = await startPublisher(publisher);
  await using sub = await startSubscriber({ ...subscriber, address: pub.address }, nodeOptions);
  if (publisher.driver === 'nanomsg') await sleep(CONNECT_MS);
  await pub.ask({ do: 'start' });
  await sleep(WARM_UP_MS);
  const [pubFrom, subFrom] = await Promise.all([pub.mark(), sub.mark()]);
  await sleep(seconds * 1000);
  const [pubTo, subTo] = await Promise.all([pub.mark(), sub.mark()]);
  const published = (await pub.ask({ do: 'stop' })).count;
  const received = await receivedInAll(sub, published);
  await atEnd?.(sub);
  return {
    publishedPerSecond: perSecond(pubFrom, pubTo),
    receivedPerSecond: perSecond(subFrom, subTo),
    subscriberNs: cpuNs(subFrom, subTo),
    publisherNs: cpuNs(pubFrom, pubTo),
    published,
    received,
    lostPercent: (1 - received / published) * 100,
  };
}

/** Waits until everything has arrived, or nothing comes any more. */
export async function receivedInAll(subscriber: Child, published: number): Promise<number> {
  let last = -1;
  let { count } = await subscriber.mark();
  while (count < published && count !== last) {
    await sleep(SILENCE_MS);
    last = count;
    count = (await subscriber.mark()).count;
  }
  return count;
}

function perSecond(from: Mark, to: Mark): number {
  return ((to.count - from.count) / (to.atMs - from.atMs)) * 1000;
}

function cpuNs(from: Mark, to: Mark): number {
  return ((to.cpuMicros - from.cpuMicros) / (to.count - from.count)) * 1000;
}
