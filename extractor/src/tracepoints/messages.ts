/**
 * `net:inbound_message` and `net:outbound_message`: P2P messages with their payload.
 * @module
 */
import { type ProtoWriter, tag } from '@peer-observer/proto';
import { writeMessage, writeUnknown } from '../wire/index.ts';
import { connType } from './conn-type.ts';
import { type Args, type PayloadReport, tracepoint } from './tracepoint.ts';

const MESSAGE_ARGS = {
  peerId: 'int',
  addr: 'string',
  connType: 'string',
  command: 'string',
  sizeBytes: 'int',
  payload: 'bytes',
} as const;
type MessageArgs = Args<typeof MESSAGE_ARGS>;

/** About what Metadata takes. */
const META_BYTES = 64;

function writeMessageEvent(
  w: ProtoWriter,
  args: MessageArgs,
  inbound: boolean,
  report: PayloadReport,
): void {
  const meta = w.begin(tag.MessageEvent_meta, META_BYTES);
  w.int(tag.Metadata_peer_id, args.peerId);
  w.string(tag.Metadata_addr, args.addr);
  w.uint(tag.Metadata_conn_type, connType(args.connType));
  w.string(tag.Metadata_command, args.command);
  w.bool(tag.Metadata_inbound, inbound);
  w.int(tag.Metadata_size, args.sizeBytes);
  w.end(meta);

  const { command, payload } = args;
  if (payload.end - payload.start !== args.sizeBytes) {
    // Cut by the tracer, so a decoder would blame the peer.
    writeUnknown(w, command, payload.buffer, payload.start, payload.end);
    report.cut();
    return;
  }
  const result = writeMessage(w, command, payload.buffer, payload.start, payload.end);
  if (typeof result !== 'number') report.failed(command, result);
  else if (result > 0) report.trailing(command, result);
}

function messageSizeGuess({ payload }: MessageArgs): number {
  return META_BYTES + 16 + payload.end - payload.start;
}

/** A message was taken from the queue of received ones, before it is processed. */
export const inboundMessage = tracepoint({
  name: 'net:inbound_message',
  member: tag.ebpf_message,
  args: MESSAGE_ARGS,
  write: (w, args, report) => writeMessageEvent(w, args, true, report),
  sizeGuess: messageSizeGuess,
});

/** A message was queued for a peer. */
export const outboundMessage = tracepoint({
  name: 'net:outbound_message',
  member: tag.ebpf_message,
  args: MESSAGE_ARGS,
  write: (w, args, report) => writeMessageEvent(w, args, false, report),
  sizeGuess: messageSizeGuess,
});
