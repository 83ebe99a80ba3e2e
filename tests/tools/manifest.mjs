import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from './files.mjs';

const read = (path) => readFileSync(join(projectRoot, path), 'utf8');

/** `dist/custom-elements.json`. */
export const manifest = JSON.parse(read('dist/custom-elements.json'));

/** Its elements by tag. */
export const elements = Object.fromEntries(
  manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((element) => [element.tagName, element]),
);

/** Its other classes, which are event classes. */
export const eventClasses = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => !tagName);

const classFile = (tag) => `src/elements/${tag}/${tag}.ts`;

/** Everything that a source imports, statically or dynamically. */
function importsOf(path) {
  const found = [];
  const look = (node) => {
    const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || node.isTypeOnly;
    const address = isCall ? node.arguments[0] : isType ? undefined : node.moduleSpecifier;
    if (address && ts.isStringLiteralLike(address) && address.text.startsWith('.')) found.push(address.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest));
  return found.map((address) => join(dirname(path), address).replaceAll('\\', '/').replace(/\.js$/, '.ts'));
}

/** Shared by all elements, and therefore imports modules that only some of them use. */
const SHARED = 'src/elements/own-content.ts';

/** The sources of an element: everything that its class imports, except the classes of other elements. */
function sourcesOf(tag) {
  const others = Object.keys(elements)
    .filter((each) => each !== tag)
    .map(classFile);
  others.push(SHARED);
  const seen = new Set();
  const waiting = [classFile(tag)];
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (seen.has(path) || others.includes(path) || !existsSync(join(projectRoot, path))) continue;
    seen.add(path);
    waiting.push(...importsOf(path));
  }
  return [...seen];
}

const withoutComments = (source) => source.replaceAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');

const cache = new Map();

/** The text of all of them, without comments. */
export function sourceOf(tag) {
  if (!cache.has(tag))
    cache.set(
      tag,
      sourcesOf(tag)
        .map((path) => withoutComments(read(path)))
        .join('\n'),
    );
  return cache.get(tag);
}

/** The first group of every match of a pattern, sorted and without duplicates. */
export const foundIn = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, found]) => found))].sort();
