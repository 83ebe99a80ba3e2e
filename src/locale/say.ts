/** Turns cues and events into sentences, in the language of the page. */
import { deedIn } from '../content/deed.js';
import type { ExerciseText, Side } from '../content/model.js';
import type { Cue } from '../session/cues.js';
import { tally, type PlaybackEvent, type PlaybackState } from '../session/playback.js';
import type { Timeline } from '../session/timeline.js';
import { COUNTED_FROM_SECONDS } from '../session/tones.js';
import { withoutSoftHyphens } from './format.js';
import type { Input, Messages, Words } from './messages.js';

type Sentence = string | false | undefined;

const joined = (...sentences: Sentence[]): string => withoutSoftHyphens(sentences.filter(Boolean).join(' '));

/** The sentence for the side that works (`on`), or for changing to it (`to`). Empty when both sides work at once. */
export function saySide(exercise: string | null, side: Side | null, manner: 'on' | 'to', words: Words): string {
  if (!side) return '';
  const sentences = exercise ? words.textOf(exercise)?.sides : undefined;
  if (manner === 'on') return sentences?.[side] ?? `${words.messages.side[side]}.`;
  return sentences?.[side === 'left' ? 'toLeft' : 'toRight'] ?? words.messages.switchTo[side];
}

/**
 * `full`: everything that a person who does not look needs, with the steps; time is stopped while it is said. `short`: only the name of the
 * move and the side, no steps. Neither says how long the get-ready lasts. `announced`: for a screen reader, with time running, so only as
 * much as fits into it.
 */
export type Manner = 'full' | 'short' | 'announced';

/** How fast a screen reader speaks at its default speed. */
const CHARACTERS_PER_SECOND = 14;

/** Estimated milliseconds that a screen reader takes for a text. */
export const readingMs = (text: string): number => Math.ceil((text.length / CHARACTERS_PER_SECOND) * 1000);

/** A sentence and its rank: 0 is always said; if time is short, the highest ranks are left out first. */
type Ranked = readonly [sentence: Sentence, rank: number];

const rank = (...ranked: Ranked): Ranked => ranked;

/** Joins the sentences that fit into the time, in their order. */
function fitted(sentences: readonly Ranked[], seconds: number): string {
  for (let most = Math.max(...sentences.map(([, rank]) => rank)); ; most -= 1) {
    const text = joined(...sentences.map(([sentence, rank]) => rank <= most && sentence));
    if (most <= 0 || readingMs(text) <= seconds * 1000) return text;
  }
}

/** What it should feel like, and what not. Danish needs a comma before a clause: "Du skal mærke, at maven arbejder." */
const sayFeels = ({ feels, stop }: ExerciseText, messages: Messages): string =>
  joined(feels && `${messages.feels}${/^at /.test(feels) ? ',' : ''} ${feels}.`, stop);

type SetUpCue = Extract<Cue, { code: 'get-ready' | 'next-exercise' }>;

/** The lead-in to a move, or to the first hold of a plain timer. */
function saySetUp(cue: SetUpCue, words: Words, manner: Manner, takenMs: number): string {
  const { messages, textOf } = words;
  const { code, exercise, seconds, step, steps, waits } = cue;
  const text = exercise ? textOf(exercise) : undefined;
  const name = text && (code === 'get-ready' ? text.name : messages.next(text.name));
  const time = manner === 'announced' && !waits && messages.readyIn(seconds);
  const lead = name ?? (time ? '' : messages.phase.ready);
  const count = steps > 1 && `${messages.countOf(step + 1, steps)}.`;
  // the side comes before the steps: with the first step the person may kneel down, and has to know on which knee
  const side = saySide(exercise, cue.side, 'on', words);
  const deed = text ? deedIn(text) : 0;
  if (manner === 'announced') {
    const title: Ranked[] = [rank(time, text ? 3 : 0), rank(lead && `${lead}.`, 0), rank(count, 2), rank(side, 0)];
    const rankOf = (index: number) => (index !== deed ? 4 + index : takenMs || waits ? 0 : 1);
    const way = text?.steps.map((each, index) => rank((index < 2 || index === deed) && each, rankOf(index))) ?? [];
    const felt = rank(text && sayFeels(text, messages), 11);
    return fitted([...title, ...way, felt], seconds - takenMs / 1000);
  }
  const isFull = manner === 'full' && text !== undefined;
  const tellsTones = isFull && code === 'get-ready' && !waits && seconds >= COUNTED_FROM_SECONDS;
  const way = isFull ? text.steps.slice(0, Math.max(2, deed + 1)) : [];
  return joined(
    lead && `${lead}.`,
    count,
    side,
    ...way,
    isFull && sayFeels(text, messages),
    tellsTones && messages.afterTones,
  );
}

