/**
 * The shape that all closed label sets share: what a peer may choose freely becomes one of a fixed list.
 * @module
 */

/** A closed set of label values with the function that maps any text onto it. */
export interface Vocabulary {
  /** Every label value that can occur, each once; the last one is `other`. */
  readonly values: readonly string[];
  /**
   * Index into `values`. Never throws, and its time is bounded whatever the length of the text:
   * texts beyond `MAX_TEXT_LENGTH` characters are `other` or judged by their beginning.
   */
  classify(text: string): number;
}

/** The value for everything that is not listed. */
export const OTHER = 'other';

/** No text is read beyond this many characters (a user agent has at most 256). */
export const MAX_TEXT_LENGTH = 256;

/** Index of `other`, which is last in every vocabulary. */
export function otherIndex(vocabulary: Vocabulary): number {
  return vocabulary.values.length - 1;
}

/** A vocabulary of label values for texts that are compared as they are. */
export function exactVocabulary(known: readonly string[]): Vocabulary {
  return aliasVocabulary(known.map((text) => [text, text]));
}

/** A vocabulary from pairs of text and label value; several texts may share a value. */
export function aliasVocabulary(
  pairs: readonly (readonly [text: string, value: string])[],
): Vocabulary {
  const values = [...new Set(pairs.map(([, value]) => value)), OTHER];
  const indexes = new Map(pairs.map(([text, value]) => [text, values.indexOf(value)]));
  const other = values.length - 1;
  return {
    values,
    classify: (text) => (text.length > MAX_TEXT_LENGTH ? other : (indexes.get(text) ?? other)),
  };
}
