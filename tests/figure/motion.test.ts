import { expect } from '@open-wc/testing';
import { findExercise } from '../../src/content/catalog.js';
import { exercises, type ExerciseId } from '../../src/content/lower-back-and-hips/exercises.js';
import { courseOf, type Course } from '../../src/figure/motion.js';
import { boutOf, buildTimeline, type BoutOverrides, type Phase, type PhaseKind } from '../../src/session/timeline.js';
import { ofAll } from '../support/of-all.js';

const phasesOf = (...bouts: [id: ExerciseId, overrides?: BoutOverrides][]): readonly Phase[] =>
  buildTimeline(bouts.map(([id, overrides]) => boutOf(findExercise(id)!, 1, overrides))).phases;

const way = ({ from, to, ways = 1 }: Course): string =>
  Array.from({ length: ways + 1 }, (_, index) => (index % 2 ? to : from)).join('–');
const endOf = ({ from, to, ways = 1 }: Course): number => (ways % 2 ? to : from);
const waysOf = (phases: readonly Phase[], upTo: number): [PhaseKind, string][] =>
  phases.slice(0, upTo).map(({ kind }, index) => [kind, way(courseOf(phases, index))]);
const lengthOf = (phases: readonly Phase[], index: number): number => phases[index]!.endMs - phases[index]!.startMs;

describe('the motion of the figure', () => {
  it('in a repetition follows the phases, after the move was shown once in get-ready', () => {
    expect(waysOf(phasesOf(['glute-bridge']), 6)).to.deep.equal([
      ['ready', '0–1–0'],
      ['lift', '0–1'],
      ['hold', '1–1'],
      ['lower', '1–0'],
      ['breathe', '0–0'],
      ['lift', '0–1'],
    ]);
  });

  it('in a stretch goes in when the hold begins, and out at the switch', () => {
    expect(waysOf(phasesOf(['hip-flexor']), 4)).to.deep.equal([
      ['ready', '0–1–0'],
      ['hold', '0–1'],
      ['switch', '1–0'],
      ['hold', '0–1'],
    ]);
  });

  it('in a swing goes there and back within the phase', () => {
    const phases = phasesOf(['leg-swing']);
    expect(waysOf(phases, 3)).to.deep.equal([
      ['ready', '0–1–0'],
      ['lift', '0–1–0'],
      ['lift', '0–1–0'],
    ]);
    expect(courseOf(phases, 1).durationMs * 2).to.equal(lengthOf(phases, 1));
  });

  it('in a march steps until the end of the hold', () => {
    const phases = phasesOf(['march-on-the-spot']);
    const { durationMs, ways = 1, ...course } = courseOf(phases, 1);
    expect(course).to.deep.equal({ from: 0, to: 1 });
    expect(durationMs * ways).to.be.within(lengthOf(phases, 1) - durationMs, lengthOf(phases, 1));
  });

  it('in a transition shows the next move once', () => {
    const phases = phasesOf(['hip-flexor'], ['glute-bridge']);
    const index = phases.findIndex(({ kind }) => kind === 'transition');
    expect(way(courseOf(phases, index))).to.equal('0–1–0');
  });

  it('stops in a rest after repetitions', () => {
    const phases = phasesOf(['glute-bridge', { sets: 2 }]);
    const index = phases.findIndex(({ kind }) => kind === 'rest');
    expect(courseOf(phases, index)).to.deep.equal({ from: 0, to: 0, durationMs: 0 });
  });

  it('in a repetition without a hold goes up and down', () => {
    const bout = { ...boutOf(findExercise('glute-bridge')!, 1), reps: 2, holdSeconds: 0 };
    expect(waysOf(buildTimeline([bout]).phases, 4)).to.deep.equal([
      ['ready', '0–1–0'],
      ['lift', '0–1'],
      ['lower', '1–0'],
      ['breathe', '0–0'],
    ]);
  });

  it('after a march goes on from the pose in which it ended', () => {
    for (const [holdSeconds, from] of [
      [16, 0],
      [24.8, 1],
    ] as const) {
      const phases = phasesOf(['march-on-the-spot', { holdSeconds, sets: 2, restSeconds: 10 }]);
      expect(courseOf(phases, 2).from).to.equal(from);
    }
  });

  it('lifts and lowers for as long as the phase lasts', () => {
    const phases = phasesOf(['glute-bridge']);
    for (const index of [1, 3]) expect(courseOf(phases, index).durationMs).to.equal(lengthOf(phases, index));
  });

  it('never jumps, and ends with its phase', () =>
    ofAll(Object.keys(exercises) as ExerciseId[], (id) => {
      const phases = phasesOf([id, { sets: 2 }]);
      phases.forEach((phase, index) => {
        const { from, durationMs, ways = 1 } = courseOf(phases, index);
        expect(durationMs * ways).to.be.at.most(lengthOf(phases, index));
        if (index > 0) expect(from, `${phase.kind} ${index}`).to.equal(endOf(courseOf(phases, index - 1)));
      });
    }));

  it('includes breathing in a long hold, but not in a short one', () => {
    const breathes = (holdSeconds: number) => courseOf(phasesOf(['hip-flexor', { holdSeconds }]), 1).breathes;
    expect([breathes(30), breathes(8), breathes(7)]).to.deep.equal([true, true, false]);
  });
});
