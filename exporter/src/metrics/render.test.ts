import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parsePage, type Sample } from '../testing/exposition.ts';
import { labelSet } from './labels.ts';
import { Registry } from './registry.ts';
import { type Format, formatValue, Renderer } from './render.ts';

function tiny() {
  const registry = new Registry();
  const counter = registry.counter({
    name: 'things_total',
    help: 'Things, "as they are".\nOr \\ not.',
    labels: { kind: labelSet(['a', 'b', 'kept back'], { hidden: [2] }) },
  });
  const histogram = registry.histogram({
    name: 'size_bytes',
    help: 'Sizes.',
    buckets: [0.5, 1, 2 ** 24],
  });
  const gauge = registry.gauge({
    name: 'level',
    help: 'Level.',
    labels: { side: labelSet(['l', 'r']) },
  });
  const silent = registry.counter({ name: 'theirs', help: '', upstreamOnly: true });
  return { registry, counter, histogram, gauge, silent };
}

/** The tiny registry with two hosts, one of an awkward name. */
function filled(): Renderer {
  const { registry, counter, histogram, gauge, silent } = tiny();
  const host = registry.host('node-1');
  counter.add(host, 1, 3);
  counter.add(host, 2, 99);
  silent.add(host, 0, 1);
  for (const value of [0.5, 1, 1.5, 3e7]) histogram.observe(host, 0, value);
  gauge.set(host, 0, -1.5);
  gauge.set(registry.host('a"b\\c\nd é'), 1, 0);
  return new Renderer(registry);
}

const EXPECTED = String.raw`# HELP peerobserver_things_total Things, "as they are".\nOr \\ not.
# TYPE peerobserver_things_total counter
peerobserver_things_total{host="node-1",kind="a"} 0
peerobserver_things_total{host="node-1",kind="b"} 3
peerobserver_things_total{host="a\"b\\c\nd é",kind="a"} 0
peerobserver_things_total{host="a\"b\\c\nd é",kind="b"} 0
# HELP peerobserver_size_bytes Sizes.
# TYPE peerobserver_size_bytes histogram
peerobserver_size_bytes_bucket{host="node-1",le="0.5"} 1
peerobserver_size_bytes_bucket{host="node-1",le="1"} 2
peerobserver_size_bytes_bucket{host="node-1",le="16777216"} 3
peerobserver_size_bytes_bucket{host="node-1",le="+Inf"} 4
peerobserver_size_bytes_sum{host="node-1"} 30000003
peerobserver_size_bytes_count{host="node-1"} 4
peerobserver_size_bytes_bucket{host="a\"b\\c\nd é",le="0.5"} 0
peerobserver_size_bytes_bucket{host="a\"b\\c\nd é",le="1"} 0
peerobserver_size_bytes_bucket{host="a\"b\\c\nd é",le="16777216"} 0
peerobserver_size_bytes_bucket{host="a\"b\\c\nd é",le="+Inf"} 0
peerobserver_size_bytes_sum{host="a\"b\\c\nd é"} 0
peerobserver_size_bytes_count{host="a\"b\\c\nd é"} 0
# HELP peerobserver_level Level.
# TYPE peerobserver_level gauge
peerobserver_level{host="node-1",side="l"} -1.5
peerobserver_level{host="a\"b\\c\nd é",side="r"} 0
`;

