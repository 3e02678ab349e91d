/** @module Writes the help texts into the README: `npm run gen -w cli`, after a build. */
import { readFileSync, writeFileSync } from 'node:fs';
import { renderReadme } from '../dist/readme.js';

const file = new URL('../README.md', import.meta.url);
writeFileSync(file, renderReadme(readFileSync(file, 'utf8')));
