/**
 * The demo: extractor, exporter and Prometheus as they run in production, on a recording.
 * @module
 */
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { escapeText } from '@peer-observer/tools';
import type { Streams } from '../program/command.ts';
import { CommandError, EXIT_USAGE } from '../program/errors.ts';
import { parseLogLine, readableLogLine } from '../program/logging.ts';
import type { Speed } from '../program/options.ts';
import type { Shutdown } from '../program/shutdown.ts';
import { Child, type ChildEnd, type ChildOptions } from './child.ts';
import { type Episode, loadEpisodes } from './episodes.ts';
import { describeTaken, isTaken, splitAddress, type WantedAddress } from './port-owner.ts';
import {
  findProgram,
  type PrometheusSetup,
  preparePrometheus,
  queryLink,
  reachable,
} from './prometheus.ts';
import { Screen } from './screen.ts';
import { clock, type Sample, StatusLine, takeSample } from './status.ts';

export interface DemoOptions extends Streams {
  readonly recording: string;
  readonly speed: Speed;
  /** Address of the bus. */
  readonly publish: string;
  /** HOST:PORT of the exporter and of the extractor's metrics. */
  readonly listen: string;
  readonly metricsListen: string;
  /** HOST:PORT; undefined for the first free port from 9090; false for no Prometheus. */
  readonly prometheusListen: string | undefined | false;
  readonly shutdown: Shutdown;
}

const PROGRAM = fileURLToPath(new URL('../../bin/peer-observer.js', import.meta.url));
const PROMETHEUS_HOST = '127.0.0.1';
const PROMETHEUS_PORTS = [9090, 9091, 9092, 9093, 9094, 9095] as const;
const STATUS_MS = 1_000;
const POLL_MS = 100;
/** Ctrl-C reaches all processes at once, but not at the same moment. */
const GRACE_MS = 300;
const QUERY = 'sum by (direction, network) (rate(peerobserver_conn_opened_total[30s]))';
const QUIET_LEVELS: ReadonlySet<unknown> = new Set(['trace', 'debug', 'info']);

/** Runs until shutdown. @throws CommandError when a port is taken, or a process dies */
export async function runDemo(options: DemoOptions): Promise<void> {
  const { stdout, shutdown } = options;
  const screen = new Screen(stdout);
  const program = options.prometheusListen === false ? undefined : findProgram('prometheus');
  const prometheusListen =
    program === undefined ? undefined : options.prometheusListen || (await freePrometheus());
  await checkPorts(options, prometheusListen);
  const episodes = await loadEpisodes(options.recording);
  screen.print(introduction(options, episodes, prometheusListen));

  const prometheus =
    program === undefined || prometheusListen === undefined
      ? undefined
      : await preparePrometheus(program, prometheusListen, {
          exporter: options.listen,
          extractor: options.metricsListen,
        });
  const children: Child[] = [];
  const watching = new AbortController();
  let last: Sample | undefined;
  try {
    await startAll(children, options, prometheus, (name, line) => {
      if (!shutdown.signal.aborted) showLine(screen, name, line);
    });
    const status = new StatusLine(episodes, options.speed);
    const watched = watchStatus(options, watching.signal, (sample) => {
      last = sample;
      screen.status(status.next(sample), sample.atMs);
    });
    const died = await firstDeath(children, shutdown);
    watching.abort();
    await watched;
    if (died !== undefined) throw deathError(died);
  } finally {
    await Promise.all(children.map((child) => child.stop()));
    await prometheus?.remove();
    screen.endStatus();
  }
  screen.print(`Stopped after ${last?.events ?? 0} events, ${last?.lost ?? 0} lost.`);
}

/** Starts everything in the order of the data, and puts it into `children` at once. */
async function startAll(
  children: Child[],
  options: DemoOptions,
  prometheus: PrometheusSetup | undefined,
  onLine: (name: string, line: string) => void,
): Promise<void> {
  const { recording, speed, publish, listen, metricsListen, shutdown } = options;
  const start = (child: Omit<ChildOptions, 'onLine'>): Child => {
    const started = new Child({ ...child, onLine: (line) => onLine(child.name, line) });
    children.push(started);
    return started;
  };
  const startOwn = (name: string, ...args: string[]): Child =>
    start({ name, command: process.execPath, args: [PROGRAM, name, ...args], endBy: 'channel' });

  const extractor = startOwn(
    'extract',
    `--recording=${recording}`,
    `--speed=${speed}`,
    '--loop',
    '--node=honeynode',
    '--wait-for-subscribers=1',
    `--publish=${publish}`,
    `--metrics-listen=${metricsListen}`,
  );
  // An exporter that finds no publisher would warn, and come back later.
  const stopAsking = new AbortController();
  const page = `http://${reachable(metricsListen)}/healthz`;
  const end = await Promise.race([
    answering(page, AbortSignal.any([shutdown.signal, stopAsking.signal])),
    extractor.ended,
  ]);
  stopAsking.abort();
  if (end !== undefined) return;
  startOwn('export', `--bus=${publish}`, `--listen=${listen}`);
  if (prometheus !== undefined) {
    const { command, args } = prometheus;
    start({ name: 'prometheus', command, args, endBy: 'signal' });
  }
}

