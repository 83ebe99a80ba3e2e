/** The session in the whole window. */
import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../../src/define/hold-timer.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import { saySide } from '../../../src/locale/say.js';
import { boutOf, buildTimeline } from '../../../src/session/timeline.js';
import type { FakeClock } from '../../support/fake-clock.js';
import { contents, da, en, wordsOf } from '../../support/languages.js';
import { limbsOf, progressOf } from '../../support/motion.js';
import { picturesIn } from '../../support/pictures.js';
import {
  announced,
  button,
  digitsOf,
  HOLD_EVENTS,
  nameOf,
  onPage,
  play,
  record,
  typesOf,
} from '../../support/session.js';

/** Get ready 4, left 10, switch 6, right 10. */
const stretch = html`<hold-timer exercise="hip-flexor" seconds="10" ready-seconds="4" switch-seconds="6"></hold-timer>`;
/** Get ready 4, lift 2, hold 3, lower 3, breathe 1. */
const bridge = html`<hold-timer exercise="glute-bridge" ready-seconds="4"></hold-timer>`;
const waits = html`<hold-timer exercise="hip-flexor" seconds="10" ready-seconds="4" manual></hold-timer>`;

const two = buildTimeline([boutOf(exercises.butterfly, 1), boutOf(exercises['hip-flexor'], 1)]);
const toTheRight = saySide('hip-flexor', 'right', 'to', wordsOf('en'));

const rootOf = (el: HoldTimer): ShadowRoot => el.shadowRoot!;
const dialogOf = (el: HoldTimer): HTMLDialogElement | null => rootOf(el).querySelector('dialog');
const opener = (el: HoldTimer): HTMLButtonElement | undefined => button(el, en.followAlong);
const inside = (el: HoldTimer, selector: string): HTMLElement | null =>
  dialogOf(el)?.querySelector<HTMLElement>(selector) ?? null;
