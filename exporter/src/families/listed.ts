/**
 * The label of metrics about peers on IP lists.
 * @module
 */
import { type IpLists, KNOWN_LISTS } from '../ip-lists/index.ts';
import type { UpstreamView } from '../metrics/declarations.ts';
import { type LabelSet, labelSet } from '../metrics/labels.ts';

/** The `list` label, and for each of its values the bit that IpLists.matchBytes sets for it. */
export interface ListLabels {
  readonly LIST: LabelSet;
  readonly masks: readonly number[];
}

/**
 * The lists that are loaded, then those that upstream has a metric for: the latter stay out of
 * /metrics, but /metrics/upstream shows them at 0 as upstream does.
 */
export function listLabels(lists: IpLists): ListLabels {
  const loaded = lists.names;
  const missing = KNOWN_LISTS.map(({ name }) => name).filter((name) => !loaded.includes(name));
  return {
    LIST: labelSet([...loaded, ...missing], {
      hidden: missing.map((_name, i) => loaded.length + i),
    }),
    masks: [...loaded.map((_name, i) => 1 << i), ...missing.map(() => 0)],
  };
}

/** Upstream has a metric per list where we have a label. */
export function listView(list: string, view: Omit<UpstreamView, 'where'>): readonly UpstreamView[] {
  return [{ ...view, where: { list: [list] } }];
}
