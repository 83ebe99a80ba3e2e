import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/exercise-card.js';
import { moreFacts } from '../../../src/content/lower-back-and-hips/exercises.more.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import { wholeExercises } from '../../../src/content/lower-back-and-hips/whole.js';
import type { Collection } from '../../../src/content/model.js';
import { ContentErrorEvent } from '../../../src/elements/content-error-event.js';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import { boutOf, buildTimeline } from '../../../src/session/timeline.js';
import { contents, da, en } from '../../support/languages.js';
import { pictured, picturesIn } from '../../support/pictures.js';
import { button, drawn, HOLD_EVENTS, nameOf, onPage, record, timerOf, typesOf } from '../../support/session.js';
import { elementsIn, settled } from '../../support/views.js';
import { collectWarnings } from '../../support/warnings.js';

const warnings = collectWarnings();

const ids = Object.keys(exercises) as (keyof typeof exercises)[];
const hipFlexor = html`<exercise-card exercise="hip-flexor"></exercise-card>`;
const heading = (el: ExerciseCard) => el.shadowRoot!.querySelector('[role=heading]')!;
const steps = (el: ExerciseCard) => [...el.shadowRoot!.querySelectorAll('[part~=steps] li')];
const howTo = (el: ExerciseCard) => el.shadowRoot!.querySelector('[part~=steps]')!.closest('details')!;
const seen = (el: Element) => el.checkVisibility() && el.getBoundingClientRect().height > 0;

describe('a card at first sight', () => {
  /** What is read without a press: the texts that are rendered, in every root. */
  function visibleWords(el: ExerciseCard): string[] {
    const texts = elementsIn(el)
      .filter((each) => each.checkVisibility() && !each.closest('[role=status], style'))
      .flatMap((each) => [...each.childNodes])
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map(({ textContent }) => textContent!);
    const words = texts.join(' ').replaceAll('\u00ad', '');
    return words.match(/[\p{L}\p{N}]+(['’-]\p{L}+)*/gu) ?? [];
  }

  for (const lang of ['en', 'da'] as const) {
    for (const id of ids) {
      for (const level of [1, 2, 3]) {
        it(`has no more than 40 words: ${id}, level ${level}, ${lang}`, async () => {
          const { el } = await onPage<ExerciseCard>(
            html`<div lang=${lang}><exercise-card exercise=${id} .level=${level}></exercise-card></div>`,
          );
          const words = visibleWords(el);
          expect(words.length, words.join(' ')).to.be.within(12, 40);
        });
      }
    }
  }

  it('shows name, dosage, Start, the way to the steps, and the safety line', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    const words = visibleWords(el).join(' ');
    const facts = { sets: 1, reps: 1, holdSeconds: 20, eachSide: true };
    const { name } = contents.en.exercises['hip-flexor']!;
    for (const text of [name, en.dosage(facts), en.start, en.howTo, en.safety, en.safetyMore]) {
      expect(words).to.include(text.match(/[\p{L}\p{N}]+/gu)!.join(' '));
    }
  });

  it('shows its picture', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    const [figure, ...others] = elementsIn(el).filter((each) => each.matches('svg.figure'));
    expect([seen(figure!), pictured(figure!), others.length]).to.deep.equal([true, 'hip-flexor 1 mirrored', 0]);
  });

  it('shows no steps', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    expect(steps(el)).to.not.be.empty;
    expect(steps(el).filter((step) => step.checkVisibility())).to.be.empty;
  });

  it('has its dosage at the level asked for', async () => {
    const { el } = await onPage<ExerciseCard>(html`<exercise-card exercise="butterfly" level="3"></exercise-card>`);
    expect(timerOf(el).durationMs).to.equal(buildTimeline([boutOf(exercises.butterfly, 3)]).durationMs);
  });
});

