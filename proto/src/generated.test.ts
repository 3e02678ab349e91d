/**
 * The committed codec is what the generator makes, and it carries every message there and back.
 * @module
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import protobuf from 'protobufjs';
import * as codec from '../generated/codec.js';
import { message, type Plain } from './testing/arbitraries.ts';
import { declarations, reflectSchema } from './testing/spec-tables.ts';

const PACKAGE = new URL('../', import.meta.url);

test('the committed files are what the generator makes', async () => {
  const script: { generate(): Promise<Record<string, string>> } = await import(
    new URL('scripts/gen.mjs', PACKAGE).href
  );
  const files = await script.generate();
  assert.deepEqual(Object.keys(files).sort(), [
    'generated/codec.d.ts',
    'generated/codec.js',
    'src/generated/tags.ts',
  ]);
  for (const [file, text] of Object.entries(files)) {
    const committed = readFileSync(new URL(file, PACKAGE), 'utf8');
    assert.ok(committed === text, `${file} is stale: npm run gen -w proto`);
  }
});

interface Codec {
  fromObject(plain: Plain): object;
  encode(message: object): protobuf.Writer;
  decode(bytes: Uint8Array): object;
  toObject(message: object, options: protobuf.IConversionOptions): Plain;
}

function codecOf(type: protobuf.Type): Codec {
  let found: unknown = codec;
  for (const name of type.fullName.slice(1).split('.')) {
    // the codec is made of nested plain objects
    found = (found as Readonly<Record<string, unknown>>)[name];
  }
  assert.ok(typeof found === 'function', type.fullName);
  // every generated message class has these static methods
  return found as unknown as Codec;
}

const root = reflectSchema();
const types = [...declarations(root)].filter((found) => found instanceof protobuf.Type);

function checkRoundTrip(type: protobuf.Type, plain: Plain): void {
  const generated = codecOf(type);
  const bytes = generated.encode(generated.fromObject(plain)).finish();
  const decoded = generated.toObject(generated.decode(bytes), { longs: String });
  assert.deepStrictEqual(decoded, plain);
  // protobufjs' reflection reads schema/ itself, so stale code can't agree with itself
  const reflected = type.toObject(type.decode(bytes), { longs: String });
  assert.deepStrictEqual(reflected, plain);
}

test('every message type survives encode and decode', () => {
  for (const type of types) {
    fc.assert(
      fc.property(message(type), (plain) => checkRoundTrip(type, plain)),
      { numRuns: 60 },
    );
  }
});

/** The messages that are a choice of kinds, from the envelope down. */
const CHOICES = [
  'event.Event',
  'ebpf_extractor.ebpf',
  'ebpf_extractor.message.MessageEvent',
  'ebpf_extractor.connection.ConnectionEvent',
  'ebpf_extractor.addrman.AddrmanEvent',
  'ebpf_extractor.mempool.MempoolEvent',
  'ebpf_extractor.validation.ValidationEvent',
  'rpc_extractor.rpc',
  'p2p_extractor.p2p',
  'log_extractor.log',
  'ipc_extractor.ipc',
];

for (const name of CHOICES) {
  test(`every kind of ${name} survives encode and decode`, () => {
    const type = root.lookupType(name);
    const members = type.oneofsArray.flatMap((oneof) => oneof.fieldsArray);
    assert.ok(members.length > 0);
    for (const field of members) {
      fc.assert(
        fc.property(message(type, field.name), (plain) => {
          assert.ok(field.name in plain);
          checkRoundTrip(type, plain);
        }),
        { numRuns: 60 },
      );
    }
  });
}

const WIRE_TYPES: Readonly<Record<string, number>> = protobuf.types.basic;

test('the tag constants are number and wire type of every field', async () => {
  const tags: Readonly<Record<string, unknown>> = await import('./generated/tags.ts');
  let fields = 0;
  for (const type of types) {
    for (const field of type.fieldsArray) {
      fields += 1;
      const basic = field.resolvedType instanceof protobuf.Enum ? 'uint32' : field.type;
      const wire = field.map ? 2 : (WIRE_TYPES[basic] ?? 2);
      assert.equal(tags[`${type.name}_${field.name}`], field.id * 8 + wire, field.fullName);
    }
  }
  assert.equal(Object.keys(tags).length, fields);
});
