/**
 * `peer-observer log`: prints the events of a bus.
 * @module
 */
import { DIRECTIONS, KINDS, startLog } from '@peer-observer/tools';
import { defineCommand } from '../program/command.ts';
import { CommandError, EXIT_OK } from '../program/errors.ts';
import { anyText, flag, list, oneOf, value } from '../program/options.ts';
import { busOption } from './shared.ts';

export const log = defineCommand({
  name: 'log',
  summary: 'print the events of a bus as readable lines or JSON',
  description: `Prints one line per event to stdout until Ctrl-C. Filters of one kind add up (a
message of either type), different filters must all apply. An event that has no
direction, message type or peer doesn't pass a filter for it. A reader that is
too slow misses lines; stderr says at the end how many.`,
  options: {
    bus: busOption,
    kind: list({
      ...oneOf(KINDS),
      placeholder: 'KIND',
      help: `only events of this kind: ${KINDS.join(', ')}`,
    }),
    direction: value({
      ...oneOf(DIRECTIONS),
      placeholder: 'WAY',
      help: 'only messages, or connections, that came inbound or went outbound',
    }),
    type: list({
      ...anyText,
      placeholder: 'TYPE',
      help: 'only messages of this type, such as ping',
    }),
    peer: list({
      ...anyText,
      placeholder: 'PEER',
      help: 'only this peer: its number, its address, or its address and port',
    }),
    json: flag({ help: 'print the JSON form, one object a line' }),
  },
  async run({ options, config, log, shutdown, stdout, stderr }) {
    await using session = await startLog({
      addresses: options.bus,
      driver: config.bus?.driver,
      filter: {
        kinds: options.kind,
        direction: options.direction,
        messageTypes: options.type,
        peers: options.peer,
      },
      json: options.json,
      output: stdout,
      log,
    });
    await Promise.race([shutdown.requested, session.outputGone]);
    const { received, printed, undecodable, dropped, gaps, lost } = await session.close();
    stderr.write(
      `received ${received}, printed ${printed}, undecodable ${undecodable}, ` +
        `dropped because the output was slow ${dropped}, lost on the bus ${lost} in ${gaps} gaps\n`,
    );
    if (session.outputError !== undefined) {
      throw new CommandError('output', `The output failed: ${session.outputError.message}.`);
    }
    return EXIT_OK;
  },
});
