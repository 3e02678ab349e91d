import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mempoolRejectReasons } from './mempool-reject-reasons.ts';
import { messageTypes } from './message-types.ts';
import { misbehavingReasons } from './misbehaving-reasons.ts';
import { removalReasons } from './removal-reasons.ts';
import { services } from './services.ts';
import { hits, recordingNames } from './testing/recording-hits.ts';
import { userAgents } from './user-agents.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Texts that occurred, by what they are, and those of them that are `other`. */
class Seen {
  readonly texts = new Set<string>();
  readonly others = new Set<string>();
  readonly #set: Vocabulary;

  constructor(set: Vocabulary) {
    this.#set = set;
  }

  add(text: unknown): void {
    this.texts.add(String(text));
    if (this.#set.values[this.#set.classify(String(text))] === 'other') {
      this.others.add(String(text));
    }
  }
}

/** Services and user agent of a version message's payload; undefined if it is cut off. */
function readVersion(payload: Buffer): { services: string; userAgent: string } | undefined {
  const length = payload[80];
  // the recordings have no user agent beyond 252 bytes, which would need a longer length
  if (length === undefined || length > 252 || payload.length < 81 + length) {
    return undefined;
  }
  return {
    services: payload.readBigUInt64LE(4).toString(),
    userAgent: payload.toString('latin1', 81, 81 + length),
  };
}

const LINES = /"p":"(?:mempool:re|net:misbehaving)|"version",/;
const TYPES = /_message","a":\[\d+,"[^"]*","[^"]*","((?:[^"\\]|\\.)*)"/;

describe('all recordings', async () => {
  const misbehaving = new Seen(misbehavingReasons);
  const rejected = new Seen(mempoolRejectReasons);
  const removed = new Seen(removalReasons);
  const agents = new Seen(userAgents);
  const bits = new Seen(services);
  for (const name of recordingNames()) {
    for await (const { p, a } of hits(name, LINES)) {
      if (p === 'net:misbehaving_connection') {
        misbehaving.add(a[1]);
      } else if (p === 'mempool:rejected') {
        rejected.add(a[1]);
      } else if (p === 'mempool:removed') {
        removed.add(a[1]);
      } else if (p.endsWith('_message') && a[3] === 'version') {
        const version = readVersion(Buffer.from(String(a[5]), 'hex'));
        if (version !== undefined) {
          agents.add(version.userAgent);
          bits.add(version.services);
        }
      }
    }
  }

  for (const [what, seen, distinct, others] of [
    ['misbehaving reason', misbehaving, 18, []],
    ['mempool reject reason', rejected, 32, []],
    ['removal reason', removed, 6, []],
    ['combination of services', bits, 9, []],
    [
      'user agent',
      agents,
      80,
      ['/invspam:0.0.1/', '/late:1.0/', '/odd:1.0/', '/old:0.1/', '/pinger:1.0/'],
    ],
  ] as const) {
    it(`have every ${what} in the vocabulary${others.length > 0 ? ', but the made-up ones' : ''}`, () => {
      assert.equal(seen.texts.size, distinct);
      assert.deepEqual([...seen.others].sort(), others);
    });
  }
});

describe('the message types of the honeynode recording', () => {
  it('are known, but for those that were made up', async () => {
    const seen = new Seen(messageTypes);
    const line = new RegExp(TYPES);
    for await (const { a } of hits('honeynode.jsonl.gz', line)) {
      seen.add(a[3]);
    }
    assert.deepEqual([...seen.others].sort(), [
      'UPPER',
      'abcdefghijkl',
      'bigblob',
      'customtype',
      'qu"ote\\',
      'with space',
      'xyzzy',
    ]);
  });
});
