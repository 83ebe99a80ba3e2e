/** Cues and happenings → sentences, in the language of the page. */
import type { Side } from '../content/model.js';
import type { Cue } from '../session/cues.js';
import { tally, type Happening, type PlaybackState } from '../session/playback.js';
import type { Timeline } from '../session/timeline.js';
import type { Words } from './messages.js';

/** Without the soft hyphens of names, which some voices stumble over. */
const joined = (...sentences: (string | undefined)[]): string =>
  sentences.filter(Boolean).join(' ').replaceAll('\u00ad', '');

/** The sentence of the side that works now, or the way over to it. Empty when both work at once. */
export function saySide(exercise: string | null, side: Side | null, manner: 'on' | 'to', words: Words): string {
  if (!side) return '';
  const sentences = exercise ? words.textOf(exercise)?.sides : undefined;
  if (manner === 'on') return sentences?.[side] ?? `${words.messages.side[side]}.`;
  return sentences?.[side === 'left' ? 'toLeft' : 'toRight'] ?? words.messages.switchTo[side];
}

/** A cue in words. */
export function sayCue(cue: Cue, words: Words): string {
  const { messages, textOf } = words;
  switch (cue.code) {
    case 'get-ready':
    case 'next-exercise': {
      const text = cue.exercise ? textOf(cue.exercise) : undefined;
      const name = text && (cue.code === 'get-ready' ? text.name : messages.next(text.name));
      const count = cue.steps > 1 ? `${messages.countOf(cue.step + 1, cue.steps)}.` : '';
      const lead = name ? `${name}.` : `${messages.phase.ready}.`;
      const side = saySide(cue.exercise, cue.side, 'on', words);
      return joined(lead, count, ...(text?.steps.slice(0, 2) ?? []), side, `${messages.seconds(cue.seconds)}.`);
    }
    case 'switch':
      return joined(saySide(cue.exercise, cue.side, 'to', words), `${messages.seconds(cue.seconds)}.`);
    case 'rest':
      return joined(
        `${messages.phase.rest}.`,
        `${messages.seconds(cue.seconds)}.`,
        `${messages.set(cue.set, cue.sets)}.`,
      );
    case 'hold':
    case 'repetitions': {
      const phases = cue.exercise ? textOf(cue.exercise)?.phases : undefined;
      const reps = cue.code === 'hold' ? 1 : cue.reps;
      const facts = { phases, sets: 1, reps, holdSeconds: cue.seconds, eachSide: false };
      return joined(saySide(cue.exercise, cue.side, 'on', words), `${messages.dosage(facts)}.`);
    }
    case 'halfway':
      return messages.halfway(cue.secondsLeft);
    case 'remaining':
      return messages.secondsLeft(cue.secondsLeft);
    case 'repetitions-left':
      return messages.repetitionsLeft(cue.count);
  }
}

/** What a change of state is called; undefined where a cue says it, or nothing needs to be said. */
export function sayHappening(happening: Happening, { messages }: Words): string | undefined {
  switch (happening.type) {
    case 'pause':
      return messages.paused[happening.reason];
    case 'waiting': {
      const { leadsIn, rep, reps } = happening.phase;
      return leadsIn ? messages.waiting : `${messages.repetition(rep, reps)}.`;
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
