/** The settings for how a session is heard, and whether it waits for the visitor. */
import { expect, html } from '@open-wc/testing';
import type { Cues } from '../../../src/player/cue-output.js';
import { preferences } from '../../../src/player/preferences.js';
import '../../../src/define/hold-timer.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import { boutOf, buildTimeline, type Phase } from '../../../src/session/timeline.js';
import { freshPage } from '../../support/fresh-page.js';
import { button, drawn, onPage, play, record, typesOf } from '../../support/session.js';
import { en } from '../../support/languages.js';
import { wholeOf } from '../../support/motion.js';
import { chooseIn, fieldIn, openSettings, tick } from '../../support/settings.js';

const usual = { ...preferences };
afterEach(() => Object.assign(preferences, usual));

const timelineOf = (...ids: (keyof typeof exercises)[]) => buildTimeline(ids.map((id) => boutOf(exercises[id], 1)));
const three = timelineOf('butterfly', 'glute-bridge', 'butterfly');
const secondsOf = ({ startMs, endMs }: Phase): number => (endMs - startMs) / 1000;

/** Chooses to be waited for at each move, which only a routine offers. */
const waitForMe = (settings: HTMLElement) => {
  const field = fieldIn(settings, en.goesOn) as HTMLSelectElement;
  field.add(new Option('', 'move'));
  chooseIn(settings, en.goesOn, 'move');
};

async function opened(cues: Cues = 'tones') {
  const { el, clock } = await onPage<HoldTimer>(html`<hold-timer .timeline=${three} .cues=${cues}></hold-timer>`);
  return { el, clock, settings: await openSettings(el) };
}

describe('the settings of sound', () => {
  const { reader } = en.cueKinds;
  const all = [en.goesOn, en.volume, en.guidance, en.earphones, reader, en.showBreath];
  const offered: Record<Cues, string[]> = {
    voice: all,
    tones: all.filter((name) => name !== en.guidance),
    silent: [en.goesOn, reader, en.showBreath],
    reader: all.filter((name) => name !== en.guidance),
  };
  for (const [cues, names] of Object.entries(offered)) {
    it(`with ${cues}: ${names.join(', ')}; and axe finds nothing`, async () => {
      const { el, settings } = await opened(cues as Cues);
      expect(all.filter((name) => fieldIn(settings, name))).to.deep.equal(names);
      await expect(el).to.be.accessible();
    });
  }

  it('are stored for the whole page', async () => {
    const { settings } = await opened('voice');
    chooseIn(settings, en.volume, '25');
    chooseIn(settings, en.guidance, 'short');
    for (const name of [en.earphones, en.showBreath]) tick(settings, name);
    waitForMe(settings);
    expect(preferences).to.deep.equal({
      ...{ volume: 0.25, guidance: 'short', voice: undefined },
      ...{ playAnyway: true, showsBreath: false, waitsForMe: true },
    });
  });
});

