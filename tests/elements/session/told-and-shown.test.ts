/** Every line that is shown in a session is announced as well; and the announcements of the screen-reader setting. */
import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/all.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { preferences } from '../../../src/player/preferences.js';
import { boutOf, buildTimeline } from '../../../src/session/timeline.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import { contents, en } from '../../support/languages.js';
import { FakeSynthesis, utter, voice } from '../../support/fake-speech.js';
import { fieldIn, openSettings, tick } from '../../support/settings.js';
import { announced, drawn, onPage, play, timerOf } from '../../support/session.js';
import type { FakeClock } from '../../support/fake-clock.js';

const usual = { ...preferences };
afterEach(() => Object.assign(preferences, usual));

const { 'hip-flexor': flexor, butterfly } = contents.en.exercises;
const rootOf = (el: HoldTimer): ShadowRoot => timerOf(el).shadowRoot!;
/** Lines that come and go, without the sentence of the phase. */
const linesOf = (el: HoldTimer): string[] => {
  const textOf = (selector: string) => rootOf(el).querySelector(selector)?.textContent.trim() ?? '';
  // the title of the settings says from when they apply
  const [, counts = ''] = textOf('#its-course').split(' · ');
  return [textOf('[part~=line] .aside'), textOf('[part~=line]:not(:has(p))'), counts].filter(Boolean);
};

const twoMoves = buildTimeline([exercises.butterfly, exercises['glute-bridge']].map((each) => boutOf(each, 3)));
const plain = html`<hold-timer seconds="20" ready-seconds="8" each-side sets="2"></hold-timer>`;

/** Browsers that do not keep the screen on. */
const refusals: Record<string, PropertyDescriptor> = {
  'refuses to keep on, later': { value: { request: () => Promise.reject(new DOMException('', 'NotAllowedError')) } },
  'cannot keep on': { value: undefined },
};
function withWakeLock(descriptor: PropertyDescriptor): void {
  before(() => void Object.defineProperty(navigator, 'wakeLock', { configurable: true, ...descriptor }));
  after(() => void Reflect.deleteProperty(navigator, 'wakeLock'));
}

type Act = (el: HoldTimer, clock: FakeClock) => unknown;
const wait =
  (seconds: number): Act =>
  (_, clock) =>
    clock.advance(seconds * 1000);

/** Every line that was shown and every announcement, up to the end. */
async function toldAndSeen(template: TemplateResult, acts: Act[], cues: HoldTimer['cues'] = 'tones') {
  const { el, clock } = await onPage<HoldTimer>(template);
  el.cues = cues;
  const seen = new Set<string>();
  const told: string[] = [];
  const look = async () => {
    for (let turns = 0; turns < 5; turns += 1) await Promise.resolve();
    await drawn(el);
    for (const line of linesOf(el)) seen.add(line);
    if (told.at(-1) !== announced(el)) told.push(announced(el));
  };
  el.start();
  await look();
  for (const act of acts) {
    await act(el, clock);
    await look();
  }
  for (let turns = 0; turns < 800 && el.status !== 'complete'; turns += 1) {
    if (el.status === 'waiting') el.advance();
    else clock.advance(500);
    await look();
  }
  return { el, seen: [...seen], told };
}

/** A line is made of parts, each of which may be announced in a sentence of its own. */
const plainOf = (text: string): string => text.replaceAll(/[\u00ad.]/g, '');
const partsOf = (line: string): string[] => line.split(/ · |(?<=\.) /).map(plainOf);

const sessions: [what: string, template: TemplateResult, acts: Act[], lines: string[]][] = [
  ['undisturbed', html`<hold-timer .timeline=${twoMoves}></hold-timer>`, [], [en.set(1, 2), en.next('Glute bridge')]],
  ['in a timer without an exercise', plain, [], [en.set(2, 2)]],
  ['that is paused', plain, [wait(12), (el) => el.pause(), (el) => el.resume()], []],
  [
    'that sleeps',
    plain,
    [wait(2), (_, clock) => clock.jumpWall(60_000), wait(7), (el) => el.resume()],
    [en.paused.gap],
  ],
  ['that waits', html`<hold-timer exercise="glute-bridge" manual></hold-timer>`, [wait(24), wait(6)], [en.waiting.tap]],
  ['with its settings open', plain, [(el) => openSettings(el)], [en.nextStart]],
];

