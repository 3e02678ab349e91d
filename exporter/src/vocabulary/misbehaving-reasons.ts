/**
 * Why the node called a peer misbehaving (tracepoint net:misbehaving_connection; texts from Core's net_processing.cpp).
 * @module
 */
import { aliasVocabulary, type Vocabulary } from './vocabulary.ts';

/** Texts after each number became `N`; a message size in the text is the peer's choice. */
const reasons = aliasVocabulary([
  // a block or transaction found invalid; the node names no reason then
  ['', 'empty'],
  ['addr message size = N', 'addr_message_size'],
  ['addrvN message size = N', 'addrv2_message_size'],
  ['bad filteradd message', 'bad_filteradd_message'],
  ['getblocktxn with out-of-bounds tx indices', 'getblocktxn_with_out_of_bounds_tx_indices'],
  ['getdata message size = N', 'getdata_message_size'],
  ['header with invalid proof of work', 'header_with_invalid_proof_of_work'],
  ['headers message size = N', 'headers_message_size'],
  ['inv message size = N', 'inv_message_size'],
  ['invalid compact block', 'invalid_compact_block'],
  [
    'invalid compact block/non-matching block transactions',
    'invalid_compact_block_non_matching_block_transactions',
  ],
  ['invalid header received', 'invalid_header_received'],
  ['invalid header via cmpctblock', 'invalid_header_via_cmpctblock'],
  ['mutated block', 'mutated_block'],
  ['non-continuous headers sequence', 'non_continuous_headers_sequence'],
  [
    'previous compact block reconstruction attempt failed',
    'previous_compact_block_reconstruction_attempt_failed',
  ],
  ['too-large bloom filter', 'too_large_bloom_filter'],
]);

/** No known text, with a number of 20 digits in it, is longer. */
const MAX_LENGTH = 96;

export const misbehavingReasons: Vocabulary = {
  values: reasons.values,
  classify: (text) =>
    text.length > MAX_LENGTH
      ? reasons.values.length - 1
      : reasons.classify(text.replace(/[0-9]+/g, 'N')),
};