describe('the steps', () => {
  it('are open with expanded', async () => {
    const { el } = await onPage<ExerciseCard>(html`<exercise-card exercise="hip-flexor" expanded></exercise-card>`);
    expect(steps(el).map((step) => step.textContent.trim())).to.deep.equal(contents.en.exercises['hip-flexor']!.steps);
    expect(steps(el).every(seen)).to.be.true;
  });

  it('are one press away', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    howTo(el).querySelector('summary')!.click();
    await oneEvent(howTo(el), 'toggle');
    expect(steps(el).filter(seen)).to.have.length(contents.en.exercises['hip-flexor']!.steps.length);
  });

  it('are one key away', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    howTo(el).querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(howTo(el).open).to.be.true;
  });

  it('keep expanded in step when opened and closed', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    const followed: boolean[] = [];
    for (let press = 0; press < 3; press += 1) {
      howTo(el).querySelector('summary')!.click();
      await oneEvent(howTo(el), 'toggle');
      await el.updateComplete;
      followed.push(el.expanded);
    }
    expect(followed).to.deep.equal([true, false, true]);
  });

  it('can be closed by the property after they were opened by hand', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    howTo(el).querySelector('summary')!.click();
    await oneEvent(howTo(el), 'toggle');
    await el.updateComplete;
    el.expanded = false;
    await el.updateComplete;
    expect(howTo(el).open).to.be.false;
  });

  it('stay as they are through a session', async () => {
    const { el, clock } = await onPage<ExerciseCard>(
      html`<exercise-card exercise="hip-flexor" expanded></exercise-card>`,
    );
    el.start();
    clock.advance(30_000);
    await drawn(el);
    expect(howTo(el).open).to.be.true;
  });

  it('come with muscles, mistakes, an easier and a harder way, and what to mind', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    const { mistakes, easier, harder } = contents.en.exercises['hip-flexor']!;
    const cautions = moreFacts['hip-flexor'].cautions.map((id) => contents.en.cautions[id]!);
    const text = howTo(el).textContent;
    for (const words of [en.muscles['iliopsoas'], ...mistakes, easier, harder, ...cautions]) {
      expect(text).to.include(words);
    }
  });
});

describe('the safety text', () => {
  it('is whole after one press', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    const details = el.shadowRoot!.querySelector('[part~=safety] details')!;
    details.querySelector('summary')!.click();
    await oneEvent(details, 'toggle');
    const shown = [...details.querySelectorAll('p')].filter(seen).map(({ textContent }) => textContent);
    expect(shown.join(' ')).to.include(en.safetyFull);
  });

  it('leaves expanded alone', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    const details = el.shadowRoot!.querySelector('[part~=safety] details')!;
    details.querySelector('summary')!.click();
    await oneEvent(details, 'toggle');
    expect(el.expanded).to.be.false;
  });
});

describe('the heading of a card', () => {
  it('is the name, at level 3', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    expect(heading(el).textContent.trim()).to.equal(contents.en.exercises['hip-flexor']!.name);
    expect(heading(el).getAttribute('aria-level')).to.equal('3');
  });

  for (const level of ['2', '3', '4', '5', '6']) {
    it(`is at the level asked for: ${level}`, async () => {
      const { el } = await onPage<ExerciseCard>(
        html`<exercise-card exercise="hip-flexor" heading-level=${level}></exercise-card>`,
      );
      expect(heading(el).getAttribute('aria-level')).to.equal(level);
    });
  }

  for (const level of ['0', '1', '7', '2.5', 'two', '']) {
    it(`is at level 3 with an issue for heading-level="${level}"`, async () => {
      const { el } = await onPage<ExerciseCard>(
        html`<exercise-card exercise="hip-flexor" heading-level=${level}></exercise-card>`,
      );
      expect(heading(el).getAttribute('aria-level')).to.equal('3');
      expect(el.issues.map(({ attribute }) => attribute)).to.deep.equal(['heading-level']);
    });
  }

  it('names the card', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    const article = el.shadowRoot!.querySelector('[part~=card]')!;
    const label = article.getAttribute('aria-labelledby')!;
    expect(el.shadowRoot!.getElementById(label)?.textContent.trim()).to.equal(
      contents.en.exercises['hip-flexor']!.name,
    );
  });

  it('is there once', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    const headings = elementsIn(el).filter((each) => each.matches('[role=heading], h1, h2, h3, h4, h5, h6'));
    expect(headings).to.have.lengthOf(1);
  });
});

