/** The tarball as npm, bundlers and TypeScript see it. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { filesIn, projectRoot } from '../tools/files.mjs';

const read = (path) => readFileSync(join(projectRoot, path), 'utf8');
const description = JSON.parse(read('package.json'));

const [{ files: packed, unpackedSize }] = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: projectRoot,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
);
const paths = packed.map(({ path }) => path);
const modules = paths.filter((path) => /^dist\/(?!cdn\/|snippets\/).*\.js$/.test(path));

/** Patterns of all files that may be in the package. */
const kinds = [
  /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
  /^dist\/[\w/.-]+\.(js|js\.map|d\.ts)$/,
  /^dist\/(custom-elements|web-types|content\.schema|vscode\.(html|css)-custom-data)\.json$/,
  /^dist\/cdn\/limber[\w.-]*\.(js|js\.map|css)$/,
  /^dist\/cdn\/files\.json$/,
  /^dist\/snippets\//,
  /^demo\/(collection\.json|docs\/text\/[\w-]+\.md)$/,
];

/** Files that the README links to and that are only in the repository. */
const ofTheRepository = /^(CONTRIBUTING\.md$|demo\/pictures\/|demo\/wordpress\/|demo\/shopify\/|src\/)/;

test('the package has only files of the allowed kinds', () => {
  assert.deepEqual(
    paths.filter((path) => !kinds.some((kind) => kind.test(path))),
    [],
  );
  for (const path of ['LICENSE', 'README.md', 'CHANGELOG.md', 'dist/cdn/limber.js', 'dist/custom-elements.json'])
    assert.ok(paths.includes(path), path);
  assert.ok(unpackedSize < 12e6, `${unpackedSize} bytes`);
});

test('files that the README links to are in the package, except those only in the repository', () => {
  const linked = [...read('README.md').matchAll(/\]\(([^)#\s]+)|(?:src|srcset|href)="([^"#]+)"/g)].map(
    ([, text, tag]) => text ?? tag,
  );
  const files = linked.filter((each) => !/^(https?:|\/|[\w-]+\.json$)/.test(each) && !ofTheRepository.test(each));
  assert.ok(files.includes('demo/docs/text/code.md'));
  for (const file of files) assert.ok(paths.includes(file), file);
  for (const file of linked.filter((each) => ofTheRepository.test(each)))
    assert.ok(existsSync(join(projectRoot, file)), file);
});

/** All import specifiers of a module, static and dynamic. */
function importsOf(path) {
  const found = [];
  const look = (node) => {
    const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const address = isCall ? node.arguments[0] : node.moduleSpecifier;
    if (address && ts.isStringLiteralLike(address)) found.push(address.text);
    ts.forEachChild(node, look);
  };
  look(trees.get(path));
  return found;
}

const trees = new Map(modules.map((path) => [path, ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest)]));

const isLocal = (address) => address.startsWith('.');
const withinPackage = (path, address) => join(dirname(path), address).replaceAll('\\', '/');

test('every module is reached from an entry, and has its types and its source map', () => {
  const targets = Object.values(description.exports).map((target) => target.default ?? target);
  const entries = [...targets, description.bin.limber].map((target) => target.replace('./', ''));
  const isEntry = (path) => entries.some((entry) => new RegExp(`^${entry.replace('*', '\\w+')}$`).test(path));
  const reached = new Set();
  const waiting = modules.filter(isEntry);
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (reached.has(path)) continue;
    reached.add(path);
    waiting.push(
      ...importsOf(path)
        .filter(isLocal)
        .map((address) => withinPackage(path, address)),
    );
  }
  assert.deepEqual(modules.filter((path) => !reached.has(path)).sort(), []);
  for (const path of reached) {
    assert.ok(paths.includes(path), path);
    if (path.includes('/_')) continue; // helpers of the compiler
    assert.ok(paths.includes(path.replace(/\.js$/, '.d.ts')), `types of ${path}`);
    assert.ok(/typings|reviews/.test(path) || paths.includes(`${path}.map`), `source map of ${path}`);
  }
});

test('modules import only Lit, Node and declared dependencies', () => {
  const allowed = { ...description.dependencies, ...description.peerDependencies };
  const bare = modules.flatMap((path) => importsOf(path)).filter((address) => !isLocal(address));
  const packages = new Set(bare.map((address) => /^(@[^/]+\/)?[^/]+/.exec(address)[0]));
  for (const name of packages) assert.ok(name.startsWith('node:') || allowed[name], name);
});

test('sideEffects lists exactly the modules that do something on import', () => {
  const does = (statement) =>
    ts.isExpressionStatement(statement) ||
    ts.isTryStatement(statement) ||
    ts.isIfStatement(statement) ||
    // an import without names is for its side effect
    (ts.isImportDeclaration(statement) && !statement.importClause);
  const acting = modules.filter((path) => trees.get(path).statements.some(does));
  const named = description.sideEffects.map((path) => path.replace('./', '')).filter((path) => !path.includes('*'));
  const merelyNamed = ['dist/elements/limber-element.js']; // `_a = LimberElement`, by which the compiler reads a static in its class
  assert.deepEqual(
    acting.filter((path) => !merelyNamed.includes(path)),
    named.filter((path) => modules.includes(path)).sort(),
  );
  for (const path of named) assert.ok(existsSync(join(projectRoot, path)), path);
});

test('publint finds nothing', async () => {
  const { messages } = await publint({ pkgDir: projectRoot, pack: false, strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, description)),
    [],
  );
});

test('knip finds nothing unused or unlisted', () => {
  const knip = join(projectRoot, 'node_modules/knip/bin/knip.js');
  const parameters = [knip, '--config', 'tests/knip.jsonc', '--no-progress', '--no-config-hints'];
  const { stdout, stderr } = spawnSync(process.execPath, parameters, { cwd: projectRoot, encoding: 'utf8' });
  assert.equal((stdout + stderr).trim(), '');
});

test('package.json has all descriptive fields', () => {
  for (const key of ['name', 'version', 'description', 'license', 'keywords', 'engines', 'customElements', 'web-types'])
    assert.ok(description[key], key);
});

test('only the session of a tab is stored, as the README says', () => {
  const sources = filesIn('src', /\.ts$/).map((path) => [path, read(path)]);
  const naming = (pattern) => sources.filter(([, text]) => pattern.test(text)).map(([path]) => path);
  assert.deepEqual(naming(/\bsessionStorage\b/), ['src/device/memory.ts']);
  assert.deepEqual(
    naming(/\b(localStorage|indexedDB|cookieStore|sendBeacon|serviceWorker)\b|document\.cookie|\bcaches\./),
    [],
  );
  assert.deepEqual(naming(/\bnew BroadcastChannel\(/), ['src/player/other-frames.ts']);
  assert.deepEqual(naming(/import \{[^}]*\bremember\b[^}]*\} from '[./\w]*memory\.js'/), [
    'src/player/kept-session.ts',
  ]);
  assert.match(read('src/device/memory.ts'), /`limber:session\$\{pathname\}\$\{search\}/);
  assert.match(read('src/player/other-frames.ts'), /'limber:session'/);
  assert.match(read('README.md'), /`limber:session` \+ path and query/);
});
