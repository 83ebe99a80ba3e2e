/** Languages and collections that are registered after elements were drawn: the elements show them from then on. */
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../src/all.js';
import { registerCollection } from '../../src/content/catalog.js';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { Collection, ExerciseText } from '../../src/content/model.js';
import type { HoldTimer } from '../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../src/elements/routine-list/routine-list.js';
import danish from '../../src/locale/da.js';
import { registerLanguage } from '../../src/locale/languages.js';
import { contents, da, en } from '../support/languages.js';
import { drawn, onPage } from '../support/session.js';
import { plain } from '../support/text.js';
import { elementsIn, settled } from '../support/views.js';
import { collectWarnings } from '../support/warnings.js';

collectWarnings();

const page = (id: string, lang = 'en') =>
  html`<div lang=${lang}>
    <exercise-card exercise=${id}></exercise-card><hold-timer exercise=${id}></hold-timer>
    <routine-list exercises=${id}></routine-list><exercise-figure exercise=${id}></exercise-figure>
  </div>`;

const all = async (root: Element): Promise<LitElement[]> => {
  const found = [...root.children] as LitElement[];
  for (const each of found) await settled(each);
  return found;
};
/** The accessible name of the large picture. */
const pictureOf = (el: Element) => elementsIn(el).find((each) => each.matches('.picture[role=img]'))?.ariaLabel;
const textOf = (el: Element) => elementsIn(el).find((each) => each.matches('.frame'))!.textContent;
const allTextOf = (el: Element) =>
  plain(
    elementsIn(el)
      .map((each) => (each.childElementCount ? '' : each.textContent))
      .join(' '),
  );

const flexor = contents.en.exercises['hip-flexor']!;
const says = (name: string): ExerciseText => ({ ...flexor, name, picture: `${name}, drawn.` });

/** A page's own collection: under each id a built-in move with another name. */
const own = (id: string, names: Record<string, string>, more: Partial<Collection> = {}): Collection => ({
  id,
  exercises: Object.fromEntries(
    Object.keys(names).map((each) => [
      each,
      { ...exercises['hip-flexor'], ...exercises[each as 'hip-flexor'], id: each },
    ]),
  ),
  routines: {},
  text: {
    en: {
      exercises: Object.fromEntries(Object.entries(names).map(([each, name]) => [each, says(name)])),
      routines: {},
      cautions: {},
    },
  },
  ...more,
});

describe('a language registered late', () => {
  it('is shown by every element under that lang, also in the names of pictures', async () => {
    const root = await fixture<HTMLElement>(page('hip-flexor', 'fi'));
    const [guide] = (
      await fixture<HTMLElement>(html`<div lang="fi"><exercise-guide topic="faq"></exercise-guide></div>`)
    ).children;
    await settled(guide as LitElement);
    const found = await all(root);
    for (const each of found) expect(pictureOf(each)).to.match(/^Hip flexor stretch.*\. \w/);
    registerLanguage({ ...danish, tag: 'fi', content: contents.da });
    await all(root);
    const { name, picture } = contents.da.exercises['hip-flexor']!;
    for (const each of found) {
      expect([pictureOf(each)!.startsWith(plain(name)), pictureOf(each)!.endsWith(picture)]).to.deep.equal([
        true,
        true,
      ]);
      expect(allTextOf(each)).to.not.include(en.safety).and.not.include(en.howTo);
    }
    expect(allTextOf(found[0]!)).to.include(da.safety).and.include(da.safetyFull);
    const first = () => plain(guide!.shadowRoot!.querySelector('details'));
    await waitUntil(() => first().includes(plain(contents.da.guide!.faq[0]!.title)), 'the guide is fetched');
  });

  it('may replace the words of a language in use', async () => {
    const root = await fixture<HTMLElement>(page('hip-flexor'));
    const [card] = await all(root);
    const english = (await import('../../src/locale/en.js')).default;
    const withHowTo = (howTo: string, mistakes: string) =>
      registerLanguage({
        ...english,
        messages: (units) => ({ ...english.messages(units), howTo, mistakes }),
      });
    withHowTo('The way', 'Beware');
    await all(root);
    const seen = textOf(card!);
    withHowTo(en.howTo, en.mistakes);
    await all(root);
    expect([seen.includes('The way'), seen.includes('Beware'), textOf(card!).includes('Beware')]).to.deep.equal([
      true,
      true,
      false,
    ]);
  });
});

