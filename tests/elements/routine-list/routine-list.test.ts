import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/routine-list.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import { routines } from '../../../src/content/lower-back-and-hips/routines.js';
import type { Collection } from '../../../src/content/model.js';
import type { ContentErrorEvent } from '../../../src/elements/content-error-event.js';
import {
  RoutineCompleteEvent,
  RoutineStartEvent,
  RoutineStepEvent,
  RoutineStopEvent,
} from '../../../src/elements/routine-list/routine-list.events.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { boutOf, buildTimeline } from '../../../src/session/timeline.js';
import type { FakeClock } from '../../support/fake-clock.js';
import { contents, da, en } from '../../support/languages.js';
import { pictured, picturesIn } from '../../support/pictures.js';
import {
  announced,
  button,
  drawn,
  HOLD_EVENTS,
  onPage,
  play,
  record,
  ROUTINE_EVENTS,
  timerOf,
  typesOf,
} from '../../support/session.js';
import { settled } from '../../support/views.js';
import { collectWarnings } from '../../support/warnings.js';

const warnings = collectWarnings();

/** Butterfly 0–45, of which 0–25 to get ready · hip flexor 45–117, of which 45–65 to get there. */
const two = html`<routine-list exercises="butterfly hip-flexor"></routine-list>`;
const BUTTERFLY_SECONDS = 45;
const MINUTE = 60_000;

const moves = (el: RoutineList) => [...el.shadowRoot!.querySelectorAll('[part~=moves] > li:not(.way)')];
const marked = (el: RoutineList): number[] =>
  moves(el).flatMap((move, index) => (move.getAttribute('aria-current') === 'step' ? [index] : []));
const heading = (el: RoutineList) => el.shadowRoot!.querySelector('[role=heading]');
const timelineOf = (ids: readonly (keyof typeof exercises)[], level: 1 | 2 | 3 = 1) =>
  buildTimeline(ids.map((id) => boutOf(exercises[id], level)));
const textOf = (el: RoutineList): string => timerOf(el).shadowRoot!.querySelector('[part~=line]')!.textContent;

async function underWay(seconds: number, template = two): Promise<{ el: RoutineList; clock: FakeClock }> {
  const { el, clock } = await onPage<RoutineList>(template);
  el.start();
  clock.advance(seconds * 1000);
  await settled(el);
  return { el, clock };
}

describe('what a routine consists of', () => {
  it('is the short one when nothing is given', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list></routine-list>`);
    expect(el.steps).to.deep.equal([...routines.short.exercises]);
  });

  it('is the one that is named', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="short"></routine-list>`);
    expect(el.steps).to.deep.equal([...routines.short.exercises]);
  });

  it('is the exercises that are named, in their order, over the routine', async () => {
    const { el } = await onPage<RoutineList>(
      html`<routine-list
        routine="short"
        exercises="  hip-flexor
        butterfly "
      ></routine-list>`,
    );
    expect(el.steps).to.deep.equal(['hip-flexor', 'butterfly']);
  });

  it('has the same exercise as often as it is named', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list exercises="butterfly butterfly"></routine-list>`);
    expect([el.steps, moves(el).length]).to.deep.equal([['butterfly', 'butterfly'], 2]);
  });

  it('lasts as long as its timeline', async () => {
    const { el } = await onPage<RoutineList>(two);
    expect(el.durationMs).to.equal(timelineOf(['butterfly', 'hip-flexor']).durationMs);
  });

  for (const level of [2, 3] as const) {
    it(`lasts longer at level ${level}`, async () => {
      const { el } = await onPage<RoutineList>(
        html`<routine-list exercises="butterfly hip-flexor" .level=${level}></routine-list>`,
      );
      expect(el.durationMs).to.equal(timelineOf(['butterfly', 'hip-flexor'], level).durationMs);
    });
  }

  it('lasts longer at a gentle pace', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list exercises="butterfly" pace="gentle"></routine-list>`);
    const timeline = buildTimeline([boutOf(exercises.butterfly, 1)], { pace: 'gentle' });
    expect(el.durationMs).to.equal(timeline.durationMs);
  });

  it("may be the page's own, from its own collection", async () => {
    const own = {
      id: 'mine',
      exercises: {},
      routines: { evening: { id: 'evening', exercises: ['hip-flexor'] } },
      text: { en: { exercises: {}, routines: { evening: { title: 'Evening, {minutes}' } }, cautions: {} } },
    };
    const { el } = await onPage<RoutineList>(html`<routine-list routine="evening" .collection=${own}></routine-list>`);
    expect([el.steps, heading(el)!.textContent.trim()]).to.deep.equal([
      ['hip-flexor'],
      `Evening, ${en.minutes(MINUTE)}`,
    ]);
  });
});

