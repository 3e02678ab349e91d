/**
 * The demo: extractor, exporter and Prometheus as they run in production, on a recording.
 * @module
 */
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Streams } from '../program/command.ts';
import { CommandError, EXIT_FAILURE, EXIT_USAGE } from '../program/errors.ts';
import { reachable } from '../program/listen-address.ts';
import type { Speed } from '../program/options.ts';
import type { Shutdown } from '../program/shutdown.ts';
import { busHostPort, checkAddresses, firstFreePort, type WantedAddress } from './addresses.ts';
import { Child, type ChildEnd, type ChildOptions } from './child.ts';
import { isWorthShowing, readableLine } from './child-lines.ts';
import { type Episode, loadEpisodes } from './episodes.ts';
import { findProgram, type PrometheusSetup, preparePrometheus, queryLink } from './prometheus.ts';
import { Screen } from './screen.ts';
import { clock, type Sample, StatusLine, takeSample } from './status.ts';

export interface DemoOptions extends Streams {
  readonly recording: string;
  readonly speed: Speed;
  /** Name of the node in the events. */
  readonly node: string;
  /** The processes read it too. */
  readonly configFile: string | undefined;
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
/** A service manager tells all processes at once, but not at the same moment. */
const GRACE_MS = 300;
const QUERY = 'sum by (direction, network) (rate(peerobserver_conn_opened_total[30s]))';

/** Runs until shutdown. @throws CommandError when an address can't be used, or a process dies */
export async function runDemo(options: DemoOptions): Promise<void> {
  const { stdout, shutdown } = options;
  const screen = new Screen(stdout);
  const program = options.prometheusListen === false ? undefined : findProgram('prometheus');
  const prometheusListen =
    program === undefined ? undefined : options.prometheusListen || (await freePrometheus());
  await checkAddresses(wantedAddresses(options, prometheusListen));
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
  let isStopping = false;
  try {
    await startAll(children, options, prometheus, (name, line) => {
      if (isStopping || shutdown.signal.aborted || !isWorthShowing(line)) return;
      screen.print(`[${name}] ${readableLine(line)}`);
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
    // What they say about that is no news.
    isStopping = true;
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
  const { recording, speed, node, publish, listen, metricsListen, shutdown } = options;
  const config = options.configFile === undefined ? [] : [`--config=${options.configFile}`];
  const start = (child: Omit<ChildOptions, 'onLine'>): Child => {
    const started = new Child({ ...child, onLine: (line) => onLine(child.name, line) });
    children.push(started);
    return started;
  };
  const startOwn = (name: string, ...own: string[]): Child => {
    const args = [PROGRAM, name, ...config, ...own];
    return start({ name, command: process.execPath, args, endBy: 'channel' });
  };

  const extractor = startOwn(
    'extract',
    `--recording=${recording}`,
    `--speed=${speed}`,
    '--loop',
    `--node=${node}`,
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
  startOwn('export', `--bus=${subscribeAddress(publish)}`, `--listen=${listen}`);
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
  return `${PROMETHEUS_HOST}:${await firstFreePort(PROMETHEUS_HOST, PROMETHEUS_PORTS)}`;
}

function wantedAddresses(
  { publish, listen, metricsListen }: DemoOptions,
  prometheusListen?: string,
): WantedAddress[] {
  const extractorPage = "the extractor's metrics";
  const wanted: [string | undefined, what: string, option: string][] = [
    [busHostPort(publish), 'the bus', '--publish ADDRESS'],
    [listen, 'metrics', '--listen HOST:PORT'],
    [metricsListen, extractorPage, '--metrics-listen HOST:PORT'],
    [prometheusListen, 'Prometheus', '--prometheus-listen HOST:PORT'],
  ];
  return wanted.flatMap(([text, what, option]) =>
    text === undefined ? [] : [{ text, what, option }],
  );
}

/** Where to find what is published: a listener may be on all addresses. */
function subscribeAddress(publish: string): string {
  const listen = busHostPort(publish);
  return listen === undefined ? publish : `tcp://${reachable(listen)}`;
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
  single events      npx peer-observer log --bus ${subscribeAddress(publish)}

Ctrl-C ends everything.
`;
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

function deathError({ name, how, exitCode, cause }: ChildEnd): CommandError {
  const why = cause === undefined ? '.' : `: ${readableLine(cause)}`;
  const message = `The process '${name}' ended with ${how}${why}`;
  // Only we know what was asked of it; a wrong address of theirs is one of ours.
  const ours = exitCode === EXIT_USAGE ? EXIT_USAGE : EXIT_FAILURE;
  return new CommandError('child-died', message, ours);
}
