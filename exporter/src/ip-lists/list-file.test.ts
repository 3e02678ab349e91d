import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { IpListError, type IpListErrorCode } from './ip-list-error.ts';
import { IpLists } from './ip-lists.ts';
import { readListFile } from './list-file.ts';

const GOOD = `name: good
source: a test
date: 2026-01-31
licence: none
prefixes:
  - 192.0.2.0/24
`;

const ADDRESS = 'expected an IP address or prefix such as 192.0.2.0/24 or 2001:db8::/32, found';

const BAD: readonly (readonly [
  file: string,
  text: string,
  code: IpListErrorCode,
  message: string,
])[] = [
  ['a.txt', '192.0.2.1\n\n 162.218.65. # old\n', 'bad-prefix', `:3: ${ADDRESS} "162.218.65."`],
  ['a.txt', '192.0.2.1 192.0.2.2', 'bad-prefix', `:1: ${ADDRESS} "192.0.2.1 192.0.2.2"`],
  [
    'a.txt',
    `#\r\n${'x\u0007'.repeat(50)}\r\n`,
    'bad-prefix',
    `:2: ${ADDRESS} "${'x\\u0007'.repeat(28)}x..."`,
  ],
  ['a.txt', '# nothing\n\n', 'empty', ': expected at least one address or prefix, found none'],
  [
    'Tor-Exit.txt',
    '192.0.2.1',
    'bad-name',
    ': expected a file name of 1 to 64 characters from a-z, 0-9 and _ before the ending, because it names the list, found "Tor-Exit"',
  ],
  [
    'a.txt',
    '192.0.2.1\n'.repeat(200_001),
    'too-many-prefixes',
    ':200001: expected at most 200000 addresses and prefixes, found more',
  ],
  [
    'a.yaml',
    'name: [a',
    'bad-yaml',
    ':1: expected YAML, found a mistake: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  [
    'a.yaml',
    GOOD.replace('licence', 'name'),
    'bad-yaml',
    ':4: expected YAML, found a mistake: Map keys must be unique',
  ],
  [
    'a.yaml',
    GOOD.replace('a test', '&x a test').replace('none', '*x'),
    'bad-yaml',
    ': expected YAML without aliases, found some',
  ],
  [
    'a.yml',
    '- 192.0.2.1\n',
    'bad-yaml',
    ':1: expected a mapping with the fields name, source, date, licence and prefixes, found something else',
  ],
  [
    'a.yml',
    '',
    'bad-yaml',
    ': expected a mapping with the fields name, source, date, licence and prefixes, found something else',
  ],
  [
    'a.yaml',
    GOOD.replace('prefixes', 'license: MIT\nprefixes'),
    'bad-field',
    ':5: expected only the fields name, source, date, licence, description, prefixes, found "license"',
  ],
  [
    'a.yaml',
    GOOD.replace('good', 'tor-exit'),
    'bad-field',
    ':1: expected name to be a name of 1 to 64 characters from a-z, 0-9 and _',
  ],
  [
    'a.yaml',
    GOOD.replace('source: a test\n', ''),
    'bad-field',
    ': expected source to be a text that says where the list comes from',
  ],
  [
    'a.yaml',
    GOOD.replace('2026-01-31', '2026-02-30'),
    'bad-field',
    ':3: expected date to be a date such as 2026-01-31',
  ],
  [
    'a.yaml',
    GOOD.replace('2026-01-31', '2026'),
    'bad-field',
    ':3: expected date to be a date such as 2026-01-31',
  ],
  [
    'a.yaml',
    GOOD.replace('none', "''"),
    'bad-field',
    ':4: expected licence to be a text that names the licence',
  ],
  [
    'a.yaml',
    GOOD.replace('prefixes', 'description: 7\nprefixes'),
    'bad-field',
    ':5: expected description to be a text, or no description at all',
  ],
  [
    'a.yaml',
    GOOD.replace('\n  - 192.0.2.0/24', ' []'),
    'bad-field',
    ':5: expected prefixes to be a list with at least one address or prefix',
  ],
  [
    'a.yaml',
    GOOD.replace('192.0.2.0/24', '10'),
    'bad-prefix',
    ':6: expected prefixes.0 to be an address or prefix as text, found something else',
  ],
  ['a.yaml', `${GOOD}  - 192.0.2.0/33\n`, 'bad-prefix', `:7: ${ADDRESS} "192.0.2.0/33"`],
];

