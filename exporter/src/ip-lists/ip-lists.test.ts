import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { hits } from '../vocabulary/testing/recording-hits.ts';
import { IpLists, type IpListsOptions } from './ip-lists.ts';
import { KNOWN_LISTS } from './known-lists.ts';

const LINKINGLION = fileURLToPath(new URL('../../lists/linkinglion.yaml', import.meta.url));

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ip-lists-'));
});
after(() => rm(folder, { recursive: true }));

/** Writes a file as most programs do it: under another name first, so that it is never half there. */
async function put(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
  return file;
}

function matchText(lists: IpLists, peer: string): number {
  const bytes = Buffer.from(`..${peer}..`);
  return lists.matchBytes(bytes, 2, bytes.length - 2);
}

/** A log whose lines are one text each: level, list, message, and the reason where there is one. */
function logTo(write: (line: string) => void): Required<Pick<IpListsOptions, 'log'>> {
  const at =
    (level: string) =>
    (fields: Readonly<Record<string, unknown>>, message: string): void => {
      const { list, entries: _entries, reason, ...rest } = fields;
      assert.deepEqual(rest, {});
      write(`${level} ${list}: ${message}${reason === undefined ? '' : `: ${reason}`}`);
    };
  return { log: { info: at('info'), warn: at('warn'), error: at('error') } };
}

describe('matching', () => {
  let lists: IpLists;
  before(async () => {
    const gmax = await put(
      'gmax.txt',
      '10.0.0.0/10\n162.218.65.7\n2001:db8::7\n::ffff:192.0.2.0/120\n',
    );
    lists = await IpLists.load([LINKINGLION, gmax]);
  });

  for (const [host, mask] of [
    ['162.218.65.0', 1],
    ['162.218.65.7', 3],
    ['162.218.65.255', 1],
    ['162.218.64.255', 0],
    ['162.218.66.0', 0],
    ['209.222.252.1', 1],
    ['91.198.115.114', 1],
    ['2604:d500:4:1::3:a2', 1],
    ['2604:d500:5::', 0],
    ['143.20.137.5', 1],
    ['31.58.215.200', 1],
    ['87.229.79.10', 1],
    ['2602:f5c0:0:ace::72:158', 1],
    ['2602:F5C0:0000:0:0:0:0:1', 1],
    ['2602:f5c1::', 0],
    ['::ffff:162.218.65.9', 1],
    ['::ffff:a2da:4109', 1],
    ['10.63.255.255', 2],
    ['10.64.0.0', 0],
    ['192.0.2.200', 2],
    ['2001:DB8:0:0::7', 2],
    ['127.0.0.1', 0],
    ['', 0],
    ['162.218.65', 0],
    ['162.218.65.256', 0],
    ['j2wgw2cb4xb4dzttjwbez4kmhza7bh5mmm4azcjd44kd65sbofujguad.onion', 0],
    ['pnycbnm4enme3bza33aymscxdchv5f6feuad6sxmzobli35soqea.b32.i2p', 0],
    ['162.218.65.9.example.org', 0],
    ['1'.repeat(100_000), 0],
  ] as const) {
    it(`${host.slice(0, 70)} has the mask ${mask}`, () => {
      const peer = host.includes(':') ? `[${host}]:8333` : `${host}:8333`;
      for (let round = 0; round < 2; round += 1) {
        assert.equal(matchText(lists, peer), mask);
        assert.equal(matchText(lists, host), mask);
      }
    });
  }

  it('takes any text and any range', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        assert.equal(matchText(lists, text), 0);
        assert.equal(matchText(lists, `[${text}`), 0);
      }),
    );
    assert.equal(lists.matchBytes(Buffer.alloc(0), 0, 0), 0);
  });

  it('is 0 for everything without lists', async () => {
    const none = await IpLists.load([]);
    assert.deepEqual(none.names, []);
    assert.equal(matchText(none, '162.218.65.9:1'), 0);
    assert.deepEqual(none.info(), []);
  });

  it('uses all 16 bits', async () => {
    const files: string[] = [];
    for (let i = 0; i < 16; i += 1) {
      files.push(await put(`list_${i}.txt`, `192.0.2.${i}\n192.0.2.100\n`));
    }
    const many = await IpLists.load(files);
    assert.equal(matchText(many, '192.0.2.15'), 0x8000);
    for (let round = 0; round < 2; round += 1) {
      assert.equal(matchText(many, '192.0.2.100:1'), 0xffff);
    }
  });

  it('gives the right answers after more peers than it remembers', () => {
    const bytes = Buffer.alloc(32);
    for (let i = 0; i < 20_000; i += 1) {
      const end = bytes.write(`11.0.${i >>> 8}.${i & 255}:8333`, 'latin1');
      assert.equal(lists.matchBytes(bytes, 0, end), 0);
    }
    assert.equal(matchText(lists, '162.218.65.7:1'), 3);
  });
});

