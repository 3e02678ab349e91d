/**
 * Writes docs/metrics.md from the compiled declarations.
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { METRICS_PAGE, metricsDocument } from '../dist/docs.js';

mkdirSync(dirname(METRICS_PAGE), { recursive: true });
writeFileSync(METRICS_PAGE, await metricsDocument());
