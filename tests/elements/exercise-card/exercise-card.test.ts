import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/exercise-card.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import type { Collection } from '../../../src/content/model.js';
import { ContentErrorEvent } from '../../../src/elements/content-error-event.js';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { boutOf, buildTimeline } from '../../../src/session/timeline.js';
import { contents, da, en, LANGS, languages, sv, type Lang } from '../../support/languages.js';
import { pictured, picturesIn } from '../../support/pictures.js';
import { button, HOLD_EVENTS, nameOf, onPage, record, timerOf, typesOf } from '../../support/session.js';
import { plain } from '../../support/text.js';
import { elementsIn, isSeen, issuesOf, made, settled } from '../../support/views.js';
import { collectWarnings } from '../../support/warnings.js';

const warnings = collectWarnings();

const ids = Object.keys(exercises) as (keyof typeof exercises)[];
const hipFlexor = html`<exercise-card exercise="hip-flexor"></exercise-card>`;
const words = contents.en.exercises['hip-flexor']!;
const inside = (el: ExerciseCard, selector: string) => el.shadowRoot!.querySelector(selector)!;
const heading = (el: ExerciseCard) => inside(el, '[role=heading]');
const howTo = (el: ExerciseCard) => inside(el, 'details.how-to') as HTMLDetailsElement;
const steps = (el: ExerciseCard) => [...el.shadowRoot!.querySelectorAll('[part~=steps] li')];
const drawings = (el: ExerciseCard) => elementsIn(el).filter((each) => each.matches('svg.figure') && isSeen(each));

/** Opens or closes a row, as a visitor does. */
async function press(el: ExerciseCard, details: Element): Promise<void> {
  details.querySelector('summary')!.click();
  await oneEvent(details, 'toggle');
  await settled(el);
}

