import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/all.js';
import { routines } from '../../src/content/lower-back-and-hips/routines.js';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import type { HoldTimer } from '../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../src/elements/routine-list/routine-list.js';
import { freshPage } from '../support/fresh-page.js';
import { contents, da, en } from '../support/languages.js';
import { announced, record, timerOf, typesOf, type Player } from '../support/session.js';
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
      const begun = oneEvent(el, 'hold-start');
      el.start();
      await begun;
      await settled(el);
      expect([before, el.status]).to.deep.equal([null, 'running']);
      expect(announced(el)).to.include(
        contents.da.exercises[tag === 'routine-list' ? routines.short.exercises[0] : 'hip-flexor']!.name.replaceAll(
          '\u00ad',
          '',
        ),
      );
    });
  }
});

describe('what is asked of an element before its first drawing', () => {
  const tags = ['hold-timer', 'exercise-card', 'routine-list'] as const;
  const end = (el: Player) =>
    el.localName === 'routine-list' ? (el as RoutineList).stop() : (el as HoldTimer).reset();

  async function made(tag: (typeof tags)[number], ask: (el: Player) => void) {
    const el: Player = document.createElement(tag);
    el.setAttribute('exercise', 'butterfly');
    ask(el);
    const wrapper = await fixture<HTMLElement>(html`<div></div>`);
    const heard = record(wrapper, 'hold-start', 'hold-pause', 'hold-resume', 'hold-reset');
    wrapper.append(el);
    await settled(el);
    await settled(el);
    return { el, heard };
  }

  for (const tag of tags) {
    it(`a start is kept: ${tag}`, async () => {
      const { el, heard } = await made(tag, (el) => el.start());
      expect([el.status, ...typesOf(heard)]).to.deep.equal(['running', 'hold-start']);
    });

    for (const [name, calledOff] of Object.entries({ pause: (el: Player) => el.pause(), end })) {
      it(`a start is called off by ${name}: ${tag}`, async () => {
        const { el, heard } = await made(tag, (el) => {
          el.start();
          calledOff(el);
        });
        expect([el.status, heard.length]).to.deep.equal(['idle', 0]);
      });

      it(`a start after ${name} counts again: ${tag}`, async () => {
        const { el, heard } = await made(tag, (el) => {
          el.start();
          calledOff(el);
          el.start();
        });
        expect([el.status, ...typesOf(heard)]).to.deep.equal(['running', 'hold-start']);
      });

      it(`a start is called off by ${name} as it comes to the page: ${tag}`, async () => {
        const el: Player = document.createElement(tag);
        el.setAttribute('exercise', 'butterfly');
        el.start();
        const wrapper = await fixture<HTMLElement>(html`<div></div>`);
        wrapper.append(el);
        calledOff(el);
        await settled(el);
        await settled(el);
        expect(el.status).to.equal('idle');
      });
    }
  }

  it('is done in its order', async () => {
    const el = document.createElement('routine-list');
    el.exercises = 'butterfly hip-flexor';
    el.start();
    el.next();
    el.advance();
    const wrapper = await fixture<HTMLElement>(html`<div></div>`);
    const heard: string[] = [];
    wrapper.addEventListener('hold-phase', ({ reason }) => heard.push(reason));
    wrapper.append(el);
    await settled(el);
    await settled(el);
    expect([el.current, ...heard]).to.deep.equal([1, 'start', 'next', 'advance']);
  });

  for (const tag of tags) {
    it(`what is set just before a start is taken in first: ${tag}`, async () => {
      const { el } = await made(tag, () => undefined);
      const before = timerOf(el).durationMs;
      el.level = 3;
      el.start();
      expect([el.status, timerOf(el).durationMs > before]).to.deep.equal(['running', true]);
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
