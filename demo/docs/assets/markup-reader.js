/**
 * Turns written markup into elements: only those of the library and some for text, with known attributes. It does not use the browser's
 * HTML parser, so it works under Trusted Types, and nothing in the markup can run.
 */
const TEXT_TAGS = ['p', 'ul', 'ol', 'li', 'a', 'strong', 'em', 'h2', 'h3', 'h4', 'span', 'div', 'br'];
const EVERYWHERE = ['lang', 'dir', 'slot'];
const VOID = ['br'];
const SIGNS = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad' };

const ATTRIBUTE = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const PIECE = /<!--[^]*?-->|<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+|</gi;

const decoded = (text) => text.replace(/&(\w+);/g, (all, name) => SIGNS[name] ?? all);
const isWebAddress = (address) => !/^\s*[a-z][a-z\d+.-]*:/i.test(address) || /^\s*https?:/i.test(address);

/** `known`: names of attributes by tag. Returns the elements, and a sentence on each part that was refused. */
export function readMarkup(source, known) {
  const fragment = document.createDocumentFragment();
  const problems = [];
  const open = [fragment];
  for (const [piece, slash, name = '', attributes] of source.matchAll(PIECE)) {
    const tag = name.toLowerCase();
    if (piece.startsWith('<!--')) continue;
    if (!tag) open.at(-1).append(decoded(piece));
    else if (slash) close(tag, open, problems);
    else begin(tag, attributes, { open, problems, known });
  }
  for (const { localName } of open.slice(1)) problems.push(`<${localName}> is not closed.`);
  return { fragment, problems };
}

function close(tag, open, problems) {
  const at = open.findLastIndex(({ localName }) => localName === tag);
  if (at < 0) problems.push(`There is no <${tag}> that </${tag}> could close.`);
  else open.length = at;
}

function begin(tag, attributes, { open, problems, known }) {
  if (!known[tag] && !TEXT_TAGS.includes(tag)) return problems.push(`<${tag}> cannot be tried here.`);
  const element = document.createElement(tag);
  for (const [, name, ...values] of attributes.replace(/\/$/, '').matchAll(ATTRIBUTE)) {
    const value = decoded(values.find((each) => each !== undefined) ?? '');
    const isKnown = [...EVERYWHERE, ...(known[tag] ?? (tag === 'a' ? ['href'] : []))].includes(name.toLowerCase());
    if (!isKnown) problems.push(`<${tag}> has no attribute ${name}.`);
    else if (name === 'href' && !isWebAddress(value)) problems.push(`${value} is not an address of a page.`);
    else element.setAttribute(name, value);
  }
  open.at(-1).append(element);
  if (!VOID.includes(tag)) open.push(element);
}
