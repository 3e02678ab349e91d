/** Every mistake in a configuration file has its message. @module */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ConfigError } from '../program/errors.ts';
import { loadConfig, parseConfig } from './load.ts';

const testdata = fileURLToPath(new URL('../../testdata/', import.meta.url));

const cases: readonly (readonly [file: string, code: ConfigError['code'], problems: string[]])[] = [
  [
    'invalid-values.yml',
    'invalid',
    [
      'bus.driver: expected one of sp, nanomsg, found "nats"',
      'bus.addresses[0]: expected a bus address such as tcp://127.0.0.1:8883 or ipc:///run/x.sock, found "localhost:8883"',
      'bus.addresses[1]: expected a bus address, found 5',
      'extractor.node: expected a text that is not empty, found ""',
      'extractor.metrics_listen: expected HOST:PORT (an IPv6 address in brackets; 0.0.0.0 or [::] for all addresses), found 8283',
      'extractor.wait_for_subscribers: expected a whole number from 0, found -1',
      'extractor.recording.speed: expected a number above 0 or \'max\', found "fast"',
      'extractor.recording.loop: expected true or false, found "yes"',
      'exporter: expected a mapping, found []',
    ],
  ],
  [
    'invalid-keys.yml',
    'invalid',
    [
      "bus.colour: expected no such key, found 'colour'",
      "exporter.ip_list: expected no such key, found 'ip_list', did you mean 'ip_lists'?",
      "extractors: expected no such key, found 'extractors', did you mean 'extractor'?",
    ],
  ],
  [
    'invalid-file.yml',
    'invalid',
    [`exporter.ip_lists[0]: expected a readable file, found '${testdata}nowhere.yml'`],
  ],
  ['invalid-text.yml', 'invalid', ['(the whole file): expected a mapping, found "just text"']],
  ['missing.yml', 'unreadable', []],
];
for (const [name, code, problems] of cases) {
  test(`${name} is refused, each problem by its place`, () => {
    assert.throws(
      () => loadConfig(path.join(testdata, name)),
      (error) => {
        assert.ok(error instanceof ConfigError);
        assert.equal(error.code, code);
        assert.equal(error.exitCode, 2);
        assert.deepEqual(error.problems, problems);
        return true;
      },
    );
  });
}

test('what is not YAML is refused with line and column', () => {
  assert.throws(
    () => loadConfig(path.join(testdata, 'invalid-yaml.yml')),
    (error) =>
      error instanceof ConfigError &&
      error.code === 'not-yaml' &&
      error.problems.length > 0 &&
      error.problems.every((problem) => /^line \d+, column \d+: \S/.test(problem)),
  );
});

test('a valid file has absolute paths, an empty one says nothing', () => {
  const config = loadConfig(path.join(testdata, 'valid.yml'));
  const recording = config.extractor?.recording?.file ?? '';
  assert.equal(recording, path.resolve(testdata, '../../recordings/core-mempool_expiry.jsonl.gz'));
  assert.equal(config.extractor?.recording?.speed, 'max');
  assert.deepEqual(parseConfig('', 'x.yml'), {});
  const extractor = { recording: { speed: 2 } };
  assert.deepEqual(parseConfig(JSON.stringify({ extractor }), 'x.yml'), { extractor });
});
