/**
 * `peer-observer export`: events from buses to Prometheus metrics.
 * @module
 */
import { startExporter } from '@peer-observer/exporter';
import { defineCommand } from '../program/command.ts';
import { EXIT_OK } from '../program/errors.ts';
import { listenAddress, value } from '../program/options.ts';
import { version } from '../program/version.ts';
import { busOption, DEFAULT_EXPORTER_LISTEN } from './shared.ts';

export const exportCommand = defineCommand({
  name: 'export',
  summary: 'serve the events of one or many buses as Prometheus metrics',
  description: `Subscribes to publishers, counts their events, and serves the counts until
Ctrl-C: at /metrics, and at /metrics/upstream under the names of the Rust
peer-observer. The IP lists that mark peers stand in the configuration file
(exporter.ip_lists); without one, the list that is shipped is used.`,
  options: {
    bus: busOption,
    listen: value({
      ...listenAddress,
      default: DEFAULT_EXPORTER_LISTEN,
      fromConfig: (config) => config.exporter?.listen,
      help: 'where to serve the metrics',
    }),
  },
  async run({ options, config, log, shutdown }) {
    const exporter = await startExporter({
      buses: options.bus,
      driver: config.bus?.driver,
      listen: options.listen,
      ipListFiles: config.exporter?.ip_lists,
      defaultHost: config.exporter?.default_host,
      version: version(),
      log,
    });
    log.info({ url: exporter.url, bus: options.bus }, 'exporter ready');
    await shutdown.requested;
    const { received } = exporter.subscriber.stats();
    await exporter.close();
    log.info({ received }, 'exporter stopped');
    return EXIT_OK;
  },
});
