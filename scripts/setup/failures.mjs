/** @module Turns what apt, npm and the compiler print on failure into one sentence with a code. */
import { lastLines } from './run.mjs';
import { SetupError } from './say.mjs';

const DISK_FULL = /ENOSPC|No space left on device|You don't have enough free space|EDQUOT/i;

const APT_RULES = [
  {
    code: 'DISK_FULL',
    pattern: DISK_FULL,
    sentence:
      'The disk is full: apt could not install the packages; free some space and try again.',
  },
  {
    code: 'APT_LOCKED',
    pattern: /Could not get lock|Unable to (?:acquire|lock)|is another process using it/i,
    sentence:
      'Another program (apt, dpkg or an automatic update) holds the package lock; wait until it has finished and try again.',
  },
  {
    code: 'DPKG_BROKEN',
    pattern: /dpkg was interrupted|you must manually run|Unmet dependencies/i,
    sentence:
      'The package system is in the middle of an earlier installation; run `sudo dpkg --configure -a` and `sudo apt-get -f install`, then try again.',
  },
  {
    code: 'NO_NETWORK',
    pattern:
      /Temporary failure resolving|Could not resolve|Could not connect|Unable to connect|Network is unreachable|Connection timed out|Connection failed|No route to host/i,
    sentence:
      'No network: apt cannot reach the package archive; connect the machine and try again.',
  },
  {
    code: 'NOT_FOUND',
    pattern: /Unable to locate package|has no installation candidate|No packages found/i,
    sentence:
      'apt does not know a package that is needed; on Ubuntu the component `universe` must be enabled (`sudo add-apt-repository universe`).',
  },
  {
    code: 'OUT_OF_DATE',
    pattern: /404\s+Not Found|Failed to fetch|Hash Sum mismatch/i,
    sentence: 'apt could not fetch a package from the archive; try again later.',
  },
  {
    code: 'NO_RIGHTS',
    pattern:
      /are you root\?|a password is required|not in the sudoers file|may not run sudo|incorrect password|terminal is required|Permission denied/i,
    sentence: 'No right to install packages: run it as root or as a user who may use sudo.',
  },
];

const NPM_RULES = [
  {
    code: 'DISK_FULL',
    pattern: DISK_FULL,
    sentence:
      'The disk is full: npm could not install the packages; free some space and try again.',
  },
  {
    code: 'NO_NETWORK',
    pattern:
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network (?:request|timeout)/,
    sentence:
      'No network: npm cannot reach the package registry; connect the machine (or set npm up for your proxy) and try again.',
  },
  {
    code: 'LOCKFILE',
    pattern: /can only install packages when your package\.json and package-lock\.json/,
    sentence:
      'package.json and package-lock.json do not agree; run `npm install` to bring them together.',
  },
  {
    code: 'NO_RIGHTS',
    pattern: /EACCES|EPERM/,
    sentence: 'No right to write the checkout or the npm cache: look who owns them and try again.',
  },
];

const BUILD_RULES = [
  {
    code: 'DISK_FULL',
    pattern: DISK_FULL,
    sentence: 'The disk is full: the build could not be written; free some space and try again.',
  },
  {
    code: 'NO_RIGHTS',
    pattern: /EACCES|EPERM|permission denied/i,
    sentence: 'No right to write the build: look who owns the dist folders and try again.',
  },
];

/**
 * @param {'apt' | 'npm' | 'build'} what
 * @param {import('./run.mjs').Outcome} outcome of a run that failed
 * @returns {SetupError}
 */
export function explain(what, outcome) {
  const rules = { apt: APT_RULES, npm: NPM_RULES, build: BUILD_RULES }[what];
  const rule = rules.find(({ pattern }) => pattern.test(outcome.output));
  if (rule) return new SetupError(rule.code, rule.sentence, `The whole output: ${outcome.logFile}`);
  const sentence = {
    apt: 'apt could not install the packages.',
    npm: 'npm could not install the packages.',
    build: 'The TypeScript build failed.',
  }[what];
  const tail = lastLines(outcome.output, what === 'build' ? 40 : 15);
  return new SetupError(
    `${what.toUpperCase()}_FAILED`,
    sentence,
    `${tail}\nThe whole output: ${outcome.logFile}`,
  );
}
