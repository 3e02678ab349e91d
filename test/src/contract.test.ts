import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { MESSAGE_TYPES } from '@peer-observer/extractor';
import { type Chain, replay } from './chain.ts';
import { honeynodeHits, recording } from './recordings.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Which of our packages a package may import: arrows go one way. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  proto: [],
  bus: [],
  extractor: ['proto', 'bus'],
  exporter: ['proto', 'bus'],
  tools: ['proto', 'bus'],
  cli: ['proto', 'bus', 'extractor', 'exporter', 'tools'],
};

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(ROOT, folder, 'src', file));
}

for (const [folder, allowed] of Object.entries(ARROWS)) {
  test(`${folder} imports nothing of ours but ${allowed.join(', ') || 'itself'}`, () => {
    const known = new Set(allowed.map((name) => `@peer-observer/${name}`));
    const files = sources(folder);
    assert.ok(files.length > 0);
    for (const file of files) {
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
        const ours = name.startsWith('@peer-observer/') || name.startsWith('peer-observer');
        assert.ok(!ours || known.has(name), `${file} imports ${name}`);
        const up = name.startsWith('.') ? join(file, '..', name) : '';
        assert.ok(up === '' || up.startsWith(join(ROOT, folder)), `${file} imports ${name}`);
      }
    }
  });
}

test('every message type with a decoder has its own label value', async () => {
  await using chain: Chain = await replay(recording('core-p2p_filter.jsonl.gz'), 'core');
  const samples = await chain.samples('/metrics');
  const labels = new Set(
    samples
      .filter(({ name }) => name === 'peerobserver_p2p_messages_total')
      .map((sample) => sample.labels['message']),
  );
  assert.deepEqual(
    MESSAGE_TYPES.filter((type) => !labels.has(type)),
    [],
  );
});

test('the recording holds hits of all twelve tracepoints', () => {
  assert.equal(honeynodeHits().size, 12);
});

/** All pages about the project: every README, and what lies in docs/. */
function pages(): string[] {
  const folders = readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(\.|node_modules$)/.test(entry.name))
    .map(({ name }) => name);
  const below = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md') && !/(^|\/)node_modules\//.test(file))
      .filter((file) => folder === 'docs' || basename(file) === 'README.md')
      .map((file) => join(folder, file)),
  );
  return ['README.md', 'CHANGELOG.md', ...below].sort();
}

test('what the pages link to exists', () => {
  const all = pages();
  for (const page of ['README.md', 'CHANGELOG.md', 'docs/architecture.md', 'exporter/README.md']) {
    assert.ok(all.includes(page), page);
  }
  for (const page of all) {
    const text = readFileSync(join(ROOT, page), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
      if (/^https?:/.test(target)) continue;
      const path = join(ROOT, page, '..', target);
      assert.ok(readdirSync(dirname(path)).includes(basename(path)), `${page}: ${target}`);
    }
  }
});
