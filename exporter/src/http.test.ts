import { deepEqual, equal, match, ok, rejects, throws } from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { createServer, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { ExporterError } from './error.ts';
import { createApp, listen, negotiate, type Pages, parseListen } from './http.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const BIG = 'x'.repeat(5000);
const PAGES: Pages = {
  version: '1.2.3',
  metrics: async (format) => [`${format} `, BIG, '\n'],
  upstream: (host) => ['upstream of ', `${host ?? 'all'}\n`],
  missingPublishers: () => [],
};

/** A server with those pages; asks it, with nothing in the headers that the test doesn't say. */
async function served(t: TestContext, pages: Partial<Pages> = {}) {
  const errors: string[] = [];
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (_fields: object, message: string) => void errors.push(message),
  };
  const server = await listen(createApp({ ...PAGES, ...pages }, log), '127.0.0.1:0');
  t.after(() => server.close());
  // a TCP server's address while it listens
  const { port } = server.address() as AddressInfo;
  const ask = async (
    path: string,
    headers: Readonly<Record<string, string>> = {},
    method = 'GET',
  ): Promise<Answer> => {
    const request = httpRequest({ host: '127.0.0.1', port, path, headers, method, agent: false });
    request.end();
    const [response] = await once(request, 'response');
    const chunks: Buffer[] = [];
    for await (const chunk of response) chunks.push(chunk);
    return {
      status: response.statusCode,
      headers: response.headers,
      body: Buffer.concat(chunks),
    };
  };
  return { ask, errors, port };
}

const PROMETHEUS_2 =
  'application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,text/plain;version=0.0.4;q=0.5,*/*;q=0.1';
const PROMETHEUS_3 =
  'application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.5,application/openmetrics-text;version=0.0.1;q=0.4,text/plain;version=1.0.0;escaping=allow-utf-8;q=0.3,text/plain;version=0.0.4;q=0.2,*/*;q=0.1';

