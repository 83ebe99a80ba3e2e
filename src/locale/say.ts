/** Cues and happenings → sentences, in the language of the page. */
import type { Side } from '../content/model.js';
import type { Cue } from '../session/cues.js';
import { tally, type PlaybackEvent, type PlaybackState } from '../session/playback.js';
import type { Timeline } from '../session/timeline.js';
import { withoutSoftHyphens } from './format.js';
import type { Words } from './messages.js';

const joined = (...sentences: (string | undefined)[]): string =>
  withoutSoftHyphens(sentences.filter(Boolean).join(' '));

/** The sentence of the side that works now, or the way over to it. Empty when both work at once. */
export function saySide(exercise: string | null, side: Side | null, manner: 'on' | 'to', words: Words): string {
  if (!side) return '';
  const sentences = exercise ? words.textOf(exercise)?.sides : undefined;
  if (manner === 'on') return sentences?.[side] ?? `${words.messages.side[side]}.`;
  return sentences?.[side === 'left' ? 'toLeft' : 'toRight'] ?? words.messages.switchTo[side];
}

/**
 * `full`: a voice says all that one needs who does not look, down to what is done. `short`: it says what a move is called, and no
 * steps. Neither says for how long one gets ready: time stands while it speaks. `announced`: to a screen reader, which has
 * no time to spare, so with the way into the move, and how long there is for it.
 */
export type Manner = 'full' | 'short' | 'announced';

const STEPS: Readonly<Record<Manner, number>> = { full: 3, short: 0, announced: 2 };

/** What is counted down to by three tones: a shorter phase is not. */
const COUNTED_FROM_SECONDS = 4;

/** A cue in words. */
export function sayCue(cue: Cue, words: Words, manner: Manner = 'announced'): string {
  const { messages, textOf } = words;
  const ready = (seconds: number) => (manner === 'announced' ? messages.readyIn(seconds) : '');
  switch (cue.code) {
    case 'get-ready':
    case 'next-exercise': {
      const { code, exercise, seconds, step, steps } = cue;
      const text = exercise ? textOf(exercise) : undefined;
      const name = text && (code === 'get-ready' ? text.name : messages.next(text.name));
      const count = steps > 1 ? `${messages.countOf(step + 1, steps)}.` : '';
      // whoever kneels down on the first step has to know on which knee
      const side = saySide(exercise, cue.side, 'on', words);
      const tellsTones = manner === 'full' && text && code === 'get-ready' && !cue.waits;
      const begin = tellsTones && seconds >= COUNTED_FROM_SECONDS ? messages.afterTones : ready(seconds);
      const lead = name ?? (manner === 'announced' ? '' : messages.phase.ready);
      return joined(lead && `${lead}.`, count, side, ...(text?.steps.slice(0, STEPS[manner]) ?? []), begin);
    }
    case 'switch':
      return joined(saySide(cue.exercise, cue.side, 'to', words), ready(cue.seconds));
    case 'rest':
      return messages.restBefore(cue.seconds, cue.set, cue.sets);
    case 'hold':
    case 'repetitions': {
      const phases = cue.exercise ? textOf(cue.exercise)?.phases : undefined;
      const reps = cue.code === 'hold' ? 1 : cue.reps;
      const facts = { phases, sets: 1, reps, holdSeconds: cue.seconds, eachSide: false };
      const set = cue.sets > 1 && `${messages.set(cue.set, cue.sets)}.`;
      return joined(saySide(cue.exercise, cue.side, 'on', words), set || '', `${messages.dosage(facts)}.`);
    }
    case 'lower':
      return `${(cue.exercise && textOf(cue.exercise)?.phases?.lower) || messages.phase.lower}.`;
    case 'halfway':
      return messages.halfway(cue.secondsLeft);
    case 'remaining':
      return messages.secondsLeft(cue.secondsLeft);
    case 'repetitions-left':
      return messages.repetitionsLeft(cue.count);
  }
}

/** What a change of state is called; undefined where a cue says it, or nothing needs to be said. */
export function sayEvent(event: PlaybackEvent, { messages }: Words): string | undefined {
  switch (event.type) {
    case 'pause':
      return messages.paused[event.reason];
    case 'waiting': {
      const { leadsIn, rep, reps } = event.phase;
      // the first time it is told what it waits for
      const begin = leadsIn ? [] : [`${messages.repetition(rep, reps)}.`];
      return joined(...begin, leadsIn || rep === 1 ? messages.waiting : '');
    }
    default:
      return undefined;
  }
}

/** How a session ended: the moves that were done to the end, and the minutes that they took. */
export function sayDone(timeline: Timeline, state: PlaybackState, playedMs: number, { messages }: Words): string {
  const count = tally(timeline, state).completed.length;
  if (timeline.steps.length === 1) return `${messages.done}.`;
  return count > 0 ? messages.doneSummary(count, playedMs) : messages.noneDone;
}

/** How far a session got that was ended early; empty where that says nothing. */
export function sayStopped(timeline: Timeline, state: PlaybackState, { messages }: Words): string {
  const count = tally(timeline, state).completed.length;
  return timeline.steps.length > 1 && count > 0 ? messages.stoppedSummary(count, timeline.steps.length) : '';
}
