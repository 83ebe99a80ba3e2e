import { renderElement } from 'limber/ssr.js';

/** `{% limber "routine-list", { routine: "short", lang: "da" } %}` */
export default function (eleventy) {
  eleventy.addAsyncShortcode('limber', async (tag, attributes) => {
    const { html, issues } = await renderElement(tag, attributes);
    if (issues.length > 0) throw new Error(issues.map(({ message }) => message).join('\n'));
    return html;
  });
  eleventy.addPassthroughCopy({ 'node_modules/limber/dist/cdn/*.js': 'limber' });
  return { dir: { input: 'pages' }, markdownTemplateEngine: 'njk' };
}
