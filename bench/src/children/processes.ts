/**
 * Starts the benchmarks' child processes, asks them things and ends them.
 * @module
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Mark, PublisherSetup, Ready, Request, SubscriberSetup, Watched } from './protocol.ts';

/** A child process that answers requests. */
export class Child implements AsyncDisposable {
  readonly #process: ChildProcess;
  /** What it said once it was ready. */
  readonly address: string;

  private constructor(child: ChildProcess, address: string) {
    this.#process = child;
    this.address = address;
  }

  /** Starts the program `name` beside this file and waits until it is ready. */
  static async start(name: string, setup: object, nodeOptions: readonly string[] = []) {
    const program = fileURLToPath(new URL(`./${name}.js`, import.meta.url));
    const child = fork(program, [JSON.stringify(setup)], { execArgv: [...nodeOptions] });
    // it sends that first
    const { address } = (await answer(child)) as Ready;
    return new Child(child, address);
  }

  mark(): Promise<Mark> {
    return this.ask({ do: 'mark' });
  }

  /** Requests are answered one at a time. */
  async ask(request: { readonly do: 'unwatch' }): Promise<Watched>;
  async ask(request: Request): Promise<Mark>;
  async ask(request: Request): Promise<unknown> {
    const reply = answer(this.#process);
    this.#process.send(request);
    return reply;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const exit = once(this.#process, 'exit');
    this.#process.disconnect();
    await exit;
  }
}

async function answer(child: ChildProcess): Promise<unknown> {
  const gone = new AbortController();
  try {
    const [reply]: unknown[] = await Promise.race([
      once(child, 'message', { signal: gone.signal }),
      once(child, 'exit', { signal: gone.signal }).then(([code, signal]) => {
        throw new Error(`a process of the benchmark ended early (${code ?? signal})`);
      }),
    ]);
    return reply;
  } finally {
    gone.abort();
  }
}

export function startPublisher(setup: PublisherSetup): Promise<Child> {
  return Child.start('publisher', setup);
}

export function startSubscriber(
  setup: SubscriberSetup,
  nodeOptions: readonly string[] = [],
): Promise<Child> {
  return Child.start('subscriber', setup, nodeOptions);
}
