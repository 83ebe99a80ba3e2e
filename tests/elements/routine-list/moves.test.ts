import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/routine-list.js';
import type { FloorText } from '../../../src/content/model.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import danish from '../../../src/locale/da.js';
import { registerLanguage } from '../../../src/locale/languages.js';
import { contents, da, en } from '../../support/languages.js';
import { button, nameOf, onPage, timerOf } from '../../support/session.js';
import { settled } from '../../support/views.js';
import { cardIn, moveTiles, nameIn, open, ownButton, panel, press, tileNames, tiles } from './look.js';

const short = html`<routine-list></routine-list>`;
const expanded = (el: RoutineList): number[] =>
  tiles(el).flatMap((tile, index) => (tile.ariaExpanded === 'true' ? [index] : []));
const way = (el: RoutineList, which: 'goingDown' | 'gettingUp', messages = en) =>
  tiles(el).find((tile) => tile.textContent.includes(messages[which]))!;
const headings = (el: RoutineList) =>
  [panel(el), cardIn(el)?.shadowRoot].flatMap((root) => [...(root?.querySelectorAll('[role=heading]') ?? [])]);
const isSeen = (el: Element): boolean => el.checkVisibility() && el.getBoundingClientRect().height > 0;

describe('the tiles', () => {
  it('are buttons, of which none is open at first', async () => {
    const { el } = await onPage<RoutineList>(short);
    expect(tiles(el).map(({ type, ariaExpanded }) => [type, ariaExpanded])).to.deep.equal(
      Array(6).fill(['button', 'false']), // four moves, and the ways down and up
    );
    expect([panel(el).hidden, panel(el).textContent.trim()]).to.deep.equal([true, '']);
  });

  it('say which part of the list they open', async () => {
    const { el } = await onPage<RoutineList>(short);
    expect(tiles(el).map((tile) => tile.getAttribute('aria-controls'))).to.deep.equal(Array(6).fill(panel(el).id));
    expect(panel(el).id).to.not.equal('');
  });

  it('send no form that the list stands in', async () => {
    const { el } = await onPage<RoutineList>(html`<form>${short}</form>`);
    let sent = false;
    el.closest('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent = true;
    });
    await open(el, 0);
    expect(sent).to.equal(false);
  });
});

