import type { PhaseWords } from '../content/model.js';
import type { Input, Words } from '../locale/messages.js';
import { saySide, wayInSteps } from '../locale/say.js';
import type { PauseReason } from '../session/playback.js';
import type { Status } from '../session/status.js';
import type { Phase, Timeline } from '../session/timeline.js';

/** What to do now, in words. */
export interface Instruction {
  readonly word: string;
  /** "Left" or "Right"; undefined when both work at once. */
  readonly side: string | undefined;
  readonly sentence: string;
  /** During the lead-in to a move: its steps, to be shown one at a time. Otherwise empty. */
  readonly steps: readonly string[];
  /** The language of sentence and steps during the lead-in to a move; undefined for the language of the page. */
  readonly lang: string | undefined;
  /** The set, what comes next, or why the session is not running. */
  readonly aside: string;
}

interface Now {
  readonly phase: Phase;
  readonly status: Status;
  readonly pausedBy: PauseReason | undefined;
  readonly timeline: Timeline;
  /** The present repetition; where the session has stopped at its end, the next one. */
  readonly rep: number;
  /** Whether the person taps or presses a key. */
  readonly input: Input;
}

export function instructionOf(now: Now, words: Words): Instruction {
  const { phase, status } = now;
  const { messages, textOf } = words;
  const text = phase.exercise ? textOf(phase.exercise) : undefined;
  const own = text?.phases;
  return {
    word:
      status === 'paused'
        ? messages.standsStill
        : (own?.[phase.kind as keyof PhaseWords] ?? messages.phase[phase.kind]),
    side: phase.side && phase.kind !== 'rest' ? messages.side[phase.side] : undefined,
    sentence: sentence(now, words),
    steps: steps(now, words),
    lang: phase.leadsIn && phase.kind !== 'rest' ? text?.lang : undefined,
    aside: whyStopped(now, words) ?? setAndNext(now, words),
  };
}

/** Why the session is not running; undefined while it runs. */
function whyStopped({ status, pausedBy, input }: Now, { messages }: Words): string | undefined {
  if (status === 'waiting') return messages.waiting[input];
  // the large word already says "Paused"
  if (status !== 'paused' || !pausedBy) return undefined;
  return pausedBy === 'user' ? '' : messages.paused[pausedBy];
}

function sentence(now: Now, words: Words): string {
  const { exercise, side, kind, reps, set, sets } = now.phase;
  const { messages, textOf } = words;
  const sideNow = (side && exercise && textOf(exercise)?.sides?.[side]) ?? '';
  if (kind === 'ready' || kind === 'transition') return steps(now, words).join(' ') || sideNow;
  if (kind === 'switch') return saySide(exercise, side, 'to', words);
  if (kind === 'rest') return messages.set(set, sets);
  return [sideNow, reps > 1 ? messages.repetition(now.rep, reps) : ''].filter(Boolean).join(' ');
}

/** The steps into the move, in order. The side is shown by a sign from the first step on; in words it follows the first step. */
function steps({ phase: { exercise, side, kind } }: Now, { textOf }: Words): readonly string[] {
  const text = exercise ? textOf(exercise) : undefined;
  if (!text || (kind !== 'ready' && kind !== 'transition')) return [];
  return wayInSteps(text, side ? text.sides?.[side] : undefined);
}

/** Which set it is, and during the last hold of an exercise, what comes next. */
function setAndNext({ phase, timeline }: Now, { messages, textOf }: Words): string {
  const parts = phase.sets > 1 && phase.kind !== 'rest' ? [messages.set(phase.set, phase.sets)] : [];
  const isLastGroup = !timeline.phases.some(({ step, group }) => step === phase.step && group > phase.group);
  const next = timeline.steps[phase.step + 1];
  const name = next && isLastGroup && !phase.leadsIn ? textOf(next)?.name : undefined;
  if (name) parts.push(messages.next(name));
  return parts.join(' · ');
}
