import type { Reference, StructuredData, Thing } from './vocabulary.js';

/**
 * One graph of several: what two of them tell of stands there once. Of the same thing in another language, which has to be
 * told apart, the later one's id ends in its language.
 */
export function mergeStructuredData(...graphs: readonly StructuredData[]): StructuredData {
  const things = new Map<string, Thing>();
  for (const graph of graphs) {
    for (const thing of apart(graph['@graph'], things)) {
      // what comes first holds: a move stands in a routine at another length than by itself
      things.set(thing['@id'], { ...thing, ...things.get(thing['@id']) });
    }
  }
  return { '@context': 'https://schema.org', '@graph': [...things.values()] };
}

/** With other ids for what is there already in another language, also where they are referred to. */
function apart(added: readonly Thing[], present: ReadonlyMap<string, Thing>): readonly Thing[] {
  const renamed = new Map<string, string>();
  for (const { '@id': id, inLanguage } of added) {
    const there = present.get(id);
    if (there && there.inLanguage !== inLanguage) renamed.set(id, `${id}-${inLanguage}`);
  }
  if (renamed.size === 0) return added;
  const rename = (reference: Reference) => ({ '@id': renamed.get(reference['@id']) ?? reference['@id'] });
  return added.map((thing) => ({
    ...thing,
    ...rename(thing),
    ...('hasPart' in thing ? { hasPart: thing.hasPart.map(rename) } : {}),
  }));
}

/** What would end a script element, begin a comment in it, or break a line of one. */
const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** As JSON that may stand in a script element, whatever a collection has in its words. */
export const structuredDataJson = (data: StructuredData): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => ESCAPES[sign]!);

/** The element for the page's head or body. It is data and runs nothing, so no policy has to allow it. */
export const structuredDataScript = (data: StructuredData): string =>
  `<script type="application/ld+json">${structuredDataJson(data)}</script>`;
