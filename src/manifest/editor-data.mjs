/** Creates the files by which editors complete and explain tags, attributes, values, parts and CSS variables. */
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** The contents of the files, by their names in `dist`. */
export function editorData(manifest) {
  const offered = withValuesToOffer(manifest);
  const options = { modulePathTemplate: () => './dist/index.js' };
  return {
    'vscode.html-custom-data.json': htmlData(JSON.parse(getVsCodeHtmlCustomData(offered, {})), manifest),
    'vscode.css-custom-data.json': cssData(JSON.parse(getVsCodeCssCustomData(offered, {}))),
    'web-types.json': webTypes(JSON.parse(getWebTypesData(offered, options))),
  };
}

/** The generators treat everything between `|` as a value to offer. `(string & {})` stands for any text, so it is removed. */
const withValuesToOffer = (manifest) =>
  JSON.parse(JSON.stringify(manifest), (key, value) =>
    key === 'text' ? value.replace(' | (string & {})', '') : value,
  );

/** Removes what the generators write for a CSS variable without a single default, and for an element without a page about it. */
const tidied = (data) =>
  JSON.parse(JSON.stringify(data).replaceAll(' _(default: undefined)_', ''), (key, value) =>
    key === 'doc-url' && value === '' ? undefined : value,
  );

/** Marks boolean attributes, so that an editor does not add `=""` to them. */
function htmlData({ tags, ...data }, { modules }) {
  const elements = modules.flatMap(({ declarations }) => declarations);
  const standsAlone = (tag, name) =>
    elements
      .find(({ tagName }) => tagName === tag)
      .attributes.some((attribute) => attribute.name === name && attribute.type.text === 'boolean');
  return tidied({
    ...data,
    tags: tags.map(({ attributes, ...tag }) => ({
      ...tag,
      attributes: attributes.map(({ values, ...attribute }) => ({
        ...attribute,
        ...(standsAlone(tag.name, attribute.name) ? { valueSet: 'v' } : values.length > 0 && { values }),
      })),
    })),
  });
}

/** One entry for each name, because elements share variables and parts. */
const cssData = ({ properties, pseudoElements, ...data }) => ({
  ...data,
  properties: oneEach(properties).map(({ name, description }) => ({ name, description })),
  pseudoElements: oneEach(pseudoElements),
});

const oneEach = (items) => [...new Map(items.toReversed().map((item) => [item.name, item])).values()].toReversed();

function webTypes({ contributions, ...data }) {
  const { html, css } = contributions;
  const { properties, 'pseudo-elements': parts } = css;
  return tidied({
    ...data,
    contributions: { html, css: { properties: oneEach(properties), 'pseudo-elements': oneEach(parts) } },
  });
}