const textIn = (el: HoldTimer, selector: string): string =>
  inside(el, selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const saidInside = (el: HoldTimer): string => textIn(el, '[role=status]');
const focused = (el: HoldTimer): string => nameOf(rootOf(el).activeElement);

/** The dialog tells that it is closed in a turn of its own. */
async function closed(el: HoldTimer, act: () => unknown): Promise<void> {
  const told = new Promise((done) => dialogOf(el)!.addEventListener('close', done, { once: true }));
  await act();
  await told;
  await el.updateComplete;
}

async function open(el: HoldTimer): Promise<void> {
  opener(el)!.focus();
  opener(el)!.click();
  await el.updateComplete;
}

async function followed(seconds: number, template: TemplateResult = stretch) {
  const { el, clock } = await onPage<HoldTimer>(template);
  el.start();
  clock.advance(seconds * 1000);
  await el.updateComplete;
  await open(el);
  return { el, clock };
}

async function go(el: HoldTimer, clock: FakeClock, seconds: number): Promise<void> {
  clock.advance(seconds * 1000);
  await el.updateComplete;
}

describe('the follow-along view', () => {
  it('is offered in a session, and not before and after it', async () => {
    const { el, clock } = await onPage<HoldTimer>(stretch);
    const offered = [opener(el)];
    el.start();
    await el.updateComplete;
    offered.push(opener(el));
    await go(el, clock, 30);
    offered.push(opener(el));
    expect([el.status, ...offered.map(Boolean)]).to.deep.equal(['complete', false, true, false]);
  });

  it('is not offered where no dialog can be shown above the page', async () => {
    const { prototype } = HTMLDialogElement;
    const { showModal } = prototype;
    // @ts-expect-error as in a browser of old
    delete prototype.showModal;
    try {
      const { el } = await onPage<HoldTimer>(stretch);
      el.start();
      await el.updateComplete;
      expect([opener(el), button(el, en.skip) === undefined]).to.deep.equal([undefined, false]);
      await sendFollowKey(el);
      expect([dialogOf(el), el.status]).to.deep.equal([null, 'running']);
    } finally {
      prototype.showModal = showModal;
    }
  });

  it('opens above the page, with the focus on the one button that it is', async () => {
    const { el } = await followed(5);
    expect([dialogOf(el)!.matches(':modal'), focused(el)]).to.deep.equal([true, en.pause]);
  });

  it('fills the window, whatever type the page has', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      const { el } = await followed(5);
      const { width, height } = dialogOf(el)!.getBoundingClientRect();
      expect([width, height]).to.deep.equal([document.documentElement.clientWidth, innerHeight]);
      expect(getComputedStyle(dialogOf(el)!).fontSize).to.equal('18px');
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('has the picture and the ring, of which there is one each, and gives them back', async () => {
    const { el } = await followed(5);
    const count = () => [picturesIn(rootOf(el)).length, rootOf(el).querySelectorAll('.digits').length];
    const open = [...count(), inside(el, '.picture') !== null, inside(el, '.digits') !== null];
    await closed(el, () => inside(el, '.leave')!.click());
    const stage = rootOf(el).querySelector('[part~=stage]')!;
    expect(open).to.deep.equal([1, 1, true, true]);
    expect([...count(), stage.querySelector('.digits') !== null]).to.deep.equal([1, 1, true]);
  });

  for (const template of [stretch, html`<hold-timer seconds="20" ready-seconds="4"></hold-timer>`]) {
    it('keeps the place of what it has taken', async () => {
      const { el, clock } = await onPage<HoldTimer>(template);
      el.start();
      await go(el, clock, 5);
      const heightBefore = el.offsetHeight;
      await open(el);
      expect(el.offsetHeight).to.be.closeTo(heightBefore, 1);
    });
  }

  it('has a figure that moves with the session', async () => {
    const { el } = await followed(5, bridge);
    el.pause();
    await el.updateComplete;
    expect(progressOf(limbsOf(el)), 'halfway up').to.equal(0.5);
    await closed(el, () => inside(el, '.leave')!.click());
    expect(progressOf(limbsOf(el)), 'where it was, in its own place').to.equal(0.5);
  });

  it('turns the ring that it shows', async () => {
    const { el } = await followed(9);
    const turned = [...dialogOf(el)!.querySelectorAll('.half > i')].map((half) => half.getAnimations().length);
    expect(turned).to.deep.equal([1, 1]);
  });

  it('shows digits, phase and side as they go on', async () => {
    const { el, clock } = await followed(5);
    const seen = () => [digitsOf(el), textIn(el, '.word')];
    const all = [seen()];
    await play(el, clock, 1, () => all.push(seen()));
    await go(el, clock, 9);
    all.push(seen());
    expect(all).to.deep.equal([
      ['9', `${en.phase.hold}${en.side.left}`],
      ['8', `${en.phase.hold}${en.side.left}`],
      ['5', `${en.phase.switch}${en.side.right}`],
    ]);
    expect(textIn(el, '.line')).to.equal(toTheRight);
  });

  it('names the move', async () => {
    const { el } = await followed(5);
    expect(textIn(el, '.name')).to.equal(contents.en.exercises['hip-flexor']!.name);
  });
});

/** As somebody who is inside presses it. */
async function sendFollowKey(el: HoldTimer): Promise<void> {
  rootOf(el).querySelector<HTMLElement>('.primary')!.focus();
  await sendKeys({ press: 'f' });
  await el.updateComplete;
}

describe('the whole of the view', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [width, height] of [
    [320, 480],
    [390, 844],
    [640, 320],
    [1280, 800],
  ] as const) {
    it(`is one button: ${width} × ${height}`, async () => {
      await setViewport({ width, height });
      const { el } = await followed(5);
      const places = [
        [2, 2],
        [width / 2, height / 4],
        [width / 2, height / 2],
        [width / 4, height * 0.6],
        [width / 2, height - 30],
        [2, height - 2],
      ] as const;
      const hit = places.map(([x, y]) => rootOf(el).elementFromPoint(x, y)?.className);
      expect(hit).to.deep.equal(places.map(() => 'whole'));
    });

    for (const template of [stretch, html`<hold-timer seconds="20" ready-seconds="4"></hold-timer>`]) {
      it(`has large digits, targets of 64 px, and all of it in sight: ${width} × ${height}`, async () => {
        await setViewport({ width, height });
        const { el, clock } = await followed(1, template);
        for (let phase = 0; phase < 2; phase += 1) {
          const size = parseFloat(getComputedStyle(inside(el, '.digits')!).fontSize);
          expect(size).to.be.at.least(Math.min(width, height) * 0.2);
          const { scrollHeight, clientHeight, scrollWidth, clientWidth } = dialogOf(el)!;
          expect([scrollHeight - clientHeight, scrollWidth - clientWidth]).to.deep.equal([0, 0]);
          for (const each of dialogOf(el)!.querySelectorAll('button')) {
            const box = each.getBoundingClientRect();
            expect(Math.min(box.width, box.height), nameOf(each)).to.be.at.least(64);
            expect(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height, nameOf(each)).to.be
              .true;
          }
          await go(el, clock, 5);
        }
      });
    }
  }

  it('pauses and resumes when it is pressed', async () => {
    const { el } = await followed(5);
    const [x, y] = [Math.round(innerWidth / 2), Math.round(innerHeight / 2)];
    const seen: string[] = [];
    for (let press = 0; press < 2; press += 1) {
      await sendMouse({ type: 'click', position: [x, y] });
      await el.updateComplete;
      seen.push(el.status, focused(el));
    }
    expect(seen).to.deep.equal(['paused', en.resume, 'running', en.pause]);
  });

  it('ends a wait', async () => {
    const { el } = await followed(6, waits);
    const before = [el.status, focused(el)];
    inside(el, '.whole')!.click();
    await el.updateComplete;
    expect([...before, el.status]).to.deep.equal(['waiting', en.ready, 'running']);
  });

  it('leaves the other buttons to themselves', async () => {
    const { el } = await followed(5);
    inside(el, '.to-skip button')!.click();
    await el.updateComplete;
    expect([el.status, el.phase!.side]).to.deep.equal(['running', 'right']);
    inside(el, '.to-back button')!.click();
    await el.updateComplete;
    expect([el.status, el.phase!.side]).to.deep.equal(['running', 'left']);
  });

  it('has Start now, after which the focus is on the view', async () => {
    const { el } = await followed(1);
    const startNow = inside(el, '.start-now')!;
    startNow.focus();
    startNow.click();
    await el.updateComplete;
    expect([el.phase!.kind, focused(el)]).to.deep.equal(['hold', en.pause]);
  });

  for (const [key, expected] of [
    ['p', ['paused', 'left']],
    ['Space', ['paused', 'left']],
    ['ArrowRight', ['running', 'right']],
  ] as const) {
    it(`hears a key: ${key}`, async () => {
      const { el } = await followed(5);
      await sendKeys({ press: key });
      await el.updateComplete;
      expect([el.status, el.phase!.side]).to.deep.equal(expected);
    });
  }
});

