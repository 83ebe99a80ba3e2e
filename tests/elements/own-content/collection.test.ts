/** A page's own content as an object: what it may change, add and leave out, and how incomplete or wrong content is shown. */
import { expect, html, waitUntil } from '@open-wc/testing';
import '../../../src/all.js';
import { findExerciseText, registerCollection as registerRead } from '../../../src/content/catalog.js';
import { registerCollection } from '../../../src/elements/own-collection.js';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import type { ExerciseFigure } from '../../../src/elements/exercise-figure/exercise-figure.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import type { Collection } from '../../../src/content/model.js';
import { contents, da, en } from '../../support/languages.js';
import { onPage, timerOf } from '../../support/session.js';
import { plain, textOf } from '../../support/text.js';
import { elementsIn, isSeen, issuesOf, settled } from '../../support/views.js';
import { collectWarnings } from '../../support/warnings.js';

const warnings = collectWarnings();

const pixel = (colour: string) =>
  new URL(`/demo/pictures/${colour === 'start' ? 'wall-sit-start' : 'wall-sit'}.svg`, location.href).href;

/** The least that a move needs. */
const plank = { kind: 'strength', sides: 'both', position: 'supine', dosage: { sets: 1, reps: 1, holdSeconds: 20 } };
const words = { name: 'Plank', steps: ['Lie down.', 'Up on your toes.', 'Hold.'], picture: 'A straight body.' };
const mine = (more: object = {}, exercise: object = {}, text: object = { en: {} }) =>
  ({
    id: 'mine',
    exercises: { plank: { ...plank, ...exercise } },
    routines: { mine: { exercises: ['plank', 'butterfly', 'hip-flexor'] } },
    text: Object.fromEntries(
      Object.entries(text).map(([lang, own]) => [
        lang,
        { exercises: { plank: { ...words, ...(own as object) } }, routines: { mine: { title: `Mine, ${lang}` } } },
      ]),
    ),
    ...more,
  }) as unknown as Collection;

const card = (collection: unknown, attributes: Record<string, string> = {}) =>
  onPage<ExerciseCard>(
    html`${Object.assign(element('exercise-card', { exercise: 'plank', ...attributes }), { collection })}`,
  );
const list = (collection: unknown, attributes: Record<string, string> = {}) =>
  onPage<RoutineList>(
    html`${Object.assign(element('routine-list', { routine: 'mine', ...attributes }), { collection })}`,
  );

function element(tag: string, attributes: Record<string, string>): HTMLElement {
  const el = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  return el;
}

const namesIn = (el: RoutineList) =>
  elementsIn(el)
    .filter((each) => each.matches('.tile .move'))
    .map(plain);
const images = (el: Element) =>
  elementsIn(el as ExerciseCard).filter((each) => each.localName === 'img') as HTMLImageElement[];

describe('a collection that extends the built-in one', () => {
  const change = {
    id: 'change',
    extends: 'lower-back-and-hips',
    exercises: { butterfly: { dosage: { sets: 1, reps: 1, holdSeconds: 55 } }, 'hip-flexor': null },
    routines: { gentle: null },
    text: {
      en: { exercises: { butterfly: { name: 'Butterfly, our way' } }, routines: { short: { title: 'Our {minutes}' } } },
      da: { exercises: { 'glute-bridge': { name: 'Vores bro' } } },
    },
  };

  it('changes only the texts and numbers that it has, in their language', async () => {
    const { el } = await card(change, { exercise: 'butterfly', expanded: '' });
    const told = plain(el.shadowRoot);
    expect([
      told.includes('Butterfly, our way'),
      told.includes(plain(contents.en.exercises['butterfly']!.steps[0])),
    ]).to.deep.equal([true, true]);
    expect(plain(timerOf(el).shadowRoot)).to.include(
      plain(en.dosage({ sets: 1, reps: 1, holdSeconds: 55, eachSide: false })),
    );
    const danish = (await card(change, { exercise: 'butterfly', lang: 'da' })).el;
    expect(plain(danish.shadowRoot)).to.include(plain(contents.da.exercises['butterfly']!.name));
    const bridge = (await card(change, { exercise: 'glute-bridge', lang: 'da' })).el;
    expect([plain(bridge.shadowRoot).includes('Vores bro'), bridge.issues, warnings]).to.deep.equal([true, [], []]);
  });

  it('removes a move (null) from every routine without an issue', async () => {
    const { el } = await list(change, { routine: 'full' });
    expect([el.steps.includes('hip-flexor'), el.steps.length > 4, el.issues]).to.deep.equal([false, true, []]);
    expect(plain(el.shadowRoot)).to.not.include('can’t be shown');
    const missing = (await card(change, { exercise: 'hip-flexor' })).el;
    expect(issuesOf(missing)).to.deep.equal(['exercise']);
    expect(missing.issues[0]!.message.split('there are')[1]).to.not.include(' hip-flexor,');
    const gone = (await list(change, { routine: 'gentle' })).el;
    expect([gone.steps, issuesOf(gone)]).to.deep.equal([[], ['routine']]);
  });

  it('gives a routine another title', async () => {
    const { el } = await list(change, { routine: 'short' });
    expect(plain(el.shadowRoot)).to.include(plain(`Our ${en.minutes(el.durationMs)}`));
  });
});

