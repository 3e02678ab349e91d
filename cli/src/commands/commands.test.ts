/** The commands at work: over recordings, over a real bus, as processes. @module */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { createGunzip } from 'node:zlib';
import { startExtractor } from '@peer-observer/extractor';
import { bin, freePort, recordings, runInside, runOutside } from '../testing/program.ts';

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };
const RBF = `${recordings}core-feature_rbf.jsonl.gz`;

async function tracepoints(file: string): Promise<string[]> {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  const found: string[] = [];
  for await (const line of lines) {
    const name = /^\{"t":\d+,"pid":\d+,"p":"([^"]+)"/.exec(line)?.[1];
    if (name !== undefined) found.push(name);
  }
  return found;
}

interface Decoded {
  readonly sequence: string;
  readonly node: string;
  readonly ebpf_extractor: {
    readonly message?: { readonly meta: { readonly inbound: boolean } };
    readonly connection?: object;
    readonly mempool?: object;
    readonly validation?: object;
  };
}

const CONNECTIONS: Readonly<Record<string, string>> = {
  inbound: 'net:inbound_connection',
  outbound: 'net:outbound_connection',
  closed: 'net:closed_connection',
  inbound_evicted: 'net:evicted_inbound_connection',
  misbehaving: 'net:misbehaving_connection',
};

/** The tracepoint that an event tells of. */
function tracepointOf({ ebpf_extractor: event }: Decoded): string {
  if (event.message) return `net:${event.message.meta.inbound ? 'in' : 'out'}bound_message`;
  if (event.connection) return CONNECTIONS[Object.keys(event.connection)[0] ?? ''] ?? 'unknown';
  if (event.mempool) return `mempool:${Object.keys(event.mempool)[0]}`;
  return `validation:${Object.keys(event.validation ?? {})[0]}`;
}

for (const name of readdirSync(recordings).filter((file) => /^core-.*\.gz$/.test(file))) {
  test(`decode ${name}: a line per hit, in order`, async () => {
    const file = recordings + name;
    const { stdout, exitCode } = runInside([
      'decode',
      file,
      '--node',
      'alice',
      '--log-level',
      'warn',
    ]);
    assert.equal(await exitCode, 0);
    const events = stdout.text
      .trimEnd()
      .split('\n')
      // the program's own output, whose shape the assertions below check
      .map((line) => JSON.parse(line) as Decoded);
    assert.deepEqual(events.map(tracepointOf), await tracepoints(file));
    assert.deepEqual(
      events.map((event) => event.sequence),
      events.map((_, index) => String(index + 1)),
    );
    assert.ok(events.every(({ node }) => /^alice(-\d+)?$/.test(node)));
  });
}

test('decode of something else ends with a sentence and 1', async () => {
  for (const file of ['package.json', '/nowhere.jsonl.gz']) {
    const { stderr, exitCode } = runInside(['decode', file]);
    assert.equal(await exitCode, 1);
    assert.match(stderr.text, /^peer-observer decode: [^\n]+\.\n$/);
  }
});

test('decode ends cleanly when its reader goes away', async () => {
  const run = runOutside(['decode', `${recordings}honeynode.jsonl.gz`]);
  run.process.stdout?.once('data', () => run.process.stdout?.destroy());
  assert.equal(await run.exitCode, 0);
  assert.doesNotMatch(run.stderr.text, /EPIPE|\.js:/);
});

test('log prints every event of an extractor, and a summary', async () => {
  await using extractor = await startExtractor(
    {
      recording: { file: RBF, speed: 'max' },
      publish: 'tcp://127.0.0.1:0',
      metricsListen: false,
      waitForSubscribers: 1,
    },
    { log: SILENT },
  );
  const run = runInside(['log', '--bus', extractor.address, '--log-level', 'error']);
  const { events } = await extractor.done;
  await run.stdout.lines(events);
  run.stop();
  assert.equal(await run.exitCode, 0);
  assert.equal(
    run.stderr.text,
    `received ${events}, printed ${events}, undecodable 0, dropped because the output was slow 0, lost on the bus 0 in 0 gaps\n`,
  );
});

