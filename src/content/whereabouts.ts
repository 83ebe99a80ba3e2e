/** Where a reader of the guide is sent: an emergency number, the addresses of sources. */
import type { Source } from './model.js';

/** The emergency number of the European Union and of most of the Nordic countries. */
export const EMERGENCY = '112';

/** The address of a source: by its DOI, else its PubMed number, else its url; '' if it has none. */
export function addressOf({ doi, pmid, url }: Source): string {
  if (doi) return `https://doi.org/${doi}`;
  return pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : (url ?? '');
}