describe('leaving the view', () => {
  it('with Escape ends nothing, and the focus goes back to what opened it', async () => {
    const { el, clock } = await followed(5);
    const heard = record(el, ...HOLD_EVENTS);
    const onPageHeard = record(document, 'keydown');
    await closed(el, () => sendKeys({ press: 'Escape' }));
    expect([dialogOf(el), el.status, focused(el)]).to.deep.equal([null, 'running', en.followAlong]);
    expect([typesOf(heard), typesOf(onPageHeard)]).to.deep.equal([[], []]);
    await go(el, clock, 1);
    expect(digitsOf(el)).to.equal('8');
  });

  it('with its button does the same', async () => {
    const { el } = await followed(5);
    await closed(el, () => inside(el, '.leave')!.click());
    expect([dialogOf(el), el.status, focused(el)]).to.deep.equal([null, 'running', en.followAlong]);
  });

  it('with the key that opened it does the same', async () => {
    const { el } = await onPage<HoldTimer>(stretch);
    el.start();
    await el.updateComplete;
    await sendFollowKey(el);
    const wasOpen = dialogOf(el)?.matches(':modal');
    await closed(el, () => sendKeys({ press: 'f' }));
    expect([wasOpen, dialogOf(el), el.status, focused(el)]).to.deep.equal([true, null, 'running', en.pause]);
  });

  it('can be followed by opening it again', async () => {
    const { el, clock } = await followed(5);
    await closed(el, () => sendKeys({ press: 'Escape' }));
    await open(el);
    await go(el, clock, 1);
    expect([dialogOf(el)!.matches(':modal'), focused(el), digitsOf(el)]).to.deep.equal([true, en.pause, '8']);
  });

  it('is what a reset does', async () => {
    const { el } = await followed(5);
    el.reset();
    await el.updateComplete;
    expect([dialogOf(el), el.status, focused(el)]).to.deep.equal([null, 'idle', en.start]);
    expect(picturesIn(rootOf(el))).to.have.lengthOf(1);
  });

  it('waits for a press at the end of a session, beside the summary', async () => {
    const { el, clock } = await followed(5, html`<hold-timer .timeline=${two}></hold-timer>`);
    await go(el, clock, two.durationMs / 1000);
    const summary = en.doneSummary(2, two.durationMs);
    expect([el.status, textIn(el, '.word'), textIn(el, '.line'), saidInside(el)]).to.deep.equal([
      'complete',
      en.done,
      summary,
      summary,
    ]);
    expect([inside(el, '.whole'), focused(el)]).to.deep.equal([null, en.close]);
    await closed(el, () => inside(el, '.leave')!.click());
    expect([dialogOf(el), el.status, focused(el)]).to.deep.equal([null, 'complete', en.again]);
  });
});

