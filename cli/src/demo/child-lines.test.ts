/** Which lines of a process are shown, and which say why it ended. @module */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCause, isWorthShowing, readableLine } from './child-lines.ts';

const cases: readonly (readonly [line: string, isShown: boolean, isCause: boolean])[] = [
  ['{"level":"info","msg":"extractor ready"}', false, false],
  ['{"level":"warn","msg":"slow"}', true, true],
  ['{"level":"fatal","msg":"over"}', true, true],
  ['ts=1 caller=main.go:1 level=info msg="Server is ready."', false, false],
  ['time=1 level=WARN source=main.go:1 msg="Received SIGTERM"', true, true],
  ['time=1 level=INFO msg="fine"', false, false],
  ['peer-observer extract: The file is missing.', false, true],
  ["Try 'peer-observer extract --help'.", false, false],
  ['TypeError: x is not a function', true, true],
  ['Error [ERR_X]: y', true, true],
  ['    at main (file.js:1:2)', true, false],
  ['Node.js v20.20.0', true, false],
  ['setpriv: failed to execute prometheus: No such file or directory', true, true],
];
for (const [line, shown, cause] of cases) {
  test(`'${line}' is ${shown ? '' : 'not '}shown, and ${cause ? 'a' : 'no'} cause`, () => {
    assert.equal(isWorthShowing(line), shown);
    assert.equal(isCause(line), cause);
  });
}

test('a line is made safe and short', () => {
  assert.equal(readableLine('peer-observer extract: No \u001b[2J file.'), 'No \\x1b[2J file.');
  assert.equal(readableLine('{"level":"warn","msg":"slow"}'), '--:--:-- warn  slow');
});
