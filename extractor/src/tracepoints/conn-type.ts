/**
 * The node's connection type texts as numbers of the schema.
 * @module
 */

/** The numbers of bitcoin_primitives.ConnType; any other text is Unknown (0). */
const CONN_TYPES: ReadonlyMap<string, number> = new Map([
  ['inbound', 1],
  ['outbound-full-relay', 2],
  ['block-relay-only', 3],
  ['feeler', 4],
  ['manual', 5],
  ['addr-fetch', 6],
]);

/** The ConnType of a text of Bitcoin Core's `ConnectionTypeAsString`. */
export function connType(text: string): number {
  return CONN_TYPES.get(text) ?? 0;
}
