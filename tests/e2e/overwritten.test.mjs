import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesIn } from '../tools/files.mjs';
import { begun, loader, passTime, rendered, shadowTexts, told, until, useBrowser } from './support.mjs';

const browser = useBrowser();

const head = '<script src="/tests/pages/overwritten.js"></script>';
const bundles = filesIn('dist/cdn', /en\.bundle\.js$/).map((path) => `/${path}`);

const elements = `
  <hold-timer exercise="hip-flexor" seconds="20" sets="2" ready-seconds="5" switch-seconds="5"></hold-timer>
  <routine-list routine="short"></routine-list>
  <exercise-card exercise="glute-bridge" expanded></exercise-card>
  <exercise-figure exercise="butterfly"></exercise-figure>
  <exercise-guide topic="safety"></exercise-guide>`;

/** Runs in the page before its own scripts: a fake voice that records what it says. */
function lendVoice() {
  globalThis.spoken = [];
  const voice = { lang: 'en-GB', name: 'A', voiceURI: 'A', localService: true, default: true };
  SpeechSynthesis.prototype.getVoices = () => [voice];
  globalThis.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  };
  SpeechSynthesis.prototype.speak = (utterance) => {
    if (utterance.text) globalThis.spoken.push(utterance.text);
    setTimeout(() => utterance.onstart?.());
    setTimeout(() => utterance.onend?.(), 500);
  };
}

const show = (context, scripts = [loader]) =>
  browser.show(context, elements, { head, scripts, prepare: (page) => page.evaluateOnNewDocument(lendVoice) });

/** The texts on a page without such scripts. */
const textsWithout = async (context, scripts) => {
  const { page } = await browser.show(context, elements, { scripts });
  await rendered(page);
  return shadowTexts(page);
};

for (const scripts of [[loader], bundles]) {
  test(`every element shows the same texts as on other pages: ${scripts}`, async (context) => {
    const { page, log } = await show(context, scripts);
    await rendered(page);
    const texts = await shadowTexts(page);
    assert.deepEqual(texts, await textsWithout(context, scripts));
    assert.deepEqual(log.problems, []);
  });
}

test('a session plays to its end, spoken and announced', async (context) => {
  const { page, log } = await show(context);
  await rendered(page);
  await page.$eval('hold-timer', (timer) => {
    timer.chooseCues('voice');
    timer.shadowRoot.querySelector('.primary').click();
  });
  await begun(page);
  await passTime(page, 200_000);
  const kinds = (await told(page, 'hold-phase')).map(({ detail }) => detail.kind);
  assert.deepEqual(kinds, ['ready', 'hold', 'switch', 'hold', 'switch', 'hold', 'switch', 'hold']);
  const spoken = await page.evaluate(() => globalThis.spoken);
  assert.ok(
    spoken.some((text) => text.includes('Set 1 of 2')),
    spoken.join('\n'),
  );
  assert.equal((await told(page, 'hold-complete')).length, 1);
  assert.deepEqual(log.problems, []);
});

test('a routine is restored after a reload with its layout', async (context) => {
  const { page, log } = await show(context);
  await rendered(page);
  await page.$eval('routine-list', (list) => {
    list.holdSeconds = 25;
    list.floorFree = true;
  });
  await page.$eval('routine-list', (list) => list.updateComplete.then(() => list.start()));
  await begun(page);
  const before = await page.$eval('routine-list', ({ steps, durationMs }) => [[...steps], durationMs]);
  await page.reload();
  await until(page, () => document.querySelector('routine-list')?.status === 'paused');
  const after = await page.$eval('routine-list', ({ steps, durationMs }) => [[...steps], durationMs]);
  assert.deepEqual(after, before);
  assert.deepEqual(log.problems, []);
});
