/** @module Decides from files alone what the set-up has to do: install npm packages, build, or nothing. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ dependencies?: string, toolchain?: boolean, build?: string }} Stamp
 *   dependencies: hash of what `npm ci` was run on; toolchain: a compiler was there then;
 *   build: hash of the sources of the last good build
 */

const STAMP = '.setup-stamp.json';
const SOURCE_FILE = /\.(?:ts|mts|cts|tsx|js|mjs|cjs|json|proto)$/;
const EMITTED_FILE = /^(.+?)(?:\.d\.ts\.map|\.d\.ts|\.js\.map|\.js)$/;
const COMPILED_SOURCE = /(?<!\.d)\.tsx?$/;

/** @param {string} file @returns {unknown} undefined where the file is absent or no JSON */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} root @returns {Stamp} */
export function readStamp(root) {
  const value = readJson(path.join(root, STAMP));
  return typeof value === 'object' && value !== null ? value : {};
}

/** @param {string} root @param {Stamp} stamp */
export function writeStamp(root, stamp) {
  const temporary = path.join(root, `${STAMP}.${process.pid}`);
  writeFileSync(temporary, `${JSON.stringify(stamp)}\n`);
  renameSync(temporary, path.join(root, STAMP));
}

/** @param {string} root @returns {string[]} folder names, in the order of package.json */
export function workspaces(root) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return manifest.workspaces.filter((/** @type {string} */ name) =>
    existsSync(path.join(root, name, 'package.json')),
  );
}

/**
 * @param {string} directory
 * @returns {string[]} paths of all files below, relative to the directory, sorted; none where it is absent
 */
export function filesBelow(directory) {
  /** @type {string[]} */
  const found = [];
  const walk = (/** @type {string} */ relative) => {
    let entries;
    try {
      entries = readdirSync(path.join(directory, relative), { withFileTypes: true });
    } catch {
      return;
    }
    for (const entry of entries) {
      if (entry.name === 'node_modules') continue;
      const below = path.join(relative, entry.name);
      if (entry.isDirectory()) walk(below);
      else found.push(below);
    }
  };
  walk('');
  return found.sort();
}

/** @param {string} root @param {readonly string[]} files @param {readonly string[]} facts */
function hashFiles(root, files, facts) {
  const hash = createHash('sha256');
  for (const fact of facts) hash.update(`${fact}\0`);
  for (const file of files) {
    hash.update(`${file}\0`);
    try {
      hash.update(readFileSync(path.join(root, file)));
    } catch {
      hash.update('absent');
    }
    hash.update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} root what `npm ci` depends on, the running Node included */
export function dependencyHash(root) {
  const files = ['package.json', 'package-lock.json'];
  for (const name of workspaces(root)) files.push(path.join(name, 'package.json'));
  return hashFiles(root, files, [process.platform, process.arch, process.versions.modules]);
}

/** @param {string} root what the compiler reads */
export function sourceHash(root) {
  const isConfig = (/** @type {string} */ name) => /^tsconfig.*\.json$/.test(name);
  const files = ['package.json', 'package-lock.json', ...readdirSync(root).filter(isConfig)];
  for (const name of workspaces(root)) {
    const folder = path.join(root, name);
    files.push(path.join(name, 'package.json'));
    for (const file of readdirSync(folder).filter(isConfig)) files.push(path.join(name, file));
    for (const file of filesBelow(path.join(folder, 'src'))) {
      if (SOURCE_FILE.test(file)) files.push(path.join(name, 'src', file));
    }
  }
  return hashFiles(root, files.sort(), []);
}

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockEntry */

/**
 * Whether node_modules holds what package-lock.json asks for, as npm's own record in
 * node_modules/.package-lock.json tells. Lets a checkout in which somebody ran `npm ci` by hand be.
 *
 * @param {string} root
 */
export function installedMatchesLock(root) {
  /** @type {any} */ // JSON whose shape npm owns; every access below tolerates its absence.
  const wanted = readJson(path.join(root, 'package-lock.json'));
  /** @type {any} */ // as above
  const installed = readJson(path.join(root, 'node_modules/.package-lock.json'));
  if (!wanted?.packages || !installed?.packages) return false;
  for (const [key, entry] of Object.entries(wanted.packages)) {
    if (!key.startsWith('node_modules/') || /** @type {LockEntry} */ (entry).optional) continue;
    const there = installed.packages[key];
    if (there?.version !== entry.version || there?.link !== entry.link) return false;
    if (!existsSync(path.join(root, key))) return false;
  }
  return Object.keys(installed.packages).every((key) => key in wanted.packages);
}

/** @param {string} root whether the optional nanomsg addon was compiled */
export function addonIsBuilt(root) {
  return existsSync(path.join(root, 'node_modules/nanomsg/build/Release/node_nanomsg.node'));
}

/**
 * Why `npm ci` must run, or undefined.
 *
 * @param {string} root
 * @param {Stamp} stamp
 * @param {{ hash: string, toolchain: boolean, wantAddon: boolean }} facts
 * @returns {string | undefined}
 */
export function whyInstall(root, stamp, { hash, toolchain, wantAddon }) {
  if (!existsSync(path.join(root, 'node_modules/.package-lock.json'))) return 'not installed yet';
  if (stamp.dependencies === undefined) return 'unknown state';
  if (stamp.dependencies !== hash) return 'package files or Node changed';
  if (wantAddon && toolchain && stamp.toolchain !== true && !addonIsBuilt(root)) {
    return 'a compiler for the nanomsg addon is there now';
  }
  return undefined;
}

/**
 * Compiled files whose source is gone; they would still run as tests.
 *
 * @param {string} root
 * @returns {string[]} relative paths
 */
export function staleOutputs(root) {
  /** @type {string[]} */
  const stale = [];
  for (const name of workspaces(root)) {
    const sources = new Set(filesBelow(path.join(root, name, 'src')));
    for (const file of filesBelow(path.join(root, name, 'dist'))) {
      const stem = EMITTED_FILE.exec(file)?.[1];
      if (stem === undefined) continue;
      const hasSource = ['.ts', '.tsx', '.js', '.d.ts'].some((ending) =>
        sources.has(stem + ending),
      );
      if (!hasSource) stale.push(path.join(name, 'dist', file));
    }
  }
  return stale;
}

/** @param {string} root @returns {string[]} workspaces with a source that has no compiled file */
export function incompleteWorkspaces(root) {
  return workspaces(root).filter((name) => {
    if (!existsSync(path.join(root, name, 'tsconfig.json'))) return false;
    return filesBelow(path.join(root, name, 'src'))
      .filter((file) => COMPILED_SOURCE.test(file))
      .some((file) => {
        const emitted = file.replace(COMPILED_SOURCE, '.js');
        return !existsSync(path.join(root, name, 'dist', emitted));
      });
  });
}

/** @param {string} root @param {readonly string[]} files removes files and the record that they were built */
export function removeFiles(root, files) {
  for (const file of files) rmSync(path.join(root, file), { force: true });
}

/** @param {string} file @returns {number} 0 where absent */
export function modifiedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
