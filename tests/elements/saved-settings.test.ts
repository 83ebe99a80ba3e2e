/** Settings chosen before a session, restored after a reload, also from a storage in which others may have written. */
import { expect } from '@open-wc/testing';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import type { RoutineList } from '../../src/elements/routine-list/routine-list.js';
import { TYPE } from '../support/engine.js';
import { freshPage } from '../support/fresh-page.js';
import { timerOf } from '../support/session.js';
import { settled } from '../support/views.js';

type Owner = ExerciseCard | RoutineList;
type Chosen = Record<string, unknown>;

/** A page with only this element, once the player has come. */
async function loaded(markup: string): Promise<{ el: Owner; taken: () => Promise<void> }> {
  const page = await freshPage(markup);
  const el = page.window.document.body.firstElementChild as Owner;
  await page.arrival();
  await settled(el);
  // an interrupted session is restored over several updates
  const taken = async () => {
    for (let time = 0; time < 10; time += 1) await settled(el);
  };
  return { el, taken };
}

/** Plays with these settings, lets `change` edit what was saved, and returns the element after a reload. */
async function reloaded(markup: string, chosen: Chosen, change: (settings: { owner: Chosen; timer: Chosen }) => void) {
  const { el } = await loaded(markup);
  await settled(Object.assign(el, chosen));
  el.start();
  await settled(el);
  el.pause();
  const [name] = Object.keys(sessionStorage);
  const memory = JSON.parse(sessionStorage.getItem(name!)!) as { settings: { owner: Chosen; timer: Chosen } };
  el.ownerDocument.defaultView!.frameElement!.remove();
  change(memory.settings);
  sessionStorage.setItem(name!, JSON.stringify(memory));
  const after = await loaded(markup);
  await after.taken();
  return after.el;
}

const read = (el: Owner, names: string[]): Chosen =>
  Object.fromEntries(names.map((name) => [name, el[name as keyof Owner]]));

const owners: [markup: string, chosen: Chosen, bad: Chosen][] = [
  [
    '<routine-list exercises="butterfly hip-flexor"></routine-list>',
    { level: 2, pace: 'gentle', manual: true, holdSeconds: 40, floorFree: true },
    { level: 7, pace: 'fast', manual: 'yes', holdSeconds: -1, floorFree: 1 },
  ],
  [
    '<exercise-card exercise="glute-bridge"></exercise-card>',
    { level: 2, floorFree: true, instead: 'hip-thrust' },
    { level: '2', floorFree: 'true', instead: 7 },
  ],
];

for (const [markup, chosen, bad] of owners) {
  const tag = /^<([\w-]+)/.exec(markup)![1]!;
  const names = Object.keys(chosen);

  it(`settings are restored with the session: ${tag}`, async () => {
    const el = await reloaded(markup, chosen, () => undefined);
    expect([el.status, read(el, names)]).to.deep.equal(['paused', chosen]);
  });

  it(`saved settings of a wrong type are ignored, and those of the page apply: ${tag}`, async () => {
    const el = await reloaded(markup, {}, ({ owner, timer }) => {
      Object.assign(owner, bad);
      Object.assign(timer, { cues: 'shouted', chosenSeconds: 'many', manual: 0 });
    });
    const fresh = (await loaded(markup)).el;
    expect([el.status, read(el, names), el.issues]).to.deep.equal(['paused', read(fresh, names), []]);
    const { cues, chosenSeconds, manual } = timerOf(el);
    expect([cues, chosenSeconds, manual]).to.deep.equal(['tones', undefined, false]);
  });

  it(`saved settings that are no objects are ignored: ${tag}`, async () => {
    const el = await reloaded(markup, {}, (settings) => Object.assign(settings, { owner: null, timer: 'tones' }));
    expect([el.status, el.issues]).to.deep.equal(['paused', []]);
  });
}

it('comes back with a question that moves nothing, beside the choice of place', async () => {
  const el = await reloaded(
    `<exercise-card exercise="knee-to-chest" style="${TYPE}; line-height: 1.5"></exercise-card>`,
    {},
    () => undefined,
  );
  const asked = el.getBoundingClientRect().height;
  (el as ExerciseCard).reset();
  await settled(el);
  expect([el.status, Math.round(el.getBoundingClientRect().height - asked)]).to.deep.equal(['idle', 0]);
});
