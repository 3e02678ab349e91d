/**
 * Extractor and exporter with a real bus between them, in this process.
 * @module
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type RunningExporter, startExporter } from '@peer-observer/exporter';
import { type Extractor, startExtractor } from '@peer-observer/extractor';
import { parseExposition, type Sample } from './exposition.ts';

const quiet = { info() {}, warn() {}, error() {} };

export interface Chain extends AsyncDisposable {
  readonly extractor: Extractor;
  readonly exporter: RunningExporter;
  page(path: string): Promise<string>;
  samples(path: string): Promise<Sample[]>;
}

/** Replays a recording at full speed, and waits until the exporter has counted all of it. */
export async function replay(file: string, node: string): Promise<Chain> {
  const extractor = await startExtractor(
    {
      recording: { file, speed: 'max' },
      publish: 'tcp://127.0.0.1:0',
      metricsListen: '127.0.0.1:0',
      waitForSubscribers: 1,
      node,
    },
    { log: quiet },
  );
  const exporter = await startExporter({ buses: [extractor.address], listen: '127.0.0.1:0' });
  const { events } = await extractor.done;
  await until(() => exporter.subscriber.stats().received >= events);
  const page = async (path: string): Promise<string> => {
    const response = await fetch(exporter.url + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.text();
  };
  return {
    extractor,
    exporter,
    page,
    samples: async (path) => parseExposition(await page(path)),
    async [Symbol.asyncDispose]() {
      await exporter.close();
      await extractor.close();
    },
  };
}

/** Looks again until the condition holds; a test's own time limit ends a wait in vain. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(20);
}
