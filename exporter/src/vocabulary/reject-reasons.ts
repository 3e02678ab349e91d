/**
 * Reasons of reject messages (BIP 61), by the schema's numbers 0 to 7 or by text.
 * @module
 */
import { aliasVocabulary, type Vocabulary } from './vocabulary.ts';

/** The spelling upstream's metrics use, in the order of the schema's numbers; the last one is for the rest. */
const UPSTREAM = [
  'Malformed',
  'Invalid',
  'Obsolete',
  'Duplicate',
  'NonStandard',
  'Dust',
  'Fee',
  'Checkpoint',
] as const;

const words = aliasVocabulary(UPSTREAM.map((text) => [text.toLowerCase(), text.toLowerCase()]));

/** Reject reasons; `classify` takes either spelling, in any case. */
export const rejectReasons: Vocabulary & {
  /** `values` as upstream spells them, in the same order. */
  readonly upstreamValues: readonly string[];
  /** Index for the number in the event (0 malformed to 7 checkpoint). */
  classifyNumber(reason: number): number;
} = {
  values: words.values,
  upstreamValues: [...UPSTREAM, 'unknown'],
  // no reason is longer than 11 characters, so longer texts need not be changed at all
  classify: (text) => words.classify(text.length > 16 ? '' : text.toLowerCase()),
  classifyNumber: (reason) =>
    Number.isInteger(reason) && reason >= 0 && reason < UPSTREAM.length ? reason : UPSTREAM.length,
};
