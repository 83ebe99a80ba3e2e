/** Code as it is shown: its words in a few colours, by classes. */
import { markup } from './library.mjs';

const STRING = /"[^"\n]*"|'[^'\n]*'|`[^`]*`/;

const JS = {
  comment: /\/\/[^\n]*|\/\*[^]*?\*\//,
  string: STRING,
  tag: /\b(?:import|export|from|const|let|return|function|new|if|for|of|await|async|default)\b|<\/?[a-z][\w-]*|\/?>/,
};

/** What is told apart in each language, the first that fits. Everything else stays as it is. */
const KINDS = {
  html: {
    comment: /<!--[^]*?-->/,
    liquid: /\{[{%][^]*?[%}]\}/,
    tag: /<\/?[a-z][\w-]*|\/?>/i,
    string: /"[^"]*"/,
    name: /(?<=\s)[\w:@.-]+(?==["{])/,
  },
  js: JS,
  tsx: JS,
  css: { comment: /\/\*[^]*?\*\//, string: STRING, name: /--[\w-]+/, tag: /[@:]?[\w-]+(?=[^{};]*\{)/ },
  json: { name: /"[^"\n]*"(?=\s*:)/, string: STRING },
  sh: { comment: /(?<=^|\s)#[^\n]*/, string: STRING },
  text: {},
};

function pieces(source, kinds) {
  const names = Object.keys(kinds);
  if (names.length === 0) return [source];
  const any = new RegExp(names.map((name) => `(?<${name}>${kinds[name].source})`).join('|'), 'gim');
  const found = [];
  let end = 0;
  for (const match of source.matchAll(any)) {
    const name = names.find((each) => match.groups[each] !== undefined);
    found.push(source.slice(end, match.index), markup`<span class="${`is-${name}`}">${match[0]}</span>`);
    end = match.index + match[0].length;
  }
  return [...found, source.slice(end)];
}

/** A block of code, to which a script adds a button that copies it. */
export function code(source, language = 'html') {
  const kinds = KINDS[language];
  if (!kinds) throw new Error(`Code in "${language}" has no colours: there are ${Object.keys(KINDS).join(', ')}.`);
  return markup`<pre class="code" translate="no"><code>${pieces(source.trim(), kinds)}</code></pre>
`;
}
