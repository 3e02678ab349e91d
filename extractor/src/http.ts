/**
 * The extractor's own HTTP server: `/metrics` and `/healthz`.
 * @module
 */
import { createServer } from 'node:http';
import express from 'express';
import type { Registry } from 'prom-client';
import { ExtractorError } from './extractor-error.ts';

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
      `"${listen}" is no address to serve metrics on: HOST:PORT is expected.`,
    );
  }
  return { host, port };
}

function listenError(listen: string, cause: NodeJS.ErrnoException): ExtractorError {
  if (cause.code === 'EADDRINUSE') {
    const message = `${listen} is in use: the extractor's metrics need another address.`;
    return new ExtractorError('listen-in-use', message, { cause });
  }
  const message = `The extractor's metrics can't be served on ${listen}: ${cause.code ?? cause.message}.`;
  return new ExtractorError('listen-failed', message, { cause });
}
