import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/hold-timer.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { boutOf, buildTimeline, type Timeline } from '../../../src/session/timeline.js';
import { languages } from '../../support/languages.js';
import '../../support/player.js';
import { collectWarnings } from '../../support/warnings.js';

/** Session of a timer: its phases as `kind seconds side`. */
const spell = ({ phases }: Pick<Timeline, 'phases'>): string[] =>
  phases.map(({ kind, startMs, endMs, side }) => [kind, (endMs - startMs) / 1000, side].filter(Boolean).join(' '));

/** What a timer plays, seen from outside: its phases one after the other. */
function played(el: HoldTimer): string[] {
  const phases: NonNullable<HoldTimer['phase']>[] = [];
  el.addEventListener('hold-phase', () => phases.push(el.phase!));
  el.start();
  while (el.status === 'running') {
    const before = phases.length;
    el.advance();
    if (phases.length === before) el.skip();
  }
  return spell({ phases });
}

async function withAttributes(attributes: Record<string, string>): Promise<HoldTimer> {
  const el = document.createElement('hold-timer');
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  return fixture<HoldTimer>(html`${el}`);
}

describe('what a timer plays', () => {
  it('is 30 seconds after 5 to get ready, when nothing is given', async () => {
    expect(played(await withAttributes({}))).to.deep.equal(['ready 5', 'hold 30']);
  });

  const table: [attributes: Record<string, string>, phases: string[]][] = [
    [{ seconds: '7' }, ['ready 5', 'hold 7']],
    [{ seconds: '7', 'each-side': '' }, ['ready 5 left', 'hold 7 left', 'switch 8 right', 'hold 7 right']],
    [
      { seconds: '7', 'each-side': '', 'switch-seconds': '3' },
      ['ready 5 left', 'hold 7 left', 'switch 3 right', 'hold 7 right'],
    ],
    [{ seconds: '7', 'ready-seconds': '2' }, ['ready 2', 'hold 7']],
    [{ seconds: '7', 'ready-seconds': '0' }, ['hold 7']],
    [{ seconds: '7', sets: '2' }, ['ready 5', 'hold 7', 'rest 30', 'hold 7']],
    [{ seconds: '7', sets: '2', 'rest-seconds': '4' }, ['ready 5', 'hold 7', 'rest 4', 'hold 7']],
    [{ seconds: '7', sets: '2', 'rest-seconds': '4', pace: 'gentle' }, ['ready 8', 'hold 7', 'rest 6', 'hold 7']],
  ];
  for (const [attributes, phases] of table) {
    it(`with ${JSON.stringify(attributes)}`, async () => {
      expect(played(await withAttributes(attributes))).to.deep.equal(phases);
    });
  }

  it('is the same whichever attribute comes first', async () => {
    const attributes = Object.entries({
      seconds: '7',
      sets: '2',
      'each-side': '',
      pace: 'gentle',
      exercise: 'butterfly',
    });
    const forth = await withAttributes(Object.fromEntries(attributes));
    const back = await withAttributes(Object.fromEntries(attributes.reverse()));
    expect(played(back)).to.deep.equal(played(forth));
  });

  it('is the same set by attributes or by properties', async () => {
    const el = await fixture<HoldTimer>(
      html`<hold-timer .seconds=${7} .eachSide=${true} .readySeconds=${2} .switchSeconds=${3}></hold-timer>`,
    );
    const attributes = { seconds: '7', 'each-side': '', 'ready-seconds': '2', 'switch-seconds': '3' };
    expect(played(el)).to.deep.equal(played(await withAttributes(attributes)));
  });

  it('has the repetitions asked for, each with its tempo', async () => {
    const el = await withAttributes({ seconds: '7', reps: '3' });
    expect(el.durationMs).to.equal(buildTimeline([boutOf(null, 1, { holdSeconds: 7, reps: 3 })]).durationMs);
  });

  for (const level of [1, 2, 3] as const) {
    it(`is the exercise's own dosage, at level ${level}`, async () => {
      const el = await withAttributes({ exercise: 'glute-bridge', level: String(level) });
      expect(el.durationMs).to.equal(buildTimeline([boutOf(exercises['glute-bridge'], level)]).durationMs);
    });
  }

  it('holds for the seconds given, over every dosage', async () => {
    const el = await withAttributes({ exercise: 'butterfly', seconds: '7' });
    expect(played(el)).to.deep.equal(['ready 25', 'hold 7']);
  });

  it('is the timeline given, in place of everything else', async () => {
    const timeline = buildTimeline([boutOf(exercises.butterfly, 2)]);
    const el = await fixture<HoldTimer>(html`<hold-timer seconds="7" .timeline=${timeline}></hold-timer>`);
    expect(played(el)).to.deep.equal(spell(timeline));
  });

  it('is an exercise of its own collection', async () => {
    const own = { ...exercises.butterfly, id: 'own', dosage: exercises['hip-flexor'].dosage };
    const collection = { id: 'mine', exercises: { own }, routines: {}, text: {} };
    const el = await fixture<HoldTimer>(
      html`<hold-timer exercise="own" .collection=${structuredClone(collection)}></hold-timer>`,
    );
    expect(el.issues).to.be.empty;
  });
});

