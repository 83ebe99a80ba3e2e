import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define/hold-timer.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { boutOf, buildTimeline, type Timeline } from '../../../src/session/timeline.js';
import { contents, en } from '../../support/languages.js';
import '../../support/player.js';
import { collectWarnings } from '../../support/warnings.js';

const warnings = collectWarnings();

/** Phases as `kind seconds side`. */
const spell = ({ phases }: Pick<Timeline, 'phases'>): string[] =>
  phases.map(({ kind, startMs, endMs, side }) => [kind, (endMs - startMs) / 1000, side].filter(Boolean).join(' '));

/** Plays a timer to its end and lists its phases, as a page can read them. */
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
  const table: [attributes: Record<string, string>, phases: string[]][] = [
    [{}, ['ready 5', 'hold 30']],
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
    [{ pace: 'gentle', 'rest-seconds': '4', sets: '2', seconds: '7' }, ['ready 8', 'hold 7', 'rest 6', 'hold 7']],
    // seconds replace those of the dosage
    [{ exercise: 'butterfly', seconds: '7' }, ['ready 25', 'hold 7']],
    // an unknown exercise counts as not given
    [{ exercise: 'headstand', seconds: '12' }, ['ready 5', 'hold 12']],
  ];
  for (const [attributes, phases] of table) {
    it(`with ${JSON.stringify(attributes)}`, async () => {
      expect(played(await withAttributes(attributes))).to.deep.equal(phases);
    });
  }

  it('is the same if set by properties', async () => {
    const el = await fixture<HoldTimer>(
      html`<hold-timer .seconds=${7} .eachSide=${true} .readySeconds=${2} .switchSeconds=${3}></hold-timer>`,
    );
    expect(played(el)).to.deep.equal(['ready 2 left', 'hold 7 left', 'switch 3 right', 'hold 7 right']);
  });

  const { butterfly } = exercises;
  const durations: [attributes: Record<string, string>, bout: ReturnType<typeof boutOf>][] = [
    [{ seconds: '7', reps: '3' }, boutOf(null, 1, { holdSeconds: 7, reps: 3 })],
    ...([1, 2, 3] as const).map((level): [Record<string, string>, ReturnType<typeof boutOf>] => [
      { exercise: 'glute-bridge', level: String(level) },
      boutOf(exercises['glute-bridge'], level),
    ]),
  ];
  for (const [attributes, bout] of durations) {
    it(`is as long as all repetitions and sets: ${JSON.stringify(attributes)}`, async () => {
      expect((await withAttributes(attributes)).durationMs).to.equal(buildTimeline([bout]).durationMs);
    });
  }

  it('is the given timeline, whatever the attributes say', async () => {
    const timeline = buildTimeline([boutOf(butterfly, 2)]);
    const el = await fixture<HoldTimer>(html`<hold-timer seconds="7" .timeline=${timeline}></hold-timer>`);
    expect(played(el)).to.deep.equal(spell(timeline));
  });

  it('can be an exercise of its own collection', async () => {
    const own = { ...butterfly, id: 'own', dosage: exercises['hip-flexor'].dosage };
    const collection = structuredClone({
      id: 'mine',
      exercises: { own },
      routines: {},
      text: { en: { exercises: { own: contents.en.exercises.butterfly }, routines: {} } },
    });
    const el = await fixture<HoldTimer>(html`<hold-timer exercise="own" .collection=${collection}></hold-timer>`);
    expect([el.issues.length, el.durationMs]).to.deep.equal([0, buildTimeline([boutOf(own, 1)]).durationMs]);
  });
});

describe('invalid input of a timer', () => {
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
    ['switch-seconds', '121', '0', '120'],
    ['rest-seconds', '601', '0', '600'],
    ['level', '4', '1', '3'],
    ['level', 'high', '1', '3'],
    ['pace', 'quick', 'standard', 'gentle'],
    ['guidance', 'long', 'full', 'short'],
    ['exercise', 'headstand', ...Object.keys(exercises)],
    ['exercise', 'constructor', ...Object.keys(exercises)],
  ];
  for (const [attribute, value, ...expected] of bad) {
    it(`${attribute}="${value}" is an issue that says what is valid, warns once, and counts as not given`, async () => {
      const el = await withAttributes({ [attribute]: value });
      for (const label of ['a', 'b', 'c']) {
        el.label = label;
        await el.updateComplete;
      }
      expect(el.issues.map((issue) => issue.attribute)).to.deep.equal([attribute]);
      for (const word of [value, ...expected]) expect(el.issues[0]!.message).to.include(word);
      expect(warnings).to.deep.equal([`<hold-timer> ${attribute}: ${el.issues[0]!.message}.`]);
      expect(played(el)).to.deep.equal(attribute === 'exercise' ? [] : ['ready 5', 'hold 30']);
    });
  }

  const good = { pace: 'gentle', exercise: 'butterfly', guidance: 'short' };
  const names = ['seconds', 'reps', 'sets', 'ready-seconds', 'level', 'pace', 'exercise', 'guidance', 'label'];
  for (const attribute of names) {
    it(`a removed ${attribute} is no issue`, async () => {
      const el = await withAttributes({ [attribute]: good[attribute as keyof typeof good] ?? '2' });
      el.removeAttribute(attribute);
      await el.updateComplete;
      expect(el.issues).to.deep.equal([]);
    });
  }

  it('lists every issue until it is corrected', async () => {
    const el = await withAttributes({ seconds: 'x', sets: '99', pace: 'quick' });
    const before = el.issues.map(({ attribute }) => attribute);
    el.setAttribute('seconds', '20');
    await el.updateComplete;
    expect(before).to.have.members(['seconds', 'sets', 'pace']);
    expect(el.issues.map(({ attribute }) => attribute)).to.have.members(['sets', 'pace']);
  });

  it('shows the fallback children if the exercise is unknown', async () => {
    const el = await fixture<HoldTimer>(html`<hold-timer exercise="headstand"><p>Stand on your head.</p></hold-timer>`);
    expect(el.querySelector('p')!.checkVisibility()).to.be.true;
    expect(el.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
  });

  it('shows only a message if the exercise is unknown, and ignores methods until it is corrected', async () => {
    const el = await withAttributes({ exercise: 'headstand' });
    expect(el.shadowRoot!.textContent).to.include(en.cannotShow);
    expect(el.shadowRoot!.querySelector('button')).to.equal(null);
    for (const method of ['start', 'pause', 'resume', 'advance', 'skip', 'back', 'restart', 'reset'] as const) {
      el[method]();
      expect(el.status, method).to.equal('idle');
    }
    el.exercise = 'butterfly';
    await el.updateComplete;
    expect(played(el)[0]).to.equal('ready 25');
  });
});
