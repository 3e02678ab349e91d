/**
 * Blocks connected to the chain, and what connecting them took.
 * @module
 */
import { type ProtoReader, tag } from '@peer-observer/proto';
import type { FamilyFactory } from './family.ts';

const NANOSECONDS = 1e9;

/** The fields of BlockConnected. */
interface Block {
  height: number;
  transactions: number;
  inputs: number;
  sigops: number;
  nanoseconds: number;
}

function readBlock(r: ProtoReader): Block {
  const block: Block = { height: 0, transactions: 0, inputs: 0, sigops: 0, nanoseconds: 0 };
  for (let t = r.tag(); t !== 0; t = r.tag()) {
    switch (t) {
      case tag.BlockConnected_height:
        block.height = r.int();
        break;
      case tag.BlockConnected_transactions:
        block.transactions = r.int();
        break;
      case tag.BlockConnected_inputs:
        block.inputs = r.int();
        break;
      case tag.BlockConnected_sigops:
        block.sigops = r.int();
        break;
      case tag.BlockConnected_connection_time:
        block.nanoseconds = r.uint();
        break;
      default:
        r.skip(t);
    }
  }
  return block;
}

export const validation: FamilyFactory = ({ registry }) => {
  const blocks = registry.counter({
    name: 'validation_blocks_connected_total',
    help: 'Blocks connected to the chain; one connected again after a reorganisation counts again.',
  });
  const connectSeconds = registry.counter({
    name: 'validation_block_connect_seconds_total',
    help: 'Time spent connecting blocks.',
  });
  // upstream cuts each block's time to microseconds before it adds
  const connectMicroseconds = registry.counter({
    name: 'validation_block_connect_microseconds_total',
    help: 'Time spent connecting blocks.',
    upstreamOnly: true,
    upstream: [
      {
        name: 'validation_block_connected_connection_time',
        help: 'Summed time of connecting blocks, microseconds.',
      },
    ],
  });
  const height = registry.gauge({
    name: 'validation_tip_height',
    help: 'Height of the block connected last.',
    upstream: [
      {
        name: 'validation_block_connected_latest_height',
        help: 'Height of the block connected last.',
      },
    ],
  });
  const lastSeconds = registry.gauge({
    name: 'validation_last_block_connect_seconds',
    help: 'Time it took to connect the last block.',
    upstream: [
      {
        name: 'validation_block_connected_latest_connection_time',
        help: 'Time it took to connect the last block, microseconds.',
        convert: (seconds) => Math.floor(Math.round(seconds * NANOSECONDS) / 1000),
      },
    ],
  });
  const sigops = registry.gauge({
    name: 'validation_last_block_sigops_cost',
    help: 'Signature operation cost of the last block (weight-scaled, limit 80000).',
    upstream: [
      {
        name: 'validation_block_connected_latest_sigops',
        help: 'Signature operation cost of the last block.',
      },
    ],
  });
  const inputs = registry.gauge({
    name: 'validation_last_block_inputs',
    help: 'Inputs of the last block.',
    upstream: [
      { name: 'validation_block_connected_latest_inputs', help: 'Inputs of the last block.' },
    ],
  });
  const transactions = registry.gauge({
    name: 'validation_last_block_transactions',
    help: 'Transactions of the last block, its coinbase included.',
    upstream: [
      {
        name: 'validation_block_connected_latest_transactions',
        help: 'Transactions of the last block.',
      },
    ],
  });
  return {
    name: 'validation',
    onValidation: {
      [tag.ValidationEvent_block_connected](host, reader) {
        const block = readBlock(reader);
        blocks.add(host, 0, 1);
        connectSeconds.add(host, 0, block.nanoseconds / NANOSECONDS);
        connectMicroseconds.add(host, 0, Math.floor(block.nanoseconds / 1000));
        height.set(host, 0, block.height);
        lastSeconds.set(host, 0, block.nanoseconds / NANOSECONDS);
        sigops.set(host, 0, block.sigops);
        inputs.set(host, 0, block.inputs);
        transactions.set(host, 0, block.transactions);
      },
    },
  };
};
