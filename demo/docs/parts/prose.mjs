/** Text that was written in Markdown, as a part of a page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Marked } from 'marked';
import { code } from './code.mjs';
import { asMarkup } from './library.mjs';
import { table } from './table.mjs';

const texts = join(import.meta.dirname, '../text');
const readme = join(import.meta.dirname, '../../../README.md');

/** The address of a heading within its page, as repositories write it too. */
export const idOf = (title) =>
  title
    .toLowerCase()
    .replace(/<[^>]*>|&[\w#]+;|[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');

const marked = new Marked({
  renderer: {
    code: ({ text, lang }) => code(text, lang || 'text').markup,
    heading({ tokens, depth }) {
      const text = this.parser.parseInline(tokens);
      return `<h${depth} id="${idOf(text)}">${text}</h${depth}>\n`;
    },
    table({ header, rows }) {
      const inline = ({ tokens }) => this.parser.parseInline(tokens);
      return table(
        header.map(inline).map(asMarkup),
        rows.map((cells) => cells.map(inline).map(asMarkup)),
      ).markup;
    },
  },
});

/** Each heading with what stands below it is a section, as those that `section` makes. */
const inSections = (html) =>
  html.replace(
    /<h2 id="([^"]+)".*?(?=<h2 |$)/gs,
    (part, id) => `<section aria-labelledby="${id}">\n${part}</section>\n`,
  );

/** Markdown that stands in a page module. */
export const prose = (text) => asMarkup(inSections(marked.parse(text)));

/** The same without a paragraph around it. */
export const phrase = (text) => asMarkup(marked.parseInline(text));

/** A file of `demo/docs/text`. `{{file}}` in it stands for the code in that file of `demo/docs`. */
export function proseOf(name) {
  const text = readFileSync(join(texts, `${name}.md`), 'utf8');
  const languageOf = (file) => (/\.[jt]sx?$/.test(file) ? 'js' : 'html');
  const withCode = (_, file) => `\`\`\`${languageOf(file)}\n${readFileSync(join(texts, '..', file), 'utf8')}\`\`\``;
  return prose(text.replace(/^\{\{([\w/.-]+)\}\}$/gm, withCode));
}

/**
 * A section of the README, from its heading to the next, under that or another. What it links within the repository is not here,
 * and stays as text.
 */
export function fromReadme(title, shown = title) {
  const [, section] = readFileSync(readme, 'utf8').split(new RegExp(`^## ${title}$`, 'm'));
  if (section === undefined) throw new Error(`The README has no section "${title}".`);
  const [text] = section.split(/^## /m);
  return prose(`## ${shown}\n${text.replace(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, '$1')}`);
}
