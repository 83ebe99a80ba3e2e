import { posix } from 'node:path';
import ts from 'typescript';

/** A module imports from its own layer and from those before it. */
const layers = [
  'content',
  'session',
  'figure',
  'locale',
  'publish',
  'device',
  'pictures',
  'aids',
  'player',
  'hands-free',
  'guide',
  'controllers',
  'styles',
  'elements',
  'define',
  'entries',
  'cli',
];
const withoutDom = new Set(['content', 'session', 'figure', 'locale', 'publish']);
const entries = new Set(['src/index.ts', 'src/all.ts', 'src/cdn.ts']);

const schema = 'src/content/schema.ts';
const mayImportSchema = new Set([schema, 'src/content/parse.ts']);

/** What is wrong with the imports of the module at `path` (`src/…`), one sentence each. */
export function layerProblems(path, source) {
  if (!layers.includes(layerOf(path))) return [`${path} is in no layer.`];
  return importsOf(path, source).flatMap((found) =>
    found.specifier.startsWith('.') ? moduleProblems(path, found) : packageProblems(path, found),
  );
}

function moduleProblems(path, { specifier, typeOnly }) {
  const target = posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts');
  const [from, to] = [layerOf(path), layerOf(target)];
  const problems = [];
  if (!layers.includes(to)) problems.push(`${path} imports ${target}, which is in no layer.`);
  else if (layers.indexOf(to) > layers.indexOf(from))
    problems.push(`${path} imports ${target}: ${from} is before ${to}.`);
  if (target === schema && !typeOnly && !mayImportSchema.has(path)) {
    problems.push(`${path} imports values of ${schema}: only its types are free of charge.`);
  }
  return problems;
}

function packageProblems(path, { specifier, typeOnly }) {
  const isLit = /^(lit|lit-html|lit-element|@lit\/.*)(\/|$)/.test(specifier);
  if (isLit && withoutDom.has(layerOf(path)))
    return [`${path} imports ${specifier}: ${layerOf(path)} runs without Lit.`];
  const isValibot = /^valibot(\/|$)/.test(specifier);
  if (isValibot && !typeOnly && path !== schema) return [`${path} imports ${specifier}: only ${schema} does.`];
  if (specifier.startsWith('node:') && layerOf(path) !== 'cli')
    return [`${path} imports ${specifier}: only the command line runs nowhere but in Node.`];
  return [];
}

function layerOf(path) {
  if (entries.has(path)) return 'entries';
  if (path === 'src/cli.ts') return 'cli';
  const [top, folder, ...rest] = path.split('/');
  return top === 'src' && rest.length > 0 ? folder : undefined;
}

/** Every import, export … from, import() and import type of a module. */
function importsOf(path, source) {
  const found = [];
  const add = (specifier, typeOnly) => {
    if (specifier && ts.isStringLiteralLike(specifier)) found.push({ specifier: specifier.text, typeOnly });
  };
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest));
  return found;
}