describe('what a routine cannot use', () => {
  for (const attributes of [
    html`<routine-list exercises="plank"></routine-list>`,
    html`<routine-list routine="mine"></routine-list>`,
  ]) {
    it(`a collection with nothing in it is no more than unknown: ${attributes.strings[0]!.slice(14, 27)}`, async () => {
      const { el } = await onPage<RoutineList>(attributes);
      el.collection = { id: 'mine' } as Collection;
      await settled(el);
      expect([el.steps.length, el.issues.length]).to.deep.equal([0, 1]);
    });
  }

  it('a collection with nothing in it leaves what is built in', async () => {
    const { el } = await onPage<RoutineList>(two);
    el.collection = { id: 'mine' } as Collection;
    await settled(el);
    expect([el.steps, el.issues]).to.deep.equal([['butterfly', 'hip-flexor'], []]);
  });

  it('an unknown exercise is left out, with an issue that says what exists', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list exercises="butterfly headstand"></routine-list>`);
    expect(el.steps).to.deep.equal(['butterfly']);
    expect(el.issues.map(({ attribute }) => attribute)).to.deep.equal(['exercises']);
    for (const word of ['headstand', ...Object.keys(exercises)]) expect(el.issues[0]!.message).to.include(word);
  });

  it('each unknown exercise has its issue and its warning', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list exercises="a butterfly b"></routine-list>`);
    expect([el.issues.length, warnings.length]).to.deep.equal([2, 2]);
    for (const warning of warnings) expect(warning).to.include('<routine-list> exercises');
  });

  for (const attributes of [
    html`<routine-list exercises="a b"><p>Read</p></routine-list>`,
    html`<routine-list routine="a"><p>Read</p></routine-list>`,
  ]) {
    it(`nothing known leaves the fallback children: ${attributes.strings[0]!.slice(14, 27)}`, async () => {
      const { el } = await onPage<RoutineList>(attributes);
      const children = el.querySelector('p')!;
      expect([el.steps.length, children.checkVisibility(), children.getBoundingClientRect().height > 0]).to.deep.equal([
        0,
        true,
        true,
      ]);
    });
  }

  it('what is mended is told no more', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list exercises="a butterfly"></routine-list>`);
    const heard = record(document, 'content-error');
    el.exercises = 'butterfly';
    await settled(el);
    expect([el.issues.length, heard.length]).to.deep.equal([0, 0]);
  });

  it('a heading level that is mended in mid-session is no issue any more', async () => {
    const { el } = await underWay(10, html`<routine-list exercises="butterfly" heading-level="9"></routine-list>`);
    el.headingLevel = 4;
    await settled(el);
    expect(el.issues.map(({ attribute }) => attribute)).to.deep.equal([]);
  });

  it('nothing known without children is said', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="a"></routine-list>`);
    expect(el.shadowRoot!.textContent).to.include(en.cannotShow);
  });

  it('an unknown routine has an issue that says what exists', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="a"></routine-list>`);
    expect(el.issues.map(({ attribute }) => attribute)).to.deep.equal(['routine']);
    for (const word of Object.keys(routines)) expect(el.issues[0]!.message).to.include(word);
  });

  it('is told by one content-error', async () => {
    const heard = record(document, 'content-error') as ContentErrorEvent[];
    const { el } = await onPage<RoutineList>(html`<routine-list exercises="a butterfly b"></routine-list>`);
    el.requestUpdate();
    await settled(el);
    expect([heard.length, heard[0]!.issues.length]).to.deep.equal([1, 2]);
  });

  for (const [attribute, value] of [
    ['level', '4'],
    ['pace', 'quick'],
    ['heading-level', '9'],
  ]) {
    it(`${attribute}="${value}" is told once, through a whole session`, async () => {
      const heard = record(document, 'content-error');
      const { el, clock } = await onPage<RoutineList>(
        attribute === 'level'
          ? html`<routine-list exercises="butterfly" level="4"></routine-list>`
          : attribute === 'pace'
            ? html`<routine-list exercises="butterfly" pace="quick"></routine-list>`
            : html`<routine-list exercises="butterfly" heading-level="9"></routine-list>`,
      );
      el.start();
      for (let time = 0; time < 3; time += 1) {
        clock.advance(5_000);
        el.requestUpdate();
        await settled(el);
      }
      expect([el.issues.map((issue) => issue.attribute), heard.length, warnings.length]).to.deep.equal([
        [attribute],
        1,
        1,
      ]);
    });
  }

  it('methods have nothing to do there', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list routine="a"></routine-list>`);
    for (const method of ['start', 'pause', 'resume', 'advance', 'next', 'previous', 'stop'] as const) el[method]();
    expect([el.status, el.current, el.durationMs]).to.deep.equal(['idle', -1, 0]);
  });
});

