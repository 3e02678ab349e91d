/**
 * The bus: publish bytes to many subscribers over nanomsg's PUB/SUB protocol.
 * @module
 */
export { BUS_ERROR_CODES, BusError, type BusErrorCode } from './bus-error.ts';
export { createPublisher, createSubscriber } from './create.ts';
export type { BusLog } from './log.ts';
export { LATE, SequenceTracker } from './sequence-tracker.ts';
export * from './types.ts';