describe('renderer', () => {
  it('writes the text format', () => {
    const page = filled().render('text');
    equal(page, EXPECTED);
    parsePage(page, 'text');
  });

  it('writes OpenMetrics: counters named without _total, quotes in help escaped', () => {
    const page = filled().render('openmetrics');
    equal(
      page,
      EXPECTED.replace('HELP peerobserver_things_total', 'HELP peerobserver_things')
        .replace('TYPE peerobserver_things_total', 'TYPE peerobserver_things')
        .replace('"as they are"', '\\"as they are\\"'),
    );
    parsePage(`${page}# EOF\n`, 'openmetrics');
  });

  it('names every metric before there is a host', () => {
    const { registry } = tiny();
    const renderer = new Renderer(registry);
    deepEqual(
      parsePage(renderer.render('text'), 'text').map(({ type, samples }) => [type, samples]),
      [
        ['counter', []],
        ['histogram', []],
        ['gauge', []],
      ],
    );
    registry.host('late');
    equal(parsePage(renderer.render('text'), 'text')[0]?.samples.length, 2);
  });

  it('shows one moment in all parts, each of a bounded length', () => {
    const registry = new Registry();
    const kinds = labelSet(Array.from({ length: 500 }, (_, i) => `kind-${i}`));
    const counters = Array.from({ length: 10 }, (_, i) =>
      registry.counter({ name: `things_${i}_total`, help: '', labels: { kind: kinds } }),
    );
    const host = registry.host('node');
    const renderer = new Renderer(registry);
    const before = renderer.render('text');
    const parts: string[] = [];
    for (const part of renderer.parts('text')) {
      parts.push(part);
      for (const counter of counters) counter.add(host, 3, 1);
      registry.host(`later ${parts.length}`);
    }
    equal(parts.join(''), before);
    ok(parts.length > 3);
    ok(parts.every((part) => part.length < 128 * 1024));
    ok(renderer.render('text').includes(`{host="node",kind="kind-3"} ${parts.length}\n`));
  });

  const numbers: readonly [number, string][] = [
    [0, '0'],
    [-0, '0'],
    [1e21, '1e+21'],
    [2 ** 53, '9007199254740992'],
    [1e-7, '1e-7'],
    [Number.POSITIVE_INFINITY, '+Inf'],
    [Number.NEGATIVE_INFINITY, '-Inf'],
    [Number.NaN, 'NaN'],
  ];
  for (const [value, text] of numbers) {
    it(`writes ${text}`, () => equal(formatValue(value), text));
  }
});

const text = fc.string({ unit: 'binary', maxLength: 12 });
const size = fc.double({ min: 0, max: 1e12, noNaN: true });

it('what is rendered reads back, in both formats', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(text, { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
      fc.string({ maxLength: 20 }).filter((help) => help.trim() === help),
      fc.uniqueArray(size, { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(fc.nat(3), fc.nat(2), size), { maxLength: 30 }),
      fc.constantFrom<Format>('text', 'openmetrics'),
      (values, hostNames, help, bounds, amounts, format) => {
        const registry = new Registry();
        const labels = { label: labelSet(values) };
        const buckets = bounds.sort((a, b) => a - b);
        const counter = registry.counter({ name: 'c_total', help, labels });
        const gauge = registry.gauge({ name: 'g', help, labels });
        const histogram = registry.histogram({ name: 'h', help, buckets });
        const counts = new Map<string, number>();
        const observed = new Map<string, number[]>();
        const levels = new Map<string, number>();
        for (const [valueIndex, hostIndex, amount] of amounts) {
          const name = hostNames[hostIndex % hostNames.length] ?? '';
          const index = valueIndex % values.length;
          const key = JSON.stringify([name, values[index]]);
          const host = registry.host(name);
          counter.add(host, index, amount);
          gauge.set(host, index, amount);
          histogram.observe(host, 0, amount);
          counts.set(key, (counts.get(key) ?? 0) + amount);
          levels.set(key, amount);
          observed.set(name, [...(observed.get(name) ?? []), amount]);
        }
        const page = new Renderer(registry).render(format);
        const [c, g, h] = parsePage(format === 'text' ? page : `${page}# EOF\n`, format);
        const keyOf = ({ labels: own }: Sample) => JSON.stringify([own['host'], own['label']]);
        const read = (samples: readonly Sample[] = []) =>
          new Map(samples.map((sample) => [keyOf(sample), sample.value]));
        equal(c?.help, help);
        equal(c?.samples.length, observed.size * values.length);
        for (const [key, value] of read(c?.samples)) equal(value, counts.get(key) ?? 0);
        deepEqual(new Map([...read(g?.samples)].sort()), new Map([...levels].sort()));
        for (const { name, labels: own, value } of h?.samples ?? []) {
          const sizes = observed.get(own['host'] ?? '') ?? [];
          const bound = Number(own['le']?.replace('Inf', 'Infinity'));
          if (name.endsWith('_bucket')) equal(value, sizes.filter((s) => s <= bound).length);
          if (name.endsWith('_sum'))
            equal(
              value,
              sizes.reduce((sum, s) => sum + s, 0),
            );
        }
      },
    ),
  );
});
