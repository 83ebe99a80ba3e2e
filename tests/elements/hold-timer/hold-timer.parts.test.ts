/** What cards and lists use of their timer, and where its ring stands. */
import { expect, html } from '@open-wc/testing';
import '../../../src/define/hold-timer.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import type { Collection } from '../../../src/content/model.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { boutOf, buildTimeline } from '../../../src/session/timeline.js';
import { contents, en } from '../../support/languages.js';
import { pictured, picturesIn } from '../../support/pictures.js';
import { announced, digitsOf, drawn, HOLD_EVENTS, onPage, record, typesOf } from '../../support/session.js';

type Id = keyof typeof exercises;
const timelineOf = (...ids: Id[]) => buildTimeline(ids.map((id) => boutOf(exercises[id], 1)));
const two = timelineOf('butterfly', 'hip-flexor');
const nameOf = (id: Id): string => contents.en.exercises[id]!.name;
const within = (el: HoldTimer, selector: string) => el.shadowRoot!.querySelector(selector)!;
const textOf = (el: HoldTimer, selector: string): string =>
  within(el, selector).textContent.replace(/\s+/g, ' ').trim();
const boxOf = (el: HoldTimer, selector: string): DOMRect => within(el, selector).getBoundingClientRect();
const shown = (el: HoldTimer) => [
  textOf(el, 'slot[name=caption]'),
  ...picturesIn(el.shadowRoot!).map(pictured),
  textOf(el, '[part~=headline]'),
];

describe('the exercise that is shown at rest', () => {
  const atRest: Record<'butterfly' | 'hip-flexor', string[]> = {
    butterfly: [
      nameOf('butterfly'),
      'butterfly 1 with its start',
      en.dosage({ sets: 1, reps: 1, holdSeconds: 20, eachSide: false }),
    ],
    'hip-flexor': [
      nameOf('hip-flexor'),
      'hip-flexor 1 with its start',
      en.dosage({ sets: 1, reps: 1, holdSeconds: 20, eachSide: true }),
    ],
  };
  const table: [showing: number, id: 'butterfly' | 'hip-flexor'][] = [
    [0, 'butterfly'],
    [1, 'hip-flexor'],
    [2, 'butterfly'],
    [-1, 'butterfly'],
    [NaN, 'butterfly'],
  ];
  for (const [showing, id] of table) {
    it(`is ${id} for .showing=${showing}; a session begins with the first`, async () => {
      const { el } = await onPage<HoldTimer>(html`<hold-timer .timeline=${two} .showing=${showing}></hold-timer>`);
      const [caption, ...others] = atRest[id];
      expect(shown(el)).to.deep.equal([`${en.countOf(id === 'butterfly' ? 1 : 2, 2)} ${caption}`, ...others]);
      expect(within(el, '[role=group]').ariaLabel).to.equal(`${en.controls}: ${nameOf(id)}`);
      el.start();
      await drawn(el);
      expect(shown(el)[0]).to.equal(`${en.countOf(1, 2)} ${nameOf('butterfly')}`);
    });
  }
});

it('a hint is shown and announced after the last step of its exercise, only on the way into it', async () => {
  const hints = { butterfly: 'Sit higher than usual.' };
  const { el, clock } = await onPage<HoldTimer>(
    html`<hold-timer .timeline=${timelineOf('butterfly', 'glute-bridge')} .hints=${hints}></hold-timer>`,
  );
  el.start();
  await drawn(el);
  const [, , deed] = contents.en.exercises['butterfly']!.steps;
  let told = '';
  const lines = [textOf(el, '[part~=line]')];
  // steps are shown one at a time
  while (el.phase!.leadsIn && el.phase!.step === 0) {
    told += announced(el);
    clock.advance(1_000);
    await drawn(el);
    lines.push(textOf(el, '[part~=line]').replace(/^\d of \d /, ''));
  }
  el.back();
  await drawn(el);
  for (const said of [[...new Set(lines)].join(' '), told]) {
    expect(said).to.include(`${deed} ${hints.butterfly}`);
  }
  for (const seconds of [30, 20]) {
    clock.advance(seconds * 1000);
    await drawn(el);
    expect(textOf(el, '[part~=line]')).to.not.include(hints.butterfly);
  }
  expect(el.phase).to.include({ kind: 'transition', exercise: 'glute-bridge' });
});

