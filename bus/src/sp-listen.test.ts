/**
 * Tests of addresses that can't be listened on, for both drivers.
 * @module
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { test } from 'node:test';
import { BusError, type BusErrorCode, createPublisher, createSubscriber } from './index.ts';
import { Collector, freshAddress, temporaryFolder } from './testing/helpers.ts';

function refused(code: BusErrorCode): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof BusError, String(error));
    assert.equal(error.code, code);
    assert.equal(error.exitCode, 2);
    assert.match(error.message, /^[A-Z][^\n]*\.$/);
    return true;
  };
}

for (const framing of ['tcp', 'ipc'] as const) {
  test(`${framing}: an address that is in use is refused, and its owner is undisturbed`, async (t) => {
    await using publisher = await createPublisher({ address: await freshAddress(t, framing) });
    const { address } = publisher;
    await assert.rejects(createPublisher({ address }), refused('address-in-use'));
    const collector = new Collector();
    await using _subscriber = await createSubscriber({
      addresses: [address],
      onMessage: collector.onMessage,
    });
    await publisher.waitForSubscribers(1);
    publisher.publish(Buffer.from('still here'));
    await collector.count(1);
    assert.deepEqual(collector.texts(), ['still here']);
  });
}

test('the socket file of a publisher that was killed is replaced', async (t) => {
  const address = await freshAddress(t, 'ipc');
  const script = `import(${JSON.stringify(new URL('./index.js', import.meta.url).href)})
    .then(({ createPublisher }) => createPublisher({ address: ${JSON.stringify(address)} }))
    .then(() => process.send('up'))`;
  const child = spawn(process.execPath, ['--eval', script], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  t.after(() => child.kill('SIGKILL'));
  await once(child, 'message');
  await assert.rejects(createPublisher({ address }), refused('address-in-use'));
  child.kill('SIGKILL');
  await once(child, 'exit');
  await using publisher = await createPublisher({ address });
  await using _subscriber = await createSubscriber({
    addresses: [address],
    onMessage: () => undefined,
  });
  await publisher.waitForSubscribers(1);
});

test('a file that is no socket is left alone, also behind a link', async (t) => {
  const folder = await temporaryFolder(t);
  await writeFile(`${folder}/file`, 'precious');
  await symlink(`${folder}/file`, `${folder}/link`);
  for (const name of ['file', 'link']) {
    await assert.rejects(
      createPublisher({ address: `ipc://${folder}/${name}` }),
      refused('not-a-socket'),
    );
  }
  assert.equal(await readFile(`${folder}/file`, 'utf8'), 'precious');
});

test('addresses that can not work are refused in one sentence', async (t) => {
  const folder = await temporaryFolder(t);
  const onMessage = (): void => undefined;
  const cases: readonly (readonly [string, BusErrorCode])[] = [
    ['tcp://nowhere', 'malformed-address'],
    ['tcp://no-such-host.invalid:8883', 'unresolvable'],
    // 192.0.2.0/24 is for documentation (RFC 5737): no machine has it.
    ['tcp://192.0.2.1:8883', 'address-not-available'],
    [`ipc://${folder}/missing/x.sock`, 'listen-failed'],
  ];
  for (const [address, code] of cases) {
    await assert.rejects(createPublisher({ address }), refused(code));
  }
  await assert.rejects(
    createSubscriber({ addresses: ['tcp://127.0.0.1:8883', 'tcp://nowhere'], onMessage }),
    refused('malformed-address'),
  );
  await assert.rejects(
    createSubscriber({ addresses: ['tcp://no-such-host.invalid:8883'], onMessage }),
    refused('unresolvable'),
  );
});

test('* listens on all interfaces, and a name and IPv6 work where the machine has them', async () => {
  for (const [host, dialled] of [
    ['*', '127.0.0.1'],
    ['localhost', 'localhost'],
    ['[::1]', '[::1]'],
  ] as const) {
    let publisher: Awaited<ReturnType<typeof createPublisher>>;
    try {
      publisher = await createPublisher({ address: `tcp://${host}:0` });
    } catch (error) {
      // A machine without IPv6.
      assert.equal(host, '[::1]', String(error));
      continue;
    }
    const port = publisher.address.slice(publisher.address.lastIndexOf(':') + 1);
    assert.equal(publisher.address, `tcp://${host}:${port}`);
    assert.notEqual(port, '0');
    await using _subscriber = await createSubscriber({
      addresses: [`tcp://${dialled}:${port}`],
      onMessage: () => undefined,
    });
    try {
      await publisher.waitForSubscribers(1, AbortSignal.timeout(30_000));
    } finally {
      await publisher.close();
    }
  }
});