describe('hide-timer', () => {
  const still = html`<exercise-card exercise="hip-flexor" hide-timer></exercise-card>`;

  it('leaves the timer and its buttons out', async () => {
    const el = await fixture<ExerciseCard>(still);
    const buttons = elementsIn(el).filter((each) => each.matches('button') && each.checkVisibility());
    expect(el.shadowRoot!.querySelector('hold-timer')).to.equal(null);
    expect(buttons.map(nameOf)).to.deep.equal([en.onTheFloor, en.onAChair]);
  });

  it('leaves picture, name and steps in', async () => {
    const el = await fixture<ExerciseCard>(still);
    const [picture, ...others] = picturesIn(el.shadowRoot!);
    expect([seen(picture!), pictured(picture!), others.length]).to.deep.equal([true, 'hip-flexor 1', 0]);
    expect(seen(heading(el))).to.be.true;
    expect(steps(el)).to.not.be.empty;
  });

  it('leaves start() without effect', async () => {
    const el = await fixture<ExerciseCard>(still);
    el.start();
    expect(el.status).to.equal('idle');
  });

  it('ends a session that is under way', async () => {
    const { el, clock } = await onPage<ExerciseCard>(hipFlexor);
    el.start();
    clock.advance(5_000);
    el.hideTimer = true;
    await el.updateComplete;
    await el.updateComplete;
    expect([el.status, clock.armed]).to.deep.equal(['idle', 0]);
  });
});

describe('an unknown exercise', () => {
  const unknown = html`<exercise-card exercise="headstand"><p>Stand on your head.</p></exercise-card>`;

  it('leaves the fallback children', async () => {
    const { el } = await onPage<ExerciseCard>(unknown);
    expect(seen(el.querySelector('p')!)).to.be.true;
  });

  it('says so where there are no children', async () => {
    const { el } = await onPage<ExerciseCard>(html`<exercise-card exercise="headstand"></exercise-card>`);
    expect(el.shadowRoot!.textContent).to.include(en.cannotShow);
  });

  it('says so in Danish on a Danish page', async () => {
    const { el } = await onPage<ExerciseCard>(html`<exercise-card lang="da" exercise="headstand"></exercise-card>`);
    expect(el.shadowRoot!.textContent).to.include(da.cannotShow);
  });

  it('is in the issues, with what exists', async () => {
    const { el } = await onPage<ExerciseCard>(unknown);
    expect(el.issues).to.have.lengthOf(1);
    for (const word of ['headstand', ...ids]) expect(el.issues[0]!.message).to.include(word);
  });

  it('is warned of once, by element and attribute', async () => {
    const { el } = await onPage<ExerciseCard>(unknown);
    el.requestUpdate();
    await el.updateComplete;
    expect(warnings).to.have.lengthOf(1);
    for (const word of ['<exercise-card>', 'exercise', 'headstand', ...ids]) expect(warnings[0]).to.include(word);
  });

  it('is so as well with a collection that has nothing in it', async () => {
    const { el } = await onPage<ExerciseCard>(
      html`<exercise-card exercise="plank" .collection=${{ id: 'mine' }}><p>The plank</p></exercise-card>`,
    );
    expect([el.issues.map(({ attribute }) => attribute), seen(el.querySelector('p')!)]).to.deep.equal([
      ['exercise'],
      true,
    ]);
  });

  for (const text of [undefined, {}, { en: {} }]) {
    it(`may be the words alone: the fallback stands, and an issue says so (${JSON.stringify(text)})`, async () => {
      const own = { id: 'mine', exercises: { plank: { ...exercises.butterfly, id: 'plank' } }, text };
      const { el } = await onPage<ExerciseCard>(
        html`<exercise-card exercise="plank" .collection=${own}><p>The plank</p></exercise-card>`,
      );
      expect([el.issues.map(({ attribute }) => attribute), seen(el.querySelector('p')!)]).to.deep.equal([
        ['collection'],
        true,
      ]);
      expect(el.issues[0]!.message).to.include('"plank"');
    });
  }

  it('is told by one content-error that reaches the page', async () => {
    const heard = record(document, 'content-error') as ContentErrorEvent[];
    const { el } = await onPage<ExerciseCard>(unknown);
    el.requestUpdate();
    await el.updateComplete;
    expect(heard).to.have.lengthOf(1);
    expect(heard[0]).to.be.instanceOf(ContentErrorEvent);
    expect([heard[0]!.issues, heard[0]!.detail.issues]).to.deep.equal([el.issues, el.issues]);
  });

  it('that is mended is shown, and told no more', async () => {
    const { el } = await onPage<ExerciseCard>(unknown);
    const heard = record(document, 'content-error');
    el.exercise = 'butterfly';
    await settled(el);
    expect([el.issues.length, heading(el).textContent.trim(), heard.length]).to.deep.equal([
      0,
      contents.en.exercises['butterfly']!.name,
      0,
    ]);
  });

  it('that is missing altogether is an issue, too', async () => {
    const { el } = await onPage<ExerciseCard>(html`<exercise-card></exercise-card>`);
    expect(el.issues.map(({ attribute }) => attribute)).to.deep.equal(['exercise']);
  });

  it('has status idle and is started in vain', async () => {
    const { el } = await onPage<ExerciseCard>(unknown);
    el.start();
    el.pause();
    el.resume();
    el.reset();
    expect(el.status).to.equal('idle');
  });
});

