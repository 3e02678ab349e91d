/** @module Says which system packages are missing, and installs them with apt where that is possible. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSpace } from './build.mjs';
import { explain } from './failures.mjs';
import { missingPackages, readDistribution } from './packages.mjs';
import { findProgram, run } from './run.mjs';
import { note, progress, SetupError } from './say.mjs';

const SCRIPT = fileURLToPath(new URL('install-packages.sh', import.meta.url));
/** A killed installation leaves this directory behind, relative to the machine's root. */
const STATE_DIRECTORY = 'var/lib/peer-observer-setup';
/** g++ and prometheus with all they need take about 450 MB, their archives a quarter of that. */
const PACKAGES_BYTES = 600_000_000;

/**
 * @typedef {object} Machine
 * @property {string} root the checkout
 * @property {'start' | 'test'} mode
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} dryRun
 * @property {string} systemRoot
 * @property {number} uid
 */

/** @param {import('./packages.mjs').Package[]} missing */
function listing(missing) {
  return missing.map(({ name, why }) => `  ${name.padEnd(16)} for ${why}`).join('\n');
}

/** @param {readonly string[]} names */
function aptCommand(names) {
  return `apt-get install -y --no-install-recommends ${names.join(' ')}`;
}

/**
 * How to become root.
 *
 * @param {Machine} machine
 * @param {readonly string[]} names
 * @returns {Promise<string[]>} words to put before a command
 * @throws {SetupError} NO_RIGHTS
 */
async function rootPrefix({ root, env, systemRoot, uid }, names) {
  if (uid === 0) return [];
  const byHand = `ask an administrator to run \`${aptCommand(names)}\``;
  const sudo = findProgram('sudo', env, systemRoot);
  if (sudo === undefined) {
    throw new SetupError(
      'NO_RIGHTS',
      `No right to install packages: this is not root and there is no sudo; ${byHand}.`,
    );
  }
  const silent = await run('sudo', sudo, ['-n', 'true'], { cwd: root, env });
  if (silent.code === 0) return [sudo, '-n'];
  if (process.stdin.isTTY && process.stderr.isTTY) return [sudo];
  throw new SetupError(
    'NO_RIGHTS',
    `No right to install packages: sudo wants a password and there is no terminal to ask for it; ${byHand}.`,
  );
}

/**
 * @param {Machine} machine
 * @param {string[]} prefix
 * @param {string[]} args of the script
 */
async function runScript({ root, env, systemRoot }, prefix, args) {
  const where = systemRoot === '/' ? [] : ['--root', systemRoot];
  const [command = '', ...rest] = [...prefix, '/bin/sh', SCRIPT, ...where, ...args];
  return run('apt', command, rest, { cwd: root, env });
}

/**
 * @param {Machine} machine
 * @param {import('./packages.mjs').Package[]} missing
 * @throws {SetupError}
 */
async function install(machine, missing) {
  const names = missing.map(({ name }) => name);
  if (findProgram('apt-get', machine.env, machine.systemRoot) === undefined) {
    throw new SetupError('NO_APT', 'apt-get is missing, so the packages cannot be installed.');
  }
  const prefix = await rootPrefix(machine, names);
  for (const directory of ['usr', 'var']) {
    const full = path.join(machine.systemRoot, directory);
    if (existsSync(full)) checkSpace(full, PACKAGES_BYTES, 'installing the system packages');
  }
  const services = missing.flatMap((entry) => entry.services ?? []);
  const serviceArgs = services.flatMap((name) => ['--service', name]);
  const aptCache = findProgram('apt-cache', machine.env, machine.systemRoot);
  const options = { cwd: machine.root, env: machine.env };
  const listed =
    aptCache !== undefined &&
    (await run('apt', aptCache, ['--no-all-versions', 'show', ...names], options)).code === 0;

  // A password prompt and a moving line would overwrite each other.
  const asks = prefix.length === 1;
  if (asks) note('Installing system packages; sudo may ask for your password.');
  const end = asks ? () => {} : progress('Installing system packages');
  const update = listed ? [] : ['--update'];
  let outcome = await runScript(machine, prefix, [...update, ...serviceArgs, ...names]);
  if (outcome.code !== 0 && listed) {
    // Lists that are too old name files that the archive no longer has.
    const { code } = explain('apt', outcome);
    if (code === 'NOT_FOUND' || code === 'OUT_OF_DATE') {
      outcome = await runScript(machine, prefix, ['--update', ...serviceArgs, ...names]);
    }
  }
  end(outcome.code === 0 ? 'done' : 'failed');
  if (outcome.code !== 0) throw explain('apt', outcome);
  const off = [...outcome.output.matchAll(/^peer-observer-setup: kept off (.+)$/gm)];
  const kept = [...new Set(off.map((match) => match[1]))];
  if (kept.length > 0) {
    note(`Not started and not enabled for the next boot: ${kept.join(', ')}.`);
  }
}

/**
 * Sees to it that the system packages of a mode are there.
 *
 * @param {Machine} machine
 * @returns {Promise<boolean>} whether anything was installed
 * @throws {SetupError} where a required one stays missing
 */
export async function ensurePackages(machine) {
  const { mode, env, dryRun, systemRoot } = machine;
  if (!dryRun && existsSync(path.join(systemRoot, STATE_DIRECTORY))) {
    await mend(machine);
  }
  const missing = missingPackages(mode, env, systemRoot);
  if (missing.length === 0) return false;
  const names = missing.map(({ name }) => name);
  const required = missing.filter((entry) => entry[mode] === 'required').map(({ name }) => name);
  const distribution = readDistribution(systemRoot);

  if (!distribution.isDebian) {
    note(`Please install (names as on Debian; this is ${distribution.name}):\n${listing(missing)}`);
    if (required.length === 0) return false;
    throw new SetupError(
      'OTHER_DISTRIBUTION',
      `Packages are installed only on Debian and Ubuntu; missing here: ${required.join(', ')}.`,
    );
  }
  if (dryRun) {
    note(`Would install:\n${listing(missing)}`);
    note(`Would run: ${machine.uid === 0 ? '' : 'sudo '}${aptCommand(names)}`);
    const services = missing.flatMap((entry) => entry.services ?? []);
    if (services.length > 0) note(`Would keep these services off: ${services.join(', ')}`);
    if (required.length === 0) return false;
    throw new SetupError(
      'NOT_READY',
      `Missing: ${required.join(', ')}; PEER_OBSERVER_NO_INSTALL=1 forbids to install them.`,
    );
  }
  note(`Installing with apt (no service will be started or enabled):\n${listing(missing)}`);
  try {
    await install(machine, missing);
  } catch (error) {
    const isFatal = !(error instanceof SetupError) || error.code === 'INTERRUPTED';
    if (required.length > 0 || isFatal) throw error;
    note(`${error.message} Going on without: ${names.join(', ')}.`);
    return false;
  }
  const still = missingPackages(mode, env, systemRoot).filter(
    (entry) => entry[mode] === 'required',
  );
  if (still.length > 0) {
    const list = still.map(({ name }) => name).join(', ');
    throw new SetupError(
      'STILL_MISSING',
      `apt was content, but the programs of ${list} are missing.`,
    );
  }
  return true;
}

/**
 * Puts back what an installation that was killed could not.
 *
 * @param {Machine} machine
 */
async function mend(machine) {
  try {
    const prefix = await rootPrefix(machine, []);
    await runScript(machine, prefix, []);
  } catch (error) {
    if (!(error instanceof SetupError) || error.code === 'INTERRUPTED') throw error;
    note(`An earlier installation was cut off; to tidy up, run as root: sh ${SCRIPT}`);
  }
}
