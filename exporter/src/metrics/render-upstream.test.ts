import { deepEqual, equal, throws } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parsePage } from '../testing/exposition.ts';
import { labelSet } from './labels.ts';
import { Registry } from './registry.ts';
import { UpstreamRenderer } from './render-upstream.ts';

const SIDE = labelSet(['in', 'out'], { upstream: ['0', '1'] });
const KIND = labelSet(['a', 'b', 'other']);

/** The samples of a page, each as it stands. */
function lines(registry: Registry, host?: string): string[] {
  const page = new UpstreamRenderer(registry).render(host);
  parsePage(page, 'text');
  return page.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

describe("upstream's page", () => {
  it('sums over labels that upstream does not have, in its spelling', () => {
    const registry = new Registry();
    const counter = registry.counter({
      name: 'things_total',
      help: '',
      labels: { side: SIDE, kind: KIND },
      upstream: [
        { name: 'all', help: 'All.' },
        { name: 'by_side', help: 'By side.', labels: { side: 'direction' } },
        { name: 'in_a', help: 'In.', where: { side: ['in'], kind: ['a', 'b'] } },
      ],
    });
    const host = registry.host('node');
    counter.add(host, 0 * 3 + 0, 1);
    counter.add(host, 0 * 3 + 2, 10);
    counter.add(host, 1 * 3 + 1, 100);
    equal(
      new UpstreamRenderer(registry).render(),
      `# HELP peerobserver_all All.
# TYPE peerobserver_all counter
peerobserver_all 111
# HELP peerobserver_by_side By side.
# TYPE peerobserver_by_side counter
peerobserver_by_side{direction="0"} 11
peerobserver_by_side{direction="1"} 100
# HELP peerobserver_in_a In.
# TYPE peerobserver_in_a counter
peerobserver_in_a 1
`,
    );
  });

  it('shows what has no labels from the start, and what has them from its first use', () => {
    const registry = new Registry();
    const count = registry.counter({
      name: 'messages_total',
      help: '',
      labels: { kind: KIND },
      upstream: [{ name: 'count', help: '', labels: { kind: 'kind' } }],
    });
    registry.counter({
      name: 'bytes_total',
      help: '',
      labels: { kind: KIND },
      upstream: [
        { name: 'bytes', help: '', labels: { kind: 'kind' }, shownWith: 'messages_total' },
        { name: 'bytes_all', help: '' },
      ],
    });
    registry.gauge({ name: 'level', help: '', upstream: [{ name: 'level_now', help: '' }] });
    registry.histogram({
      name: 'sizes',
      help: '',
      labels: { side: SIDE },
      buckets: [1],
      upstream: [
        { name: 'sizes_by_side', help: '', labels: { side: 'side' } },
        { name: 'sizes_all', help: '' },
      ],
    });
    const unlabelled = [
      'peerobserver_bytes_all 0',
      'peerobserver_level_now 0',
      'peerobserver_sizes_all_bucket{le="1"} 0',
      'peerobserver_sizes_all_bucket{le="+Inf"} 0',
      'peerobserver_sizes_all_sum 0',
      'peerobserver_sizes_all_count 0',
    ];
    deepEqual(lines(registry), unlabelled);
    const host = registry.host('node');
    deepEqual(lines(registry), unlabelled);
    count.add(host, 1, 1);
    deepEqual(lines(registry), [
      'peerobserver_count{kind="b"} 1',
      'peerobserver_bytes{kind="b"} 0',
      ...unlabelled,
    ]);
  });

  it('can only be shown with a metric of the same labels', () => {
    const registry = new Registry();
    const upstream = [{ name: 'a', help: '', shownWith: 'b_total' }];
    registry.counter({ name: 'a_total', help: '', labels: { kind: KIND }, upstream });
    throws(() => new UpstreamRenderer(registry), /a_total cannot be shown with b_total/);
    registry.counter({ name: 'b_total', help: '', labels: { side: SIDE } });
    throws(() => new UpstreamRenderer(registry), /a_total cannot be shown with b_total/);
  });

  it('shows the series of a histogram with what has counted for some of its labels', () => {
    const registry = new Registry();
    registry.histogram({
      name: 'ages',
      help: '',
      labels: { kind: KIND, side: SIDE },
      buckets: [],
      upstream: [{ name: 'h', help: '', labels: { kind: 'k', side: 's' }, shownWith: 'sizes' }],
    });
    const sizes = registry.histogram({
      name: 'sizes',
      help: '',
      labels: { side: SIDE },
      buckets: [1],
    });
    const host = registry.host('node');
    deepEqual(lines(registry), []);
    sizes.observe(host, 1, 0);
    deepEqual(
      lines(registry).filter((line) => line.includes('_count')),
      ['a', 'b', 'other'].map((kind) => `peerobserver_h_count{k="${kind}",s="1"} 0`),
    );
  });

  it('converts units after it has summed', () => {
    const registry = new Registry();
    const counter = registry.counter({
      name: 'time_seconds_total',
      help: '',
      labels: { kind: KIND },
      upstream: [{ name: 'time', help: '', convert: (seconds) => Math.floor(seconds * 1000) }],
    });
    for (const name of ['one', 'two']) counter.add(registry.host(name), 1, 0.0015);
    deepEqual(lines(registry), ['peerobserver_time 3']);
  });

  it('observes the index of a label value', () => {
    const registry = new Registry();
    const bits = registry.counter({
      name: 'bits_total',
      help: '',
      labels: { side: SIDE, bit: labelSet(['0', '1', '2']) },
      upstream: [{ name: 'bits', help: '', labels: { side: 'side' }, histogramOver: 'bit' }],
    });
    const host = registry.host('node');
    bits.add(host, 1 * 3 + 0, 4);
    bits.add(host, 1 * 3 + 2, 3);
    deepEqual(lines(registry), [
      'peerobserver_bits_bucket{side="1",le="0"} 4',
      'peerobserver_bits_bucket{side="1",le="1"} 4',
      'peerobserver_bits_bucket{side="1",le="2"} 7',
      'peerobserver_bits_bucket{side="1",le="+Inf"} 7',
      'peerobserver_bits_sum{side="1"} 6',
      'peerobserver_bits_count{side="1"} 7',
    ]);
  });

  it('sums counters over hosts, takes the gauge of the host heard last, or shows one host', () => {
    const registry = new Registry();
    const counter = registry.counter({
      name: 'c_total',
      help: '',
      upstream: [{ name: 'c', help: '' }],
    });
    const gauge = registry.gauge({ name: 'g', help: '', upstream: [{ name: 'level', help: '' }] });
    const [old, silent, fresh] = ['old', 'silent', 'fresh'].map((name) => registry.host(name));
    if (old === undefined || silent === undefined || fresh === undefined) throw new Error();
    counter.add(old, 0, 1);
    counter.add(fresh, 0, 10);
    gauge.set(old, 0, 5);
    gauge.set(fresh, 0, 6);
    old.lastEventMs = 1000;
    fresh.lastEventMs = 2000;
    // heard of later, but its gauge was never set
    silent.lastEventMs = 3000;
    deepEqual(lines(registry), ['peerobserver_c 11', 'peerobserver_level 6']);
    deepEqual(lines(registry, 'old'), ['peerobserver_c 1', 'peerobserver_level 5']);
    deepEqual(lines(registry, 'silent'), ['peerobserver_c 0', 'peerobserver_level 0']);
    deepEqual(lines(registry, 'nobody'), ['peerobserver_c 0', 'peerobserver_level 0']);
  });

  it('shows known and open values of one metric under one header', () => {
    const registry = new Registry();
    const known = registry.counter({
      name: 'm_total',
      help: '',
      labels: { kind: KIND, side: SIDE },
      upstream: [
        {
          name: 'm',
          help: 'M.',
          labels: { kind: 'kind', side: 'side' },
          where: { kind: ['a', 'b'] },
        },
      ],
    });
    const open = registry.openCounter({
      name: 'm',
      help: 'M.',
      labels: { side: SIDE },
      openLabels: (value) => ({ kind: String(value) }),
    });
    for (const name of ['one', 'two']) {
      const host = registry.host(name);
      known.add(host, 1, 2);
      known.add(host, 2 * 2 + 1, 1);
      open.add(host, 1, 'c"\n', 1);
    }
    open.add(registry.host('two'), 1, 'zero', 0);
    equal(
      new UpstreamRenderer(registry).render(),
      `# HELP peerobserver_m M.
# TYPE peerobserver_m counter
peerobserver_m{kind="a",side="1"} 4
peerobserver_m{side="1",kind="c\\"\\n"} 2
peerobserver_m{side="1",kind="zero"} 0
`,
    );
    deepEqual(lines(registry, 'one').at(-1), 'peerobserver_m{side="1",kind="c\\"\\n"} 1');
  });
});
