/** The full-window view of a session ("follow along"). */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import '../../../src/define/hold-timer.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import { saySide } from '../../../src/locale/say.js';
import { boutOf, buildTimeline, type Phase, type Timeline } from '../../../src/session/timeline.js';
import { engine, useWideType } from '../../support/engine.js';
import type { FakeClock } from '../../support/fake-clock.js';
import { contents, en, LANGS, languages, wordsOf, type Lang } from '../../support/languages.js';
import { limbsOf, progressOf } from '../../support/motion.js';
import { picturesIn } from '../../support/pictures.js';
import '../../support/seen-alone.js';
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
import { belowDone } from '../../support/text.js';

/** Get ready 4, left 10, switch 6, right 10. */
const stretch = html`<hold-timer exercise="hip-flexor" seconds="10" ready-seconds="4" switch-seconds="6"></hold-timer>`;
/** Get ready 4, lift 2, hold 3, lower 3, breathe 1. */
const bridge = html`<hold-timer exercise="glute-bridge" ready-seconds="4"></hold-timer>`;
const waits = html`<hold-timer exercise="hip-flexor" seconds="10" ready-seconds="4" manual></hold-timer>`;

const ringAlone = html`<hold-timer seconds="20" ready-seconds="4"></hold-timer>`;
const tenSeconds = { sets: 1, reps: 1, holdSeconds: 10, eachSide: false };

const two = buildTimeline([boutOf(exercises.butterfly, 1), boutOf(exercises['hip-flexor'], 1)]);
const toTheRight = saySide('hip-flexor', 'right', 'to', wordsOf('en'));

const rootOf = (el: HoldTimer): ShadowRoot => el.shadowRoot!;
const dialogOf = (el: HoldTimer): HTMLDialogElement | null => rootOf(el).querySelector('dialog');
const langOf = (el: HoldTimer): Lang => LANGS.find((each) => each === el.closest<HTMLElement>('[lang]')?.lang) ?? 'en';
const opener = (el: HoldTimer): HTMLButtonElement | undefined => button(el, languages[langOf(el)].messages.followAlong);
const inside = (el: HoldTimer, selector: string): HTMLElement | null =>
  dialogOf(el)?.querySelector<HTMLElement>(selector) ?? null;
