/**
 * Help texts, printed from the same tables that the command line is read by.
 * @module
 */
import type { Command } from './command.ts';
import type { OptionTable } from './options.ts';

const WIDTH = 80;
const INDENT = '  ';

export const SYNOPSIS = "Watches Bitcoin's peer-to-peer network for anomalies and attacks.";

/** Help of the whole program. */
export function programHelp(commands: readonly Command[]): string {
  const rows = commands.map(({ name, summary }): Row => [name, summary]);
  return [
    SYNOPSIS,
    '',
    'Usage: peer-observer <command> [options]',
    '',
    'Commands:',
    ...columns(rows),
    '',
    'Options:',
    ...columns([
      ['-h, --help', 'print this help; after a command, the help of that command'],
      ['-V, --version', 'print the version'],
    ]),
    '',
  ].join('\n');
}

/** Help of one command. */
export function commandHelp(command: Command, common: OptionTable): string {
  const { name, positionals, options, description } = command;
  const usage = ['peer-observer', name, ...positionals.map((each) => each.name), '[options]'];
  const sections = [`Usage: ${usage.join(' ')}`, '', description, ''];
  if (positionals.length > 0) {
    const rows = positionals.map((each): Row => [each.name, each.help]);
    sections.push('Arguments:', ...columns(rows), '');
  }
  if (Object.keys(options).length > 0) sections.push('Options:', ...optionRows(options), '');
  sections.push('Common options:', ...optionRows(common), '');
  return sections.join('\n');
}

type Row = readonly [left: string, right: string];

function optionRows(table: OptionTable): string[] {
  return columns(
    Object.entries(table).map(([name, option]): Row => {
      const short = option.short === undefined ? '' : `-${option.short}, `;
      const value = option.takesValue ? ` ${option.placeholder}` : '';
      const notes = [
        ...(option.repeatable ? ['repeatable'] : []),
        ...(option.defaultText ? [`default: ${option.defaultText}`] : []),
      ];
      const note = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
      return [`${short}--${name}${value}`, option.help + note];
    }),
  );
}

function columns(rows: readonly Row[]): string[] {
  const left = Math.max(...rows.map(([text]) => text.length));
  const offset = INDENT.length + left + 2;
  return rows.flatMap(([name, text]) =>
    wrap(text, WIDTH - offset).map((line, index) =>
      index === 0 ? `${INDENT}${name.padEnd(left)}  ${line}` : `${' '.repeat(offset)}${line}`,
    ),
  );
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(' ')) {
    if (line !== '' && line.length + 1 + part.length > width) {
      lines.push(line);
      line = part;
    } else {
      line = line === '' ? part : `${line} ${part}`;
    }
  }
  return [...lines, line];
}