describe('the heading of a routine', () => {
  it("is the routine's title with its minutes", async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list></routine-list>`);
    const { title } = contents.en.routines['short']!;
    const minutes = en.minutes(timelineOf(routines.short.exercises).durationMs);
    expect(heading(el)!.textContent.trim()).to.equal(title.replace('{minutes}', minutes));
  });

  it('has the minutes of its level', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list level="3"></routine-list>`);
    const minutes = en.minutes(timelineOf(routines.short.exercises, 3).durationMs);
    expect(heading(el)!.textContent).to.include(minutes);
  });

  it("is the page's own", async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list heading="After the run"></routine-list>`);
    expect(heading(el)!.textContent.trim()).to.equal('After the run');
  });

  it('is left out when it is empty', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list heading=""></routine-list>`);
    expect(heading(el)).to.equal(null);
  });

  it('is in Danish on a Danish page', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list lang="da"></routine-list>`);
    const { title } = contents.da.routines['short']!;
    const minutes = da.minutes(timelineOf(routines.short.exercises).durationMs);
    expect(heading(el)!.textContent.trim()).to.equal(title.replace('{minutes}', minutes));
  });

  it('is at level 2, or at the one asked for', async () => {
    const { el } = await onPage<RoutineList>(two);
    const before = heading(el)!.getAttribute('aria-level');
    el.headingLevel = 4;
    await settled(el);
    expect([before, heading(el)!.getAttribute('aria-level')]).to.deep.equal(['2', '4']);
  });

  for (const template of [two, html`<routine-list heading=""></routine-list>`]) {
    it('or its words name the box', async () => {
      const { el } = await onPage<RoutineList>(template);
      const box = el.shadowRoot!.querySelector('[part~=box]')!;
      expect(box.getAttribute('aria-label')).to.not.be.oneOf([null, '']);
    });
  }
});

describe('what a routine shows', () => {
  it('what it takes: minutes and things', async () => {
    const { el } = await onPage<RoutineList>(two);
    const text = el.shadowRoot!.textContent;
    expect(text).to.include(en.minutesShort(2 * MINUTE));
    expect(text).to.include(en.listed([en.equipment.mat, en.equipment.cushion]));
  });

  it('its moves, by name and picture, on the side that comes first, without a tint', async () => {
    const { el } = await onPage<RoutineList>(two);
    const names = ['butterfly', 'hip-flexor'].map((id) => contents.en.exercises[id]!.name);
    moves(el).forEach((move, index) => expect(move.textContent).to.include(names[index]!));
    const shown = moves(el).map((move) => picturesIn(move).map(pictured));
    expect(shown).to.deep.equal([['butterfly 1 plain'], ['hip-flexor 1 mirrored plain']]);
  });

  it('the safety line', async () => {
    const { el } = await onPage<RoutineList>(two);
    expect(el.shadowRoot!.querySelector('[part~=safety]')!.textContent).to.include(en.safety);
  });

  it('parts by their names', async () => {
    const { el } = await onPage<RoutineList>(two);
    const parts = [...el.shadowRoot!.querySelectorAll('[part]')].map((each) => each.getAttribute('part'));
    expect(parts).to.include.members(['box', 'heading', 'moves', 'safety']);
  });
});

describe('a whole routine', () => {
  it('is told by its events, each once and in order, with where it is', async () => {
    const { el, clock } = await onPage<RoutineList>(two);
    const told: unknown[] = [];
    el.addEventListener('routine-start', ({ type }) => told.push([type, el.current]));
    el.addEventListener('routine-step', ({ type, detail }) => told.push([type, el.current, detail]));
    el.addEventListener('routine-stop', ({ type }) => told.push([type]));
    el.addEventListener('routine-complete', ({ type, detail }) => told.push([type, el.current, detail]));
    el.start();
    await play(el, clock, el.durationMs / 1000);
    expect(told).to.deep.equal([
      ['routine-start', -1],
      ['routine-step', 0, { exercise: 'butterfly', index: 0, count: 2 }],
      ['routine-step', 1, { exercise: 'hip-flexor', index: 1, count: 2 }],
      ['routine-complete', -1, { seconds: el.durationMs / 1000, completed: ['butterfly', 'hip-flexor'], skipped: [] }],
    ]);
  });

  it('has events of their own classes, that bubble, are composed, and carry their detail as fields', async () => {
    const { el, clock } = await onPage<RoutineList>(two);
    const heard = record(document, ...ROUTINE_EVENTS) as (Event & { detail?: object })[];
    el.start();
    el.stop();
    el.start();
    clock.advance(el.durationMs);
    const classes = new Set(heard.map(({ constructor }) => constructor));
    expect(classes).to.deep.equal(
      new Set([RoutineStartEvent, RoutineStepEvent, RoutineStopEvent, RoutineCompleteEvent]),
    );
    for (const event of heard) {
      expect([event.bubbles, event.composed, event.target === el]).to.deep.equal([true, true, true]);
      if (!(event instanceof RoutineStopEvent) && event.detail) expect(event).to.include(event.detail);
    }
  });

  it('starts by an event that has nothing to tell', async () => {
    const { el } = await onPage<RoutineList>(two);
    let event: RoutineStartEvent | undefined;
    el.addEventListener('routine-start', (each) => (event = each));
    el.start();
    expect(event!.detail).to.deep.equal({});
  });

  it('ticks each move that was done, by a sign with a name', async () => {
    const { el } = await underWay(BUTTERFLY_SECONDS + 1);
    const ticks = moves(el).map((move) => move.querySelector('.tick'));
    expect(ticks.map((tick) => tick && [tick.role, tick.ariaLabel])).to.deep.equal([['img', en.done], null]);
  });

  it('lets the hold events through', async () => {
    const { el, clock } = await onPage<RoutineList>(two);
    const heard = record(el, ...HOLD_EVENTS);
    el.start();
    clock.advance(el.durationMs);
    const count = timelineOf(['butterfly', 'hip-flexor']).phases.length;
    expect(typesOf(heard)).to.deep.equal(['hold-start', ...Array<string>(count).fill('hold-phase'), 'hold-complete']);
  });

  it('needs one press in all', async () => {
    const { el, clock } = await onPage<RoutineList>(two);
    button(el, en.start)!.click();
    await play(el, clock, el.durationMs / 1000);
    expect(el.status).to.equal('complete');
  });

  it('ends in a summary, seen and told', async () => {
    const { el } = await underWay(117);
    const summary = en.doneSummary(2, 2 * MINUTE);
    expect([textOf(el).trim(), announced(el)]).to.deep.equal([summary, summary]);
  });

  it('counts in its summary what was done', async () => {
    const { el, clock } = await underWay(5);
    el.next();
    clock.advance(72_000);
    await settled(el);
    expect(textOf(el).trim()).to.equal(en.doneSummary(1, MINUTE));
  });

  it('tells what was skipped', async () => {
    const { el, clock } = await onPage<RoutineList>(two);
    let detail: unknown;
    el.addEventListener('routine-complete', (event) => (detail = event.detail));
    el.start();
    clock.advance(5_000);
    el.next();
    clock.advance(72_000);
    expect(detail).to.deep.equal({ seconds: 77, completed: ['hip-flexor'], skipped: ['butterfly'] });
  });

  it('can be done once more', async () => {
    const { el } = await underWay(117);
    const heard = record(el, ...ROUTINE_EVENTS);
    button(el, en.again)!.click();
    expect([el.status, el.current, ...typesOf(heard)]).to.deep.equal(['running', 0, 'routine-start', 'routine-step']);
  });

  it('leaves its fallback children hidden', async () => {
    const { el } = await onPage<RoutineList>(html`<routine-list><p>Read the routine</p></routine-list>`);
    expect(el.querySelector('p')!.checkVisibility()).to.be.false;
  });
});

describe('the present move', () => {
  it('is none when idle', async () => {
    const { el } = await onPage<RoutineList>(two);
    expect([el.current, marked(el)]).to.deep.equal([-1, []]);
  });

  it('is marked, and the mark moves on', async () => {
    const { el, clock } = await underWay(10);
    const first = [el.current, marked(el)];
    clock.advance(40_000);
    await settled(el);
    expect([first, [el.current, marked(el)]]).to.deep.equal([
      [0, [0]],
      [1, [1]],
    ]);
  });

  for (const method of ['pause', 'stop'] as const) {
    it(`after ${method}()`, async () => {
      const { el } = await underWay(50);
      el[method]();
      await settled(el);
      expect(marked(el)).to.deep.equal(method === 'pause' ? [1] : []);
    });
  }

  it('is none when complete', async () => {
    const { el } = await underWay(117);
    expect([el.current, marked(el)]).to.deep.equal([-1, []]);
  });
});

describe('a method of a routine', () => {
  it('start, pause, resume and stop: status follows', async () => {
    const { el } = await onPage<RoutineList>(two);
    const told = [el.status];
    for (const method of ['start', 'pause', 'resume', 'stop'] as const) {
      el[method]();
      told.push(el.status);
    }
    expect(told).to.deep.equal(['idle', 'running', 'paused', 'running', 'idle']);
  });

  describe('before the routine is drawn', () => {
    const early = () => Object.assign(document.createElement('routine-list'), { exercises: 'butterfly' });

    it('start is kept until it is', async () => {
      const el = early();
      const heard = record(el, ...ROUTINE_EVENTS);
      el.start();
      await fixture(html`${el}`);
      await settled(el);
      expect([el.status, el.current, ...typesOf(heard)]).to.deep.equal(['running', 0, 'routine-start', 'routine-step']);
    });

    it('start is kept, also when it stands on the page already', async () => {
      const el = early();
      document.body.append(el);
      el.start();
      await settled(el);
      const { status } = el;
      el.remove();
      expect(status).to.equal('running');
    });

    for (const method of ['pause', 'stop'] as const) {
      it(`start is called off by ${method}`, async () => {
        const el = early();
        el.start();
        el[method]();
        await fixture(html`${el}`);
        await settled(el);
        expect(el.status).to.equal('idle');
      });
    }

    it('start of nothing starts nothing', async () => {
      const el = Object.assign(early(), { exercises: 'headstand' });
      el.start();
      await fixture(html`${el}`);
      await settled(el);
      expect(el.status).to.equal('idle');
    });
  });

  it('start plays what was chosen just before', async () => {
    const { el } = await onPage<RoutineList>(two);
    el.exercises = 'hip-flexor';
    el.level = 3;
    el.start();
    expect([el.current, el.steps, timerOf(el).durationMs]).to.deep.equal([
      0,
      ['hip-flexor'],
      timelineOf(['hip-flexor'], 3).durationMs,
    ]);
  });

  it('advance ends the time to get ready', async () => {
    const { el } = await underWay(5);
    el.advance();
    expect(timerOf(el).phase!.kind).to.equal('hold');
  });

  it('advance ends a wait', async () => {
    const { el } = await underWay(30, html`<routine-list exercises="butterfly" manual></routine-list>`);
    const before = el.status;
    el.advance();
    expect([before, el.status]).to.deep.equal(['waiting', 'running']);
  });

  it('next goes to the next exercise', async () => {
    const { el } = await underWay(5);
    const heard = record(el, ...ROUTINE_EVENTS);
    el.next();
    expect([el.current, timerOf(el).elapsedMs, ...typesOf(heard)]).to.deep.equal([
      1,
      BUTTERFLY_SECONDS * 1000,
      'routine-step',
    ]);
  });

  it('next on the last exercise completes', async () => {
    const { el } = await underWay(50);
    el.next();
    expect([el.status, el.current]).to.deep.equal(['complete', -1]);
  });

  it('previous within 3 seconds goes to the exercise before', async () => {
    const { el } = await underWay(BUTTERFLY_SECONDS + 2);
    el.previous();
    expect([el.current, timerOf(el).elapsedMs]).to.deep.equal([0, 0]);
  });

  it('previous later than that goes to the start of this one, which is no step', async () => {
    const { el } = await underWay(BUTTERFLY_SECONDS + 10);
    const heard = record(el, ...ROUTINE_EVENTS);
    el.previous();
    expect([el.current, timerOf(el).elapsedMs, heard.length]).to.deep.equal([1, BUTTERFLY_SECONDS * 1000, 0]);
  });

  for (const method of ['pause', 'resume', 'advance', 'next', 'previous', 'stop'] as const) {
    it(`${method} when idle does nothing`, async () => {
      const { el } = await onPage<RoutineList>(two);
      const heard = record(el, ...ROUTINE_EVENTS, ...HOLD_EVENTS);
      el[method]();
      expect([el.status, el.current, heard.length]).to.deep.equal(['idle', -1, 0]);
    });
  }
});

describe('a routine that is stopped', () => {
  it('tells how far it came, and why', async () => {
    const { el } = await underWay(50);
    let detail: unknown;
    el.addEventListener('routine-stop', (event) => (detail = event.detail));
    el.stop();
    expect(detail).to.deep.equal({
      reason: 'user',
      seconds: 50,
      completed: ['butterfly'],
      skipped: ['hip-flexor'],
    });
  });

  it('shows and tells what was done', async () => {
    const { el } = await underWay(50);
    el.stop();
    await settled(el);
    const summary = en.stoppedSummary(1, 2);
    expect([textOf(el).trim(), announced(el)]).to.deep.equal([summary, summary]);
  });

  it('can be started anew, which takes the summary away', async () => {
    const { el } = await underWay(50);
    el.stop();
    el.start();
    await settled(el);
    expect([el.current, textOf(el).includes(en.stoppedSummary(1, 2))]).to.deep.equal([0, false]);
  });

  for (const [name, value] of [
    ['exercises', 'hip-flexor'],
    ['routine', 'short'],
  ] as const) {
    it(`by another ${name} says so`, async () => {
      const { el } = await underWay(50);
      const reasons: string[] = [];
      el.addEventListener('routine-stop', ({ reason }) => reasons.push(reason));
      if (name === 'routine') el.removeAttribute('exercises');
      el[name] = value;
      await settled(el);
      expect([el.status, el.current, ...reasons]).to.deep.equal(['idle', -1, 'changed']);
    });
  }

  it('not by an equal list of exercises', async () => {
    const { el } = await underWay(50);
    el.exercises = ' butterfly   hip-flexor ';
    await settled(el);
    expect([el.status, el.current]).to.deep.equal(['running', 1]);
  });
});

describe('a setting', () => {
  const changes = [{ level: 3 }, { pace: 'gentle' }, { manual: true }];
  for (const change of changes) {
    const name = Object.keys(change)[0]!;

    it(`${name} in mid-session leaves the session alone to its end`, async () => {
      const { el, clock } = await underWay(10);
      const heard = record(el, ...ROUTINE_EVENTS);
      Object.assign(el, change);
      await settled(el);
      await play(el, clock, 107);
      expect(typesOf(heard)).to.deep.equal(['routine-step', 'routine-complete']);
    });

    it(`${name} in mid-session leaves the summary at the end`, async () => {
      const { el, clock } = await underWay(10);
      Object.assign(el, change);
      await settled(el);
      await play(el, clock, 107);
      await drawn(el);
      expect([el.status, textOf(el).trim()]).to.deep.equal(['complete', en.doneSummary(2, 2 * MINUTE)]);
    });

    it(`${name} in mid-session leaves the summary of a stop`, async () => {
      const { el } = await underWay(50);
      Object.assign(el, change);
      await settled(el);
      el.stop();
      await settled(el);
      expect(textOf(el).trim()).to.equal(en.stoppedSummary(1, 2));
    });

    it(`${name} in mid-session counts from the next start`, async () => {
      const { el } = await underWay(10);
      Object.assign(el, change);
      await settled(el);
      el.stop();
      el.start();
      await settled(el);
      const { level = 1, ...options } = change as { level?: 3; pace?: 'gentle'; manual?: true };
      const bouts = [boutOf(exercises.butterfly, level), boutOf(exercises['hip-flexor'], level)];
      expect(timerOf(el).durationMs).to.equal(buildTimeline(bouts, options).durationMs);
      expect(timerOf(el).phase!.waits).to.equal(Boolean(options.manual));
    });

    it(`${name} after the end stops nothing`, async () => {
      const { el } = await underWay(117);
      const heard = record(el, ...ROUTINE_EVENTS);
      Object.assign(el, change);
      await settled(el);
      expect(typesOf(heard)).to.deep.equal([]);
    });
  }

  it('level when idle changes minutes and dosage at once', async () => {
    const { el } = await onPage<RoutineList>(two);
    el.level = 3;
    await settled(el);
    expect(el.durationMs).to.equal(timelineOf(['butterfly', 'hip-flexor'], 3).durationMs);
  });
});