for (const [what, descriptor] of Object.entries(refusals)) {
  describe(`on a screen that the browser ${what}, each line is announced in a session`, () => {
    withWakeLock(descriptor);
    for (const [what, template, acts, lines] of sessions) {
      it(what, async () => {
        const { seen, told } = await toldAndSeen(template, acts);
        for (const line of [...lines, en.mayGoDark])
          expect(
            seen.some((each) => each.includes(line)),
            line,
          ).to.be.true;
        for (const part of seen.flatMap(partsOf))
          expect(
            told.some((each) => plainOf(each).includes(part)),
            part,
          ).to.be.true;
        expect(told.filter((each) => each.includes(en.mayGoDark))).to.have.length(1);
      });
    }

    it('with a voice that does not exist', async () => {
      const { seen, told } = await toldAndSeen(
        html`<div lang="da"><hold-timer seconds="20"></hold-timer></div>`,
        [],
        'voice',
      );
      expect(seen.length).to.be.above(0);
      for (const part of seen.flatMap(partsOf))
        expect(
          told.some((each) => plainOf(each).includes(part)),
          part,
        ).to.be.true;
    });

    it('with the longest set-up, of which no more is announced than there is time for', async () => {
      const { told } = await toldAndSeen(html`<hold-timer exercise="side-lying-leg-raise"></hold-timer>`, []);
      const first = told.find((each) => each.includes(en.mayGoDark))!;
      expect(first.length / 14).to.be.at.most(25);
      expect(first).to.include(contents.en.exercises['side-lying-leg-raise']!.steps[2]);
    });
  });
}