describe('a collection that does not extend the built-in one', () => {
  it('is read once for all elements, and later changes to the object are ignored', async () => {
    const given = mine();
    const { el } = await card(given);
    const { el: other } = await card(given);
    expect(other.own).to.equal(el.own);
    Object.assign(given.exercises, { plank: null });
    el.requestUpdate();
    await settled(el);
    expect([el.current, timerOf(el).ownCollection === el.ownCollection]).to.deep.equal(['plank', true]);
  });

  it('may be given as JSON', async () => {
    const { el } = await card(JSON.stringify(mine()));
    expect(el.current).to.equal('plank');
  });

  it('may be set together with an exercise of it, and is started with that', async () => {
    const { el } = await card(undefined, { exercise: 'butterfly' });
    Object.assign(el, { exercise: 'plank', collection: mine() });
    el.start();
    await waitUntil(() => el.status === 'running');
    expect([el.current, warnings]).to.deep.equal(['plank', []]);
    el.reset();
  });

  for (const given of [null, 7, 'x', [], () => 0, new Map(), Object.freeze({}), { exercises: 4 }]) {
    it(`does not throw if it is ${JSON.stringify(given) ?? typeof given}`, async () => {
      const { el } = await card(given, { exercise: 'butterfly' });
      expect(el.hasUpdated).to.equal(true);
      if (given !== null) expect(el.issues.length).to.be.above(0);
    });
  }

  it('leaves a broken move out of its routine, which shows how many are missing', async () => {
    for (const [lang, messages] of Object.entries({ en, da })) {
      const { el } = await list(mine({}, { dosage: 'much' }), { lang });
      expect([el.steps, plain(el.shadowRoot).includes(plain(messages.notShown(1)))]).to.deep.equal([
        ['butterfly', 'hip-flexor'],
        true,
      ]);
      expect(el.issues.map(({ path }) => path)).to.include('$.exercises.plank.dosage');
    }
  });

  it('is shown in its own language, marked by lang, if it has none for the page', async () => {
    const { el } = await list(mine(), { lang: 'da' });
    const named = elementsIn(el).filter((each) => isSeen(each) && textOf(each) === 'Plank');
    expect(named.length).to.be.above(1);
    for (const each of named) expect(each.closest('[lang]')!.getAttribute('lang')).to.equal('en');
    const opened = (await card(mine({}, {}, { en: {} }), { lang: 'da', expanded: '' })).el;
    const steps = opened.shadowRoot!.querySelector('[part~=steps]')!;
    expect([steps.getAttribute('lang'), textOf(steps.parentElement).includes(da.youNeed)]).to.deep.equal(['en', false]);
    const both = (await card(mine({}, {}, { en: {}, da: { name: 'Planken' } }), { lang: 'da' })).el;
    expect(plain(both.shadowRoot)).to.include('Planken').and.not.to.include('Plank ');
  });

  it('may use the id of a built-in caution, which is shown in the language of the page', async () => {
    for (const lang of ['en', 'da'] as const) {
      const [caution, sentence] = Object.entries(contents[lang].cautions)[0]!;
      const given = mine({}, { cautions: [caution] }, { [lang]: {} });
      const { el } = await card(given, { lang, expanded: '' });
      expect([plain(el.shadowRoot).includes(plain(sentence)), el.issues]).to.deep.equal([true, []]);
    }
    const { el } = await card(mine({}, { cautions: ['no-such-thing'] }));
    expect(el.issues.map(({ path }) => path)).to.deep.equal(['$.exercises.plank.cautions[0]']);
  });

  it('marks each caution by lang: a built-in one with that of the page, its own one with its own', async () => {
    const [id, sentence] = Object.entries(contents.da.cautions)[0]!;
    const given = mine({}, { cautions: [id, 'slow'] });
    const cautions = { slow: 'Slowly.' };
    const { el } = await card(
      { ...given, text: { en: { ...given.text.en!, cautions } } },
      { lang: 'da', expanded: '' },
    );
    const langs = [sentence, cautions.slow].map((said) => {
      const told = elementsIn(el).filter((each) => each.localName === 'dd' && plain(each) === plain(said));
      return told.map((each) => (each.firstElementChild ?? each).closest('[lang]')?.getAttribute('lang'));
    });
    expect(langs).to.deep.equal([['da'], ['en']]);
  });

  it('ends texts with exactly one full stop', async () => {
    const sides = { left: 'Left leg', right: 'Right leg', toLeft: 'Now left', toRight: 'Now right' };
    const { el, clock } = await card(mine({}, { sides: 'each' }, { en: { sides, feels: 'a pull.' } }), { lang: 'da' });
    el.start();
    clock.advance(1_000);
    await settled(el);
    const region = timerOf(el).shadowRoot!.querySelector('[role=status]')!;
    expect(textOf(region)).to.include('Left leg. ');
    const opened = (await card(mine({}, {}, { en: { feels: 'a pull.' } }), { expanded: '' })).el;
    expect(plain(opened.shadowRoot)).to.not.include('pull..');
  });

  it('suggests the nearest id for a misspelled attribute', async () => {
    const { el } = await card(mine(), { exercise: 'plnak' });
    expect(el.issues[0]!.message).to.include('there is no "plnak"; did you mean "plank"; there are ');
  });

  it('fills {minutes} of a title in the language of the title, of a heading in that of the page', async () => {
    const titleOf = async (lang: string, attributes: Record<string, string> = {}) => {
      const given = mine();
      const text = { [lang]: { ...given.text.en!, routines: { mine: { title: 'Mine, {minutes}' } } } };
      const { el } = await list({ ...given, text }, { lang: 'da', ...attributes });
      const heading = el.shadowRoot!.querySelector('[part=heading]')!;
      return [heading.getAttribute('lang'), plain(heading).replace(/\d+/, 'n')];
    };
    expect(await titleOf('en')).to.deep.equal(['en', 'Mine, n minutes']);
    expect(await titleOf('de')).to.deep.equal(['de', 'Mine, n Minuten']);
    expect(await titleOf('da')).to.deep.equal(['da', 'Mine, n minutter']);
    // an invalid language tag
    expect(await titleOf('en-12')).to.deep.equal(['en', 'Mine, n minutes']);
    expect(await titleOf('en', { heading: 'Vi {minutes}' })).to.deep.equal([null, 'Vi n minutter']);
  });

  it('marks the title and the hints of a routine by lang if the page has another language', async () => {
    const hints = { plank: 'Only ten seconds here.' };
    const given = mine();
    const words = { ...given.text.en!, routines: { mine: { title: 'Mine', hints } } };
    const { el } = await list({ ...given, text: { en: words } }, { lang: 'da' });
    expect(el.shadowRoot!.querySelector('[part=heading]')!.getAttribute('lang')).to.equal('en');
    el.shadowRoot!.querySelector<HTMLElement>('.tile')!.click();
    await waitUntil(() => el.shadowRoot!.querySelector('.hint'));
    expect(el.shadowRoot!.querySelector('.hint')!.getAttribute('lang')).to.equal('en');
  });

  it('with only a name and steps shows no empty term and no "undefined"', async () => {
    const { el, clock } = await card(mine({}, { sides: 'each' }), { expanded: '' });
    expect([...el.shadowRoot!.querySelectorAll('dt')].map(plain)).to.deep.equal([]);
    el.start();
    clock.advance(1_000);
    await settled(el);
    const timer = timerOf(el).shadowRoot!;
    expect(plain(timer))
      .to.include(en.side.left)
      .and.not.to.match(/undefined|null|NaN/);
    expect(textOf(timer.querySelector('[role=status]'))).to.not.match(/undefined|\.\.|^\./);
    el.reset();
  });
});

