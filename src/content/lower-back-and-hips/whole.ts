/** The built-in collection with all its languages, guides, sources and reviews. For Node; a page fetches only the languages it needs. */
import type { CollectionText, Exercise, WholeCollection } from '../model.js';
import { guide as daGuide } from './guide/da.js';
import { guide as enGuide } from './guide/en.js';
import { guide as svGuide } from './guide/sv.js';
import { plan as daPlan } from './plan/da.js';
import { plan as enPlan } from './plan/en.js';
import { plan as svPlan } from './plan/sv.js';
import { planSteps } from './plan/steps.js';
import { lowerBackAndHips, type ExerciseId } from './index.js';
import { reviews } from './reviews.js';
import { secondaryMuscles } from './secondary-muscles.js';
import { sources } from './sources.js';
import { text as da } from './text/da.js';
import { text as en } from './text/en.js';
import { text as sv } from './text/sv.js';

const text = {
  en: { ...en, guide: { ...enGuide, plan: enPlan } },
  da: { ...da, guide: { ...daGuide, plan: daPlan } },
  sv: { ...sv, guide: { ...svGuide, plan: svPlan } },
};

/** Languages in which the built-in collection has words. */
export type ContentLanguage = keyof typeof text;

/** All words in one language. Throws for an unknown language. */
export function wholeText(lang: ContentLanguage): CollectionText {
  if (Object.hasOwn(text, lang)) return text[lang];
  throw new Error(`limber: there are no words in "${lang}"; there are ${Object.keys(text).join(', ')}.`);
}

/** An exercise with its secondary muscles. Undefined for an unknown id. */
export function wholeExercise(id: ExerciseId): Exercise {
  const exercise: Exercise = lowerBackAndHips.exercises[id];
  return exercise && { ...exercise, muscles: { ...exercise.muscles, secondary: secondaryMuscles[id] } };
}

const exercises = Object.fromEntries(
  Object.values(lowerBackAndHips.exercises).map(({ id }) => [id, wholeExercise(id)]),
);

export const wholeCollection = (): WholeCollection => ({
  ...lowerBackAndHips,
  exercises,
  text,
  sources,
  plan: planSteps,
  reviews,
});
