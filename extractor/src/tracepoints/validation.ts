/**
 * The tracepoint of the `validation` provider.
 * @module
 */
import { tag } from '@peer-observer/proto';
import { tracepoint } from './tracepoint.ts';

/** A block became part of the chain; the same block can do so again after a reorganisation. */
export const blockConnected = tracepoint({
  name: 'validation:block_connected',
  member: tag.ebpf_validation,
  args: {
    hash: 'hash',
    height: 'int',
    transactions: 'int',
    inputs: 'int',
    sigopsCost: 'int',
    durationNs: 'int',
  },
  write(w, args) {
    const member = w.begin(tag.ValidationEvent_block_connected, 64);
    w.hash(tag.BlockConnected_hash, args.hash.buffer, args.hash.start);
    w.int(tag.BlockConnected_height, args.height);
    w.int(tag.BlockConnected_transactions, args.transactions);
    w.int(tag.BlockConnected_inputs, args.inputs);
    w.int(tag.BlockConnected_sigops, args.sigopsCost);
    w.int(tag.BlockConnected_connection_time, args.durationNs);
    w.end(member);
  },
});
