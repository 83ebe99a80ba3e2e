/** The session in the whole window. */
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

/** As somebody who is inside presses it. */
async function sendFollowKey(el: HoldTimer): Promise<void> {
  rootOf(el).querySelector<HTMLElement>('.primary')!.focus();
  await sendKeys({ press: 'f' });
  await el.updateComplete;
}

/** As pages have it: what a browser brings along, and far wider. Elsewhere than in Chromium that is the same. */
const TYPES = engine === 'firefox' || engine === 'webkit' ? ['its own'] : ['its own', 'wide'];

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

  it('opens above the page and fills the window, whatever font size that has, with the focus on the button that fills it', async () => {
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

  it('has the picture and the ring, of which there is one each, moves both, and gives them back as they are', async () => {
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
    expect(progressOf(limbsOf(el)), 'where it was, in its own place').to.equal(0.5);
  });

  for (const template of [stretch, ringAlone]) {
    it(`keeps the place of what it has taken: ${template === stretch ? 'a figure' : 'a ring'}`, async () => {
      const { el, clock } = await onPage<HoldTimer>(template);
      el.start();
      await go(el, clock, 5);
      const heightBefore = el.offsetHeight;
      await open(el);
      expect(el.offsetHeight).to.be.closeTo(heightBefore, 1);
    });
  }

  it('names the move, and shows digits, phase, side and sentence as they go on', async () => {
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

/** Windows of a phone, held either way, of a tablet and of a desk. */
const WINDOWS = [
  [390, 844],
  [844, 390],
  [320, 568],
  [568, 320],
  [820, 1180],
  [1280, 800],
] as const;

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
    it(`hears a press: ${what}`, async () => {
      const { el } = await followed(seconds, template);
      await press(el);
      await el.updateComplete;
      expect([el.status, el.phase!.side, focused(el)].join(' ')).to.equal(becomes);
    });
  }

  it('goes on after a pause by another press', async () => {
    const { el } = await followed(5);
    const [x, y] = middle(); // where nothing was pressed just before
    await sendMouse({ type: 'click', position: [x, y + 60] });
    await waitUntil(() => el.status === 'paused', 'paused'); // a driver may answer before the page has its click
    // a second after the first, by its own account
    const init = { detail: 1, bubbles: true, composed: true };
    const later = { value: performance.now() + 1_000 };
    inside(el, '.whole')!.dispatchEvent(Object.defineProperty(new MouseEvent('click', init), 'timeStamp', later));
    await el.updateComplete;
    expect([el.status, focused(el)]).to.deep.equal(['running', en.pause]);
  });

  it('has Start now, after which the focus is on the view', async () => {
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

for (const type of TYPES) {
  describe(`in a type of a width that is ${type}`, () => {
    if (type === 'wide') useWideType();
    afterEach(() => setViewport({ width: 800, height: 600 }));

    for (const [width, height] of [...WINDOWS, [320, 480], [640, 320]] as const) {
      for (const template of [stretch, ringAlone]) {
        const what = template === stretch ? 'a figure' : 'a ring';
        it(`it has large digits, targets of 64 px, and all of it in sight: ${what}, ${width} × ${height}`, async () => {
          await setViewport({ width, height });
          const { el, clock } = await followed(1, template);
          for (let phase = 0; phase < 2; phase += 1) {
            const size = parseFloat(getComputedStyle(inside(el, '.digits')!).fontSize);
            // while somebody gets ready, the steps come first
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
      it(`the buttons are at one place in every state: ${width} × ${height}`, async () => {
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

      it(`nothing but the person makes way for End, which is not beside Skip: ${width} × ${height}`, async () => {
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
          if (width < height && seconds > 4) expect(isBeside, `${lang}: the side is beside the word`).to.be.true;
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

describe('what is where in the view', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [width, height, shown] of [
    [390, 844, 'all'],
    [820, 1180, 'all'],
    [1280, 800, 'all'],
    [568, 320, 'one'],
    [844, 390, 'one'],
    [320, 568, 'one'],
  ] as const) {
    it(`the way into a move is there in steps: ${shown}, ${width} × ${height}`, async () => {
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

  it('says which move of how many it is, and how far the whole is', async () => {
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
    it(`brings the next move in softly, while the floor stays: ${reducedMotion}`, async () => {
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

  it('of a move alone says nothing of how many', async () => {
    const { el } = await followed(5);
    expect([inside(el, '.of'), inside(el, '.progress')]).to.deep.equal([null, null]);
  });

  it('has the word of each of its buttons below its sign', async () => {
    const { el } = await followed(5);
    const words = [...dialogOf(el)!.querySelectorAll('.icon')].map((each) => {
      const [sign, word] = [...each.children].map((part) => part.getBoundingClientRect());
      return [each.textContent.trim(), word!.width > 10 && word!.top >= sign!.bottom - 1];
    });
    expect(words).to.have.deep.members([en.close, en.back, en.skip].map((word) => [word, true]));
  });

  it('shows the focus of the whole on what it does, and not as a frame round the window', async () => {
    const { el } = await followed(5);
    await sendKeys({ press: 'Tab' });
    inside(el, '.whole')!.focus();
    const outline = (selector: string) => getComputedStyle(inside(el, selector)!).outlineStyle;
    expect([focused(el), outline('.whole'), outline('.hint')]).to.deep.equal([en.pause, 'none', 'solid']);
    inside(el, '.leave')!.focus();
    expect(outline('.hint')).to.equal('none');
  });
});

describe('the end of a session that is followed', () => {
  it('is offered as soon as the session is paused', async () => {
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

  it('offers to repeat it, and goes on in the view', async () => {
    const { el, clock } = await followed(5);
    await go(el, clock, 60);
    [...dialogOf(el)!.querySelectorAll('button')].find((each) => each.textContent.trim() === en.again)!.click();
    await el.updateComplete;
    expect([el.status, el.phase?.kind, dialogOf(el)?.matches(':modal')]).to.deep.equal(['running', 'ready', true]);
  });
});

describe('leaving the view', () => {
  it('with Escape ends nothing, tells the page nothing, and can be followed by opening it again', async () => {
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
    const shown = [el.status, textIn(el, '.word'), textIn(el, 'div.line'), saidInside(el)];
    expect(shown).to.deep.equal(['complete', en.done, belowDone(summary), summary]);
    expect([inside(el, '.whole'), focused(el)]).to.deep.equal([null, en.close]);
    await closed(el, () => inside(el, '.leave')!.click());
    expect([dialogOf(el), el.status, focused(el)]).to.deep.equal([null, 'complete', en.again]);
  });
});

it('what is announced is announced in the view alone while it is open, and by neither region twice', async () => {
  const { el, clock } = await onPage<HoldTimer>(stretch);
  el.start();
  await go(el, clock, 15);
  // the browser of a test may keep the screen on, or not
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

describe('there is room for all of it', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  /** What of the view is not seen, or lies over something else. */
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

  /** How many letters it takes to get into a move. */
  const lengthOf = (id: string, lang: Lang) => contents[lang].exercises[id]!.steps.join(' ').length;

  /**
   * Moves one after the other, of which each is got into from the one before: in Chromium, where it is run with every change, the six
   * with the most to say, in the other engines all.
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
  /** What has the longest words: how to get into a move. */
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

  describe('in a type that is wide', () => {
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
        // what a visitor sets is there before the view, or laid out with the next phase
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
    it(`on a page that is zoomed by CSS: ${width} × ${height}, ${zoom}`, async () => {
      await setViewport({ width, height });
      document.body.style.setProperty('zoom', String(zoom));
      try {
        const { el } = await followed(1);
        const box = dialogOf(el)!.getBoundingClientRect();
        const size = [box.width, box.height].map(Math.round);
        // in some engines the page has a scroll bar that takes room
        const { clientWidth } = document.documentElement;
        expect([faultsIn(el), ...size]).to.deep.equal([[], clientWidth, height]);
      } finally {
        document.body.style.removeProperty('zoom');
      }
    });
  }
});
