import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rendered, until, useBrowser } from './support.mjs';

const browser = useBrowser();

const WIDTHS = [240, 320, 390, 720, 1040];
const KINDS = {
  'exercise-card': '<exercise-card exercise="hip-flexor"></exercise-card>',
  'routine-list': '<routine-list routine="short"></routine-list>',
  'hold-timer': '<hold-timer exercise="hip-flexor"></hold-timer>',
};

/** Runs in the page: positions of everything below the words, and the whole height. */
function boxes(tag) {
  const host = document.querySelector(tag);
  const timer = tag === 'hold-timer' ? host : host.shadowRoot.querySelector('hold-timer');
  const { top, height } = host.getBoundingClientRect();
  const below = [
    ...timer.shadowRoot.querySelectorAll('.controls'),
    ...host.shadowRoot.querySelectorAll('.rows, .row, .browse, .moves > li, .ways'),
  ];
  return [height, ...below.map((each) => each.getBoundingClientRect().top - top)].map((each) => Math.round(each));
}

/** Runs in the page: does something with the timer, and waits until that is drawn and measured. */
async function act(tag, what) {
  const host = document.querySelector(tag);
  const timer = tag === 'hold-timer' ? host : host.shadowRoot.querySelector('hold-timer');
  timer[what]();
  await timer.updateComplete;
  await host.updateComplete;
  await new Promise((drawn) => requestAnimationFrame(() => globalThis.scheduler.postTask(drawn)));
}

/** Runs in the page: puts the elements into a place of this width. */
function place(width, markup) {
  document.body.innerHTML = `<div>${markup}</div>`;
  document.querySelector('div').style.width = `${width}px`;
}

/** Runs in the page: the contents of the block of words, to find out why it has grown. */
function words(tag) {
  const host = document.querySelector(tag);
  const timer = tag === 'hold-timer' ? host : host.shadowRoot.querySelector('hold-timer');
  return timer.shadowRoot.querySelector('.doing')?.innerText.replace(/\s+/g, ' ') ?? '';
}

/** From rest to the summary through every state that looks different. */
const WAY = ['start', 'pause', 'resume', 'advance', 'pause', 'resume', 'back', 'skip', 'skip'];

for (const [tag, element] of Object.entries(KINDS)) {
  for (const lang of ['en', 'da', 'sv']) {
    test(`nothing below the words of a ${tag} moves from rest to the summary: ${lang}`, async (context) => {
      const { page } = await browser.show(context, element, { lang });
      await rendered(page);
      for (const width of WIDTHS) {
        await page.setViewport({ width: width + 40, height: 900 });
        await page.evaluate(place, width, element);
        await rendered(page);
        const atRest = await page.evaluate(boxes, tag);
        assert.ok(atRest.length > 1);
        const status = () => page.$eval(tag, (host) => host.status);
        for (const what of [...WAY, ...Array(8).fill('skip')]) {
          if ((await status()) === 'complete') break;
          await page.evaluate(act, tag, what);
          if (what === 'start') await until(page, (host) => document.querySelector(host).status === 'running', tag);
          assert.deepEqual(
            await page.evaluate(boxes, tag),
            atRest,
            `${width} px, ${what}: ${await page.evaluate(words, tag)}`,
          );
        }
        assert.equal(await status(), 'complete');
      }
    });
  }
}
