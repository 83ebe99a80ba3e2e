import assert from 'node:assert/strict';
import { test } from 'node:test';
import { idle, rendered, useBrowser } from './support.mjs';
import { LANGS, messages, texts } from './words.mjs';

const browser = useBrowser();

const elements = `
  <exercise-card exercise="hip-flexor"></exercise-card>
  <routine-list></routine-list>
  <exercise-guide topic="faq"></exercise-guide>`;

/** Those of these texts that are not visible in the shadow root of an element. */
const missing = (page, tag, wanted) =>
  page.$eval(
    tag,
    ({ shadowRoot }, texts) => {
      const parts = [...shadowRoot.querySelectorAll('*')];
      return texts.filter((text) => {
        const innermost = parts.findLast((part) => part.textContent.replace(/\s+/g, ' ').includes(text));
        const isShown = innermost?.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
        return !isShown || innermost.getBoundingClientRect().height < 10;
      });
    },
    wanted,
  );

for (const lang of LANGS) {
  test(`an unopened card prints its steps and safety text, and a guide its answers (${lang})`, async (context) => {
    const { page } = await browser.show(context, elements, { lang });
    await rendered(page);
    const { steps, feels, stop, mistakes, easier, harder } = texts[lang].exercises['hip-flexor'];
    const { safety, safetyFull } = messages[lang];
    const whole = [safety, safetyFull, ...Object.values(texts[lang].safety)];
    const wanted = [...steps, feels, stop, ...mistakes, easier, harder, ...whole];
    const answers = texts[lang].guide.faq.flatMap(({ title, body }) => [
      title,
      ...body.filter((said) => typeof said === 'string'),
    ]);
    assert.deepEqual(await missing(page, 'exercise-card', [steps[0]]), [steps[0]], 'closed on the screen');
    await page.emulateMediaType('print');
    await idle(page); // content that was skipped on the screen is laid out with the next frame
    assert.deepEqual(await missing(page, 'exercise-card', wanted), []);
    assert.deepEqual(await missing(page, 'routine-list', whole), []);
    assert.deepEqual(await missing(page, 'exercise-guide', answers), []);
    const buttons = await page.$eval(
      'exercise-card',
      ({ shadowRoot }) => [...shadowRoot.querySelectorAll('button')].filter((each) => each.checkVisibility()).length,
    );
    assert.equal(buttons, 0, 'there are no controls in print');
    for (const element of ['exercise-card', 'routine-list', 'exercise-guide']) {
      const opening = await page.$eval(element, ({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('summary')].map((each) => getComputedStyle(each, '::after').content),
      );
      assert.deepEqual([...new Set(opening)], ['none'], `no marker of a closed row in a printed ${element}`);
    }
  });
}

/** Of A4 with margins of 20 mm, in pixels of a page. */
const SHEET = { width: 643, height: 971 };
/** 10 points. */
const SMALLEST = 13.3;

/** The printed height of a card, and its texts that are too small. */
const onPaper = (page, smallest) =>
  page.$eval(
    'exercise-card',
    (card, least) => {
      const within = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...inShadow(each)]);
      const inShadow = ({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : []);
      const isSaid = (each) => [...each.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim());
      const isSmall = (each) =>
        each.getBoundingClientRect().width > 2 && Number.parseFloat(getComputedStyle(each).fontSize) < least;
      const small = inShadow(card).filter((each) => each.checkVisibility() && isSaid(each) && isSmall(each));
      return { height: card.getBoundingClientRect().height, small: small.map(({ textContent }) => textContent) };
    },
    smallest,
  );

test('every card fits on one sheet of A4 in each language, with text of at least 10 points', async (context) => {
  const { page } = await browser.show(context, '<exercise-card></exercise-card>', { viewport: SHEET });
  await page.emulateMediaType('print');
  const tooLong = [];
  for (const lang of LANGS) {
    for (const exercise of Object.keys(texts[lang].exercises)) {
      await page.evaluate(
        async (given) => {
          document.documentElement.lang = given.lang;
          const card = Object.assign(document.createElement('exercise-card'), { exercise: given.exercise });
          document.querySelector('exercise-card').replaceWith(card);
        },
        { lang, exercise },
      );
      await rendered(page);
      const { height, small } = await onPaper(page, SMALLEST);
      if (height > SHEET.height - 16 || small.length > 0) tooLong.push(`${lang} ${exercise}: ${height}, ${small}`);
    }
  }
  assert.deepEqual(tooLong, []);
});
