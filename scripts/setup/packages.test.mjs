import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missingPackages, PACKAGES, readDistribution } from './packages.mjs';
import { makeMachine, put } from './testing.mjs';

const DISTRIBUTIONS = [
  { text: 'ID=debian\n', isDebian: true },
  { text: 'ID=ubuntu\nID_LIKE=debian\n', isDebian: true },
  { text: 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', isDebian: true },
  { text: "ID='debian'\n", isDebian: true },
  { text: 'ID=fedora\n', isDebian: false },
  { text: 'ID="rocky"\nID_LIKE="rhel centos fedora"\n', isDebian: false },
  { text: 'ID=notdebian\n', isDebian: false },
  { text: '', isDebian: false },
];

for (const { text, isDebian } of DISTRIBUTIONS) {
  test(`os-release ${JSON.stringify(text)} is ${isDebian ? '' : 'not '}Debian's family`, (t) => {
    const machine = makeMachine(t, { osRelease: text });
    assert.equal(readDistribution(machine.root).isDebian, isDebian);
  });
}

test('a package counts as there when all its programs and files are, however they came', (t) => {
  const machine = makeMachine(t);
  /** @type {import('./packages.mjs').Package[]} */
  const table = [
    { name: 'a', why: 'x', programs: ['one', 'two'], test: 'required' },
    { name: 'b', why: 'x', programs: [], files: ['/usr/include/b.h'], test: 'optional' },
    { name: 'c', why: 'x', programs: ['three'], start: 'required' },
  ];
  const missing = () =>
    missingPackages('test', machine.env, machine.root, table).map(({ name }) => name);
  assert.deepEqual(missing(), ['a', 'b']);
  machine.stub('one', '');
  assert.deepEqual(missing(), ['a', 'b']);
  put(machine.at('usr/sbin/two'), '#!/bin/sh\n', 0o755);
  assert.deepEqual(missing(), ['b']);
  put(machine.at('usr/include/b.h'), '');
  assert.deepEqual(missing(), []);
});

test('the table names each package once and says why', () => {
  assert.equal(new Set(PACKAGES.map(({ name }) => name)).size, PACKAGES.length);
  for (const entry of PACKAGES) {
    assert.match(entry.why, /\S/);
    assert.ok(entry.programs.length + (entry.files ?? []).length > 0, entry.name);
    assert.ok(entry.start ?? entry.test, entry.name);
  }
});
