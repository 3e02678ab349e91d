/**
 * All metric families. Adding one: its file, and its line here.
 * @module
 */
import { addresses } from './addresses.ts';
import { addrman } from './addrman.ts';
import { connections } from './connections.ts';
import type { Family, FamilyContext, FamilyFactory } from './family.ts';
import { feefilters } from './feefilters.ts';
import { inventory } from './inventory.ts';
import { mempool } from './mempool.ts';
import { messages } from './messages.ts';
import { misbehaving } from './misbehaving.ts';
import { pings } from './pings.ts';
import { rejects } from './rejects.ts';
import { validation } from './validation.ts';
import { versions } from './versions.ts';

const FAMILIES: readonly FamilyFactory[] = [
  messages,
  addresses,
  inventory,
  pings,
  versions,
  feefilters,
  rejects,
  connections,
  misbehaving,
  mempool,
  validation,
  addrman,
];

/** Declares every family's metrics and returns their handlers. */
export function createFamilies(context: FamilyContext): readonly Family[] {
  return FAMILIES.map((create) => create(context));
}
