/**
 * Writes the list of metrics into README.md from the compiled declarations.
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { README_PAGE, withMetrics } from '../dist/docs.js';

writeFileSync(README_PAGE, withMetrics(readFileSync(README_PAGE, 'utf8')));
