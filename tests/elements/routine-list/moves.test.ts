/** The moves as tiles, and the panel that a tile opens. */
import { expect, html, nextFrame, waitUntil } from '@open-wc/testing';
import { executeServerCommand, sendKeys, setViewport } from '@web/test-runner-commands';
import '../../../src/define/routine-list.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { freshPage } from '../../support/fresh-page.js';
import { contents, da, en } from '../../support/languages.js';
import { nameOf, onPage, timerOf } from '../../support/session.js';
import { plain } from '../../support/text.js';
import { isSeen, settled } from '../../support/views.js';
import { cardIn, idsOf, list, moveTiles, nameIn, open, ownButton, panel, press, tileNames, tiles } from './look.js';

const expanded = (el: RoutineList): number[] =>
  tiles(el).flatMap((tile, index) => (tile.ariaExpanded === 'true' ? [index] : []));
const focused = (el: RoutineList): number => moveTiles(el).indexOf(el.shadowRoot!.activeElement as HTMLButtonElement);
const way = (el: RoutineList, name: string) => tiles(el).find((tile) => plain(tile) === name)!;
const headings = (el: RoutineList) =>
  [panel(el), cardIn(el)?.shadowRoot].flatMap((root) => [...(root?.querySelectorAll('[role=heading]') ?? [])]);
const steps = (root: ParentNode) => [...root.querySelectorAll('[part~=steps] li')].map(plain);

