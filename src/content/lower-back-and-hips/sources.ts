import type { Source } from '../model.js';

/** What the numbers rest on. The references printed under the source article could not be found and are not used. */
export const sources = {
  'hatefi-2021': {
    id: 'hatefi-2021',
    citation:
      'Hatefi M, Babakhani F, Ashrafizadeh M. The effect of static stretching exercises on hip range of motion, pain, and disability in patients with non-specific low back pain. Journal of Experimental Orthopaedics 2021;8:55.',
    year: 2021,
    doi: '10.1186/s40634-021-00371-w',
    pmid: '34318348',
  },
  'mayo-back-exercises': {
    id: 'mayo-back-exercises',
    citation: 'Mayo Clinic. Back exercises in 15 minutes a day.',
    url: 'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265',
  },
  'acsm-2009': {
    id: 'acsm-2009',
    citation:
      'Ratamess NA, Alvar BA, Evetoch TK, et al. American College of Sports Medicine position stand: progression models in resistance training for healthy adults. Medicine & Science in Sports & Exercise 2009;41(3):687–708.',
    year: 2009,
    doi: '10.1249/MSS.0b013e3181915670',
  },
} as const satisfies Record<string, Source>;

/** Ids of the built-in sources. */
export type SourceId = keyof typeof sources;
