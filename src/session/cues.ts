/**
 * What is to be told, and when: codes with parameters, no words. Status region, tones, voice and vibration all read this one list, so
 * that they cannot disagree.
 */
import type { Side } from '../content/model.js';
import type { Phase, Timeline } from './timeline.js';

interface CueAt {
  /** Milliseconds into the timeline. */
  readonly atMs: number;
  /** Index of the phase that the cue belongs to. Once that phase is over, the cue is not given any more. */
  readonly phase: number;
}

export type Cue = CueAt &
  (
    | {
        /** Get into position for an exercise: the first of the session, or the next. */
        readonly code: 'get-ready' | 'next-exercise';
        readonly exercise: string | null;
        readonly side: Side | null;
        readonly seconds: number;
        /** Index of the exercise, and how many there are. */
        readonly step: number;
        readonly steps: number;
        /** The phase ends with a tap, so there is no countdown. */
        readonly waits: boolean;
      }
    | {
        readonly code: 'switch';
        readonly exercise: string | null;
        readonly side: Side | null;
        readonly seconds: number;
      }
    | { readonly code: 'rest'; readonly seconds: number; readonly set: number; readonly sets: number }
    | {
        readonly code: 'hold';
        readonly exercise: string | null;
        readonly side: Side | null;
        readonly seconds: number;
        readonly set: number;
        readonly sets: number;
      }
    | {
        readonly code: 'repetitions';
        readonly exercise: string | null;
        readonly side: Side | null;
        readonly reps: number;
        /** How long to hold each; 0 where nothing is held. */
        readonly seconds: number;
        readonly set: number;
        readonly sets: number;
      }
    /** Lower: told once in a set, so that a person who does not look learns what the falling tone means. */
    | { readonly code: 'lower'; readonly exercise: string | null }
    | { readonly code: 'halfway'; readonly secondsLeft: number }
    | { readonly code: 'remaining'; readonly secondsLeft: number }
    /** Which repetition begins, at the middle and the end of a set. */
    | { readonly code: 'repetition'; readonly rep: number; readonly reps: number }
  );

/** In a shorter hold nothing is said at the middle: the voice would still be speaking when the hold ends. */
const HALFWAY_FROM_SECONDS = 20;
/** In a longer hold the seconds that are left are said every half minute, instead of at the middle. */
const LONG_SECONDS = 60;
const EVERY_SECONDS = 30;
/** With fewer seconds left nothing is said, for the same reason. */
const LAST_WORD_SECONDS = 10;
/** At the start of a set a voice says how many repetitions there are. The word for lowering comes only after this time. */
const LOWER_FROM_MS = 6_000;

const secondsOf = ({ startMs, endMs }: Phase): number => (endMs - startMs) / 1000;

function leadInCue(timeline: Timeline, index: number): Cue {
  const phase = timeline.phases[index]!;
  const { exercise, side, step, set, sets, waits } = phase;
  const at = { atMs: phase.startMs, phase: index, seconds: secondsOf(phase) };
  if (phase.kind === 'rest') return { ...at, code: 'rest', set, sets };
  if (phase.kind === 'switch') return { ...at, code: 'switch', exercise, side };
  const code = phase.kind === 'ready' ? 'get-ready' : 'next-exercise';
  return { ...at, code, exercise, side, step, steps: timeline.steps.length, waits };
}

function holdCues(phase: Phase, index: number): Cue[] {
  const { exercise, side, set, sets, startMs } = phase;
  const seconds = secondsOf(phase);
  const cues: Cue[] = [{ code: 'hold', atMs: startMs, phase: index, exercise, side, seconds, set, sets }];
  if (seconds > LONG_SECONDS) {
    for (let left = seconds - EVERY_SECONDS; left >= LAST_WORD_SECONDS; left -= EVERY_SECONDS) {
      cues.push({ code: 'remaining', atMs: startMs + (seconds - left) * 1000, phase: index, secondsLeft: left });
    }
  } else if (seconds >= HALFWAY_FROM_SECONDS) {
    const left = Math.floor(seconds / 2);
    cues.push({ code: 'halfway', atMs: startMs + (seconds - left) * 1000, phase: index, secondsLeft: left });
  }
  return cues;
}

/**
 * Repetitions are told at the start of a set, at its middle (from six on) and at the last one: a voice at every one of twelve would be
 * too much. `wasTold`: a wait before it has told it already.
 */
function repetitionCue(phase: Phase, index: number, holdSeconds: number, wasTold: boolean): Cue[] {
  const { exercise, side, set, sets, rep, reps, startMs } = phase;
  const at = { atMs: startMs, phase: index };
  if (rep === 1) return [{ ...at, code: 'repetitions', exercise, side, reps, seconds: holdSeconds, set, sets }];
  const tells = !wasTold && (rep === reps || (reps >= 6 && reps - rep + 1 === Math.floor(reps / 2)));
  return tells ? [{ ...at, code: 'repetition', rep, reps }] : [];
}

/** Whether a repetition begins with this phase: with the lift, or with the hold where there is no lift. */
const opensRepetition = (phase: Phase, before: Phase | undefined): boolean =>
  !before || before.leadsIn || before.group !== phase.group || before.rep !== phase.rep;

/** Every cue of a timeline, in order. Each lies within its phase. */
export function cuesOf(timeline: Timeline): readonly Cue[] {
  const { phases } = timeline;
  let begunMs = 0;
  let hasLowered = false;
  return phases.flatMap((phase, index): Cue[] => {
    if (phase.leadsIn) return [leadInCue(timeline, index)];
    const before = phases[index - 1];
    if (before?.group !== phase.group || before.leadsIn) {
      begunMs = phase.startMs;
      hasLowered = false;
    }
    if (phase.kind === 'hold' && phase.reps === 1) return holdCues(phase, index);
    if (opensRepetition(phase, before)) {
      const hold = phase.kind === 'hold' ? phase : phases[index + 1];
      return repetitionCue(phase, index, hold?.kind === 'hold' ? secondsOf(hold) : 0, before?.waits ?? false);
    }
    if (hasLowered || phase.kind !== 'lower' || phase.startMs - begunMs < LOWER_FROM_MS) return [];
    hasLowered = true;
    return [{ code: 'lower', atMs: phase.startMs, phase: index, exercise: phase.exercise }];
  });
}
