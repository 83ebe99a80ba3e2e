/**
 * What is to be told, and when: codes with parameters, no words. The status region reads this list today; whatever
 * sounds, speaks or vibrates reads the same one, so that they cannot disagree.
 */
import type { Side } from '../content/model.js';
import type { Phase, Timeline } from './timeline.js';

interface CueAt {
  /** Milliseconds into the timeline. */
  readonly atMs: number;
  /** Index of the phase it belongs to: once that is left, the cue is stale and is not delivered late. */
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
        /** It ends with a tap, so nothing is counted towards it. */
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
    /** Let go: once in a set, so that whoever does not look knows from then on what the falling tone means. */
    | { readonly code: 'lower'; readonly exercise: string | null }
    | { readonly code: 'halfway'; readonly secondsLeft: number }
    | { readonly code: 'remaining'; readonly secondsLeft: number }
    /** Which repetition begins, in the midst of a set. */
    | { readonly code: 'repetition'; readonly rep: number; readonly reps: number }
  );

/** A hold shorter than this has no word at its middle: it would still be spoken when the hold ends. */
const HALFWAY_FROM_SECONDS = 20;
/** A hold longer than this is told every half minute instead. */
const LONG_SECONDS = 60;
const EVERY_SECONDS = 30;
/** With less than this to go nothing is told any more, for the same reason. */
const LAST_WORD_SECONDS = 10;
/** So long into a set it is still said how many there are: the word for letting go comes after that. */
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
 * A set is told at its start, at its middle and at its last repetition; nobody wants a voice on every one of twelve. One that was
 * waited for was told then.
 */
function repetitionCue(phase: Phase, index: number, holdSeconds: number, wasTold: boolean): Cue[] {
  const { exercise, side, set, sets, rep, reps, startMs } = phase;
  const at = { atMs: startMs, phase: index };
  if (rep === 1) return [{ ...at, code: 'repetitions', exercise, side, reps, seconds: holdSeconds, set, sets }];
  const tells = !wasTold && (rep === reps || (reps >= 6 && reps - rep + 1 === Math.floor(reps / 2)));
  return tells ? [{ ...at, code: 'repetition', rep, reps }] : [];
}

/** Whether a repetition begins here: as it is lifted, or as it is held where nothing is lifted. */
const opensRepetition = (phase: Phase, before: Phase | undefined): boolean =>
  !before || before.leadsIn || before.group !== phase.group || before.rep !== phase.rep;

/** Every cue of a timeline, in order. None lies outside its phase. */
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
