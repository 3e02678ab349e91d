/**
 * Insertions into the address manager, from the tracepoints of a patched node: no release has them.
 * @module
 */
import { tag } from '@peer-observer/proto';
import { labelSet } from '../metrics/labels.ts';
import type { FamilyFactory } from './family.ts';
import { readNumber } from './fields.ts';

const INSERTED = labelSet(['false', 'true']);

export const addrman: FamilyFactory = ({ registry }) => {
  const inserts = registry.counter({
    name: 'addrman_new_inserts_total',
    help: 'Addresses offered to the new table, and whether they ended up in it (patched node only).',
    labels: { inserted: INSERTED },
    upstream: [
      {
        name: 'addrman_new_insert',
        help: 'Number of insertions into the new table.',
        labels: { inserted: 'inserted' },
      },
    ],
  });
  const tried = registry.counter({
    name: 'addrman_tried_inserts_total',
    help: 'Addresses moved to the tried table (patched node only).',
    upstream: [
      { name: 'addrman_tried_insert', help: 'Number of insertions into the tried table.' },
    ],
  });
  return {
    name: 'addrman',
    onAddrman: {
      [tag.AddrmanEvent_new](host, reader) {
        inserts.add(host, readNumber(reader, tag.InsertNew_inserted) === 0 ? 0 : 1, 1);
      },
      [tag.AddrmanEvent_tried](host) {
        tried.add(host, 0, 1);
      },
    },
  };
};
