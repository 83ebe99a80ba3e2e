/** What is drawn and said, straight from the TypeScript source: no build is needed, and none can be out of date. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { rollup } from 'rollup';
import ts from 'typescript';

const projectRoot = dirname(dirname(import.meta.dirname));

const texts = 'src/content/lower-back-and-hips/text';
export const LANGUAGES = readdirSync(join(projectRoot, texts)).map((file) => basename(file, '.ts'));

const modules = {
  entry: `
    export { drawFigure, FRAME } from './src/figure/draw.js';
    export { poses } from './src/figure/poses.js';
    export * as rig from './src/figure/rig.js';
    import { man } from './src/figure/man.js';
    import { senior } from './src/figure/senior.js';
    import { addPerson } from './src/figure/rig.js';
    export { figureStyles } from './src/elements/exercise-figure/exercise-figure.styles.js';
    ${LANGUAGES.map((lang) => `import { text as ${lang} } from './${texts}/${lang}.js';`).join('\n')}
    const wordsOf = ({ exercises }) => (id) => ({
      name: exercises[id].name.replaceAll('\\u00ad', ''),
      picture: exercises[id].picture,
    });
    addPerson('man', man);
    addPerson('senior', senior);
    export const words = { ${LANGUAGES.map((lang) => `${lang}: wordsOf(${lang})`).join(', ')} };
  `,
  // the text of a stylesheet is all that is wanted of Lit
  lit: 'export const css = String.raw;',
};

const fromSource = {
  name: 'from-source',
  resolveId(source, importer) {
    if (Object.hasOwn(modules, source)) return `\0${source}`;
    const folder = importer === '\0entry' ? projectRoot : dirname(importer);
    return join(folder, source).replace(/\.js$/, '.ts');
  },
  load(id) {
    if (id.startsWith('\0')) return modules[id.slice(1)];
    const compilerOptions = { module: 'ESNext', target: 'ES2022' };
    return ts.transpileModule(readFileSync(id, 'utf8'), { compilerOptions }).outputText;
  },
};

const bundle = await rollup({ input: 'entry', plugins: [fromSource] });
const { output } = await bundle.generate({});

export const { drawFigure, figureStyles, FRAME, poses, rig, words } = await import(
  `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`
);

/** Who may be drawn. The first is drawn where nobody is named. */
export const { PERSONS } = rig;
