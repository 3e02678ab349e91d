/**
 * All commands, in the order of the help.
 * @module
 */
import type { Command } from '../program/command.ts';
import { decode } from './decode.ts';
import { demo } from './demo.ts';
import { exportCommand } from './export.ts';
import { extract } from './extract.ts';
import { log } from './log.ts';

export const commands: readonly Command[] = [demo, extract, exportCommand, log, decode];
