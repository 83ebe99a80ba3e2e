/** The snippets to paste: the choices as text for each system, without a DOM. */
import { planOf } from './plan.js';
import { cssOf, variableOf } from './theme.js';

const SIGNS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Escapes HTML and Liquid. */
const escaped = (text) =>
  String(text)
    .replace(/[&<>"]/g, (sign) => SIGNS[sign])
    .replace(/\{(?=[{%])/g, '&#123;');

const lines = (...each) => each.filter(Boolean).join('\n');

const attributesText = (attributes, prefix = '') =>
  Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${prefix}${name}` : ` ${prefix}${name}="${escaped(value)}"`))
    .join('');

const elementText = ({ tag, attributes, text }) => `<${tag}${attributesText(attributes)}>${escaped(text)}</${tag}>`;

/** The element among others of its kind on the page. */
function selectorOf({ tag, attributes }) {
  const [name] = ['routine', 'exercises', 'exercise', 'topic', 'seconds'].filter(
    (each) => attributes[each] !== undefined,
  );
  return `${tag}[${name}="${attributes[name]}"]`;
}

const em = (pixels) => `${Number((pixels / 16).toFixed(2))}em`;

/** Text has the same height at every width; a picture grows with the width. `cqi` is a hundredth of the element's width. */
const blockSize = ([, height, slope]) =>
  `block-size: ${slope === 0 ? em(height) : `calc(${em(height)} + ${Number((slope * 100).toFixed(1))}cqi)`};`;

/**
 * Reserves the height of the element until it is defined: `reserve` is a list of [minimum width, height, slope] in px at a font size of
 * 16 px. The element itself is the size container of its ::before.
 */
export function reserveCss(plan, reserve) {
  const waiting = `${selectorOf(plan)}:not(:defined)`;
  const [first, ...others] = reserve;
  return lines(
    '/* keeps the room until the element is there */',
    '@media (scripting: enabled) {',
    `  ${waiting} { display: block; container-type: inline-size; }`,
    `  ${waiting}::before {`,
    `    content: ""; float: inline-start; ${blockSize(first)}`,
    ...others.map((step) => `    @container (width >= ${em(step[0])}) { ${blockSize(step)} }`),
    '  }',
    '}',
  );
}

const indented = (css) => css.replace(/^(?=.)/gm, '  ');

function styleText(plan, { theme }, reserve) {
  const css = lines(cssOf(theme, { tags: [plan.tag] }), reserve && reserveCss(plan, reserve));
  return css && `<style>\n${indented(css)}\n</style>`;
}

/** The script file of the library for a page, and the files to preload. */
function filesFor({ files, lang, element, topic }, { integrity }) {
  if (files === 'bundle') return { script: `limber.${lang}.bundle.js`, first: [] };
  const named = (part) =>
    Object.keys(integrity).find((file) => new RegExp(`^limber-${part}-[\\w-]{6}\\.js$`).test(file));
  const texts = topic === 'plan' ? `plan-${lang}` : `guide-${lang}`;
  const parts = ['core', lang, ...(element === 'guide' ? ['guide', texts] : [])];
  return { script: 'limber.js', first: parts.map(named) };
}

/** Import map with the integrity of each file that may be fetched later. */
function importMap({ folder }, { integrity }) {
  const chunks = Object.entries(integrity).filter(([file]) => /^limber-.*\.js$/.test(file));
  const map = { integrity: Object.fromEntries(chunks.map(([file, hash]) => [folder + file, hash])) };
  return `<script type="importmap">${JSON.stringify(map)}</script>`;
}

function libraryText(choices, library) {
  const { folder, files, integrity } = choices;
  const { script, first } = filesFor(choices, library);
  const checked = (file) =>
    `"${escaped(folder + file)}"${integrity === 'none' ? '' : ` integrity="${library.integrity[file]}"`}`;
  return lines(
    files === 'folder' && integrity === 'all' && importMap(choices, library),
    ...first.map((file) => `<link rel="modulepreload" href=${checked(file)}>`),
    `<script type="module" src=${checked(script)}></script>`,
  );
}

const html = ({ choices, library, plan, reserve }) =>
  lines(libraryText(choices, library), styleText(plan, choices, reserve), elementText(plan));

/** The command `limber render` for these choices, in the folder of Limber. */
export function renderCommand({ tag, attributes }, folder) {
  const quoted = (value) => (/^[\w./:-]+$/.test(value) ? value : `'${String(value).replaceAll("'", "'\\''")}'`);
  const flags = Object.entries(attributes).map(([name, value]) =>
    value === true ? `--${name}` : `--${name} ${quoted(value)}`,
  );
  return ['node dist/cli.js render', tag, ...flags, `--link-css=${quoted(folder)}`, '--out limber.html'].join(' ');
}

/** Whether there is a ready-made file for these choices: only content and language are set. */
export function readyFile({ attributes }, { ready }) {
  const { lang, routine, exercise, ...others } = attributes;
  const kind = routine ? 'routine' : 'exercise';
  const file = `${lang}/${kind}-${routine ?? exercise}.prerendered.html`;
  return Object.keys(others).length === 0 && ready.includes(file) ? file : undefined;
}

/** The prerendered file, with the addresses of this page's files. */
function prerendered({ choices, library, plan, ready }) {
  const before =
    cssOf(choices.theme) && `<style>\n${cssOf(choices.theme, { indent: '  ', tags: [plan.tag] })}\n</style>`;
  if (ready)
    return [
      { text: lines(before, ready.trim().replaceAll('"/limber/', `"${escaped(choices.folder)}`)), language: 'html' },
    ];
  return [
    {
      title: 'Once, in the folder of Limber',
      language: 'sh',
      text: renderCommand(plan, choices.folder),
    },
    {
      title: 'On the page, with what is in limber.html in place of the comment',
      language: 'html',
      text: lines(libraryText(choices, library), before, '<!-- limber.html -->'),
    },
  ];
}

/** The shortcode, which uses the language and the words of the site. */
function shortcode({ tag, attributes }) {
  const given = Object.entries(attributes).filter(([name]) => name !== 'lang');
  const own =
    tag === 'exercise-figure' || (tag === 'hold-timer' && !attributes.seconds) ? [['element', tag], ...given] : given;
  // a square bracket would end the shortcode
  const quoted = (value) => `"${String(value).replace(/["[\]]/g, '')}"`;
  return `[limber${own.map(([name, value]) => (value === true ? ` ${name}` : ` ${name}=${quoted(value)}`)).join('')}]`;
}

/** A marked place for editors that remove unknown tags. */
const marked = ({ tag, attributes, text }) =>
  `<div data-limber="${tag}"${attributesText(attributes, 'data-').replace(/ (data-[\w-]+)(?= |$)/g, ' $1=""')} lang="${attributes.lang}">${escaped(text)}</div>`;

function wordpress({ choices, library, plan, reserve }) {
  const enhancer = `<script src="${escaped(choices.folder)}limber.enhance.js" defer></script>`;
  return [
    {
      title: 'A block “Custom HTML”, as administrator',
      language: 'html',
      text: html({ choices, library, plan, reserve }),
    },
    { title: 'With the plugin of Limber: a shortcode, as any author', language: 'text', text: shortcode(plan) },
    { title: 'Where tags are taken out: in the text', language: 'html', text: marked(plan) },
    {
      title: 'and once on the site, in its head',
      language: 'html',
      text: lines(libraryText(choices, library), enhancer, styleText(plan, choices)),
    },
  ];
}

/** In a theme's flat assets folder. Without integrity, because Shopify may minify scripts. */
function shopify({ choices, library, plan, reserve }) {
  const { script } = filesFor(choices, library);
  const tag = `<script type="module" src="{{ '${script}' | asset_url }}"></script>`;
  return [{ language: 'html', text: lines(tag, styleText(plan, choices, reserve), elementText(plan)) }];
}

/**
 * With HTML attribute names, since a React server sends text. Values that could end a JSX attribute are written as JavaScript strings.
 */
function jsxAttribute(name, value) {
  if (value === true) return name;
  if (typeof value === 'number') return `${name}={${value}}`;
  return /["&\\{}<>]/.test(value) ? `${name}={${JSON.stringify(value)}}` : `${name}="${value}"`;
}

function react({ choices, plan: { tag, attributes, text } }) {
  const styles = [...choices.theme].map(([name, value]) => `'${variableOf(name)}': ${JSON.stringify(value)}`);
  const given = Object.entries(attributes).map(([name, value]) => jsxAttribute(name, value));
  const all = styles.length > 0 ? [...given, `style={{ ${styles.join(', ')} }}`] : given;
  const source = [
    `import 'limber/${tag}.js';`,
    `import type {} from 'limber/react';`,
    '',
    'export function Exercises() {',
    '  return (',
    `    <${tag}`,
    ...all.map((each) => `      ${each}`),
    '    >',
    `      {${JSON.stringify(text)}}`,
    `    </${tag}>`,
    '  );',
    '}',
  ];
  return [{ language: 'js', text: source.join('\n') }];
}

/** The blocks to copy for each system, as a list of `{ title, language, text }`. */
export function formsOf(choices, library, { reserve, ready } = {}) {
  const plan = planOf(choices, library);
  const all = { choices, library, plan, reserve, ready };
  return {
    html: [{ language: 'html', text: html(all) }],
    prerendered: prerendered(all),
    wordpress: wordpress(all),
    shopify: shopify(all),
    react: react(all),
  };
}