describe('a collection registered late', () => {
  it('gives elements the moves that they were waiting for', async () => {
    const root = await fixture<HTMLElement>(page('stride'));
    const [card, timer, list] = (await all(root)) as [LitElement, HoldTimer, RoutineList];
    const before = [timer.durationMs, list.steps];
    registerCollection(own('one', { stride: 'Stride' }));
    await all(root);
    expect([before, list.steps]).to.deep.equal([[0, []], ['stride']]);
    expect(timer.durationMs).to.be.above(20_000);
    for (const each of [card, timer, list]) expect(allTextOf(each)).to.include('Stride');
  });

  it('may change the texts of a built-in move in every element', async () => {
    const root = await fixture<HTMLElement>(page('butterfly'));
    const other = await fixture<LitElement>(html`<exercise-card exercise="glute-bridge" expanded></exercise-card>`);
    const found = await all(root);
    registerCollection(own('two', { butterfly: 'Sommerfugl', 'hip-thrust': 'Up from a bench' }));
    await all(root);
    await settled(other);
    for (const each of found) expect(pictureOf(each)).to.equal('Sommerfugl. Sommerfugl, drawn.');
    expect(textOf(other)).to.include(en.doInstead('Up from a bench'));
  });

  it('may bring a routine and a guide', async () => {
    const list = await fixture<RoutineList>(html`<routine-list routine="mine"></routine-list>`);
    const guide = await fixture<LitElement>(html`<exercise-guide topic="faq"></exercise-guide>`);
    await settled(guide);
    const section = [{ id: 'one', title: 'Ours', body: ['A sentence.'] }];
    const text = {
      exercises: {},
      routines: { mine: { title: 'My own', summary: '' } },
      cautions: {},
      guide: { faq: section, safety: section, starting: section, tailoring: section, sources: section },
    };
    registerCollection({
      ...{ id: 'three', exercises: {}, text: { en: text } },
      routines: { mine: { id: 'mine', exercises: ['hip-circle', 'butterfly'] } },
    });
    await settled(list);
    await settled(guide);
    expect(list.steps).to.deep.equal(['hip-circle', 'butterfly']);
    expect(plain(list.shadowRoot!.querySelector('[part=heading]'))).to.equal('My own');
    expect(plain(guide.shadowRoot!.querySelector('details'))).to.equal('Ours A sentence.');
  });

  it('does not end a session: its texts show at once, its dosage at the next start', async () => {
    const { el, clock } = await onPage<HoldTimer>(html`<hold-timer exercise="knee-to-chest"></hold-timer>`);
    const longMs = el.durationMs;
    el.start();
    clock.advance(3_000);
    const shorter = own('four', { 'knee-to-chest': 'To the chest' });
    const dosage = { holdSeconds: 5, reps: 1, sets: 1 };
    registerCollection({
      ...shorter,
      exercises: {
        'knee-to-chest': { ...exercises['knee-to-chest'], dosage: [dosage, dosage, dosage] },
      },
    });
    await drawn(el);
    expect([el.status, el.elapsedMs, el.durationMs]).to.deep.equal(['running', 3_000, longMs]);
    expect(plain(el.shadowRoot!.querySelector('.name'))).to.equal('To the chest');
    el.reset();
    el.start();
    expect(el.durationMs).to.be.below(longMs);
  });

  it('does not bring back a move that the visitor left out, before or during a session', async () => {
    const { el, clock } = await onPage<RoutineList>(
      html`<routine-list exercises="hip-circle leg-swing hip-thrust"></routine-list>`,
    );
    el.shadowRoot!.querySelector<HTMLButtonElement>('.needs button')!.click();
    await drawn(el);
    const steps = [el.steps];
    registerCollection(own('five', { unheard: 'Unheard of' }));
    await drawn(el);
    steps.push(el.steps);
    el.start();
    clock.advance(1_000);
    registerCollection(own('six', { 'leg-swing': 'Swing' }));
    await drawn(el);
    steps.push(el.steps);
    expect([steps, el.status]).to.deep.equal([Array(3).fill(['hip-circle', 'leg-swing']), 'running']);
  });
});
