import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { npmCommand } from './build.mjs';
import { withLock } from './lock.mjs';
import { SetupError } from './say.mjs';
import { checkNode, setUp } from './set-up.mjs';
import { incompleteWorkspaces, staleOutputs } from './state.mjs';
import { makeCheckout, makeMachine, put, runToEnd } from './testing.mjs';

/** @param {import('node:test').TestContext} t a machine on which nothing is missing, and a checkout */
function makeBoth(t) {
  const machine = makeMachine(t);
  for (const name of ['g++', 'make', 'python3', 'nanocat', 'prometheus', 'promtool']) {
    machine.stub(name, '');
  }
  const checkout = makeCheckout(t);
  machine.stub('npm', checkout.npm);
  const ready = (/** @type {NodeJS.ProcessEnv} */ more = {}) =>
    setUp({
      root: checkout.root,
      mode: 'test',
      env: { ...machine.env, ...more },
      systemRoot: machine.root,
      uid: 0,
    });
  const calls = () => {
    const file = checkout.at('calls');
    const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
    rmSync(file, { force: true });
    return lines;
  };
  return { machine, checkout, ready, calls };
}

for (const { version, ok } of [
  { version: '20.12.0', ok: true },
  { version: '20.11.1', ok: false },
  { version: '18.20.4', ok: false },
  { version: '22.0.0', ok: true },
]) {
  test(`Node ${version} is ${ok ? 'accepted' : 'refused'}`, () => {
    if (ok) checkNode(version);
    else assert.throws(() => checkNode(version), { code: 'NODE_TOO_OLD' });
  });
}

test('installs and builds only when inputs changed', async (t) => {
  const { machine, checkout, ready, calls } = makeBoth(t);
  const { at } = checkout;
  await ready();
  assert.deepEqual(calls(), ['npm ci', 'tsc -b']);
  await ready();
  assert.deepEqual(calls(), [], 'nothing changed');

  // A checkout sets new times without new content.
  utimesSync(at('bus/src/index.ts'), new Date(), new Date());
  await ready();
  assert.deepEqual(calls(), [], 'same content');

  /** @type {{ what: string, change: () => void, expected: string[] }[]} */
  const steps = [
    {
      what: 'a source changed',
      change: () => writeFileSync(at('bus/src/index.ts'), 'export const a = 1;\n'),
      expected: ['tsc -b'],
    },
    {
      what: 'dist was deleted',
      change: () => rmSync(at('bus/dist'), { recursive: true }),
      expected: ['tsc -b'],
    },
    {
      what: 'one compiled file was deleted',
      change: () => rmSync(at('bus/dist/index.js')),
      expected: ['tsc -b'],
    },
    {
      what: 'a tsconfig changed',
      change: () => writeFileSync(at('bus/tsconfig.json'), '{ }'),
      expected: ['tsc -b'],
    },
    {
      what: 'a manifest changed',
      change: () => writeFileSync(at('bus/package.json'), '{ }'),
      expected: ['npm ci', 'tsc -b'],
    },
    {
      what: 'node_modules was deleted',
      change: () => rmSync(at('node_modules'), { recursive: true }),
      expected: ['npm ci', 'tsc -b'],
    },
    {
      what: 'the stamp was lost, node_modules is as the lock says',
      change: () => rmSync(at('.setup-stamp.json')),
      expected: ['tsc -b'],
    },
  ];
  for (const { what, change, expected } of steps) {
    change();
    await ready();
    assert.deepEqual(calls(), expected, what);
    await ready();
    assert.deepEqual(calls(), [], `${what}, then nothing`);
  }
  machine.stub('npm', 'exit 1');
});

test('a compiled test whose source is gone is removed', async (t) => {
  const { checkout, ready } = makeBoth(t);
  await ready();
  put(checkout.at('bus/dist/queue.test.js.map'), '');
  put(checkout.at('bus/dist/queue.test.d.ts'), '');
  put(checkout.at('bus/dist/page.html'), '');
  assert.deepEqual(staleOutputs(checkout.root), []);
  rmSync(checkout.at('bus/src/queue.test.ts'));
  assert.equal(staleOutputs(checkout.root).length, 3);
  await ready();
  assert.equal(existsSync(checkout.at('bus/dist/queue.test.js')), false);
  assert.equal(existsSync(checkout.at('bus/dist/page.html')), true, 'not from the compiler');
  assert.deepEqual(incompleteWorkspaces(checkout.root), []);
});

test('a compiler that comes later makes up for the addon', async (t) => {
  const { machine, checkout, ready, calls } = makeBoth(t);
  const start = { root: checkout.root, mode: /** @type {const} */ ('start'), env: machine.env };
  rmSync(`${machine.bin}/g++`);
  await setUp({ ...start, systemRoot: machine.root, uid: 0 });
  calls();
  machine.stub('g++', '');
  await ready();
  assert.deepEqual(calls(), ['npm ci', 'tsc -b']);
  await ready();
  assert.deepEqual(calls(), [], 'tried once, although the addon is still not there');
});

