/**
 * All metric families. Adding one: its file, and its line here.
 * @module
 */
import { addrman } from './addrman.ts';
import { connections } from './connections.ts';
import type { Family, FamilyContext, FamilyFactory } from './family.ts';
import { mempool } from './mempool.ts';
import { messages } from './messages.ts';
import { misbehaving } from './misbehaving.ts';
import { validation } from './validation.ts';

const FAMILIES: readonly FamilyFactory[] = [
  messages,
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
