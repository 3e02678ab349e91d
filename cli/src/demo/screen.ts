/**
 * Text of the demo on a terminal, where one line moves, or in a file, where lines follow.
 * @module
 */
import type { Streams } from '../program/command.ts';

const ERASE_LINE = '\r\u001b[2K';
const DEFAULT_COLUMNS = 80;
/** Without a terminal a status line comes this seldom. */
const SPARSE_MS = 10_000;

export class Screen {
  readonly #output: Streams['stdout'];
  #status = '';
  #lastSparseMs = Number.NEGATIVE_INFINITY;

  constructor(output: Streams['stdout']) {
    this.#output = output;
  }

  /** Prints lines that stay. */
  print(text: string): void {
    if (this.#status !== '') this.#output.write(ERASE_LINE);
    this.#output.write(`${text}\n`);
    if (this.#status !== '') this.#output.write(this.#status);
  }

  /** Replaces the status line. */
  status(text: string, nowMs: number): void {
    if (this.#output.isTTY) {
      const columns = this.#output.columns ?? DEFAULT_COLUMNS;
      this.#status = text.slice(0, columns - 1);
      this.#output.write(ERASE_LINE + this.#status);
    } else if (nowMs - this.#lastSparseMs >= SPARSE_MS) {
      this.#lastSparseMs = nowMs;
      this.#output.write(`${text}\n`);
    }
  }

  /** Leaves the status line where it is and goes on below it. */
  endStatus(): void {
    if (this.#status !== '') this.#output.write('\n');
    this.#status = '';
  }
}
