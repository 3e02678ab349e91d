/** @module The order of the set-up: Node, system packages, npm packages, build. */
import { accessSync, constants } from 'node:fs';
import { ensurePackages } from './apt.mjs';
import { installAndBuild, isUpToDate, npmCommand } from './build.mjs';
import { withLock } from './lock.mjs';
import { note, SetupError } from './say.mjs';

export const MODES = /** @type {const} */ (['start', 'test']);
const NODE_MINIMUM = /** @type {const} */ ([20, 12]);

/**
 * @param {string} version as in process.versions.node
 * @throws {SetupError} NODE_TOO_OLD
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantMajor, wantMinor] = NODE_MINIMUM;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  throw new SetupError(
    'NODE_TOO_OLD',
    `Node.js ${wantMajor}.${wantMinor} or newer is needed, this is ${version}.`,
  );
}

/**
 * Brings the checkout into the state in which it can run.
 *
 * @param {object} options
 * @param {string} options.root the checkout
 * @param {'start' | 'test'} options.mode
 * @param {NodeJS.ProcessEnv} options.env
 * @param {string} [options.systemRoot] the machine's root directory; another one only in tests
 * @param {number} [options.uid]
 * @throws {SetupError}
 */
export async function setUp({ root, mode, env, systemRoot = '/', uid = process.getuid?.() ?? 0 }) {
  const started = performance.now();
  checkNode(process.versions.node);
  if (npmCommand(env) === undefined) {
    throw new SetupError(
      'NO_NPM',
      'npm is missing; it comes with Node.js (on Debian: package npm).',
    );
  }
  const dryRun = env.PEER_OBSERVER_NO_INSTALL === '1';
  const installed = await ensurePackages({ root, mode, env, dryRun, systemRoot, uid });

  const context = { root, mode, env, dryRun };
  if (isUpToDate(context)) {
    const what = installed ? 'ready' : 'nothing to do';
    note(`Set-up: ${what} (${((performance.now() - started) / 1000).toFixed(2)} s).`);
    return;
  }
  if (dryRun) {
    await installAndBuild(context);
    return;
  }
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new SetupError('NO_RIGHTS', `No right to write in ${root}; look who owns it.`);
  }
  await withLock(root, () => installAndBuild(context));
  note(`Set-up: ready (${((performance.now() - started) / 1000).toFixed(1)} s).`);
}
