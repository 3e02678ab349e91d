/**
 * @module The test runner behind `npm test`: quick stages first, the first failing one ends it.
 * `npm test -- bus` runs only what has "bus" in its path.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow, workspaces } from './setup/state.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));

/** A test that hangs is a failure. */
const UNIT_TIMEOUT_MS = 120_000;
const END_TO_END_TIMEOUT_MS = 300_000;

/** @typedef {{ name: string, command: string, args: string[], files?: string[] }} Stage */

/** @param {string} file path of a compiled test, also accepted as that of its source */
function isWanted(file) {
  const source = file.replace('/dist/', '/src/').replace(/\.js$/, '.ts');
  return (
    filters.length === 0 || filters.some((text) => file.includes(text) || source.includes(text))
  );
}

/** @param {string} name @param {string[]} files @param {number} timeoutMs @returns {Stage} */
function testStage(name, files, timeoutMs) {
  const args = ['--test', '--test-reporter=spec', `--test-timeout=${timeoutMs}`, ...files];
  return { name, command: process.execPath, args, files };
}

/** @returns {Stage[]} */
function stages() {
  const scripts = filesBelow(path.join(root, 'scripts'))
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => path.join('scripts', file));
  /** @type {Stage[]} */
  const list = [testStage('set-up', scripts.filter(isWanted), UNIT_TIMEOUT_MS)];
  if (filters.length === 0 || filters.includes('lint')) {
    const biome = path.join(root, 'node_modules/.bin/biome');
    list.push({ name: 'lint and format', command: biome, args: ['ci', '--colors=off', '.'] });
  }
  // package.json lists the workspaces along the arrows; the end-to-end tests need them all.
  const names = workspaces(root);
  const ordered = [...names.filter((name) => name !== 'test'), 'test'];
  for (const name of ordered) {
    const files = filesBelow(path.join(root, name, 'dist'))
      .filter((file) => file.endsWith('.test.js'))
      .map((file) => path.join(name, 'dist', file))
      .filter(isWanted);
    const endToEnd = name === 'test';
    const timeoutMs = endToEnd ? END_TO_END_TIMEOUT_MS : UNIT_TIMEOUT_MS;
    list.push(testStage(endToEnd ? 'end-to-end (test)' : name, files, timeoutMs));
  }
  return list.filter(({ files }) => files === undefined || files.length > 0);
}

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;
let interrupted = false;

/** @param {Stage} stage @returns {Promise<{ code: number, output: string }>} */
function runStage({ command, args }) {
  return new Promise((resolve) => {
    // The counts are read from the report, so it has to be plain.
    const env = { ...process.env, FORCE_COLOR: '0' };
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running = child;
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 128, output }));
  });
}

/** @param {string} output of the spec reporter @returns {string} e.g. `12 tests, 1 skipped` */
function countTests(output) {
  const count = (/** @type {string} */ word) =>
    Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const skipped = count('skipped') + count('todo');
  return `${count('tests')} tests${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {number} startedMs */
function secondsSince(startedMs) {
  return `${((performance.now() - startedMs) / 1000).toFixed(1)} s`;
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    interrupted = true;
    running?.kill(signal);
  });
}

const started = performance.now();
const list = stages();
if (list.length === 0) {
  process.stderr.write(
    `No test has ${filters.map((text) => `"${text}"`).join(' or ')} in its path.\n`,
  );
  process.exit(2);
}
for (const stage of list) {
  const stageStarted = performance.now();
  const { code, output } = await runStage(stage);
  if (interrupted) process.exit(130);
  if (code !== 0) {
    const failing = output.indexOf('✖ failing tests:');
    process.stdout.write(`\n===== FAILED: ${stage.name} (${secondsSince(stageStarted)}) =====\n`);
    process.stdout.write(`${failing === -1 ? output : output.slice(failing)}\n`);
    const rest = list.length - list.indexOf(stage) - 1;
    process.stdout.write(`===== ${stage.name} failed; ${rest} later stages not run =====\n`);
    process.exit(1);
  }
  const what = stage.files ? countTests(output) : 'clean';
  process.stdout.write(`ok  ${stage.name.padEnd(20)} ${what} (${secondsSince(stageStarted)})\n`);
}
process.stdout.write(`All ${list.length} stages passed in ${secondsSince(started)}.\n`);
