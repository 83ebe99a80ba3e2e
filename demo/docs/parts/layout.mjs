/** What all pages have around what they say. */
import { markup } from './library.mjs';

/** The headings of a page that can be gone to. */
const headingsOf = ({ markup: text }) =>
  [...text.matchAll(/<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/gs)].map(([, id, title]) => ({ id, title: { markup: title } }));

const linkTo = (page, current) =>
  markup`<a href="${page.slug}.html"${page === current ? { markup: ' aria-current="page"' } : undefined}>${page.nav ?? page.title}</a>`;

const navigation = (sections, current) => markup`<nav class="pages" id="pages" popover aria-label="Pages">
${sections.map(
  ({ title, pages }) => markup`<div><p>${title}</p>
<ul>
${pages.map((page) => markup`<li>${linkTo(page, current)}</li>\n`)}</ul></div>
`,
)}</nav>`;

const onThisPage = (headings) =>
  headings.length > 1
    ? markup`<nav class="here" aria-labelledby="here">
<p id="here">On this page</p>
<ul>
${headings.map(({ id, title }) => markup`<li><a href="#${id}">${title}</a></li>\n`)}</ul>
</nav>`
    : undefined;

function turn(sections, current) {
  const pages = sections.flatMap((section) => section.pages);
  const at = pages.indexOf(current);
  const link = (page, word) =>
    page &&
    markup`<a class="${word.toLowerCase()}" href="${page.slug}.html"><span>${word}</span> ${page.nav ?? page.title}</a>`;
  return markup`<nav class="turn" aria-label="Next and previous page">
${link(pages[at - 1], 'Back')}
${link(pages[at + 1], 'Next')}
</nav>`;
}

const scriptTag = (source) => markup`<script type="module" src="${source}"></script>\n`;
const styleTag = (source) => markup`<link rel="stylesheet" href="${source}">\n`;

/** A whole page. `looks`: the files of the elements' looks, which stand in what was rendered before. */
export function layout({ page, sections, body, looks }) {
  const headings = headingsOf(body);
  const { title, lede, heading = title, eyebrow, scripts = [], styles = [] } = page;
  const used = looks.filter((file) => body.markup.includes(file));
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === 'Limber' ? title : `${title} – Limber`}</title>
<meta name="description" content="${lede}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="assets/mark.svg" type="image/svg+xml">
${used.map((file) => markup`<link rel="preload" as="style" href="${file}">\n`)}${['assets/docs.css', 'assets/parts.css', ...styles].map(styleTag)}${['limber/limber.js', 'assets/docs.js', ...scripts].map(scriptTag)}</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<a class="brand" href="index.html"><img src="assets/mark.svg" width="28" height="28" alt="">Limber</a>
<button class="menu" type="button" popovertarget="pages">Menu</button>
</header>
${navigation(sections, page)}
<main id="content" tabindex="-1">
<header class="head">
${eyebrow && markup`<p class="eyebrow">${eyebrow}</p>`}
<h1>${heading}</h1>
<p class="lede">${lede}</p>
</header>
${onThisPage(headings)}
<div class="body">
${body}
</div>
${turn(sections, page)}
</main>
<footer class="foot">
<p>General exercise information, not medical advice. This site stores nothing and asks nothing of other servers.</p>
<p>Code under the MIT licence, words and pictures under CC BY 4.0.</p>
</footer>
</body>
</html>
`;
}
