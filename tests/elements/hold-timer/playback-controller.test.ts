/** When the player is fetched, and what happens until it has come. Sessions themselves: tests/player/player.test.ts. */
import { expect } from '@open-wc/testing';
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { FakeClock } from '../../support/fake-clock.js';
import { freshPage, type FreshPage } from '../../support/fresh-page.js';
import { en } from '../../support/languages.js';
import {
  announced,
  button,
  buttonsOf,
  HOLD_EVENTS,
  nameOf,
  record,
  typesOf,
  type Player,
} from '../../support/session.js';

/** The entry of the player: everything else is fetched by this module. */
const ENTRY = 'elements/session/session.ts';
/** Modules that only a session needs. */
const ofASession = (path: string): boolean =>
  /^(player|elements\/session)\/(?!timer-owner)|^session\/(playback|cues|tones)|^locale\/say|^device\/(sound|speech|wake-lock|media-keys)/.test(
    path,
  );

const timer = '<hold-timer seconds="10"></hold-timer>';

async function oneTimer(body = timer) {
  const page = await freshPage(body);
  const [el] = page.timers as [HoldTimer];
  const clock = new FakeClock();
  el.clock = clock;
  const heard = record(el, ...HOLD_EVENTS);
  /** Whether the player has come, then the status, then the events. */
  const outcome = async () => {
    const arrival = await page.arrival();
    return [arrival, el.status, ...typesOf(heard)].join(' ');
  };
  return { page, el, clock, heard, outcome };
}
const STARTED = 'here running hold-start hold-phase';

async function press(el: HoldTimer, ...names: string[]): Promise<void> {
  for (const name of names) {
    button(el, name)!.click();
    await el.updateComplete;
  }
}

const partOf = (el: HoldTimer, part: string): string =>
  el.shadowRoot!.querySelector(`[part~=${part}]`)!.textContent.trim();
const instructionOf = (el: HoldTimer): string => partOf(el, 'line');
const headlineOf = (el: HoldTimer): string => partOf(el, 'headline');

/** Moves the mouse over an element in the page's frame. */
async function pointAt({ frame }: FreshPage, el: Element): Promise<void> {
  const [outer, inner] = [frame.getBoundingClientRect(), el.getBoundingClientRect()];
  const position = [outer.left + inner.left + inner.width / 2, outer.top + inner.top + inner.height / 2];
  await sendMouse({ type: 'move', position: position.map(Math.round) as [number, number] });
}
afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

describe('the modules of the player', () => {
  const untouched: [what: string, body: string, act: (page: FreshPage) => unknown][] = [
    [
      'elements that nobody touches',
      `${timer}<exercise-card exercise="hip-flexor"></exercise-card>
        <routine-list></routine-list><exercise-figure exercise="butterfly"></exercise-figure>`,
      () => undefined,
    ],
    [
      'the pointer beside a timer',
      `<p>Words before</p>${timer}`,
      (page) => pointAt(page, page.window.document.querySelector('p')!),
    ],
    [
      'the focus beside a timer',
      `<button>Before</button>${timer}`,
      ({ window }) => window.document.querySelector('button')!.focus(),
    ],
    [
      'the methods that start nothing',
      timer,
      ({ timers: [el] }) => {
        const methods = ['pause', 'resume', 'advance', 'skip', 'back', 'restart', 'next', 'previous', 'reset'] as const;
        for (const method of methods) el![method]();
      },
    ],
  ];
  for (const [what, body, act] of untouched) {
    it(`are not fetched for ${what}`, async () => {
      const page = await freshPage(body);
      await act(page);
      const fetched = await page.fetched();
      expect(fetched).to.include('elements/hold-timer/hold-timer.ts');
      expect(fetched.filter(ofASession)).to.be.empty;
    });
  }

  const touches: Record<string, (page: FreshPage) => unknown> = {
    'the pointer over it': (page) => pointAt(page, page.timers[0]!),
    'the focus on it': ({ timers }) => button(timers[0]!, en.start)!.focus(),
    'start()': ({ window }) => (window.document.body.firstElementChild as Player).start(),
  };
  const players = [timer, '<exercise-card exercise="hip-flexor"></exercise-card>', '<routine-list></routine-list>'];
  for (const body of players) {
    for (const [what, touch] of Object.entries(touches)) {
      it(`are fetched for ${what}: ${body.match(/[\w-]+/)![0]}`, async () => {
        const page = await freshPage(body);
        await touch(page);
        expect(await page.fetched()).to.include(ENTRY);
      });
    }
  }

  it('are fetched once for the page; pointer and focus start no session', async () => {
    const page = await freshPage(timer + timer);
    for (const el of page.timers) {
      await pointAt(page, el);
      button(el, en.start)!.focus();
    }
    await page.arrival();
    expect(page.timers.map(({ status }) => status)).to.deep.equal(['idle', 'idle']);
    for (const el of page.timers) el.start();
    expect(page.timers.map(({ status }) => status)).to.deep.equal(['paused', 'running']);
    expect((await page.fetched()).filter((path) => path === ENTRY)).to.have.lengthOf(1);
  });
});