/** In characters, what can be read at a glance. A longer step is shown sentence by sentence. */
const LONGEST_TURN = 104;

function inTurns(step: string): string[] {
  const turns: string[] = [];
  for (const sentence of step.length > LONGEST_TURN ? step.split(/(?<=[.?!]) /) : [step]) {
    const longer = `${turns.at(-1) ?? sentence} ${sentence}`;
    if (turns.length > 0 && longer.length <= LONGEST_TURN) turns.splice(-1, 1, longer);
    else turns.push(sentence);
  }
  return turns;
}

/** The steps into a move, up to the one that is held or repeated. The side comes after the first step. */
export function wayInSteps(text: ExerciseText, side: Sentence): string[] {
  const [first, ...others] = text.steps.slice(0, deedIn(text) + 1);
  return [first, side, ...others].flatMap((each) => (each ? inTurns(withoutSoftHyphens(each)) : []));
}

/**
 * A cue in words. The seconds come first, because at the end they would be wrong. `takenMs`: how many milliseconds of the time are taken by
 * other announcements.
 */
export function sayCue(cue: Cue, words: Words, manner: Manner = 'announced', takenMs = 0): string {
  const { messages, textOf } = words;
  switch (cue.code) {
    case 'get-ready':
    case 'next-exercise':
      return saySetUp(cue, words, manner, takenMs);
    case 'switch': {
      const time = manner === 'announced' && messages.readyIn(cue.seconds);
      return fitted([rank(time, 1), rank(saySide(cue.exercise, cue.side, 'to', words), 0)], cue.seconds);
    }
    case 'rest':
      return messages.restBefore(cue.seconds, cue.set, cue.sets);
    case 'hold':
    case 'repetitions': {
      const phases = cue.exercise ? textOf(cue.exercise)?.phases : undefined;
      const reps = cue.code === 'hold' ? 1 : cue.reps;
      const facts = { phases, sets: 1, reps, holdSeconds: cue.seconds, eachSide: false };
      const set = cue.sets > 1 && `${messages.set(cue.set, cue.sets)}.`;
      return joined(`${messages.dosage(facts)}.`, saySide(cue.exercise, cue.side, 'on', words), set);
    }
    case 'lower':
      return `${(cue.exercise && textOf(cue.exercise)?.phases?.lower) || messages.phase.lower}.`;
    case 'halfway':
      return messages.halfway(cue.secondsLeft);
    case 'remaining':
      return messages.secondsLeft(cue.secondsLeft);
    case 'repetition':
      return cue.rep === cue.reps ? messages.lastOne : `${messages.repetition(cue.rep, cue.reps)}.`;
  }
}

/** The sentence for an event; undefined where a cue says it, or nothing needs to be said. */
export function sayEvent(event: PlaybackEvent, { messages }: Words, input: Input = 'tap'): string | undefined {
  switch (event.type) {
    case 'pause':
      return messages.paused[event.reason];
    case 'waiting': {
      const { leadsIn, rep, reps } = event.phase;
      // between repetitions: which one comes next, and the first time also what to do
      const next = !leadsIn && `${messages.repetition(rep + 1, reps)}.`;
      return joined(next, (leadsIn || rep === 1) && messages.waiting[input]);
    }
    default:
      return undefined;
  }
}

/** The summary of a complete session: how many moves were done, and in how many minutes. For a plain timer only "Done". */
export function sayDone(timeline: Timeline, state: PlaybackState, playedMs: number, { messages }: Words): string {
  const count = tally(timeline, state).completed.length;
  if (count > 0 && timeline.steps[0] !== null) return messages.doneSummary(count, playedMs);
  return timeline.steps.length > 1 ? messages.noneDone : `${messages.done}.`;
}

/** The summary of a session that was ended early: how many of its moves were done. Empty if none was, or there is only one. */
export function sayStopped(timeline: Timeline, state: PlaybackState, { messages }: Words): string {
  const count = tally(timeline, state).completed.length;
  return timeline.steps.length > 1 && count > 0 ? messages.stoppedSummary(count, timeline.steps.length) : '';
}