/** Words that can be read before anything is opened, in every root. */
function wordsAtFirstSight(el: ExerciseCard, but = 'style'): string[] {
  const texts = elementsIn(el)
    .filter((each) => each.checkVisibility() && !each.closest(`[role=status], .visually-hidden, ${but}`))
    .flatMap((each) => [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE));
  return (
    texts
      .map(plain)
      .join(' ')
      .match(/[\p{L}\p{N}]+(['’-]\p{L}+)*/gu) ?? []
  );
}

/** Each term in the how-to list with the texts under it, without those of buttons. */
function termsOf(el: ExerciseCard): [term: string, said: string[]][] {
  const found: [string, string[]][] = [];
  for (const each of howTo(el).querySelectorAll('dt, dd')) {
    if (each.localName === 'dt') found.push([plain(each), []]);
    else if (!each.querySelector('button')) found.at(-1)![1].push(plain(each));
  }
  return found;
}

function termsFor(id: keyof typeof exercises, lang: Lang): [term: string, said: string[]][] {
  const { messages } = languages[lang];
  const { feels, stop, mistakes, easier, harder } = contents[lang].exercises[id]!;
  const { kind, equipment, muscles, cautions } = exercises[id];
  const named = (keys: readonly string[], names: Record<string, string>) =>
    keys.length > 0 ? [messages.listed([...new Set(keys.map((key) => names[key]!))])] : [];
  const all: [string, readonly string[]][] = [
    [messages.works[kind], named(muscles.primary, messages.muscles)],
    [messages.feels, [feels!, stop!]],
    [messages.mistakes, mistakes],
    // cautions may say to leave the move out, so they come before what is easier or harder
    [messages.cautions, cautions.map((each) => contents[lang].cautions[each]!)],
    [messages.easier, [easier]],
    [messages.harder, [harder]],
    [messages.youNeed, named(equipment, messages.equipment)],
  ];
  return all.filter(([, said]) => said.length > 0).map(([term, said]) => [plain(term), said.map(plain)]);
}

it('at rest, a move that ends in standing is pictured halfway up', async () => {
  const { el } = await onPage<ExerciseCard>(made('exercise-card', { exercise: 'sit-to-stand' }));
  expect(drawings(el).map(pictured)).to.deep.equal(['sit-to-stand 0.6 with its start']);
});

describe('a card', () => {
  for (const lang of LANGS) {
    it(`shows 8 to 40 words, not counting name and dosage, for every move and level: ${lang}`, async function () {
      this.timeout(60_000);
      const { el } = await onPage<ExerciseCard>(html`<div lang=${lang}>${hipFlexor}</div>`);
      const others: string[] = [];
      for (const exercise of ids) {
        for (const level of [1, 2, 3]) {
          await settled(Object.assign(el, { exercise, level }));
          const { length } = wordsAtFirstSight(el, '[part=heading], .dose');
          if (length < 8 || length > 40) others.push(`${exercise} at level ${level}: ${length}`);
        }
      }
      expect(others).to.deep.equal([]);
    });

    it(`lists all steps and terms of every move, in order: ${lang}`, async function () {
      this.timeout(60_000);
      const { el } = await onPage<ExerciseCard>(
        html`<div lang=${lang}><exercise-card exercise="butterfly" expanded></exercise-card></div>`,
      );
      for (const exercise of ids) {
        await settled(Object.assign(el, { exercise }));
        const expected = [contents[lang].exercises[exercise]!.steps.map(plain), termsFor(exercise, lang)];
        expect([steps(el).map(plain), termsOf(el)], exercise).to.deep.equal(expected);
      }
    });
  }

  it('shows name, picture, dosage, Start, how-to row and safety line', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    const shown = wordsAtFirstSight(el).join(' ');
    const dosage = en.dosage({ sets: 1, reps: 1, holdSeconds: 20, eachSide: true });
    for (const text of [words.name, dosage, en.start, en.howTo, en.safety]) {
      expect(shown).to.include(text.match(/[\p{L}\p{N}]+/gu)!.join(' '));
    }
    expect(drawings(el).map(pictured)).to.deep.equal(['hip-flexor 1 with its start']);
    const parts = [...el.shadowRoot!.querySelectorAll('[part]')].map((each) => each.getAttribute('part'));
    expect(parts).to.include.members(['card', 'heading', 'steps', 'safety']);
  });

  it('opens and closes its steps by press, key and `expanded`, and keeps them open in a session', async () => {
    const { el, clock } = await onPage<ExerciseCard>(hipFlexor);
    const states: unknown[] = [];
    const seen = () => steps(el).filter(isSeen).length;
    const note = async () => {
      // the row opens with an animation
      await waitUntil(() => seen() === (howTo(el).open ? words.steps.length : 0));
      states.push([el.expanded, seen()]);
    };
    await note();
    await press(el, howTo(el));
    await note();
    el.expanded = false;
    await settled(el);
    await note();
    howTo(el).querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await settled(el);
    el.start();
    clock.advance(30_000);
    await settled(el);
    await note();
    await press(el, howTo(el));
    await note();
    const { length } = words.steps;
    expect(states).to.deep.equal([
      [false, 0],
      [true, length],
      [false, 0],
      [true, length],
      [false, 0],
    ]);
  });

  it('shows the whole safety text on one press, which does not open the steps', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    const details = inside(el, '[part~=safety]');
    await press(el, details);
    await waitUntil(() => [...details.querySelectorAll('p')].every(isSeen), 'the row has not grown');
    const shown = [...details.querySelectorAll('p')].filter(isSeen).map(plain);
    const { stop, emergency } = contents.en.safety!;
    expect([shown.join(' '), el.expanded]).to.deep.equal([
      [en.safetyFull, stop, emergency].map(plain).join(' '),
      false,
    ]);
  });

  it('is labelled by its only heading, of level 3 or of the given level', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    const isHeading = (each: Element) => each.matches('[role=heading], h1, h2, h3, h4, h5, h6');
    expect(elementsIn(el).filter(isHeading).map(plain)).to.deep.equal([words.name]);
    const label = inside(el, '[part~=card]').getAttribute('aria-labelledby')!;
    expect(plain(el.shadowRoot!.getElementById(label))).to.equal(words.name);
    const levels = [heading(el).ariaLevel];
    for (const level of [2, 3, 4, 5, 6]) {
      await settled(Object.assign(el, { headingLevel: level }));
      levels.push(heading(el).ariaLevel);
    }
    expect([levels, el.issues]).to.deep.equal([['3', '2', '3', '4', '5', '6'], []]);
  });

  it('without a timer shows picture, name, steps and the choice of a place; start() does nothing', async () => {
    const el = await fixture<ExerciseCard>(made('exercise-card', { exercise: 'hip-flexor', 'hide-timer': '' }));
    el.start();
    await settled(el);
    const buttons = elementsIn(el).filter((each) => each.matches('button') && each.checkVisibility());
    expect(el.shadowRoot!.querySelectorAll('hold-timer').length).to.equal(0);
    expect(buttons.map(nameOf)).to.deep.equal([en.onTheFloor, en.offTheFloor]);
    expect([el.status, picturesIn(el.shadowRoot!).map(pictured)]).to.deep.equal([
      'idle',
      ['hip-flexor 1 with its start'],
    ]);
    expect([isSeen(heading(el)), steps(el).length]).to.deep.equal([true, words.steps.length]);
  });

  for (const hideTimer of [false, true]) {
    it(`shows the picture in its slot in place of its own, ${hideTimer ? 'without' : 'with'} a timer`, async () => {
      const attributes = { exercise: 'hip-flexor', ...(hideTimer && { 'hide-timer': '' }) };
      const picture = '<img slot="figure" alt="Kneeling" width="200" height="100"><p>Read the exercise</p>';
      const { el } = await onPage<ExerciseCard>(made('exercise-card', attributes, picture));
      expect([isSeen(el.querySelector('img')!), drawings(el).length]).to.deep.equal([true, 0]);
      expect(isSeen(el.querySelector('p')!), 'the fallback is hidden').to.equal(false);
    });
  }

  it("shows an exercise of the page's own collection, without terms for which it has no text", async () => {
    const told = contents.en.exercises['butterfly']!;
    const text = { ...told, name: 'Wall sit', feels: undefined, stop: undefined, mistakes: [] };
    const own: Collection = {
      id: 'mine',
      exercises: { 'wall-sit': { ...exercises.butterfly, id: 'wall-sit', forms: {}, cautions: [], equipment: [] } },
      routines: {},
      text: { en: { exercises: { 'wall-sit': text }, routines: {}, cautions: {} } },
    };
    const { el } = await onPage<ExerciseCard>(
      html`<exercise-card exercise="wall-sit" expanded .collection=${own}></exercise-card>`,
    );
    expect([plain(heading(el)), el.issues]).to.deep.equal(['Wall sit', []]);
    expect(termsOf(el).map(([term]) => term)).to.deep.equal([en.works.stretch, en.easier, en.harder]);
  });
});

