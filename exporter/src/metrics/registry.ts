/**
 * The metrics of all families and their values: one slab of numbers per host.
 *
 * A host is a node, named by its events. Its values lie in one Float64Array; a metric knows where
 * its own begin, so that counting is one addition at an index.
 * @module
 */
import type {
  CounterDeclaration,
  GaugeDeclaration,
  HistogramDeclaration,
  MetricKind,
  OpenCounterDeclaration,
  UpstreamView,
} from './declarations.ts';
import { combinations, type Labels } from './labels.ts';

const NO_LABELS: Labels = {};
const DEFAULT_OPEN_CAP = 1000;
/** The value that open labels fold into past their cap. */
export const OVERFLOW = 'other';

/** One node's values. */
export class Host {
  readonly name: string;
  readonly nameBytes: Buffer;
  readonly values: Float64Array;
  readonly open: readonly OpenTable[];
  /** Time of the node's last event, milliseconds since the epoch. */
  lastEventMs = 0;

  constructor(name: string, values: Float64Array, open: readonly OpenTable[]) {
    this.name = name;
    this.nameBytes = Buffer.from(name);
    this.values = values;
    this.open = open;
  }
}

/** The counts of one open counter on one host: per closed index, a count by open value. */
export class OpenTable {
  readonly rows: readonly Map<string | number, number>[];
  #size = 0;
  readonly #cap: number;

  constructor(rows: number, cap: number) {
    this.rows = Array.from({ length: rows }, () => new Map());
    this.#cap = cap;
  }

  /** @returns whether the value was folded into `other` because the table is full */
  add(row: number, value: string | number, amount: number): boolean {
    const counts = this.rows[row];
    if (counts === undefined) return false;
    const count = counts.get(value);
    if (count !== undefined) {
      counts.set(value, count + amount);
      return false;
    }
    if (this.#size >= this.#cap) {
      counts.set(OVERFLOW, (counts.get(OVERFLOW) ?? 0) + amount);
      return true;
    }
    this.#size++;
    counts.set(value, amount);
    return false;
  }
}

/** What all closed metrics share. */
export abstract class Metric {
  abstract readonly kind: MetricKind;
  readonly name: string;
  readonly help: string;
  readonly labels: Labels;
  readonly upstream: readonly UpstreamView[];
  readonly upstreamOnly: boolean;
  /** Where the metric's numbers begin in a host's slab. */
  readonly base: number;
  /** Combinations of label values. */
  readonly count: number;
  /** Numbers per combination. */
  readonly stride: number;

  constructor(declaration: CounterDeclaration, base: number, stride: number) {
    this.name = declaration.name;
    this.help = declaration.help;
    this.labels = declaration.labels ?? NO_LABELS;
    this.upstream = declaration.upstream ?? [];
    this.upstreamOnly = declaration.upstreamOnly ?? false;
    this.base = base;
    this.count = combinations(this.labels);
    this.stride = stride;
  }
}

export class Counter extends Metric {
  readonly kind = 'counter';

  constructor(declaration: CounterDeclaration, base: number) {
    super(declaration, base, 1);
  }

  /** `index`: the label values' indices in mixed radix, first label most significant. */
  add(host: Host, index: number, amount: number): void {
    // in bounds: families compute indices from their own label sets
    (host.values[this.base + index] as number) += amount;
  }
}

export class Gauge extends Metric {
  readonly kind = 'gauge';

  constructor(declaration: GaugeDeclaration, base: number) {
    super(declaration, base, 1);
  }

  set(host: Host, index: number, value: number): void {
    host.values[this.base + index] = value;
  }
}

export class Histogram extends Metric {
  readonly kind = 'histogram';
  readonly buckets: readonly number[];
  readonly #bounds: Float64Array;

  constructor(declaration: HistogramDeclaration, base: number) {
    // a number per bucket, one for +Inf, one for the sum
    super(declaration, base, declaration.buckets.length + 2);
    this.buckets = declaration.buckets;
    this.#bounds = Float64Array.from(declaration.buckets);
  }

