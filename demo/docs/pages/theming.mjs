import { PRESETS, VARIABLES, variableOf } from '../assets/embed/theme.js';
import { markup, TAGS } from '../parts/library.mjs';
import { declarationOf } from '../parts/manifest.mjs';
import { prose, phrase } from '../parts/prose.mjs';
import { section } from '../parts/section.mjs';
import { themeControl } from '../parts/theme-controls.mjs';

const GROUPS = {
  Colours: ['accent', 'surface', 'text', 'muted', 'border'],
  'Shape and font': ['radius', 'space', 'shadow', 'font', 'heading-font'],
  'The person and the room': ['figure-body', 'figure-skin', 'figure-hair', 'figure-accent', 'figure-prop'],
};

const ELEMENTS = { 'exercise-card': 'Card', 'hold-timer': 'Timer', 'routine-list': 'Routine' };

const presets = markup`<fieldset class="presets"><legend>Begin with</legend>
${Object.keys(PRESETS).map((name) => markup`<button type="button" data-preset="${name}" aria-pressed="false">${name}</button>\n`)}</fieldset>`;

const controls = Object.entries(GROUPS).map(
  ([title, names]) => markup`<fieldset><legend>${title}</legend>
${names.map(themeControl)}</fieldset>
`,
);

const elements = markup`<fieldset class="segments"><legend>Show</legend>
${Object.entries(ELEMENTS).map(
  ([tag, name], index) =>
    markup`<label><input type="radio" name="show" value="${tag}"${index === 0 ? { markup: ' checked' } : undefined}>${name}</label>\n`,
)}</fieldset>`;

const place = (scheme, title) => markup`<div class="look ${scheme}" data-scheme="${scheme}">
<p class="look-title">${title}</p>
<div class="look-room"></div>
<ul class="contrasts" aria-label="Contrast on a ${scheme} page"></ul>
</div>
`;

const studio = markup`<noscript><p>Sliders and pickers need JavaScript. <a href="#every-variable">Every variable</a> is below, to be set in your own CSS.</p></noscript>
<p class="problem" data-problems role="status"></p>
<div class="studio theming-studio" data-theming hidden>
<form class="choices">
${presets}
${controls}
</form>
<div class="result">
${elements}
<div class="looks" role="group" aria-label="Live elements">
${place('light', 'On a light page')}
${place('dark', 'On a dark page')}
</div>
<div class="copy-css">
<h3 id="the-css">The CSS</h3>
<p>Put it into your own style sheet. What you leave out follows from what you set, and the font from your page. For a font that is not in the list,
write its name in place of one that is.</p>
<pre class="snippet" tabindex="0" aria-labelledby="the-css" translate="no"><code></code></pre>
<p class="buttons"><button type="button" class="main" data-copy-css>Copy CSS</button>
<button type="button" data-reset>Reset</button>
<a data-to-builder href="builder.html">Use it in the embed builder</a></p>
</div>
</div>
<p class="said" role="status"></p>
</div>
`;

/** Of every element that has it. */
function documented(name) {
  const found = TAGS.flatMap((tag) => declarationOf(tag).cssProperties ?? []).find((each) => each.name === name);
  return found?.description ?? '';
}

const row = (name) => markup`<tr><th scope="row"><code>${variableOf(name)}</code></th>
<td>${phrase(documented(variableOf(name)) || VARIABLES[name].label)}</td></tr>
`;

/** A variable that there is, and no control for it, would never be found here. */
function checkThatEachHasItsControl() {
  const known = Object.keys(VARIABLES).map(variableOf);
  const missing = TAGS.flatMap((tag) => declarationOf(tag).cssProperties ?? [])
    .map(({ name }) => name)
    .filter((name) => name.startsWith('--limber-') && !known.includes(name));
  if (missing.length > 0) throw new Error(`No control on the page Theming: ${[...new Set(missing)].join(', ')}`);
}

function table() {
  checkThatEachHasItsControl();
  return markup`<div class="table"><table>
<thead><tr><th scope="col">Variable</th><th scope="col">What it is</th></tr></thead>
<tbody>
${Object.keys(VARIABLES).map(row)}</tbody>
</table></div>
`;
}

const further = `Set them on \`:root\` for the whole page, or on any element for what is inside it. A timer, a figure and a guide have no box: they take the
colour of the page’s text.

## Parts

If no variable sets what you want, style a part. Each element has a table of its parts, such as [the card](exercise-card.html#parts).

\`\`\`css
exercise-card::part(heading) {
  text-transform: uppercase;
}
\`\`\`

## A page that can be dark

Where you set no surface, the elements follow the page. With a surface of your own, set one for each side. Leave out the rule with
\`color-scheme\` from above, and tell the browser that your page can be both:

\`\`\`css
:root {
  color-scheme: light dark;
  --limber-surface: #fbf6ee;
}
@media (prefers-color-scheme: dark) {
  :root {
    --limber-surface: #241c17;
  }
}
\`\`\`

If your page has a switch, write it for the switch: \`.dark { color-scheme: dark; --limber-surface: #241c17; }\`.`;

export default {
  slug: 'theming',
  title: 'Theming',
  lede: 'One colour is enough, and the rest follows. Set more if you like: each change shows at once, with its contrast.',
  scripts: ['assets/embed/theming.js'],
  styles: ['assets/embed/embed.css'],
  body: () => markup`${section('Try it', studio)}
${section('Every variable', table())}
${prose(`## Where to set them\n\n${further}`)}`,
};
