/** What passes a filter is what a look at the decoded event would let pass. @module */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeEvent, EnvelopeView } from '@peer-observer/proto';
import fc from 'fast-check';
import { conn, ebpf, encode, HASH, meta } from '../testing/events.ts';
import { createFilter, type FilterOptions, type Kind } from './filter.ts';

const events = {
  pingIn: ebpf({ message: { meta: meta(), ping: { value: 1 } } }),
  pingOut: ebpf({ message: { meta: meta({ inbound: false, peer_id: 8 }), ping: { value: 1 } } }),
  inv: ebpf({
    message: {
      meta: meta({ command: 'inv', addr: '[2a00::1]:8333', peer_id: 9 }),
      inv: { items: [] },
    },
  }),
  opened: ebpf({ connection: { inbound: { conn: conn(), existing_connections: 1 } } }),
  dialled: ebpf({
    connection: {
      outbound: {
        conn: conn({ conn_type: 2, peer_id: 10, addr: 'abc.onion:8333' }),
        existing_connections: 1,
      },
    },
  }),
  misbehaving: ebpf({ connection: { misbehaving: { id: 7, message: 'x' } } }),
  added: ebpf({ mempool: { added: { txid: HASH, vsize: 1, fee: 1 } } }),
  block: ebpf({
    validation: {
      block_connected: {
        hash: HASH,
        height: 1,
        transactions: 1,
        inputs: 1,
        sigops: 1,
        connection_time: 1,
      },
    },
  }),
  rpc: encode({ rpc_extractor: { uptime: 1 } }),
  p2p: encode({ p2p_extractor: { ping_duration: { duration: 1 } } }),
  log: encode({
    log_extractor: { log_timestamp: 1, category: 0, unknown_log_message: { raw_message: 'x' } },
  }),
  ipc: encode({ ipc_extractor: { block_tip: { height: 1, hash: HASH } } }),
  none: encode({}),
} as const;
type Name = keyof typeof events;
const names = Object.keys(events) as Name[]; // the keys of a constant object

function passing(options: FilterOptions): Name[] {
  const filter = createFilter(options);
  const view = new EnvelopeView();
  return names.filter((name) => {
    view.parse(events[name], 0, events[name].length);
    return filter(view);
  });
}

const cases: readonly (readonly [what: string, FilterOptions, readonly Name[]])[] = [
  ['nothing asked', {}, names],
  ['messages', { kinds: ['message'] }, ['pingIn', 'pingOut', 'inv']],
  ['connections', { kinds: ['connection'] }, ['opened', 'dialled', 'misbehaving']],
  ['mempool or validation', { kinds: ['mempool', 'validation'] }, ['added', 'block']],
  ['other sources', { kinds: ['rpc', 'p2p', 'log', 'ipc'] }, ['rpc', 'p2p', 'log', 'ipc']],
  ['inbound', { direction: 'inbound' }, ['pingIn', 'inv', 'opened']],
  ['outbound', { direction: 'outbound' }, ['pingOut', 'dialled']],
  ['a message type', { messageTypes: ['inv'] }, ['inv']],
  ['two message types', { messageTypes: ['inv', 'ping'] }, ['pingIn', 'pingOut', 'inv']],
  ['a type in one direction', { messageTypes: ['ping'], direction: 'outbound' }, ['pingOut']],
  ['a peer by number', { peers: ['7'] }, ['pingIn', 'opened', 'misbehaving']],
  ['a peer by address and port', { peers: ['203.0.113.7:8333'] }, ['pingIn', 'pingOut', 'opened']],
  ['a peer by address', { peers: ['203.0.113.7'] }, ['pingIn', 'pingOut', 'opened']],
  ['an IPv6 peer', { peers: ['2a00::1'] }, ['inv']],
  ['an IPv6 peer in brackets', { peers: ['[2a00::1]'] }, ['inv']],
  ['an onion peer', { peers: ['abc.onion'] }, ['dialled']],
  ['no part of an address', { peers: ['203.0.113'] }, []],
  ['a kind without peers', { kinds: ['mempool'], peers: ['7'] }, []],
];
for (const [what, options, expected] of cases) {
  test(`filter: ${what}`, () => assert.deepEqual(passing(options), expected));
}

/** The same decision, from the decoded event. */
function slowFilter(
  bytes: Buffer,
  { kinds = [], direction, messageTypes = [], peers = [] }: FilterOptions,
): boolean {
  const event = decodeEvent(bytes);
  const tracepoint = event.ebpf_extractor;
  const kind = (
    tracepoint ? tracepoint.ebpf_event : event.peer_observer_event?.replace('_extractor', '')
  ) as Kind | undefined; // the names of the oneof's members are the kinds
  if (kinds.length > 0 && (kind === undefined || !kinds.includes(kind))) return false;
  if (direction === undefined && messageTypes.length === 0 && peers.length === 0) return true;
  const message = tracepoint?.message?.meta;
  const change = tracepoint?.connection;
  const connection = (
    change?.inbound ??
    change?.outbound ??
    change?.closed ??
    change?.inbound_evicted
  )?.conn;
  const inbound = message?.inbound ?? (connection ? connection.conn_type === 1 : undefined);
  if (direction !== undefined && inbound !== (direction === 'inbound')) return false;
  if (messageTypes.length > 0 && !messageTypes.includes(message?.command ?? '')) return false;
  if (messageTypes.length > 0 && message === undefined) return false;
  const id = message?.peer_id ?? connection?.peer_id ?? change?.misbehaving?.id;
  const address = message?.addr ?? connection?.addr;
  return peers.length === 0 || peers.some((peer) => peer === String(id) || peer === address);
}

test('the filter decides as one that decodes everything', () => {
  const address = fc.constantFrom('1.2.3.4:8333', '[2a00::1]:1', 'x.onion:2');
  const type = fc.constantFrom('ping', 'inv', '');
  const id = fc.nat(3);
  const event = fc.oneof(
    fc
      .tuple(id, address, type, fc.boolean())
      .map(([peer_id, addr, command, inbound]) =>
        ebpf({ message: { meta: meta({ peer_id, addr, command, inbound }), verack: true } }),
      ),
    fc
      .tuple(id, address, fc.nat(6), fc.constantFrom('closed', 'inbound_evicted'))
      .map(([peer_id, addr, conn_type, name]) =>
        ebpf({
          connection: { [name]: { conn: conn({ peer_id, addr, conn_type }), time_established: 1 } },
        }),
      ),
    id.map((number) => ebpf({ connection: { misbehaving: { id: number, message: '' } } })),
    fc.constantFrom(...Object.values(events)),
  );
  const options = fc.record({
    kinds: fc.subarray<Kind>(['message', 'connection', 'mempool', 'rpc']),
    direction: fc.constantFrom(undefined, 'inbound' as const, 'outbound' as const),
    messageTypes: fc.subarray(['ping', 'inv', '']),
    peers: fc.subarray(['0', '1', '1.2.3.4:8333', 'x.onion:2']),
  });
  fc.assert(
    fc.property(event, options, (bytes, asked) => {
      const view = new EnvelopeView();
      view.parse(bytes, 0, bytes.length);
      assert.equal(createFilter(asked)(view), slowFilter(bytes, asked));
    }),
    { numRuns: 500 },
  );
});
