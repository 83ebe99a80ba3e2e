import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/exercise-card.js';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import { freshPage } from '../support/fresh-page.js';
import { contents, da, en } from '../support/languages.js';
import { announced } from '../support/session.js';
import { settled } from '../support/views.js';

const textOf = (el: Element): string => el.shadowRoot!.textContent;

/** A place on the page with markup as a server would send it, declarative roots and all. */
async function parsed(markup: string): Promise<ExerciseCard> {
  const wrapper = await fixture<HTMLElement>(html`<div></div>`);
  wrapper.setHTMLUnsafe(markup);
  return wrapper.querySelector('exercise-card')!;
}

describe('an element that was rendered before', () => {
  const prerendered = `<exercise-card exercise="butterfly">
    <template shadowrootmode="open"><p id="sent">Sent by the server</p></template></exercise-card>`;

  it('shows everything once', async () => {
    const el = await parsed(prerendered);
    await settled(el);
    expect(el.shadowRoot!.querySelector('#sent')).to.equal(null);
    expect(textOf(el).split(en.howTo)).to.have.lengthOf(2);
  });

  it('plays', async () => {
    const el = await parsed(prerendered);
    await settled(el);
    el.start();
    const { status } = el;
    el.reset();
    expect(status).to.equal('running');
  });
});

describe('an element that is started while its words are on the way', () => {
  for (const tag of ['hold-timer', 'exercise-card', 'routine-list'] as const) {
    it(`plays, and says nothing in English: ${tag}`, async () => {
      const page = await freshPage('<hold-timer></hold-timer>');
      await page.arrival();
      const { document } = page.window;
      document.body.lang = 'da';
      const el = document.createElement(tag);
      el.setAttribute('exercise', 'hip-flexor');
      document.body.append(el);
      const before = el.shadowRoot;
      el.start();
      await settled(el);
      await settled(el);
      expect([before, el.status]).to.deep.equal([null, 'running']);
      expect(announced(el)).to.include(
        contents.da.exercises[tag === 'routine-list' ? 'glute-bridge' : 'hip-flexor']!.name,
      );
    });
  }
});

describe('an element that is moved without being taken out', () => {
  it('speaks the language of its new place, and follows it there', async function () {
    if (!('moveBefore' in Element.prototype)) this.skip();
    const page = await fixture<HTMLElement>(
      html`<div>
        <div lang="en"><exercise-card exercise="butterfly"></exercise-card></div>
        <div lang="da"></div>
      </div>`,
    );
    const el = page.querySelector('exercise-card')!;
    const place = page.querySelector<HTMLElement & { moveBefore(node: Node, child: Node | null): void }>('[lang=da]')!;
    place.moveBefore(el, null);
    await settled(el);
    const moved = textOf(el);
    place.lang = 'en';
    await Promise.resolve();
    await settled(el);
    expect([moved.includes(da.howTo), textOf(el).includes(en.howTo)]).to.deep.equal([true, true]);
  });
});

describe('an element in a template or another document', () => {
  it('is drawn once it is adopted', async () => {
    const other = document.implementation.createHTMLDocument();
    other.body.innerHTML = '<exercise-card exercise="butterfly"></exercise-card>';
    const el = other.querySelector('exercise-card')!;
    document.body.append(el);
    await settled(el);
    const text = textOf(el);
    el.remove();
    expect(text).to.include(en.howTo);
  });
});
