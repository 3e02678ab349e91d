/**
 * A process of the demo: started, listened to, ended; never left behind.
 * @module
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { isCause } from './child-lines.ts';

/** How long a process may take to end before it is killed. */
const STOP_TIMEOUT_MS = 5_000;

export interface ChildOptions {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /**
   * `channel`: one of our own programs, which ends when its IPC channel closes, also when we are
   * killed; `signal`: any other program, ended by SIGTERM.
   */
  readonly endBy: 'channel' | 'signal';
  /** A line that the process wrote to stderr. */
  onLine(line: string): void;
}

/** How a process ended. */
export interface ChildEnd {
  readonly name: string;
  /** `exit code 2`, `signal SIGKILL`. */
  readonly how: string;
  /** Undefined when it was killed or never started. */
  readonly exitCode: number | undefined;
  /** The last line that may say why. */
  readonly cause: string | undefined;
}

export class Child {
  readonly name: string;
  readonly #process: ChildProcess;
  readonly #endBy: ChildOptions['endBy'];
  #cause: string | undefined;
  /** Resolves when the process has ended. Never rejects. */
  readonly ended: Promise<ChildEnd>;

  constructor({ name, command, args, endBy, onLine }: ChildOptions) {
    this.name = name;
    this.#endBy = endBy;
    this.#process = spawn(command, args, {
      // Ctrl-C on the terminal is for us; we end the others in our own way.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', ...(endBy === 'channel' ? (['ipc'] as const) : [])],
    });
    // Not the event 'close' of the process: it never comes after a disconnect() from our side.
    const { stderr } = this.#process;
    const streamEnded = stderr === null ? Promise.resolve() : this.#readLines(stderr, onLine);
    this.ended = this.#watch(streamEnded);
    if (endBy === 'signal') this.#endWithUs();
  }

  /** A second Ctrl-C ends us at once, and nobody else tells the process. */
  #endWithUs(): void {
    const kill = (): void => {
      this.#process.kill('SIGTERM');
    };
    process.once('exit', kill);
    this.#process.once('exit', () => process.removeListener('exit', kill));
  }

  #readLines(input: Readable, onLine: (line: string) => void): Promise<void> {
    const lines = createInterface({ input });
    lines.on('line', (line) => {
      if (isCause(line)) this.#cause = line;
      onLine(line);
    });
    return new Promise((resolve) => lines.once('close', resolve));
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  async #watch(streamEnded: Promise<void>): Promise<ChildEnd> {
    const { name } = this;
    try {
      await once(this.#process, 'exit');
      await streamEnded;
    } catch (error) {
      const how = error instanceof Error ? error.message : String(error);
      return { name, how, exitCode: undefined, cause: undefined };
    }
    const { exitCode, signalCode } = this.#process;
    const how = signalCode === null ? `exit code ${exitCode}` : `signal ${signalCode}`;
    return { name, how, exitCode: exitCode ?? undefined, cause: this.#cause };
  }

  /** Asks the process to end, kills it when it takes too long, and resolves when it has ended. */
  async stop(): Promise<ChildEnd> {
    if (this.#endBy === 'signal') this.#process.kill('SIGTERM');
    else if (this.#process.connected) this.#process.disconnect();
    const timer = setTimeout(() => this.#process.kill('SIGKILL'), STOP_TIMEOUT_MS);
    const end = await this.ended;
    clearTimeout(timer);
    return end;
  }
}
