import type { Reference, StructuredData, Thing } from './vocabulary.js';

/**
 * Merges several graphs into one, in which each thing occurs once. If the same thing occurs in two languages, the id of the later one gets
 * its language as an ending.
 */
export function mergeStructuredData(...graphs: readonly StructuredData[]): StructuredData {
  const things = new Map<string, Thing>();
  for (const graph of graphs) {
    for (const thing of apart(graph['@graph'], things)) {
      // the first one counts: a move may have another length in a routine than by itself
      things.set(thing['@id'], { ...thing, ...things.get(thing['@id']) });
    }
  }
  return { '@context': 'https://schema.org', '@graph': [...things.values()] };
}

/** Changes the ids of things that are already there in another language, and the references to them. */
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

/** Characters that could end a script element, begin a comment in it, or end a line. */
const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON that is safe inside a script element, whatever the words of a collection contain. */
export const structuredDataJson = (data: StructuredData): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => ESCAPES[sign]!);

/** The script element for the page's head or body. It contains data only, so no content security policy has to allow it. */
export const structuredDataScript = (data: StructuredData): string =>
  `<script type="application/ld+json">${structuredDataJson(data)}</script>`;