describe('a card that cannot be shown', () => {
  const plank = { id: 'mine', exercises: { plank: { ...exercises.butterfly, id: 'plank' } } };
  const table: [what: string, given: object, attribute: string, said: readonly string[]][] = [
    ['an unknown exercise', { exercise: 'headstand' }, 'exercise', ['headstand', ...ids]],
    ['no exercise', {}, 'exercise', ids],
    ['a collection with nothing in it', { exercise: 'plank', collection: { id: 'mine' } }, 'exercise', ['plank']],
    ['no words at all', { exercise: 'plank', collection: plank }, 'collection', ['$.exercises.plank']],
    ['no languages', { exercise: 'plank', collection: { ...plank, text: {} } }, 'collection', ['$.exercises.plank']],
    [
      'a language without texts',
      { exercise: 'plank', collection: { ...plank, text: { en: {} } } },
      'collection',
      ['$.exercises.plank'],
    ],
  ];
  for (const [what, given, attribute, said] of table) {
    it(`shows the fallback and reports the issue once: ${what}`, async () => {
      const heard = record(document, 'content-error') as ContentErrorEvent[];
      const card = Object.assign(document.createElement('exercise-card'), given);
      card.innerHTML = '<p>Read the exercise</p>';
      const { el } = await onPage<ExerciseCard>(html`${card}`);
      for (const method of ['start', 'pause', 'resume', 'reset'] as const) el[method]();
      el.requestUpdate();
      await settled(el);
      expect([isSeen(el.querySelector('p')!), el.status, el.current ?? '']).to.deep.equal([true, 'idle', '']);
      // a broken exercise is left out of its collection, so it is unknown as well
      const attributes = attribute === 'collection' ? [attribute, 'exercise'] : [attribute];
      expect([issuesOf(el), warnings.length, heard.length]).to.deep.equal([attributes, attributes.length, 1]);
      expect(heard[0]).to.be.instanceOf(ContentErrorEvent);
      expect([heard[0]!.issues, heard[0]!.detail.issues]).to.deep.equal([el.issues, el.issues]);
      for (const word of [`<exercise-card> ${attribute}:`, ...said]) expect(warnings[0]).to.include(word);
    });
  }

  it('without a fallback says so in the language of the page, until the exercise is corrected', async () => {
    for (const [lang, { cannotShow }] of Object.entries({ en, da, sv })) {
      const { el } = await onPage<ExerciseCard>(made('exercise-card', { lang, exercise: 'headstand' }));
      expect(plain(el.shadowRoot)).to.equal(plain(cannotShow));
      const heard = record(document, 'content-error');
      el.exercise = 'butterfly';
      await settled(el);
      expect([el.issues, heard]).to.deep.equal([[], []]);
      expect(plain(heading(el))).to.equal(plain(contents[lang as 'en'].exercises['butterfly']!.name));
    }
  });
});