const textIn = (el: HoldTimer, selector: string): string =>
  inside(el, selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const saidInside = (el: HoldTimer): string => textIn(el, '[role=status]');
const focused = (el: HoldTimer): string => nameOf(rootOf(el).activeElement);

/** Waits for the close event, which the dialog fires in a later task. */
async function closed(el: HoldTimer, act: () => unknown): Promise<void> {
  const closing = new Promise((done) => dialogOf(el)!.addEventListener('close', done, { once: true }));
  await act();
  await closing;
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

/** Presses F with the focus inside the timer. */
async function sendFollowKey(el: HoldTimer): Promise<void> {
  rootOf(el).querySelector<HTMLElement>('.primary')!.focus();
  await sendKeys({ press: 'f' });
  await el.updateComplete;
}

/** The default font, and a far wider one, as pages may have. In Firefox and WebKit the default is that wide already. */
const FONTS = engine === 'firefox' || engine === 'webkit' ? ['default'] : ['default', 'wide'];

describe('the follow-along view', () => {
  it('is offered only during a session', async () => {
    const { el, clock } = await onPage<HoldTimer>(stretch);
    const offered = [opener(el)];
    el.start();
    await el.updateComplete;
    offered.push(opener(el));
    await go(el, clock, 30);
    offered.push(opener(el));
    expect([el.status, ...offered.map(Boolean)]).to.deep.equal(['complete', false, true, false]);
  });

  it('is not offered in a browser without showModal()', async () => {
    const { prototype } = HTMLDialogElement;
    const { showModal } = prototype;
    // @ts-expect-error as in an old browser
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

  it('opens above the page, fills the window, has its own font size, and focuses its large Pause button', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      const { el } = await followed(5);
      const dialog = dialogOf(el)!;
      const { width, height } = dialog.getBoundingClientRect();
      expect([width, height]).to.deep.equal([document.documentElement.clientWidth, innerHeight]);
      expect([getComputedStyle(dialog).fontSize, dialog.matches(':modal'), focused(el)]).to.deep.equal([
        ...['18px', true, en.pause],
      ]);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('takes over the only picture and ring, keeps both moving, and gives them back unchanged', async () => {
    const { el } = await followed(5, bridge);
    const count = () => [picturesIn(rootOf(el)).length, rootOf(el).querySelectorAll('.digits').length];
    expect([...count(), inside(el, '.picture') !== null, inside(el, '.digits') !== null]).to.deep.equal([
      ...[1, 1, true, true],
    ]);
    const halves = [...dialogOf(el)!.querySelectorAll('.half > i')];
    expect(halves.map((half) => half.getAnimations().length)).to.deep.equal([1, 1]);
    el.pause();
    await el.updateComplete;
    expect(progressOf(limbsOf(el)), 'halfway up').to.equal(0.5);
    await closed(el, () => inside(el, '.leave')!.click());
    const stage = rootOf(el).querySelector('[part~=stage]')!;
    expect([...count(), stage.querySelector('.digits') !== null]).to.deep.equal([1, 1, true]);
    expect(progressOf(limbsOf(el)), 'still halfway, back in the timer').to.equal(0.5);
  });

  for (const template of [stretch, ringAlone]) {
    it(`does not change the height of the timer on the page: ${template === stretch ? 'a figure' : 'a ring'}`, async () => {
      const { el, clock } = await onPage<HoldTimer>(template);
      el.start();
      await go(el, clock, 5);
      const heightBefore = el.offsetHeight;
      await open(el);
      expect(el.offsetHeight).to.be.closeTo(heightBefore, 1);
    });
  }

  it('shows name, digits, phase, side and sentence, and updates them', async () => {
    const { el, clock } = await followed(5);
    const { name, sides } = contents.en.exercises['hip-flexor']!;
    const seen = () => [digitsOf(el), textIn(el, '.name'), textIn(el, '.word'), textIn(el, 'div.line')];
    const all = [seen()];
    for (const seconds of [1, 9]) {
      await play(el, clock, seconds);
      all.push(seen());
    }
    const hold = `${en.phase.hold} ${en.side.left}`;
    expect(all).to.deep.equal([
      ['9', name, hold, sides!.left],
      ['8', name, hold, sides!.left],
      ['5', name, `${en.phase.switch} ${en.side.right}`, toTheRight],
    ]);
  });
});

/** Windows of phones, upright and sideways, of a tablet and of a desktop. */
const WINDOWS = [
  [390, 844],
  [844, 390],
  [320, 568],
  [568, 320],
  [820, 1180],
  [1280, 800],
] as const;

describe('the large button of the view', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [width, height] of [
    [320, 480],
    [390, 844],
    [640, 320],
    [1280, 800],
  ] as const) {
    it(`covers the window: ${width} × ${height}`, async () => {
      await setViewport({ width, height });
      const { el } = await followed(5);
      const places = [
        [2, 2],
        [width / 2, height / 4],
        [width / 2, height / 2],
        [width / 4, height * 0.6],
        [width * (width > height ? 0.72 : 0.5), height - 30],
        [2, height - 2],
      ] as const;
      const hit = places.map(([x, y]) => rootOf(el).elementFromPoint(x, y)?.className);
      expect(hit).to.deep.equal(places.map(() => 'whole'));
    });
  }

  const middle = (): [number, number] => [Math.round(innerWidth / 2), Math.round(innerHeight / 2)];
  const click = (selector: string) => (el: HoldTimer) => inside(el, selector)!.click();
  type Press = (el: HoldTimer) => unknown;

  const presses: [what: string, from: [number, TemplateResult], press: Press, becomes: string][] = [
    ['anywhere', [5, stretch], () => sendMouse({ type: 'click', position: middle() }), `paused left ${en.resume}`],
    ['p', [5, stretch], () => sendKeys({ press: 'p' }), `paused left ${en.resume}`],
    ['Space', [5, stretch], () => sendKeys({ press: 'Space' }), `paused left ${en.resume}`],
    ['ArrowRight', [5, stretch], () => sendKeys({ press: 'ArrowRight' }), `running right ${en.pause}`],
    ['in a wait', [6, waits], click('.whole'), `running left ${en.pause}`],
    ['on Skip', [5, stretch], click('.to-skip button'), `running right ${en.pause}`],
    ['on Back', [15, stretch], click('.to-back button'), `running left ${en.pause}`],
  ];
  for (const [what, [seconds, template], press, becomes] of presses) {
    it(`and its keys and buttons steer the session: ${what}`, async () => {
      const { el } = await followed(seconds, template);
      await press(el);
      await el.updateComplete;
      expect([el.status, el.phase!.side, focused(el)].join(' ')).to.equal(becomes);
    });
  }

  it('resumes on a second press', async () => {
    const { el } = await followed(5);
    const [x, y] = middle(); // below, away from the press of the test before
    await sendMouse({ type: 'click', position: [x, y + 60] });
    await waitUntil(() => el.status === 'paused', 'not paused'); // a driver may answer before the page has had its click
    // its time stamp is one second later
    const init = { detail: 1, bubbles: true, composed: true };
    const later = { value: performance.now() + 1_000 };
    inside(el, '.whole')!.dispatchEvent(Object.defineProperty(new MouseEvent('click', init), 'timeStamp', later));
    await el.updateComplete;
    expect([el.status, focused(el)]).to.deep.equal(['running', en.pause]);
  });

  it('gets the focus after a press on Start now', async () => {
    const { el } = await followed(1);
    const startNow = inside(el, '.start-now')!;
    startNow.focus();
    startNow.click();
    await el.updateComplete;
    expect([el.phase!.kind, focused(el)]).to.deep.equal(['hold', en.pause]);
  });
});

const whereabouts = (el: HoldTimer, selector: string) => {
  const { x, y, right, bottom } = inside(el, selector)!.getBoundingClientRect();
  return [x, y, right, bottom].map(Math.round);
};

for (const font of FONTS) {
  describe(`the full-window view in the ${font} font`, () => {
    if (font === 'wide') useWideType();
    afterEach(() => setViewport({ width: 800, height: 600 }));

    for (const [width, height] of [...WINDOWS, [320, 480], [640, 320]] as const) {
      for (const template of [stretch, ringAlone]) {
        const what = template === stretch ? 'a figure' : 'a ring';
        it(`has large digits and targets of 64 px, and nothing is cut off: ${what}, ${width} × ${height}`, async () => {
          await setViewport({ width, height });
          const { el, clock } = await followed(1, template);
          for (let phase = 0; phase < 2; phase += 1) {
            const size = parseFloat(getComputedStyle(inside(el, '.digits')!).fontSize);
            // in get-ready the steps take most of the room
            expect(size).to.be.at.least(Math.min(width, height) * (phase ? 0.2 : 0.13));
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

    for (const [width, height] of WINDOWS) {
      it(`keeps each button at one place in every state: ${width} × ${height}`, async () => {
        await setViewport({ width, height });
        const { el, clock } = await followed(1, waits);
        const keys = ['.to-back button', '.hint', '.to-skip button'];
        const places = () => keys.map((key) => whereabouts(el, key));
        const expected = places();
        const acts: (() => unknown)[] = [
          () => el.pause(),
          () => el.resume(),
          () => clock.advance(5_000), // waits for a tap
          () => el.advance(),
          () => clock.advance(1_000),
          () => el.pause(),
          () => el.resume(),
          () => clock.advance(10_000), // the other side
        ];
        const seen = [el.status];
        for (const act of acts) {
          act();
          await el.updateComplete;
          seen.push(el.status);
          expect(places(), seen.join()).to.deep.equal(expected);
        }
        expect(new Set(seen).size).to.equal(3);
        const bottom = expected[1]![3]!;
        for (const each of ['advance', 'advance'] as const) {
          el[each]();
          clock.advance(60_000);
          await el.updateComplete;
        }
        expect([el.status, whereabouts(el, '.close')[3]]).to.deep.equal(['complete', bottom]);
      });

      it(`moves neither ring, title nor hint when End appears, which is apart from Skip: ${width} × ${height}`, async () => {
        await setViewport({ width, height });
        const all = (width < height ? LANGS : (['en'] as const)).flatMap((lang) =>
          [1, 5, 20].map((seconds) => [lang, seconds] as const),
        );
        for (const [lang, seconds] of all) {
          const { el } = await followed(seconds, html`<div lang=${lang}>${stretch}</div>`);
          const places = () => ['.ring', '.title-bar', '.hint'].map((part) => whereabouts(el, part));
          const before = places();
          const [word, side] = ['.word > span', '.side'].map((part) => whereabouts(el, part));
          const isBeside = side![0]! > word![0]! && Math.abs(side![1]! + side![3]! - word![1]! - word![3]!) < 9;
          if (width < height && seconds > 4) expect(isBeside, `${lang}: the side stands beside the word`).to.be.true;
          expect(inside(el, '.side .sign')!.checkVisibility()).to.be.true;
          el.pause();
          await el.updateComplete;
          expect(places(), lang).to.deep.equal(before);
          const [x, y, right, bottom] = whereabouts(el, '.quit button');
          const [left, top] = whereabouts(el, '.to-skip button');
          expect([right! - x! >= 64, bottom! - y! >= 64]).to.deep.equal([true, true]);
          expect(Math.max(left! - right!, top! - bottom!), `${seconds} s`).to.be.above(-9);
          expect(bottom! - 8 <= top! || right! < left! - 64).to.be.true;
          el.remove();
        }
      });
    }
  });
}

describe('the contents of the view', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [width, height, shown] of [
    [390, 844, 'all'],
    [820, 1180, 'all'],
    [1280, 800, 'all'],
    [568, 320, 'one'],
    [844, 390, 'one'],
    [320, 568, 'one'],
  ] as const) {
    it(`include ${shown} of the steps into a move: ${width} × ${height}`, async () => {
      await setViewport({ width, height });
      const slow = html`<hold-timer exercise="hip-flexor" seconds="10" ready-seconds="20"></hold-timer>`;
      const { el, clock } = await followed(0, slow);
      const { steps, sides } = contents.en.exercises['hip-flexor']!;
      const seen = () =>
        [...dialogOf(el)!.querySelectorAll('.how li')]
          .filter((each) => each.checkVisibility())
          .map((each) => each.textContent.trim());
      const [first, last] = [[seen()], [] as string[][]];
      expect(first[0]!.slice(0, 2)).to.deep.equal(shown === 'all' ? [steps[0], sides!.left] : [steps[0]]);
      const sizes = ['.how li', '.hint'].map((part) => parseFloat(getComputedStyle(inside(el, part)!).fontSize));
      expect(sizes[0]).to.be.at.least(19);
      await play(el, clock, 19);
      last.push(seen());
      expect(last[0]!.at(-1) === first[0]!.at(-1)).to.equal(shown === 'all');
      expect(inside(el, '[aria-current=step]')!.textContent.trim()).to.equal(last[0]!.at(-1));
    });
  }

  it('include "1 of 2" and the progress of a routine', async () => {
    const { el, clock } = await followed(1, html`<hold-timer .timeline=${two}></hold-timer>`);
    const done = () => dialogOf(el)!.querySelectorAll('.progress .done').length;
    const seen = [[textIn(el, '.of'), done()]];
    el.next();
    await go(el, clock, 1);
    seen.push([textIn(el, '.of'), done()]);
    clock.advance(two.durationMs);
    await el.updateComplete;
    seen.push([textIn(el, '.of'), done()]);
    expect(seen).to.deep.equal([
      [en.countOf(1, 2), 0],
      [en.countOf(2, 2), 0],
      ['', 1],
    ]);
  });

  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    it(`fade to the next move while the floor stays, unless motion is reduced: ${reducedMotion}`, async () => {
      await emulateMedia({ reducedMotion });
      try {
        const { el } = await followed(1, html`<hold-timer .timeline=${two}></hold-timer>`);
        const fading = () => {
          const parts = [...inside(el, '.figure')!.children].filter((part) =>
            part.getAnimations().some(({ effect }) => 'opacity' in (effect as KeyframeEffect).getKeyframes()[0]!),
          );
          return [parts.length > 0, parts.some((part) => part.matches('.floor'))];
        };
        el.next();
        await el.updateComplete;
        expect(fading()).to.deep.equal([reducedMotion !== 'reduce', false]);
      } finally {
        await emulateMedia({ reducedMotion: 'no-preference' });
      }
    });
  }

  it('include no count and no progress for a single move', async () => {
    const { el } = await followed(5);
    expect([inside(el, '.of'), inside(el, '.progress')]).to.deep.equal([null, null]);
  });

  it('include the name of each button below its icon', async () => {
    const { el } = await followed(5);
    const words = [...dialogOf(el)!.querySelectorAll('.icon')].map((each) => {
      const [sign, word] = [...each.children].map((part) => part.getBoundingClientRect());
      return [each.textContent.trim(), word!.width > 10 && word!.top >= sign!.bottom - 1];
    });
    expect(words).to.have.deep.members([en.close, en.back, en.skip].map((word) => [word, true]));
  });

  it('show the focus of the large button around its hint, not around the window', async () => {
    const { el } = await followed(5);
    await sendKeys({ press: 'Tab' });
    inside(el, '.whole')!.focus();
    const outline = (selector: string) => getComputedStyle(inside(el, selector)!).outlineStyle;
    expect([focused(el), outline('.whole'), outline('.hint')]).to.deep.equal([en.pause, 'none', 'solid']);
    inside(el, '.leave')!.focus();
    expect(outline('.hint')).to.equal('none');
  });
});

describe('the end of a session in the view', () => {
  it('can be chosen while the session is paused or waits', async () => {
    for (const [template, seconds, status] of [
      [stretch, 5, 'paused'],
      [stretch, 1, 'paused'],
      [waits, 6, 'waiting'],
    ] as const) {
      const { el } = await followed(seconds, template);
      if (status === 'paused') {
        expect(inside(el, '.quit')).to.equal(null);
        el.pause();
        await el.updateComplete;
      }
      expect(el.status).to.equal(status);
      inside(el, '.quit button')!.click();
      await el.updateComplete;
      expect([el.status, dialogOf(el)]).to.deep.equal(['idle', null]);
    }
  });

  it('offers the session again, which starts in the view', async () => {
    const { el, clock } = await followed(5);
    await go(el, clock, 60);
    [...dialogOf(el)!.querySelectorAll('button')].find((each) => each.textContent.trim() === en.again)!.click();
    await el.updateComplete;
    expect([el.status, el.phase?.kind, dialogOf(el)?.matches(':modal')]).to.deep.equal(['running', 'ready', true]);
  });
});

describe('leaving the view', () => {
  it('with Escape does not end the session or reach the page, and the view can be opened again', async () => {
    const { el, clock } = await followed(5);
    const heard = [record(el, ...HOLD_EVENTS), record(document, 'keydown')];
    await closed(el, () => sendKeys({ press: 'Escape' }));
    expect([dialogOf(el), el.status, focused(el)]).to.deep.equal([null, 'running', en.followAlong]);
    expect(heard.map(typesOf)).to.deep.equal([[], []]);
    await go(el, clock, 1);
    expect(digitsOf(el)).to.equal('8');
    await open(el);
    await go(el, clock, 1);
    expect([dialogOf(el)!.matches(':modal'), focused(el), digitsOf(el)]).to.deep.equal([true, en.pause, '7']);
  });

  it('with its button does not end the session', async () => {
    const { el } = await followed(5);
    await closed(el, () => inside(el, '.leave')!.click());
    expect([dialogOf(el), el.status, focused(el)]).to.deep.equal([null, 'running', en.followAlong]);
  });

  it('with the key that opened it does not end the session', async () => {
    const { el } = await onPage<HoldTimer>(stretch);
    el.start();
    await el.updateComplete;
    await sendFollowKey(el);
    const wasOpen = dialogOf(el)?.matches(':modal');
    await closed(el, () => sendKeys({ press: 'f' }));
    expect([wasOpen, dialogOf(el), el.status, focused(el)]).to.deep.equal([true, null, 'running', en.pause]);
  });

  it('happens on a reset', async () => {
    const { el } = await followed(5);
    el.reset();
    await el.updateComplete;
    expect([dialogOf(el), el.status, focused(el)]).to.deep.equal([null, 'idle', en.start]);
    expect(picturesIn(rootOf(el))).to.have.lengthOf(1);
  });

  it('does not happen by itself at the end of a session: the summary stays until a press', async () => {
    const { el, clock } = await followed(5, html`<hold-timer .timeline=${two}></hold-timer>`);
    await go(el, clock, two.durationMs / 1000);
    const summary = en.doneSummary(2, two.durationMs);
    const shown = [el.status, textIn(el, '.word'), textIn(el, 'div.line'), saidInside(el)];
    expect(shown).to.deep.equal(['complete', en.done, belowDone(summary), summary]);
    expect([inside(el, '.whole'), focused(el)]).to.deep.equal([null, en.close]);
    await closed(el, () => inside(el, '.leave')!.click());
    expect([dialogOf(el), el.status, focused(el)]).to.deep.equal([null, 'complete', en.again]);
  });
});

it('while the view is open only its own status region announces, and nothing is announced twice', async () => {
  const { el, clock } = await onPage<HoldTimer>(stretch);
  el.start();
  await go(el, clock, 15);
  // whether the screen may go dark depends on the browser of the test
  const said = () => [announced(el), saidInside(el)].map((text) => text.replace(en.mayGoDark, '').trim());
  const heard = [said()];
  const acts: (() => unknown)[] = [
    () => open(el),
    () => el.pause(),
    () => closed(el, () => sendKeys({ press: 'Escape' })),
    () => el.resume(),
    () => open(el),
    () => go(el, clock, 5),
  ];
  for (const act of acts) {
    await act();
    await el.updateComplete;
    heard.push(said());
  }
  const [{ right }, hold] = [contents.en.exercises['hip-flexor']!.sides!, `${en.dosage(tenSeconds)}.`];
  expect(heard).to.deep.equal([
    [toTheRight, ''],
    ['', ''],
    ['', en.paused.user],
    ['', ''],
    [en.secondsLeft(5), ''],
    ['', ''],
    ['', `${hold} ${right}`],
  ]);
});

describe('a timer that is moved in the document while its view is open', () => {
  it('opens the view again, with the focus where it was', async () => {
    const { el, clock } = await followed(5);
    const place = await fixture<HTMLElement>(html`<div></div>`);
    inside(el, '.to-skip button')!.focus();
    const heard = record(el, ...HOLD_EVENTS);
    place.append(el);
    await el.updateComplete;
    // the close event of the move itself
    await new Promise((done) => dialogOf(el)!.addEventListener('close', done, { once: true }));
    await el.updateComplete;
    expect([dialogOf(el)!.matches(':modal'), focused(el), typesOf(heard)]).to.deep.equal([true, en.skip, []]);
    await go(el, clock, 1);
    expect([el.status, digitsOf(el)]).to.deep.equal(['running', '8']);
  });

  it('closes the view when it is removed', async () => {
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
    ['sv', 'ltr', 'dark'],
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
              style="color-scheme: light dark; background: light-dark(#ffffff, #1b1f1e); color: light-dark(#000000, #ffffff)"
            >
              ${template}
            </div>`,
          );
          el.start();
          await go(el, clock, seconds);
          button(el, languages[lang].messages.followAlong)!.click();
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

describe('all of the view has room', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  /** Parts of the view that are cut off or overlap. */
  function faultsIn(el: HoldTimer): string[] {
    const all = 'button:not(.whole), .core, .of, .name, .word, .hint, div.line p, .how li';
    const parts = [...dialogOf(el)!.querySelectorAll(all)].filter((part) => part.checkVisibility());
    const seen = parts.filter((part) => part.matches('button, .core') || part.textContent.trim() !== '');
    const boxes = seen.map((part) => [part, part.getBoundingClientRect()] as const);
    const isCut = (part: Element, { left, right }: DOMRect) =>
      part.matches('button, .hint') &&
      [...part.children].some((each) => {
        const box = each.getBoundingClientRect();
        return box.width > 0 && (box.left < left || box.right > right);
      });
    const isOut = ({ left, top, right, bottom }: DOMRect) =>
      Math.min(left, top) < -0.5 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
    const overlap = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
    return boxes.flatMap(([part, box], index) => {
      const over = boxes.slice(index + 1).filter(([other, its]) => !part.contains(other) && overlap(box, its));
      const faults = [
        ...(isOut(box) ? ['out'] : []),
        ...(isCut(part, box) ? ['cut'] : []),
        ...over.map(([other]) => `over ${other.className}`),
      ];
      return faults.map((fault) => `${part.className || part.localName} ${fault}`);
    });
  }

  /** Number of letters in the steps of a move. */
  const lengthOf = (id: string, lang: Lang) => contents[lang].exercises[id]!.steps.join(' ').length;

  /**
   * A routine of moves, so that each has a transition from the one before. In Chromium, where this runs with every change, the six
   * moves with the longest steps; in the other engines all moves.
   */
  function movesOf(lang: Lang): Timeline {
    const count = engine === 'chromium' ? 6 : Infinity;
    const longest = [...Object.values(exercises)].sort((a, b) => lengthOf(b.id, lang) - lengthOf(a.id, lang));
    return buildTimeline(longest.slice(0, count).map((exercise) => boutOf(exercise, 3)));
  }

  async function faultsInAll(lang: Lang, isLookedAt: (phase: Phase) => boolean): Promise<string[]> {
    const all = movesOf(lang);
    const { el, clock } = await onPage<HoldTimer>(
      html`<div lang=${lang}><hold-timer .timeline=${all}></hold-timer></div>`,
    );
    el.start();
    await el.updateComplete;
    await sendFollowKey(el);
    const faults: string[] = [];
    const look = async (what: string) => {
      await el.updateComplete;
      faults.push(...faultsIn(el).map((fault) => `${lang}, ${what}: ${fault}`));
    };
    for (const { startMs, exercise, kind, side } of all.phases.filter(isLookedAt)) {
      clock.advance(startMs + 5 - el.elapsedMs);
      const what = `${exercise} ${kind} ${side}`;
      await look(what);
      el.pause();
      await look(`${what}, paused`);
      el.resume();
    }
    return faults;
  }

  const isOfFirstSet = ({ set, rep }: Phase) => set === 1 && rep === 1;
  /** The phases with the longest texts: how to get into a move. */
  const isSetUp = ({ kind }: Phase) => kind === 'ready' || kind === 'transition';

  for (const [width, height, what, isLookedAt] of [
    [568, 320, 'every phase of a move', isOfFirstSet],
    [640, 320, 'the way into a move', isSetUp],
    [320, 480, 'the way into a move', isSetUp],
  ] as const) {
    for (const lang of LANGS) {
      it(`in ${what}: ${lang}, ${width} × ${height}`, async function () {
        this.timeout(60_000);
        await setViewport({ width, height });
        expect(await faultsInAll(lang, isLookedAt)).to.deep.equal([]);
      });
    }
  }

  describe('in a wide font', () => {
    useWideType();
    for (const [width, height] of [
      [568, 320],
      [320, 480],
      [1280, 800],
    ] as const) {
      it(`in Danish, ${width} × ${height}`, async function () {
        this.timeout(60_000);
        await setViewport({ width, height });
        expect(await faultsInAll('da', isSetUp)).to.deep.equal([]);
      });
    }
  });

  const spacing = new CSSStyleSheet();
  spacing.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`);

  for (const [width, height] of [
    [480, 270],
    [320, 480],
  ] as const) {
    it(`with the text spacing of WCAG 1.4.12: ${width} × ${height}`, async function () {
      this.timeout(60_000);
      await setViewport({ width, height });
      for (const lang of ['en', 'da'] as const) {
        const all = movesOf(lang);
        const { el, clock } = await onPage<HoldTimer>(
          html`<div lang=${lang}><hold-timer .timeline=${all}></hold-timer></div>`,
        );
        const root = rootOf(el);
        el.start();
        await el.updateComplete;
        await sendFollowKey(el);
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
        // normally such styles exist before the view is opened, or take effect with the next phase
        window.dispatchEvent(new Event('resize'));
        const faults: string[] = [];
        for (const { startMs, kind, exercise } of all.phases.filter(isSetUp)) {
          clock.advance(startMs + 5 - el.elapsedMs);
          await el.updateComplete;
          const { scrollHeight, clientHeight } = inside(el, '.seen')!;
          if (scrollHeight > clientHeight) faults.push(`${kind} of ${exercise}: ${scrollHeight - clientHeight} px`);
          faults.push(...faultsIn(el).map((fault) => `${kind} of ${exercise}: ${fault}`));
        }
        expect(faults, lang).to.deep.equal([]);
        el.remove();
      }
    });
  }

  for (const [width, height, zoom] of [
    [390, 844, 1.25],
    [640, 320, 1.25],
    [1280, 800, 2],
    [390, 844, 0.8],
  ] as const) {
    it(`on a page with CSS zoom: ${width} × ${height}, ${zoom}`, async () => {
      await setViewport({ width, height });
      document.body.style.setProperty('zoom', String(zoom));
      try {
        const { el } = await followed(1);
        const box = dialogOf(el)!.getBoundingClientRect();
        const size = [box.width, box.height].map(Math.round);
        // in some engines a scroll bar of the page takes room
        const { clientWidth } = document.documentElement;
        expect([faultsIn(el), ...size]).to.deep.equal([[], clientWidth, height]);
      } finally {
        document.body.style.removeProperty('zoom');
      }
    });
  }
});