describe('a level that does not exist', () => {
  it('is an issue of the card, told once, and counts as 1', async () => {
    const { el } = await onPage<ExerciseCard>(html`<exercise-card exercise="butterfly" level="9"></exercise-card>`);
    expect(el.issues.map(({ attribute }) => attribute)).to.deep.equal(['level']);
    expect(warnings).to.have.lengthOf(1);
    expect(timerOf(el).durationMs).to.equal(buildTimeline([boutOf(exercises.butterfly, 1)]).durationMs);
  });
});

describe('the session of a card', () => {
  it('goes by start, pause, resume and reset, and status follows', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    const told = [el.status];
    for (const method of ['start', 'pause', 'resume', 'reset'] as const) {
      el[method]();
      told.push(el.status);
    }
    expect(told).to.deep.equal(['idle', 'running', 'paused', 'running', 'idle']);
  });

  describe('that is started before the card is drawn', () => {
    const early = () => Object.assign(document.createElement('exercise-card'), { exercise: 'butterfly' });

    it('begins once it is', async () => {
      const el = early();
      const heard = record(el, ...HOLD_EVENTS);
      el.start();
      await fixture(html`${el}`);
      await settled(el);
      expect([el.status, ...typesOf(heard)]).to.deep.equal(['running', 'hold-start', 'hold-phase']);
    });

    it('begins once it is, also when it stands on the page already', async () => {
      const el = early();
      document.body.append(el);
      el.start();
      await settled(el);
      const { status } = el;
      el.remove();
      expect(status).to.equal('running');
    });

    for (const method of ['pause', 'reset'] as const) {
      it(`does not begin after ${method}()`, async () => {
        const el = early();
        el.start();
        el[method]();
        await fixture(html`${el}`);
        await settled(el);
        expect(el.status).to.equal('idle');
      });
    }

    it('does not begin where there is no timer', async () => {
      const el = Object.assign(early(), { hideTimer: true });
      el.start();
      await fixture(html`${el}`);
      await settled(el);
      expect(el.status).to.equal('idle');
    });
  });

  it('goes by a press on Start', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    button(el, en.start)!.click();
    expect(el.status).to.equal('running');
  });

  it('lets the hold events through, each once, as if from the card', async () => {
    const { el, clock } = await onPage<ExerciseCard>(html`<div>${hipFlexor}</div>`);
    const targets: (EventTarget | null)[] = [];
    for (const type of HOLD_EVENTS)
      document.addEventListener(type, ({ target }) => targets.push(target), { once: true });
    const heard = record(el.parentElement!, ...HOLD_EVENTS);
    el.start();
    el.pause();
    el.resume();
    clock.advance(77_000);
    el.reset();
    expect(typesOf(heard)).to.deep.equal([
      'hold-start',
      'hold-phase',
      'hold-pause',
      'hold-resume',
      ...['hold-phase', 'hold-phase', 'hold-phase'],
      'hold-complete',
      'hold-reset',
    ]);
    expect(targets.every((target) => target === el)).to.be.true;
  });

  it('ends when another exercise is put in', async () => {
    const { el, clock } = await onPage<ExerciseCard>(hipFlexor);
    let reason = '';
    el.addEventListener('hold-reset', (event) => (reason = event.reason));
    el.start();
    clock.advance(5_000);
    el.exercise = 'butterfly';
    await settled(el);
    expect([el.status, reason, el.current]).to.deep.equal(['idle', 'changed', 'butterfly']);
  });

  it('goes on when another level is put in', async () => {
    const { el, clock } = await onPage<ExerciseCard>(hipFlexor);
    el.start();
    clock.advance(5_000);
    el.level = 3;
    await settled(el);
    clock.advance(72_000);
    await settled(el);
    expect(el.status).to.equal('complete');
  });
});

