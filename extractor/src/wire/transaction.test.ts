/**
 * Bytes that only look like transactions.
 * @module
 */
import { testRefusals } from './testing/vectors.ts';
import { hex, u8, u32 } from './testing/wire-encoder.ts';

/** One input with an empty script, one output without value and script. */
const INPUTS = Buffer.concat([hex(`01${'00'.repeat(36)}00ffffffff`)]);
const OUTPUTS = hex('01000000000000000000');

const NO_INPUTS = hex('020000000000' + '11223344');

testRefusals([
  [
    'a block transaction without inputs',
    'blocktxn',
    Buffer.concat([Buffer.alloc(32), u8(1), NO_INPUTS, Buffer.alloc(50)]),
    'malformed at 33',
  ],
  [
    'more than a few block transactions without inputs',
    'blocktxn',
    Buffer.concat([Buffer.alloc(32), u8(6), ...Array.from({ length: 6 }, () => NO_INPUTS)]),
    'truncated at 32',
  ],
  [
    'a tx with more inputs than bytes',
    'tx',
    Buffer.concat([u32(2), u8(2), INPUTS.subarray(1), OUTPUTS, u32(0)]),
    'truncated at 4',
  ],
  [
    'a tx with more outputs than bytes',
    'tx',
    Buffer.concat([u32(2), INPUTS, u8(2), OUTPUTS.subarray(1), u32(0)]),
    'truncated at 46',
  ],
  [
    'a tx with an unknown flag',
    'tx',
    Buffer.concat([u32(2), hex('0002'), INPUTS, OUTPUTS, u32(0)]),
    'malformed at 5',
  ],
  [
    'a tx with an empty witness',
    'tx',
    Buffer.concat([u32(2), hex('0001'), INPUTS, OUTPUTS, hex('00'), u32(0)]),
    'malformed at 58',
  ],
  [
    'a tx with the flag and no inputs',
    'tx',
    Buffer.concat([u32(2), hex('0001'), hex('00'), OUTPUTS, u32(0)]),
    'malformed at 17',
  ],
]);
