#!/usr/bin/env node
/** @module Starts the program from what the build made of it. */
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

try {
  const { main } = await import('../dist/index.js');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!isNotBuilt(error)) throw error;
  process.stderr.write(
    'Not built yet: run `npm start`, or `npm run build` where the packages are installed.\n',
  );
  process.exitCode = 1;
}

/** Whether a file is missing that the build makes, here or in one of our own packages. */
function isNotBuilt(error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') return false;
  const missing = /^Cannot find module '([^']+)'/.exec(error.message)?.[1] ?? '';
  return missing.startsWith(dist) || /[/\\]@peer-observer[/\\]\w+[/\\]dist[/\\]/.test(missing);
}
