/** What a visitor may choose before a session. How it is heard: sound-settings.test.ts. */
import { expect, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../../src/define/exercise-card.js';
import '../../../src/define/routine-list.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { preferences } from '../../../src/player/preferences.js';
import { en, LANGS } from '../../support/languages.js';
import { button, onPage, timerOf, type Player } from '../../support/session.js';
import { chooseIn, fieldIn, openSettings } from '../../support/settings.js';
import { settled } from '../../support/views.js';

const list = html`<routine-list exercises="butterfly glute-bridge"></routine-list>`;
const timer = html`<hold-timer exercise="butterfly"></hold-timer>`;

async function opened<T extends Player = RoutineList>(template: TemplateResult = list) {
  const { el } = await onPage<T>(template);
  const settings = await openSettings(el);
  const valueOf = (name: string) => fieldIn(settings, name)?.value;
  const namesIn = (name: string) =>
    [...(fieldIn(settings, name) as HTMLSelectElement).options].map(({ text }) => text.trim());
  return { el, settings, valueOf, namesIn };
}

describe('the settings', () => {
  it('are opened and closed by their button, and are empty before that', async () => {
    const { el } = await onPage<RoutineList>(list);
    const settings = timerOf(el).shadowRoot!.querySelector('#settings')!;
    const opener = button(el, en.settings)!;
    const look = () => [settings.checkVisibility(), settings.childElementCount > 0, opener.ariaExpanded];
    expect(look()).to.deep.equal([false, false, 'false']);
    await openSettings(el);
    expect(look()).to.deep.equal([true, true, 'true']);
    opener.click();
    await settled(el);
    expect(settings.checkVisibility()).to.equal(false);
  });

  it('offer all choices, with those of the attributes selected', async () => {
    const { valueOf, namesIn } = await opened(
      html`<routine-list exercises="butterfly" level="2" pace="gentle" manual></routine-list>`,
    );
    expect([valueOf(en.level), valueOf(en.pace), valueOf(en.goesOn)]).to.deep.equal(['2', 'gentle', 'hold']);
    expect([namesIn(en.level), namesIn(en.pace)]).to.deep.equal([[...en.levels], Object.values(en.paces)]);
  });

  it('set properties, stay open, and follow properties set by the page', async () => {
    const { el, settings, valueOf } = await opened();
    chooseIn(settings, en.level, '3');
    chooseIn(settings, en.pace, 'gentle');
    chooseIn(settings, en.goesOn, 'hold');
    await settled(el);
    expect([el.level, el.pace, el.manual, settings.checkVisibility()]).to.deep.equal([3, 'gentle', true, true]);
    Object.assign(el, { level: 2, manual: false });
    await settled(el);
    expect([valueOf(en.level), valueOf(en.goesOn)]).to.deep.equal(['2', 'self']);
  });

  it('of a timer start at its left edge, with room above', async () => {
    const { el, settings } = await opened<HoldTimer>(timer);
    const rows = settings.querySelector('.group')!.getBoundingClientRect();
    const room = settings.getBoundingClientRect().top - button(el, en.settings)!.getBoundingClientRect().bottom;
    expect(Math.round(rows.left - el.getBoundingClientRect().left)).to.equal(0);
    expect(room).to.be.at.least(8);
  });

  for (const lang of LANGS) {
    it(`keep − and + of the seconds on one line: ${lang}`, async () => {
      for (const width of [240, 320]) {
        const { el } = await onPage<HoldTimer>(
          html`<div lang=${lang} style="width: ${width}px"><hold-timer exercise="butterfly"></hold-timer></div>`,
        );
        const root = el.shadowRoot!;
        root.querySelector<HTMLElement>('[aria-controls=settings]')!.click();
        await waitUntil(() => root.querySelector('.stepped > .icon'), 'the settings did not come');
        const steps = [...root.querySelectorAll('.stepped > .icon')].map((each) => each.getBoundingClientRect());
        expect(steps.map(({ y }) => Math.round(y))).to.deep.equal([steps[0]!.y, steps[0]!.y].map(Math.round));
      }
    });
  }

  for (const dir of ['ltr', 'rtl'] as const) {
    it(`show each choice uncut, with room for the arrow of the select: ${dir}`, async () => {
      const { el, settings } = await opened();
      const select = fieldIn(settings, en.goesOn) as HTMLSelectElement;
      el.dir = dir;
      for (const [width, way] of [[240, 'self'] as const, ...[320, 390, 720].map((each) => [each, 'move'] as const)]) {
        el.style.inlineSize = `${width}px`;
        chooseIn(settings, en.goesOn, way);
        await settled(el);
        const { font, paddingLeft, paddingRight } = getComputedStyle(select);
        const text = new OffscreenCanvas(1, 1).getContext('2d')!;
        text.font = font;
        const [left, right] = [paddingLeft, paddingRight].map(parseFloat) as [number, number];
        const room = select.clientWidth - left - right;
        expect(text.measureText(select.selectedOptions[0]!.text).width, `${width}`).to.be.at.most(room + 1);
        expect(dir === 'rtl' ? left : right, 'room for the arrow').to.be.at.least(16);
        const [row, box] = [select.closest('label')!, select].map((each) => each.getBoundingClientRect());
        expect(box!.left >= row!.left - 0.5 && box!.right <= row!.right + 0.5, `in its row, ${width}`).to.be.true;
      }
    });
  }

  it('of a timer offer to wait for a tap, but no level', async () => {
    const { el, settings } = await opened<HoldTimer>(timer);
    chooseIn(settings, en.goesOn, 'hold');
    expect([el.manual, fieldIn(settings, en.level)]).to.deep.equal([true, undefined]);
  });

  it('are two named groups, side by side if there is room', async () => {
    const { el, settings } = await opened();
    const groups = [...settings.querySelectorAll('[role=group]')];
    const nameOf = (group: Element) => settings.querySelector(`#${group.getAttribute('aria-labelledby')}`)!.textContent;
    expect(groups.map(nameOf)).to.deep.equal([en.cues, en.controls]);
    const columns: number[] = [];
    for (const width of ['320px', '700px']) {
      el.style.inlineSize = width;
      await settled(el);
      columns.push(new Set(groups.map((group) => Math.round(group.getBoundingClientRect().left))).size);
    }
    expect(columns).to.deep.equal([1, 2]);
  });

  for (const [what, template] of Object.entries({ routine: list, timer })) {
    it(`of a ${what} pass axe`, async () => {
      const { el } = await opened<Player>(template);
      await expect(el).to.be.accessible();
    });
  }
});

describe('the setting for how a session goes on', () => {
  const usual = { ...preferences };
  afterEach(() => Object.assign(preferences, usual));
  const { self, tap, move, hold } = en.goesOnWays;

  it('has three choices for a routine, and two for a single move', async () => {
    const offered = [];
    for (const template of [list, timer, html`<exercise-card exercise="butterfly"></exercise-card>`]) {
      const { namesIn } = await opened<Player>(template);
      offered.push(namesIn(en.goesOn));
    }
    expect(offered).to.deep.equal([
      [self, move, hold],
      [self, tap],
      [self, tap],
    ]);
  });

  it('always sets exactly one of the three', async () => {
    const { el, settings, valueOf } = await opened();
    const seen = [];
    for (const way of ['move', 'hold', 'move', 'self', 'hold', 'self']) {
      chooseIn(settings, en.goesOn, way);
      await settled(el);
      seen.push([valueOf(en.goesOn), preferences.waitsForMe, el.manual].join(' '));
    }
    const [onMove, onHold, onSelf] = ['move true false', 'hold false true', 'self false false'];
    expect(seen).to.deep.equal([onMove, onHold, onMove, onSelf, onHold, onSelf]);
  });

  it('of a single move shows "wait" if the visitor has chosen to wait at each move', async () => {
    preferences.waitsForMe = true;
    const { settings, valueOf } = await opened<HoldTimer>(timer);
    expect(valueOf(en.goesOn)).to.equal('hold');
    chooseIn(settings, en.goesOn, 'self');
    expect(preferences.waitsForMe).to.equal(false);
  });
});

/** The different lengths of holds in a session. */
const holdsOf = (el: HoldTimer): number[] => [
  ...new Set(el.timeline!.phases.flatMap(({ kind, startMs, endMs }) => (kind === 'hold' ? [endMs - startMs] : []))),
];

describe('the setting for how long to hold', () => {
  for (const [typed, seconds] of [
    ['45', 45],
    ['1', 5],
    ['999', 300],
    ['12.4', 12],
  ] as const) {
    it(`can be set before a start, from 5 to 300 seconds: ${typed}`, async () => {
      const { el, settings, valueOf } = await opened<HoldTimer>(timer);
      chooseIn(settings, en.holdSeconds, typed);
      await settled(el);
      expect([el.chosenSeconds, valueOf(en.holdSeconds)]).to.deep.equal([seconds, String(seconds)]);
    });
  }

  it('can be stepped down and up by five seconds, not below 5', async () => {
    const { el, settings, valueOf } = await opened<HoldTimer>(timer);
    const [less, more] = [...settings.querySelectorAll<HTMLElement>('.stepped .icon')];
    const seen = [];
    for (const button of [more!, more!, less!, less!, less!, less!, less!, less!]) {
      button.click();
      await settled(el);
      seen.push(valueOf(en.holdSeconds));
    }
    expect(seen).to.deep.equal(['25', '30', '25', '20', '15', '10', '5', '5']);
    expect([less!, more!].map((each) => each.ariaLabel)).to.deep.equal(
      [en.levels[0], en.levels[2]].map((way) => `${en.holdSeconds}: ${way}`),
    );
    expect([el.chosenSeconds, settings.textContent.includes(en.limits(5, 300, 5))]).to.deep.equal([5, true]);
  });

  for (const [level, own, more] of [
    [1, 20, 25],
    [3, 30, 35],
  ]) {
    it(`of a routine shows the seconds of its level as a placeholder, and steps from there: level ${level}`, async () => {
      const { el, settings, valueOf } = await opened(
        html`<routine-list exercises="glute-bridge march-on-the-spot butterfly" level=${level}></routine-list>`,
      );
      const field = fieldIn(settings, en.stretchSeconds) as HTMLInputElement;
      expect([field.value, field.placeholder]).to.deep.equal(['', String(own)]);
      settings.querySelector<HTMLElement>('.stepped .icon:last-child')!.click();
      await settled(el);
      expect(valueOf(en.stretchSeconds)).to.equal(String(more));
    });
  }

  it('is not offered for a routine without a stretch, and does not change a march', async () => {
    const { settings } = await opened(html`<routine-list exercises="glute-bridge march-on-the-spot"></routine-list>`);
    expect(fieldIn(settings, en.stretchSeconds)).to.equal(undefined);
    const { el } = await opened(html`<routine-list exercises="march-on-the-spot butterfly"></routine-list>`);
    const [march] = holdsOf(timerOf(el));
    el.holdSeconds = 60;
    await settled(el);
    expect(holdsOf(timerOf(el))).to.deep.equal([march, 60_000]);
  });

  it('is the value of the exercise at first, after it is emptied, and after a change of exercise', async () => {
    const { el, settings, valueOf } = await opened<HoldTimer>(timer);
    const durations = [el.durationMs];
    expect(valueOf(en.holdSeconds)).to.equal('20');
    for (const act of [
      () => chooseIn(settings, en.holdSeconds, '60'),
      () => chooseIn(settings, en.holdSeconds, ''),
      () => chooseIn(settings, en.holdSeconds, '60'),
      () => (el.exercise = 'glute-bridge'),
      () => (el.exercise = 'butterfly'),
    ]) {
      act();
      await settled(el);
      durations.push(el.durationMs);
    }
    const [own, longer, emptied, , , again] = durations;
    expect([longer, emptied, again]).to.deep.equal([own! + 40_000, own, own]);
  });

  it('applies to the stretches of a routine only, and is undone when it is emptied', async () => {
    const { el, settings } = await opened();
    const own = holdsOf(timerOf(el));
    chooseIn(settings, en.stretchSeconds, '60');
    await settled(el);
    const longer = holdsOf(timerOf(el));
    chooseIn(settings, en.stretchSeconds, '');
    await settled(el);
    expect([longer, holdsOf(timerOf(el))]).to.deep.equal([[60_000, own[1]], own]);
  });

  it('is not offered during a session, in which the title says that the others apply from the next start', async () => {
    const { el, settings } = await opened();
    expect(settings.textContent).to.not.include(en.nextStart);
    el.start();
    await settled(el);
    expect([fieldIn(settings, en.holdSeconds), fieldIn(settings, en.stretchSeconds)]).to.deep.equal([
      undefined,
      undefined,
    ]);
    expect(settings.textContent).to.include(en.nextStart);
  });

  it('is reset by a swap of the exercise during a session, which goes on', async () => {
    const { el, settings } = await opened<HoldTimer>(html`<hold-timer exercise="hip-flexor"></hold-timer>`);
    chooseIn(settings, en.holdSeconds, '60');
    await settled(el);
    el.start();
    el.retime({ exercise: 'standing-hip-flexor' });
    await settled(el);
    const { status, phase, chosenSeconds } = el;
    expect([status, phase?.exercise, chosenSeconds]).to.deep.equal(['running', 'standing-hip-flexor', undefined]);
  });

  it('is offered in a card', async () => {
    const { el, settings } = await opened<Player>(html`<exercise-card exercise="hip-flexor"></exercise-card>`);
    chooseIn(settings, en.holdSeconds, '90');
    await settled(el);
    expect(timerOf(el).shadowRoot!.querySelector('.dose')!.textContent).to.include('1 minute');
  });
});
