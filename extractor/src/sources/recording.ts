/**
 * The `recording` source: hits of a file, at the pace of the recording or another one.
 * @module
 */
import type { BusLog } from '@peer-observer/bus';
import type { Clock } from '../clock.ts';
import type { EventOutput } from '../event-output.ts';
import { NodeStamps } from './node-stamps.ts';
import { RecordingError } from './recording-error.ts';
import { type LineCounts, type LineFault, RecordingPass } from './recording-file.ts';

/**
 * `now`: when the replay reaches a hit, and times among its arguments likewise (those inside P2P
 * messages stay as they were sent); `recorded`: when the node was there.
 */
export const TIMES = ['now', 'recorded'] as const;
export type Times = (typeof TIMES)[number];

export interface RecordingOptions {
  /** A `*.jsonl.gz` recording. */
  readonly file: string;
  /** 1: as recorded; N: N times as fast; `max`: as fast as the bus takes it. */
  readonly speed: number | 'max';
  /** Begin again at the end, until aborted. */
  readonly loop: boolean;
  /** What the events' timestamps say. */
  readonly times: Times;
}

export interface RecordingContext {
  readonly output: EventOutput;
  /** Name of the node. */
  readonly node: string;
  /** From `hasSeveralPids`. */
  readonly severalPids: boolean;
  readonly counts: LineCounts;
  readonly clock: Clock;
  readonly log: BusLog;
  readonly signal: AbortSignal;
  /** Called at the start of each pass over the file, with the number of passes before it. */
  readonly onPass?: ((passes: number) => void) | undefined;
}

/** Timers take no longer times, and a clock that was set is noticed. */
const MAX_SLEEP_MS = 60_000;
/** How far behind a replay may be at the end of a pass and still catch up in the next one. */
const MAX_LAG_MS = 1000;

/**
 * Replays a recording into `output` until its end, or until the signal (then it rejects with the
 * signal's reason). A line that is no hit is counted, skipped, and logged the first time.
 * @throws RecordingError when the file can't be read, after what came before was published
 */
export async function replayRecording(
  options: RecordingOptions,
  context: RecordingContext,
): Promise<void> {
  const { output, clock } = context;
  const stamps = new NodeStamps(context.node, context.severalPids, (node) => output.stamp(node));
  const skipped = new Set<LineFault>();
  let startMs = clock.monotonicMs();
  for (let passes = 0; ; passes++) {
    context.onPass?.(passes);
    const lastNs = await replayOnce(options, context, stamps, startMs, skipped);
    if (!options.loop) return;
    if (lastNs < 0) {
      throw new RecordingError('no-hits', `The recording ${options.file} has no hits to loop.`);
    }
    const nowMs = clock.monotonicMs();
    const endMs = options.speed === 'max' ? nowMs : startMs + lastNs / 1e6 / options.speed;
    startMs = nowMs - endMs > MAX_LAG_MS ? nowMs : endMs;
  }
}

/** @returns the time of the last hit in nanoseconds of the recording, -1 when there was none */
async function replayOnce(
  { file, speed, times }: RecordingOptions,
  { output, clock, signal, counts, log }: RecordingContext,
  stamps: NodeStamps,
  startMs: number,
  skipped: Set<LineFault>,
): Promise<number> {
  const onSkipped = (fault: LineFault, lineNumber: number): void => {
    if (skipped.has(fault)) return;
    skipped.add(fault);
    log.warn({ file, line: lineNumber, fault }, 'line of a recording skipped, others are counted');
  };
  const pass = new RecordingPass(file, { counts, signal, onSkipped });
  const { hit } = pass;
  let lastNs = -1;
  try {
    const { startUnixMs } = await pass.open();
    let nowMs = clock.monotonicMs();
    const wallAtStartMs = clock.wallMs() - nowMs + startMs;
    while (await pass.nextChunk()) {
      signal.throwIfAborted();
      nowMs = clock.monotonicMs();
      let nowWallMs = clock.wallMs();
      while (pass.nextHit()) {
        lastNs = hit.timeNs;
        let timestampMs = nowWallMs;
        if (speed !== 'max') {
          const offsetMs = hit.timeNs / 1e6 / speed;
          timestampMs = wallAtStartMs + offsetMs;
          const dueMs = startMs + offsetMs;
          // All hits that are due by the same look at the clock go out together.
          while (dueMs > nowMs) {
            nowMs = clock.monotonicMs();
            if (dueMs > nowMs) {
              await clock.sleep(Math.min(dueMs - nowMs, MAX_SLEEP_MS), signal);
            }
          }
        }
        const hitUnixMs = startUnixMs + Math.floor(hit.timeNs / 1e6);
        if (times === 'recorded') timestampMs = hitUnixMs;
        else hit.shiftTimes(hitUnixMs, timestampMs, speed === 'max' ? 1 : speed);
        output.emit(hit.tracepointNumber, hit.args, Math.floor(timestampMs), stamps.of(hit.pid));
        if (output.wantsRoom) {
          await output.room(signal);
          nowWallMs = clock.wallMs();
        }
      }
    }
    return lastNs;
  } finally {
    await pass.close();
  }
}
