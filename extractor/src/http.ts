/**
 * The extractor's own HTTP server: `/metrics`, `/healthz`, and a page that links to them.
 * @module
 */
import { createServer } from 'node:http';
import express from 'express';
import type { Registry } from 'prom-client';
import { ExtractorError } from './extractor-error.ts';

const INDEX_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>peer-observer extractor</title>
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:40em;margin:3em auto;padding:0 1em}</style>
<h1>peer-observer extractor</h1><ul>
<li><a href="/metrics">/metrics</a>: about the extractor itself, as Prometheus scrapes it</li>
<li><a href="/healthz">/healthz</a>: the process is alive</li></ul></html>
`;

export interface MetricsServer {
  /** `http://HOST:PORT`, with the real port. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Listens on `HOST:PORT` (IPv6 hosts in brackets; port 0: any free one).
 * @throws ExtractorError when that is no address, or can't be listened on
 */
export async function serveMetrics(listen: string, registry: Registry): Promise<MetricsServer> {
  const { host, port } = parseListen(listen);
  const app = express();
  app.disable('x-powered-by');
  app.get('/metrics', async (_request, response) => {
    const text = await registry.metrics();
    response.set('Content-Type', registry.contentType).end(text);
  });
  app.get('/healthz', (_request, response) => {
    response.type('text/plain').send('ok\n');
  });
  app.get('/', (_request, response) => {
    response.type('text/html').send(INDEX_PAGE);
  });
  app.use((_request, response) => {
    response.status(404).type('text/plain').send('no such page, see /\n');
  });
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(listen, cause)));
    server.listen({ host, port }, resolve);
  });
  const address = server.address();
  // a TCP server that listens has an address with a port
  const realPort = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${realPort}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function parseListen(listen: string): { host: string; port: number } {
  const match = /^(?:\[([0-9A-Fa-f:.]+)\]|([^:[\]]+)):(\d{1,5})$/.exec(listen);
  const host = match?.[1] ?? match?.[2];
  const port = Number(match?.[3]);
  if (host === undefined || port > 65535) {
    throw new ExtractorError(
      'bad-option',
      `The extractor can't serve metrics on "${listen}": expected HOST:PORT.`,
    );
  }
  return { host, port };
}

function listenError(listen: string, cause: NodeJS.ErrnoException): ExtractorError {
  const code = cause.code ?? 'unknown error';
  const message = `The extractor can't serve metrics on ${listen}: ${REASONS[code] ?? code}.`;
  return new ExtractorError(code === 'EADDRINUSE' ? 'listen-in-use' : 'listen-failed', message, {
    cause,
  });
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program uses that address',
  EADDRNOTAVAIL: 'this machine does not have that address',
  EACCES: 'ports below 1024 need more rights',
  EAFNOSUPPORT: 'this machine does not have that kind of address',
  ENOTFOUND: 'the host name does not resolve',
  EAI_AGAIN: 'the host name does not resolve',
};
