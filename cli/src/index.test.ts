/** Help, mistakes, and the tables they come from. @module */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commands } from './commands/index.ts';
import { helpTexts } from './index.ts';
import { renderReadme } from './readme.ts';
import { runInside } from './testing/program.ts';

const mistakes: readonly (readonly [argv: string, message: string])[] = [
  ['lgo', "peer-observer: Unknown command 'lgo', did you mean 'log'?"],
  ['something-else', "peer-observer: Unknown command 'something-else'."],
  [
    '--json log',
    "peer-observer: Unknown option '--json': the command comes first, its options follow.",
  ],
  ['log --jsn', "peer-observer log: Unknown option '--jsn', did you mean '--json'?"],
  ['log -x', "peer-observer log: Unknown option '-x'."],
  ['log --json=1', 'peer-observer log: The option --json takes no value.'],
  ['log --bus', 'peer-observer log: The option --bus needs a value (ADDRESS).'],
  ['log --bus --json', 'peer-observer log: The option --bus needs a value (ADDRESS).'],
  ['log extra', "peer-observer log: Unexpected argument 'extra'."],
  [
    'log --direction up',
    "peer-observer log: The option --direction takes one of inbound, outbound, not 'up'.",
  ],
  [
    'log --bus nowhere',
    "peer-observer log: The bus address 'nowhere' is malformed: expected tcp://HOST:PORT (an IPv6 address in brackets) or ipc:///PATH, as in tcp://127.0.0.1:8883.",
  ],
  ['decode', 'peer-observer decode: The argument FILE is missing: the recording.'],
  [
    'extract',
    'peer-observer extract: There is no source to extract from; give --recording FILE, or extractor.recording.file in the configuration.',
  ],
  [
    'extract --speed 0',
    "peer-observer extract: The option --speed takes a number above 0 or 'max', not '0'.",
  ],
  [
    'extract --speed -1',
    "peer-observer extract: The option --speed takes a number above 0 or 'max', not '-1'.",
  ],
  [
    'extract --speed -.5',
    "peer-observer extract: The option --speed takes a number above 0 or 'max', not '-.5'.",
  ],
  [
    'extract --wait-for-subscribers -1',
    "peer-observer extract: The option --wait-for-subscribers takes a whole number from 0, not '-1'.",
  ],
  [
    'export --listen 8282',
    "peer-observer export: The option --listen takes HOST:PORT (an IPv6 address in brackets; 0.0.0.0 or [::] for all addresses), not '8282'.",
  ],
  [
    'extract --metrics-listen *:8283',
    "peer-observer extract: The option --metrics-listen takes HOST:PORT (an IPv6 address in brackets; 0.0.0.0 or [::] for all addresses), not '*:8283'.",
  ],
  ['log --check-config', 'peer-observer log: The option --check-config needs --config FILE.'],
  [
    'log --config nowhere.yml',
    "peer-observer log: The configuration file 'nowhere.yml' can't be read (ENOENT).",
  ],
];
for (const [argv, message] of mistakes) {
  test(`'${argv}' is refused in one sentence`, async () => {
    const { stdout, stderr, exitCode } = runInside(argv.split(' '));
    assert.equal(await exitCode, 2);
    assert.equal(stderr.text.split('\n')[0], message);
    assert.equal(stdout.text, '');
  });
}

test('without a command the help comes on stderr', async () => {
  const { stderr, exitCode } = runInside([]);
  assert.equal(await exitCode, 2);
  assert.equal(stderr.text, helpTexts().get(''));
});

for (const { name } of commands) {
  for (const argv of [
    [name, '--help'],
    [name, '-h'],
    ['help', name],
  ]) {
    test(`'${argv.join(' ')}' prints the help of the command`, async () => {
      const { stdout, exitCode } = runInside(argv);
      assert.equal(await exitCode, 0);
      assert.equal(stdout.text, helpTexts().get(name));
      assert.ok(stdout.text.split('\n').every((line) => line.length <= 80));
    });
  }
}

test('--version prints the version', async () => {
  for (const argv of [['--version'], ['-V'], ['log', '--version']]) {
    const { stdout, exitCode } = runInside(argv);
    assert.equal(await exitCode, 0);
    assert.match(stdout.text, /^peer-observer \d+\.\d+\.\d+\n$/);
  }
});

test('--check-config says that a file is valid', async () => {
  const file = new URL('../testdata/valid.yml', import.meta.url).pathname;
  const { stdout, exitCode } = runInside(['export', '--config', file, '--check-config']);
  assert.equal(await exitCode, 0);
  assert.equal(stdout.text, `${file} is valid.\n`);
});

test('--check-config refuses what export would', async () => {
  const file = new URL('../testdata/invalid-list.yml', import.meta.url).pathname;
  for (const name of ['export', 'log']) {
    const { stdout, stderr, exitCode } = runInside([name, '--config', file, '--check-config']);
    assert.equal(await exitCode, 2);
    assert.match(
      stderr.text,
      new RegExp(`^peer-observer ${name}: [^\n]*invalid-yaml\\.yml:[^\n]+\n$`),
    );
    assert.equal(stdout.text, '');
  }
});

test('the README holds the help that the program prints', () => {
  const file = new URL('../README.md', import.meta.url);
  const text = readFileSync(file, 'utf8');
  assert.equal(text, renderReadme(text), "run 'npm run gen -w cli' to renew it");
});
