/** When what plays a session is fetched, and what happens until it is here. The sessions: tests/player/player.test.ts. */
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { FakeClock } from '../../support/fake-clock.js';
import { freshPage, type FreshPage } from '../../support/fresh-page.js';
import { en } from '../../support/languages.js';
import { button, buttonsOf, HOLD_EVENTS, nameOf, record, typesOf } from '../../support/session.js';

const PLAYER = 'player/player.ts';
/** What only a session needs. */
const ofASession = (path: string): boolean => /^player\/|^session\/(playback|cues)|^locale\/say/.test(path);

const timer = '<hold-timer seconds="10"></hold-timer>';

async function oneTimer(body = timer) {
  const page = await freshPage(body);
  const [el] = page.timers as [HoldTimer];
  const clock = new FakeClock();
  el.clock = clock;
  return { page, el, clock, heard: record(el, ...HOLD_EVENTS) };
}

const partOf = (el: HoldTimer, part: string): string =>
  el.shadowRoot!.querySelector(`[part~=${part}]`)!.textContent.trim();
const instructionOf = (el: HoldTimer): string => partOf(el, 'line');
const headlineOf = (el: HoldTimer): string => partOf(el, 'headline');

/** Where the mouse goes to, so that it is over an element in the page's frame. */
async function pointAt({ frame }: FreshPage, el: Element): Promise<void> {
  const [outer, inner] = [frame.getBoundingClientRect(), el.getBoundingClientRect()];
  const position = [outer.left + inner.left + inner.width / 2, outer.top + inner.top + inner.height / 2];
  await sendMouse({ type: 'move', position: position.map(Math.round) as [number, number] });
}
afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

describe('of what plays', () => {
  it('nothing is fetched by elements that only stand there', async () => {
    const page = await freshPage(`${timer}<exercise-card exercise="hip-flexor"></exercise-card>
      <routine-list></routine-list><exercise-figure exercise="butterfly"></exercise-figure>`);
    const fetched = await page.fetched();
    expect(fetched).to.include('elements/hold-timer/hold-timer.ts');
    expect(fetched.filter(ofASession)).to.be.empty;
  });

  it('nothing is fetched by a pointer beside a timer', async () => {
    const page = await freshPage(`<p>Words before</p>${timer}`);
    await pointAt(page, page.window.document.querySelector('p')!);
    expect((await page.fetched()).filter(ofASession)).to.be.empty;
  });

  it('nothing is fetched by a focus beside a timer', async () => {
    const page = await freshPage(`<button>Before</button>${timer}`);
    page.window.document.querySelector('button')!.focus();
    expect((await page.fetched()).filter(ofASession)).to.be.empty;
  });

  for (const method of [
    'pause',
    'resume',
    'advance',
    'skip',
    'back',
    'restart',
    'next',
    'previous',
    'reset',
  ] as const) {
    it(`nothing is fetched by ${method}()`, async () => {
      const { page, el } = await oneTimer();
      el[method]();
      expect((await page.fetched()).filter(ofASession)).to.be.empty;
    });
  }

  for (const body of [
    timer,
    '<exercise-card exercise="hip-flexor"></exercise-card>',
    '<routine-list></routine-list>',
  ]) {
    it(`all is fetched once a pointer comes to it: ${body.match(/[\w-]+/)![0]}`, async () => {
      const page = await freshPage(body);
      await pointAt(page, page.timers[0]!);
      expect(await page.fetched()).to.include(PLAYER);
    });

    it(`all is fetched once the focus comes to it: ${body.match(/[\w-]+/)![0]}`, async () => {
      const page = await freshPage(body);
      button(page.timers[0]!, en.start)!.focus();
      expect(await page.fetched()).to.include(PLAYER);
    });

    it(`all is fetched by start(): ${body.match(/[\w-]+/)![0]}`, async () => {
      const page = await freshPage(body);
      const el = page.window.document.body.firstElementChild as HoldTimer | ExerciseCard | RoutineList;
      el.start();
      expect(await page.fetched()).to.include(PLAYER);
    });
  }

  it('neither pointer nor focus starts anything', async () => {
    const { page, el, heard } = await oneTimer();
    await pointAt(page, el);
    button(el, en.start)!.focus();
    await page.arrival();
    expect([el.status, heard.length]).to.deep.equal(['idle', 0]);
  });

  it('all is fetched once for the page', async () => {
    const page = await freshPage(timer + timer);
    for (const el of page.timers) {
      await pointAt(page, el);
      button(el, en.start)!.focus();
      el.start();
    }
    await page.arrival();
    expect((await page.fetched()).filter((path) => path === PLAYER)).to.have.lengthOf(1);
  });
});

