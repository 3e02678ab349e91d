/**
 * Reads the tables of spec/wire-schema.md, and the schema itself, into one comparable form.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import protobuf from 'protobufjs';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** `scope#number` -> `label type name`, `enum=number` -> name, `scope` -> 'message'. */
export type Contract = Map<string, string>;

/** A row of a message's table. */
export interface SpecField {
  readonly scope: string;
  readonly id: number;
  readonly label: string;
  readonly type: string;
  readonly name: string;
  readonly meaning: string;
}

interface Spec {
  readonly fields: SpecField[];
  readonly enums: Map<string, [name: string, id: number][]>;
}

/** The text between two headings. */
function between(text: string, from: string, to: string): string {
  const start = text.indexOf(`\n${from}`);
  const end = text.indexOf(`\n${to}`, start);
  if (start < 0 || end < 0) throw new Error(`the spec has no part from ${from} to ${to}`);
  return text.slice(start, end);
}

/** Text of spec/wire-schema.md. */
export function specText(): string {
  return readFileSync(join(PACKAGE, 'spec/wire-schema.md'), 'utf8');
}

/** The message tables of a part of the spec. */
export function messageTables(text: string, firstPackage = ''): SpecField[] {
  const fields: SpecField[] = [];
  let scope = firstPackage;
  let message = '';
  let oneof = '';
  for (const line of text.split('\n')) {
    const heading = /^### [\d.]+ package `([\w.]+)`/.exec(line);
    const title = /^\*\*(\w+)\*\*$/.exec(line);
    const additions = /^#### ([\w.]+): new oneof members/.exec(line);
    if (heading) scope = heading[1] ?? '';
    else if (title) [message, oneof] = [`${scope}.${title[1]}`, ''];
    else if (additions) [message, oneof] = [additions[1] ?? '', 'oneof rpc_event'];
    else if (/^\| \d+ \|/.test(line)) {
      const cells = line.split('|').slice(1, -1);
      const [id = '', ...rest] = cells.map((cell) => cell.trim());
      // the table of additions has no column for the label
      const [label = '', type = '', name = '', meaning = ''] =
        oneof === '' ? rest : [oneof, ...rest];
      const plain = label.replaceAll('`', '');
      fields.push({ scope: message, id: Number(id), label: plain, type, name, meaning });
    }
  }
  return fields;
}

const ASSIGNMENT =
  /(?:(required|optional|repeated) )?(?:(string|bytes|bool|u?int(?:32|64)) )?(\w+) = (\d+)/g;

/** `required string a = 1, uint32 b = 2, c = 3`: label and type hold until the next one. */
function assignments(scope: string, text: string): SpecField[] {
  let label = '';
  let type = '';
  return [...text.replace(/then (\w+): /, '$1 ').matchAll(ASSIGNMENT)].map((match) => {
    label = match[1] ?? label;
    type = match[2] ?? type;
    return { scope, id: Number(match[4]), label, type, name: match[3] ?? '', meaning: '' };
  });
}

const pascal = (name: string) => name.replace(/(?:^|_)(\w)/g, (_all, first) => first.toUpperCase());
const snake = (name: string) => name.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase();

/** Section 4.3 is prose in a table: each of its rows has its own form. */
function laterRows(text: string): SpecField[] {
  const fields: SpecField[] = [];
  for (const line of text.split('\n')) {
    const [, where = '', what = ''] = line.split('|').map((cell) => cell.trim());
    const ipc =
      /^(\w+) = (\d+) \(package `(\w+)`, message `(\w+)`, oneof `(\w+)`: (\w+) = (\d+) with (.*)\)$/.exec(
        what,
      );
    if (ipc) {
      const [, name = '', id, scope = '', root = '', oneof = '', type = '', member, rest = ''] =
        ipc;
      fields.push(
        {
          scope: where,
          id: Number(id),
          label: 'oneof peer_observer_event',
          type: `${scope}.${root}`,
          name,
          meaning: '',
        },
        {
          scope: `${scope}.${root}`,
          id: Number(member),
          label: `oneof ${oneof}`,
          type,
          name: snake(type),
          meaning: '',
        },
        ...assignments(`${scope}.${type}`, rest),
      );
    } else if (where === 'log_extractor.log') {
      for (const field of assignments(where, what)) {
        fields.push({ ...field, label: 'oneof log_event', type: pascal(field.name) });
      }
    } else if (/Log$/.test(where)) {
      fields.push(...assignments(`log_extractor.${where}`, what));
    } else if (where === 'archive header') {
      const [, scope = '', message = '', rest = ''] =
        /^package `(\w+)`, message (\w+): (.*)$/.exec(what) ?? [];
      fields.push(...assignments(`${scope}.${message}`, rest));
    }
  }
  return fields;
}

