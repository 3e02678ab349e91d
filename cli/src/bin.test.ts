/** The file that the shell starts, without a build beside it. @module */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../bin/peer-observer.js', import.meta.url));
const SENTENCE = /^Not built yet: run `npm start`, [^\n]+\.\n$/;

/** Runs the file in a folder of its own, where dist/index.js is as given. */
function runBin(index?: string): { readonly status: number | null; readonly stderr: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'peer-observer-bin-'));
  try {
    mkdirSync(path.join(folder, 'bin'));
    mkdirSync(path.join(folder, 'dist'));
    mkdirSync(path.join(folder, 'node_modules/@peer-observer/bus'), { recursive: true });
    const manifest = { type: 'module', exports: './dist/index.js' };
    for (const place of ['', 'node_modules/@peer-observer/bus']) {
      writeFileSync(path.join(folder, place, 'package.json'), JSON.stringify(manifest));
    }
    const copy = path.join(folder, 'bin/peer-observer.js');
    copyFileSync(bin, copy);
    if (index !== undefined) writeFileSync(path.join(folder, 'dist/index.js'), index);
    const { status, stderr } = spawnSync(process.execPath, [copy, '--version'], {
      encoding: 'utf8',
    });
    return { status, stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('before the build one sentence says what to do', () => {
  for (const index of [undefined, "import './part.js';", "import '@peer-observer/bus';"]) {
    const { status, stderr } = runBin(index);
    assert.equal(status, 1);
    assert.match(stderr, SENTENCE);
  }
});

test('any other missing module is not hidden', () => {
  for (const index of ["import 'no-such-package';", "import '../elsewhere.js';"]) {
    const { status, stderr } = runBin(index);
    assert.equal(status, 1);
    assert.doesNotMatch(stderr, /Not built yet/);
    assert.match(stderr, /ERR_MODULE_NOT_FOUND/);
  }
});
