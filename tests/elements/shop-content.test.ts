/** src/elements/shop-content.ts: what a shop puts into a card or a list. */
import { expect, html, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/all.js';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import type { RoutineList } from '../../src/elements/routine-list/routine-list.js';
import { da, en } from '../support/languages.js';
import { onPage, timerOf } from '../support/session.js';
import { isSeen, settled } from '../support/views.js';

type Host = ExerciseCard | RoutineList;

const places = (el: Host) => [...el.shadowRoot!.querySelectorAll<HTMLElement>('[part~=shop]')];
const link = (slot: string) => html`<a slot=${slot} href="#belt">The belt</a>`;
const instructions = '[part~=steps], [part~=moves], [part~=safety], hold-timer';

const hosts: [tag: string, make: (content: unknown) => ReturnType<typeof html>][] = [
  ['exercise-card', (content) => html`<exercise-card exercise="butterfly" expanded>${content}</exercise-card>`],
  ['routine-list', (content) => html`<routine-list>${content}</routine-list>`],
];

const isAfter = (place: Element, other: Element): boolean =>
  !other.contains(place) && Boolean(other.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING);

/** What `read` finds under print media. */
async function printed<T>(read: () => T): Promise<T> {
  await emulateMedia({ media: 'print' });
  const found = read();
  await emulateMedia({ media: 'screen' });
  return found;
}

for (const [tag, make] of hosts) {
  describe(`shop content in <${tag}>`, () => {
    it('is shown in one place after the instructions, under a label "From the shop", and not printed', async () => {
      for (const slots of [['actions'], ['aside'], ['actions', 'aside']]) {
        const { el } = await onPage<Host>(make(slots.map(link)));
        const own = [...el.querySelectorAll('a')];
        const [place, ...others] = places(el).filter(isSeen);
        expect([own.every(isSeen), others.length]).to.deep.equal([true, 0]);
        expect(own.every((each) => place!.contains(each.assignedSlot))).to.equal(true);
        const label = place!.querySelector('p')!;
        expect([place!.ariaLabel, label.textContent, isSeen(label)]).to.deep.equal([en.fromShop, en.fromShop, true]);
        const parts = [...el.shadowRoot!.querySelectorAll(instructions)];
        expect([parts.length > 1, parts.every((part) => isAfter(place!, part))]).to.deep.equal([true, true]);
        expect(await printed(() => [...own, ...places(el)].filter(isSeen).length)).to.equal(0);
      }
    });

    it('appears when the page adds it later, and disappears with it', async () => {
      const { el } = await onPage<Host>(make(''));
      for (const slot of ['actions', 'aside']) {
        const own = Object.assign(document.createElement('p'), { slot, textContent: 'The belt' });
        const seen = [places(el).filter(isSeen).length];
        for (const act of [() => el.append(own), () => own.remove()]) {
          const heard = oneEvent(el.shadowRoot!, 'slotchange');
          act();
          await heard;
          await settled(el);
          seen.push(places(el).filter(isSeen).length);
        }
        expect(seen, slot).to.deep.equal([0, 1, 0]);
      }
    });

    it('does not include fallback content, and its label is in the language of the page', async () => {
      const { el } = await onPage<Host>(html`<div lang="da">${make(html`<p>Read this</p>`)}</div>`);
      const [place] = places(el);
      expect([
        places(el).filter(isSeen).length,
        place!.ariaLabel,
        place!.querySelector('p')!.textContent,
      ]).to.deep.equal([0, da.fromShop, da.fromShop]);
    });
  });
}

describe('shop content in the slot "after"', () => {
  it('is shown only after a completed routine, labelled, below the summary, and not printed', async () => {
    const { el, clock } = await onPage<RoutineList>(
      html`<routine-list exercises="butterfly"><p slot="after">Thank you</p></routine-list>`,
    );
    const own = el.querySelector('[slot=after]')!;
    const states: unknown[] = [];
    const note = async () => {
      await settled(el);
      states.push([el.status, isSeen(own), places(el).filter(isSeen).length]);
    };
    await note();
    el.start();
    clock.advance(44_000);
    await note();
    el.stop();
    await note();
    el.start();
    clock.advance(45_000);
    await note();
    const place = places(el).find(isSeen)!;
    expect([place.contains(own.assignedSlot), place.ariaLabel]).to.deep.equal([true, en.fromShop]);
    expect(isAfter(place, timerOf(el))).to.equal(true);
    expect(await printed(() => isSeen(own))).to.equal(false);
    own.remove();
    await note();
    el.append(own);
    el.start();
    await note();
    expect(states).to.deep.equal([
      ['idle', false, 0],
      ['running', false, 0],
      ['idle', false, 0],
      ['complete', true, 1],
      ['complete', false, 0],
      ['running', false, 0],
    ]);
  });
});
