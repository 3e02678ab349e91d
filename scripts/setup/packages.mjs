/** @module The Debian and Ubuntu packages that the project uses, as a table. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findProgram } from './run.mjs';

/**
 * One entry is all that a new package needs.
 *
 * @typedef {object} Package
 * @property {string} name on Debian and Ubuntu
 * @property {string} why completes "for ..."
 * @property {string[]} programs that show that it is there, however it came
 * @property {string[]} [files] absolute paths that show the same, for what has no program
 * @property {'required' | 'optional'} [start] what `npm start` thinks of it; absent: does not need it
 * @property {'required' | 'optional'} [test] what `npm test` thinks of it
 * @property {string[]} [services] that it carries and that must not start
 */

/**
 * `npm start` needs no package: the default bus driver is ours, and the demo starts a Prometheus
 * only where one is installed already.
 *
 * @type {readonly Package[]}
 */
export const PACKAGES = [
  { name: 'g++', why: 'compiling the nanomsg addon', programs: ['g++'], test: 'required' },
  { name: 'make', why: 'compiling the nanomsg addon', programs: ['make'], test: 'required' },
  { name: 'python3', why: 'compiling the nanomsg addon', programs: ['python3'], test: 'required' },
  {
    name: 'prometheus',
    why: 'the end-to-end tests that scrape the exporter, and promtool',
    programs: ['prometheus', 'promtool'],
    test: 'required',
    services: ['prometheus'],
  },
  {
    name: 'nanomsg-utils',
    why: 'nanocat, against which the bus is tested',
    programs: ['nanocat'],
    test: 'required',
  },
];

/**
 * @param {'start' | 'test'} mode
 * @param {NodeJS.ProcessEnv} env
 * @param {string} systemRoot
 * @param {readonly Package[]} [table]
 * @returns {Package[]} what the mode wants and the machine lacks
 */
export function missingPackages(mode, env, systemRoot, table = PACKAGES) {
  return table.filter((entry) => {
    if (entry[mode] === undefined) return false;
    const hasPrograms = entry.programs.every(
      (name) => findProgram(name, env, systemRoot) !== undefined,
    );
    const hasFiles = (entry.files ?? []).every((file) => existsSync(path.join(systemRoot, file)));
    return !(hasPrograms && hasFiles);
  });
}

/**
 * @param {string} systemRoot
 * @returns {{ name: string, isDebian: boolean }} from os-release; Debian's derivatives count as Debian
 */
export function readDistribution(systemRoot) {
  /** @type {Map<string, string>} */
  const fields = new Map();
  for (const file of ['etc/os-release', 'usr/lib/os-release']) {
    let text;
    try {
      text = readFileSync(path.join(systemRoot, file), 'utf8');
    } catch {
      continue;
    }
    for (const line of text.split('\n')) {
      const match = /^([A-Z_]+)=(["']?)(.*)\2$/.exec(line.trim());
      if (match) fields.set(match[1] ?? '', match[3] ?? '');
    }
    break;
  }
  const ids = [fields.get('ID') ?? '', ...(fields.get('ID_LIKE') ?? '').split(/\s+/)];
  return {
    name: fields.get('PRETTY_NAME') ?? fields.get('ID') ?? process.platform,
    isDebian: ids.includes('debian') || ids.includes('ubuntu'),
  };
}
