/**
 * Closed label sets: the only values a label can ever have.
 * @module
 */

/** The values of one label, in the order of their indices. */
export interface LabelSet {
  readonly values: readonly string[];
  /** How /metrics/upstream writes each value; the same as `values` when left out. */
  readonly upstream: readonly string[];
  /** Indices that /metrics leaves out: values that only upstream's page shows. */
  readonly hidden: ReadonlySet<number>;
}

/** Declares a label set. */
export function labelSet(
  values: readonly string[],
  options: { upstream?: readonly string[]; hidden?: Iterable<number> } = {},
): LabelSet {
  const upstream = options.upstream ?? values;
  if (upstream.length !== values.length) throw new Error(`label set ${values[0]}: lengths differ`);
  return { values, upstream, hidden: new Set(options.hidden ?? []) };
}

/** Index of the last value, which is `other` in sets that have one. */
export function otherLabel(set: LabelSet): number {
  return set.values.length - 1;
}

/** Label names with their sets; the last one varies fastest in a metric's index. */
export type Labels = Readonly<Record<string, LabelSet>>;

/** The number of combinations of some labels. */
export function combinations(labels: Labels): number {
  return Object.values(labels).reduce((product, set) => product * set.values.length, 1);
}

/** The value indices of combination `index`, in the order of `labels`. */
export function valueIndices(labels: Labels, index: number): number[] {
  const sets = Object.values(labels);
  const result = new Array<number>(sets.length);
  let rest = index;
  for (let i = sets.length - 1; i >= 0; i--) {
    const size = sets[i]?.values.length ?? 1;
    result[i] = rest % size;
    rest = Math.floor(rest / size);
  }
  return result;
}

/** A label value as the exposition formats want it. */
export function escapeLabelValue(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
