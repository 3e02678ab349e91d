/**
 * The exporter's web server: metrics in two formats, health, and a page that links to them.
 * @module
 */
import { once } from 'node:events';
import type { Server } from 'node:http';
import compression from 'compression';
import express, { type Express } from 'express';
import { ExporterError } from './error.ts';
import type { Format } from './metrics/render.ts';

/** What the server shows. */
export interface Pages {
  /** /metrics */
  metrics(format: Format): Promise<string>;
  /** /metrics/upstream, over all hosts or one of them. */
  upstream(host: string | undefined): string;
  /** Publishers that are not connected; /readyz is 200 when there are none. */
  missingPublishers(): readonly string[];
  readonly version: string;
}

const TYPES: Record<Format, string> = {
  text: 'text/plain; version=0.0.4; charset=utf-8',
  openmetrics: 'application/openmetrics-text; version=1.0.0; charset=utf-8',
};

/** A type with a version in the Accept header matches only one with the same version here. */
const ACCEPTED = [
  'text/plain',
  'application/openmetrics-text;version=1.0.0',
  'application/openmetrics-text;version=0.0.1',
  'application/openmetrics-text',
] as const;

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

/** The routes, without a socket. */
export function createApp(pages: Pages): Express {
  const app = express();
  // An ETag would hash a megabyte for a client that never asks twice for the same.
  app.disable('etag');
  app.disable('x-powered-by');
  // Level 1: half the time of the default for a few per cent more bytes, on loopback or a LAN.
  app.use(compression({ level: 1 }));
  app.get('/metrics', async (request, response) => {
    const asked = request.accepts([...ACCEPTED]);
    const format =
      typeof asked === 'string' && asked.includes('openmetrics') ? 'openmetrics' : 'text';
    response.set('Content-Type', TYPES[format]).send(await pages.metrics(format));
  });
  app.get('/metrics/upstream', (request, response) => {
    const { host } = request.query;
    response
      .set('Content-Type', TYPES.text)
      .send(pages.upstream(typeof host === 'string' ? host : undefined));
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
  return app;
}

/** Host and port of `HOST:PORT`, `[V6]:PORT` or `:PORT`. */
export function parseListen(listen: string): { host: string; port: number } {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([^:[\]]*)):(\d{1,5})$/.exec(listen);
  const port = Number(match?.[3]);
  if (match === null || port > 65535) {
    throw new ExporterError('bad-listen', `cannot listen on "${listen}": expected HOST:PORT`);
  }
  return { host: match[1] ?? match[2] ?? '', port };
}

/**
 * Starts to listen.
 * @throws ExporterError when the address is taken, not ours or malformed
 */
export async function listen(app: Express, address: string): Promise<Server> {
  const { host, port } = parseListen(address);
  const server = host === '' ? app.listen(port) : app.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const reason = REASONS[code] ?? String(error);
    throw new ExporterError('cannot-listen', `cannot listen on ${address}: ${reason}`, {
      cause: error,
    });
  }
  return server;
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses that address',
  EADDRNOTAVAIL: 'this machine does not have that address',
  EACCES: 'ports below 1024 need more rights',
  ENOTFOUND: 'the host name does not resolve',
};
