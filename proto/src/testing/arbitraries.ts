/**
 * Random messages of the schema, derived from reflection.
 * @module
 */
import fc from 'fast-check';
import protobuf from 'protobufjs';

/** A message as `toObject(message, { longs: String })` gives it. */
export type Plain = Record<string, unknown>;

/** Integers with the ends of the range and the borders of varint lengths made likely. */
function integers(min: bigint, max: bigint): fc.Arbitrary<bigint> {
  const borders = [0n, 1n, -1n, min, max, min + 1n, max - 1n];
  for (let bit = 7n; bit < 64n; bit += 7n) borders.push(1n << bit, (1n << bit) - 1n, -(1n << bit));
  const inside = borders.filter((value) => value >= min && value <= max);
  return fc.oneof(fc.bigInt({ min, max }), fc.constantFrom(...inside));
}

const numbers = (min: bigint, max: bigint) => integers(min, max).map(Number);
const decimals = (min: bigint, max: bigint) => integers(min, max).map(String);

/** Valid Unicode of any plane. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'binary-ascii', minLength: 120, maxLength: 140 }),
);

const bytes = fc
  .oneof(fc.uint8Array({ maxLength: 8 }), fc.uint8Array({ minLength: 32, maxLength: 32 }))
  .map((value) => Buffer.from(value));

const I32 = 1n << 31n;
const I64 = 1n << 63n;
const SCALARS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  uint32: numbers(0n, 2n * I32 - 1n),
  int32: numbers(-I32, I32 - 1n),
  sint32: numbers(-I32, I32 - 1n),
  uint64: decimals(0n, 2n * I64 - 1n),
  fixed64: decimals(0n, 2n * I64 - 1n),
  int64: decimals(-I64, I64 - 1n),
  sint64: decimals(-I64, I64 - 1n),
  bool: fc.boolean(),
  double: fc.oneof(fc.double(), fc.constantFrom(0, Number.NaN, Number.POSITIVE_INFINITY)),
  string: text,
  bytes,
};

function single(field: protobuf.Field): fc.Arbitrary<unknown> {
  const { resolvedType } = field;
  if (resolvedType instanceof protobuf.Type) return message(resolvedType);
  if (resolvedType instanceof protobuf.Enum) {
    return fc.constantFrom(...Object.values(resolvedType.values));
  }
  const scalar = SCALARS[field.type];
  if (scalar === undefined) throw new Error(`no arbitrary for ${field.type}`);
  return scalar;
}

function many(field: protobuf.Field): fc.Arbitrary<unknown> {
  // Absent and empty are the same on the wire, so an empty one is left out.
  const orAbsent = (value: fc.Arbitrary<unknown>) => fc.option(value, { nil: undefined });
  if (field instanceof protobuf.MapField) {
    const entry = fc.tuple(field.keyType === 'string' ? text : fc.nat(), single(field));
    return orAbsent(fc.array(entry, { minLength: 1, maxLength: 3 }).map(Object.fromEntries));
  }
  return orAbsent(fc.array(single(field), { minLength: 1, maxLength: 3 }));
}

function compact(plain: Plain): Plain {
  return Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
}

const cache = new Map<protobuf.Type, fc.Arbitrary<Plain>>();

/** Any message of a type; of each oneof at most one member, given by `only` where it is one. */
export function message(type: protobuf.Type, only?: string): fc.Arbitrary<Plain> {
  const cached = only === undefined ? cache.get(type) : undefined;
  if (cached !== undefined) return cached;
  const parts: fc.Arbitrary<Plain>[] = [];
  for (const field of type.fieldsArray) {
    if (field.partOf) continue;
    const value = field.repeated || field.map ? many(field) : single(field);
    const optional = field.required || field.repeated || field.map;
    const arbitrary = optional ? value : fc.option(value, { nil: undefined });
    parts.push(arbitrary.map((item) => ({ [field.name]: item })));
  }
  for (const oneof of type.oneofsArray) {
    const members = oneof.fieldsArray
      .filter((field) => only === undefined || field.name === only)
      .map((field) => single(field).map((item): Plain => ({ [field.name]: item })));
    if (only === undefined) members.push(fc.constant({}));
    parts.push(fc.oneof(...members));
  }
  const whole = fc.tuple(...parts).map((list): Plain => compact(Object.assign({}, ...list)));
  if (only === undefined) cache.set(type, whole);
  return whole;
}
