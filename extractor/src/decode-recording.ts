/**
 * The events of a recording without a bus.
 * @module
 */
import { EnvelopeStamp, Sequencer } from '@peer-observer/proto';
import { EventEncoder } from './event-encoder.ts';
import type { LineFault } from './sources/hit-parser.ts';
import { NodeStamps } from './sources/node-stamps.ts';
import { hasSeveralPids, newLineCounts, RecordingPass } from './sources/recording-file.ts';
import type { DecodeError } from './wire/index.ts';

export interface DecodeOptions {
  /** Name of the node; `-PID` is appended when the recording holds several processes. */
  readonly node: string;
  /** Called for every line that is no hit. */
  readonly onSkipped?: ((fault: LineFault, lineNumber: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The event of one hit. */
export interface DecodedHit {
  /** The encoded event; valid until the next one is asked for. */
  readonly bytes: Buffer;
  /** `context:event`. */
  readonly tracepoint: string;
  /** Nanoseconds since the start of the recording. */
  readonly timeNs: number;
  readonly pid: number;
  /** Why the payload became an `unknown` message. */
  readonly decodeError: DecodeError | undefined;
}

/**
 * One event per hit, in order. Timestamps are those of the recording; session and sequence are
 * those of a publisher's run.
 * @throws RecordingError when the file is no recording, or where it breaks off
 */
export async function* decodeRecording(
  file: string,
  options: DecodeOptions,
): AsyncGenerator<DecodedHit, void> {
  const { signal, onSkipped } = options;
  const sequencer = new Sequencer();
  const severalPids = await hasSeveralPids(file, signal);
  const stamps = new NodeStamps(
    options.node,
    severalPids,
    (node) => new EnvelopeStamp(node, sequencer),
  );
  const encoder = new EventEncoder();
  const pass = new RecordingPass(file, { counts: newLineCounts(), onSkipped, signal });
  const { hit } = pass;
  try {
    const { startUnixMs } = await pass.open();
    while (await pass.nextChunk()) {
      while (pass.nextHit()) {
        const { timeNs, pid } = hit;
        const timestampMs = startUnixMs + Math.floor(timeNs / 1e6);
        const bytes = encoder.encode(hit.tracepointNumber, hit.args, timestampMs, stamps.of(pid));
        const decodeError = encoder.counts.lastError;
        yield { bytes, tracepoint: hit.tracepoint.name, timeNs, pid, decodeError };
      }
    }
  } finally {
    await pass.close();
  }
}
