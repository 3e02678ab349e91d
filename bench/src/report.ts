/**
 * What a benchmark shows: a table with its notes, as text or as JSON.
 * @module
 */

/** A number is formatted by its size; its unit stands in the column's head. */
export type Cell = string | number;

export interface Report {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
}

/** About three digits that count, thousands separated. */
export function formatCell(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (!Number.isFinite(cell)) return '-';
  if (Number.isInteger(cell)) return cell.toLocaleString('en-US');
  const size = Math.abs(cell);
  const decimals = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return cell.toLocaleString('en-US', options);
}

/** The table as aligned text. */
export function formatReport({ title, columns, rows, notes }: Report): string {
  const lines = [columns, ...rows.map((row) => row.map(formatCell))];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => (line[i] ?? '').length)));
  const numeric = columns.map((_, i) => rows.every((row) => typeof row[i] === 'number'));
  const text = lines.map((line) =>
    line
      .map((cell, i) => (numeric[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  const [head = '', ...body] = text;
  return [title, '', head, rule, ...body, '', ...notes.map((note) => `* ${note}`), ''].join('\n');
}
