/**
 * The exporter's web server: metrics in two formats, health, and a page that links to them.
 * @module
 */
import { once } from 'node:events';
import type { Server } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BusLog } from '@peer-observer/bus';
import compression from 'compression';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import { ExporterError } from './error.ts';
import type { Format } from './metrics/render.ts';

/** What the server shows. */
export interface Pages {
  /** /metrics, in parts of which each is made when the client has room for it. */
  metrics(format: Format): Promise<Iterable<string>>;
  /** /metrics/upstream, over all hosts or one of them. */
  upstream(host: string | undefined): Iterable<string>;
  /** Publishers that are not connected; /readyz is 200 when there are none. */
  missingPublishers(): readonly string[];
  readonly version: string;
}

const TYPES: Record<Format, string> = {
  text: 'text/plain; version=0.0.4; charset=utf-8',
  openmetrics: 'application/openmetrics-text; version=1.0.0; charset=utf-8',
};

const OPENMETRICS = 'application/openmetrics-text';
/** A client that takes longer to send or to read anything at all is let go. */
const IDLE_MS = 60_000;
/** Each may hold a page of some megabytes. */
const MAX_CONNECTIONS = 128;

/**
 * The format that an Accept header prefers: OpenMetrics only where it is named, in our version or
 * in any, and liked no less than text. Parameters we don't know, such as `escaping`, change nothing.
 */
export function negotiate(accept: string | undefined): Format {
  let openMetrics = 0;
  // by how closely the range names text/plain; the closest decides
  const text = { 'text/plain': -1, 'text/*': -1, '*/*': -1 };
  for (const range of (accept ?? '').split(',')) {
    const [type = '', ...rest] = range.split(';').map((part) => part.trim().toLowerCase());
    const params = new Map(
      rest.map((part) => {
        const [name = '', value = ''] = part.replaceAll(/[\s"]/g, '').split('=');
        return [name, value] as const;
      }),
    );
    const q = Number(params.get('q') ?? 1);
    if (!(q >= 0 && q <= 1)) continue;
    const version = params.get('version') ?? '1.0.0';
    if (type === OPENMETRICS && version === '1.0.0') openMetrics = Math.max(openMetrics, q);
    else if (isTextRange(type)) text[type] = Math.max(text[type], q);
  }
  const plain = Object.values(text).find((q) => q >= 0) ?? 0;
  return openMetrics > 0 && openMetrics >= plain ? 'openmetrics' : 'text';
}

const isTextRange = (type: string): type is 'text/plain' | 'text/*' | '*/*' =>
  type === 'text/plain' || type === 'text/*' || type === '*/*';

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function indexPage(version: string, missing: readonly string[]): string {
  const state = missing.length === 0 ? 'ready' : `waiting for ${escapeHtml(missing.join(', '))}`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>peer-observer exporter</title>
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:40em;margin:3em auto;padding:0 1em}</style>
<h1>peer-observer exporter</h1><p>Version ${escapeHtml(version)}, ${state}.</p><ul>
<li><a href="/metrics">/metrics</a>: everything, as Prometheus scrapes it</li>
<li><a href="/metrics/upstream">/metrics/upstream</a>: the same under the names of the Rust
peer-observer; <code>?host=NAME</code> for one node</li>
<li><a href="/healthz">/healthz</a>: the process is alive</li>
<li><a href="/readyz">/readyz</a>: every publisher is connected</li></ul></html>
`;
}

/** Between two parts others get their turn: events to be counted above all. */
async function* inTurns(parts: Iterable<string>): AsyncGenerator<string, void> {
  for (const part of parts) {
    yield part;
    await nextTurn();
  }
}

/** What it means for a client to have gone. */
const GONE: ReadonlySet<string> = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE']);

/** Sends a page as fast as the client takes it; a client that leaves is no error. */
async function sendParts(parts: Iterable<string>, type: string, response: Response): Promise<void> {
  response.set('Content-Type', type);
  if (response.req.method === 'HEAD') {
    response.end();
    return;
  }
  try {
    await pipeline(inTurns(parts), response);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!GONE.has(code)) throw error;
  }
}

/** The routes, without a socket. A page that fails is a 500 to its client and a line in the log. */
export function createApp(pages: Pages, log?: BusLog): Express {
  const app = express();
  // An ETag would hash a megabyte for a client that never asks twice for the same.
  app.disable('etag');
  app.disable('x-powered-by');
  // Level 1: half the time of the default for a few per cent more bytes, on loopback or a LAN.
  // By default it leaves types alone that it doesn't know, OpenMetrics among them.
  app.use(compression({ level: 1, filter: () => true }));
  app.get('/metrics', async (request, response) => {
    const format = negotiate(request.get('accept'));
    const parts = await pages.metrics(format);
    await sendParts(parts, TYPES[format], response.vary('Accept'));
  });
  app.get('/metrics/upstream', async (request, response) => {
    const { host } = request.query;
    if (host === undefined || typeof host === 'string') {
      await sendParts(pages.upstream(host || undefined), TYPES.text, response);
    } else {
      response.status(400).type('text/plain').send('expected one host, found several\n');
    }
  });
  app.get('/healthz', (_request, response) => {
    response.type('text/plain').send('ok\n');
  });
  app.get('/readyz', (_request, response) => {
    const missing = pages.missingPublishers();
    if (missing.length === 0) response.type('text/plain').send('ready\n');
    else {
      response
        .status(503)
        .type('text/plain')
        .send(`not connected: ${missing.join(', ')}\n`);
    }
  });
  app.get('/', (_request, response) => {
    response.type('text/html').send(indexPage(pages.version, pages.missingPublishers()));
  });
  app.use((_request, response) => {
    response.status(404).type('text/plain').send('no such page, see /\n');
  });
  // express knows a handler of errors by its four parameters
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    log?.error({ err: error, path: request.path }, 'a page failed');
    // a page that breaks off must not look like a whole one
    if (response.headersSent) response.destroy();
    else response.status(500).type('text/plain').send('this page failed, see the log\n');
  });
  return app;
}

/** Host and port of `HOST:PORT`, `[V6]:PORT` or `:PORT`. */
export function parseListen(listen: string): { host: string; port: number } {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([^:[\]]*)):(\d{1,5})$/.exec(listen);
  const port = Number(match?.[3]);
  if (match === null || port > 65535) {
    throw new ExporterError(
      'bad-listen',
      `The exporter can't serve metrics on "${listen}": expected HOST:PORT.`,
    );
  }
  return { host: match[1] ?? match[2] ?? '', port };
}

/**
 * Starts to listen.
 * @throws ExporterError when the address is taken, not ours or malformed
 */
export async function listen(app: Express, address: string, log?: BusLog): Promise<Server> {
  const { host, port } = parseListen(address);
  const server = host === '' ? app.listen(port) : app.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    const message = `The exporter can't serve metrics on ${address}: ${REASONS[code] ?? code}.`;
    throw new ExporterError('cannot-listen', message, { cause: error });
  }
  server.timeout = IDLE_MS;
  server.maxConnections = MAX_CONNECTIONS;
  // without a listener, a connection that can't be accepted would end the process
  server.on('error', (error) => log?.warn({ err: error }, 'web server'));
  return server;
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses that address',
  EADDRNOTAVAIL: 'this machine does not have that address',
  EACCES: 'ports below 1024 need more rights',
  EAFNOSUPPORT: 'this machine does not have that kind of address',
  ENOTFOUND: 'the host name does not resolve',
  EAI_AGAIN: 'the host name does not resolve',
};