describe('if the voice fails, that and the unspoken words are announced, and the session goes on', () => {
  const synthesis = new FakeSynthesis(voice('en-GB'));
  const own = ['speechSynthesis', 'SpeechSynthesisUtterance'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)!] as const,
  );
  before(() => {
    const utterance = function (text: string) {
      return utter(text);
    };
    for (const [name, value] of [
      ['speechSynthesis', synthesis],
      ['SpeechSynthesisUtterance', utterance],
    ] as const)
      Object.defineProperty(globalThis, name, { configurable: true, value });
  });
  after(() => own.forEach(([name, descriptor]) => void Object.defineProperty(globalThis, name, descriptor)));
  afterEach(() => void (synthesis.isStuck = false));

  const failures: [what: string, fail: (clock: FakeClock) => void, isStuck?: boolean][] = [
    ['is not allowed to speak', () => synthesis.fail('not-allowed')],
    ['has an error', () => synthesis.fail('synthesis-failed')],
    ['never begins', (clock) => clock.advance(10_000), true],
  ];
  for (const [what, fail, isStuck = false] of failures) {
    it(`a voice that ${what}`, async () => {
      const { el, clock } = await onPage<HoldTimer>(html`<hold-timer exercise="hip-flexor"></hold-timer>`);
      el.cues = 'voice';
      synthesis.isStuck = isStuck;
      el.start();
      await drawn(el);
      const before = announced(el);
      fail(clock);
      await drawn(el);
      expect([before, announced(el).includes(en.voiceFails)], announced(el)).to.deep.equal(['', true]);
      for (const needed of ['Left knee down', 'kneeling hip stretches']) {
        expect(plainOf(announced(el))).to.include(needed);
      }
      // it is shown as well, after the steps
      const lines = new Set<string>();
      await play(el, clock, 30, () => el.phase!.leadsIn && linesOf(el).forEach((line) => lines.add(line)));
      expect([...lines]).to.include(en.voiceFails);
      expect([el.status, el.phase!.kind]).to.deep.equal(['running', 'hold']);
      expect(announced(el), 'later cues are announced as well').to.not.equal('');
    });
  }

  it('a voice that loads late speaks the whole set-up, and time stands still for it', async () => {
    const { voices } = synthesis;
    synthesis.voices = [];
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer exercise="hip-flexor"></hold-timer>`);
    el.cues = 'voice';
    el.start();
    clock.advance(20_000);
    const before = synthesis.texts.length;
    synthesis.load(...voices);
    await drawn(el);
    const [said = '', ...others] = synthesis.texts.slice(before);
    expect([said.startsWith('Hip flexor stretch. Left knee down.'), others]).to.deep.equal([true, []]);
    clock.advance((said.length / 14) * 1000);
    expect([el.phase!.kind, el.elapsedMs], 'time stands still').to.deep.equal(['ready', 20_000]);
    el.reset();
  });
});

describe('repetitions with a tap before each', () => {
  const lifts = html`<hold-timer exercise="glute-bridge" manual></hold-timer>`;
  const sentenceOf = (el: HoldTimer) => rootOf(el).querySelector('.sentence')?.textContent.trim();

  it('are counted alike on the screen and in announcements: by the next one', async () => {
    const { el, clock } = await onPage<HoldTimer>(lifts);
    el.start();
    clock.advance(25_000);
    const counts: (string | undefined)[] = [];
    const told: string[] = [];
    for (let rep = 1; rep < 8; rep += 1) {
      el.advance();
      await drawn(el);
      counts.push(sentenceOf(el));
      for (let second = 0; second < 20 && el.status === 'running'; second += 1) {
        clock.advance(1000);
        await drawn(el);
        if (told.at(-1) !== announced(el)) told.push(announced(el));
      }
      expect(el.status).to.equal('waiting');
      counts.push(sentenceOf(el));
    }
    const each = (rep: number) => en.repetition(rep, 8);
    expect(counts).to.deep.equal([1, 2, 3, 4, 5, 6, 7].flatMap((rep) => [each(rep), each(rep + 1)]));
    expect(told.filter((text) => /repetition/i.test(text))).to.deep.equal(
      [2, 3, 4, 5, 6, 7, 8].map((rep) => `${each(rep)}.${rep === 2 ? ` ${en.waiting.tap}` : ''}`),
    );
    expect(told.join(' ')).to.not.match(/to go|last one/i);
  });

  it('show the next one also in a pause of a wait', async () => {
    const { el, clock } = await onPage<HoldTimer>(lifts);
    el.start();
    clock.advance(25_000);
    el.advance();
    clock.advance(10_000);
    el.pause();
    await drawn(el);
    expect([el.status, sentenceOf(el)]).to.deep.equal(['paused', en.repetition(2, 8)]);
  });

  it('say "press" to keyboard users and "tap" to others', async () => {
    const { el, clock } = await onPage<HoldTimer>(lifts);
    const said: string[] = [];
    for (const event of [new KeyboardEvent('keydown', { key: 'Tab' }), new PointerEvent('pointerdown')]) {
      el.dispatchEvent(event);
      document.dispatchEvent(event);
      el.reset();
      el.start();
      clock.advance(25_000);
      await drawn(el);
      said.push(announced(el), rootOf(el).querySelector('.line .sentence')!.textContent.trim());
    }
    const { press, tap } = en.waiting;
    expect(said).to.deep.equal([press, press, tap, tap]);
  });
});

it('the headline says "Paused" only in a pause, also in the full-window view', async () => {
  const { el, clock } = await onPage<HoldTimer>(html`<hold-timer exercise="butterfly"></hold-timer>`);
  el.start();
  await drawn(el);
  rootOf(el).querySelector<HTMLElement>('.views button')!.click();
  const words: string[][] = [];
  const look = async () => {
    await drawn(el);
    words.push([...rootOf(el).querySelectorAll('.word > span')].map((each) => each.textContent));
  };
  for (const seconds of [1, 30]) {
    clock.advance(seconds * 1000);
    el.pause();
    await look();
    el.resume();
    await look();
  }
  const { ready, hold } = en.phase;
  expect(words).to.deep.equal([
    ['Paused', 'Paused'],
    [ready, ready],
    ['Paused', 'Paused'],
    [hold, hold],
  ]);
});

describe('the setting "I use a screen reader"', () => {
  const kneeling = html`<hold-timer exercise="hip-flexor"></hold-timer>`;
  const readingMs = (text: string) => Math.ceil((text.length / 14) * 1000);

  it('is a checkbox beside voice, tones and silence', async () => {
    const { el } = await onPage<HoldTimer>(kneeling);
    const settings = await openSettings(el);
    const kinds = [...settings.querySelectorAll<HTMLInputElement>('[name=cues]')];
    const names = kinds.map(({ labels }) => labels![0]!.textContent.trim());
    expect(names).to.deep.equal([en.cueKinds.voice, en.cueKinds.tones, en.cueKinds.silent]);
    const reader = fieldIn(settings, 'I use a screen reader') as HTMLInputElement;
    expect([reader.type, reader.checked]).to.deep.equal(['checkbox', false]);
    expect(kinds[0]!.closest('.group')).to.equal(reader.closest('.group'));
  });

  it('announces the whole set-up while time stands still, then leaves the planned time', async () => {
    const { el, clock } = await onPage<HoldTimer>(kneeling);
    el.cues = 'reader';
    el.start();
    await drawn(el);
    const said = announced(el);
    const { steps, sides, feels, stop } = flexor!;
    const way = [sides!.left, ...steps.slice(0, 3), `${en.feels} ${feels}.`, stop, en.afterTones];
    expect(said).to.include(way.join(' '));
    clock.advance(readingMs(said));
    expect(el.elapsedMs).to.be.at.most(1);
    clock.advance(24_990);
    expect(el.phase!.kind).to.equal('ready');
    clock.advance(20);
    expect(el.phase!.kind).to.equal('hold');
  });

  it('announces the set-up again after a pause', async () => {
    const { el, clock } = await onPage<HoldTimer>(kneeling);
    el.cues = 'reader';
    el.start();
    await drawn(el);
    const said = announced(el);
    clock.advance(3_000);
    el.pause();
    await drawn(el);
    const paused = announced(el);
    el.resume();
    await drawn(el);
    expect([paused, announced(el)]).to.deep.equal([en.paused.user, said]);
    clock.advance(readingMs(said) - 10);
    expect(el.elapsedMs).to.equal(0);
  });

  it('may be switched on during a get-ready, and announces the set-up from there', async () => {
    const { el, clock } = await onPage<HoldTimer>(kneeling);
    el.cues = 'tones';
    el.start();
    clock.advance(2_000);
    const settings = await openSettings(el);
    tick(settings, en.cueKinds.reader);
    await drawn(el);
    const said = announced(el);
    expect(said).to.include(flexor!.steps[2]).and.include(en.afterTones);
    clock.advance(readingMs(said) - 10);
    expect(el.elapsedMs).to.equal(2_000);
    tick(settings, en.cueKinds.reader);
    clock.advance(1_000);
    expect(el.elapsedMs).to.equal(3_000);
  });

  it('lets a visitor skip the announcement by Start now', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer exercise="butterfly"></hold-timer>`);
    el.cues = 'reader';
    el.start();
    clock.advance(1_000);
    await drawn(el);
    expect(announced(el)).to.include(butterfly!.steps[2]);
    el.advance();
    await drawn(el);
    expect([el.phase!.kind, announced(el)]).to.deep.equal([
      'hold',
      `${en.dosage({ sets: 1, reps: 1, holdSeconds: 20, eachSide: false })}.`,
    ]);
  });
});
