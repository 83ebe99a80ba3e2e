/** Writes reserves.json: run `npm run reserves` after a change of what the elements show at rest. Needs a built dist and a Chrome. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import puppeteer from 'puppeteer-core';
import { serve } from '../../../demo/serve.mjs';
import { chromeLaunchOptions } from '../../../tests/tools/chrome.mjs';
import { measureIn } from './measure.mjs';
import { reservesFile, stepsThrough } from './reserves.mjs';
import { LANGUAGES, subjects } from './subjects.mjs';

const server = await serve({ port: 0 });
const browser = await puppeteer.launch(await chromeLaunchOptions());
try {
  const reserves = {};
  for (const lang of LANGUAGES) {
    const page = await browser.newPage();
    const measured = await measureIn(page, { origin: server.url, lang, subjects: subjects() });
    reserves[lang] = Object.fromEntries(measured.map(([id, points]) => [id, stepsThrough(points)]));
  }
  const text = await format(JSON.stringify(reserves), { ...(await resolveConfig('package.json')), parser: 'json' });
  writeFileSync(reservesFile, text);
} finally {
  await browser.close();
  await server.close();
}
