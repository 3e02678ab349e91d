/**
 * A process that subscribes and counts: the exporter, the naive way, or nothing but the bus.
 * @module
 */
import { createSubscriber, type Subscriber, type SubscriberOptions } from '@peer-observer/bus';
import { startExporter } from '@peer-observer/exporter';
import { NaiveCounting } from '../naive.ts';
import { LoopWatch } from './loop-watch.ts';
import { markOf, type SubscriberSetup, serve, setupOf } from './protocol.ts';

const { kind, driver, address, lists } = setupOf<SubscriberSetup>();

async function start(): Promise<{ readonly url: string; readonly subscriber: Subscriber }> {
  const listen = '127.0.0.1:0';
  if (kind === 'exporter') {
    return startExporter({ buses: [address], driver, listen, ipListFiles: lists });
  }
  const naive = new NaiveCounting();
  const onMessage: SubscriberOptions['onMessage'] =
    kind === 'naive'
      ? (buffer, from, to) => naive.count(buffer.subarray(from, to))
      : () => undefined;
  return {
    url: '',
    subscriber: await createSubscriber({ addresses: [address], driver, onMessage }),
  };
}

const { url, subscriber } = await start();
if (driver === 'sp') await subscriber.connected();
const watch = new LoopWatch();

serve({ address: url }, (request) => {
  if (request.do === 'watch') watch.start();
  if (request.do === 'unwatch') return { longestTurnMs: watch.stop() };
  const { received, handlerErrors } = subscriber.stats();
  if (handlerErrors > 0) throw new Error(`${handlerErrors} messages could not be counted`);
  return markOf(received);
});
