/**
 * The built-in collection in one piece: all languages, first sight and details, guide, sources, reviews. For Node; a page
 * fetches the parts that it needs.
 */
import type { Collection, CollectionText, Exercise, ExerciseText, RoutineText } from '../model.js';
import { guide as daGuide } from './guide/da.js';
import { guide as enGuide } from './guide/en.js';
import { moreFacts } from './exercises.more.js';
import { exercises } from './exercises.js';
import { lowerBackAndHips, type ExerciseId, type RoutineId } from './index.js';
import { reviews } from './reviews.js';
import { sources } from './sources.js';
import { details as daDetails } from './text/da.details.js';
import { labels as daLabels } from './text/da.js';
import { details as enDetails } from './text/en.details.js';
import { labels as enLabels } from './text/en.js';

const parts = {
  en: { labels: enLabels, details: enDetails, guide: enGuide },
  da: { labels: daLabels, details: daDetails, guide: daGuide },
};

/** Languages in which the built-in collection has words. */
export type ContentLanguage = keyof typeof parts;

const idsOf = <Id extends string>(record: Record<Id, unknown>): Id[] => Object.keys(record) as Id[];

/** Every word of one language. */
export function wholeText(lang: ContentLanguage): CollectionText {
  if (!Object.hasOwn(parts, lang)) {
    throw new Error(`limber: there are no words in "${lang}"; there are ${idsOf(parts).join(', ')}.`);
  }
  const { labels, details, guide } = parts[lang];
  const exerciseText = (id: ExerciseId): ExerciseText => ({ ...labels.exercises[id], ...details.exercises[id] });
  const routineText = (id: RoutineId): RoutineText => {
    const hints = details.hints[id] as RoutineText['hints'];
    return { ...labels.routines[id], ...(hints && { hints }) };
  };
  return {
    exercises: Object.fromEntries(idsOf(labels.exercises).map((id) => [id, exerciseText(id)])),
    routines: Object.fromEntries(idsOf(labels.routines).map((id) => [id, routineText(id)])),
    cautions: details.cautions,
    floor: details.floor,
    guide,
  };
}

/** Every exercise with all its facts. */
export const wholeExercises = Object.fromEntries(
  idsOf(exercises).map((id): [ExerciseId, Exercise] => [id, { ...exercises[id], ...moreFacts[id] }]),
) as Readonly<Record<ExerciseId, Exercise>>;

export function wholeCollection(): Collection {
  const text = Object.fromEntries(idsOf(parts).map((lang) => [lang, wholeText(lang)]));
  return { ...lowerBackAndHips, exercises: wholeExercises, text, sources, reviews: [...reviews] };
}
