/**
 * `peer-observer demo`: the whole chain on a recording.
 * @module
 */
import { fileURLToPath } from 'node:url';
import { DEFAULT_METRICS_LISTEN, DEFAULT_PUBLISH } from '@peer-observer/extractor';
import { runDemo } from '../demo/run.ts';
import { defineCommand } from '../program/command.ts';
import { EXIT_OK } from '../program/errors.ts';
import { busAddress, file, flag, listenAddress, speed, value } from '../program/options.ts';
import { DEFAULT_EXPORTER_LISTEN } from './shared.ts';

const BUNDLED = new URL('../../../recordings/honeynode.jsonl.gz', import.meta.url);
const BUNDLED_NODE = 'honeynode';

export const demo = defineCommand({
  name: 'demo',
  summary: 'run the whole chain on the bundled recording of a real node',
  description: `Starts extractor and exporter as they run in production, on a recording of
twelve minutes with attacks in it, again and again, until Ctrl-C. Where
Prometheus is installed it is started too, with its data in a folder that is
removed at the end.`,
  options: {
    speed: value({
      ...speed,
      default: 4,
      help: 'play N times as fast as recorded (1: as recorded), or as fast as possible',
    }),
    recording: value({ ...file, help: 'play this recording in place of the bundled one' }),
    publish: value({
      ...busAddress,
      default: DEFAULT_PUBLISH,
      fromConfig: (config) => config.extractor?.publish,
      help: 'address of the bus',
    }),
    listen: value({
      ...listenAddress,
      default: DEFAULT_EXPORTER_LISTEN,
      fromConfig: (config) => config.exporter?.listen,
      help: 'where to serve the metrics',
    }),
    'metrics-listen': value({
      ...listenAddress,
      default: DEFAULT_METRICS_LISTEN,
      fromConfig: (config) => config.extractor?.metrics_listen,
      help: "where to serve the extractor's own metrics",
    }),
    'prometheus-listen': value({
      ...listenAddress,
      help: 'where Prometheus listens (default: 127.0.0.1:9090, or the next free port)',
    }),
    'no-prometheus': flag({ help: "don't start Prometheus" }),
  },
  async run({ options, config, configFile, shutdown, stdout, stderr }) {
    await runDemo({
      recording: options.recording ?? fileURLToPath(BUNDLED),
      speed: options.speed,
      node: config.extractor?.node ?? BUNDLED_NODE,
      configFile,
      publish: options.publish,
      listen: options.listen,
      metricsListen: options['metrics-listen'],
      prometheusListen: options['no-prometheus'] ? false : options['prometheus-listen'],
      shutdown,
      stdout,
      stderr,
    });
    return EXIT_OK;
  },
});
