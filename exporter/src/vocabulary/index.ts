/**
 * Closed label sets for everything that a peer may choose freely.
 * @module
 */
export { ByteTable } from './byte-table.ts';
export { mempoolRejectReasons } from './mempool-reject-reasons.ts';
export {
  classifyMessageType,
  MESSAGE_TYPES,
  MODELLED_MESSAGE_TYPES,
  messageTypes,
  UNMODELLED_MESSAGE_TYPES,
} from './message-types.ts';
export { misbehavingReasons } from './misbehaving-reasons.ts';
export { rejectReasons } from './reject-reasons.ts';
export { removalReasons } from './removal-reasons.ts';
export { SERVICE_BITS, services } from './services.ts';
export { userAgents } from './user-agents.ts';
export { OTHER, otherIndex, type Vocabulary } from './vocabulary.ts';
