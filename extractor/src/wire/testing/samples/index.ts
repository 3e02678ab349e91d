/**
 * For tests: random messages, as payloads and as what they have to become.
 * @module
 */
import fc from 'fast-check';
import { addressMessages } from './address.ts';
import { blockMessages } from './block.ts';
import { filterMessages } from './filter.ts';
import type { Sample } from './parts.ts';
import { smallMessages } from './small.ts';

export type { Sample } from './parts.ts';

/** Messages of every type that has a decoder. */
export const samples: fc.Arbitrary<Sample> = fc.oneof(
  { weight: 9, arbitrary: smallMessages },
  { weight: 4, arbitrary: addressMessages },
  { weight: 9, arbitrary: blockMessages },
  { weight: 8, arbitrary: filterMessages },
);
