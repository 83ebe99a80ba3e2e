/** Finds and measures the notes in rendered sound, from its samples alone. */

export interface Note {
  /** Milliseconds from the start of the samples. */
  readonly atMs: number;
  readonly milliseconds: number;
  /** The pitch in its first third, and in its last third. */
  readonly fromHz: number;
  readonly toHz: number;
}

/** Notes that belong together, with no more than 100 ms between them. */
export type Heard = readonly Note[];

/** Samples below this are silence. */
const SILENT = 0.005;
/** A pause is longer than this; a wave passes through zero too, but more briefly. */
const GAP_MS = 10;
const APART_MS = 100;

/** The largest absolute value of the samples. */
export const peakOf = (samples: Float32Array): number =>
  samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);

/** The largest step from one sample to the next. A click is a large step. */
export const steepestOf = (samples: Float32Array): number =>
  samples.reduce((most, sample, index) => Math.max(most, Math.abs(sample - (samples[index - 1] ?? 0))), 0);

/** The spans of sound between pauses, as indexes of their first and last sample. */
function spansOf(samples: Float32Array, sampleRate: number): [first: number, last: number][] {
  const gap = (GAP_MS / 1000) * sampleRate;
  const spans: [number, number][] = [];
  samples.forEach((sample, index) => {
    if (Math.abs(sample) < SILENT) return;
    const span = spans.at(-1);
    if (span && index - span[1] < gap) span[1] = index;
    else spans.push([index, index]);
  });
  return spans;
}

/** The pitch in Hz, from where the wave goes up through zero. */
function pitchOf(samples: Float32Array, sampleRate: number): number {
  const crossings: number[] = [];
  for (let index = 1; index < samples.length; index += 1) {
    const [before, after] = [samples[index - 1]!, samples[index]!];
    if (before < 0 && after >= 0) crossings.push(index - after / (after - before));
  }
  return ((crossings.length - 1) * sampleRate) / (crossings.at(-1)! - crossings[0]!);
}

export function listen(samples: Float32Array, sampleRate: number): Heard[] {
  const heard: Note[][] = [];
  let endedMs = -Infinity;
  for (const [first, last] of spansOf(samples, sampleRate)) {
    const third = (last - first) / 3;
    const note = {
      atMs: (first / sampleRate) * 1000,
      milliseconds: ((last - first) / sampleRate) * 1000,
      fromHz: pitchOf(samples.subarray(first, first + third), sampleRate),
      toHz: pitchOf(samples.subarray(last - third, last), sampleRate),
    };
    if (note.atMs - endedMs > APART_MS) heard.push([]);
    heard.at(-1)!.push(note);
    endedMs = note.atMs + note.milliseconds;
  }
  return heard;
}
