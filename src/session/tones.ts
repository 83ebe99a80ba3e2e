/**
 * What is to be sounded, and when: names of tones, no sound. Meant for somebody who lies on the floor, eyes shut, the
 * phone a metre away. What a word is said at has its tone at the very same moment, as it is read off the same cues.
 *
 * - `rest` – put it down, there is time: at the begin of get-ready, transition and rest. The first comes with the press
 *   on Start, while the hand is still at the phone, so that it tells at once whether anything can be heard.
 * - `switch` – the other side.
 * - `count` – three, two and one second before work begins, and before a plain hold ends. It is three or nothing, because
 *   who hears two waits for a third, and it comes never after the end. So the phase has at least four seconds, the first of
 *   them quiet. Nothing is counted towards a moment that waits for a tap: nothing would happen at zero.
 * - `start` – a hold begins, or the first repetition of a set.
 * - `halfway` – the mark within a hold: its middle, from 20 seconds on. In one of more than a minute it is every half
 *   minute, as in words; that also keeps a hidden page among the audible ones, whose timers browsers leave alone.
 * - `lift` and `lower` – the pace of the repetitions: each begins with `lift`, but for the first, which has its `start`;
 *   `lower` is where to let go. Nothing marks hold and breath between them: a sound each second would only be in the way.
 * - `end` – all of it is done. At the end of the last phase, and so the only tone that lies outside of its own.
 *
 * As phases last a second and more, tones are at least a second apart.
 */
import { cuesOf, type Cue } from './cues.js';
import type { Phase, Timeline } from './timeline.js';

export type Tone = 'count' | 'start' | 'halfway' | 'switch' | 'rest' | 'end' | 'lift' | 'lower';

export interface ToneAt {
  /** Milliseconds into the timeline. */
  readonly atMs: number;
  /** Index of the phase it belongs to: once that is left, the tone is stale. */
  readonly phase: number;
  readonly tone: Tone;
}

/** A tone, so many milliseconds from now; a little less than 0 when it has just been missed. */
export interface ToneIn {
  readonly tone: Tone;
  readonly inMs: number;
}

/** `undefined` where the pace of the repetitions sounds anyway. What is felt of a cue is the same. */
export const TONE_OF = {
  'get-ready': 'rest',
  'next-exercise': 'rest',
  rest: 'rest',
  switch: 'switch',
  hold: 'start',
  repetitions: 'start',
  halfway: 'halfway',
  remaining: 'halfway',
  repetition: undefined,
  lower: undefined,
} as const satisfies Record<Cue['code'], Tone | undefined>;

const COUNTED_SECONDS = [3, 2, 1];
/** Shorter phases are not counted: the tone at their begin and three more need this. */
const COUNTED_FROM_MS = 4_000;

/** The one that paces, at the begin of a phase of repetitions. */
function paceOf({ kind, leadsIn, rep, group }: Phase, before: Phase | undefined): Tone | undefined {
  if (leadsIn || !before) return undefined;
  const opens = before.leadsIn || before.rep !== rep || before.group !== group;
  if (opens && rep === 1) return undefined;
  if (kind === 'lower' || (kind === 'breathe' && before.kind === 'hold')) return 'lower';
  return opens ? 'lift' : undefined;
}

const isCounted = ({ kind, reps, leadsIn, waits, startMs, endMs }: Phase): boolean =>
  !waits && (leadsIn || (kind === 'hold' && reps === 1)) && endMs - startMs >= COUNTED_FROM_MS;

/** Every tone of a timeline, in order. No two at one moment. Empty for a timeline without phases. */
export function tonesOf(timeline: Timeline): readonly ToneAt[] {
  const { phases, durationMs } = timeline;
  const tones: ToneAt[] = [];
  const add = (atMs: number, phase: number, tone: Tone | undefined) => {
    if (tone) tones.push({ atMs, phase, tone });
  };
  for (const { atMs, phase, code } of cuesOf(timeline)) add(atMs, phase, TONE_OF[code]);
  phases.forEach((phase, index) => {
    add(phase.startMs, index, paceOf(phase, phases[index - 1]));
    if (isCounted(phase)) for (const seconds of COUNTED_SECONDS) add(phase.endMs - seconds * 1000, index, 'count');
  });
  if (phases.length > 0) add(durationMs, phases.length - 1, 'end');
  return tones.sort((a, b) => a.atMs - b.atMs);
}

/** A tone that was missed by more than this is not made up for. */
const LATE_MS = 250;
/** So far ahead tones are handed out, and never less than the present phase with the begin of the next. */
const AHEAD_MS = 60_000;

/**
 * Those of `tones` that a session will come to by itself, from `positionMs` in the phase at this index on: to the end of
 * the first phase that waits for a tap, and not much further than a minute, because all of them are planned anew at each
 * phase. Those of an earlier phase are stale and left out.
 */
export function tonesAhead(
  { phases }: Timeline,
  tones: readonly ToneAt[],
  phaseIndex: number,
  positionMs: number,
): readonly ToneIn[] {
  const isLast = ({ waits, endMs }: Phase, index: number) =>
    index >= phaseIndex && (waits || endMs - positionMs > AHEAD_MS);
  const last = phases.findIndex(isLast);
  const stop = phases[last];
  const lastPhase = stop ? last : phases.length;
  return tones
    .filter(
      ({ atMs, phase }) =>
        phase >= phaseIndex &&
        atMs >= positionMs - LATE_MS &&
        // what begins where this phase ends comes by itself, unless that is where somebody taps
        (phase <= lastPhase || (!stop?.waits && atMs === stop?.endMs)),
    )
    .map(({ tone, atMs }) => ({ tone, inMs: atMs - positionMs }));
}
