/**
 * Reads the exposition formats back, and is strict about what they forbid.
 * @module
 */
import assert from 'node:assert/strict';
import type { Format } from '../metrics/render.ts';

/** One line with a value. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** A metric with its samples. */
export interface MetricFamily {
  readonly name: string;
  readonly help: string;
  readonly type: string;
  readonly samples: Sample[];
}

const SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  counter: [''],
  gauge: [''],
  histogram: ['_bucket', '_sum', '_count'],
  summary: ['', '_sum', '_count'],
};

const unescaped = (text: string): string =>
  text.replaceAll(/\\(.)/gs, (_all, c: string) => (c === 'n' ? '\n' : c));

function number(text: string): number {
  assert.match(text, /^([+-]Inf|NaN|-?\d+(\.\d+)?(e[+-]\d+)?)$/);
  return Number(text.replace('Inf', 'Infinity'));
}

function parseSample(line: string): Sample {
  const match = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/s.exec(line);
  assert.ok(match, `no sample: ${line}`);
  const [, name = '', labelText = '', value = ''] = match;
  const labels: Record<string, string> = {};
  let rest = labelText;
  while (rest !== '') {
    const pair = /^([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\"n])*)"(?:,|$)/.exec(rest);
    assert.ok(pair, `no label at: ${rest}`);
    const [all, label = '', text = ''] = pair;
    assert.ok(!(label in labels), `${label} twice: ${line}`);
    labels[label] = unescaped(text);
    rest = rest.slice(all.length);
  }
  return { name, labels, value: number(value) };
}

/** The families of a page. @throws AssertionError for what a strict reader would refuse */
export function parsePage(page: string, format: Format): MetricFamily[] {
  const lines = page.split('\n');
  assert.equal(lines.pop(), '', 'the last line ends');
  if (format === 'openmetrics') assert.equal(lines.pop(), '# EOF');
  const families: MetricFamily[] = [];
  let help: readonly [name: string, help: string] | undefined;
  for (const line of lines) {
    const head = /^# (HELP|TYPE) (\S+) (.*)$/.exec(line);
    const family = families.at(-1);
    if (head === null) {
      assert.ok(family, `a sample before any header: ${line}`);
      family.samples.push(parseSample(line));
    } else if (head[1] === 'HELP') {
      if (format === 'openmetrics') assert.doesNotMatch(head[3] ?? '', /(^|[^\\])(\\\\)*"/);
      help = [head[2] ?? '', unescaped(head[3] ?? '')];
    } else {
      const [, , name = '', type = ''] = head;
      assert.equal(help?.[0], name, 'TYPE follows HELP of the same metric');
      families.push({ name, help: help?.[1] ?? '', type, samples: [] });
    }
  }
  check(families, format);
  return families;
}

function check(families: readonly MetricFamily[], format: Format): void {
  const names = families.map(({ name }) => name);
  assert.deepEqual(names, [...new Set(names)], 'each metric once');
  const open = format === 'openmetrics';
  const owners = new Map<string, string>();
  for (const { name, type, samples } of families) {
    const suffixes = open && type === 'counter' ? ['_total', '_created'] : (SUFFIXES[type] ?? []);
    for (const own of new Set([name, ...suffixes.map((suffix) => name + suffix)])) {
      assert.equal(owners.get(own) ?? name, name, `${own} belongs to two metrics`);
      owners.set(own, name);
    }
    const keys = new Set<string>();
    for (const sample of samples) {
      assert.ok(
        suffixes.some((suffix) => sample.name === name + suffix),
        `${sample.name} in ${name}`,
      );
      const key = `${sample.name} ${JSON.stringify(Object.entries(sample.labels).sort())}`;
      assert.ok(!keys.has(key), `twice: ${key}`);
      keys.add(key);
      if (type === 'counter') assert.ok(sample.value >= 0, key);
    }
    if (type === 'histogram') checkHistogram(name, samples);
  }
}

/** Series in one piece each: buckets that ascend and add up to the count, then sum and count. */
function checkHistogram(name: string, samples: readonly Sample[]): void {
  let buckets: Sample[] = [];
  let hasSum = false;
  for (const sample of samples) {
    if (sample.name === `${name}_bucket`) {
      const last = buckets.at(-1);
      if (last !== undefined) {
        assert.ok(number(last.labels['le'] ?? '') < number(sample.labels['le'] ?? ''), name);
        assert.ok(last.value <= sample.value, `${name} falls`);
      }
      buckets.push(sample);
    } else if (sample.name === `${name}_sum`) {
      hasSum = true;
    } else {
      assert.ok(hasSum, `${name} has no sum`);
      assert.equal(buckets.at(-1)?.labels['le'], '+Inf', name);
      assert.equal(buckets.at(-1)?.value, sample.value, name);
      for (const { labels } of buckets) {
        assert.deepEqual({ ...labels, le: undefined }, { ...sample.labels, le: undefined });
      }
      buckets = [];
      hasSum = false;
    }
  }
  assert.deepEqual([buckets, hasSum], [[], false], `${name} ends in the middle`);
}