function enumTables(text: string): Spec['enums'] {
  const enums: Spec['enums'] = new Map();
  const add = (name: string, body: string) => {
    const rows = [...body.matchAll(/^\| (\d+) \| (\w+) \|/gm)];
    const inline = [...body.matchAll(/(\w+)\s+=\s+(\d+)/g)];
    const values = rows.length > 0 ? rows.map(([, id, value]) => [value, id]) : inline.slice();
    const pairs = values.map((pair): [string, number] => {
      const [value = '', id = ''] = pair.slice(-2);
      return [value, Number(id)];
    });
    enums.set(name, pairs);
  };
  for (const part of between(text, '## 2.', '## 3.').split('\n### ')) {
    const name = /^2\.\d+ `([\w.]+)`/.exec(part)?.[1];
    if (name !== undefined) add(name, part);
  }
  const additions = between(text, '### 4.1', '#### ');
  for (const [, name = '', body = ''] of additions.matchAll(/([\w.]+)\s+\((\w+ = [^)]*)\)/g)) {
    add(name.includes('.') ? name : `rpc_extractor.${name}`, body);
  }
  return enums;
}

/** Everything the schema has to hold. */
export function readSpec(text: string = specText()): Spec {
  const fields = [
    ...messageTables(between(text, '## 1.', '## 2.')),
    ...messageTables(between(text, '### 4.1', '### 4.2'), 'rpc_extractor'),
    ...laterRows(between(text, '### 4.3', '## 5.')),
  ];
  return { fields, enums: enumTables(text) };
}

/** Resolves type names from the inside out, as protobuf does, and flattens. */
export function specContract(spec: Spec = readSpec()): Contract {
  const known = new Set([...spec.fields.map((field) => field.scope), ...spec.enums.keys()]);
  const resolve = (type: string, scope: string): string => {
    for (let outer = scope; outer !== ''; outer = outer.slice(0, outer.lastIndexOf('.'))) {
      if (known.has(`${outer}.${type}`)) return `${outer}.${type}`;
      if (!outer.includes('.')) break;
    }
    return type;
  };
  const contract: Contract = new Map();
  for (const { scope, id, label, type, name } of spec.fields) {
    const [, key, value] = /^map<(\w+), (\w+)>$/.exec(type) ?? [];
    const full = value === undefined ? resolve(type, scope) : `<${key}, ${resolve(value, scope)}>`;
    if (contract.has(`${scope}#${id}`)) throw new Error(`the spec has ${scope}#${id} twice`);
    contract.set(scope, 'message').set(`${scope}#${id}`, `${label} ${full} ${name}`);
  }
  for (const [name, values] of spec.enums) {
    for (const [value, id] of values) contract.set(`${name}=${id}`, value);
  }
  return contract;
}

/** The reflected schema/*.proto; `edit` may change their texts first. */
export function reflectSchema(edit = (source: string): string => source): protobuf.Root {
  const root = new protobuf.Root();
  const folder = join(PACKAGE, 'schema');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.proto')) continue;
    const text = edit(readFileSync(join(folder, file), 'utf8'));
    protobuf.parse(text, root, { keepCase: true, alternateCommentMode: true });
  }
  root.resolveAll();
  return root;
}

/** All messages and enums below a namespace. */
export function* declarations(
  namespace: protobuf.NamespaceBase,
): Generator<protobuf.Type | protobuf.Enum> {
  for (const nested of namespace.nestedArray) {
    if (nested instanceof protobuf.Type || nested instanceof protobuf.Enum) yield nested;
    if (nested instanceof protobuf.Namespace) yield* declarations(nested);
  }
}

function describe(field: protobuf.Field): string {
  const type = field.resolvedType ? field.resolvedType.fullName.slice(1) : field.type;
  const packed = field.packed ? ' packed' : '';
  if (field instanceof protobuf.MapField) return `map <${field.keyType}, ${type}> ${field.name}`;
  if (field.partOf) return `oneof ${field.partOf.name} ${type} ${field.name}`;
  const label = field.required ? 'required' : field.repeated ? 'repeated' : 'optional';
  return `${label} ${type} ${field.name}${packed}`;
}

/** What the schema promises. */
export function schemaContract(root: protobuf.Root): Contract {
  const contract: Contract = new Map();
  for (const declared of declarations(root)) {
    const name = declared.fullName.slice(1);
    if (declared instanceof protobuf.Enum) {
      for (const [value, id] of Object.entries(declared.values)) {
        contract.set(`${name}=${id}`, value);
      }
    } else {
      contract.set(name, 'message');
      for (const field of declared.fieldsArray)
        contract.set(`${name}#${field.id}`, describe(field));
    }
  }
  return contract;
}
