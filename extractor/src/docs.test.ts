import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { README_PAGE, withMetrics } from './docs.ts';

test('README.md lists the metrics as declared, else run "npm run gen -w extractor"', () => {
  const page = readFileSync(README_PAGE, 'utf8');
  assert.equal(page, withMetrics(page));
});

test('a page without a place for the list is refused', () => {
  assert.throws(() => withMetrics('# extractor\n'));
});
