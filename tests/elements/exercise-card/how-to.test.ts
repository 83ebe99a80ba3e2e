import { expect, html, oneEvent } from '@open-wc/testing';
import '../../../src/define/exercise-card.js';
import { moreFacts } from '../../../src/content/lower-back-and-hips/exercises.more.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import { wholeExercises } from '../../../src/content/lower-back-and-hips/whole.js';
import type { Collection } from '../../../src/content/model.js';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import danish from '../../../src/locale/da.js';
import { registerLanguage } from '../../../src/locale/languages.js';
import { contents, da, en, languages } from '../../support/languages.js';
import { onPage } from '../../support/session.js';
import { settled } from '../../support/views.js';

type Id = keyof typeof exercises;
const ids = Object.keys(exercises) as Id[];

const howTo = (el: ExerciseCard) => el.shadowRoot!.querySelector<HTMLDetailsElement>('details.how-to')!;
const steps = (el: ExerciseCard) =>
  [...howTo(el).querySelectorAll('[part~=steps] li')].map((each) => each.textContent.trim());

/** Each term with what is said under it, without the words of buttons. */
function terms(el: ExerciseCard): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  let term = '';
  for (const each of howTo(el).querySelectorAll('dt, dd')) {
    if (each.localName === 'dt') found[(term = each.textContent.trim())] = [];
    else if (!each.querySelector('button')) found[term]!.push(each.textContent.trim());
  }
  return found;
}

describe('how a move is done', () => {
  for (const lang of ['en', 'da'] as const) {
    const messages = languages[lang].all!;
    for (const id of ids) {
      it(`is told with all there is, in its order: ${id}, ${lang}`, async () => {
        const { el } = await onPage<ExerciseCard>(
          html`<div lang=${lang}><exercise-card exercise=${id} expanded></exercise-card></div>`,
        );
        const text = contents[lang].exercises[id]!;
        const { muscles, cautions } = moreFacts[id];
        const { kind, equipment } = exercises[id];
        const words = (keys: readonly string[], names: Record<string, string>) => [
          messages.listed([...new Set(keys.map((key) => names[key]!))]),
        ];
        expect(steps(el)).to.deep.equal(text.steps);
        const expected = {
          [messages.works[kind]]: words(muscles.primary, messages.muscles),
          [messages.mistakes]: text.mistakes,
          [messages.easier]: [text.easier],
          [messages.harder]: [text.harder],
          [messages.cautions]: cautions.map((each) => contents[lang].cautions[each]!),
          [messages.youNeed]: words(equipment, messages.equipment),
        };
        const said = Object.fromEntries(Object.entries(expected).filter(([, lines]) => lines.length > 0));
        expect(Object.entries(terms(el))).to.deep.equal(Object.entries(said));
      });
    }
  }

  it('leaves out what a collection has nothing of', async () => {
    const text = { ...contents.en.exercises['butterfly']!, name: 'Wall sit', mistakes: [] };
    const own: Collection = {
      id: 'mine',
      exercises: {
        'wall-sit': { ...wholeExercises.butterfly, id: 'wall-sit', forms: {}, cautions: [], equipment: [] },
      },
      routines: {},
      text: { en: { exercises: { 'wall-sit': text }, routines: {}, cautions: {} } },
    };
    const { el } = await onPage<ExerciseCard>(
      html`<exercise-card exercise="wall-sit" expanded .collection=${own}></exercise-card>`,
    );
    expect(Object.keys(terms(el))).to.deep.equal([en.works.stretch, en.easier, en.harder]);
  });
});

describe('words that cannot be fetched', () => {
  // a language of the page's own without them: there is nothing to fetch
  before(() => registerLanguage({ ...danish, tag: 'fo' }));
  const card = html`<div lang="fo"><exercise-card exercise="butterfly"></exercise-card></div>`;

  async function opened(el: ExerciseCard): Promise<void> {
    howTo(el).querySelector('summary')!.click();
    await oneEvent(howTo(el), 'toggle');
    await settled(el);
    await settled(el);
  }

  it('are said to be so where they would stand', async () => {
    const { el } = await onPage<ExerciseCard>(card);
    await opened(el);
    expect([howTo(el).textContent.includes(da.notLoaded), steps(el)]).to.deep.equal([true, []]);
  });

  it('are said to be so at once with expanded', async () => {
    const { el } = await onPage<ExerciseCard>(
      html`<div lang="fo"><exercise-card exercise="butterfly" expanded></exercise-card></div>`,
    );
    await settled(el);
    await settled(el);
    expect(howTo(el).textContent).to.include(da.notLoaded);
  });

  it('leave what is seen at first sight', async () => {
    const { el } = await onPage<ExerciseCard>(card);
    await opened(el);
    expect([el.shadowRoot!.querySelector('[role=heading]')!.textContent.trim(), el.issues.length]).to.deep.equal([
      danish.content.exercises['butterfly']!.name,
      0,
    ]);
  });

  it('are there once they can be had', async () => {
    const { el } = await onPage<ExerciseCard>(card);
    await opened(el);
    el.parentElement!.lang = 'en';
    await Promise.resolve();
    await settled(el);
    expect([howTo(el).textContent.includes(en.notLoaded), steps(el)]).to.deep.equal([
      false,
      contents.en.exercises['butterfly']!.steps,
    ]);
  });
});
