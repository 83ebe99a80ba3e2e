import { code } from '../parts/code.mjs';
import { rendered } from '../parts/example.mjs';
import { markup } from '../parts/library.mjs';
import { prose, proseOf } from '../parts/prose.mjs';
import { section } from '../parts/section.mjs';
import { tabs } from '../parts/tabs.mjs';

const routine = `<routine-list routine="short" prominent>
  <p>Knee to chest, pelvic tilt, glute bridge, hip flexor stretch: about five minutes.</p>
</routine-list>`;

const element = `<routine-list routine="short">
  <p>Four moves on a mat: about five minutes.</p>
</routine-list>`;

const plain = markup`${prose(`1. Put everything of \`dist/cdn\` into a folder \`limber\` on your server.
2. Paste this where the routine should stand.`)}
${code(`<script type="module" src="/limber/limber.js"></script>\n\n${element}`)}
${prose(`That is all. \`<html lang="da">\` makes it Danish, \`sv\` Swedish. \`dist/snippets\` has each routine and move ready-made in each language, with
\`integrity\` and the room that it takes: \`da/routine-short.html\`.`)}`;

const shopify = markup`${prose(`1. *Online Store → Themes → … → Edit code → Assets → Add a new asset:* upload \`limber.en.bundle.js\` from \`dist/cdn\` – or \`da\`, \`sv\`: each
   is one language in one file.
2. *Customize → a product page → Add section → Custom Liquid:* paste this.`)}
${code(`<script type="module" src="{{ 'limber.en.bundle.js' | asset_url }}"></script>\n\n${element}`)}
${prose('The assets of a theme are a flat folder, and the file fetches nothing else. It works beside *Add to cart* and in the theme editor.')}`;

const wordpress = markup`${prose(`1. *Plugins → Add New → Upload Plugin:* \`limber.zip\` of a release, or what \`npm run build && npm run wordpress\` writes into
   \`dist/wordpress\`.
2. In a post or page, add the block *Exercises (Limber)* and choose what it shows; or, in any editor, write this.`)}
${code('[limber routine="short"]', 'text')}
${prose(`The files are on your own server then, and it works for editors and authors too. Without the plugin, as an administrator:

1. Put everything of \`dist/cdn\` into \`wp-content/limber\`, by your host’s file manager or SFTP: the media library takes no scripts.
2. Paste this into a block *Custom HTML*.`)}
${code(`<script type="module" src="/wp-content/limber/limber.js"></script>\n\n${element}`)}
${prose('From what others save, and on a multisite from everybody’s, WordPress strips scripts and unknown tags.')}`;

const react = markup`${prose('The package is not on a registry: build it, pack it, and install the file.')}
${code('npm ci && npm pack                 # in the folder of Limber; npm pack builds it\nnpm install ../limber/limber-*.tgz # in yours', 'sh')}
${code(
  `import 'limber/all.js';
import type {} from 'limber/react'; // not in JavaScript

export function Break() {
  return (
    <routine-list routine="short" onroutine-complete={({ seconds }) => console.log(seconds)}>
      <p>Four moves on a mat: about five minutes.</p>
    </routine-list>
  );
}`,
  'js',
)}
${prose('[In code](code.html#types-and-editors): refs and methods, slots, what is checked; [with Next](recipes.html#server-rendering). React 19 sets properties and listens to events of elements by itself. In an app English is inside, and the other languages are fetched where a page speaks them.')}`;

const vue = markup`${prose('Pack and install it as for React; in TypeScript also `import type {} from "limber/vue"`. Then tell Vue whose tags these are, and use them.')}
${code(
  `// vite.config.js
import vue from '@vitejs/plugin-vue';

const isCustomElement = (tag) => /^(exercise|hold|routine)-/.test(tag);

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
};`,
  'js',
)}
${code(`<script setup>
import 'limber/all.js';
</script>

<template>
  <routine-list routine="short" @routine-complete="(event) => console.log(event.seconds)">
    <p>Four moves on a mat: about five minutes.</p>
  </routine-list>
</template>`)}`;

const next = markup`<ul class="ways">
<li><a href="builder.html">Build your own snippet</a> <span>choose routine, language and colours, and copy</span></li>
<li><a href="in-use.html">See it in use</a> <span>on the pages of a shop and its journal</span></li>
<li><a href="routine-list.html">What a routine can do</a> <span>live, with every attribute and event</span></li>
<li><a href="recipes.html">Recipes</a> <span>product pages, newsletters, consent, several languages</span></li>
</ul>`;

export default {
  slug: 'index',
  title: 'Limber',
  nav: 'Start here',
  heading: 'Five minutes for the lower back and hips, on your own page',
  lede: 'Limber is a set of HTML elements: a visitor presses Start once and is led through a routine by picture, clock and voice, while nothing is stored or sent anywhere.',
  body: async () => markup`<div class="room wide">${await rendered(routine)}</div>
${section(
  'Put it on a page',
  prose(`About two minutes. Limber is not on a registry or a CDN: whatever answers to its name there is somebody else’s. So it comes **from your own
server**, with the files of a release’s \`dist/cdn\`, or of \`npm run build\`.`),
  tabs('Where it goes', [
    ['Plain page', plain],
    ['Shopify', shopify],
    ['WordPress', wordpress],
    ['React', react],
    ['Vue', vue],
  ]),
)}
${section('What you get', proseOf('what-you-get'))}
${section('Go on', next)}`,
};