describe('a press on Start before the player has come', () => {
  it('starts the session at 0 as soon as the player is there, and it runs to the end', async () => {
    const { el, clock, heard, outcome } = await oneTimer();
    button(el, en.start)!.click();
    const before = [el.status, el.elapsedMs, el.phase, heard.length];
    clock.oversleep(60_000);
    expect(await outcome()).to.equal(STARTED);
    expect([...before, el.elapsedMs]).to.deep.equal(['idle', 0, undefined, 0, 0]);
    clock.advance(el.durationMs);
    await el.updateComplete;
    expect([el.status, headlineOf(el), instructionOf(el)]).to.deep.equal(['complete', en.done, '']);
  });

  it('shows "Get ready" and Pause at once; the other buttons come with the player', async () => {
    const { page, el } = await oneTimer();
    const start = button(el, en.start)!;
    await press(el, en.start);
    expect([el.status, headlineOf(el), instructionOf(el)]).to.deep.equal(['idle', en.phase.ready, '']);
    expect(buttonsOf(el).map(nameOf)).to.deep.equal([en.pause, en.cues, en.settings]);
    expect(button(el, en.pause)).to.equal(start);
    expect(start.getAttribute('aria-keyshortcuts')).to.equal('p');
    await page.arrival();
    await el.updateComplete;
    expect([en.pause, en.back, en.skip].filter((name) => !button(el, name))).to.be.empty;
    expect(button(el, en.pause)).to.equal(start);
  });

  it('is cancelled by a press on Pause, which shows the timer at rest at once', async () => {
    const { el, outcome } = await oneTimer();
    const rest = headlineOf(el);
    await press(el, en.start, en.pause);
    expect([headlineOf(el), buttonsOf(el).map(nameOf)]).to.deep.equal([rest, [en.start, en.cues, en.settings]]);
    expect(await outcome()).to.equal('here idle');
  });

  const courses: [what: string, act: (el: HoldTimer) => unknown, outcome: string][] = [
    ['made three times counts once', (el) => (el.start(), el.start(), el.start()), STARTED],
    ['after one that was cancelled by Pause counts', (el) => press(el, en.start, en.pause, en.start), STARTED],
    ['is cancelled by reset()', (el) => (el.start(), el.reset()), 'here idle'],
    ['is cancelled by pause()', (el) => (el.start(), el.pause()), 'here idle'],
    ['after one that was cancelled by reset() counts', (el) => (el.start(), el.reset(), el.start()), STARTED],
    ['after one that was cancelled by pause() counts', (el) => (el.start(), el.pause(), el.start()), STARTED],
    [
      'still counts if the timer is moved',
      (el) => (el.start(), el.ownerDocument.querySelector('section')!.append(el)),
      STARTED,
    ],
    ['is cancelled if the timer is removed', (el) => (el.start(), el.remove()), 'here idle'],
  ];
  for (const [what, act, becomes] of courses) {
    it(what, async () => {
      const { el, clock, outcome } = await oneTimer(`${timer}<section></section>`);
      await act(el);
      expect(await outcome()).to.equal(becomes);
      expect(clock.armed > 0).to.equal(becomes === STARTED);
    });
  }

  it('plays with the properties that are set when the player comes', async () => {
    const { el, outcome } = await oneTimer();
    el.start();
    el.seconds = 40;
    expect([await outcome(), el.durationMs]).to.deep.equal([STARTED, 45_000]);
  });

  it('on several timers leaves the last one running', async () => {
    const page = await freshPage(timer + timer);
    for (const el of page.timers) el.start();
    await page.arrival();
    expect(page.timers.map(({ status }) => status)).to.deep.equal(['paused', 'running']);
  });

  it('is forgotten if the timer is removed and put back; the next press starts at once', async () => {
    const { page, el, outcome } = await oneTimer();
    el.start();
    el.remove();
    await page.arrival();
    page.window.document.body.append(el);
    await el.updateComplete;
    expect(await outcome()).to.equal('here idle');
    button(el, en.start)!.click();
    expect(el.status).to.equal('running');
  });
});

