const evidence = {
  en: /\b(stud(y|ies|ied)|trials?|evidence|research\w*|risks?|guidelines?|percent|per cent)\b|%/i,
  da: /(?<!\p{L})(studie\p{L}*|forsøg\p{L}*|evidens\p{L}*|forskning\p{L}*|forskere\p{L}*|risiko\p{L}*|risici|retningslinje\p{L}*|procent)(?!\p{L})|%/iu,
  sv: /(?<!\p{L})(studie\p{L}*|i försök|evidens\p{L}*|forskning\p{L}*|forskare\p{L}*|risk(?:en|er)?|riktlinje\p{L}*|procent)(?!\p{L})|%/iu,
};

/** Whether a text speaks of evidence, and therefore needs a source. */
export const speaksOfEvidence = (text, lang) => evidence[lang].test(text);

/** What is wrong with a text that is a claim, or should be one. A heading may ask what studies say. */
export function claimProblems({ lang, kind, path, text, sources = [] }, known) {
  const unknown = sources.filter((source) => !Object.hasOwn(known, source));
  const bare = kind !== 'title' && sources.length === 0 && speaksOfEvidence(text, lang);
  return [
    ...unknown.map((source) => `${path} rests on ${source}, which nobody knows`),
    ...(bare ? [`${path} claims without a source: ${text}`] : []),
  ];
}

/** Problems that keep a reader from finding a source. */
export function sourceProblems({ id, doi, pmid, url }) {
  if (!(doi ?? pmid ?? url)) return [`${id} has neither a DOI nor a PMID nor an address`];
  return [
    ...(doi && !/^10\.\d{4,9}\/\S+$/.test(doi) ? [`${id}: ${doi} is no DOI`] : []),
    ...(pmid && !/^\d{4,9}$/.test(pmid) ? [`${id}: ${pmid} is no PMID`] : []),
    ...(url && !/^https:\/\/[\w.-]+\.\w+\/\S+$/.test(url) ? [`${id}: ${url} is no address of a page`] : []),
  ];
}
