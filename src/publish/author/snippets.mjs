/**
 * Writes dist/snippets: each exercise and routine in each language, ready to be pasted. Runs at the end of a build, when the names of the
 * files in dist/cdn are known.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readReserves, reservesCss } from './reserves.mjs';
import { LANGUAGES, subjects, wordsOf } from './subjects.mjs';

const project = new URL('../../../', import.meta.url);
const cdn = new URL('dist/cdn/', project);

/** The address of dist/cdn in the snippets, the same as in the README. */
const FOLDER = '/limber/';
const LOADER = 'limber.js';
const ENHANCER = 'limber.enhance.js';
const reservesFileOf = (lang) => `limber.${lang}.reserves.css`;

const NAMES = { da: 'Danish', en: 'English', sv: 'Swedish' };

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The integrity of each file, by its name. */
function integrities() {
  const files = readdirSync(cdn).filter((file) => /\.(js|css)$/.test(file));
  const hash = (file) =>
    createHash('sha384')
      .update(readFileSync(new URL(file, cdn)))
      .digest('base64');
  return new Map(files.map((file) => [file, `sha384-${hash(file)}`]));
}

/** The files that a page at rest fetches, besides the loader. */
export function filesAtRest(lang, files = readdirSync(cdn)) {
  const named = (part) => files.find((file) => new RegExp(`^limber-${part}-[\\w-]{6}\\.js$`).test(file));
  return [named('core'), named(lang)];
}

/** The tags that load the library, with integrity; all files that are needed at rest are fetched in parallel. */
function libraryLines(lang, integrity, more = []) {
  const checked = (file) => `"${FOLDER}${file}" integrity="${integrity.get(file)}"`;
  return [
    `<link rel="stylesheet" href=${checked(reservesFileOf(lang))}>`,
    ...filesAtRest(lang).map((file) => `<link rel="modulepreload" href=${checked(file)}>`),
    ...[LOADER, ...more].map((file) => `<script type="module" src=${checked(file)}></script>`),
  ];
}

/** For a page's head: the same, and an import map, so that the integrity of files that are fetched later is checked too. */
function head(lang, version, integrity) {
  const chunks = [...integrity].filter(([file]) => /^limber-.*\.js$/.test(file));
  const map = { integrity: Object.fromEntries(chunks.map(([file, hash]) => [FOLDER + file, hash])) };
  return lines(
    comment(
      `Limber ${version} for pages in ${NAMES[lang]}: once, in the <head>, before every other module. All of dist/cdn lies in ${FOLDER}.`,
      'Of each snippet only the last element is needed then. The import map has also what is fetched later checked;',
      `${ENHANCER} is for snippets of the kind .data.html.`,
    ),
    `<script type="importmap">${JSON.stringify(map)}</script>`,
    ...libraryLines(lang, integrity, [ENHANCER]),
  );
}

const lines = (...each) => `${each.join('\n')}\n`;
const comment = (...each) => `<!-- ${each.join('\n     ')} -->`;

/** Only has line breaks inside tags, and only words as content: filters that turn lines into paragraphs, such as that of WordPress, leave it alone. */
function plain({ subject, words, lang, about, library }) {
  const { tag, attribute, id } = subject;
  const note = comment(
    about,
    'For a place that keeps HTML whole: Custom Liquid in Shopify, Custom HTML in WordPress, for whoever may post any HTML.',
    `All of dist/cdn lies in ${FOLDER}: change that to where it is on your server. The style sheet keeps the room until the scripts`,
    'are there, and the element speaks for itself.',
  );
  const element = `<${tag} ${attribute}="${id}" lang="${lang}">${escaped(words.text)}</${tag}>`;
  const brokenWithin = library.map((line) => `${line.slice(0, -1)}\n>`);
  return `${note}${brokenWithin.join('')}${element}\n`;
}

function prerendered({ about, library, rendered }) {
  return lines(
    comment(
      about,
      'It shows all but the session before any script, and where scripts are blocked. Not through an editor: it goes into a template,',
      `or into Custom HTML. All of dist/cdn lies in ${FOLDER}. A policy without 'unsafe-inline' has to have in its style-src:`,
      rendered.styleHashes.join(' '),
    ),
    ...library.slice(1),
    rendered.html,
  );
}

function data({ subject, words, lang, about }) {
  const { tag, attribute, id } = subject;
  return lines(
    comment(
      about,
      'For an editor that takes out every tag that it does not know: paste the line below as HTML. The site has to have the lines of',
      `head.html once, among which ${ENHANCER} makes the element of it. Until then, and without, its words are read.`,
    ),
    `<div data-limber="${tag}" data-${attribute}="${id}" data-lang="${lang}" lang="${lang}">${escaped(words.text)}</div>`,
  );
}

/** Writes all snippets, and index.json, which lists them. */
export async function writeSnippets() {
  const { version } = JSON.parse(readFileSync(new URL('package.json', project), 'utf8'));
  const { renderElement } = await import(new URL('dist/ssr.js', project));
  // a linked style sheet: a strict policy refuses a style element, and an editor that removes the tag would show its content as text
  for (const [lang, reserves] of Object.entries(readReserves())) {
    writeFileSync(new URL(reservesFileOf(lang), cdn), reservesCss(subjects(), reserves));
  }
  const integrity = integrities();
  const folder = new URL('dist/snippets/', project);
  const write = (file, text) => writeFileSync(new URL(file, folder), text);
  const index = [];
  for (const lang of LANGUAGES) {
    mkdirSync(new URL(lang, folder), { recursive: true });
    write(`${lang}/head.html`, head(lang, version, integrity));
    const library = libraryLines(lang, integrity);
    for (const subject of subjects()) {
      const { kind, tag, attribute, id } = subject;
      const words = wordsOf(subject, lang);
      const article = kind === 'exercise' ? 'an exercise' : 'a routine';
      const about = `Limber ${version}: ${article} in ${NAMES[lang]}, “${words.name}”.`;
      const rendered = await renderElement(tag, { [attribute]: id, lang });
      const all = { subject, words, lang, about, library, rendered };
      const path = `${lang}/${kind}-${id}`;
      write(`${path}.html`, plain(all));
      write(`${path}.prerendered.html`, prerendered(all));
      write(`${path}.data.html`, data(all));
      const files = { plain: `${path}.html`, prerendered: `${path}.prerendered.html`, data: `${path}.data.html` };
      index.push({ lang, ...subject, name: words.name, ...files, styleHashes: rendered.styleHashes });
    }
  }
  const heads = Object.fromEntries(LANGUAGES.map((lang) => [lang, `${lang}/head.html`]));
  write('index.json', `${JSON.stringify({ version, folder: FOLDER, heads, snippets: index }, null, 2)}\n`);
}
