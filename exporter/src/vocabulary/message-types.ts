/**
 * P2P message types as on the wire: those that the schema models, and known ones that it does not.
 * @module
 */
import { ByteTable } from './byte-table.ts';
import { exactVocabulary, type Vocabulary } from './vocabulary.ts';

/** Types that have a message of their own in the schema (message.proto), by their names on the wire. */
export const MODELLED_MESSAGE_TYPES = [
  'addr',
  'addrv2',
  'alert',
  'block',
  'blocktxn',
  'cfcheckpt',
  'cfheaders',
  'cfilter',
  'cmpctblock',
  'feefilter',
  'filteradd',
  'filterclear',
  'filterload',
  'getaddr',
  'getblocks',
  'getblocktxn',
  'getcfcheckpt',
  'getcfheaders',
  'getcfilters',
  'getdata',
  'getheaders',
  'headers',
  'inv',
  'mempool',
  'merkleblock',
  'notfound',
  'ping',
  'pong',
  'reject',
  'sendaddrv2',
  'sendcmpct',
  'sendheaders',
  'tx',
  'verack',
  'version',
  'wtxidrelay',
] as const;

/** Types with a BIP, or that Bitcoin Core once had, which arrive as `unknown` events. */
export const UNMODELLED_MESSAGE_TYPES = [
  // BIP 64
  'getutxos',
  'utxos',
  // BIP 150 and 151, withdrawn
  'authch',
  'authpropose',
  'authreply',
  'encack',
  'encinit',
  // BIP 156
  'dandeliontx',
  // BIP 330
  'reconcildiff',
  'reqrecon',
  'reqsketchext',
  'sendtxrcncl',
  'sketch',
  // BIP 331
  'ancpkginfo',
  'getpkgtxns',
  'pkgtxns',
  'sendpackages',
  // payments to an IP address, removed in Core 0.8
  'checkorder',
  'reply',
  'submitorder',
] as const;

const KNOWN = [...MODELLED_MESSAGE_TYPES, ...UNMODELLED_MESSAGE_TYPES];
const exact = exactVocabulary(KNOWN);
const table = new ByteTable(KNOWN);

/** All label values for message types; the last one is `other`. */
export const MESSAGE_TYPES: readonly string[] = exact.values;

/** Index into MESSAGE_TYPES for the ASCII text in `buffer[start, end)`; allocates nothing. */
export function classifyMessageType(buffer: Uint8Array, start: number, end: number): number {
  const index = table.lookup(buffer, start, end);
  return index < 0 ? KNOWN.length : index;
}

/** Message types; `classifyBytes` is `classify` for the text's bytes, for the hot path. */
export const messageTypes: Vocabulary & {
  classifyBytes(buffer: Uint8Array, start: number, end: number): number;
} = { ...exact, classifyBytes: classifyMessageType };