describe('retime() during a session', () => {
  /** Thirty seconds into a session, five into the hold of the butterfly. */
  async function retimed(change: Parameters<HoldTimer['retime']>[0], seconds: number | undefined = 30) {
    const given = 'timeline' in change ? { timeline: two } : { exercise: 'butterfly' };
    const { el, clock } = await onPage<HoldTimer>(
      html`<hold-timer .timeline=${given.timeline} .exercise=${given.exercise}></hold-timer>`,
    );
    if (seconds) el.start();
    clock.advance(seconds * 1000);
    const heard = record(el, ...HOLD_EVENTS);
    el.retime(change);
    await drawn(el);
    return { el, clock, told: [el.status, el.elapsedMs, el.phase?.exercise, ...typesOf(heard)] };
  }

  it('before a session is the same as setting the property', async () => {
    const { el, told } = await retimed({ exercise: 'hip-flexor' }, 0);
    expect([el.exercise, el.durationMs]).to.deep.equal(['hip-flexor', timelineOf('hip-flexor').durationMs]);
    expect(told).to.deep.equal(['idle', 0, undefined]);
  });

  it('to another exercise begins with a get-ready as long as the way from the present position', async () => {
    const { el, clock, told } = await retimed({ exercise: 'hip-flexor' });
    expect(told).to.deep.equal(['running', 0, 'hip-flexor', 'hold-phase']);
    // getting from the floor to one knee takes less time than from standing
    expect(el.durationMs).to.equal(timelineOf('hip-flexor').durationMs - 5_000);
    const first = digitsOf(el);
    clock.advance(3_000);
    await drawn(el);
    expect([first, digitsOf(el)]).to.deep.equal(['20', '17']);
  });

  it('to a standing exercise leaves time to get up from the floor', async () => {
    const { el } = await retimed({ exercise: 'leg-swing' });
    expect(digitsOf(el)).to.equal('30');
  });

  it('to a timeline that differs only later goes on where it is', async () => {
    const { el, clock, told } = await retimed({ timeline: timelineOf('butterfly', 'leg-swing') });
    expect(told).to.deep.equal(['running', 30_000, 'butterfly']);
    clock.advance(16_000);
    expect([el.phase!.exercise, ...el.stepsDone]).to.deep.equal(['leg-swing', 0]);
  });

  it('to an equal timeline changes nothing', async () => {
    const { told } = await retimed({ timeline: timelineOf('butterfly', 'hip-flexor') });
    expect(told).to.deep.equal(['running', 30_000, 'butterfly']);
  });
});

it('the ring of an exercise without a picture is centred in a stage as high as any other', async () => {
  const own: Collection = {
    id: 'mine',
    exercises: { 'wall-sit': { ...exercises.butterfly, id: 'wall-sit' } },
    routines: {},
    text: {
      en: { exercises: { 'wall-sit': contents.en.exercises['butterfly']! }, routines: {}, cautions: {} },
    },
  };
  const at = async (id: string) =>
    (
      await onPage<HoldTimer>(
        html`<div style="width: 400px"><hold-timer exercise=${id} .collection=${own}></hold-timer></div>`,
      )
    ).el;
  const [el, other] = [await at('wall-sit'), await at('butterfly')];
  const [ring, stage] = [boxOf(el, '.ring'), boxOf(el, '.stage')];
  expect([picturesIn(el.shadowRoot!).length, digitsOf(el)]).to.deep.equal([0, '20']);
  expect((ring.left + ring.right) / 2).to.be.closeTo((stage.left + stage.right) / 2, 1);
  expect((ring.top + ring.bottom) / 2).to.be.closeTo((stage.top + stage.bottom) / 2, 1);
  expect(stage.height).to.be.closeTo(boxOf(other, '.stage').height, 1);
});

for (const [exercise, corner] of [
  ['knee-to-chest', 'right'], // drawn for the right leg; the left one, which comes first, is mirrored
  ['side-lying-leg-raise', 'left'],
] as const) {
  it(`the ring stands in the corner that the figure leaves free, and changes sides with it: ${exercise}`, async () => {
    const { el } = await onPage<HoldTimer>(html`<hold-timer exercise=${exercise}></hold-timer>`);
    el.start();
    await drawn(el);
    const [stage, ring, startNow] = ['.stage', '.ring', '.start-now'].map((each) => boxOf(el, each)) as [
      ...[DOMRect, DOMRect, DOMRect],
    ];
    const isRight = ring.left + ring.right > stage.left + stage.right;
    const isClear = isRight ? startNow.right <= ring.left : ring.right <= startNow.left;
    expect([isRight ? 'right' : 'left', isClear]).to.deep.equal([corner, true]);
  });
}

it('Start now covers no head in a timer of 240 px', async () => {
  const all = timelineOf(...(Object.keys(exercises) as Id[]));
  const { el, clock } = await onPage<HoldTimer>(
    html`<div lang="da" style="width: 240px"><hold-timer .timeline=${all}></hold-timer></div>`,
  );
  el.start();
  const seen = new Set<string | null>();
  const covered: (string | null)[] = [];
  for (const { startMs, exercise } of all.phases) {
    if (seen.size === seen.add(exercise).size) continue;
    clock.advance(startMs + 5 - el.elapsedMs);
    await drawn(el);
    const { left, right, bottom } = boxOf(el, '.start-now > span');
    const head = boxOf(el, '.figure .hair, .figure .grey');
    if (head.top < bottom && head.right > left && head.left < right) covered.push(exercise);
  }
  expect([seen.size, covered]).to.deep.equal([all.steps.length, []]);
});
