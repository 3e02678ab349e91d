/**
 * Runs the benchmarks that the command line names.
 * @module
 */
import { availableParallelism } from 'node:os';
import { BENCHMARKS } from './benchmarks/index.ts';
import { readOptions, UsageError, usage } from './options.ts';
import { formatReport, type Report } from './report.ts';

const names = BENCHMARKS.map(({ name }) => name);

async function main(): Promise<void> {
  const asked = readOptions(process.argv.slice(2), names);
  if (asked === undefined) {
    process.stdout.write(usage(names));
    return;
  }
  const { chosen, options } = asked;
  const machine = {
    cores: availableParallelism(),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
  if (!options.json) {
    console.log(`${machine.cores} cores, Node ${machine.node}, ${machine.platform}\n`);
  }
  const reports: Report[] = [];
  for (const { name, run } of BENCHMARKS) {
    if (!chosen.includes(name)) continue;
    for (const report of await run(options)) {
      reports.push(report);
      if (!options.json) console.log(formatReport(report));
    }
  }
  if (options.json) console.log(JSON.stringify({ machine, reports }, null, 2));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`bench: ${error.message}`);
  process.exitCode = 2;
}
