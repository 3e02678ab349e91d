/**
 * `peer-observer decode`: the events of a recording as JSON lines.
 * @module
 */
import { decodeRecording } from '@peer-observer/extractor';
import { eventToJsonLine, LineWriter } from '@peer-observer/tools';
import { defineCommand } from '../program/command.ts';
import { CommandError, EXIT_OK } from '../program/errors.ts';
import { nodeOption } from './shared.ts';

export const decode = defineCommand({
  name: 'decode',
  summary: 'print the events of a recording as JSON lines',
  description: `Prints one JSON line per hit of a recording (*.jsonl.gz) to stdout, in order.
Needs no bus and no node. With --log-level debug each payload that contradicts
its format is named on stderr.`,
  positionals: [{ name: 'FILE', help: 'the recording' }],
  options: { node: nodeOption },
  async run({ options, positionals: [file = ''], log, shutdown, stdout }) {
    const writer = new LineWriter(stdout);
    let skippedLines = 0;
    let decodeErrors = 0;
    const hits = decodeRecording(file, {
      node: options.node,
      onSkipped: (fault, line) => {
        skippedLines += 1;
        log.debug({ line, fault }, 'line is no hit');
      },
    });
    for await (const { bytes, tracepoint, decodeError } of hits) {
      if (shutdown.signal.aborted || writer.isGone) break;
      writer.write(eventToJsonLine(bytes));
      if (decodeError !== undefined) {
        decodeErrors += 1;
        const { code, offset, message } = decodeError;
        log.debug({ hit: writer.written, tracepoint, code, offset }, message);
      }
      await writer.ready();
    }
    await writer.end(shutdown.signal);
    if (writer.error !== undefined) {
      throw new CommandError('output', `The output failed: ${writer.error.message}.`);
    }
    if (skippedLines > 0) log.warn({ skippedLines }, 'lines of the recording that are no hit');
    log.info({ events: writer.written, decodeErrors }, 'recording decoded');
    return EXIT_OK;
  },
});
