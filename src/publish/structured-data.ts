/**
 * Describes the exercises, routines and questions of a page in the vocabulary of schema.org, for search engines and other programs that read
 * the page. The library does not put this into a page by itself: that is for its developer to decide.
 */
import { knowEveryLanguage } from '../locale/every-language.js';
import { routineGraph, listGraph } from './structured-data/exercise-plan.js';
import { faqGraph } from './structured-data/faq-page.js';
import { mergeStructuredData } from './structured-data/graph.js';
import { cardGraph } from './structured-data/how-to.js';
import { readOptions, type StructuredDataOptions } from './structured-data/options.js';
import type { StructuredData, Thing } from './structured-data/vocabulary.js';

/**
 * Returns a card or timer as a `HowTo`, a routine as an `ExercisePlan` with a `HowTo` for each move, and the questions of a guide as a
 * `FAQPage`, in the words that the page shows, and nothing that it does not show. Several elements become one graph, in which each move
 * occurs once. Throws an `OptionError` for an option that cannot be used.
 */
export function toStructuredData(
  ...shown: readonly [StructuredDataOptions, ...StructuredDataOptions[]]
): StructuredData {
  knowEveryLanguage();
  return mergeStructuredData(
    ...shown.map((options): StructuredData => ({ '@context': 'https://schema.org', '@graph': thingsIn(options) })),
  );
}

function thingsIn(options: StructuredDataOptions): readonly Thing[] {
  const given = readOptions(options);
  if (given.exercise !== undefined) return cardGraph(given.exercise, given);
  if (given.routine !== undefined) return routineGraph(given.routine, given);
  if (given.exercises !== undefined) return listGraph(given.exercises, given);
  return faqGraph(given);
}

export { mergeStructuredData, structuredDataJson, structuredDataScript } from './structured-data/graph.js';
export type { StructuredDataOptions } from './structured-data/options.js';
export type * from './structured-data/vocabulary.js';
