/**
 * Interoperability with the npm package nanomsg and with nanocat, in both directions.
 * @module
 */
import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { type TestContext, test } from 'node:test';
import { createPublisher, createSubscriber } from './index.ts';
import { loadNanomsg } from './nanomsg-package.ts';
import type { Framing } from './sp-protocol.ts';
import { freshAddress, patterned, temporaryFolder, until } from './testing/helpers.ts';

const SIZES = [0, 1, 100, 65_536, 1_048_575, 1_048_577, 4_194_304] as const;
/** What nanocat receives at most: the library's default limit of 1 MiB. */
const NANOCAT_SIZES = SIZES.filter((size) => size <= 1_048_576);
/** A publisher of the library drops what comes while it is still busy, so tests ask again. */
const ASK_AGAIN_MS = 250;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const noPackage = await loadNanomsg().then(
  () => false,
  () => 'the npm package nanomsg is not installed',
);
const noNanocat =
  spawnSync('nanocat', ['--help']).error === undefined
    ? false
    : 'nanocat is not on this machine (Debian package nanomsg-utils)';

function startPeer(t: TestContext, role: 'pub' | 'sub', address: string): ChildProcess {
  const child = fork(new URL('./testing/nanomsg-peer.js', import.meta.url), [role, address]);
  t.after(() => child.kill('SIGKILL'));
  return child;
}

function startNanocat(t: TestContext, args: readonly string[]): ChildProcess {
  const child = spawn('nanocat', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => child.kill('SIGKILL'));
  return child;
}

/** An address that another program can listen on. */
async function freeAddress(t: TestContext, framing: Framing): Promise<string> {
  if (framing === 'ipc') {
    return `ipc://${await temporaryFolder(t)}/peer.sock`;
  }
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  assert.ok(bound !== null && typeof bound === 'object');
  return `tcp://127.0.0.1:${bound.port}`;
}

for (const framing of ['tcp', 'ipc'] as const) {
  test(`${framing}: our publisher is heard by the npm package`, { skip: noPackage }, async (t) => {
    await using publisher = await createPublisher({ address: await freshAddress(t, framing) });
    const child = startPeer(t, 'sub', publisher.address);
    const heard: unknown[] = [];
    child.on('message', (message) => heard.push(message));
    await publisher.waitForSubscribers(1);
    const sizes = [...SIZES, ...SIZES.toReversed()];
    for (const size of sizes) {
      publisher.publish(patterned(size));
    }
    await until(() => heard.length === sizes.length + 1, 'all messages');
    assert.deepEqual(
      heard.filter((message) => message !== 'ready'),
      sizes.map((bytes) => ({ bytes, sha256: sha256(patterned(bytes)) })),
    );
    assert.equal(publisher.stats().protocolErrors.unexpectedData, 0);
  });

  test(`${framing}: our subscriber hears the npm package`, { skip: noPackage }, async (t) => {
    const address = await freeAddress(t, framing);
    const child = startPeer(t, 'pub', address);
    await once(child, 'message');
    const heard = new Map<number, string>();
    await using subscriber = await createSubscriber({
      addresses: [address],
      onMessage: (buffer, start, end) =>
        heard.set(end - start, sha256(buffer.subarray(start, end))),
    });
    await subscriber.connected();
    for (const size of SIZES) {
      const ask = (): boolean => child.send(size);
      ask();
      const again = setInterval(ask, ASK_AGAIN_MS);
      t.after(() => clearInterval(again));
      await until(() => heard.has(size), `a message of ${size} bytes`);
      clearInterval(again);
      assert.equal(heard.get(size), sha256(patterned(size)));
    }
    assert.equal(subscriber.stats().disconnects, 0);
  });

  test(`${framing}: our publisher is heard by nanocat`, { skip: noNanocat }, async (t) => {
    await using publisher = await createPublisher({ address: await freshAddress(t, framing) });
    const child = startNanocat(t, ['--sub', '--connect', publisher.address, '--msgpack']);
    const parts: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => parts.push(part));
    await publisher.waitForSubscribers(1);
    for (const size of NANOCAT_SIZES) {
      publisher.publish(patterned(size));
    }
    const expected = Buffer.concat(
      NANOCAT_SIZES.flatMap((size) => [msgpackHead(size), patterned(size)]),
    );
    await until(
      () => parts.reduce((sum, part) => sum + part.length, 0) >= expected.length,
      'all messages',
    );
    assert.ok(Buffer.concat(parts).equals(expected));
  });

  for (const size of SIZES) {
    test(`${framing}: our subscriber hears nanocat, ${size} bytes`, {
      skip: noNanocat,
    }, async (t) => {
      const address = await freeAddress(t, framing);
      const file = `${await temporaryFolder(t)}/message`;
      await writeFile(file, patterned(size));
      const heard: Buffer[] = [];
      await using _subscriber = await createSubscriber({
        addresses: [address],
        reconnectMinMs: 5,
        reconnectMaxMs: 50,
        onMessage: (buffer, start, end) => {
          heard.push(Buffer.from(buffer.subarray(start, end)));
        },
      });
      // nanocat can't read an empty file.
      const content = size === 0 ? ['--data', ''] : ['--file', file];
      startNanocat(t, ['--pub', '--bind', address, ...content, '--interval', '0.05']);
      await until(() => heard.length >= 2, 'two messages');
      for (const message of heard) {
        assert.ok(message.equals(patterned(size)));
      }
    });
  }
}

/** How msgpack, and so nanocat, writes the length of a byte string. */
function msgpackHead(size: number): Buffer {
  if (size < 256) {
    return Buffer.of(0xc4, size);
  }
  const head = Buffer.alloc(size < 65_536 ? 3 : 5);
  head[0] = size < 65_536 ? 0xc5 : 0xc6;
  head.writeUIntBE(size, 1, head.length - 1);
  return head;
}