describe('the tiles', () => {
  it('are closed buttons that reference their panel and do not submit a form', async () => {
    const { el } = await onPage<RoutineList>(html`<form><routine-list></routine-list></form>`);
    let sent = 0;
    el.closest('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    const { id } = panel(el);
    expect(tiles(el).map((tile) => [tile.ariaExpanded, tile.getAttribute('aria-controls')])).to.deep.equal(
      Array(6).fill(['false', id]), // four moves, and the ways down and up
    );
    expect([id === '', panel(el).hidden, plain(panel(el))]).to.deep.equal([false, true, '']);
    await open(el, 0);
    expect(sent, 'the form around the list').to.equal(0);
  });

  it('open one move at a time as a card with its steps, and show its picture', async () => {
    const { el } = await list();
    for (const [place, id] of idsOf('short').entries()) {
      await open(el, place);
      const card = cardIn(el)!;
      const { name, steps: expected } = contents.en.exercises[id]!;
      expect([expanded(el), isSeen(panel(el)), timerOf(el).showing]).to.deep.equal([[place], true, place]);
      expect([card.current, steps(card.shadowRoot!)]).to.deep.equal([id, expected]);
      expect(card.shadowRoot!.querySelector('[part~=steps]')!.checkVisibility(), name).to.equal(true);
      // timer, choice of place and safety line belong to the list
      expect(card.shadowRoot!.querySelectorAll('hold-timer, .place, [part~=safety]').length).to.equal(0);
      expect([...panel(el).querySelectorAll('button')].map(nameOf)).to.deep.equal([en.leaveOut, en.close]);
    }
  });

  it('are rows on narrow pages, and from 578 px, where the picture is beside the panel, a grid without a lone tile', async () => {
    const [{ el: short }, { el: full }] = [await list(), await list({ routine: 'full' })];
    const rowsOf = (el: RoutineList): number[] => {
      const tops = moveTiles(el).map((tile) => tile.getBoundingClientRect().top);
      return [...new Set(tops)].map((top) => tops.filter((each) => each === top).length);
    };
    const isBeside = (el: RoutineList): boolean => {
      const [scene, panelOfWords] = ['.scene', '.panel'].map((part) =>
        timerOf(el).shadowRoot!.querySelector(part)!.getBoundingClientRect(),
      );
      return scene!.right <= panelOfWords!.left;
    };
    const NINE = Array(9).fill(1);
    for (const [width, ofFour, ofNine] of [
      [575, [1, 1, 1, 1], NINE],
      [577, [1, 1, 1, 1], NINE],
      [578, [4], [3, 3, 3]],
      [622, [4], [3, 3, 3]],
      [703, [4], [3, 3, 3]],
      [704, [4], [5, 4]],
      [1040, [4], [5, 4]],
    ] as const) {
      for (const el of [short, full]) el.style.width = `${width}px`;
      await nextFrame();
      expect([rowsOf(short), rowsOf(full), isBeside(short)], `${width}`).to.deep.equal([ofFour, ofNine, width > 577]);
    }
  });

  it('have their panel next in the document, and below their row on the screen', async () => {
    const { el } = await list({ routine: 'full' });
    await setViewport({ width: 1000, height: 844 });
    for (const [tile, around, kind] of [
      [moveTiles(el)[1]!, 'li', 'li'],
      [way(el, en.gettingUp), '.ways', 'div'],
    ] as const) {
      await press(el, tile);
      expect(tile.closest(around)!.nextElementSibling).to.equal(panel(el));
      expect([panel(el).id, panel(el).role ?? panel(el).localName]).to.deep.equal([
        tile.getAttribute('aria-controls'),
        kind,
      ]);
    }
    await open(el, 1);
    const top = (each: Element) => Math.round(each.getBoundingClientRect().top);
    const [first, second, third] = moveTiles(el);
    expect([top(first!), top(third!)]).to.deep.equal([top(second!), top(second!)]);
    expect(top(panel(el))).to.be.at.least(Math.round(second!.getBoundingClientRect().bottom));
  });

  for (const place of [0, 3]) {
    it(`scroll their panel into view once it is drawn: ${place}`, async () => {
      await setViewport({ width: 390, height: 844 });
      const page = await freshPage(
        '<main style="padding-block: 1500px"><routine-list routine="full"></routine-list></main>',
      );
      Object.assign(page.frame.style, { width: '390px', height: '844px', position: 'fixed', inset: '0' });
      const el = page.window.document.querySelector('routine-list')!;
      moveTiles(el)[place]!.scrollIntoView({ block: 'end' });
      moveTiles(el)[place]!.focus();
      moveTiles(el)[place]!.click();
      await waitUntil(() => cardIn(el)?.shadowRoot?.querySelector('ol'), 'the card is not drawn', { timeout: 5_000 });
      await nextFrame();
      const { top, bottom } = panel(el).getBoundingClientRect();
      expect(bottom - top).to.be.greaterThan(844);
      expect(top).to.be.within(0, 844 / 4);
      expect([focused(el), moveTiles(el)[place]!.getBoundingClientRect().bottom > 0]).to.deep.equal([place, true]);
    });
  }

  it('close by a key and by Close, and keep the focus', async () => {
    const { el } = await list();
    moveTiles(el)[0]!.focus();
    const states: unknown[] = [];
    const note = () => states.push([panel(el).hidden, expanded(el), focused(el)]);
    for (let time = 0; time < 2; time += 1) {
      await sendKeys({ press: 'Enter' });
      await settled(el);
      note();
    }
    await open(el, 1);
    ownButton(el, en.close)!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(el);
    note();
    expect(states).to.deep.equal([
      [false, [0], 0],
      [true, [], 0],
      [true, [], 1],
    ]);
  });

  it('stay open when a session starts, and close when the page changes the routine', async () => {
    const { el } = await list();
    await open(el, 1);
    el.start();
    await settled(el);
    expect([expanded(el), cardIn(el)!.current]).to.deep.equal([[1], 'pelvic-tilt']);
    await settled(Object.assign(el, { routine: 'stretch' }));
    expect([panel(el).hidden, expanded(el)]).to.deep.equal([true, []]);
  });

  for (const [given, expected] of [
    ['2', '3'],
    ['4', '5'],
    ['6', '6'],
  ] as const) {
    it(`open a panel whose heading is one level below that of the list, at most 6: ${given}`, async () => {
      const { el } = await list({ 'heading-level': given });
      for (const [tile, name] of [
        [moveTiles(el)[0]!, nameIn('en', 'knee-to-chest')],
        [way(el, en.goingDown), en.goingDown],
      ] as const) {
        await press(el, tile);
        expect(headings(el).map((each) => [plain(each), each.ariaLevel])).to.deep.equal([[name, expected]]);
      }
    });
  }

  it('open the floor-free form of their move, also if two moves have the same one', async () => {
    const { el } = await list({ exercises: 'side-lying-leg-raise clamshell', 'floor-free': '' });
    for (const place of [0, 1]) {
      await open(el, place);
      expect([el.steps[place], cardIn(el)!.current]).to.deep.equal(['standing-leg-raise', 'standing-leg-raise']);
    }
  });

  it('show the hint of the routine for their move', async () => {
    const { el } = await list({ routine: 'gentle' });
    const hint = plain(contents.en.routines['gentle']!.hints!['glute-bridge']);
    const said: boolean[] = [];
    for (const id of ['knee-to-chest', 'glute-bridge']) {
      await open(el, el.steps.indexOf(id));
      said.push(plain(panel(el)).includes(hint));
    }
    expect(said).to.deep.equal([false, true]);
  });
});

describe('the way to the floor and up again', () => {
  const table: [what: string, attributes: Record<string, string>, expected: string][] = [
    ['all on the floor', {}, '4 down up'],
    ['standing first and last', { routine: 'active' }, '5 down up'],
    ['with a bench at the end', { routine: 'strength' }, '4 down up'],
    ['a standing move between two on the floor', { exercises: 'butterfly leg-swing butterfly' }, '3 down up'],
    ['one move', { exercises: 'leg-swing hip-flexor' }, '2 down up'],
    ['at a desk', { routine: 'desk-day' }, '4'],
    ['on a chair', { 'floor-free': '' }, '4'],
    ['a routine with a floor-free order of its own', { routine: 'full', 'floor-free': '' }, '9'],
  ];
  it('has one tile down and one up, after the moves, if any move is on the floor', async () => {
    for (const [what, attributes, expected] of table) {
      const { el } = await list(attributes);
      const found = tileNames(el).map((name) => (name === en.goingDown ? 'down' : name === en.gettingUp ? 'up' : '.'));
      const counted = found.join(' ').replace(/\.( \.)*/g, (moves) => String(moves.split(' ').length));
      expect(counted, what).to.equal(expected);
    }
  });

  it('disappears with the chair and comes back with the floor', async () => {
    const { el } = await list({ exercises: 'butterfly leg-swing hip-flexor' });
    const names = [tileNames(el)];
    for (const choice of [en.offTheFloor, en.onTheFloor]) {
      await press(el, choice);
      names.push(tileNames(el));
    }
    await open(el, 0);
    await press(el, en.leaveOut);
    names.push(tileNames(el));
    const isWay = (name: string) => name === en.goingDown || name === en.gettingUp;
    const places = names.map((each) => each.flatMap((name, index) => (isWay(name) ? [index] : [])));
    expect(places).to.deep.equal([[3, 4], [], [3, 4], [3, 4]]);
  });

  const { down, up, fromBench } = contents.en.floor!;
  for (const [exercises, expectedDown, expectedUp] of [
    ['glute-bridge', down, up],
    ['hip-flexor', down.slice(0, 3), up.slice(-2)], // kneeling is halfway
    ['hip-thrust', down.slice(0, 3), [fromBench, ...up.slice(-2)]],
    ['glute-bridge hip-flexor', down, up.slice(-2)],
  ] as const) {
    it(`opens as steps to the first position and up from the last, without Leave out: ${exercises}`, async () => {
      const { el } = await list({ exercises });
      const found: unknown[] = [];
      for (const name of [en.goingDown, en.gettingUp]) {
        await press(el, way(el, name));
        found.push(steps(panel(el)));
        expect([cardIn(el) === null, [...panel(el).querySelectorAll('button')].map(nameOf)]).to.deep.equal([
          true,
          [en.close],
        ]);
      }
      expect(found).to.deep.equal([expectedDown, expectedUp]);
    });
  }

  it('is in Danish on a Danish page', async () => {
    const { el } = await list({ lang: 'da' });
    await press(el, way(el, da.goingDown));
    expect(steps(panel(el))).to.deep.equal(contents.da.floor!.down.map(plain));
  });
});

describe('a panel whose code cannot be fetched', () => {
  afterEach(() => executeServerCommand('unreachable', []));

  it('shows an alert, and is closed by its tile', async () => {
    const page = await freshPage('<routine-list></routine-list>');
    const el = page.window.document.querySelector('routine-list')!;
    await executeServerCommand('unreachable', ['*/move-panel.ts*']);
    moveTiles(el)[0]!.click();
    await waitUntil(() => plain(panel(el)) !== '', 'the panel stays empty', { timeout: 5_000 });
    expect([plain(panel(el)), isSeen(panel(el)), cardIn(el) === null]).to.deep.equal([plain(en.notLoaded), true, true]);
    expect(plain(panel(el).querySelector('[role=alert]'))).to.equal(plain(en.notLoaded));
    moveTiles(el)[0]!.click();
    await settled(el);
    expect([panel(el).hidden, expanded(el)]).to.deep.equal([true, []]);
  });
});