describe('a press before it is here', () => {
  it('starts as soon as it is', async () => {
    const { page, el, heard } = await oneTimer();
    button(el, en.start)!.click();
    const before = [el.status, el.elapsedMs, el.phase, heard.length];
    await page.arrival();
    expect(before).to.deep.equal(['idle', 0, undefined, 0]);
    expect([el.status, ...typesOf(heard)]).to.deep.equal(['running', 'hold-start', 'hold-phase']);
  });

  it('plays from there to the end', async () => {
    const { page, el, clock } = await oneTimer();
    button(el, en.start)!.click();
    await page.arrival();
    clock.advance(el.durationMs);
    await el.updateComplete;
    expect([el.status, headlineOf(el), instructionOf(el)]).to.deep.equal(['complete', en.done, '']);
  });

  it('counts no time until then', async () => {
    const { page, el, clock } = await oneTimer();
    el.start();
    clock.oversleep(60_000);
    await page.arrival();
    expect([el.status, el.elapsedMs]).to.deep.equal(['running', 0]);
  });

  it('counts once, however often it is made', async () => {
    const { page, el, heard } = await oneTimer();
    for (let press = 0; press < 3; press += 1) el.start();
    await page.arrival();
    expect([el.status, ...typesOf(heard)]).to.deep.equal(['running', 'hold-start', 'hold-phase']);
  });

  it('is answered at once: get ready, and Pause in place of Start; the others come with the session', async () => {
    const { page, el } = await oneTimer();
    const start = button(el, en.start)!;
    start.click();
    await el.updateComplete;
    expect([el.status, headlineOf(el), instructionOf(el)]).to.deep.equal(['idle', en.phase.ready, '']);
    expect(buttonsOf(el).map(nameOf)).to.deep.equal([en.pause, en.settings]);
    expect(button(el, en.pause)).to.equal(start);
    expect(start.getAttribute('aria-keyshortcuts')).to.equal('p');
    await page.arrival();
    await el.updateComplete;
    expect([en.pause, en.back, en.skip, en.end].filter((name) => !button(el, name))).to.be.empty;
    expect(button(el, en.pause)).to.equal(start);
  });

  it('is called off by a press on Pause, and is at rest at once', async () => {
    const { page, el, heard } = await oneTimer();
    const rest = headlineOf(el);
    button(el, en.start)!.click();
    await el.updateComplete;
    button(el, en.pause)!.click();
    await el.updateComplete;
    expect([headlineOf(el), buttonsOf(el).map(nameOf)]).to.deep.equal([rest, [en.start, en.settings]]);
    await page.arrival();
    expect([el.status, heard.length]).to.deep.equal(['idle', 0]);
  });

  it('counts again after it was called off by a press', async () => {
    const { page, el } = await oneTimer();
    for (const name of [en.start, en.pause, en.start]) {
      button(el, name)!.click();
      await el.updateComplete;
    }
    await page.arrival();
    expect(el.status).to.equal('running');
  });

  it('plays what is there when it starts', async () => {
    const { page, el } = await oneTimer();
    el.start();
    el.seconds = 40;
    await page.arrival();
    expect([el.status, el.durationMs]).to.deep.equal(['running', 45_000]);
  });

  it('leaves the session to the last of several timers', async () => {
    const page = await freshPage(timer + timer);
    for (const el of page.timers) el.start();
    await page.arrival();
    expect(page.timers.map(({ status }) => status)).to.deep.equal(['paused', 'running']);
  });

  it('moves along with its timer', async () => {
    const { page, el } = await oneTimer(`${timer}<section></section>`);
    el.start();
    page.window.document.querySelector('section')!.append(el);
    await page.arrival();
    expect(el.status).to.equal('running');
  });

  for (const method of ['reset', 'pause'] as const) {
    it(`is called off by ${method}()`, async () => {
      const { page, el, heard } = await oneTimer();
      el.start();
      el[method]();
      await page.arrival();
      expect([el.status, heard.length]).to.deep.equal(['idle', 0]);
    });

    it(`counts again after ${method}()`, async () => {
      const { page, el, heard } = await oneTimer();
      el.start();
      el[method]();
      el.start();
      await page.arrival();
      expect([el.status, ...typesOf(heard)]).to.deep.equal(['running', 'hold-start', 'hold-phase']);
    });
  }

  it('is called off by taking the timer off the page', async () => {
    const { page, el, clock, heard } = await oneTimer();
    el.start();
    el.remove();
    await page.arrival();
    expect([el.status, heard.length, clock.armed]).to.deep.equal(['idle', 0, 0]);
  });

  it('that was called off so does not count when the timer is put back', async () => {
    const { page, el, heard } = await oneTimer();
    el.start();
    el.remove();
    await page.arrival();
    page.window.document.body.append(el);
    await el.updateComplete;
    expect([el.status, heard.length]).to.deep.equal(['idle', 0]);
  });

  it('that was called off so leaves the next one to count', async () => {
    const { page, el } = await oneTimer();
    el.start();
    el.remove();
    await page.arrival();
    page.window.document.body.append(el);
    await el.updateComplete;
    button(el, en.start)!.click();
    expect(el.status).to.equal('running');
  });
});

