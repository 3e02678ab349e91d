/**
 * @module The set-up that `npm start` and `npm test` run first: `node scripts/setup.mjs start|test`.
 * Only Node's built-ins, because nothing else is installed yet.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError } from './setup/say.mjs';
import { MODES, setUp } from './setup/set-up.mjs';

const mode = MODES.find((name) => name === process.argv[2]);
if (mode === undefined) {
  process.stderr.write(`Usage: node scripts/setup.mjs ${MODES.join('|')}\n`);
  process.exit(2);
}
try {
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  await setUp({ root, mode, env: process.env });
} catch (error) {
  if (error instanceof SetupError) {
    process.stderr.write(`set-up: ${error.message}\n`);
    if (error.details !== '') process.stderr.write(`${error.details}\n`);
  } else if (/** @type {NodeJS.ErrnoException} */ (error)?.code === 'ENOSPC') {
    process.stderr.write('set-up: The disk is full; free some space and try again.\n');
  } else {
    throw error;
  }
  process.exit(error instanceof SetupError && error.code === 'INTERRUPTED' ? 130 : 1);
}