describe('format', () => {
  const cases: readonly [accept: string | undefined, format: 'text' | 'openmetrics'][] = [
    [undefined, 'text'],
    ['', 'text'],
    ['*/*', 'text'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text'],
    [PROMETHEUS_2, 'openmetrics'],
    [PROMETHEUS_3, 'openmetrics'],
    [
      `application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;q=0.6,${PROMETHEUS_3}`,
      'openmetrics',
    ],
    [
      'application/openmetrics-text; version=0.0.1,text/plain;version=0.0.4;q=0.5,*/*;q=0.1',
      'text',
    ],
    ['application/openmetrics-text', 'openmetrics'],
    ['Application/OpenMetrics-Text; Version="1.0.0"; charset=utf-8', 'openmetrics'],
    ['application/openmetrics-text;version=2.0.0', 'text'],
    ['application/openmetrics-text;q=0', 'text'],
    ['application/openmetrics-text;q=0.4,text/plain;q=0.5', 'text'],
    ['application/openmetrics-text;q=0.4,text/*;q=0.5', 'text'],
    ['application/openmetrics-text;q=0.5,text/plain;q=0.4,*/*', 'openmetrics'],
    ['text/plain,application/openmetrics-text', 'openmetrics'],
    ['application/*', 'text'],
    ['application/openmetrics-text;q=nonsense', 'text'],
    [',;;=,'.repeat(1000), 'text'],
  ];
  for (const [accept, format] of cases) {
    it(`is ${format} for ${accept?.slice(0, 60) ?? 'no Accept header'}`, () => {
      equal(negotiate(accept), format);
    });
  }

  const types: readonly [accept: string, type: string, begins: string][] = [
    [PROMETHEUS_3, 'application/openmetrics-text; version=1.0.0; charset=utf-8', 'openmetrics '],
    ['*/*', 'text/plain; version=0.0.4; charset=utf-8', 'text '],
  ];
  for (const [accept, type, begins] of types) {
    it(`says ${type}, compressed where that is wanted`, async (t) => {
      const { ask } = await served(t);
      for (const gzip of [false, true]) {
        const { status, headers, body } = await ask('/metrics', {
          accept,
          ...(gzip ? { 'accept-encoding': 'gzip' } : {}),
        });
        equal(status, 200);
        equal(headers['content-type'], type);
        equal(headers['content-encoding'], gzip ? 'gzip' : undefined);
        match(headers.vary ?? '', /Accept(,|$)/);
        equal((gzip ? gunzipSync(body) : body).toString(), `${begins}${BIG}\n`);
      }
    });
  }
});

describe('pages', () => {
  it('HEAD has the headers alone', async (t) => {
    const { ask } = await served(t);
    const { status, headers, body } = await ask('/metrics', {}, 'HEAD');
    equal(status, 200);
    equal(headers['content-type'], 'text/plain; version=0.0.4; charset=utf-8');
    equal(body.length, 0);
  });

  const hosts: readonly [path: string, status: number, body: string][] = [
    ['/metrics/upstream', 200, 'upstream of all\n'],
    ['/metrics/upstream?host=', 200, 'upstream of all\n'],
    ['/metrics/upstream?host=a%20b', 200, 'upstream of a b\n'],
    ['/metrics/upstream?host=a&host=b', 400, 'expected one host, found several\n'],
    ['/metrics/upstream?host[]=a', 200, 'upstream of all\n'],
    ['/metrics/upstream?host=__proto__', 200, 'upstream of __proto__\n'],
  ];
  for (const [path, status, body] of hosts) {
    it(`${path} is ${status}`, async (t) => {
      const { ask } = await served(t);
      const answer = await ask(path);
      deepEqual([answer.status, answer.body.toString()], [status, body]);
      if (status === 200) {
        equal(answer.headers['content-type'], 'text/plain; version=0.0.4; charset=utf-8');
      }
    });
  }

  it('/healthz is alive, /readyz waits for publishers', async (t) => {
    let missing = ['tcp://127.0.0.1:1'];
    const { ask } = await served(t, { missingPublishers: () => missing });
    equal((await ask('/healthz')).status, 200);
    const waiting = await ask('/readyz');
    deepEqual(
      [waiting.status, waiting.body.toString()],
      [503, 'not connected: tcp://127.0.0.1:1\n'],
    );
    missing = [];
    const ready = await ask('/readyz');
    deepEqual([ready.status, ready.body.toString()], [200, 'ready\n']);
  });

  it('/ links to the others and escapes what it shows', async (t) => {
    const { ask } = await served(t, {
      version: '<script>"1"&2</script>',
      missingPublishers: () => ['ipc:///<b>'],
    });
    const { headers, body } = await ask('/');
    match(headers['content-type'] ?? '', /^text\/html/);
    const html = body.toString();
    ok(
      html.includes(
        'Version &lt;script>&quot;1&quot;&amp;2&lt;/script>, waiting for ipc:///&lt;b>.',
      ),
    );
    ok(!html.includes('<script>'));
    for (const path of ['/metrics', '/metrics/upstream', '/healthz', '/readyz']) {
      ok(html.includes(`<a href="${path}">`), path);
    }
  });

  const unknown: readonly [method: string, path: string][] = [
    ['GET', '/nothing'],
    ['GET', '/metrics/else'],
    ['GET', '/%E0%A4%A'],
    ['POST', '/metrics'],
  ];
  for (const [method, path] of unknown) {
    it(`${method} ${path} is 404`, async (t) => {
      const { ask } = await served(t);
      const { status, body } = await ask(path, {}, method);
      deepEqual([status, body.toString()], [404, 'no such page, see /\n']);
    });
  }

  it('that fail are a 500 without a word of why, and a line in the log', async (t) => {
    const { ask, errors } = await served(t, {
      metrics: () => Promise.reject(new Error('secret')),
      upstream: () => {
        throw new Error('secret');
      },
    });
    for (const path of ['/metrics', '/metrics/upstream']) {
      const { status, body } = await ask(path);
      deepEqual([status, body.toString()], [500, 'this page failed, see the log\n']);
    }
    deepEqual(errors, ['a page failed', 'a page failed']);
    equal((await ask('/healthz')).status, 200);
  });
});

describe('a page in parts', () => {
  const part = 'y'.repeat(100_000);

  it('that fails in the middle is no whole page', async (t) => {
    const { ask, errors } = await served(t, {
      async metrics() {
        return (function* () {
          yield part;
          throw new Error('secret');
        })();
      },
    });
    await rejects(ask('/metrics'), /aborted|hang up/);
    deepEqual(errors, ['a page failed']);
    equal((await ask('/healthz')).status, 200);
  });

  it('is made no further for a client that has gone, and that is no error', async (t) => {
    const ended = new EventEmitter();
    let made = 0;
    const { port, ask, errors } = await served(t, {
      async metrics() {
        return (function* () {
          try {
            for (; made < 100_000; made++) yield part;
          } finally {
            ended.emit('end');
          }
        })();
      },
    });
    const end = once(ended, 'end');
    const socket = connect(port, '127.0.0.1');
    socket.write('GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n');
    await once(socket, 'data');
    socket.destroy();
    await end;
    ok(made < 100_000);
    equal((await ask('/healthz')).status, 200);
    deepEqual(errors, []);
  });
});

describe('addresses to listen on', () => {
  const good: readonly [text: string, host: string, port: number][] = [
    ['127.0.0.1:8282', '127.0.0.1', 8282],
    ['[::1]:0', '::1', 0],
    [':8282', '', 8282],
    ['localhost:65535', 'localhost', 65535],
  ];
  for (const [text, host, port] of good) {
    it(`${text} is good`, () => deepEqual(parseListen(text), { host, port }));
  }

  const isOurs = (code: ExporterError['code'], message: RegExp) => (error: unknown) => {
    ok(error instanceof ExporterError);
    deepEqual([error.code, error.exitCode], [code, 2]);
    match(error.message, message);
    ok(!error.message.includes('\n'));
    return true;
  };

  for (const text of [
    '',
    '8282',
    'localhost',
    'a:b',
    '127.0.0.1:65536',
    '::1:80',
    '[::1]',
    '[x]:1',
    'a:1:2',
    'a:-1',
    '127.0.0.1:1 ',
  ]) {
    it(`"${text}" is not`, () => {
      throws(
        () => parseListen(text),
        isOurs('bad-listen', /^The exporter can't serve metrics on ".*": expected HOST:PORT\.$/),
      );
    });
  }

  it('says when another program uses it', async (t) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    t.after(() => other.close());
    // a TCP server's address while it listens
    const { port } = other.address() as AddressInfo;
    await rejects(
      listen(createApp(PAGES), `127.0.0.1:${port}`),
      isOurs(
        'cannot-listen',
        /^The exporter can't serve metrics on 127\.0\.0\.1:\d+: another program uses that address\.$/,
      ),
    );
  });

  it('says when it is not ours', async () => {
    // reserved for documentation: no machine has it
    await rejects(
      listen(createApp(PAGES), '192.0.2.1:0'),
      isOurs('cannot-listen', /: this machine does not have that address\.$/),
    );
  });

  it('says when there is no such host', async () => {
    await rejects(
      listen(createApp(PAGES), 'no-such-host.invalid:0'),
      isOurs('cannot-listen', /: the host name does not resolve\.$/),
    );
  });
});
