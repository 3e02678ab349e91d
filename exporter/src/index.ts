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
export { IpListError, IpLists } from './ip-lists/index.ts';
