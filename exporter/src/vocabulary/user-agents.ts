/**
 * Client families and major versions from user agents (BIP 14: `/name:version(comments)/name:version/`).
 *
 * The first component names the software. Two libraries are looked through: `Satoshi` followed by
 * `Knots` is Bitcoin Knots, and `btcwire` followed by a known name is that program. A user agent is
 * a claim, and one that merely looks like another's (`Sat0shi`, no slashes) is `other`.
 * @module
 */
import { MAX_TEXT_LENGTH, OTHER, type Vocabulary } from './vocabulary.ts';

const CORE_MAJORS = range(22, 34);
const CORE_MINORS = range(8, 21);
const KNOTS_MAJORS = range(25, 31);

/** Names of components, in lower case, by family. */
const FAMILIES: readonly (readonly [value: string, ...names: string[]])[] = [
  // full nodes
  ['btcd', 'btcd'],
  ['bcoin', 'bcoin'],
  ['libbitcoin', 'libbitcoin', 'libbitcoin-node'],
  ['floresta', 'floresta'],
  ['utreexod', 'utreexod'],
  ['gocoin', 'gocoin'],
  ['bitcore', 'bitcore'],
  ['bitcoin_xt', 'bitcoin xt'],
  ['bitcoin_classic', 'classic', 'bitcoin classic'],
  ['bitcoin_unlimited', 'bitcoinunlimited', 'bch unlimited', 'bitcoin unlimited'],
  ['btc1', 'btc1'],
  ['ckpool', 'ckp2p', 'ckpool'],
  // nodes of other chains
  ['bitcoin_abc', 'bitcoin abc'],
  ['bitcoin_cash_node', 'bitcoin cash node'],
  ['bitcoin_sv', 'bitcoin sv'],
  // wallets, indexers and libraries
  ['bitcoinj', 'bitcoinj'],
  ['breadwallet', 'breadwallet', 'brd'],
  ['neutrino', 'neutrino'],
  ['btcwire', 'btcwire'],
  ['kyoto', 'kyoto', 'rust bip-157'],
  ['electrs', 'electrs', 'mempool'],
  ['nbitcoin', 'nbitcoin', 'nbxplorer'],
  ['haskoin', 'haskoin', 'haskoin-store', 'haskoin-node'],
  ['pynode', 'pynode', 'python-bitcoinlib', 'bitcoinlib'],
  // who counts nodes
  [
    'bitnodes',
    'bitnodes.io',
    'getaddr.bitnodes.io',
    'bitnodes.earn.com',
    'bitnodes.21.co',
    'metrika-bitnodes',
  ],
  ['bitcoin_seeder', 'bitcoin-seeder', 'dnsseeder', 'dnsseed', 'dnsseedrs', 'seeder'],
  ['kit_monitor', 'dsn.tm.kit.edu', 'dsn.kastel.kit.edu'],
  ['peer_observer', 'peer-observer', 'b10c'],
  ['python_p2p_tester', 'python-p2p-tester'],
  [
    'crawler',
    'atlas-scout',
    'btc-crawl',
    'btc-node-observatory',
    'btc-nodes',
    'btc-range-scan',
    'census',
    'globalnodemap',
    'go-bitnode-monitor',
    'nebula',
    'onlytwentyone-crawler',
    'snoopy',
  ],
];

const values: readonly string[] = [
  'satoshi_old',
  ...CORE_MINORS.map((minor) => `satoshi_0.${minor}`),
  ...CORE_MAJORS.map((major) => `satoshi_${major}`),
  'satoshi_newer',
  'knots_old',
  ...KNOTS_MAJORS.map((major) => `knots_${major}`),
  'knots_newer',
  ...FAMILIES.map(([value]) => value),
  'empty',
  'listed',
  OTHER,
];
const indexOf = new Map(values.map((value, index) => [value, index]));
const other = values.length - 1;
const families = new Map(
  FAMILIES.flatMap(([value, ...names]) => names.map((name) => [name, value] as const)),
);

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** `28.1.0` is 28, `0.21.1` is 0.21; undefined if there is no number. */
function satoshiVersion(version: string): { major: number; minor: number } | undefined {
  const match = /^([0-9]{1,5})(?:\.([0-9]{1,5}))?/.exec(version);
  return match === null ? undefined : { major: Number(match[1]), minor: Number(match[2] ?? 0) };
}

function coreValue(version: string): string {
  const found = satoshiVersion(version);
  if (found === undefined) {
    return OTHER;
  }
  const { major, minor } = found;
  if (major === 0) {
    // no release was called 0.22
    return minor < 8 ? 'satoshi_old' : `satoshi_0.${minor}`;
  }
  return major > 34 ? 'satoshi_newer' : `satoshi_${major}`;
}

function knotsValue(version: string): string {
  const found = satoshiVersion(version);
  if (found === undefined) {
    return OTHER;
  }
  const { major } = found;
  return major < 25 ? 'knots_old' : major > 31 ? 'knots_newer' : `knots_${major}`;
}

function clientOf(text: string): string {
  if (text === '') {
    return 'empty';
  }
  if (!text.startsWith('/')) {
    // the one known name without the slashes of BIP 14
    return text.startsWith('nebula/') ? 'crawler' : OTHER;
  }
  const components = text.slice(1, MAX_TEXT_LENGTH).split('/');
  const names = components.map((component) => component.split(/[:(]/, 1)[0] ?? '');
  const [first = ''] = components;
  if (first.startsWith('Satoshi:')) {
    const version = first.slice('Satoshi:'.length);
    return names.includes('Knots', 1) ? knotsValue(version) : coreValue(version);
  }
  const family = families.get((names[0] ?? '').toLowerCase()) ?? OTHER;
  if (family === 'btcwire' || family === 'electrs') {
    return families.get((names[1] ?? '').toLowerCase()) ?? family;
  }
  return family;
}

/** Client families; `listed` is never returned by `classify`, callers use it for peers on an IP list. */
export const userAgents: Vocabulary & { readonly listed: number } = {
  values,
  listed: indexOf.get('listed') ?? other,
  classify: (text) => indexOf.get(clientOf(text)) ?? other,
};
