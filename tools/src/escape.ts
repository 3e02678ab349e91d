/**
 * Makes text that a peer chose safe to print: no control characters, no terminal escapes, no line
 * breaks, no marks that reorder or hide what follows, and never more than a given length.
 * @module
 */

/** Longest text of a peer that is printed, in UTF-16 units. */
export const MAX_TEXT = 200;

/** Letters, digits, punctuation, symbols and the plain space may pass; the backslash is ours. */
const UNSAFE = /[^\p{L}\p{N}\p{P}\p{S} ]|\\/gu;
const UNSAFE_IN_QUOTES = /[^\p{L}\p{N}\p{P}\p{S} ]|[\\"]/gu;
const PLAIN_WORD = /^[A-Za-z0-9_.:/[\]*-]+$/;
/** What is not printable ASCII; inside JSON it can be written as an escape without changing it. */
const NOT_ASCII = /[\u007f-\uffff]/g;

function escapeCharacter(character: string): string {
  if (character === '\\' || character === '"') return `\\${character}`;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return `\\u{${code.toString(16)}}`;
}

function cut(text: string, max: number): { readonly kept: string; readonly rest: string } {
  if (text.length <= max) return { kept: text, rest: '' };
  return { kept: text.slice(0, max), rest: `…+${text.length - max}` };
}

/** The text with everything unsafe as `\xNN` or `\u{N}`, and `…+N` for N units cut off. */
export function escapeText(text: string, max: number = MAX_TEXT): string {
  const { kept, rest } = cut(text, max);
  return kept.replace(UNSAFE, escapeCharacter) + rest;
}

/** As {@link escapeText}, in double quotes. */
export function quote(text: string, max: number = MAX_TEXT): string {
  const { kept, rest } = cut(text, max);
  return `"${kept.replace(UNSAFE_IN_QUOTES, escapeCharacter)}"${rest}`;
}

/** The text as it is when it is one plain word, else quoted. */
export function word(text: string, max: number = MAX_TEXT): string {
  return text.length <= max && PLAIN_WORD.test(text) ? text : quote(text, max);
}

/** JSON text with everything outside ASCII escaped: the same value, safe on any terminal. */
export function asciiJson(json: string): string {
  return json.replace(
    NOT_ASCII,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
