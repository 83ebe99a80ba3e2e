import { OWN, PLAIN } from '../assets/embed/choices.js';
import { readySnippets, TOPICS } from '../parts/embed-library.mjs';
import { markup } from '../parts/library.mjs';
import { exercises, nameOf, routines, words, messages } from '../parts/move.mjs';
import { prose } from '../parts/prose.mjs';
import { section } from '../parts/section.mjs';
import { tabs } from '../parts/tabs.mjs';
import { themeControl } from '../parts/theme-controls.mjs';
import { boutOf, buildTimeline } from '../parts/library.mjs';

const checked = { markup: ' checked' };

/** One of a few, side by side. */
const segments = (
  name,
  legend,
  choices,
  standard,
  hint,
) => markup`<fieldset class="segments" data-choice="${name}"${hint && { markup: ` aria-describedby="hint-${name}"` }}><legend>${legend}</legend>
${Object.entries(choices).map(
  ([value, label]) =>
    markup`<label><input type="radio" name="${name}" value="${value}"${value === standard ? checked : undefined}>${label}</label>\n`,
)}${hint && markup`<small id="hint-${name}">${hint}</small>`}</fieldset>
`;

const list = (
  name,
  label,
  choices,
) => markup`<p class="field" data-choice="${name}"><label for="choose-${name}">${label}</label>
<select id="choose-${name}" name="${name}">${Object.entries(choices).map(([value, text]) => markup`<option value="${value}">${text}</option>`)}</select></p>
`;

const onOff = (name, label) =>
  markup`<p class="switch" data-choice="${name}"><label><input type="checkbox" name="${name}">${label}</label></p>\n`;

const field = (
  name,
  label,
  attributes,
  hint,
) => markup`<p class="field" data-choice="${name}"><label for="choose-${name}">${label}</label>
<input id="choose-${name}" name="${name}" autocomplete="off" ${attributes}${hint && { markup: ` aria-describedby="hint-${name}"` }}>${hint && markup`<small id="hint-${name}">${hint}</small>`}</p>
`;

const minutesOf = ({ exercises: ids, pace, setsAtMost }) =>
  messages.minutesShort(
    buildTimeline(
      ids.map((id) => boutOf(exercises[id], 1, { setsAtMost })),
      { pace },
    ).durationMs,
  );

const titleOf = (id) => words.routines[id].title.replace(/[,:]? ?\{minutes\}/, '');

const routineChoices = Object.fromEntries([
  ...Object.values(routines).map((routine) => [routine.id, `${titleOf(routine.id)} · ${minutesOf(routine)}`]),
  [OWN, 'Moves of your choice'],
]);

const KINDS = { stretch: 'Stretches', strength: 'Strength', mobility: 'Movements' };
const kinds = [...new Set(Object.values(exercises).map(({ kind }) => kind))];

/** Moves with their pictures, of which one is chosen, or several. */
const moves = (name, legend, type) => markup`<fieldset class="moves" data-choice="${name}"><legend>${legend}</legend>
<div class="shelf" tabindex="-1">
${kinds.map(
  (kind) => markup`<p class="shelf-title">${KINDS[kind] ?? 'Movements'}</p>
<div class="shelf-row">
${Object.keys(exercises)
  .filter((id) => exercises[id].kind === kind)
  .map(
    (id) => markup`<label class="tile"><input type="${type}" name="${name}" value="${id}">
<span class="thumb" aria-hidden="true"><exercise-figure exercise="${id}" still hide-caption></exercise-figure></span>
<span>${nameOf(id)}</span></label>
`,
  )}</div>
`,
)}</div></fieldset>
`;

const order = markup`<fieldset class="ordering" data-choice="exercises"><legend>In this order</legend>
<ol class="order"></ol>
</fieldset>
`;

