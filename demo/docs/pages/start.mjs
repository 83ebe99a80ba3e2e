import { code } from '../parts/code.mjs';
import { languages, routineLine } from '../parts/embed-library.mjs';
import { rendered } from '../parts/example.mjs';
import { markup } from '../parts/library.mjs';
import { prose, proseOf } from '../parts/prose.mjs';
import { section } from '../parts/section.mjs';
import { tabs } from '../parts/tabs.mjs';

const routine = `<routine-list routine="short" prominent>
  <p>Knee to chest, pelvic tilt, glute bridge, hip flexor stretch: about five minutes.</p>
</routine-list>`;

const LANGUAGES = { en: 'English', da: 'Dansk', sv: 'Svenska' };

/** The same in each language, of which one is shown: the one that is chosen above. */
const inEach = (partIn) => markup`${languages.map((lang) => markup`<div data-in="${lang}">${partIn(lang)}</div>\n`)}`;

const languageChoice = markup`<fieldset class="languages"><legend>Language of your page</legend>
${languages.map(
  (lang, index) =>
    markup`<label><input type="radio" name="language" value="${lang}"${index === 0 ? { markup: ' checked' } : undefined}><span lang="${lang}">${LANGUAGES[lang]}</span></label>\n`,
)}</fieldset>
`;

const elementIn = (lang) => `<routine-list routine="short" lang="${lang}">
  <p>${routineLine('short', lang)}</p>
</routine-list>`;

const snippetIn = (lang, address) => code(`<script type="module" src="${address}"></script>\n\n${elementIn(lang)}`);

const plain = markup`${prose(`1. Download [limber.zip](download/limber.zip) and unpack it.
2. Upload the folder \`limber\` to the top of your site, next to your start page. Your host’s file manager does it, or FTP.
3. Paste this into the page, where the routine should stand.`)}
${inEach((lang) => snippetIn(lang, '/limber/limber.js'))}
${prose(`Only one line of text shows? Then the browser did not find the files. Open \`/limber/limber.js\` on your site: you should see code.`)}`;

const shopify = inEach(
  (
    lang,
  ) => markup`${prose(`1. Download [limber.${lang}.bundle.js](download/limber.${lang}.bundle.js). It holds everything for one language.
2. In Shopify open *Online Store → Themes → ⋯ → Edit code*. Under *Assets* choose *Add a new asset*, and upload that file.
3. Go to *Customize*, open a product page, choose *Add section → Custom Liquid*, paste this, and save.`)}
${snippetIn(lang, `{{ 'limber.${lang}.bundle.js' | asset_url }}`)}
${prose('It also fits into the column beside the pictures: choose *Add block* there in place of *Add section*. Only one line of text shows? Then the name of the file under *Assets* is another one.')}`,
);

const wordpress = markup`${prose(`**With the plugin.** It puts the files on your own server, and every editor and author can use it.

1. In the folder of Limber, run \`npm run build && npm run wordpress\`. This writes the plugin, \`dist/wordpress/limber.zip\`.
2. In WordPress open *Plugins → Add New → Upload Plugin*, choose that file, and activate it.
3. In a post or page add the block *Exercises (Limber)*. In any other editor write this:`)}
${code('[limber routine="short"]', 'text')}
${prose(`**Without the plugin.** You have to be an administrator, because WordPress removes scripts from other people’s texts.

1. Download [limber.zip](download/limber.zip), unpack it, and upload the folder \`limber\` into \`wp-content\`. Your host’s file manager does it, or SFTP; the media library takes no scripts.
2. Add a block *Custom HTML*, and paste this into it.`)}
${inEach((lang) => snippetIn(lang, '/wp-content/limber/limber.js'))}`;

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
${prose('[In code](code.html#types-and-editors): refs and methods, slots, what is checked; [with Next](recipes.html#server-rendering). React 19 sets properties and listens to events of elements by itself. In an app, English is built in. The other languages are fetched on pages that use them.')}`;

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
<li><a href="builder.html">Build your own snippet</a> <span>Choose routine, language and colours, and copy.</span></li>
<li><a href="in-use.html">See it in use</a> <span>On the pages of a shop and its journal.</span></li>
<li><a href="theming.html">Make it look like your brand</a> <span>Set colours and type, and see the contrast.</span></li>
<li><a href="recipes.html">Recipes</a> <span>Product pages, newsletters, consent, several languages.</span></li>
</ul>`;

export default {
  slug: 'index',
  title: 'Limber',
  nav: 'Start here',
  heading: 'Five minutes for the lower back and hips, on your own page',
  lede: 'A visitor presses Start once. Pictures, a clock and a voice then lead through the routine. Nothing is sent anywhere.',
  body: async () => markup`<div class="room wide">${await rendered(routine)}</div>
${section(
  'Put it on a page',
  prose(`It takes about two minutes, and no account. The files come **from your own server**. Limber is on no registry and no CDN: a
package called \`limber\` there is somebody else’s.`),
  languageChoice,
  tabs('Where it goes', [
    ['Plain page', plain],
    ['Shopify', shopify],
    ['WordPress', wordpress],
    ['React', react],
    ['Vue', vue],
  ]),
)}
${section('What you get', proseOf('what-you-get'))}
${section('What shop owners ask', proseOf('questions'))}
${section('Go on', next)}`,
};