describe('once it is here', () => {
  it('a press starts at once', async () => {
    const { page, el } = await oneTimer();
    await page.arrival();
    button(el, en.start)!.click();
    expect(el.status).to.equal('running');
  });

  it('a press on a timer that came later starts at once, too', async () => {
    const { page } = await oneTimer();
    await page.arrival();
    const later = page.window.document.createElement('hold-timer');
    page.window.document.body.append(later);
    later.start();
    expect(later.status).to.equal('running');
  });

  it('a session that is reset is at rest again', async () => {
    const { page, el, clock } = await oneTimer();
    el.start();
    await page.arrival();
    el.reset();
    await el.updateComplete;
    expect([el.status, el.phase, clock.armed]).to.deep.equal(['idle', undefined, 0]);
  });
});

describe('where it cannot be fetched', () => {
  const unreachable = (...urls: string[]) => executeServerCommand('unreachable', urls);
  beforeEach(() => unreachable('*/src/player/*'));
  afterEach(() => unreachable());

  it('a press is told in the line, and warned of', async () => {
    const { page, el, heard } = await oneTimer();
    button(el, en.start)!.click();
    expect(await page.arrival()).to.equal('failed');
    expect([el.status, instructionOf(el), heard.length]).to.deep.equal(['idle', en.notLoaded, 0]);
    expect(page.warnings).to.have.lengthOf(1);
    expect(page.warnings[0]).to.match(/^limber: /);
  });

  it('a press leaves Start to be pressed again', async () => {
    const { page, el } = await oneTimer();
    button(el, en.start)!.click();
    await page.arrival();
    expect(button(el, en.start)!.checkVisibility()).to.be.true;
  });

  it('the next press tries again, with success where the browser does not remember the failure', async () => {
    const { page, el, heard } = await oneTimer();
    button(el, en.start)!.click();
    await page.arrival();
    await unreachable();
    button(el, en.start)!.click();
    const came = (await page.arrival()) === 'here';
    expect([el.status, ...typesOf(heard)]).to.deep.equal(came ? ['running', 'hold-start', 'hold-phase'] : ['idle']);
    expect(instructionOf(el).includes(en.notLoaded)).to.equal(!came);
  });

  it('the line says so no longer once a session has ended', async () => {
    const { page, el } = await oneTimer();
    button(el, en.start)!.click();
    await page.arrival();
    await unreachable();
    button(el, en.start)!.click();
    await page.arrival();
    el.reset();
    await el.updateComplete;
    expect(instructionOf(el)).to.not.include(en.notLoaded);
  });

  it('a press that fails again is told again', async () => {
    const { page, el } = await oneTimer();
    for (let press = 0; press < 2; press += 1) {
      button(el, en.start)!.click();
      await page.arrival();
    }
    expect([el.status, instructionOf(el)]).to.deep.equal(['idle', en.notLoaded]);
  });

  it('a press that was called off before is not told', async () => {
    const { page, el } = await oneTimer();
    el.start();
    el.reset();
    await page.arrival();
    expect(instructionOf(el)).to.not.equal(en.notLoaded);
  });

  it('a pointer or a focus alone is not told of it', async () => {
    const { page, el } = await oneTimer();
    const errors: Event[] = record(page.window, 'error', 'unhandledrejection');
    const before = instructionOf(el);
    await pointAt(page, el);
    button(el, en.start)!.focus();
    await page.arrival();
    expect([instructionOf(el), page.warnings, errors]).to.deep.equal([before, [], []]);
  });

  it('the page gets no error', async () => {
    const { page, el } = await oneTimer();
    const errors: Event[] = record(page.window, 'error', 'unhandledrejection');
    el.start();
    await page.arrival();
    await page.fetched();
    expect(errors).to.be.empty;
  });
});