const what = markup`<h3>What</h3>
${segments('element', 'Element', { routine: 'Routine', card: 'Move', timer: 'Timer', figure: 'Picture', guide: 'Guide' }, 'routine')}
${list('routine', 'Routine', routineChoices)}
${order}
${moves('exercises', 'Moves to choose from', 'checkbox')}
${moves('exercise', 'Move', 'radio')}
${list('timer', 'Timer of', { [PLAIN]: 'a plain hold', ...Object.fromEntries(Object.keys(exercises).map((id) => [id, nameOf(id)])) })}
${field('seconds', 'Seconds', { markup: 'type="number" min="1" max="3600"' })}
${onOff('each-side', 'On each side')}
${field('label', 'Name of it', { markup: 'maxlength="120"' })}
${list('topic', 'Part of the guide', TOPICS)}
`;

const how = markup`<h3>For whom</h3>
${segments('lang', 'Language', { en: 'English', da: 'Dansk', sv: 'Svenska' }, 'en')}
${field('minutes', 'Minutes at most', { markup: 'type="number" min="3" max="60" inputmode="numeric"' }, 'Leave it empty for the whole routine.')}
${onOff('floor-free', 'Begin with “Off the floor”')}
${segments('person', 'Person in the pictures', { woman: 'Woman', man: 'Man', senior: 'Older woman' }, 'woman')}
${segments('level', 'How much', { 1: 'Level 1', 2: 'Level 2', 3: 'Level 3' }, '1', 'Level 1 is the least.')}
${field('heading', 'Your own title', { markup: 'maxlength="120"' }, 'Leave it empty for the title it has.')}
${onOff('prominent', 'Fill the Start button')}
${onOff('expanded', 'Show the steps at once')}
${onOff('hide-caption', 'Leave the caption out')}
`;

const look = markup`<h3>Look</h3>
<div>${['accent', 'surface', 'text', 'radius', 'font'].map(themeControl)}</div>
<p class="more-theme"><span></span> <a data-to-theming href="theming.html">All variables, and contrast</a></p>
`;

const files = markup`<div class="files">
${segments('files', 'Files', { folder: 'Several small ones', bundle: 'A single one' }, 'folder', 'Several: a page loads only what it needs. A single one: simpler to upload.')}
${field('folder', 'Folder on your server', { markup: 'inputmode="url" spellcheck="false"' }, 'Where you have put the files. Or the https address of your own CDN, which has to allow other sites.')}
${segments('integrity', 'Integrity', { first: 'First files', all: 'Every file', none: 'None' }, 'first', 'The browser refuses a file that somebody has changed.')}
</div>`;

const frame = markup`<section class="see" aria-labelledby="see-it"><h2 id="see-it">See it</h2>
<div class="stage-bar">
${segments('width', 'Width', { column: 'Column', phone: 'Phone', tablet: 'Tablet', desktop: 'Desktop' }, 'phone')}
${segments('scheme', 'Page', { light: 'Light', dark: 'Dark' }, 'light')}
</div>
<div class="stage"><div class="stage-page" data-stage></div></div>
<p class="facts-row"><span class="facts"></span> <a href="#copy-it">Copy it</a></p>
</section>`;

const blocks = (name) => markup`<div class="blocks" data-form="${name}"></div>\n`;
const note = (text, condition = '') => markup`<p class="note"${{ markup: condition }}>${text}</p>\n`;

/** The script of the page has the bundle be that of the chosen language. */
const bundle = markup`<a data-download download href="download/limber.en.bundle.js">limber.en.bundle.js</a>`;
const all = markup`<a download href="download/limber.zip">limber.zip</a>`;

/** Steps of which some are for small files and some for one. */
const steps = (
  items,
) => markup`<ol class="steps">${items.map(([text, when]) => markup`<li${when ? { markup: ` data-files="${when}"` } : undefined}>${text}</li>\n`)}</ol>
`;

const INTEGRITY = 'The integrity is that of these very files. Copy the snippet again after each update.';