it('once the player is there, a press starts at once, also on a timer added later, and reset() ends the session', async () => {
  const { page, el, clock } = await oneTimer();
  await page.arrival();
  button(el, en.start)!.click();
  expect(el.status).to.equal('running');
  const later = page.window.document.createElement('hold-timer');
  page.window.document.body.append(later);
  later.start();
  expect([el.status, later.status]).to.deep.equal(['paused', 'running']);
  el.reset();
  await el.updateComplete;
  expect([el.status, el.phase, clock.armed]).to.deep.equal(['idle', undefined, 0]);
});

it('while the player is being fetched, "Get ready" is shown and announced', async () => {
  const { page, el, outcome } = await oneTimer();
  button(el, en.start)!.click();
  await el.updateComplete;
  expect([el.status, headlineOf(el), announced(el)]).to.deep.equal(['idle', en.getReady, en.getReady]);
  expect(await outcome()).to.equal(STARTED);
  await page.fetched();
});

describe('if the player cannot be fetched', () => {
  const unreachable = (...urls: string[]) => executeServerCommand('unreachable', urls);
  beforeEach(() => unreachable('*/src/player/*'));
  afterEach(() => unreachable());

  it('each press shows and announces a message, warns, and leaves Start to be pressed again', async () => {
    const { page, el, outcome } = await oneTimer();
    const errors = record(page.window, 'error', 'unhandledrejection');
    for (let presses = 1; presses < 3; presses += 1) {
      button(el, en.start)!.click();
      expect(await outcome()).to.equal('failed idle');
      expect([instructionOf(el), announced(el)]).to.deep.equal([en.notLoaded, en.notLoaded]);
      expect(button(el, en.start)!.checkVisibility()).to.be.true;
      expect(page.warnings.filter((warning) => warning.startsWith('limber: '))).to.have.lengthOf(presses);
    }
    await page.fetched();
    expect(errors).to.be.empty;
  });

  it('the next press tries again, and succeeds in browsers that do not remember the failure', async () => {
    const { page, el, outcome } = await oneTimer();
    button(el, en.start)!.click();
    await page.arrival();
    await unreachable();
    button(el, en.start)!.click();
    const came = await outcome();
    expect(came).to.be.oneOf([STARTED, 'failed idle']);
    expect(instructionOf(el).includes(en.notLoaded)).to.equal(came !== STARTED);
    el.reset();
    await el.updateComplete;
    expect(instructionOf(el)).to.not.include(en.notLoaded);
  });

  const silent: Record<string, (page: FreshPage, el: HoldTimer) => unknown> = {
    'a cancelled press': (_, el) => (el.start(), el.reset()),
    'pointer and focus': async (page, el) => {
      await pointAt(page, el);
      button(el, en.start)!.focus();
    },
  };
  for (const [what, act] of Object.entries(silent)) {
    it(`no message and no warning comes after ${what}`, async () => {
      const { page, el, outcome } = await oneTimer();
      const errors = record(page.window, 'error', 'unhandledrejection');
      const before = instructionOf(el);
      await act(page, el);
      expect(await outcome()).to.equal('failed idle');
      expect([instructionOf(el), page.warnings, errors]).to.deep.equal([before, [], []]);
    });
  }
});