describe('what a timer cannot use', () => {
  const warnings = collectWarnings();

  const bad: [attribute: string, value: string, ...expected: string[]][] = [
    ['seconds', '0', '1', '3600'],
    ['seconds', '3601', '1', '3600'],
    ['seconds', '7.5', '1', '3600'],
    ['seconds', 'half a minute', '1', '3600'],
    ['seconds', '-3', '1', '3600'],
    ['reps', '0', '1', '50'],
    ['reps', '51', '1', '50'],
    ['sets', '0', '1', '10'],
    ['sets', '11', '1', '10'],
    ['ready-seconds', '-1', '0', '120'],
    ['ready-seconds', '121', '0', '120'],
    ['switch-seconds', 'x', '0', '120'],
    ['rest-seconds', '601', '0', '600'],
    ['level', '4', '1', '3'],
    ['level', 'high', '1', '3'],
    ['pace', 'quick', 'standard', 'gentle'],
    ['exercise', 'headstand', ...Object.keys(exercises)],
    ['exercise', 'constructor', ...Object.keys(exercises)],
  ];
  for (const [attribute, value, ...expected] of bad) {
    it(`${attribute}="${value}" is in the issues, with what was expected`, async () => {
      const el = await withAttributes({ [attribute]: value });
      expect(el.issues).to.have.lengthOf(1);
      expect(el.issues[0]).to.include({ attribute });
      for (const word of [value, ...expected]) expect(el.issues[0]!.message).to.include(word);
    });

    it(`${attribute}="${value}" is warned of once, by element and attribute`, async () => {
      const el = await withAttributes({ [attribute]: value });
      for (const label of ['a', 'b', 'c']) {
        el.label = label;
        await el.updateComplete;
      }
      expect(warnings).to.have.lengthOf(1);
      for (const word of ['<hold-timer>', attribute, ...expected]) expect(warnings[0]).to.include(word);
    });

    if (attribute === 'exercise') continue;
    it(`${attribute}="${value}" counts as not given`, async () => {
      const el = await withAttributes({ [attribute]: value });
      expect(played(el)).to.deep.equal(['ready 5', 'hold 30']);
    });
  }

  for (const attribute of [
    'seconds',
    'reps',
    'sets',
    'ready-seconds',
    'level',
    'pace',
    'exercise',
    'each-side',
    'label',
  ]) {
    it(`${attribute} that was taken away again is no issue`, async () => {
      const el = await withAttributes({ [attribute]: { pace: 'gentle', exercise: 'butterfly' }[attribute] ?? '2' });
      el.removeAttribute(attribute);
      await el.updateComplete;
      expect(el.issues).to.deep.equal([]);
    });
  }

  it('an issue goes when it is mended', async () => {
    const el = await withAttributes({ seconds: 'x' });
    el.setAttribute('seconds', '20');
    await el.updateComplete;
    expect(el.issues).to.be.empty;
  });

  it('several are all told', async () => {
    const el = await withAttributes({ seconds: 'x', sets: '99', pace: 'quick' });
    expect(el.issues.map(({ attribute }) => attribute)).to.have.members(['seconds', 'sets', 'pace']);
  });

  it('an unknown exercise leaves the fallback children visible', async () => {
    const el = await fixture<HoldTimer>(html`<hold-timer exercise="headstand"><p>Stand on your head.</p></hold-timer>`);
    expect(el.querySelector('p')!.checkVisibility()).to.be.true;
    expect(el.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('an unknown exercise without children says that it cannot be shown', async () => {
    const el = await withAttributes({ exercise: 'headstand' });
    expect(el.shadowRoot!.textContent).to.include(languages.en.messages.cannotShow);
  });

  it('an unknown exercise has nothing to press', async () => {
    const el = await withAttributes({ exercise: 'headstand' });
    expect(el.shadowRoot!.querySelector('button')).to.equal(null);
  });

  it('an unknown exercise with seconds is a plain timer', async () => {
    const el = await withAttributes({ exercise: 'headstand', seconds: '12' });
    expect(played(el)).to.deep.equal(['ready 5', 'hold 12']);
  });

  for (const method of ['start', 'pause', 'resume', 'advance', 'skip', 'back', 'restart', 'reset'] as const) {
    it(`${method}() with nothing to play does nothing`, async () => {
      const el = await withAttributes({ exercise: 'headstand' });
      el[method]();
      expect(el.status).to.equal('idle');
    });
  }

  it('an exercise that is named after all is played', async () => {
    const el = await withAttributes({ exercise: 'headstand' });
    el.exercise = 'butterfly';
    await el.updateComplete;
    expect(played(el)[0]).to.equal('ready 25');
  });
});
