import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/exercise-card.js';
import '../../src/define/routine-list.js';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import type { RoutineList } from '../../src/elements/routine-list/routine-list.js';
import { pictured, picturesIn } from '../support/pictures.js';
import { drawn, timerOf } from '../support/session.js';
import { collectWarnings } from '../support/warnings.js';

const warnings = collectWarnings();
const pictures = (root: Element): string[] => picturesIn(root.shadowRoot!).map(pictured);

describe('a man', () => {
  it('does the move of a card', async () => {
    const el = await fixture<ExerciseCard>(html`<exercise-card exercise="hip-thrust" person="man"></exercise-card>`);
    expect(pictures(timerOf(el))).to.deep.equal(['hip-thrust 1 by a man']);
  });

  it('does it in a card without a timer', async () => {
    const el = await fixture<ExerciseCard>(
      html`<exercise-card exercise="hip-thrust" person="man" hide-timer></exercise-card>`,
    );
    expect(pictures(el)).to.deep.equal(['hip-thrust 1 by a man']);
  });

  it('does every move of a list', async () => {
    const exercises = 'butterfly glute-bridge';
    const el = await fixture<RoutineList>(html`<routine-list exercises=${exercises} person="man"></routine-list>`);
    await drawn(el);
    expect(pictures(timerOf(el))).to.deep.equal(['butterfly 1 by a man']);
    expect(pictures(el)).to.deep.equal(['butterfly 1 plain by a man', 'glute-bridge 1 plain by a man']);
  });

  it('is who can be asked for, or a woman: anybody else is warned of', async () => {
    await fixture(html`<exercise-card exercise="hip-thrust" person="dog"></exercise-card>`);
    await fixture(html`<routine-list person="cat"></routine-list>`);
    expect(warnings).to.have.lengthOf(2);
    expect(warnings[0]).to.match(/^<exercise-card> person: expected woman or man, got "dog"/);
    expect(warnings[1]).to.match(/^<routine-list> person: expected woman or man, got "cat"/);
  });
});
