import { ensureInstalled } from './tools/install.mjs';

ensureInstalled();
const { consumerTests, everyTest, longTests, runLanes } = await import('./tools/stages.mjs');
const asks = (name) => process.argv.includes(name);
process.exitCode = await runLanes(asks('--consumers') ? consumerTests : asks('--long') ? longTests : everyTest);
