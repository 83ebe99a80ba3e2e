import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begun, rendered, told, until, useBrowser } from './support.mjs';

const browser = useBrowser();

const card = '<exercise-card exercise="butterfly"></exercise-card>';

const head = `<style>
  .gone { display: none }
  .accordion { overflow: hidden }
  .skipped { content-visibility: hidden }
  #tab ~ section { display: none }
  #tab:checked ~ section { display: block }
  #unseen:not(:checked) ~ section { visibility: hidden }
  #skipped:not(:checked) ~ section { content-visibility: hidden }
</style>`;

/** The place of a card, how to show it, and how to hide it. The last two run in the page. */
const places = {
  'a dialog that is closed': [
    `<dialog id="place">${card}</dialog>`,
    (place) => place.showModal(),
    (place) => place.close(),
  ],
  'a dialog whose attribute is removed': [
    `<dialog id="place">${card}</dialog>`,
    (place) => place.show(),
    (place) => place.removeAttribute('open'),
  ],
  'a popover that is hidden': [
    `<div id="place" popover>${card}</div>`,
    (place) => place.showPopover(),
    (place) => place.hidePopover(),
  ],
  'details that are closed': [
    `<details id="place"><summary>More</summary>${card}</details>`,
    (place) => (place.open = true),
    (place) => place.querySelector('summary').click(),
  ],
  'details around them that are closed': [
    `<details id="place"><summary>More</summary><div><details open><summary>Still more</summary>${card}</details></div></details>`,
    (place) => (place.open = true),
    (place) => (place.open = false),
  ],
  'a tab panel that is hidden': [`<div id="place">${card}</div>`, () => undefined, (place) => (place.hidden = true)],
  'a panel that is hidden until it is found': [
    `<div id="place">${card}</div>`,
    () => undefined,
    (place) => (place.hidden = 'until-found'),
  ],
  'a place that gets another class': [
    `<div id="place"><p>${card}</p></div>`,
    () => undefined,
    (place) => place.classList.add('gone'),
  ],
  'a place whose content is skipped': [
    `<div id="place"><div>${card}</div></div>`,
    () => undefined,
    (place) => place.classList.add('skipped'),
  ],
  'a tab that needs no script': [
    `<input type="radio" name="tab" id="tab" checked><input type="radio" name="tab" id="other"><section id="place">${card}</section>`,
    () => undefined,
    () => (document.querySelector('#other').checked = true),
  ],
  'a tab that needs no script, and keeps its room': [
    `<input type="checkbox" id="unseen" checked><section id="place">${card}</section>`,
    () => undefined,
    () => (document.querySelector('#unseen').checked = false),
  ],
  'a tab that needs no script, and skips its content': [
    `<input type="checkbox" id="skipped" checked><section id="place"><div>${card}</div></section>`,
    () => undefined,
    () => (document.querySelector('#skipped').checked = false),
  ],
  'a style sheet that comes later, and skips content': [
    `<div id="place">${card}</div>`,
    () => undefined,
    () =>
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: 'body {content-visibility: hidden}' }),
      ),
  ],
  'a style sheet that comes later': [
    `<div id="place">${card}</div>`,
    () => undefined,
    () =>
      document.head.append(Object.assign(document.createElement('style'), { textContent: '#place {display: none}' })),
  ],
  'a web component that closes': [
    `<div id="place">${card}</div>`,
    (place) => (place.attachShadow({ mode: 'open' }).innerHTML = '<details open><slot></slot></details>'),
    (place) => (place.shadowRoot.firstChild.open = false),
  ],
  'an accordion that closes by its height': [
    `<div id="place" class="accordion"><div>${card}</div></div>`,
    () => undefined,
    (place) => (place.style.height = 0),
  ],
  'an accordion that closes by its row': [
    `<div id="place" style="display: grid; grid-template-rows: 1fr"><div style="overflow: hidden">${card}</div></div>`,
    () => undefined,
    (place) => (place.style.gridTemplateRows = '0fr'),
  ],
  'the card itself, hidden': [
    `<div id="place">${card}</div>`,
    () => undefined,
    (place) => (place.firstElementChild.style.display = 'none'),
  ],
};

/** Runs in the page before its own scripts: a fake voice that records when it begins and stops. */
function lendVoice() {
  globalThis.heard = [];
  const voice = { lang: 'en-GB', name: 'A', voiceURI: 'A', localService: true, default: true };
  SpeechSynthesis.prototype.getVoices = () => [voice];
  globalThis.SpeechSynthesisUtterance = class extends EventTarget {
    constructor(text) {
      super();
      this.text = text;
    }
  };
  SpeechSynthesis.prototype.speak = (utterance) => {
    if (utterance.text) globalThis.heard.push(utterance.text);
    setTimeout(() => utterance.onstart?.());
  };
  SpeechSynthesis.prototype.cancel = () => globalThis.heard.push('silence');
  const { createOscillator } = BaseAudioContext.prototype;
  BaseAudioContext.prototype.createOscillator = function () {
    globalThis.heard.push('tone');
    return createOscillator.call(this);
  };
}

for (const [name, [markup, open, close]] of Object.entries(places)) {
  test(`a hidden session falls silent within a frame: ${name}`, async (context) => {
    const { page, log } = await browser.show(context, markup, {
      head,
      prepare: (opened) => opened.evaluateOnNewDocument(lendVoice),
    });
    await page.$eval('#place', new Function('place', `return (${open})(place)`));
    await rendered(page);
    await page.$eval('exercise-card', async (element) => {
      const timer = element.shadowRoot.querySelector('hold-timer');
      timer.chooseCues('voice');
      timer.shadowRoot.querySelector('.primary').click();
    });
    await begun(page);
    await until(
      page,
      () => globalThis.heard.length > 2 && new Promise((done) => requestAnimationFrame(() => done(true))),
    );
    assert.deepEqual(await told(page, 'hold-pause'), []);
    const { statuses, heard } = await page.evaluate(async (act) => {
      const element = document.querySelector('exercise-card');
      const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      globalThis.heard.length = 0;
      new Function('place', `return (${act})(place)`)(document.querySelector('#place'));
      await frame();
      const statuses = [element.status];
      return { statuses, heard: [...globalThis.heard] };
    }, close.toString());
    assert.deepEqual(statuses, ['paused']);
    assert.deepEqual(heard, ['silence']);
    const [{ detail }] = await told(page, 'hold-pause');
    assert.equal(detail?.reason ?? 'not-rendered', 'not-rendered');
    assert.deepEqual(log.problems, []);
  });
}
