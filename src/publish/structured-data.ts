/**
 * What a page shows of exercises, routines and questions, in the vocabulary of schema.org: for search engines and whoever else
 * reads a page by machine. Nothing is put into a page: who builds it does that, if she wants it.
 */
import { knowEveryLanguage } from '../locale/every-language.js';
import { routineGraph, listGraph } from './structured-data/exercise-plan.js';
import { faqGraph } from './structured-data/faq-page.js';
import { mergeStructuredData } from './structured-data/graph.js';
import { cardGraph } from './structured-data/how-to.js';
import { readOptions, type StructuredDataOptions } from './structured-data/options.js';
import type { StructuredData, Thing } from './structured-data/vocabulary.js';

/**
 * A card or timer as a `HowTo`, a routine as an `ExercisePlan` and a `HowTo` for each of its moves, the questions of a guide as a
 * `FAQPage`: in the words that the page shows, and nothing that it does not show. Several are told in one graph, in which no move
 * stands twice. Throws an `OptionError` for what cannot be used.
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
