import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/exercise-card.js';
import '../../../src/define/exercise-figure.js';
import type { ExerciseFigure } from '../../../src/elements/exercise-figure/exercise-figure.js';
import { limbsOf, seen, stateOf } from '../../support/motion.js';

// The only test in this file: it is about something that happens once per page.
it('only the first figure that comes into view plays its move once', async () => {
  const root = await fixture<HTMLElement>(
    html`<div>
      <div id="above" style="height: 5000px"></div>
      <exercise-figure exercise="clamshell" pose="0" style="width: 200px"></exercise-figure>
      <exercise-figure exercise="butterfly" style="width: 200px"></exercise-figure>
      <exercise-figure exercise="glute-bridge" style="width: 200px"></exercise-figure>
      <exercise-figure id="gone" exercise="hip-flexor" style="width: 200px"></exercise-figure>
    </div>`,
  );
  root.querySelector('#gone')!.remove();
  const [start, first, second] = root.querySelectorAll<ExerciseFigure>('exercise-figure');
  await seen();
  expect([limbsOf(first!), limbsOf(second!)], 'out of view').to.deep.equal([[], []]);

  root.querySelector('#above')!.remove();
  await waitUntil(() => limbsOf(first!).length > 0, 'the first does not move');
  expect([limbsOf(start!), limbsOf(second!)]).to.deep.equal([[], []]);

  limbsOf(first!).forEach((animation) => animation.finish());
  await seen();
  expect([stateOf(limbsOf(first!)), limbsOf(second!)], 'afterwards').to.deep.equal(['finished', []]);

  const third = document.createElement('exercise-figure');
  third.exercise = 'hip-thrust';
  root.prepend(third);
  await third.updateComplete;
  await seen();
  expect(limbsOf(third), 'one that comes later').to.be.empty;
});