describe('what a list says of itself', () => {
  it('has the entries, source and times of each list', async () => {
    const text = await put('monero.txt', '192.0.2.1\n192.0.2.1\n');
    const lists = await IpLists.load([LINKINGLION, text]);
    assert.deepEqual(lists.names, ['linkinglion', 'monero']);
    const [lion, monero] = lists.info();
    assert.ok(lion !== undefined && monero !== undefined);
    assert.equal(lion.entries, 8);
    assert.match(lion.source ?? '', /b10c/);
    assert.equal(lion.date, Date.UTC(2026, 0, 31));
    assert.ok(lion.fileModifiedAtMs > Date.UTC(2025, 0));
    const { fileModifiedAtMs, ...rest } = monero;
    assert.ok(Math.abs(fileModifiedAtMs - Date.now()) < 60_000);
    assert.deepEqual(rest, {
      name: 'monero',
      file: text,
      entries: 2,
      source: undefined,
      date: undefined,
      reloads: 0,
      reloadErrors: 0,
    });
  });

  it('knows the five lists of upstream', () => {
    assert.deepEqual(
      KNOWN_LISTS.map(({ name }) => name),
      ['linkinglion', 'tor_exit', 'gmax', 'monero', 'bitprojects'],
    );
  });
});

describe('reloading', () => {
  it('follows a file that is replaced', async () => {
    const file = await put('followed.txt', '192.0.2.1\n');
    const events = new EventEmitter();
    const reloaded = once(events, 'reload');
    const { log } = logTo((line) => events.emit('reload', line));
    const lists = await IpLists.load([file], { pollMs: 5, log });
    assert.deepEqual([matchText(lists, '192.0.2.1'), matchText(lists, '192.0.2.2:1')], [1, 0]);
    lists.watch();
    try {
      await put('followed.txt', '192.0.2.2\n2001:db8::/32\n');
      // watch keeps no process alive by itself
      const alive = setInterval(() => undefined, 1000);
      assert.deepEqual(await reloaded, ['info followed: IP list read again']);
      clearInterval(alive);
    } finally {
      await lists.close();
    }
    assert.deepEqual([matchText(lists, '192.0.2.1'), matchText(lists, '192.0.2.2:1')], [0, 1]);
    assert.equal(matchText(lists, '2001:db8::1'), 1);
    assert.deepEqual(
      lists.info().map(({ entries, reloads, reloadErrors }) => [entries, reloads, reloadErrors]),
      [[2, 1, 0]],
    );
  });

  it('keeps the old version when the new one is broken, and says so once', async () => {
    const file = await put('broken.txt', '192.0.2.1\n');
    const lines: string[] = [];
    const { log } = logTo((line) => lines.push(line));
    const lists = await IpLists.load([file, LINKINGLION], { log });
    const state = () => lists.info().map(({ reloads, reloadErrors }) => [reloads, reloadErrors])[0];
    await lists.poll();
    assert.equal(lines.length, 0);

    await put('broken.txt', '192.0.2.2\nnonsense\n');
    await lists.poll();
    await lists.poll();
    // the message alone: whoever wrote the list has no use for a stack trace
    assert.equal(lines.length, 1);
    const [line = ''] = lines;
    const expected = `warn broken: changed IP list is unusable, the old one stays: ${file}:2: expected `;
    assert.equal(line.slice(0, expected.length), expected);
    assert.doesNotMatch(line, /\n/);
    assert.deepEqual(state(), [0, 1]);
    assert.deepEqual([matchText(lists, '192.0.2.1'), matchText(lists, '192.0.2.2')], [1, 0]);

    await rm(file);
    await lists.poll();
    await lists.poll();
    assert.equal(lines.length, 2);

    await put('broken.txt', '192.0.2.3\n');
    await lists.poll();
    assert.deepEqual(lines.slice(2), ['info broken: IP list read again']);
    assert.deepEqual(state(), [1, 2]);
    assert.deepEqual([matchText(lists, '192.0.2.1'), matchText(lists, '192.0.2.3')], [0, 1]);
    assert.equal(matchText(lists, '162.218.65.9'), 2);
  });

  it('does not take another name, because labels stay', async () => {
    const yaml = (name: string) =>
      `name: ${name}\nsource: a test\ndate: 2026-01-31\nlicence: none\nprefixes: [192.0.2.1]\n`;
    const file = await put('renamed.yaml', yaml('before'));
    const lines: string[] = [];
    const { log } = logTo((line) => lines.push(line));
    const lists = await IpLists.load([file], { log });
    await put('renamed.yaml', yaml('afterwards'));
    await lists.poll();
    assert.deepEqual(lines, [
      `warn before: changed IP list is unusable, the old one stays: ${file}: expected the name before, as when it was loaded, found afterwards`,
    ]);
    assert.deepEqual(lists.names, ['before']);
  });
});

describe('the honeynode recording', () => {
  it('has 200 connections from LinkingLion, all within the flood', async () => {
    const lists = await IpLists.load([LINKINGLION]);
    const inside = new Map<string, number>();
    let others = 0;
    for await (const { t, a } of hits('honeynode.jsonl.gz', /"p":"net:inbound_connection"/)) {
      const peer = String(a[1]);
      const mask = matchText(lists, peer);
      if (mask === 0) {
        others += 1;
        continue;
      }
      const subnet = peer.slice(0, peer.lastIndexOf('.'));
      inside.set(subnet, (inside.get(subnet) ?? 0) + 1);
      // the episode of honeynode.episodes.json
      assert.ok(t >= 190_000e6 && t <= 252_074e6, `${peer} at ${t}`);
    }
    assert.deepEqual(Object.fromEntries([...inside].sort()), {
      '162.218.65': 69,
      '209.222.252': 64,
      '91.198.115': 67,
    });
    assert.ok(others > 50);
  });
});
