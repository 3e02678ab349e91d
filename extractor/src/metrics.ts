/**
 * The registry behind /metrics: the extractor's own metrics, process and event loop.
 * @module
 */
import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { type MetricSources, OWN_METRICS, OWN_PREFIX } from './own-metrics.ts';

/** A registry with all metrics of one extractor; every series that can exist is there from 0. */
export function createRegistry(sources: MetricSources): Registry {
  const registry = new Registry();
  for (const { name, help, kind, labels = [], read } of OWN_METRICS) {
    const shared = {
      name: OWN_PREFIX + name,
      help,
      labelNames: [...labels],
      registers: [registry],
    };
    if (kind === 'gauge') {
      const gauge = new Gauge({
        ...shared,
        collect: () => read(sources, (value, values = {}) => gauge.set(values, value)),
      });
    } else {
      const counter = new Counter({
        ...shared,
        collect() {
          counter.reset();
          read(sources, (value, values = {}) => counter.inc(values, value));
        },
      });
    }
  }
  collectDefaultMetrics({ register: registry });
  // gauges with a name that only counters may have
  for (const metric of registry.getMetricsAsArray()) {
    if (metric instanceof Gauge && metric.name.endsWith('_total')) {
      registry.removeSingleMetric(metric.name);
    }
  }
  return registry;
}
