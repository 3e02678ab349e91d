import assert from 'node:assert/strict';
import { mkdirSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import {
  documentedRecordings,
  HEADER,
  line,
  misbehaving,
  tempFile,
  tempRecording,
} from '../testing/recordings.ts';
import { RecordingError, type RecordingErrorCode } from './recording-error.ts';
import {
  hasSeveralPids,
  newLineCounts,
  type ReadOptions,
  RecordingPass,
} from './recording-file.ts';

/** Reads all; the peer ids (first argument) of the hits, and what ended it. */
async function readAll(
  file: string,
  options: Partial<ReadOptions> = {},
): Promise<{ ids: unknown[]; counts: ReturnType<typeof newLineCounts>; error: unknown }> {
  const counts = newLineCounts();
  const pass = new RecordingPass(file, { counts, ...options });
  const ids: unknown[] = [];
  let error: unknown;
  try {
    await pass.open();
    while (await pass.nextChunk()) {
      while (pass.nextHit()) ids.push(Object.values(pass.hit.args)[0]);
    }
  } catch (caught) {
    error = caught;
  }
  await pass.close();
  return { ids, counts, error };
}

const header = JSON.stringify(HEADER);
const gz = (text: string): Buffer => gzipSync(text);

const BAD_FILES: readonly [
  why: string,
  bytes: Buffer,
  code: RecordingErrorCode,
  message: RegExp,
][] = [
  ['plain text', Buffer.from(`${header}\n`), 'not-gzip', /is no recording: it is not gzipped\.$/],
  ['an empty file', Buffer.alloc(0), 'truncated', /breaks off/],
  ['an empty gzip file', gz(''), 'not-a-recording', /is empty\.$/],
  ['no JSON', gz('hello\n'), 'not-a-recording', /does not begin with a JSON line\.$/],
  ['another JSON', gz('[]\n'), 'not-a-recording', /as its format\.$/],
  ['null', gz('null\n'), 'not-a-recording', /JSON object\.$/],
  ['another format', gz('{"format":"x","version":1}\n'), 'not-a-recording', /as its format\.$/],
  [
    'another version',
    gz(`${JSON.stringify({ ...HEADER, version: 2 })}\n`),
    'wrong-version',
    /has version 2 of the format, only 1 is known\.$/,
  ],
  [
    'no start time',
    gz(`${JSON.stringify({ ...HEADER, start_unix_ms: -1 })}\n`),
    'not-a-recording',
    /no node or start time/,
  ],
  ['a header that breaks off', gz(header).subarray(0, 40), 'truncated', /breaks off/],
];

for (const [why, bytes, code, message] of BAD_FILES) {
  test(`no recording: ${why}`, async (t) => {
    const file = tempFile(t, bytes);
    const { error, ids } = await readAll(file);
    assert.ok(error instanceof RecordingError, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, message);
    assert.equal(error.exitCode, 2);
    assert.deepEqual(ids, []);
    await assert.rejects(hasSeveralPids(file), { code });
  });
}

test('a file that is not there or is none', async (t) => {
  const file = tempFile(t, '');
  const missing = join(dirname(file), 'missing.gz');
  const folder = join(dirname(file), 'folder');
  mkdirSync(folder);
  assert.equal(Object((await readAll(missing)).error).code, 'not-found');
  await assert.rejects(hasSeveralPids(missing), { code: 'not-found' });
  assert.equal(Object((await readAll(folder)).error).code, 'unreadable');
  await assert.rejects(hasSeveralPids(folder), { code: 'unreadable', message: /regular file/ });
});

/** 2000 hits whose text does not compress to nothing. */
function manyHits(): string[] {
  return Array.from({ length: 2000 }, (_, i) => misbehaving(i, i * i));
}

test('a recording that breaks off gives its hits up to there, then the error', async (t) => {
  const file = tempRecording(t, manyHits());
  truncateSync(file, 6000);
  const { ids, error } = await readAll(file);
  assert.equal(Object(error).code, 'truncated');
  assert.ok(ids.length > 100 && ids.length < 2000);
  assert.deepEqual(
    ids,
    ids.map((_, i) => i),
  );
  assert.equal(await hasSeveralPids(file), false);
});

test('a recording with damaged bytes gives an error that says so', async (t) => {
  const whole = gz([header, ...manyHits()].join('\n'));
  const checksumAt = whole.length - 8;
  whole[checksumAt] = (whole[checksumAt] ?? 0) ^ 1;
  const { error } = await readAll(tempFile(t, whole));
  assert.equal(Object(error).code, 'damaged');
});

test('recordings one behind the other in one gzip file are no harm', async (t) => {
  const file = tempFile(t, Buffer.concat([gz(`${header}\n`), gz(`${misbehaving(1)}\n`)]));
  assert.deepEqual((await readAll(file)).ids, [1]);
});

async function readLines(t: TestContext, lines: readonly string[], newline = '\n') {
  return readAll(tempRecording(t, lines, newline));
}

test('CRLF, blank lines and a last line without newline are fine', async (t) => {
  const crlf = await readLines(t, ['', misbehaving(1), '  ', '\t', misbehaving(2)], '\r\n');
  assert.deepEqual(crlf.ids, [1, 2]);
  assert.deepEqual(crlf.counts, { ...newLineCounts(), hits: 2 });
  const open = await readAll(tempFile(t, gz(`${header}\n${misbehaving(1)}`)));
  assert.deepEqual(open.ids, [1]);
});

test('a line that is no hit is skipped, counted and reported with its number', async (t) => {
  const file = tempRecording(t, [
    misbehaving(1),
    '{"t":1,',
    line('net:misbehaving_connection', [1]),
    line('net:misbehaving_connection', ['1', '']),
    line('nothing:known', []),
    line('net:inbound_message', [1, '', '', '', 1, 'zz']),
    header,
    misbehaving(2),
  ]);
  const reported: [string, number][] = [];
  const { ids, counts, error } = await readAll(file, {
    onSkipped: (fault, lineNumber) => reported.push([fault, lineNumber]),
  });
  assert.equal(error, undefined);
  assert.deepEqual(ids, [1, 2]);
  assert.deepEqual(counts, {
    hits: 2,
    skipped: { syntax: 2, unknown_tracepoint: 1, argument_count: 1, argument_type: 1, hex: 1 },
  });
  assert.deepEqual(reported, [
    ['syntax', 3],
    ['argument_count', 4],
    ['argument_type', 5],
    ['unknown_tracepoint', 6],
    ['hex', 7],
    ['syntax', 8],
  ]);
});

test('a message of 8 MB is a hit between others', async (t) => {
  const payload = '00'.repeat(8_000_000);
  const big = line('net:inbound_message', [2, 'a', 'inbound', 'x', 8_000_000, payload]);
  const { ids, error } = await readLines(t, [misbehaving(1), big, misbehaving(3)]);
  assert.equal(error, undefined);
  assert.deepEqual(ids, [1, 2, 3]);
});

test('a line above the limit ends the recording with its number', async (t) => {
  const file = tempRecording(t, [misbehaving(1), 'x'.repeat(5000), misbehaving(2)]);
  const { ids, error } = await readAll(file, { maxLineBytes: 4096 });
  assert.deepEqual(ids, [1]);
  assert.equal(Object(error).code, 'line-too-long');
  assert.match(Object(error).message, /^Line 3 of the recording /);
});

test('whether there are several processes is as documented', async () => {
  for (const { file, processes } of documentedRecordings()) {
    assert.equal(await hasSeveralPids(file), processes > 1, file);
  }
});

test('a signal ends a pass with its reason', async (t) => {
  const file = tempRecording(t, manyHits());
  const stop = new AbortController();
  const pass = new RecordingPass(file, { counts: newLineCounts(), signal: stop.signal });
  await pass.open();
  assert.ok(await pass.nextChunk());
  stop.abort(new Error('enough'));
  await assert.rejects(pass.nextChunk(), /enough/);
  await pass.close();
});
