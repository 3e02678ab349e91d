/**
 * The lists that upstream knows: what they are, and where a user gets them.
 * @module
 */

/** A list by its name; only `linkinglion` is shipped (exporter/lists/linkinglion.yaml). */
export interface KnownList {
  readonly name: string;
  readonly description: string;
  readonly origin: string;
}

export const KNOWN_LISTS: readonly KnownList[] = [
  {
    name: 'linkinglion',
    description:
      'Address ranges of an entity that has connected to many nodes since 2018 and listens to transaction announcements.',
    origin: 'Shipped as exporter/lists/linkinglion.yaml.',
  },
  {
    name: 'tor_exit',
    description: 'Exit relays of the Tor network, from which peers connect over IPv4.',
    origin:
      'The Tor Project publishes the current one at https://check.torproject.org/torbulkexitlist; it changes daily.',
  },
  {
    name: 'gmax',
    description: 'A ban list of 2018 by Gregory Maxwell of peers that wasted connection slots.',
    origin:
      'Kept at https://web.archive.org/web/20200504061024/https://people.xiph.org/~greg/banlist.cli.txt as commands for bitcoin-cli; cut out the addresses and prefixes.',
  },
  {
    name: 'monero',
    description: 'A ban list of the Monero community of suspected spy nodes.',
    origin:
      'Published at https://gui.xmr.pm/files/block.txt, and in newer form at https://github.com/Boog900/monero-ban-list; both are plain text.',
  },
  {
    name: 'bitprojects',
    description:
      'Nodes behind the anycast network of Bitprojects (AS401199), one operator with very many addresses.',
    origin:
      'Take the prefixes that AS401199 announces, for example from https://bgp.tools/as/401199 or RIPEstat.',
  },
];