describe('what a card shows of the page', () => {
  it('its own picture in place of the drawing', async () => {
    const { el } = await onPage<ExerciseCard>(
      html`<exercise-card exercise="hip-flexor"
        ><img slot="figure" alt="Kneeling" width="200" height="100"
      /></exercise-card>`,
    );
    const drawing = elementsIn(el).filter((each) => each.matches('svg.figure') && seen(each));
    expect([seen(el.querySelector('img')!), drawing.length]).to.deep.equal([true, 0]);
  });

  it('its own picture without a timer, too', async () => {
    const { el } = await onPage<ExerciseCard>(
      html`<exercise-card exercise="hip-flexor" hide-timer
        ><img slot="figure" alt="Kneeling" width="200" height="100"
      /></exercise-card>`,
    );
    const drawing = elementsIn(el).filter((each) => each.matches('svg.figure') && seen(each));
    expect([seen(el.querySelector('img')!), drawing.length]).to.deep.equal([true, 0]);
  });

  it('its fallback children no longer, once it is ready', async () => {
    const { el } = await onPage<ExerciseCard>(
      html`<exercise-card exercise="hip-flexor"><p>Read the exercise</p></exercise-card>`,
    );
    expect(el.querySelector('p')!.checkVisibility()).to.be.false;
  });

  it('its own exercise, with its own words', async () => {
    const own: Collection = {
      id: 'mine',
      exercises: { 'wall-sit': { ...structuredClone(wholeExercises.butterfly), id: 'wall-sit', cautions: [] } },
      routines: {},
      text: {
        en: {
          exercises: { 'wall-sit': { ...contents.en.exercises['butterfly']!, name: 'Wall sit' } },
          routines: {},
          cautions: {},
        },
      },
    };
    const { el } = await onPage<ExerciseCard>(
      html`<exercise-card exercise="wall-sit" .collection=${own}></exercise-card>`,
    );
    expect([heading(el).textContent.trim(), el.issues.length]).to.deep.equal(['Wall sit', 0]);
  });

  it('parts by their names', async () => {
    const { el } = await onPage<ExerciseCard>(hipFlexor);
    const parts = [...el.shadowRoot!.querySelectorAll('[part]')].map((each) => each.getAttribute('part'));
    expect(parts).to.include.members(['card', 'heading', 'steps', 'safety']);
  });
});
