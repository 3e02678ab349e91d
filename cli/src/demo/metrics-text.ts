/**
 * The little of Prometheus' text format that the demo reads.
 * @module
 */

/** Sums of all series per metric name, and how many series there are. */
export interface MetricSums {
  readonly sums: ReadonlyMap<string, number>;
  readonly series: number;
}

/** Reads an exposition; lines that are no sample are passed over. */
export function sumMetrics(text: string): MetricSums {
  const sums = new Map<string, number>();
  let series = 0;
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const name = /^[A-Za-z_:][\w:]*/.exec(line)?.[0];
    const sample = Number(line.slice(line.lastIndexOf(' ') + 1));
    if (name === undefined || Number.isNaN(sample)) continue;
    series += 1;
    sums.set(name, (sums.get(name) ?? 0) + sample);
  }
  return { sums, series };
}
