/**
 * How many texts and numbers were mapped to `other`, by the set of label values they didn't fit in.
 * @module
 */
import { labelSet } from './labels.ts';
import type { Counter, Host, OpenCounter, Registry } from './registry.ts';

/** The sets of label values that something can be folded into. */
export const FOLD_SETS = [
  'message_type',
  'user_agent',
  'services',
  'reject_command',
  'reject_reason',
  'misbehaving_reason',
  'mempool_reject_reason',
  'removal_reason',
  'network',
  'connection_type',
  'upstream_open_value',
] as const;
export type FoldSet = (typeof FOLD_SETS)[number];

const INDICES: ReadonlyMap<FoldSet, number> = new Map(FOLD_SETS.map((set, index) => [set, index]));

/** Counts foldings; one for all families of a registry. */
export class Folds {
  readonly #counter: Counter;

  constructor(registry: Registry) {
    this.#counter = registry.counter({
      name: 'exporter_label_values_folded_total',
      help: 'Values that are not in the closed set of a label and were counted as other.',
      labels: { set: labelSet(FOLD_SETS) },
    });
  }

  add(host: Host, set: FoldSet, amount = 1): void {
    this.#counter.add(host, INDICES.get(set) ?? 0, amount);
  }

  /** Adds to an open counter, and counts where its table was full. */
  addOpen(
    host: Host,
    counter: OpenCounter,
    index: number,
    value: string | number,
    amount = 1,
  ): void {
    if (counter.add(host, index, value, amount)) this.add(host, 'upstream_open_value');
  }
}
