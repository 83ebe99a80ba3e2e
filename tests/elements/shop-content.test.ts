/** src/elements/shop-content.ts: what a shop puts into a card or a list. */
import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/all.js';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import type { RoutineList } from '../../src/elements/routine-list/routine-list.js';
import { da, en } from '../support/languages.js';
import { onPage, timerOf } from '../support/session.js';
import { settled } from '../support/views.js';

type Host = ExerciseCard | RoutineList;

const places = (el: Host) => [...el.shadowRoot!.querySelectorAll<HTMLElement>('[part~=shop]')];
const isSeen = (el: Element): boolean => el.checkVisibility() && el.getBoundingClientRect().height > 0;
const link = (slot: string) => html`<a slot=${slot} href="#belt">The belt</a>`;
const instructions = '[part~=steps], [part~=moves], [part~=safety], hold-timer';

const hosts: [tag: string, make: (content: unknown) => ReturnType<typeof html>][] = [
  ['exercise-card', (content) => html`<exercise-card exercise="butterfly" expanded>${content}</exercise-card>`],
  ['routine-list', (content) => html`<routine-list>${content}</routine-list>`],
];

for (const [tag, make] of hosts) {
  describe(`the shop's own in <${tag}>`, () => {
    for (const slot of ['actions', 'aside']) {
      it(`is shown under a label that says whose it is: ${slot}`, async () => {
        const { el } = await onPage<Host>(make(link(slot)));
        const [place, ...others] = places(el);
        const assigned = el.querySelector('a')!.assignedSlot!;
        expect([isSeen(el.querySelector('a')!), place!.contains(assigned), others.length]).to.deep.equal([
          true,
          true,
          0,
        ]);
        expect([place!.ariaLabel, place!.querySelector('p')!.textContent]).to.deep.equal([en.fromShop, en.fromShop]);
        expect(isSeen(place!.querySelector('p')!)).to.equal(true);
      });

      it(`stands outside of the instructions, and after them: ${slot}`, async () => {
        const { el } = await onPage<Host>(make(link(slot)));
        const [place] = places(el);
        const parts = el.shadowRoot!.querySelectorAll(instructions);
        expect(parts.length).to.be.above(1);
        for (const part of parts) {
          expect(part.contains(place!)).to.equal(false);
          expect(part.compareDocumentPosition(place!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
        }
      });

      it(`comes when the page puts it in later, and goes again: ${slot}`, async () => {
        const { el } = await onPage<Host>(make(''));
        const before = isSeen(places(el)[0]!);
        const own = Object.assign(document.createElement('p'), { slot, textContent: 'The belt' });
        const heard = new Promise((done) => el.shadowRoot!.addEventListener('slotchange', done, { once: true }));
        el.append(own);
        await heard;
        await settled(el);
        const during = isSeen(own);
        const gone = new Promise((done) => el.shadowRoot!.addEventListener('slotchange', done, { once: true }));
        own.remove();
        await gone;
        await settled(el);
        expect([before, during, isSeen(places(el)[0]!)]).to.deep.equal([false, true, false]);
      });
    }

    it('has no label where there is nothing', async () => {
      const { el } = await onPage<Host>(make(''));
      expect(places(el).filter(isSeen).length).to.equal(0);
    });

    it('has one label for all of it', async () => {
      const { el } = await onPage<Host>(make([link('actions'), link('aside')]));
      expect(places(el).filter(isSeen).length).to.equal(1);
    });

    it('is not made of fallback content', async () => {
      const { el } = await onPage<Host>(make(html`<p>Read this</p>`));
      expect(places(el).filter(isSeen).length).to.equal(0);
    });

    it('is labelled in Danish on a Danish page', async () => {
      const { el } = await onPage<Host>(html`<div lang="da">${make(link('aside'))}</div>`);
      expect([places(el)[0]!.ariaLabel, places(el)[0]!.querySelector('p')!.textContent]).to.deep.equal([
        da.fromShop,
        da.fromShop,
      ]);
    });

    describe('on paper', () => {
      before(() => emulateMedia({ media: 'print' }));
      after(() => emulateMedia({ media: 'screen' }));

      it('is not there', async () => {
        const { el } = await onPage<Host>(make([link('actions'), link('aside')]));
        const shown = [...el.querySelectorAll('a'), ...places(el)].filter(isSeen);
        expect(shown.length).to.equal(0);
      });
    });
  });
}

describe('the shop\'s own in the slot "after"', () => {
  const list = html`<routine-list exercises="butterfly"><p slot="after">Thank you</p></routine-list>`;

  async function at(seconds: number) {
    const { el, clock } = await onPage<RoutineList>(list);
    el.start();
    clock.advance(seconds * 1000);
    await settled(el);
    return el;
  }
  const own = (el: RoutineList) => el.querySelector('[slot=after]')!;

  it('is not there before the start', async () => {
    const { el } = await onPage<RoutineList>(list);
    expect([isSeen(own(el)), places(el).filter(isSeen).length]).to.deep.equal([false, 0]);
  });

  it('is not there in a session', async () => {
    expect(isSeen(own(await at(44)))).to.equal(false);
  });

  it('is there once the routine is done, under the label and below the summary', async () => {
    const el = await at(45);
    const place = places(el).find(isSeen)!;
    const assigned = own(el).assignedSlot!;
    expect([el.status, isSeen(own(el)), place.contains(assigned), place.ariaLabel]).to.deep.equal([
      'complete',
      true,
      true,
      en.fromShop,
    ]);
    expect(timerOf(el).compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
  });

  it('is not there after a stop', async () => {
    const el = await at(30);
    el.stop();
    await settled(el);
    expect(isSeen(own(el))).to.equal(false);
  });

  it('goes with the next start', async () => {
    const el = await at(45);
    el.start();
    await settled(el);
    expect(isSeen(own(el))).to.equal(false);
  });

  it('has no label where there is nothing in it', async () => {
    const { el, clock } = await onPage<RoutineList>(html`<routine-list exercises="butterfly"></routine-list>`);
    el.start();
    clock.advance(45_000);
    await settled(el);
    expect([el.status, places(el).filter(isSeen).length]).to.deep.equal(['complete', 0]);
  });

  it('is not printed', async () => {
    const el = await at(45);
    await emulateMedia({ media: 'print' });
    const printed = isSeen(own(el));
    await emulateMedia({ media: 'screen' });
    expect(printed).to.equal(false);
  });
});