describe('list files', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ip-lists-'));
  });
  after(() => rm(folder, { recursive: true }));

  async function expectError(
    action: () => Promise<unknown>,
    code: IpListErrorCode,
    message: string,
  ): Promise<void> {
    await assert.rejects(action, (error) => {
      assert.ok(error instanceof IpListError);
      assert.equal(error.message, message);
      assert.equal(error.code, code);
      assert.equal(error.exitCode, 2);
      const line = /^:(\d+): /.exec(message.slice(error.file.length))?.[1];
      assert.equal(error.line, line === undefined ? undefined : Number(line));
      return true;
    });
  }

  for (const [name, text, code, message] of BAD) {
    it(`${name}${message}`, async () => {
      const file = join(folder, name);
      await writeFile(file, text);
      await expectError(() => readListFile(file), code, file + message);
    });
  }

  it('names a missing file', async () => {
    const file = join(folder, 'missing.txt');
    await expectError(
      () => readListFile(file),
      'unreadable',
      `${file}: expected a readable file, found none`,
    );
  });

  it('names a folder', async () => {
    const file = join(folder, 'folder');
    await mkdir(file);
    await expectError(
      () => readListFile(file),
      'unreadable',
      `${file}: expected a file, found something else`,
    );
  });

  it('does not read a huge file', async () => {
    const file = join(folder, 'huge.txt');
    await writeFile(file, '');
    await truncate(file, 16 * 1024 * 1024 + 1);
    await expectError(
      () => readListFile(file),
      'too-large',
      `${file}: expected a file of at most 16777216 bytes, found 16777217`,
    );
  });

  it('refuses two lists of one name', async () => {
    const yaml = join(folder, 'any.yaml');
    const text = join(folder, 'good.txt');
    await writeFile(yaml, GOOD);
    await writeFile(text, '192.0.2.1');
    await expectError(
      () => IpLists.load([yaml, text]),
      'duplicate-name',
      `${text}: expected a name of its own, found good, which ${yaml} has already`,
    );
  });

  it('refuses the 17th list', async () => {
    const files = Array.from({ length: 18 }, (_, i) => join(folder, `list_${i}.txt`));
    await expectError(
      () => IpLists.load(files),
      'too-many-lists',
      `${files[16]}: expected at most 16 IP lists, found 18`,
    );
  });

  it('reads YAML with everything in it', async () => {
    const file = join(folder, 'full.yaml');
    await writeFile(file, `${GOOD}  - '::1' # one\ndescription: why\n`);
    const { name, source, dateMs, ranges } = await readListFile(file);
    assert.deepEqual(
      { name, source, dateMs, ranges: ranges.length },
      { name: 'good', source: 'a test', dateMs: Date.UTC(2026, 0, 31), ranges: 2 },
    );
  });

  it('reads text with comments, Windows line ends, a byte order mark and no last line end', async () => {
    const file = join(folder, 'tor_exit.list');
    await writeFile(file, '\ufeff# a\r\n192.0.2.1\r\n\r\n\t2001:DB8::/32 # b\r\n10.0.0.0/10#c');
    const { name, source, dateMs, ranges } = await readListFile(file);
    assert.deepEqual(
      { name, source, dateMs, ranges: ranges.length },
      { name: 'tor_exit', source: undefined, dateMs: undefined, ranges: 3 },
    );
  });
});
