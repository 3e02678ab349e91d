/**
 * A prom-client registry in the format a scraper asked for.
 *
 * prom-client fixes the format when a registry is made; this page serves both from one.
 * @module
 */
import type { Registry } from 'prom-client';
import { type Format, formatValue, header, labelText } from './render.ts';

/** Lets all metrics collect and renders them, without OpenMetrics' closing line. */
export async function renderProm(registry: Registry, format: Format): Promise<string> {
  let text = '';
  for (const { name, help, type, values } of await registry.getMetricsAsJSON()) {
    text += header(name, help, String(type), format);
    for (const value of values) {
      const metricName = 'metricName' in value ? String(value.metricName) : name;
      const labels = Object.fromEntries(
        Object.entries(value.labels).map(([label, text]) => [label, String(text)]),
      );
      text += `${metricName}${labelText(labels)} ${formatValue(value.value)}\n`;
    }
  }
  return text;
}