describe('a registered collection', () => {
  it('is read before elements are drawn, and what is wrong in it is warned of', async () => {
    registerCollection(mine({ id: 'registered', routines: { mine: { exercises: ['plank', 'plonk'] } } }));
    const { el } = await card(undefined);
    expect([el.current, el.issues, warnings.length]).to.deep.equal(['plank', [], 1]);
    expect(warnings[0]).to.include('limber registerCollection: $.routines.mine.exercises[1]');
    registerRead({ id: 'registered', exercises: {}, routines: {}, text: {} });
    expect(findExerciseText('plank', 'en')).to.equal(undefined);
  });
});

describe("a picture of the page's own", () => {
  const pictured = (picture: unknown) => mine({}, { picture });

  it('is shown in a card, a list and a figure, with a text alternative', async () => {
    const given = pictured({ hold: pixel('hold'), start: pixel('start'), width: 640, height: 400 });
    const { el } = await card(given);
    const [start, hold] = images(el);
    expect([start!.alt, hold!.alt, hold!.src, hold!.width > 0]).to.deep.equal([
      '',
      'Plank. A straight body.',
      pixel('hold'),
      true,
    ]);
    expect([hold!.getAttribute('width'), hold!.loading, hold!.decoding]).to.deep.equal(['640', 'lazy', 'async']);
    expect([getComputedStyle(start!).opacity, getComputedStyle(hold!).opacity]).to.deep.equal(['0', '1']);
    const { el: routine } = await list(given);
    expect(
      images(routine)
        .map(({ alt }) => alt)
        .sort(),
    ).to.deep.equal(['', '', '', 'Plank. A straight body.']);
    expect(namesIn(routine)[0]).to.equal('Plank');
    const figure = element('exercise-figure', { exercise: 'plank' }) as ExerciseFigure;
    await onPage(html`${Object.assign(figure, { collection: given })}` as never).catch(() => undefined);
    await waitUntil(() => images(figure).length === 2);
    // the collection names no muscles, so there is no caption
    expect(textOf(figure.shadowRoot!.querySelector('[part=caption]'))).to.equal('');
  });

  it('may be a single address', async () => {
    const { el } = await card(pictured(pixel('hold')));
    expect([images(el).length, images(el)[0]!.getAttribute('width')]).to.deep.equal([1, '800']);
  });

  it('fades from start to hold during a session, and swaps without motion with `still`', async () => {
    const given = mine(
      {},
      {
        picture: { hold: pixel('hold'), start: pixel('start') },
        tempo: { liftSeconds: 2, lowerSeconds: 2, breatheSeconds: 2 },
      },
    );
    const { el, clock } = await card(given);
    el.start();
    clock.advance(26_000);
    await settled(el);
    await waitUntil(() => images(el)[1]?.getAnimations().length === 1);
    el.reset();
    await settled(el);
    const { el: calm, clock: other } = await card(given, { still: '' });
    calm.start();
    other.advance(25_000 + 2_000 + 20_000 + 2_500);
    await settled(calm);
    expect([images(calm)[1]!.getAnimations().length, getComputedStyle(images(calm)[0]!).opacity]).to.deep.equal([
      0,
      '1',
    ]);
    calm.reset();
  });

  it('is fetched ahead for the next move of a session only', async () => {
    const ids = ['one', 'two', 'three'];
    const each = (make: (id: string) => object) => Object.fromEntries(ids.map((id) => [id, make(id)]));
    const given = {
      id: 'mine',
      exercises: each((id) => ({ ...plank, picture: `${pixel('hold')}?${id}` })),
      routines: { mine: { exercises: ids } },
      text: { en: { exercises: each(() => words), routines: { mine: { title: 'Mine' } } } },
    };
    const { el, clock } = await list(given);
    /** Every image that is made; one without a class is not shown, only fetched. */
    const ahead: HTMLImageElement[] = [];
    const createElement = document.createElement.bind(document);
    document.createElement = (tag: string): HTMLElement => {
      const made = createElement(tag);
      if (made instanceof HTMLImageElement) ahead.push(made);
      return made;
    };
    try {
      el.start();
      clock.advance(1_000);
      await settled(el);
      const fetched = () => ahead.filter(({ className }) => !className).map(({ src }) => src.split('?')[1]);
      await waitUntil(() => fetched().length > 0);
      expect(fetched()).to.deep.equal(['two']);
    } finally {
      Reflect.deleteProperty(document, 'createElement');
      timerOf(el).reset();
    }
  });

  it('that cannot be loaded is replaced by the name of the move at the same height', async () => {
    const { el } = await card(pictured('/nowhere/at/all.png'));
    const stage = timerOf(el).shadowRoot!.querySelector('.stage')!;
    const { height } = stage.getBoundingClientRect();
    await waitUntil(() => images(el)[0]?.classList.contains('broken'));
    const name = timerOf(el).shadowRoot!.querySelector('.missing')!;
    expect([isSeen(name), textOf(name), getComputedStyle(images(el)[0]!).opacity]).to.deep.equal([true, 'Plank', '0']);
    expect(Math.abs(stage.getBoundingClientRect().height - height)).to.be.below(1);
  });

  for (const address of [
    'javascript:alert(1)',
    'data:image/svg+xml,<svg/>',
    ' java\tscript:alert(1)',
    'file:///x.png',
  ]) {
    it(`is refused and reported if it is not a web address: ${address}`, async () => {
      const { el } = await card(pictured(address));
      expect([images(el).length, issuesOf(el).includes('collection')]).to.deep.equal([0, true]);
    });
  }
});