test('log --json passes only what the filters let through', async () => {
  await using extractor = await startExtractor(
    {
      recording: { file: RBF, speed: 'max' },
      publish: 'tcp://127.0.0.1:0',
      metricsListen: false,
      waitForSubscribers: 1,
    },
    { log: SILENT },
  );
  const filters = ['--type', 'version', '--direction', 'inbound', '--kind', 'message'];
  const run = runInside(['log', '--json', '--bus', extractor.address, ...filters]);
  await extractor.done;
  // The recording's tables: two version messages were received.
  await run.stdout.lines(2);
  run.stop();
  assert.equal(await run.exitCode, 0);
  const lines = run.stdout.text.trimEnd().split('\n');
  assert.equal(lines.length, 2);
  for (const line of lines) assert.match(line, /"command":"version","inbound":true/);
});

test('log as a process ends on SIGINT, and when its reader goes away', async () => {
  await using extractor = await startExtractor(
    {
      recording: { file: RBF, speed: 1 },
      publish: 'tcp://127.0.0.1:0',
      metricsListen: false,
      waitForSubscribers: 2,
    },
    { log: SILENT },
  );
  const first = runOutside(['log', '--bus', extractor.address]);
  const second = runOutside(['log', '--bus', extractor.address]);
  await first.stdout.matches(/\n/);
  first.process.kill('SIGINT');
  assert.equal(await first.exitCode, 0);
  assert.match(first.stderr.text, /received \d+, printed \d+/);
  await second.stdout.matches(/\n/);
  second.process.stdout?.destroy();
  assert.equal(await second.exitCode, 0);
});

test('extract and export run as processes and end on SIGTERM', async () => {
  const bus = `tcp://127.0.0.1:${await freePort()}`;
  const extract = runOutside([
    'extract',
    '--recording',
    RBF,
    '--loop',
    '--publish',
    bus,
    '--metrics-listen',
    '127.0.0.1:0',
  ]);
  const exporter = runOutside(['export', '--bus', bus, '--listen', '127.0.0.1:0']);
  const url = /"url":"([^"]+)"/.exec(await exporter.stderr.matches(/exporter ready/))?.[1];
  await exporter.stderr.matches(/connected to publisher/);
  const metrics = await (await fetch(`${url}/metrics`)).text();
  assert.match(metrics, /^peerobserver_exporter_publisher_connected\{[^}]*\} 1$/m);
  for (const { process: child } of [extract, exporter]) child.kill('SIGTERM');
  assert.equal(await extract.exitCode, 0);
  assert.equal(await exporter.exitCode, 0);
  assert.match(extract.stderr.text, /extractor stopped/);
  assert.match(exporter.stderr.text, /exporter stopped/);
});

test('a parent that is gone before the program listens for it ends it', async () => {
  const child = spawn(process.execPath, [bin, 'export', '--listen', '127.0.0.1:0'], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.disconnect();
  const [exitCode] = await once(child, 'exit');
  assert.equal(exitCode, 0);
});

test('extract ends by itself when the recording does', async () => {
  const run = runInside([
    'extract',
    '--recording',
    RBF,
    '--speed',
    'max',
    '--publish',
    'tcp://127.0.0.1:0',
    '--metrics-listen',
    '127.0.0.1:0',
  ]);
  assert.equal(await run.exitCode, 0);
  assert.match(run.stderr.text, /"events":1645/);
});

test('an address in use is a sentence and 2', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const free = ['--recording', RBF, '--log-level', 'silent'];
  for (const argv of [
    ['extract', ...free, '--publish', `tcp://127.0.0.1:${port}`, '--metrics-listen', '127.0.0.1:0'],
    ['extract', ...free, '--publish', 'tcp://127.0.0.1:0', '--metrics-listen', `127.0.0.1:${port}`],
    ['export', '--listen', `127.0.0.1:${port}`, '--log-level', 'silent'],
  ]) {
    const { stderr, exitCode } = runInside(argv);
    assert.equal(await exitCode, 2);
    assert.match(stderr.text, new RegExp(`^peer-observer ${argv[0]}: [^\n]*${port}[^\n]*\n$`));
  }
  server.close();
});
