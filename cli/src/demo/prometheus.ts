/**
 * Prometheus beside the demo, where it is installed.
 * @module
 */
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import { reachable } from '../program/listen-address.ts';

/** The file that a command name stands for, as the shell finds it. */
export function findProgram(name: string): string | undefined {
  const { PATH = '' } = process.env;
  return PATH.split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, name))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface PrometheusSetup {
  readonly command: string;
  readonly args: readonly string[];
  /** Removes configuration and data. */
  remove(): Promise<void>;
}

/** Scrapes this often, so that a newcomer sees curves soon. */
const SCRAPE_SECONDS = 2;

/**
 * Writes a configuration into a new folder, where the data goes too.
 * @param program path of the binary
 * @param targets HOST:PORT of each metrics page by job
 */
export async function preparePrometheus(
  program: string,
  listen: string,
  targets: Readonly<Record<string, string>>,
): Promise<PrometheusSetup> {
  const folder = await mkdtemp(path.join(tmpdir(), 'peer-observer-prometheus-'));
  const config = path.join(folder, 'prometheus.yml');
  await writeFile(config, prometheusConfig(targets));
  const args = [
    `--config.file=${config}`,
    `--storage.tsdb.path=${path.join(folder, 'data')}`,
    `--web.listen-address=${listen}`,
    '--log.level=warn',
  ];
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  // Prometheus doesn't know us; with setpriv the kernel ends it should we be killed.
  const setpriv = findProgram('setpriv');
  return setpriv === undefined
    ? { command: program, args, remove }
    : { command: setpriv, args: ['--pdeathsig', 'TERM', program, ...args], remove };
}

/** prometheus.yml for the demo. */
export function prometheusConfig(targets: Readonly<Record<string, string>>): string {
  return stringify({
    global: { scrape_interval: `${SCRAPE_SECONDS}s`, evaluation_interval: `${SCRAPE_SECONDS}s` },
    scrape_configs: Object.entries(targets).map(([job, target]) => ({
      job_name: job,
      static_configs: [{ targets: [reachable(target)] }],
    })),
  });
}

/** The page of Prometheus that draws a query over the last minutes. */
export function queryLink(listen: string, query: string): string {
  const parameters = new URLSearchParams({
    'g0.expr': query,
    'g0.tab': '0',
    'g0.range_input': '5m',
  });
  return `http://${reachable(listen)}/graph?${parameters}`;
}
