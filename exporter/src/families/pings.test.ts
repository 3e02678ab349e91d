import { deepEqual, equal } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { counted, golden, messageEvent, type Plain, runEvents } from '../testing/run-events.ts';
import { pings } from './pings.ts';

const run = (...events: Plain[]) => runEvents([pings], events);
const ping = (value: string, inbound = true) => messageEvent({ ping: { value } }, { inbound });
const oldPing = (addr: string, inbound = true) =>
  messageEvent({ oldping: true }, { addr, inbound });

describe('pings', () => {
  it('matches its golden file', async () => {
    const pages = await run(
      ping('0'),
      ping('7'),
      ping('12345678901234567890'),
      oldPing('1.2.3.4:5'),
    );
    const [actual, expected] = golden('pings', pages);
    equal(actual, expected);
  });

  const widths: readonly [nonce: string, width: string][] = [
    ['0', '0'],
    ['1', 'u8'],
    ['255', 'u8'],
    ['256', 'u16'],
    ['65535', 'u16'],
    ['65536', 'u32'],
    ['4294967295', 'u32'],
    ['4294967296', 'u64'],
    ['18446744073709551615', 'u64'],
  ];
  for (const [nonce, width] of widths) {
    it(`a received ping with nonce ${nonce} is ${width}`, async () => {
      const { metrics, upstream } = await run(ping(nonce));
      deepEqual(counted(metrics), [`p2p_inbound_pings_total{nonce_width="${width}"} 1`]);
      deepEqual(counted(upstream), [`p2p_ping_inbound_value{value="${width}"} 1`]);
    });
  }

  const subnets: readonly [peer: string, subnet: string][] = [
    ['198.51.100.7:8333', '198.51.100.0'],
    ['[2001:db8:1:2:3:4:5:6]:8333', '2001:db8:1:2::'],
    ['[2001:db8::1]:8333', '2001:db8::'],
    ['[2001:0:0:7::1]:8333', '2001:0:0:7::'],
    ['[::1]:8333', '::'],
    ['[fc32:17ea:e415:c3bf:9808:149d:b5a2:c9aa]:8333', 'fc32:17ea:e415:c3bf::'],
    ['6hzph5hv6337r6p2.onion:8333', '6hzph5hv6337r6p2.onion'],
    ['seed.example:8333', 'seed.example'],
    ['', ''],
  ];
  for (const [peer, subnet] of subnets) {
    it(`an old ping from ${peer || 'nobody'} counts upstream for ${subnet || 'nothing'}`, async () => {
      const { metrics, upstream } = await run(oldPing(peer));
      deepEqual(counted(metrics), ['p2p_inbound_old_pings_total 1']);
      deepEqual(counted(upstream), [`p2p_oldping_subnet{subnet="${subnet}"} 1`]);
    });
  }

  it('leaves sent pings and pongs out', async () => {
    const { metrics, upstream } = await run(
      ping('1', false),
      oldPing('1.2.3.4:5', false),
      messageEvent({ pong: { value: '1' } }),
    );
    deepEqual(counted(metrics), []);
    deepEqual(counted(upstream), []);
  });
});