describe('the way to the floor and up again', () => {
  const table: [what: string, template: ReturnType<typeof html>, expected: (string | true)[]][] = [
    ['all on the floor', short, ['down', true, true, true, true, 'up']],
    [
      'standing first and last',
      html`<routine-list routine="active"></routine-list>`,
      [true, 'down', true, true, 'up', true, true],
    ],
    [
      'with a bench at the end',
      html`<routine-list routine="strength"></routine-list>`,
      ['down', true, true, true, true, 'up'],
    ],
    [
      'standing in between, which is within the way',
      html`<routine-list exercises="butterfly leg-swing butterfly"></routine-list>`,
      ['down', true, true, true, 'up'],
    ],
    ['one move', html`<routine-list exercises="leg-swing hip-flexor"></routine-list>`, [true, 'down', true, 'up']],
    ['at a desk', html`<routine-list routine="desk-day"></routine-list>`, [true, true, true, true]],
    ['on a chair', html`<routine-list floor-free></routine-list>`, [true, true, true, true]],
    [
      'an own order on a chair',
      html`<routine-list routine="full" floor-free></routine-list>`,
      Array<true>(9).fill(true),
    ],
  ];
  for (const [what, template, expected] of table) {
    it(`is there once each, around what is done on the floor: ${what}`, async () => {
      const { el } = await onPage<RoutineList>(template);
      const found = tileNames(el).map((name) => (name === en.goingDown ? 'down' : name === en.gettingUp ? 'up' : true));
      expect(found).to.deep.equal(expected);
    });
  }

  it('goes with the choice of the chair, and comes back with the floor', async () => {
    const { el } = await onPage<RoutineList>(short);
    const counts = [tiles(el).length];
    await press(el, en.onAChair);
    counts.push(tiles(el).length);
    await press(el, en.onTheFloor);
    expect([...counts, tiles(el).length]).to.deep.equal([6, 4, 6]);
  });

  it('begins with the first move that is done', async () => {
    const { el } = await onPage<RoutineList>(
      html`<routine-list exercises="butterfly leg-swing hip-flexor"></routine-list>`,
    );
    await open(el, 0);
    await press(el, en.leaveOut);
    expect(tileNames(el).indexOf(en.goingDown)).to.equal(2);
  });

  for (const which of ['goingDown', 'gettingUp'] as const) {
    it(`opens its steps: ${which}`, async () => {
      const { el } = await onPage<RoutineList>(short);
      await press(el, way(el, which));
      const { down, up } = contents.en.floor!;
      const steps = [...panel(el).querySelectorAll('li')].map((each) => each.textContent.trim());
      expect([steps, cardIn(el) === null, headings(el).map(({ textContent }) => textContent.trim())]).to.deep.equal([
        which === 'goingDown' ? down : up.slice(-2), // kneeling is halfway up
        true,
        [en[which]],
      ]);
    });
  }

  for (const [what, exercises, expected] of [
    ['from the back', 'glute-bridge', ({ up }: FloorText) => up],
    ['from a bench', 'hip-thrust', ({ up, fromBench }: FloorText) => [fromBench, ...up.slice(-2)]],
  ] as const) {
    it(`leads up ${what}`, async () => {
      const { el } = await onPage<RoutineList>(html`<routine-list exercises=${exercises}></routine-list>`);
      await press(el, way(el, 'gettingUp'));
      const steps = [...panel(el).querySelectorAll('li')].map((each) => each.textContent.trim());
      expect(steps).to.deep.equal(expected(contents.en.floor!));
    });
  }

  it('leads down no further than to one knee, where that is all', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list exercises="hip-flexor"></routine-list>`);
    await press(el, way(el, 'goingDown'));
    const steps = [...panel(el).querySelectorAll('li')].map((each) => each.textContent.trim());
    expect(steps).to.deep.equal(contents.en.floor!.down.slice(0, 3));
  });

  it('is in Danish on a Danish page', async () => {
    const { el } = await onPage<RoutineList>(html`<div lang="da">${short}</div>`);
    await press(el, way(el, 'goingDown', da));
    expect(panel(el).textContent).to.include(contents.da.floor!.down[0]!);
  });

  it('has nothing to leave out', async () => {
    const { el } = await onPage<RoutineList>(short);
    await press(el, way(el, 'goingDown'));
    expect(ownButton(el, en.leaveOut) === undefined).to.equal(true);
  });
});

describe('what cannot be fetched', () => {
  // a language of the page's own without these words: there is nothing to fetch
  before(() => registerLanguage({ ...danish, tag: 'fo' }));
  const inFaroese = html`<div lang="fo">${short}</div>`;

  it('is said to be so in place of the move that was opened', async () => {
    const { el } = await onPage<RoutineList>(inFaroese);
    await open(el, 0);
    expect([panel(el).textContent.trim(), cardIn(el) === null, isSeen(panel(el))]).to.deep.equal([
      da.notLoaded,
      true,
      true,
    ]);
  });

  it('is said to be so in place of the settings', async () => {
    const { el } = await onPage<RoutineList>(inFaroese);
    button(el, da.settings)!.click();
    await settled(el);
    await settled(el);
    const settings = timerOf(el).shadowRoot!.querySelector('#settings')!;
    expect([settings.textContent.includes(da.notLoaded), settings.querySelector('select') === null]).to.deep.equal([
      true,
      true,
    ]);
  });
});

describe('a tile that is pressed', () => {
  it('shows its move as a card, with the steps open and without a timer', async () => {
    const { el } = await onPage<RoutineList>(short);
    await open(el, 1);
    const card = cardIn(el)!;
    const steps = [...card.shadowRoot!.querySelectorAll('[part~=steps] li')];
    expect([isSeen(panel(el)), card.current, card.shadowRoot!.querySelector('hold-timer') === null]).to.deep.equal([
      true,
      'pelvic-tilt',
      true,
    ]);
    expect(steps.map((step) => step.textContent.trim())).to.deep.equal(contents.en.exercises['pelvic-tilt']!.steps);
    expect(steps.every(isSeen)).to.equal(true);
  });

  it('says that it is open, and that the others are not', async () => {
    const { el } = await onPage<RoutineList>(short);
    await press(el, tiles(el)[2]!);
    expect(expanded(el)).to.deep.equal([2]);
  });

  it('is named by a heading one below that of the list', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list heading-level="4"></routine-list>`);
    await open(el, 0);
    expect(headings(el).map((each) => [each.textContent.trim(), each.ariaLevel])).to.deep.equal([
      [nameIn('en', 'knee-to-chest'), '5'],
    ]);
  });

  it('has a heading at level 6 at the most', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list heading-level="6"></routine-list>`);
    await open(el, 0);
    expect(headings(el)[0]!.ariaLevel).to.equal('6');
  });

  it('has neither a switch nor a safety line of its own: the list has them', async () => {
    const { el } = await onPage<RoutineList>(short);
    await open(el, 0);
    const root = cardIn(el)!.shadowRoot!;
    expect(root.querySelectorAll('.place, [part~=safety]').length).to.equal(0);
  });

  it('shows the move on the stage as well', async () => {
    const { el } = await onPage<RoutineList>(short);
    await open(el, 2);
    expect(el.shadowRoot!.querySelector('hold-timer')!.showing).to.equal(2);
  });

  it('gives way to another one', async () => {
    const { el } = await onPage<RoutineList>(short);
    await open(el, 0);
    await open(el, 3);
    expect([cardIn(el)!.current, moveTiles(el).map(({ ariaExpanded }) => ariaExpanded)]).to.deep.equal([
      'hip-flexor',
      ['false', 'false', 'false', 'true'],
    ]);
  });

  it('closes at the second press, and keeps the focus', async () => {
    const { el } = await onPage<RoutineList>(short);
    moveTiles(el)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(el);
    const open = [panel(el).hidden, ...expanded(el)];
    await sendKeys({ press: 'Enter' });
    await settled(el);
    expect([
      open,
      [panel(el).hidden, ...expanded(el)],
      moveTiles(el).indexOf(el.shadowRoot!.activeElement as HTMLButtonElement),
    ]).to.deep.equal([[false, 1], [true], 0]);
  });

  it('closes by Close, which hands the focus back to it', async () => {
    const { el } = await onPage<RoutineList>(short);
    await open(el, 1);
    const close = ownButton(el, en.close)!;
    close.focus();
    await sendKeys({ press: 'Enter' });
    await settled(el);
    const focused = moveTiles(el).indexOf(el.shadowRoot!.activeElement as HTMLButtonElement);
    expect([panel(el).hidden, expanded(el), focused]).to.deep.equal([true, [], 1]);
  });

  it('closes when the page puts in another routine', async () => {
    const { el } = await onPage<RoutineList>(short);
    await open(el, 1);
    el.routine = 'stretch';
    await settled(el);
    expect([panel(el).hidden, ...expanded(el)]).to.deep.equal([true]);
  });

  it('is open through the start of a session', async () => {
    const { el } = await onPage<RoutineList>(short);
    await open(el, 1);
    el.start();
    await settled(el);
    expect([expanded(el).length, cardIn(el)!.current]).to.deep.equal([1, 'pelvic-tilt']);
  });

  it('shows in its card the form that is done', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list floor-free></routine-list>`);
    await open(el, 0);
    expect(cardIn(el)!.current).to.equal('chair-knee-to-chest');
  });

  it('shows in its card the form that is done, also where the one before had the same', async () => {
    const { el } = await onPage<RoutineList>(
      html`<routine-list exercises="side-lying-leg-raise clamshell" floor-free></routine-list>`,
    );
    await open(el, 0);
    await open(el, 1);
    expect([el.steps[1], cardIn(el)!.current]).to.deep.equal(['standing-leg-raise', 'standing-leg-raise']);
  });

  it('says what to do differently here', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="gentle"></routine-list>`);
    const hint = contents.en.routines['gentle']!.hints!['glute-bridge']!;
    await open(el, el.steps.indexOf('knee-to-chest'));
    const before = panel(el).textContent.includes(hint);
    await open(el, el.steps.indexOf('glute-bridge'));
    expect([before, panel(el).textContent.includes(hint)]).to.deep.equal([false, true]);
  });

  it('has buttons with names', async () => {
    const { el } = await onPage<RoutineList>(short);
    await open(el, 2);
    const names = [...panel(el).querySelectorAll('button')].map(nameOf);
    expect(names).to.deep.equal([en.leaveOut, en.close]);
  });
});
