/**
 * Why a transaction left the mempool (tracepoint mempool:removed, Core's MemPoolRemovalReason).
 * @module
 */
import { aliasVocabulary, type Vocabulary } from './vocabulary.ts';

/** The last text is what a reader with a buffer of nine bytes leaves of `sizelimit`. */
export const removalReasons: Vocabulary = aliasVocabulary([
  ['expiry', 'expiry'],
  ['sizelimit', 'sizelimit'],
  ['reorg', 'reorg'],
  ['block', 'block'],
  ['conflict', 'conflict'],
  ['replaced', 'replaced'],
  ['sizelimi', 'sizelimit'],
]);
