/** A page for each element: what it is, live, what it takes and what it tells. */
import { announced } from '../parts/announced.mjs';
import { example } from '../parts/example.mjs';
import { markup } from '../parts/library.mjs';
import { tables } from '../parts/manifest.mjs';
import { phrase, prose } from '../parts/prose.mjs';
import { section } from '../parts/section.mjs';
import { elements } from './elements.mjs';

const list = (title, items) => markup`<div><h3>${title}</h3>
<ul>
${items.map((item) => markup`<li>${phrase(item)}</li>\n`)}</ul></div>
`;

const advice = ({ good, bad }) =>
  section('Do and don’t', markup`<div class="advice">${list('Do', good)}${list('Don’t', bad)}</div>`);

async function body({ tag, variants, dos, keyboard, tells, session }) {
  return markup`${section('Try it', await example(variants))}
${advice(dos)}
${tables(tag)}
${keyboard && section('Keyboard', prose(keyboard))}
${section('What it announces', prose(tells), session && announced(session.exercises, session))}`;
}

export const elementPages = elements.map((element) => ({
  slug: element.tag,
  title: `<${element.tag}>`,
  nav: element.name,
  heading: element.name,
  eyebrow: markup`<code>&lt;${element.tag}&gt;</code>`,
  lede: element.lede,
  scripts: ['assets/example.js'],
  body: () => body(element),
}));
