/**
 * The exporter: events from the bus to Prometheus metrics.
 * @module
 */
export { ExporterError } from './error.ts';
export {
  Counting,
  type ExporterOptions,
  type RunningExporter,
  startExporter,
} from './exporter.ts';
export { IpListError, IpLists, KNOWN_LISTS } from './ip-lists/index.ts';
export { Renderer } from './metrics/render.ts';
export { UpstreamRenderer } from './metrics/render-upstream.ts';
export { SHIPPED_LISTS } from './shipped-lists.ts';