describe('what is announced', () => {
  it('is announced in the view alone while it is open', async () => {
    const { el, clock } = await followed(5);
    await go(el, clock, 10);
    expect([announced(el), saidInside(el)]).to.deep.equal(['', `${toTheRight} ${en.readyIn(6)}`]);
  });

  it('is not announced again by the other of the two regions', async () => {
    const { el, clock } = await onPage<HoldTimer>(stretch);
    el.start();
    await go(el, clock, 15);
    const before = announced(el);
    await open(el);
    const opened = [announced(el), saidInside(el)];
    el.pause();
    await el.updateComplete;
    const paused = saidInside(el);
    await closed(el, () => sendKeys({ press: 'Escape' }));
    const afterwards = announced(el);
    el.resume();
    await el.updateComplete;
    expect([before, opened, paused, afterwards]).to.deep.equal([
      `${toTheRight} ${en.readyIn(6)}`,
      ['', ''],
      en.paused.user,
      '',
    ]);
    expect(announced(el)).to.equal(en.secondsLeft(5));
  });
});

describe('a timer that is moved in the document while it is followed', () => {
  it('is followed on, above the page, with the focus where it was', async () => {
    const { el, clock } = await followed(5);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    inside(el, '.to-skip button')!.focus();
    const heard = record(el, ...HOLD_EVENTS);
    place.append(el);
    await el.updateComplete;
    // told of a close that was none
    await new Promise((done) => dialogOf(el)!.addEventListener('close', done, { once: true }));
    await el.updateComplete;
    expect([dialogOf(el)!.matches(':modal'), focused(el), typesOf(heard)]).to.deep.equal([true, en.skip, []]);
    await go(el, clock, 1);
    expect([el.status, digitsOf(el)]).to.deep.equal(['running', '8']);
  });

  it('is followed no longer when it is taken out', async () => {
    const { el } = await followed(5);
    el.remove();
    await el.updateComplete;
    await el.updateComplete;
    document.body.append(el);
    await el.updateComplete;
    expect([dialogOf(el), el.status]).to.deep.equal([null, 'paused']);
    el.remove();
  });
});

describe('axe finds nothing in the view', () => {
  const states: Record<string, { template?: TemplateResult; seconds: number; act?: (el: HoldTimer) => void }> = {
    'get ready': { seconds: 1 },
    running: { seconds: 5 },
    paused: { seconds: 5, act: (el) => el.pause() },
    waiting: { seconds: 6, template: waits },
    complete: { seconds: 5 },
  };
  for (const [lang, dir, colorScheme] of [
    ['en', 'ltr', 'light'],
    ['da', 'rtl', 'dark'],
  ] as const) {
    describe(`${lang}, ${dir}, ${colorScheme}`, () => {
      before(() => emulateMedia({ colorScheme }));
      after(() => emulateMedia({ colorScheme: 'light' }));

      for (const [name, { template = stretch, seconds, act }] of Object.entries(states)) {
        it(name, async () => {
          const { el, clock } = await onPage<HoldTimer>(
            html`<div
              lang=${lang}
              dir=${dir}
              style="color-scheme: light dark; background: light-dark(#ffffff, #1b1f1e)"
            >
              ${template}
            </div>`,
          );
          el.start();
          await go(el, clock, seconds);
          button(el, lang === 'en' ? en.followAlong : da.followAlong)!.click();
          await el.updateComplete;
          act?.(el);
          if (name === 'complete') clock.advance(60_000);
          await el.updateComplete;
          expect(dialogOf(el)!.classList.contains(name === 'get ready' ? 'running' : name)).to.be.true;
          await expect(el.parentElement!).to.be.accessible();
        });
      }
    });
  }
});
