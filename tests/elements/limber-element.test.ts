import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/all.js';
import { routines } from '../../src/content/lower-back-and-hips/routines.js';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import type { HoldTimer } from '../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../src/elements/routine-list/routine-list.js';
import { needs } from '../support/engine.js';
import { freshPage } from '../support/fresh-page.js';
import { contents, da, en } from '../support/languages.js';
import { announced, record, timerOf, typesOf, type Player } from '../support/session.js';
import { plain } from '../support/text.js';
import { settled } from '../support/views.js';

const textOf = (el: Element): string => el.shadowRoot!.textContent;

/** Markup as a server would send it, with declarative shadow roots. */
async function parsed(markup: string): Promise<ExerciseCard> {
  const wrapper = await fixture<HTMLElement>(html`<div></div>`);
  wrapper.setHTMLUnsafe(markup);
  return wrapper.querySelector('exercise-card')!;
}

it('an element that was rendered by a server shows its content once, and plays', async () => {
  const el = await parsed(`<exercise-card exercise="butterfly">
    <template shadowrootmode="open"><p id="sent">Sent by the server</p></template></exercise-card>`);
  await settled(el);
  expect([el.shadowRoot!.querySelectorAll('#sent').length, textOf(el).split(en.howTo).length]).to.deep.equal([0, 2]);
  el.start();
  const { status } = el;
  el.reset();
  expect(status).to.equal('running');
});

const tags = ['hold-timer', 'exercise-card', 'routine-list'] as const;

for (const tag of tags) {
  it(`an element that is started while its language is being fetched plays in that language: ${tag}`, async () => {
    const page = await freshPage('<hold-timer></hold-timer>');
    await page.arrival();
    const { document } = page.window;
    document.body.lang = 'da';
    const el = document.createElement(tag);
    el.setAttribute('exercise', 'hip-flexor');
    document.body.append(el);
    const isDrawn = el.shadowRoot !== null;
    const begun = oneEvent(el, 'hold-start');
    el.start();
    await begun;
    await settled(el);
    expect([isDrawn, el.status]).to.deep.equal([false, 'running']);
    const first = tag === 'routine-list' ? routines.short.exercises[0] : 'hip-flexor';
    expect(plain(announced(el))).to.include(plain(contents.da.exercises[first]!.name));
  });
}

describe('a method called before the first drawing', () => {
  const end = (el: Player) =>
    el.localName === 'routine-list' ? (el as RoutineList).stop() : (el as HoldTimer).reset();
  const start = (el: Player) => el.start();
  const pause = (el: Player) => el.pause();
  type Ask = readonly ((el: Player) => void)[];

  const table: [what: string, before: Ask, onPage: Ask, status: string][] = [
    ['start is kept', [start], [], 'running'],
    ['start right after it was put on the page is kept', [], [start], 'running'],
    ['start is cancelled by pause', [start, pause], [], 'idle'],
    ['start is cancelled by an end', [start, end], [], 'idle'],
    ['start after a pause counts', [start, pause, start], [], 'running'],
    ['start after an end counts', [start, end, start], [], 'running'],
    ['start is cancelled by pause right after it was put on the page', [start], [pause], 'idle'],
    ['start is cancelled by an end right after it was put on the page', [start], [end], 'idle'],
  ];
  for (const [what, before, onPage, status] of table) {
    it(what, async () => {
      for (const tag of tags) {
        const el: Player = document.createElement(tag);
        el.setAttribute('exercise', 'butterfly');
        const wrapper = await fixture<HTMLElement>(html`<div></div>`);
        const heard = record(wrapper, 'hold-start', 'hold-pause', 'hold-resume', 'hold-reset');
        for (const ask of before) ask(el);
        wrapper.append(el);
        for (const ask of onPage) ask(el);
        await settled(el);
        await settled(el);
        const asStarted = status === 'running' ? ['hold-start'] : [];
        const undone = onPage.length > 0 && status === 'idle';
        expect([el.status, undone || typesOf(heard)], tag).to.deep.equal([status, undone || asStarted]);
        // properties that are set just before a start are applied first
        end(el);
        const { durationMs } = timerOf(el);
        Object.assign(el, tag === 'hold-timer' ? { seconds: 90 } : { level: 3 });
        el.start();
        expect([el.status, timerOf(el).durationMs > durationMs], tag).to.deep.equal(['running', true]);
      }
    });
  }

  it('is carried out in the order of the calls', async () => {
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
});

describe('an element that is moved by moveBefore()', () => {
  it('takes the language of its new place, and follows changes there', async () => {
    needs('moveBefore');
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
  it('is drawn once it is adopted by the page', async () => {
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
