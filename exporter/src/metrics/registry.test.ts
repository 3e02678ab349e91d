import { deepEqual, equal, notEqual, ok, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelSet } from './labels.ts';
import { type Host, MAX_HOSTS, OpenTable, OVERFLOW, Registry } from './registry.ts';

const AB = labelSet(['a', 'b']);
const XYZ = labelSet(['x', 'y', 'z']);

describe('registry', () => {
  it('gives each combination a number of its own, and each host its own numbers', () => {
    const registry = new Registry();
    const first = registry.counter({ name: 'first_total', help: '', labels: { ab: AB } });
    const histogram = registry.histogram({
      name: 'second',
      help: '',
      labels: { ab: AB },
      buckets: [1, 2],
    });
    const gauge = registry.gauge({ name: 'third', help: '', labels: { xyz: XYZ } });
    const one = registry.host('one');
    const two = registry.host('two');
    equal(registry.host('one'), one);
    deepEqual([...registry.hosts], [one, two]);
    first.add(one, 1, 5);
    histogram.observe(one, 1, 2);
    gauge.set(one, 2, 7);
    deepEqual([...one.values], [0, 5, 0, 0, 0, 0, 0, 1, 0, 2, Number.NaN, Number.NaN, 7]);
    deepEqual([...two.values], [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Number.NaN, Number.NaN, Number.NaN]);
  });

  it('refuses a name twice', () => {
    const registry = new Registry();
    registry.counter({ name: 'a', help: '' });
    throws(() => registry.gauge({ name: 'a', help: '' }), /a is declared twice/);
    // an open counter may add to the series of a closed one, but not to another open one's
    const open = { name: 'a', help: '', openLabels: () => ({}) };
    registry.openCounter(open);
    throws(() => registry.openCounter(open), /a is declared twice/);
  });

  it('refuses what is declared after the first host', () => {
    const registry = new Registry();
    registry.host('one');
    throws(() => registry.counter({ name: 'a', help: '' }), /a is declared after the first event/);
    throws(
      () => registry.openCounter({ name: 'b', help: '', openLabels: () => ({}) }),
      /b is declared after the first event/,
    );
  });

  it(`keeps ${MAX_HOSTS} hosts, later ones are "other"`, () => {
    const registry = new Registry();
    for (let i = 0; i < MAX_HOSTS; i++) equal(registry.host(`host-${i}`).name, `host-${i}`);
    equal(registry.foldedHosts, 0);
    const other = registry.host('one too many');
    equal(other.name, OVERFLOW);
    equal(registry.host('another'), other);
    equal(registry.host('another'), other);
    equal(registry.foldedHosts, 3);
    // a node of that name is itself, and known ones stay
    equal(registry.host(OVERFLOW), other);
    notEqual(registry.host('host-0'), other);
    equal(registry.foldedHosts, 3);
    equal([...registry.hosts].length, MAX_HOSTS + 1);
  });
});

describe('histogram', () => {
  const cases: readonly [value: number, bucket: number][] = [
    [-3, 0],
    [0, 0],
    [1, 0],
    [1.0000001, 1],
    [10, 1],
    [99.9, 2],
    [100, 2],
    [100.1, 3],
    [Number.POSITIVE_INFINITY, 3],
  ];
  for (const [value, bucket] of cases) {
    it(`counts ${value} in bucket ${bucket}`, () => {
      const registry = new Registry();
      const histogram = registry.histogram({ name: 'h', help: '', buckets: [1, 10, 100] });
      const host = registry.host('node');
      histogram.observe(host, 0, value);
      const counts = [0, 0, 0, 0];
      counts[bucket] = 1;
      deepEqual([...host.values], [...counts, value]);
    });
  }
});

describe('open table', () => {
  const rowsOf = ({ rows }: OpenTable) => rows.map((row) => Object.fromEntries(row));

  it('adds by row and value', () => {
    const table = new OpenTable(2, 10);
    for (const [row, value, amount] of [
      [0, 'a', 1],
      [1, 'a', 2],
      [0, 'a', 3],
      [0, 7, 0],
    ] as const) {
      equal(table.add(row, value, amount), false);
    }
    deepEqual(rowsOf(table), [{ a: 4, 7: 0 }, { a: 2 }]);
  });

  it('folds new values once it is full, over all rows', () => {
    const table = new OpenTable(2, 2);
    table.add(0, 'a', 1);
    table.add(1, 'a', 1);
    equal(table.add(1, 'b', 5), true);
    equal(table.add(0, 'c', 6), true);
    equal(table.add(0, 'd', 7), true);
    equal(table.add(0, 'a', 1), false);
    deepEqual(rowsOf(table), [
      { a: 2, other: 13 },
      { a: 1, other: 5 },
    ]);
  });

  it('never holds more than its cap and one per row', () => {
    const registry = new Registry();
    const counter = registry.openCounter({
      name: 'open',
      help: '',
      labels: { ab: AB, xyz: XYZ },
      openLabels: (value) => ({ value: String(value) }),
    });
    const host: Host = registry.host('node');
    for (let i = 0; i < 100_000; i++) counter.add(host, i % 6, `value ${i}`, 1);
    const rows = host.open[counter.id]?.rows ?? [];
    equal(rows.length, 6);
    equal(
      rows.reduce((sum, row) => sum + row.size, 0),
      1000 + 6,
    );
    let total = 0;
    for (const row of rows) for (const count of row.values()) total += count;
    equal(total, 100_000);
    ok(!counter.add(host, 6, 'no such row', 1));
  });
});
