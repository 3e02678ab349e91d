/**
 * `peer-observer extract`: from a node, or a recording of one, to events on a bus.
 * @module
 */
import { DEFAULT_METRICS_LISTEN, DEFAULT_PUBLISH, startExtractor } from '@peer-observer/extractor';
import { defineCommand } from '../program/command.ts';
import { EXIT_OK, UsageError } from '../program/errors.ts';
import {
  busAddress,
  file,
  flag,
  listenAddress,
  speed,
  value,
  wholeNumber,
} from '../program/options.ts';
import { nodeOption } from './shared.ts';

export const extract = defineCommand({
  name: 'extract',
  summary: 'publish the events of a node, or of a recording of one, on a bus',
  description: `Publishes events until the recording ends or Ctrl-C, and serves metrics about
itself. Ends once subscribers have caught up.`,
  options: {
    recording: value({
      ...file,
      fromConfig: (config) => config.extractor?.recording?.file,
      help: 'play this recording (*.jsonl.gz)',
    }),
    speed: value({
      ...speed,
      default: 1,
      fromConfig: (config) => config.extractor?.recording?.speed,
      help: 'play N times as fast as recorded, or as fast as possible',
    }),
    loop: flag({
      fromConfig: (config) => config.extractor?.recording?.loop,
      help: 'begin again at the end of the recording, until stopped',
    }),
    'wait-for-subscribers': value({
      ...wholeNumber,
      default: 0,
      fromConfig: (config) => config.extractor?.wait_for_subscribers,
      help: 'start once N subscribers are there',
    }),
    publish: value({
      ...busAddress,
      default: DEFAULT_PUBLISH,
      fromConfig: (config) => config.extractor?.publish,
      help: 'where subscribers find the events, tcp://HOST:PORT or ipc:///PATH',
    }),
    node: nodeOption,
    'metrics-listen': value({
      ...listenAddress,
      default: DEFAULT_METRICS_LISTEN,
      fromConfig: (config) => config.extractor?.metrics_listen,
      help: "where to serve the extractor's own metrics",
    }),
  },
  async run({ options, config, log, shutdown }) {
    if (options.recording === undefined) {
      throw new UsageError(
        'missing',
        'There is no source to extract from; give --recording FILE, or extractor.recording.file in the configuration.',
      );
    }
    await using extractor = await startExtractor(
      {
        recording: { file: options.recording, speed: options.speed, loop: options.loop },
        publish: options.publish,
        busDriver: config.bus?.driver,
        node: options.node,
        metricsListen: options['metrics-listen'],
        waitForSubscribers: options['wait-for-subscribers'],
      },
      { log },
    );
    log.info({ publish: extractor.address, metrics: extractor.metricsUrl }, 'extractor ready');
    await Promise.race([extractor.done, shutdown.requested]);
    await extractor.close();
    log.info(extractor.summary(), 'extractor stopped');
    return EXIT_OK;
  },
});
