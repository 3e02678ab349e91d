import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { decodeRecording } from '@peer-observer/extractor';
import { decodeEvent } from '@peer-observer/proto';
import { type Episode, honeynodeEpisodes, recording } from './recordings.ts';

/** What was counted of the events, by episode and subject. */
const counts = new Map<string, number>();
const episodes = honeynodeEpisodes();

function count(episode: Episode, subject: string): void {
  const key = `${episode.name}: ${subject}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** `host:port` without port and brackets. */
const hostOf = (addr: string): string =>
  addr.slice(0, addr.lastIndexOf(':')).replace(/^\[(.*)\]$/, '$1');

function sizeOf(entries: number): string {
  if (entries === 0) return 'empty';
  return entries <= 10 ? '1 to 10 entries' : `${entries} entries`;
}

before(async () => {
  const options = { node: 'honeynode' };
  for await (const { bytes } of decodeRecording(recording('honeynode.jsonl.gz'), options)) {
    const { timestamp, ebpf_extractor: hit } = decodeEvent(bytes);
    const ms = Number(timestamp);
    const episode = episodes.find(({ startMs, endMs }) => startMs <= ms && ms < endMs);
    if (episode === undefined) continue;
    const { removed, replaced } = hit?.mempool ?? {};
    if (removed) count(episode, `removed for ${removed.reason}`);
    if (replaced && !replaced.replaced_by_transaction) count(episode, 'package replacements');
    const { meta, addr, addrv2, inv, ping } = hit?.message ?? {};
    if (!meta?.inbound) continue;
    const host = hostOf(meta.addr ?? '');
    if (ping) count(episode, `pings of ${host}`);
    const addresses = (addr ?? addrv2)?.addresses;
    if (addresses && episode.peers.includes(host)) {
      count(episode, `${meta.command} of its peers`);
      count(episode, `addresses, ${sizeOf(addresses.length)}`);
    }
    const items = inv?.items ?? [];
    if (items.length >= 35) {
      count(episode, 'invs with 35 or more');
      if (new Set(items.map((item) => Object.keys(item)[0])).size > 1) count(episode, 'mixed invs');
    }
  }
});

const TIMELINE: readonly (readonly [subject: string, count: number])[] = [
  ['addr_spam: addr of its peers', 31],
  ['addr_spam: addrv2 of its peers', 90],
  ['addr_spam: addresses, 1000 entries', 31],
  ['addr_spam: addresses, 1 to 10 entries', 83],
  ['addr_spam: addresses, empty', 7],
  ['ping_flood: pings of 80.178.239.1', 3771],
  ['inv_spam: invs with 35 or more', 88],
  ['inv_spam: mixed invs', 53],
  ['mempool_pressure: removed for sizelimit', 14],
  ['recovery: removed for conflict', 1],
  ['recovery: removed for reorg', 3],
  ['recovery: package replacements', 1],
];

for (const [subject, expected] of TIMELINE) {
  test(`${subject}: ${expected}, as the recording's timeline says`, () => {
    assert.equal(counts.get(subject), expected);
  });
}