const NPM_FAILURES = [
  { code: 'NO_NETWORK', says: 'npm error code EAI_AGAIN' },
  { code: 'NO_NETWORK', says: 'npm error code ENOTFOUND' },
  { code: 'NO_NETWORK', says: 'npm error code ETIMEDOUT' },
  { code: 'DISK_FULL', says: 'npm error code ENOSPC' },
  { code: 'NO_RIGHTS', says: 'npm error code EACCES' },
  { code: 'NPM_FAILED', says: 'npm error something else' },
];
for (const { code, says } of NPM_FAILURES) {
  test(`"${says}" becomes ${code}, and the next set-up tries again`, async (t) => {
    const { machine, checkout, ready, calls } = makeBoth(t);
    machine.stub('npm', `echo '${says}' >&2; exit 1`);
    await assert.rejects(ready(), (error) => {
      assert.ok(error instanceof SetupError);
      assert.equal(error.code, code);
      assert.match(error.message, /^[^\n]+\.$/);
      return true;
    });
    machine.stub('npm', checkout.npm);
    await ready();
    assert.deepEqual(calls(), ['npm ci', 'tsc -b']);
  });
}

test('a failing build shows what the compiler says, and is tried again', async (t) => {
  const { checkout, ready, calls } = makeBoth(t);
  const good = readFileSync(checkout.at('tsc-stub'), 'utf8');
  put(checkout.at('tsc-stub'), '#!/bin/sh\necho "index.ts(1,1): error TS1"\nexit 1\n', 0o755);
  await assert.rejects(ready(), (error) => {
    assert.ok(error instanceof SetupError);
    assert.equal(error.code, 'BUILD_FAILED');
    assert.match(error.details, /error TS1/);
    return true;
  });
  calls();
  put(checkout.at('node_modules/.bin/tsc'), good, 0o755);
  await ready();
  assert.deepEqual(calls(), ['tsc -b']);
});

test('PEER_OBSERVER_NO_INSTALL neither installs nor builds', async (t) => {
  const { ready, calls } = makeBoth(t);
  await assert.rejects(ready({ PEER_OBSERVER_NO_INSTALL: '1' }), { code: 'NOT_READY' });
  assert.deepEqual(calls(), []);
  await ready();
  calls();
  await ready({ PEER_OBSERVER_NO_INSTALL: '1' });
  assert.deepEqual(calls(), []);
});

test('npm missing: one sentence', async (t) => {
  const { machine, ready } = makeBoth(t);
  rmSync(`${machine.bin}/npm`);
  await assert.rejects(ready(), { code: 'NO_NPM' });
});

test('the npm that started us is used, another package manager is not', (t) => {
  const { machine } = makeBoth(t);
  put(machine.at('lib/npm-cli.js'), '');
  put(machine.at('lib/yarn.js'), '');
  const command = (/** @type {string} */ name) =>
    npmCommand({ ...machine.env, npm_execpath: machine.at(name) });
  assert.deepEqual(command('lib/npm-cli.js'), [process.execPath, machine.at('lib/npm-cli.js')]);
  assert.deepEqual(command('lib/yarn.js'), [`${machine.bin}/npm`]);
});

test('two set-ups at once: one works, the other waits and finds it done', async (t) => {
  const { machine, checkout, calls } = makeBoth(t);
  const module = fileURLToPath(new URL('set-up.mjs', import.meta.url));
  const options = {
    root: checkout.root,
    mode: 'test',
    env: machine.env,
    systemRoot: machine.root,
    uid: 0,
  };
  const code = `const { setUp } = await import(${JSON.stringify(module)}); await setUp(${JSON.stringify(options)});`;
  const args = ['--input-type=module', '--eval', code];
  const both = [0, 1].map(() => runToEnd(process.execPath, args, machine.env));
  for (const { code: exit, output } of await Promise.all(both)) assert.equal(exit, 0, output);
  assert.deepEqual(calls(), ['npm ci', 'tsc -b']);
  assert.equal(existsSync(checkout.at('.setup.lock')), false);
});

test('the lock of a dead process, or of another with its pid, is taken over', async (t) => {
  const { checkout } = makeBoth(t);
  for (const content of ['999999999 1', `${process.pid} 1`, 'nonsense', '']) {
    put(checkout.at('.setup.lock'), content);
    assert.equal(await withLock(checkout.root, async () => 'done'), 'done');
    assert.equal(existsSync(checkout.at('.setup.lock')), false);
  }
});

test('nothing to do stays far below starting Node a few times', async (t) => {
  const { ready } = makeBoth(t);
  await ready();
  const time = async (/** @type {() => Promise<unknown>} */ work) => {
    const started = performance.now();
    await work();
    return performance.now() - started;
  };
  await ready();
  const nodeMs = await time(() => runToEnd(process.execPath, ['--eval', ''], process.env));
  const setUpMs = await time(() => ready());
  assert.ok(setUpMs < 10 * nodeMs, `${setUpMs} ms, starting Node takes ${nodeMs} ms`);
});
