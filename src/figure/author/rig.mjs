/** Loads rig.ts in Node, of which not every supported version reads TypeScript. rig.ts imports nothing. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const source = readFileSync(new URL('../rig.ts', import.meta.url), 'utf8');
const { outputText } = ts.transpileModule(source, { compilerOptions: { module: 'ESNext', target: 'ES2022' } });

export const { ANGLES, farOf, isFar, partOf } = await import(
  `data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`
);
