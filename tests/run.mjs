import { ensureInstalled } from './tools/install.mjs';

ensureInstalled();
const { runStages } = await import('./tools/stages.mjs');
process.exitCode = await runStages({ long: process.argv.includes('--long') });
