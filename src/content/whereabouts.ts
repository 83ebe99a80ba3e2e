/** Where somebody who reads a guide is sent to. */
import type { Source } from './model.js';

/** The emergency number of the European Union and of most of the Nordic countries. */
export const EMERGENCY = '112';

/** Where a source is found. */
export function addressOf({ doi, pmid, url }: Source): string {
  if (doi) return `https://doi.org/${doi}`;
  return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : (url ?? '');
}
