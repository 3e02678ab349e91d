/**
 * Tests of addresses and of what refuses them.
 * @module
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type BusAddress, checkResolvable, formatAddress, parseAddress } from './address.ts';
import { BusError } from './bus-error.ts';

const GOOD: readonly (readonly [string, 'listen' | 'dial', BusAddress])[] = [
  ['tcp://127.0.0.1:8883', 'dial', { transport: 'tcp', host: '127.0.0.1', port: 8883 }],
  ['tcp://[::1]:8883', 'dial', { transport: 'tcp', host: '::1', port: 8883 }],
  ['tcp://extractor_1.local:1', 'dial', { transport: 'tcp', host: 'extractor_1.local', port: 1 }],
  ['tcp://*:8883', 'listen', { transport: 'tcp', host: '*', port: 8883 }],
  ['tcp://127.0.0.1:0', 'listen', { transport: 'tcp', host: '127.0.0.1', port: 0 }],
  ['ipc:///run/x.sock', 'dial', { transport: 'ipc', path: '/run/x.sock' }],
];

const BAD: readonly (readonly [string, 'listen' | 'dial'])[] = [
  ['', 'dial'],
  ['127.0.0.1:8883', 'dial'],
  ['http://127.0.0.1:8883', 'dial'],
  ['tcp://127.0.0.1', 'dial'],
  ['tcp://:8883', 'dial'],
  ['tcp://127.0.0.1:8883/', 'dial'],
  ['tcp://127.0.0.1:port', 'dial'],
  ['tcp://127.0.0.1:65536', 'listen'],
  ['tcp://127.0.0.1:0', 'dial'],
  ['tcp://*:8883', 'dial'],
  ['tcp://127.0.0.256:8883', 'dial'],
  ['tcp://::1:8883', 'dial'],
  ['tcp://[127.0.0.1]:8883', 'dial'],
  ['tcp://[::g]:8883', 'dial'],
  ['tcp://eth0;127.0.0.1:8883', 'dial'],
  ['tcp://a b:8883', 'dial'],
  ['ipc://run/x.sock', 'dial'],
  ['ipc:///run/', 'dial'],
  ['ipc://', 'dial'],
  [`ipc:///${'x'.repeat(107)}`, 'dial'],
];

for (const [text, role, address] of GOOD) {
  test(`${text} is understood and printed as it was`, () => {
    assert.deepEqual(parseAddress(text, role), address);
    assert.equal(formatAddress(address), text);
  });
}

for (const [text, role] of BAD) {
  test(`'${text.slice(0, 40)}' is malformed to ${role}`, () => {
    assert.throws(
      () => parseAddress(text, role),
      (error) =>
        error instanceof BusError &&
        error.code === 'malformed-address' &&
        error.exitCode === 2 &&
        /^The bus address .* is malformed: [^\n]*\.$/.test(error.message),
    );
  });
}

test('any text is understood or refused by a BusError', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((rest) => `tcp://${rest}`),
      ),
      (text) => {
        try {
          const address = parseAddress(text, 'listen');
          assert.deepEqual(parseAddress(formatAddress(address), 'listen'), address);
        } catch (error) {
          assert.ok(error instanceof BusError);
        }
      },
    ),
  );
});

test('a host without an IP address is unresolvable', async () => {
  await assert.rejects(
    checkResolvable({ transport: 'tcp', host: 'no-such-host.invalid', port: 1 }),
    (error) => error instanceof BusError && error.code === 'unresolvable',
  );
  await checkResolvable({ transport: 'tcp', host: '127.0.0.1', port: 1 });
});