/** Resolves when a page is there, or when it is no longer wanted. */
async function answering(url: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const response = await fetch(url, { signal }).catch(() => undefined);
    if (response?.ok) return;
    await delay(POLL_MS, undefined, { signal }).catch(() => undefined);
  }
}

async function freePrometheus(): Promise<string> {
  for (const port of PROMETHEUS_PORTS) {
    if (!(await isTaken(PROMETHEUS_HOST, port))) return `${PROMETHEUS_HOST}:${port}`;
  }
  // All taken: the check that follows says by whom the first one is.
  return `${PROMETHEUS_HOST}:${PROMETHEUS_PORTS[0]}`;
}

async function checkPorts(options: DemoOptions, prometheusListen?: string): Promise<void> {
  const bus = options.publish.startsWith('tcp://') ? options.publish.slice(6) : undefined;
  const wanted = [
    { at: bus, what: 'the bus', option: '--publish ADDRESS' },
    { at: options.listen, what: 'metrics', option: '--listen HOST:PORT' },
    {
      at: options.metricsListen,
      what: "the extractor's metrics",
      option: '--metrics-listen HOST:PORT',
    },
    { at: prometheusListen, what: 'Prometheus', option: '--prometheus-listen HOST:PORT' },
  ].flatMap(({ at, ...rest }): WantedAddress[] => {
    const split = at === undefined ? undefined : splitAddress(at);
    return split === undefined ? [] : [{ ...split, ...rest }];
  });
  const taken = await describeTaken(wanted);
  if (taken.length === 0) return;
  const message = ['Nothing was started, because addresses are taken:', ...taken].join('\n  ');
  throw new CommandError('address-in-use', message, EXIT_USAGE);
}

function introduction(
  { speed, listen, metricsListen, publish, prometheusListen: wish }: DemoOptions,
  episodes: readonly Episode[],
  prometheusListen: string | undefined,
): string {
  const attack = episodes.find(({ name }) => name !== 'baseline');
  const pace = speed === 'max' ? 'as fast as possible' : `at ${speed} times its speed`;
  const first =
    attack === undefined || speed === 'max'
      ? ''
      : `\nThe first attack, ${attack.name}, begins after ${clock(attack.startMs / speed)} minutes.`;
  const base = `http://${reachable(listen)}`;
  const graph =
    prometheusListen === undefined
      ? wish === false
        ? 'not wanted'
        : "not installed; 'apt install prometheus' and start again to see graphs"
      : queryLink(prometheusListen, QUERY);
  return `Playing the recording of a real node ${pace}, again and again.${first}

  metrics            ${base}/metrics
  upstream's names   ${base}/metrics/upstream
  extractor's own    http://${reachable(metricsListen)}/metrics
  Prometheus         ${graph}
  single events      npx peer-observer log --bus ${publish}

Ctrl-C ends everything.
`;
}

/** Warnings and errors of a process; the rest of its log would only hide the status. */
function showLine(screen: Screen, name: string, line: string): void {
  const level = parseLogLine(line)?.level ?? /\blevel=(\w+)/.exec(line)?.[1];
  if (QUIET_LEVELS.has(level)) return;
  screen.print(`[${name}] ${parseLogLine(line) ? readableLogLine(line) : escapeText(line)}`);
}

async function watchStatus(
  { listen, metricsListen }: DemoOptions,
  signal: AbortSignal,
  show: (sample: Sample) => void,
): Promise<void> {
  const exporter = `http://${reachable(listen)}/metrics`;
  const extractor = `http://${reachable(metricsListen)}/metrics`;
  while (!signal.aborted) {
    const sample = await takeSample(exporter, extractor);
    if (sample !== undefined && !signal.aborted) show(sample);
    await delay(STATUS_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** The first process that ends by itself; undefined when we are to stop. */
async function firstDeath(
  children: readonly Child[],
  shutdown: Shutdown,
): Promise<ChildEnd | undefined> {
  const death = await Promise.race([shutdown.requested, ...children.map((child) => child.ended)]);
  if (death === undefined) return undefined;
  await Promise.race([shutdown.requested, delay(GRACE_MS)]);
  return shutdown.signal.aborted ? undefined : death;
}

function deathError({ name, how, lastLines }: ChildEnd): CommandError {
  const why = lastLines.at(-1);
  const line =
    why === undefined ? '' : `: ${parseLogLine(why) ? readableLogLine(why) : escapeText(why)}`;
  return new CommandError('child-died', `The process '${name}' ended with ${how}${line}`);
}
