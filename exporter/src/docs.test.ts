import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { METRICS_PAGE, metricsDocument } from './docs.ts';

test('docs/metrics.md is what the declarations say, else run "npm run gen"', async () => {
  assert.equal(readFileSync(METRICS_PAGE, 'utf8'), await metricsDocument());
});