  /** `value`: any number but NaN, which would spoil the sum for ever. */
  observe(host: Host, index: number, value: number): void {
    const bounds = this.#bounds;
    let low = 0;
    let high = bounds.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (value <= (bounds[middle] as number)) high = middle;
      else low = middle + 1;
    }
    const at = this.base + index * this.stride;
    (host.values[at + low] as number) += 1;
    (host.values[at + this.stride - 1] as number) += value;
  }
}

export class OpenCounter {
  readonly declaration: OpenCounterDeclaration;
  readonly labels: Labels;
  /** Which of a host's open tables is this one's. */
  readonly id: number;

  constructor(declaration: OpenCounterDeclaration, id: number) {
    this.declaration = declaration;
    this.labels = declaration.labels ?? NO_LABELS;
    this.id = id;
  }

  /**
   * `index`: of the closed labels; `value`: what the peer chose. Families go through Folds.addOpen.
   * @returns whether the value was folded into `other` because the table is full
   */
  add(host: Host, index: number, value: string | number, amount: number): boolean {
    return host.open[this.id]?.add(index, value, amount) ?? false;
  }
}

/** Hosts past this many are counted together under `other`. */
export const MAX_HOSTS = 64;

/** All metrics of the families, and their values by host. */
export class Registry {
  readonly metrics: Metric[] = [];
  readonly openCounters: OpenCounter[] = [];
  /** How often `host` was asked for one that came after the last free place. */
  foldedHosts = 0;
  readonly #hosts = new Map<string, Host>();
  #size = 0;

  counter(declaration: CounterDeclaration): Counter {
    return this.#add(new Counter(declaration, this.#size));
  }

  gauge(declaration: GaugeDeclaration): Gauge {
    return this.#add(new Gauge(declaration, this.#size));
  }

  histogram(declaration: HistogramDeclaration): Histogram {
    return this.#add(new Histogram(declaration, this.#size));
  }

  openCounter(declaration: OpenCounterDeclaration): OpenCounter {
    this.#checkNew(
      declaration.name,
      this.openCounters.map((other) => other.declaration.name),
    );
    const counter = new OpenCounter(declaration, this.openCounters.length);
    this.openCounters.push(counter);
    return counter;
  }

  /** Known hosts, in the order they were first heard of. */
  get hosts(): Iterable<Host> {
    return this.#hosts.values();
  }

  /**
   * The host of that name, made when it is new. All metrics have to be declared by then. Past
   * MAX_HOSTS it is `other`, whose name differs from the one asked for, so that who keeps the last
   * host asks again at each event and `foldedHosts` counts events. A node of that name shares it:
   * any other name could be a node's as well, and this one is documented.
   */
  host(name: string): Host {
    const known = this.#hosts.get(name);
    if (known !== undefined) return known;
    if (this.#hosts.size >= MAX_HOSTS && name !== OVERFLOW) {
      this.foldedHosts++;
      return this.host(OVERFLOW);
    }
    const values = new Float64Array(this.#size);
    for (const metric of this.metrics) {
      if (metric.kind === 'gauge') values.fill(Number.NaN, metric.base, metric.base + metric.count);
    }
    const open = this.openCounters.map(
      ({ labels, declaration }) =>
        new OpenTable(combinations(labels), declaration.cap ?? DEFAULT_OPEN_CAP),
    );
    const host = new Host(name, values, open);
    this.#hosts.set(name, host);
    return host;
  }

  #add<M extends Metric>(metric: M): M {
    this.#checkNew(
      metric.name,
      this.metrics.map(({ name }) => name),
    );
    this.metrics.push(metric);
    this.#size += metric.count * metric.stride;
    return metric;
  }

  #checkNew(name: string, declared: readonly string[]): void {
    if (this.#hosts.size > 0) throw new Error(`${name} is declared after the first event`);
    if (declared.includes(name)) throw new Error(`${name} is declared twice`);
  }
}
