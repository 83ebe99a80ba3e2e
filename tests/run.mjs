import { ensureInstalled } from './tools/install.mjs';

ensureInstalled();
const { everyTest, longTests, runLanes } = await import('./tools/stages.mjs');
process.exitCode = await runLanes(process.argv.includes('--long') ? longTests : everyTest);
