/** One reading of HOST:PORT. @module */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHostPort, reachable, readListenAddress } from './listen-address.ts';

const cases: readonly (readonly [text: string, host?: string, port?: number])[] = [
  ['127.0.0.1:8282', '127.0.0.1', 8282],
  ['localhost:0', 'localhost', 0],
  ['[::1]:65535', '::1', 65_535],
  ['*:1', '*', 1],
  ['127.0.0.1:65536'],
  ['127.0.0.1'],
  [':8282'],
  ['::1:8282'],
  ['[::1:8282'],
  ['[1.2.3.4]:1'],
  ['a b:1'],
  ['127.0.0.1:-1'],
  [''],
];
for (const [text, host, port] of cases) {
  test(`'${text}' is ${host === undefined ? 'no' : 'an'} address`, () => {
    assert.deepEqual(parseHostPort(text), host === undefined ? undefined : { host, port });
    assert.equal(readListenAddress(text), host === undefined || host === '*' ? undefined : text);
  });
}

test('an address for all interfaces is reached on loopback', () => {
  assert.equal(reachable('0.0.0.0:1'), '127.0.0.1:1');
  assert.equal(reachable('*:1'), '127.0.0.1:1');
  assert.equal(reachable('[::]:1'), '[::1]:1');
  assert.equal(reachable('[::1]:1'), '[::1]:1');
});
