/** @module One set-up at a time in a checkout: a lock file with the holder's pid. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { note } from './say.mjs';

const POLL_MS = 100;

/** @param {number} pid @returns {string} tells a process from a later one with the same pid; '' where unknown */
function startOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** @param {string} text content of a lock file */
function holderIsAlive(text) {
  const [pidText = '', start = ''] = text.split(' ');
  const pid = Number(pidText);
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs as another user.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return false;
  }
  return startOf(pid) === start;
}

/** @param {string} file @param {string} content @returns {boolean} false where the lock exists */
function create(file, content) {
  // Written aside and linked, so that nobody ever reads an empty lock.
  const temporary = `${file}.${process.pid}`;
  writeFileSync(temporary, content);
  try {
    linkSync(temporary, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** @param {string} file @param {string} seen content of the lock that is taken away */
function removeStale(file, seen) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
    // Somebody else was quicker and this is already their lock: give it back.
    if (readFileSync(aside, 'utf8') !== seen) linkSync(aside, file);
  } catch {
    // Gone already.
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * Waits for its turn, then does the work.
 *
 * @template T
 * @param {string} root
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(root, work) {
  const file = path.join(root, '.setup.lock');
  const mine = `${process.pid} ${startOf(process.pid)}`;
  let told = false;
  while (!create(file, mine)) {
    let seen;
    try {
      seen = readFileSync(file, 'utf8');
    } catch {
      continue;
    }
    if (!holderIsAlive(seen)) {
      removeStale(file, seen);
      continue;
    }
    if (!told) note(`Another set-up (process ${seen.split(' ')[0]}) runs here; waiting for it.`);
    told = true;
    await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
