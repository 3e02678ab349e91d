/**
 * version.
 * @module
 */
import type { PlainObject } from './testing/decoding.ts';
import { testVectors, type Vector } from './testing/vectors.ts';
import { bytes, hex, u8, u32, u64 } from './testing/wire-encoder.ts';

/** 1.2.3.4:8333 with services, as in version. */
const ENDPOINT = hex('0904000000000000' + '00000000000000000000ffff01020304' + '208d');
const ENDPOINT_MEMBER = { timestamp: 0, ipv4: '1.2.3.4', services: '1033', port: 8333 };
const NO_SENDER = { timestamp: 0, services: '0', port: 0 };
const VERSION_START = Buffer.concat([u32(70016), u64(1033n), u64(-1n), ENDPOINT]);
const VERSION_MEMBER = {
  version: 70016,
  services: '1033',
  timestamp: '-1',
  receiver: ENDPOINT_MEMBER,
  sender: NO_SENDER,
  nonce: '0',
  user_agent: '',
  start_height: -1,
  relay: true,
};
const WITH_SENDER = Buffer.concat([VERSION_START, ENDPOINT, u64(2n ** 64n - 1n)]);
const SENDER_MEMBER = {
  ...VERSION_MEMBER,
  sender: ENDPOINT_MEMBER,
  nonce: '18446744073709551615',
};

function versionVector(name: string, payload: Buffer, member: PlainObject, trailing = 0): Vector {
  return {
    name: `version ${name}`,
    command: 'version',
    payload,
    member: { version: member },
    trailing,
  };
}

const VERSIONS: readonly Vector[] = [
  versionVector('up to the receiver', VERSION_START, VERSION_MEMBER),
  versionVector('up to the nonce', WITH_SENDER, SENDER_MEMBER),
  versionVector('up to the user agent', Buffer.concat([WITH_SENDER, bytes('/a/')]), {
    ...SENDER_MEMBER,
    user_agent: '/a/',
  }),
  versionVector('up to the height', Buffer.concat([WITH_SENDER, bytes(''), u32(840000)]), {
    ...SENDER_MEMBER,
    start_height: 840000,
  }),
  versionVector('without relay', Buffer.concat([WITH_SENDER, bytes(''), u32(-5), u8(0)]), {
    ...SENDER_MEMBER,
    start_height: -5,
    relay: false,
  }),
  versionVector(
    'with more',
    Buffer.concat([WITH_SENDER, hex('00' + '00000000' + '02' + 'ffff')]),
    {
      ...SENDER_MEMBER,
      start_height: 0,
    },
    2,
  ),
  versionVector(
    'with a long user agent that is not UTF-8',
    Buffer.concat([WITH_SENDER, bytes(Buffer.concat([Buffer.alloc(999, 0x41), hex('ff')]))]),
    { ...SENDER_MEMBER, user_agent: `${'A'.repeat(999)}\ufffd` },
  ),
];
testVectors(VERSIONS);
