import { markup, origins } from '../parts/library.mjs';
import { dosageOf, exercises, figure, id as idToCopy, messages, nameOf, sources, words } from '../parts/move.mjs';
import { section } from '../parts/section.mjs';

const kinds = { stretch: 'Stretches', strength: 'Strength', move: 'Movement' };

const items = (list) => markup`<ul>${list.map((item) => markup`<li>${item}</li>\n`)}</ul>`;
const part = (title, body) => markup`<h4>${title}</h4>\n${body}`;

const linkTo = ({ label, citation, doi, url, pmid, lang = 'en' }) => {
  const address = url ?? (doi ? `https://doi.org/${doi}` : `https://pubmed.ncbi.nlm.nih.gov/${pmid}/`);
  return markup`<a href="${address}" title="${citation}" lang="${lang}">${label}</a>`;
};

/** What its numbers rest on. */
function sourcesOf(id) {
  const ids = new Set(Object.values(origins[id]).flatMap((origin) => origin.sources ?? []));
  return [...ids].map((each) => linkTo(sources[each]));
}

const forms = ({ forms }) =>
  Object.entries({ easier: 'Easier', harder: 'Harder', floorFree: 'Off the floor' }).flatMap(([key, name]) =>
    forms[key] ? markup`<li>${name}: <a href="#${forms[key]}">${nameOf(forms[key])}</a></li>\n` : [],
  );

async function move(id) {
  const { steps, mistakes, feels, stop } = words.exercises[id];
  const { cautions, muscles } = exercises[id];
  const others = forms(exercises[id]);
  const from = sourcesOf(id);
  return markup`<article class="move" aria-labelledby="${id}">
<div class="drawn">${await figure(id)}</div>
<div class="said">
<h3 id="${id}"><a href="#${id}">${nameOf(id)}</a> ${idToCopy(id)}</h3>
<p class="dose">${dosageOf(id)}</p>
<ol>${steps.map((step) => markup`<li>${step}</li>\n`)}</ol>
<p>${messages.feels} ${feels}. ${stop}</p>
<details><summary>Levels, cautions, sources</summary>
${part('How much', items([1, 2, 3].map((level) => `Level ${level}: ${dosageOf(id, level)}`)))}
${part(messages.works[exercises[id].kind], items(muscles.primary.map((muscle) => messages.muscles[muscle])))}
${part(messages.mistakes, items(mistakes))}
${part(messages.cautions, items(cautions.map((each) => words.cautions[each])))}
${others.length > 0 ? part('Other forms', markup`<ul>${others}</ul>`) : undefined}
${from.length > 0 ? part('Sources of its numbers', items(from)) : undefined}
</details>
</div>
</article>
`;
}

const ofKind = (kind) => Object.keys(exercises).filter((id) => exercises[id].kind === kind);

export default {
  slug: 'moves',
  title: 'Moves',
  lede: `${Object.keys(exercises).length} moves, each with its picture, dosage, steps, cautions, and the sources of its numbers.`,
  body: async () =>
    markup`${await Promise.all(
      Object.entries(kinds).map(async ([kind, title]) =>
        section(title, ...(await Promise.all(ofKind(kind).map(move)))),
      ),
    )}`,
};
