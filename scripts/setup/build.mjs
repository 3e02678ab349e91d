/** @module Installs npm packages and compiles, when the files say that it is needed. */
import { existsSync, readFileSync, rmSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { explain } from './failures.mjs';
import { findProgram, run } from './run.mjs';
import { progress, SetupError } from './say.mjs';
import * as state from './state.mjs';

/** node_modules takes about 170 MB, npm's cache of it as much again. */
const INSTALL_BYTES = 400_000_000;
const BUILD_BYTES = 30_000_000;

/**
 * @param {string} directory
 * @param {number} neededBytes
 * @param {string} what for the sentence
 * @throws {SetupError} DISK_FULL
 */
export function checkSpace(directory, neededBytes, what) {
  const { bavail, bsize } = statfsSync(directory);
  const freeBytes = bavail * bsize;
  if (freeBytes >= neededBytes) return;
  const mb = (/** @type {number} */ bytes) => Math.round(bytes / 1e6);
  throw new SetupError(
    'DISK_FULL',
    `The disk is full: ${what} needs ${mb(neededBytes)} MB in ${directory}, ${mb(freeBytes)} MB are free.`,
  );
}

/**
 * npm as a command: the one that started us, else the one on the PATH.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[] | undefined}
 */
export function npmCommand(env) {
  const started = env.npm_execpath;
  if (started && /^npm(?:-cli)?(?:\.c?js)?$/.test(path.basename(started)) && existsSync(started)) {
    return /\.c?js$/.test(started) ? [process.execPath, started] : [started];
  }
  const found = findProgram('npm', env);
  return found === undefined ? undefined : [found];
}

/**
 * Where Node's own headers lie beside it, the addon is compiled without a download.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
function npmEnvironment(env) {
  const prefix = path.dirname(path.dirname(process.execPath));
  try {
    const header = readFileSync(path.join(prefix, 'include/node/node_version.h'), 'utf8');
    const part = (/** @type {string} */ name) =>
      new RegExp(`#define NODE_${name}_VERSION (\\d+)`).exec(header)?.[1];
    const version = `v${part('MAJOR')}.${part('MINOR')}.${part('PATCH')}`;
    if (version === process.version) return { npm_config_nodedir: prefix, ...env };
  } catch {
    // No headers here; npm finds its own way.
  }
  return env;
}

/**
 * @typedef {{ root: string, mode: 'start' | 'test', env: NodeJS.ProcessEnv, dryRun: boolean }} Context
 */

/** @param {Context} context */
function findWork({ root, mode, env }) {
  const stamp = state.readStamp(root);
  const hash = state.dependencyHash(root);
  const toolchain = ['g++', 'make', 'python3'].every((name) => findProgram(name, env));
  if (stamp.dependencies === undefined && state.installedMatchesLock(root)) {
    stamp.dependencies = hash;
    stamp.toolchain = toolchain;
  }
  const install = state.whyInstall(root, stamp, { hash, toolchain, wantAddon: mode === 'test' });
  const sources = state.sourceHash(root);
  const stale = state.staleOutputs(root);
  const incomplete = state.incompleteWorkspaces(root);
  const build = install !== undefined || stamp.build !== sources || incomplete.length > 0;
  return { stamp, hash, toolchain, install, sources, stale, incomplete, build };
}

/** @param {Context} context whether install or build have anything to do */
export function isUpToDate(context) {
  const { install, build, stale } = findWork(context);
  return install === undefined && !build && stale.length === 0;
}

/**
 * Runs `npm ci` and the compiler as far as needed. Call it under the lock.
 *
 * @param {Context} context
 * @throws {SetupError}
 */
export async function installAndBuild(context) {
  const { root, env, dryRun } = context;
  const { stamp, hash, toolchain, install, sources, stale, incomplete, build } = findWork(context);

  if (dryRun) {
    if (install !== undefined) process.stderr.write(`Would run: npm ci (${install})\n`);
    if (build) process.stderr.write('Would run: npx tsc -b (sources changed)\n');
    if (install !== undefined || build) {
      throw new SetupError(
        'NOT_READY',
        'The checkout is not ready, and PEER_OBSERVER_NO_INSTALL=1 forbids to change anything.',
      );
    }
    return;
  }

  if (install !== undefined) {
    const npm = npmCommand(env);
    if (npm === undefined) throw new SetupError('NO_NPM', 'npm is missing; it comes with Node.js.');
    checkSpace(root, INSTALL_BYTES, 'installing the npm packages');
    // Until it is written again, an interrupted run is an unknown state.
    state.writeStamp(root, {});
    rmSync(path.join(root, 'node_modules/.package-lock.json'), { force: true });
    const end = progress(`Installing npm packages (${install})`);
    const [command = '', ...before] = npm;
    const options = ['--include=dev', '--include=optional', '--no-audit', '--no-fund'];
    const retries = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
    const args = [...before, 'ci', '--prefer-offline', ...options, ...retries];
    const outcome = await run('npm', command, args, { cwd: root, env: npmEnvironment(env) });
    end(outcome.code === 0 ? 'done' : 'failed');
    if (outcome.code !== 0) throw explain('npm', outcome);
  }
  stamp.dependencies = hash;
  if (install !== undefined || stamp.toolchain === undefined) stamp.toolchain = toolchain;

  if (stale.length > 0) state.removeFiles(root, stale);
  if (build) {
    checkSpace(root, BUILD_BYTES, 'the build');
    delete stamp.build;
    state.writeStamp(root, stamp);
    // The compiler trusts its own record, which does not see a file deleted by hand.
    const records = incomplete.map((name) => path.join(name, 'dist/.tsbuildinfo'));
    state.removeFiles(root, records);
    const end = progress('Building');
    const tsc = path.join(root, 'node_modules/.bin/tsc');
    const outcome = await run('tsc', tsc, ['-b'], { cwd: root, env });
    end(outcome.code === 0 ? 'done' : 'failed');
    if (outcome.code !== 0) throw explain('build', outcome);
    stamp.build = sources;
  }
  state.writeStamp(root, stamp);
}
