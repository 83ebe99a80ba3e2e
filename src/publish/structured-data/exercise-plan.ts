/** A routine as an `ExercisePlan`, with a `HowTo` for each of its moves: what a routine list shows of it. */
import { findExercise, findRoutine, findRoutineText, knownIds } from '../../content/catalog.js';
import type { Exercise, Routine } from '../../content/model.js';
import { fit } from '../../session/fit.js';
import { unitsOf } from '../../locale/languages.js';
import { boutOf, buildTimeline } from '../../session/timeline.js';
import { unknown } from '../option-error.js';
import { CATEGORIES, formOf, howTo } from './how-to.js';
import { known, type Given } from './options.js';
import { given, idOf, imagesOf, isoDuration, languageOfWords, plain } from './parts.js';
import type { ExercisePlan, HowTo } from './vocabulary.js';

export function routineGraph(id: string, options: Given): (ExercisePlan | HowTo)[] {
  const { collection, floorFree } = options;
  const routine = known(findRoutine(id, collection), 'routines', 'routine', id, collection);
  const ids = (floorFree ? routine.floorFree : undefined) ?? routine.exercises;
  // as on a page, missing exercises are left out
  const moves = ids.flatMap((each) => findExercise(each, collection) ?? []);
  if (moves.length === 0) throw unknown('routine', ids.join(' '), knownIds('exercises', collection));
  return planGraph(options, moves, routine);
}

/** A routine of the page's own. */
export function listGraph(exercises: string | readonly string[], options: Given): (ExercisePlan | HowTo)[] {
  const { collection } = options;
  const ids = typeof exercises === 'string' ? exercises.split(/\s+/).filter(Boolean) : exercises;
  if (ids.length === 0) throw unknown('exercises', '', knownIds('exercises', collection));
  const find = (id: string) => known(findExercise(id, collection), 'exercises', 'exercises', id, collection);
  return planGraph(options, ids.map(find));
}

function planGraph(options: Given, named: readonly Exercise[], routine?: Routine): (ExercisePlan | HowTo)[] {
  const { collection, floorFree, level, base, minutes } = options;
  const all = named.map((each) => formOf(each, floorFree, collection));
  const pace = options.pace ?? routine?.pace ?? 'standard';
  const layOut = (some: readonly Exercise[], sets = Infinity) => {
    const setsAtMost = Math.min(sets, routine?.setsAtMost ?? sets);
    const bouts = some.map((move) => boutOf(move, level, { setsAtMost }));
    return buildTimeline(bouts, { pace });
  };
  const left = minutes === undefined ? undefined : fit(all, minutes, (some, sets) => layOut(some, sets).durationMs);
  const { moves, setsAtMost } = left ?? { moves: all, setsAtMost: undefined };
  const timeline = layOut(moves, setsAtMost);
  const parts = moves.map((move, step) => howTo(move, options, timeline, step));
  const categories = [...new Set(moves.flatMap(({ kind }) => CATEGORIES[kind] ?? []))];
  const ids = routine ? [routine.id] : moves.map(({ id }) => id);
  return [
    {
      '@type': 'ExercisePlan',
      '@id': idOf(options, 'routine', ...ids),
      ...given('url', base),
      ...title(options, routine, timeline.durationMs),
      ...given('image', routine && imagesOf(routine.id, undefined, options)),
      activityDuration: isoDuration(timeline.durationMs),
      // in English, because these are terms of the vocabulary, not words of the page
      ...given(
        'exerciseType',
        categories.map((category) => category.split('/').at(-1)!),
      ),
      ...given('category', categories),
      hasPart: [...new Set(parts.map((part) => part['@id']))].map((id) => ({ '@id': id })),
    },
    ...parts,
  ];
}

/** The page's own title, else that of the routine with its minutes filled in, and its language. */
function title(options: Given, routine: Routine | undefined, durationMs: number): { name: string; inLanguage: string } {
  const { collection, heading, tag, language } = options;
  const text = routine && findRoutineText(routine.id, tag, collection);
  const said = heading || text?.title;
  const { minutes } = heading || !text?.lang ? language.messages : unitsOf(text.lang);
  return {
    name: plain(said?.replace('{minutes}', minutes(durationMs)) ?? language.messages.moves),
    inLanguage: routine && !heading ? languageOfWords(text, 'routines', routine.id, options) : tag,
  };
}
