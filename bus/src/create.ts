/**
 * Makes publishers and subscribers with the driver that is asked for.
 * @module
 */
import { checkResolvable, formatAddress, parseAddress } from './address.ts';
import { BusError } from './bus-error.ts';
import { loadNanomsg } from './nanomsg-package.ts';
import { createNanomsgPublisher } from './nanomsg-publisher.ts';
import { NanomsgSubscriber } from './nanomsg-subscriber.ts';
import { createSpPublisher, DEFAULT_HIGH_WATER_MARK_BYTES } from './sp-publisher.ts';
import { SpSubscriber } from './sp-subscriber.ts';
import type { Publisher, PublisherOptions, Subscriber, SubscriberOptions } from './types.ts';

/** Listens at the address and resolves when subscribers can come. @throws {BusError} */
export async function createPublisher(options: PublisherOptions): Promise<Publisher> {
  checkPositive(options, [
    'highWaterMarkBytes',
    'lowWaterMarkBytes',
    'maxMessageBytes',
    'maxConnections',
    'headerTimeoutMs',
    'drainTimeoutMs',
    'closeTimeoutMs',
  ]);
  const { highWaterMarkBytes, lowWaterMarkBytes } = options;
  if (
    lowWaterMarkBytes !== undefined &&
    lowWaterMarkBytes > (highWaterMarkBytes ?? DEFAULT_HIGH_WATER_MARK_BYTES)
  ) {
    throw new BusError(
      'bad-option',
      "The bus's low-water mark must not be above its high-water mark.",
    );
  }
  const address = parseAddress(options.address, 'listen');
  if (options.driver === 'nanomsg') {
    return createNanomsgPublisher(await loadNanomsg(), address, options);
  }
  return createSpPublisher(address, options);
}

/**
 * Starts to connect to all addresses and resolves at once: publishers may come later and come
 * back. A host name without any IP address is an error now, not later.
 *
 * @throws {BusError}
 */
export async function createSubscriber(options: SubscriberOptions): Promise<Subscriber> {
  checkPositive(options, [
    'maxMessageBytes',
    'headerTimeoutMs',
    'reconnectMinMs',
    'reconnectMaxMs',
  ]);
  if (options.addresses.length === 0) {
    throw new BusError('bad-option', 'A subscriber of the bus needs at least one address.');
  }
  const addresses = options.addresses.map((text) => parseAddress(text, 'dial'));
  const distinct = new Set(addresses.map(formatAddress));
  if (distinct.size < addresses.length) {
    throw new BusError(
      'bad-option',
      'A bus address is named twice, so its messages would come twice.',
    );
  }
  await Promise.all(addresses.map(checkResolvable));
  if (options.driver === 'nanomsg') {
    return new NanomsgSubscriber(await loadNanomsg(), addresses, options);
  }
  return new SpSubscriber(addresses, options);
}

function checkPositive<Key extends string>(
  options: Readonly<Partial<Record<Key, number | undefined>>>,
  keys: readonly Key[],
): void {
  for (const key of keys) {
    const value = options[key];
    if (value !== undefined && !(value > 0)) {
      throw new BusError('bad-option', `The bus option ${key} must be above 0, not ${value}.`);
    }
  }
}
