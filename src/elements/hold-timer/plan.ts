import { findExercise, knownIds, type Found } from '../../content/catalog.js';
import { deedIn } from '../../content/deed.js';
import type { Collection, Exercise, ExerciseText, Level } from '../../content/model.js';
import type { InputReader } from '../../controllers/input-reader.js';
import { toJson } from '../../session/json.js';
import { isUnderWay, type Status } from '../../session/status.js';
import { boutOf, buildTimeline, secondsBetween, type Timeline } from '../../session/timeline.js';

/** The attributes of a timer that decide what it plays. */
export interface TimerPlan {
  exercise?: string | undefined;
  seconds?: number | undefined;
  /** Chosen by the visitor; wins over `seconds`. */
  chosenSeconds?: number | undefined;
  eachSide: boolean;
  reps?: number | undefined;
  sets?: number | undefined;
  readySeconds?: number | undefined;
  switchSeconds?: number | undefined;
  restSeconds?: number | undefined;
  level: number;
  pace: string;
  manual: boolean;
  ownCollection?: Collection | undefined;
}

/** A change of these makes another session, and ends the one in progress. */
const PLAN = [
  'exercise',
  'seconds',
  'chosenSeconds',
  'eachSide',
  'reps',
  'sets',
  'readySeconds',
  'switchSeconds',
  'restSeconds',
  'own',
  'timeline',
] as const;

/** A change of these applies to the next start: what a visitor has chosen, or words that have loaded. */
const NEXT_START = ['level', 'pace', 'manual', 'words'] as const;

type Changed = ReadonlyMap<PropertyKey, unknown>;

/**
 * Whether the change asks for another session. A new timeline of the same exercises does not while the summary of the
 * last session is shown: the next start takes it.
 */
export function changesSession(
  changed: Changed,
  { timeline, status }: { readonly timeline?: Timeline | undefined; readonly status: Status },
  hasSummary: boolean,
): boolean {
  const names = PLAN.filter((name) => changed.has(name));
  const before = changed.get('timeline') as Timeline | undefined;
  const isLaidOutAnew =
    names.length === 1 &&
    before !== undefined &&
    timeline !== undefined &&
    before.steps.join() === timeline.steps.join();
  return names.length > 0 && !(isLaidOutAnew && hasSummary && !isUnderWay(status));
}

export const changesNextStart = (changed: Changed): boolean => NEXT_START.some((name) => changed.has(name));

/** Adds the hint to the step that says what to do, which is always announced. */
export const withHint = (text: Found<ExerciseText>, hint: string | undefined): Found<ExerciseText> =>
  hint
    ? { ...text, steps: text.steps.map((step, index) => (index === deedIn(text) ? `${step} ${hint}` : step)) }
    : text;

/** Null for a plain timer; undefined, with an issue, when the id is unknown. */
function exerciseOf(
  { exercise: id, ownCollection: collection }: TimerPlan,
  input: InputReader,
): Exercise | null | undefined {
  if (!id) return null;
  const exercise = findExercise(id, collection);
  if (!exercise) input.unknown('exercise', id, knownIds('exercises', collection));
  return exercise;
}

/** Timelines never change, so many timers on a page can share one. */
const laidOut = new WeakMap<object, Map<string, Timeline>>();

/** The key of timers without an exercise. */
const PLAIN = {};

/**
 * Builds the session that the attributes ask for. Values out of range count as not given. An unknown exercise without
 * `seconds` leaves nothing to play: a timeline without phases. `from`: the exercise being done now, from whose position
 * the way into the other one starts.
 */
export function timelineOf(plan: TimerPlan, input: InputReader, from?: string | null): Timeline {
  const exercise = exerciseOf(plan, input);
  const level = (input.wholeNumber('level', plan.level, 1, 3) ?? 1) as Level;
  const pace = input.oneOf('pace', plan.pace, ['standard', 'gentle']);
  const before = from ? findExercise(from, plan.ownCollection) : undefined;
  const way = before && exercise ? secondsBetween(before.position, exercise.position) : undefined;
  const overrides = {
    holdSeconds: plan.chosenSeconds ?? input.wholeNumber('seconds', plan.seconds, 1, 3600),
    eachSide: plan.eachSide || undefined,
    reps: input.wholeNumber('reps', plan.reps, 1, 50),
    sets: input.wholeNumber('sets', plan.sets, 1, 10),
    readySeconds: input.wholeNumber('ready-seconds', plan.readySeconds, 0, 120) ?? way,
    switchSeconds: input.wholeNumber('switch-seconds', plan.switchSeconds, 0, 120),
    restSeconds: input.wholeNumber('rest-seconds', plan.restSeconds, 0, 600),
  };
  if (exercise === undefined && overrides.holdSeconds === undefined) return buildTimeline([]);
  const layOut = () => buildTimeline([boutOf(exercise ?? null, level, overrides)], { pace, manual: plan.manual });
  const timelines = laidOut.get(exercise ?? PLAIN) ?? new Map<string, Timeline>();
  laidOut.set(exercise ?? PLAIN, timelines);
  const key = toJson([level, overrides, pace, plan.manual]);
  const timeline = timelines.get(key) ?? layOut();
  timelines.set(key, timeline);
  return timeline;
}
