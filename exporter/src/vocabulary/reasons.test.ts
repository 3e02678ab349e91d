import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mempoolRejectReasons } from './mempool-reject-reasons.ts';
import { misbehavingReasons } from './misbehaving-reasons.ts';
import { rejectReasons } from './reject-reasons.ts';
import { removalReasons } from './removal-reasons.ts';
import type { Vocabulary } from './vocabulary.ts';

const CASES: readonly (readonly [
  name: string,
  set: Vocabulary,
  cases: readonly [string, string][],
])[] = [
  [
    'misbehaving reasons',
    misbehavingReasons,
    [
      ['', 'empty'],
      ['inv message size = 50001', 'inv_message_size'],
      ['addr message size = 18446744073709551615', 'addr_message_size'],
      ['addrv2 message size = 1010', 'addrv2_message_size'],
      ['addrv3 message size = 1010', 'addrv2_message_size'],
      ['addr message size = ', 'other'],
      ['addr message size = N', 'addr_message_size'],
      ['mutated block', 'mutated_block'],
      ['Mutated block', 'other'],
      [
        'invalid compact block/non-matching block transactions',
        'invalid_compact_block_non_matching_block_transactions',
      ],
      ['invalid compact block', 'invalid_compact_block'],
    ],
  ],
  [
    'mempool reject reasons',
    mempoolRejectReasons,
    [
      ['min relay fee not met', 'min relay fee not met'],
      [
        'mempool-script-verify-flag-failed (Witness program hash mismatch)',
        'mempool-script-verify-flag-failed',
      ],
      [
        'non-mandatory-script-verify-flag (Signature must be zero for failed CHECK(MULTI)SIG operation)',
        'non-mandatory-script-verify-flag',
      ],
      ['mandatory-script-verify-flag-failed', 'mandatory-script-verify-flag-failed'],
      ['TRUC-violation', 'TRUC-violation'],
      ['TRUC-violation, version=3 tx has too many ancestors', 'TRUC-violation'],
      ['insufficient fee: rejecting replacement', 'insufficient fee'],
      ['insufficient fee,rejecting', 'other'],
      ['dus', 'other'],
      ['dust (', 'dust'],
      ['', 'other'],
      [' (dust)', 'other'],
    ],
  ],
  [
    'reject reasons',
    rejectReasons,
    [
      ['Malformed', 'malformed'],
      ['NonStandard', 'nonstandard'],
      ['nonstandard', 'nonstandard'],
      ['CHECKPOINT', 'checkpoint'],
      ['unknown', 'other'],
      ['', 'other'],
    ],
  ],
  [
    'removal reasons',
    removalReasons,
    [
      ['expiry', 'expiry'],
      ['sizelimit', 'sizelimit'],
      ['sizelimi', 'sizelimit'],
      ['replaced', 'replaced'],
      ['sizelim', 'other'],
      ['', 'other'],
    ],
  ],
];

for (const [name, set, cases] of CASES) {
  describe(name, () => {
    for (const [text, value] of cases) {
      it(`${JSON.stringify(text)} is ${value}`, () => {
        assert.equal(set.values[set.classify(text)], value);
      });
    }
  });
}

describe('reject reasons by number', () => {
  for (const [number, value, upstream] of [
    [0, 'malformed', 'Malformed'],
    [1, 'invalid', 'Invalid'],
    [2, 'obsolete', 'Obsolete'],
    [3, 'duplicate', 'Duplicate'],
    [4, 'nonstandard', 'NonStandard'],
    [5, 'dust', 'Dust'],
    [6, 'fee', 'Fee'],
    [7, 'checkpoint', 'Checkpoint'],
    [8, 'other', 'unknown'],
    [-1, 'other', 'unknown'],
    [0.5, 'other', 'unknown'],
    [Number.NaN, 'other', 'unknown'],
    [2 ** 53, 'other', 'unknown'],
  ] as const) {
    it(`${number} is ${value}, ${upstream} upstream`, () => {
      const index = rejectReasons.classifyNumber(number);
      assert.equal(rejectReasons.values[index], value);
      assert.equal(rejectReasons.upstreamValues[index], upstream);
    });
  }
});
