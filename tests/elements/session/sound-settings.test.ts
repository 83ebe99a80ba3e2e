/** What a visitor may choose of how a session is told, and at whose pace. */
import { expect, html } from '@open-wc/testing';
import type { Cues } from '../../../src/player/cue-output.js';
import { preferences } from '../../../src/player/preferences.js';
import '../../../src/define/hold-timer.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import { boutOf, buildTimeline, type Phase, type Timeline } from '../../../src/session/timeline.js';
import { button, buttonsOf, drawn, onPage, play, record } from '../../support/session.js';
import { en } from '../../support/languages.js';
import { openSettings } from '../../support/settings.js';

const usual = { ...preferences };
afterEach(() => Object.assign(preferences, usual));

const two = buildTimeline([boutOf(exercises.butterfly, 1), boutOf(exercises['glute-bridge'], 1)]);

const three = buildTimeline([...two.steps, 'butterfly'].map((id) => boutOf(exercises[id as 'butterfly'], 1)));

const secondsOf = ({ startMs, endMs }: Phase): number => (endMs - startMs) / 1000;

async function opened(cues: Cues = 'tones', timeline: Timeline = two) {
  const { el, clock } = await onPage<HoldTimer>(html`<hold-timer .timeline=${timeline} .cues=${cues}></hold-timer>`);
  const settings = await openSettings(el);
  const field = (name: string) =>
    [...settings.querySelectorAll('label')]
      .find((label) => label.textContent.includes(name))
      ?.querySelector<HTMLInputElement>('select, input');
  return { el, clock, settings, field };
}

function choose(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the choices of a session that is heard', () => {
  it('have a volume, from nothing to all of it', async () => {
    const { field } = await opened();
    choose(field(en.volume)!, '25');
    expect(preferences.volume).to.equal(0.25);
  });

  it('are not there in silence, but for the pace and the breath', async () => {
    const { settings } = await opened('silent');
    const names = [...settings.querySelectorAll('.fields:last-of-type label')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(names).to.deep.equal([en.waitForMe, en.showBreath]);
  });

  it('have with a voice how much it says', async () => {
    const [voice, tones] = [await opened('voice'), await opened('tones')];
    choose(voice.field(en.guidance)!, 'short');
    expect([preferences.guidance, tones.field(en.guidance)]).to.deep.equal(['short', undefined]);
  });

  it('have the buttons of earphones, off at first', async () => {
    const { field } = await opened();
    const before = field(en.earphones)!.checked;
    field(en.earphones)!.click();
    expect([before, preferences.playAnyway]).to.deep.equal([false, true]);
  });

  it('pass axe', async () => {
    for (const cues of ['voice', 'tones', 'silent'] as const) {
      const { el } = await opened(cues);
      await expect(el).to.be.accessible();
    }
  });
});

describe('in get-ready', () => {
  it('somebody is asked whether she hears it, and not after that', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer .timeline=${two}></hold-timer>`);
    const atRest = button(el, en.hearIt);
    el.start();
    await drawn(el);
    const ready = button(el, en.hearIt);
    el.advance();
    await play(el, clock, 1);
    expect([atRest, Boolean(ready), button(el, en.hearIt)]).to.deep.equal([undefined, true, undefined]);
  });

  it('nobody is asked who wants silence', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer .timeline=${two} .cues=${'silent'}></hold-timer>`);
    el.start();
    await drawn(el);
    expect(button(el, en.hearIt)).to.equal(undefined);
  });

  describe('on a device with a silent switch', () => {
    beforeEach(() => {
      Object.defineProperty(navigator, 'audioSession', { configurable: true, value: { type: 'auto' } });
      Object.defineProperty(navigator, 'maxTouchPoints', { configurable: true, value: 5 });
    });
    afterEach(() => {
      Reflect.deleteProperty(navigator, 'audioSession');
      Reflect.deleteProperty(navigator, 'maxTouchPoints');
    });

    it('it can be played anyway, which is said to stop music and is asked once', async () => {
      const { el } = await onPage<HoldTimer>(html`<hold-timer .timeline=${two}></hold-timer>`);
      el.start();
      await drawn(el);
      const before = (navigator as unknown as { audioSession: { type: string } }).audioSession.type;
      button(el, en.playAnyway)!.click();
      await drawn(el);
      const { type } = (navigator as unknown as { audioSession: { type: string } }).audioSession;
      expect([before, type, button(el, en.playAnyway)]).to.deep.equal(['transient', 'playback', undefined]);
    });
  });

  it('is nobody asked elsewhere to play it anyway', async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer .timeline=${two}></hold-timer>`);
    el.start();
    await drawn(el);
    expect(button(el, en.playAnyway)).to.equal(undefined);
  });
});

describe('who wants to be waited for', () => {
  it('is waited for at each new move, and nowhere else', async () => {
    const { el, clock, field } = await opened();
    field(en.waitForMe)!.click();
    const events = record(el, 'hold-waiting', 'hold-complete');
    el.start();
    for (let minute = 0; minute < 30 && el.status !== 'complete'; minute += 1) {
      await play(el, clock, 60);
      if (el.status === 'waiting') el.advance();
    }
    expect(events.map(({ type }) => type)).to.deep.equal(['hold-waiting', 'hold-waiting', 'hold-complete']);
  });

  it('can say so in the middle of a get-ready, which goes on', async () => {
    const { el, clock, field } = await opened();
    el.start();
    await play(el, clock, 3);
    field(en.waitForMe)!.click();
    await drawn(el);
    const at = el.elapsedMs;
    await play(el, clock, 60);
    expect([at, el.status]).to.deep.equal([3_000, 'waiting']);
  });

  it('is given as long for the way into a move as the one before took', async () => {
    const { el, clock, field } = await opened('tones', three);
    field(en.waitForMe)!.click();
    el.start();
    el.next();
    const planned = secondsOf(el.phase!);
    await play(el, clock, planned * 2);
    el.advance();
    el.next();
    const last = three.phases.find(({ step, kind }) => step === 2 && kind === 'transition')!;
    expect([el.phase!.step, secondsOf(el.phase!)]).to.deep.equal([2, 2 * secondsOf(last)]);
  });

  it('has the times as they are planned again in the next session', async () => {
    const { el, clock, field } = await opened('tones', three);
    field(en.waitForMe)!.click();
    el.start();
    el.next();
    await play(el, clock, 2 * secondsOf(el.phase!));
    el.advance();
    el.reset();
    el.start();
    expect(el.durationMs).to.equal(three.durationMs);
  });
});

describe('the breath', () => {
  it('can be left out', async () => {
    const { el, clock, field } = await opened('silent');
    el.start();
    el.advance();
    await play(el, clock, 3);
    const breathes = () => el.shadowRoot!.getAnimations().length;
    const before = breathes();
    field(en.showBreath)!.click();
    await drawn(el);
    expect([before > breathes(), buttonsOf(el).length > 0]).to.deep.equal([true, true]);
  });
});
