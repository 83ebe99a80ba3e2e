/** An element that one changes in place: shown as it is, its markup to write in, and its events as they come. */
import { asMarkup, markup, renderElement } from './library.mjs';
import { attributesByTag, eventNames } from './manifest.mjs';

/** `<tag a="b" c>` as the attributes that a server renders. */
export const attributesIn = (source) =>
  Object.fromEntries(
    [...source.match(/^<[\w-]+([^>]*)>/)[1].matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [
      name,
      value ?? true,
    ]),
  );

/** The first element of this markup as HTML that shows without a script, with the fallback that it has inside. */
export async function rendered(source) {
  const [, tag, inside] = source.trim().match(/^<([\w-]+)[^>]*>(.*)<\/\1>$/s);
  const { html, issues } = await renderElement(tag, attributesIn(source.trim()), { linkCss: 'limber/' });
  if (issues.length > 0) throw new Error(`${source}: ${issues[0].message}`);
  return asMarkup(html.replace(new RegExp(`</${tag}>$`), `${inside}</${tag}>`));
}

/** What any example takes and tells, for the script that shows it. */
const known = JSON.stringify({ attributes: attributesByTag(), events: eventNames() });

/** `variants`: a name and the markup that it puts there; the first stands there from the beginning. */
export async function example(variants) {
  const [{ source }] = variants;
  return markup`<div class="example" data-known="${known}">
<div class="room">${await rendered(source)}</div>
<div class="variants" role="group" aria-label="Examples" hidden>
${variants.map(
  (variant, index) =>
    markup`<button type="button" data-source="${variant.source}" aria-pressed="${String(index === 0)}">${variant.name}</button>\n`,
)}</div>
<div class="halves">
<label class="markup"><span>Markup <small>change it, and see what becomes of it</small></span>
<textarea rows="${source.split('\n').length + 2}" spellcheck="false" autocapitalize="off" autocomplete="off" translate="no">${source}</textarea></label>
<div class="events" hidden>
<p id="events">Events <small>as they fire</small></p>
<ol aria-labelledby="events" tabindex="0"></ol>
</div>
</div>
<p class="problem" role="status"></p>
</div>
`;
}
