/** Who does the move: a woman, or a man where the page asks for one. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/all.js';
import { pictured, picturesIn } from '../support/pictures.js';
import { timerOf, type Player } from '../support/session.js';
import { made, rootsIn, settled } from '../support/views.js';

const plainly = 'plain by a man';

for (const [tag, attributes, ofTimer, ofOwn] of [
  ['exercise-figure', { exercise: 'butterfly' }, undefined, ['butterfly 1 by a man']],
  ['hold-timer', { exercise: 'butterfly' }, ['butterfly 1 by a man'], ['butterfly 1 by a man']],
  ['exercise-card', { exercise: 'hip-thrust' }, ['hip-thrust 1 by a man'], []],
  ['exercise-card', { exercise: 'hip-thrust', 'hide-timer': '' }, undefined, ['hip-thrust 1 by a man']],
  [
    'routine-list',
    { exercises: 'butterfly glute-bridge' },
    ['butterfly 1 by a man'],
    [`butterfly 1 ${plainly}`, `glute-bridge 1 ${plainly}`],
  ],
] as [string, Record<string, string>, string[]?, string[]?][]) {
  it(`a man does every move of ${tag}: ${JSON.stringify(attributes)}`, async () => {
    const el = await fixture<Player>(made(tag, { ...attributes, person: 'man' }));
    await settled(el);
    const timer = timerOf(el);
    expect(timer?.shadowRoot && picturesIn(timer.shadowRoot).map(pictured)).to.deep.equal(ofTimer);
    expect(picturesIn(rootsIn(el)[0]!).map(pictured)).to.deep.equal(ofOwn);
  });
}
