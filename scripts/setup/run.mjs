/** @module Runs a program with its output in a log file, and finds programs on the PATH. */
import { spawn } from 'node:child_process';
import { accessSync, constants, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SetupError } from './say.mjs';

/** Enough to classify a failure; the log file has all of it. */
const KEPT_CHARACTERS = 200_000;

/** Directories of administration programs that an ordinary user's PATH often lacks. */
const ADMIN_DIRECTORIES = ['usr/local/sbin', 'usr/sbin', 'sbin'];

/**
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 * @param {string} [systemRoot]
 * @returns {string | undefined} the full path of an executable file
 */
export function findProgram(name, env, systemRoot = '/') {
  const fromPath = (env.PATH ?? '').split(path.delimiter).filter((entry) => entry !== '');
  const admin = ADMIN_DIRECTORIES.map((directory) => path.join(systemRoot, directory));
  for (const directory of [...fromPath, ...admin]) {
    const candidate = path.join(directory, name);
    try {
      accessSync(candidate, constants.X_OK);
      if (statSync(candidate).isFile()) return candidate;
    } catch {
      // Not here.
    }
  }
  return undefined;
}

/** @type {string | undefined} */
let logDirectory;

/** @param {string} name */
function logPath(name) {
  if (logDirectory === undefined) {
    const made = mkdtempSync(path.join(tmpdir(), 'peer-observer-setup-'));
    logDirectory = made;
    // The log is for whoever looks into a failure.
    process.on('exit', (code) => {
      if (code === 0) rmSync(made, { recursive: true, force: true });
    });
  }
  return path.join(logDirectory, `${name}.log`);
}

/**
 * @typedef {{ code: number, output: string, logFile: string }} Outcome
 */

/**
 * Runs a program to its end. On Ctrl-C the program is told and waited for, so that it can put
 * back what it changed; then a SetupError with code INTERRUPTED is thrown.
 *
 * @param {string} name names the log file
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<Outcome>} code is 127 where the program cannot be started
 */
export async function run(name, command, args, { cwd, env }) {
  const logFile = logPath(name);
  const log = createWriteStream(logFile, { flags: 'a' });
  // A full disk must not turn the log into a second failure.
  log.on('error', () => {});
  const child = spawn(command, args, { cwd, env, stdio: ['inherit', 'pipe', 'pipe'] });
  let output = '';
  const keep = (/** @type {Buffer} */ chunk) => {
    output = (output + chunk.toString('utf8')).slice(-KEPT_CHARACTERS);
    log.write(chunk);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);

  let interrupted = false;
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    interrupted = true;
    child.kill(signal);
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, forward);
  try {
    const code = await new Promise((resolve) => {
      child.on('error', (error) => {
        // Later ones only say that a signal could not be sent, as to a program run by sudo,
        // which has it from the terminal.
        if (child.pid !== undefined) return;
        output += `${error.message}\n`;
        resolve(127);
      });
      child.on('close', (exitCode) => resolve(exitCode ?? 128));
    });
    if (interrupted) throw new SetupError('INTERRUPTED', 'Interrupted.');
    return { code, output, logFile };
  } finally {
    for (const signal of signals) process.off(signal, forward);
    log.end();
  }
}

/**
 * @param {string} text
 * @param {number} count
 * @returns {string} the last lines that say something
 */
export function lastLines(text, count) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(-count).join('\n');
}
