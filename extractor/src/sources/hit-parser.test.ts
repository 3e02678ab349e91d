import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { TRACEPOINTS } from '../tracepoints/index.ts';
import type { Args, ArgType } from '../tracepoints/tracepoint.ts';
import { HitParser, type LineFault } from './hit-parser.ts';

const parser = new HitParser();

function parse(text: string): LineFault | undefined {
  // Bytes around the line show reads that leave it.
  const bytes = Buffer.from(`"}]0a${text}"}]0a`);
  return parser.parse(bytes, 5, bytes.length - 5);
}

/** The arguments of the last hit as they stand in JSON. */
function plainArgs(args: Args): unknown[] {
  return Object.values(args).map((value) =>
    typeof value === 'object' ? value.buffer.toString('hex', value.start, value.end) : value,
  );
}

const HASH = '0f'.repeat(32);
const message = (args: string): string => `{"t":1,"pid":2,"p":"net:inbound_message","a":[${args}]}`;
const rejected = (args: string): string => `{"t":1,"pid":2,"p":"mempool:rejected","a":[${args}]}`;

const FAULTS: readonly [why: string, line: string, fault: LineFault][] = [
  ['no JSON', 'hello', 'syntax'],
  ['another value', '[1]', 'syntax'],
  ['an empty object', '{}', 'syntax'],
  ['a line that breaks off', message('1,"a","inbound","ping",0,""').slice(0, -1), 'syntax'],
  ['something behind the object', `${rejected(`"${HASH}","x"`)}x`, 'syntax'],
  ['no time', `{"pid":2,"p":"mempool:rejected","a":["${HASH}","x"]}`, 'syntax'],
  ['a negative time', `{"t":-1,"pid":2,"p":"mempool:rejected","a":["${HASH}","x"]}`, 'syntax'],
  ['a fraction as time', `{"t":1.5,"pid":2,"p":"mempool:rejected","a":["${HASH}","x"]}`, 'syntax'],
  ['no pid', `{"t":1,"p":"mempool:rejected","a":["${HASH}","x"]}`, 'syntax'],
  ['no tracepoint', `{"t":1,"pid":2,"a":["${HASH}","x"]}`, 'syntax'],
  ['no arguments', '{"t":1,"pid":2,"p":"mempool:rejected"}', 'syntax'],
  ['arguments that are no list', '{"t":1,"pid":2,"p":"mempool:rejected","a":{}}', 'syntax'],
  [
    'two tracepoints',
    `{"t":1,"pid":2,"p":"mempool:rejected","a":["${HASH}","x"],"p":"mempool:added"}`,
    'syntax',
  ],
  ['nested too deep', `{"x":${'['.repeat(1000)}${']'.repeat(1000)},"t":1}`, 'syntax'],
  [
    'a tracepoint that becomes no event',
    '{"t":1,"pid":2,"p":"utxocache:flush","a":[1,2,3,4,true]}',
    'unknown_tracepoint',
  ],
  ['an inherited name', '{"t":1,"pid":2,"p":"__proto__","a":[]}', 'unknown_tracepoint'],
  ['no argument at all', rejected(''), 'argument_count'],
  ['too few arguments', rejected(`"${HASH}"`), 'argument_count'],
  ['too many arguments', rejected(`"${HASH}","x",1`), 'argument_count'],
  ['text for a number', message('"1","a","inbound","ping",0,""'), 'argument_type'],
  ['a fraction for a number', message('1.5,"a","inbound","ping",0,""'), 'argument_type'],
  ['an exponent for a number', message('1e3,"a","inbound","ping",0,""'), 'argument_type'],
  ['a number above 2^53', message('9007199254740993,"a","inbound","ping",0,""'), 'argument_type'],
  ['a number for text', message('1,2,"inbound","ping",0,""'), 'argument_type'],
  ['text without end', message('1,"a').slice(0, -2), 'argument_type'],
  ['a bad escape', message('1,"\\x","inbound","ping",0,""'), 'argument_type'],
  ['null for bytes', message('1,"a","inbound","ping",0,null'), 'argument_type'],
  ['a short hash', rejected(`"${HASH.slice(2)}","x"`), 'argument_type'],
  ['a long hash', rejected(`"${HASH}00","x"`), 'argument_type'],
  ['an odd number of hex digits', message('1,"a","inbound","ping",1,"abc"'), 'hex'],
  ['no hex digit', message('1,"a","inbound","ping",1,"ag"'), 'hex'],
  ['an escape in hex', message('1,"a","inbound","ping",1,"\\u0030a"'), 'hex'],
  ['hex without end', message('1,"a","inbound","ping",1,"ab').slice(0, -2), 'hex'],
  [
    'text for a bool',
    `{"t":1,"pid":2,"p":"mempool:replaced","a":["${HASH}",1,2,3,"${HASH}",4,5,"true"]}`,
    'argument_type',
  ],
];

