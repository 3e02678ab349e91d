/**
 * The list of metrics in README.md, written from their declarations.
 * @module
 */
import { fileURLToPath } from 'node:url';
import { OWN_METRICS, OWN_PREFIX } from './own-metrics.ts';

export const README_PAGE = fileURLToPath(new URL('../README.md', import.meta.url));

const BEGIN = '<!-- Generated from src/own-metrics.ts by `npm run gen -w extractor`. -->\n';
const END = '<!-- Generated until here. -->\n';

/** The page with its list of metrics as it should be now. @throws Error without the two marks */
export function withMetrics(page: string): string {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error('the page has no place for the metrics');
  return `${page.slice(0, begin + BEGIN.length)}\n${metricsTable()}\n${page.slice(end)}`;
}

function metricsTable(): string {
  const rows = OWN_METRICS.map(({ name, kind = 'counter', labels = [], help }) => {
    const names = labels.map((label) => `\`${label}\``).join(', ');
    return `| \`${OWN_PREFIX}${name}\` | ${kind} | ${names} | ${help} |\n`;
  });
  return `| metric | type | labels | meaning |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}
