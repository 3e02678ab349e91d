/**
 * What a benchmark is: a name, and a run that gives its tables.
 * @module
 */
import type { BenchOptions } from '../options.ts';
import type { Report } from '../report.ts';

export interface Benchmark {
  readonly name: string;
  run(options: BenchOptions): Promise<readonly Report[]>;
}