for (const [why, text, fault] of FAULTS) {
  test(`no hit: ${why}`, () => assert.equal(parse(text), fault));
}

test('escapes in text become characters, also in a message type', () => {
  assert.equal(parse(message('1,"\\u00fc\\n","inbound","qu\\"ote\\\\",0,""')), undefined);
  assert.deepEqual(plainArgs(parser.args), [1, 'ü\n', 'inbound', 'qu"ote\\', 0, '']);
});

test('hex digits may be in capitals', () => {
  assert.equal(parse(message('1,"a","inbound","x",2,"AbCd"')), undefined);
  assert.equal(plainArgs(parser.args)[5], 'abcd');
});

test('a hash does not change when the next line is read', () => {
  assert.equal(parse(rejected(`"${HASH}","x"`)), undefined);
  const { args } = parser;
  assert.equal(parse(message(`1,"a","inbound","x",32,"${'ff'.repeat(32)}"`)), undefined);
  assert.deepEqual(plainArgs(args), [HASH, 'x']);
});

test('a payload of 8 MB leaves no memory of its size behind', () => {
  const payload = '5a'.repeat(8_000_000);
  assert.equal(parse(message(`1,"a","inbound","x",8000000,"${payload}"`)), undefined);
  assert.ok(plainArgs(parser.args)[5] === payload);
  assert.equal(parse(message('1,"a","inbound","x",1,"00"')), undefined);
  const range = Object.values(parser.args)[5];
  assert.ok(typeof range === 'object' && range.buffer.length < 1_000_000);
});

function hexOf(minBytes: number, maxBytes: number): fc.Arbitrary<string> {
  return fc
    .uint8Array({ minLength: minBytes, maxLength: maxBytes })
    .map((bytes) => Buffer.from(bytes).toString('hex'));
}

function argumentOf(type: ArgType): fc.Arbitrary<unknown> {
  switch (type) {
    case 'int':
    case 'time':
      return fc.maxSafeInteger();
    case 'string':
      return fc.string({ unit: 'grapheme', maxLength: 100 });
    case 'bool':
      return fc.boolean();
    case 'hash':
      return hexOf(32, 32);
    case 'bytes':
      return hexOf(0, 300);
  }
}

const hits = fc.constantFrom(...TRACEPOINTS).chain((tracepoint) =>
  fc.record({
    tracepoint: fc.constant(tracepoint),
    args: fc.tuple(...Object.values(tracepoint.args).map(argumentOf)),
    timeNs: fc.maxSafeNat(),
    pid: fc.nat(),
    extra: fc.jsonValue(),
    order: fc.shuffledSubarray(['t', 'pid', 'p', 'a', 'extra'], { minLength: 5 }),
    indent: fc.constantFrom('', ' ', '\t', '\r\n'),
  }),
);

/** Escapes everything outside ASCII, as recordings do. */
function ascii(json: string): string {
  return json.replaceAll(
    /[^\x20-\x7e\s]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

test('a hit is read whatever the order of keys, the white space and the escapes', () => {
  fc.assert(
    fc.property(hits, fc.boolean(), (hit, escaped) => {
      const { tracepoint, args, timeNs, pid, extra, order, indent } = hit;
      const fields: Record<string, unknown> = {
        t: timeNs,
        pid,
        p: tracepoint.name,
        a: args,
        extra,
      };
      const json = JSON.stringify(
        Object.fromEntries(order.map((key) => [key, fields[key]])),
        null,
        indent,
      );
      assert.equal(parse(escaped ? ascii(json) : json), undefined);
      assert.equal(parser.tracepoint, tracepoint);
      assert.equal(parser.timeNs, timeNs);
      assert.equal(parser.pid, pid);
      assert.deepEqual(plainArgs(parser.args), JSON.parse(JSON.stringify(args)));
    }),
  );
});

test('whatever is done to a line, it is a hit or a fault', () => {
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.constantFrom(0, 1)), { maxLength: 4 });
  fc.assert(
    fc.property(hits, edits, fc.nat(), ({ tracepoint, args, timeNs, pid }, changes, cut) => {
      const json = JSON.stringify({ t: timeNs, pid, p: tracepoint.name, a: args });
      const bytes = [...Buffer.from(json)];
      for (const [at, byte, removed] of changes) bytes.splice(at % bytes.length, removed, byte);
      if (cut % 3 === 0) bytes.length = cut % bytes.length;
      const buffer = Buffer.from(bytes);
      parser.parse(buffer, 0, buffer.length);
    }),
  );
});
