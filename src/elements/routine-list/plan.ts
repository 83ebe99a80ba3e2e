import { findExercise, findRoutine, knownIds } from '../../content/catalog.js';
import type { Collection, Exercise, Level, Pace, Routine } from '../../content/model.js';
import type { InputReader } from '../../controllers/input-reader.js';
import type { Messages } from '../../locale/messages.js';
import { fit } from '../../session/fit.js';
import { boutOf, buildTimeline, type Timeline } from '../../session/timeline.js';
import { ownParts } from '../own-collection.js';
import { isSecondsOrNothing } from '../timer-owner.js';

/** Played when a page names neither a routine nor exercises. */
export const DEFAULT_ROUTINE = 'short';

/** The attributes of a list that decide what it plays. */
export interface RoutinePlan {
  routine?: string | undefined;
  exercises?: string | undefined;
  floorFree: boolean;
  ownCollection?: Collection | undefined;
  level: number;
  pace?: string | undefined;
  manual: boolean;
  holdSeconds?: number | null | undefined;
  minutes?: number | undefined;
}

/** One place in the order. */
export interface Move {
  /** The exercise that the routine has there. */
  readonly named: Exercise;
  /** What is done there: that exercise, or a form that the visitor has chosen. */
  readonly shown: Exercise;
  /** The visitor leaves it out. */
  readonly isOut: boolean;
}

/** Id of the routine that is played; undefined if the page gives exercises of its own choice. */
export const routineId = ({ routine, exercises }: RoutinePlan): string | undefined =>
  typeof exercises === 'string' ? undefined : (routine ?? DEFAULT_ROUTINE); // null after the attribute was removed

export function routineOf(plan: RoutinePlan): Routine | undefined {
  const id = routineId(plan);
  return id === undefined ? undefined : findRoutine(id, plan.ownCollection);
}

/** Reads from the attributes the moves in order and the terms of the session, both cut down to `minutes`. */
export function readPlan(
  plan: RoutinePlan,
  input: InputReader,
): { readonly moves: readonly Move[]; readonly terms: Terms } {
  const moves = movesOf(plan, input);
  const terms = termsOf(plan, input);
  const minutes = input.wholeNumber('minutes', plan.minutes, 3, 60);
  if (minutes === undefined) return { moves, terms };
  const within = (sets: number) => ({ ...terms, setsAtMost: Math.min(sets, terms.setsAtMost ?? sets) });
  const fitted = fit(moves, minutes, (some, sets) => timelineOf(some, within(sets)).durationMs);
  return { moves: fitted.moves, terms: within(fitted.setsAtMost) };
}

/** Builds the timeline, without the moves that are left out. `readySeconds`: get-ready seconds of some of them, by place. */
export function timelineOf(
  moves: readonly Move[],
  { level, setsAtMost, stretchSeconds, ...options }: Terms,
  readySeconds?: ReadonlyMap<number, number>,
): Timeline {
  const bouts = moves.flatMap(({ shown, isOut }, place) =>
    isOut
      ? []
      : boutOf(shown, level, {
          setsAtMost,
          holdSeconds: shown.kind === 'stretch' ? stretchSeconds : undefined,
          readySeconds: readySeconds?.get(place),
        }),
  );
  return buildTimeline(bouts, options);
}

/** The moves in order. Unknown ids are left out, each with an issue. */
function movesOf(plan: RoutinePlan, input: InputReader): Move[] {
  const { ownCollection: collection, floorFree } = plan;
  const id = routineId(plan);
  const routine = routineOf(plan);
  if (id !== undefined && !routine) input.unknown('routine', id, knownIds('routines', collection));
  const own = ownIds(plan);
  if (own?.length === 0) input.unknown('exercises', '', knownIds('exercises', collection));

  return orderOf(plan, floorFree).flatMap((each) => {
    const named = findExercise(each, collection);
    if (!named && (own || !ownParts()?.isLeftOut(each, collection)))
      input.unknown(own ? 'exercises' : 'routine', each, knownIds('exercises', collection));
    return named ? { named, shown: floorFree ? floorFreeOf(named, collection) : named, isOut: false } : [];
  });
}

/** A note for the visitor about moves that cannot be shown, if the page has content of its own. */
export const missingFrom = (plan: RoutinePlan, messages: Messages): unknown =>
  ownParts()?.missing(
    [...orderOf(plan, plan.floorFree), ...(routineOf(plan)?.missing ?? [])],
    plan.ownCollection,
    messages,
  );

/** The page's own order, if it has one. */
const ownIds = ({ exercises }: RoutinePlan): string[] | undefined => exercises?.split(/\s+/).filter(Boolean);

/** The ids in order, for the floor or away from it. */
function orderOf(plan: RoutinePlan, floorFree: boolean): readonly string[] {
  const routine = routineOf(plan);
  return ownIds(plan) ?? (floorFree ? routine?.floorFree : undefined) ?? routine?.exercises ?? [];
}

/** The form of an exercise away from the floor, or the exercise itself if it has none. */
export const floorFreeOf = (exercise: Exercise, collection: Collection | undefined): Exercise =>
  findExercise(exercise.forms.floorFree ?? '', collection) ?? exercise;

/** Whether there is a choice between floor and chair. */
export const hasPlaces = (plan: RoutinePlan): boolean =>
  orderOf(plan, false).some((id) => {
    const exercise = findExercise(id, plan.ownCollection);
    return exercise !== undefined && floorFreeOf(exercise, plan.ownCollection) !== exercise;
  });

/** The pace: as asked for, else the routine's own, else `standard`. */
export function paceOf(plan: RoutinePlan): Pace {
  const asked = plan.pace === 'standard' || plan.pace === 'gentle' ? plan.pace : undefined;
  return asked ?? routineOf(plan)?.pace ?? 'standard';
}

export const isPace = (value: unknown): value is Pace | undefined =>
  value === undefined || value === 'standard' || value === 'gentle';

/** Whether it is the seconds of each stretch, or null for each stretch's own. */
export const isHoldSeconds = (value: unknown): value is number | null | undefined =>
  value === null || isSecondsOrNothing(value);

/** Whether both have the same exercises in the same forms. */
export const areSame = (moves: readonly Move[], before: readonly Move[]): boolean =>
  moves.length === before.length &&
  moves.every(({ named, shown }, place) => named === before[place]?.named && shown === before[place].shown);

/** What a session is built from, besides its moves. */
export interface Terms {
  readonly level: Level;
  readonly pace: Pace;
  readonly manual: boolean;
  readonly stretchSeconds: number | undefined;
  readonly setsAtMost: number | undefined;
}

export function termsOf(plan: RoutinePlan, input: InputReader): Terms {
  input.oneOf('pace', plan.pace, ['standard', 'gentle']);
  return {
    level: (input.wholeNumber('level', plan.level, 1, 3) ?? 1) as Level,
    pace: paceOf(plan),
    manual: plan.manual,
    stretchSeconds: plan.holdSeconds ?? undefined,
    setsAtMost: routineOf(plan)?.setsAtMost,
  };
}

/** Index in the timeline of the move at a place. In the timeline the moves that are left out are missing. */
export const stepAt = (moves: readonly Move[], place: number): number =>
  moves.slice(0, place).filter(({ isOut }) => !isOut).length;

/** The place of a step of the timeline; −1 for none. */
export const placeOf = (moves: readonly Move[], step: number): number =>
  [...moves.keys()].filter((place) => !moves[place]?.isOut)[step] ?? -1;

export const changed = (moves: readonly Move[], place: number, change: Partial<Move>): Move[] =>
  moves.map((move, index) => (index === place ? { ...move, ...change } : move));
