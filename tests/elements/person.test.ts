/** The person in the pictures: a woman, or the one that the page asks for. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/all.js';
import { pictured, picturesIn } from '../support/pictures.js';
import { timerOf, type Player } from '../support/session.js';
import { made, rootsIn, settled } from '../support/views.js';

for (const person of ['man', 'senior']) {
  const byThem = (id: string): string => `${id} 1 with its start by a ${person}`;
  const plainly = (id: string): string => `${id} 1 plain by a ${person}`;

  for (const [tag, attributes, ofTimer, ofOwn] of [
    ['exercise-figure', { exercise: 'butterfly' }, undefined, [byThem('butterfly')]],
    ['hold-timer', { exercise: 'butterfly' }, [byThem('butterfly')], [byThem('butterfly')]],
    ['exercise-card', { exercise: 'hip-thrust' }, [byThem('hip-thrust')], []],
    ['exercise-card', { exercise: 'hip-thrust', 'hide-timer': '' }, undefined, [byThem('hip-thrust')]],
    [
      'routine-list',
      { exercises: 'butterfly glute-bridge' },
      [byThem('butterfly')],
      [plainly('butterfly'), plainly('glute-bridge')],
    ],
  ] as [string, Record<string, string>, string[]?, string[]?][]) {
    it(`a ${person} does every move of ${tag}: ${JSON.stringify(attributes)}`, async () => {
      const el = await fixture<Player>(made(tag, { ...attributes, person }));
      await settled(el);
      const timer = timerOf(el);
      expect(timer?.shadowRoot && picturesIn(timer.shadowRoot).map(pictured)).to.deep.equal(ofTimer);
      expect(picturesIn(rootsIn(el)[0]!).map(pictured)).to.deep.equal(ofOwn);
    });
  }
}
