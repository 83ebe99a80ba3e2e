/**
 * Which tones are to be played, and when; how they sound is in `device/sound.ts`. They are for a person who lies on the floor with closed
 * eyes, the phone a metre away. Tones and spoken words come from the same cues, so both begin at the same moment.
 *
 * - `rest`: relax, there is time. At the start of get-ready, transition and rest. The first one comes with the press on Start, while the
 *   hand is still at the phone: the person hears at once whether the sound works.
 * - `switch`: change sides.
 * - `count`: three, two and one second before work begins, and before a hold without repetitions ends. Always three or none: a person who
 *   hears two would wait for the third. So the phase lasts at least four seconds, and the first of them is quiet. There is no count before
 *   a wait for a tap, because nothing would happen at zero.
 * - `start`: a hold begins, or the first repetition of a set.
 * - `halfway`: the middle of a hold of 20 seconds or more. In a hold of more than a minute it comes every half minute, like the words. That
 *   also keeps a hidden page audible, and browsers do not slow down the timers of audible pages.
 * - `lift` and `lower`: the pace of the repetitions. `lift` begins each repetition except the first, which has `start`; `lower` is where to
 *   let go. Holding and breathing have no tone, because a sound every second would disturb.
 * - `end`: the session is complete. It comes at the end of the last phase, so it is the only tone outside its phase.
 *
 * Phases last at least a second, so tones are at least a second apart.
 */
import { cuesOf, type Cue } from './cues.js';
import type { Phase, Timeline } from './timeline.js';

export type Tone = 'count' | 'start' | 'halfway' | 'switch' | 'rest' | 'end' | 'lift' | 'lower';

export interface ToneAt {
  /** Milliseconds into the timeline. */
  readonly atMs: number;
  /** Index of the phase that the tone belongs to. Once that phase is over, the tone is not played any more. */
  readonly phase: number;
  readonly tone: Tone;
}

/** A tone and its time from now in milliseconds; slightly below 0 if it has just been missed. */
export interface ToneIn {
  readonly tone: Tone;
  readonly inMs: number;
}

/** The tone of each cue, and its vibration. `undefined` for cues during repetitions, whose pace has tones of its own. */
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
/** A shorter phase has no count: the tone at its start and the three of the count need this much. */
export const COUNTED_FROM_SECONDS = 4;

/** The tone of pace at the start of a phase of repetitions, if it has one. */
function paceOf({ kind, leadsIn, rep, group }: Phase, before: Phase | undefined): Tone | undefined {
  if (leadsIn || !before) return undefined;
  const opens = before.leadsIn || before.rep !== rep || before.group !== group;
  if (opens && rep === 1) return undefined;
  if (kind === 'lower' || (kind === 'breathe' && before.kind === 'hold')) return 'lower';
  return opens ? 'lift' : undefined;
}

const isCounted = ({ kind, reps, leadsIn, waits, startMs, endMs }: Phase): boolean =>
  !waits && (leadsIn || (kind === 'hold' && reps === 1)) && endMs - startMs >= COUNTED_FROM_SECONDS * 1000;

/** Every tone of a timeline, in order, no two at the same time. Empty for a timeline without phases. */
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

/** A tone that was missed by more than this is not played any more. */
const LATE_MS = 250;
/** How far ahead tones are planned; at least to the end of the present phase. */
const AHEAD_MS = 60_000;

/**
 * The tones that come next, from `positionMs` in the phase at `phaseIndex` on: up to the first phase that waits for a tap, and not much
 * more than a minute ahead, because tones are planned again at each phase. Tones of earlier phases are left out.
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
        // the tone at the end of the last phase belongs to the next, which starts by itself unless it waits for a tap
        (phase <= lastPhase || (!stop?.waits && atMs === stop?.endMs)),
    )
    .map(({ tone, atMs }) => ({ tone, inMs: atMs - positionMs }));
}
