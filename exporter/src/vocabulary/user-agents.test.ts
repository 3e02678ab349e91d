import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { userAgents } from './user-agents.ts';

const CASES: readonly (readonly [text: string, value: string])[] = [
  ['/Satoshi:28.1.0/', 'satoshi_28'],
  ['/Satoshi:30.99.0(archive)/', 'satoshi_30'],
  ['/Satoshi:24.0.1(umbrel; a comment: with colon)/', 'satoshi_24'],
  ['/Satoshi:0.21.2/', 'satoshi_0.21'],
  ['/Satoshi:0.8.1/', 'satoshi_0.8'],
  ['/Satoshi:0.6.0/', 'satoshi_old'],
  ['/Satoshi:0.22.0/', 'other'],
  ['/Satoshi:21.0.0/', 'other'],
  ['/Satoshi:35.0.0/', 'satoshi_newer'],
  ['/Satoshi:99999.0.0/', 'satoshi_newer'],
  ['/Satoshi:/', 'other'],
  ['/Satoshi/', 'other'],
  ['/Satoshi(28.1.0)/', 'other'],
  // no version of Core writes its name like this
  ['/Sat0shi:31.0.0/', 'other'],
  ['/SatoshiX:0.18.0/', 'other'],
  ['/satoshi:28.0.0/', 'other'],
  ['Satoshi:22.0.0', 'other'],
  ['/Satoshi:29.1.0/Knots:20250903/', 'knots_29'],
  ['/Satoshi:29.1.0(PyBLOCK-POOL)/Knots:20250903/https://pyblock.xyz:8443/', 'knots_29'],
  ['/Satoshi:23.0.0/Knots:20220529/', 'knots_old'],
  ['/Satoshi:40.0.0/Knots:20350101/', 'knots_newer'],
  ['/Satoshi:x/Knots:20250903/', 'other'],
  ['/btcwire:0.5.0/btcd:0.24.2/', 'btcd'],
  ['/btcwire:0.5.0/neutrino:0.12.0/', 'neutrino'],
  ['/btcwire:0.5.0/Satoshi:25.0.0/', 'btcwire'],
  ['/btcwire:0.5.0/hemi-soak:1.0/', 'btcwire'],
  ['/neutrino:0.12.0/', 'neutrino'],
  ['/bcoin:2.2.0/', 'bcoin'],
  ['/libbitcoin:3.8.0/', 'libbitcoin'],
  ['/bitcoinj:0.16.2/Bitcoin Wallet:10.05/', 'bitcoinj'],
  ['/breadwallet:2.4.1/', 'breadwallet'],
  ['/BRD:4.2/', 'breadwallet'],
  ['/Floresta:0.9.1/mandacaru:0.15.2/', 'floresta'],
  ['/floresta:0.8.0/', 'floresta'],
  ['/kyoto:0.9.0/', 'kyoto'],
  ['/Rust BIP-157:0.6.0/rust-bitcoin:0.32.8/', 'kyoto'],
  ['/mempool:3.0.0/electrs:0.10.0/', 'electrs'],
  ['/Bitcoin ABC:0.23.1(EB32.0)/', 'bitcoin_abc'],
  ['/Bitcoin Cash Node:27.0.0(EB32.0)/', 'bitcoin_cash_node'],
  ['/Classic:1.3.4(EB8)/', 'bitcoin_classic'],
  ['/bitnodes.io:0.3/', 'bitnodes'],
  ['/bitcoin-seeder:0.01/', 'bitcoin_seeder'],
  ['/dsn.tm.kit.edu/bitcoin:0.9.99/', 'kit_monitor'],
  ['/python-p2p-tester:0.0.3/', 'python_p2p_tester'],
  ['/census:0.1.7/', 'crawler'],
  ['nebula/2.4.1-85b3e43', 'crawler'],
  ['', 'empty'],
  ['/', 'other'],
  ['//', 'other'],
  ['listed', 'other'],
  ['/listed:1.0/', 'other'],
  ['/empty/', 'other'],
  ['/__proto__:1/', 'other'],
];

describe('user agents', () => {
  for (const [text, value] of CASES) {
    it(`${JSON.stringify(text)} is ${value}`, () => {
      assert.equal(userAgents.values[userAgents.classify(text)], value);
    });
  }

  it('has a value for peers on an IP list, which no text reaches', () => {
    assert.equal(userAgents.values[userAgents.listed], 'listed');
    assert.equal(userAgents.listed, userAgents.values.length - 2);
  });
});