it('an attribute out of range is reported once and counts as not given', async () => {
  const table: [attribute: string, ...values: string[]][] = [
    ['level', '0', '4', '1.5', 'two'],
    ['heading-level', '0', '1', '7', '2.5', 'two', ''],
    ['person', 'dog', ''],
  ];
  for (const [attribute, ...values] of table) {
    for (const value of values) {
      warnings.length = 0;
      const { el } = await onPage<ExerciseCard>(made('exercise-card', { exercise: 'hip-flexor', [attribute]: value }));
      el.requestUpdate();
      await settled(el);
      const what = `${attribute}="${value}"`;
      expect([issuesOf(el), warnings.length], what).to.deep.equal([[attribute], 1]);
      expect(warnings[0]).to.match(new RegExp(`^<exercise-card> ${attribute}: expected .*, got "${value}"`));
      const shown = [timerOf(el).durationMs, heading(el).ariaLevel, ...drawings(el).map(pictured)];
      const { durationMs } = buildTimeline([boutOf(exercises['hip-flexor'], 1)]);
      expect(shown, what).to.deep.equal([durationMs, '3', 'hip-flexor 1 with its start']);
    }
  }
});

describe('the session of a card', () => {
  it('follows the methods of the card and a press on Start, at the given level', async () => {
    const { el } = await onPage<ExerciseCard>(made('exercise-card', { exercise: 'butterfly', level: '3' }));
    const told = [el.status];
    for (const method of ['start', 'pause', 'resume', 'reset'] as const) {
      el[method]();
      told.push(el.status);
    }
    await settled(el);
    button(el, en.start)!.click();
    expect([...told, el.status]).to.deep.equal(['idle', 'running', 'paused', 'running', 'idle', 'running']);
    expect(timerOf(el).durationMs).to.equal(buildTimeline([boutOf(exercises.butterfly, 3)]).durationMs);
  });

  it('fires each hold event once, with the card as its target', async () => {
    const { el, clock } = await onPage<ExerciseCard>(html`<div>${hipFlexor}</div>`);
    const targets = new Set<EventTarget | null>();
    for (const type of HOLD_EVENTS)
      document.addEventListener(type, ({ target }) => targets.add(target), { once: true });
    const heard = record(el.parentElement!, ...HOLD_EVENTS);
    el.start();
    el.pause();
    el.resume();
    clock.advance(77_000);
    el.reset();
    const phases = ['hold-phase', 'hold-phase', 'hold-phase'];
    expect(typesOf(heard)).to.deep.equal(
      ['hold-start', 'hold-phase', 'hold-pause', 'hold-resume', phases, 'hold-complete', 'hold-reset'].flat(),
    );
    expect([...targets].map((target) => target === el)).to.deep.equal([true]);
  });

  it('goes on when the level changes, and ends when the exercise changes or the timer is hidden', async () => {
    const { el, clock } = await onPage<ExerciseCard>(hipFlexor);
    const heard = record(el, 'hold-reset') as HTMLElementEventMap['hold-reset'][];
    const states: unknown[] = [];
    for (const change of [{ level: 3 }, { exercise: 'butterfly' }, { hideTimer: true }]) {
      el.start();
      clock.advance(5_000);
      await settled(Object.assign(el, change));
      await settled(el);
      states.push([el.status, el.current]);
      el.reset();
      await settled(el);
    }
    expect(states).to.deep.equal([
      ['running', 'hip-flexor'],
      ['idle', 'butterfly'],
      ['idle', 'butterfly'],
    ]);
    expect([heard.map(({ reason }) => reason), clock.armed]).to.deep.equal([['user', 'changed'], 0]);
  });
});

it('a card far out of view is not rendered until it gets the focus, but keeps its height', async () => {
  const place = await fixture(
    html`<div>${Array.from({ length: 40 }, () => html`<exercise-card exercise="butterfly"></exercise-card>`)}</div>`,
  );
  const cards = [...place.querySelectorAll('exercise-card')];
  await Promise.all(cards.map(settled));
  const isSkipped = (card: Element) =>
    !card.shadowRoot!.querySelector('[part=card]')!.checkVisibility({ contentVisibilityAuto: true });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  expect(cards.slice(0, 12).filter(isSkipped)).to.have.lengthOf(0);
  const last = cards.at(-1)!;
  expect(isSkipped(last)).to.equal(true);
  expect(last.getBoundingClientRect().height).to.be.within(400, 900);
  button(last, en.start)!.focus();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  expect(isSkipped(last), 'with the focus').to.equal(false);
});