describe('during get-ready', () => {
  async function ready(cues: Cues = 'tones') {
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer .timeline=${three} .cues=${cues}></hold-timer>`);
    const atRest = button(el, en.hearIt);
    el.start();
    await drawn(el);
    return { el, clock, atRest };
  }

  it('"Can you hear it?" is asked, not before or after, and no other question', async () => {
    const { el, atRest } = await ready();
    const asked = [atRest, button(el, en.playAnyway), button(el, en.hearIt) === undefined];
    el.advance();
    await drawn(el);
    expect([...asked, button(el, en.hearIt)]).to.deep.equal([undefined, undefined, false, undefined]);
  });

  it('it is not asked if silence is chosen', async () => {
    const { el } = await ready('silent');
    expect(button(el, en.hearIt)).to.equal(undefined);
  });

  describe('on a device with a silent switch', () => {
    const session = { type: 'auto' };
    beforeEach(() => {
      session.type = 'auto';
      Object.defineProperty(navigator, 'audioSession', { configurable: true, value: session });
      Object.defineProperty(navigator, 'maxTouchPoints', { configurable: true, value: 5 });
    });
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'audioSession');
      Reflect.deleteProperty(navigator, 'maxTouchPoints');
    });

    it('"Play anyway" is offered until it is pressed', async () => {
      const { el } = await ready();
      const before = session.type;
      button(el, en.playAnyway)!.click();
      await drawn(el);
      const after = [session.type, button(el, en.playAnyway)];
      expect([before, ...after]).to.deep.equal(['transient', 'playback', undefined]);
    });
  });
});

describe('a visitor who wants to be waited for', () => {
  it('is waited for before each new move only', async () => {
    const { el, clock, settings } = await opened();
    waitForMe(settings);
    const events = record(el, 'hold-waiting', 'hold-complete');
    el.start();
    for (let minute = 0; minute < 30 && el.status !== 'complete'; minute += 1) {
      await play(el, clock, 60);
      if (el.status === 'waiting') el.advance();
    }
    expect(typesOf(events)).to.deep.equal(['hold-waiting', 'hold-waiting', 'hold-waiting', 'hold-complete']);
  });

  it('can choose that during a get-ready, which goes on', async () => {
    const { el, clock, settings } = await opened();
    el.start();
    await play(el, clock, 3);
    waitForMe(settings);
    await drawn(el);
    const at = el.elapsedMs;
    await play(el, clock, 60);
    expect([at, el.status]).to.deep.equal([3_000, 'waiting']);
  });

  it('gets as much time for the next transition as the last one took, until the next session', async () => {
    const { el, clock, settings } = await opened();
    waitForMe(settings);
    el.start();
    el.next();
    await play(el, clock, secondsOf(el.phase!) * 2);
    el.advance();
    el.next();
    const last = three.phases.find(({ step, kind }) => step === 2 && kind === 'transition')!;
    expect([el.phase!.step, secondsOf(el.phase!)]).to.deep.equal([2, 2 * secondsOf(last)]);
    el.reset();
    el.start();
    expect(el.durationMs).to.equal(three.durationMs);
  });
});

it('the breathing of the figure can be switched off during a hold', async () => {
  const { el, clock, settings } = await opened('silent');
  el.start();
  el.advance();
  await play(el, clock, 3);
  const before = wholeOf(el).length;
  tick(settings, en.showBreath);
  await drawn(el);
  expect([before, wholeOf(el).length, el.status]).to.deep.equal([1, 0, 'running']);
});

// last: the choice applies to every session after it
describe('the kind of sound', () => {
  const chosen = (settings: HTMLElement) => settings.querySelector<HTMLInputElement>('.segments :checked')?.value;
  const segment = (settings: HTMLElement, value: string) =>
    settings.querySelector<HTMLInputElement>(`.segments [value=${value}]`)!;

  it('is one of three, and silence offers no volume', async () => {
    const { el, settings } = await opened();
    const seen = [[chosen(settings), el.cues, fieldIn(settings, en.volume) !== undefined]];
    for (const kind of ['silent', 'tones']) {
      segment(settings, kind).click();
      await drawn(el);
      seen.push([chosen(settings), el.cues, fieldIn(settings, en.volume) !== undefined]);
    }
    expect(seen).to.deep.equal([
      ['tones', 'tones', true],
      ['silent', 'silent', false],
      ['tones', 'tones', true],
    ]);
  });

  it('is tones with the screen-reader setting, until another is chosen', async () => {
    const { el, settings } = await opened();
    const isOn = () => (fieldIn(settings, en.cueKinds.reader) as HTMLInputElement).checked;
    const seen = [];
    for (const act of [
      () => tick(settings, en.cueKinds.reader),
      () => segment(settings, 'silent').click(),
      () => tick(settings, en.cueKinds.reader),
      () => tick(settings, en.cueKinds.reader),
    ]) {
      act();
      await drawn(el);
      seen.push([el.cues, chosen(settings), isOn()].join(' '));
    }
    expect(seen).to.deep.equal(['reader tones true', 'silent silent false', 'reader tones true', 'tones tones false']);
  });

  it('switches between silence and voice in a browser without tones', async () => {
    const { timers } = await freshPage('<hold-timer seconds="30"></hold-timer>', 'delete window.AudioContext;');
    const [el] = timers as [HoldTimer];
    const seen = [el.cues];
    for (let press = 0; press < 3; press += 1) {
      button(el, en.cues)!.click();
      await drawn(el);
      seen.push(el.cues);
    }
    expect(seen).to.deep.equal(['silent', 'voice', 'silent', 'voice']);
  });
});