const plainPage = markup`${steps([
  [markup`Download ${all} and unpack it. Upload what is in it into the folder that you have named above.`, 'folder'],
  [markup`Download ${bundle}. Upload it into the folder that you have named above.`, 'bundle'],
  ['Paste this into your page, where it should stand.'],
])}${blocks('html')}
${note(INTEGRITY, ' data-integrity="first"')}
${note(`${INTEGRITY} The import map has to come before every other module of the page, and only once.`, ' data-integrity="all"')}`;

const prerendered = markup`<p>This one can be read before any script runs, and where scripts are blocked. Put it into a template: the editor of a shop or a blog would break it.</p>
${blocks('prerendered')}`;

const wordpress = markup`<p>Choose one of three ways. The first and the third need the files: download ${all}, and upload what is in it into the folder that you have
named, such as <code>/wp-content/limber/</code>. The second needs the plugin, which <code>npm run wordpress</code> writes.</p>
${blocks('wordpress')}`;

const shopify = markup`${steps([
  [markup`Download ${bundle}.`, 'bundle'],
  [markup`Download ${all} and unpack it.`, 'folder'],
  [markup`<em>Online Store → Themes → … → Edit code → Assets → Add a new asset:</em> upload that file.`, 'bundle'],
  [
    markup`<em>Online Store → Themes → … → Edit code → Assets → Add a new asset:</em> upload each of its files.`,
    'folder',
  ],
  [markup`<em>Customize → a product page → Add section → Custom Liquid:</em> paste this, and save.`],
])}${blocks('shopify')}
${note('There is no integrity in it: Shopify may shrink scripts on their way, and a browser would then refuse them.')}`;

const react = markup`<p>React 19 or newer, with the package installed. Attributes and their values are checked by TypeScript.</p>
${blocks('react')}`;

const copies = markup`<section class="copies" aria-labelledby="copy-it"><h2 id="copy-it">Copy it</h2>
${files}
${tabs('Where it goes', [
  ['Plain page', plainPage],
  ['Without script', prerendered],
  ['WordPress', wordpress],
  ['Shopify', shopify],
  ['React', react],
])}
</section>`;

const studio = markup`<noscript><p>The builder needs JavaScript. What it makes is also <a href="#ready-made">ready-made</a>, and <a href="index.html">Start here</a> has a snippet for each place.</p></noscript>
<p class="problem" data-problems role="status"></p>
<div class="builder" data-builder hidden>
<div class="studio">
<form class="choices" aria-labelledby="choose">
<h2 id="choose">Choose</h2>
${what}${how}${look}
<p class="buttons"><button type="button" data-reset>Start over</button> <a href="#copy-it">Copy it</a></p>
</form>
${frame}
</div>
${copies}
<p class="said" role="status"></p>
</div>
`;

const LANGUAGES = { en: 'English', da: 'Danish', sv: 'Swedish' };

function readyMade() {
  const found = readySnippets('.html').filter((file) => !/\.(prerendered|data)\.html$/.test(file));
  if (found.length === 0) {
    return prose(`The folder \`dist/snippets\` of a release has one for each exercise and routine in each language.
[Start here](index.html) has one that runs when it is pasted.`);
  }
  return markup`<p>There is a file for each routine and each move. Open it in an editor and copy its content: the tag, its integrity, and the CSS that reserves its room.</p>
${Object.entries(LANGUAGES).map(
  ([lang, name]) => markup`<details><summary>${name}</summary><ul class="ready">
${found
  .filter((file) => file.startsWith(`${lang}/`))
  .map((file) => markup`<li><a href="snippets/${file}" download>${file.slice(3, -5)}</a></li>\n`)}</ul></details>
`,
)}`;
}

export default {
  slug: 'builder',
  title: 'Embed builder',
  lede: 'Choose what your page should show, then copy the snippet. Nothing is stored: the address of this page keeps your choices.',
  scripts: ['assets/embed/builder.js'],
  styles: ['assets/embed/embed.css'],
  body: () => markup`${studio}
${section('Ready-made', readyMade())}`,
};
