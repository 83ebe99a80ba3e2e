import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { ExerciseId } from '../../src/content/lower-back-and-hips/exercises.js';
import { routines } from '../../src/content/lower-back-and-hips/routines.js';
import type { RoutineId } from '../../src/content/lower-back-and-hips/routines.js';
import type { Exercise, Level, Pace, Routine } from '../../src/content/model.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import { ofAll } from '../support/of-all.js';

const builtIn = Object.values<Routine>(routines);
const exerciseOf = (id: string): Exercise => exercises[id as ExerciseId];
const isUpright = (id: string): boolean => ['standing', 'chair'].includes(exerciseOf(id).position);

/** The routine without the floor: its own floor-free order, or else the floor-free form of each move. */
const withoutFloor = (routine: Routine): readonly string[] =>
  routine.floorFree ?? routine.exercises.map((id) => exerciseOf(id).forms.floorFree ?? id);

/** `5:17` */
function clock(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function lengthOf({ setsAtMost }: Routine, ids: readonly string[], level: Level, pace: Pace = 'standard'): string {
  const bouts = ids.map((id) => boutOf(exerciseOf(id), level, { setsAtMost }));
  return clock(buildTimeline(bouts, { pace }).durationMs);
}

/** Counted by hand from the exercise data, not by this code. The minutes shown before a start depend on them. */
const lengths: Record<RoutineId, [levelOne: string, two: string, three: string, gentle: string, noFloor: string]> = {
  short: ['5:17', '8:33', '15:11', '6:48', '4:34'],
  stretch: ['5:00', '9:30', '12:30', '6:01', '4:36'],
  strength: ['7:14', '10:06', '22:42', '10:00', '7:30'],
  gentle: ['12:11', '18:53', '32:03', '15:13', '11:10'],
  active: ['9:15', '12:13', '12:43', '12:25', '8:20'],
  'desk-day': ['4:38', '7:42', '13:44', '6:01', '4:38'],
  full: ['12:09', '19:31', '35:07', '15:53', '11:56'],
};

describe('a built-in routine', () => {
  it('is as long as counted by hand, at each level, at the gentle pace, and without the floor', () =>
    ofAll(builtIn, (routine) => {
      const { id, exercises: ids } = routine;
      const levels = ([1, 2, 3] as const).map((level) => lengthOf(routine, ids, level));
      const others = [lengthOf(routine, ids, 1, 'gentle'), lengthOf(routine, withoutFloor(routine), 1)];
      expect([...levels, ...others]).to.deep.equal(lengths[id as RoutineId]);
    }));

  it('has no move twice, with or without the floor', () =>
    ofAll(builtIn, (routine) => {
      for (const ids of [routine.exercises, withoutFloor(routine)]) expect([...new Set(ids)]).to.deep.equal(ids);
    }));

  it('has no more sets than setsAtMost at level 3', () => {
    const { setsAtMost, exercises: ids } = routines.active;
    const sets = ids.map((id) => boutOf(exercises[id], 3, { setsAtMost }).sets);
    expect(Math.max(...sets)).to.equal(1);
  });
});

describe('the way to the floor', () => {
  /** How often one gets down to the floor and up again, starting on one's feet; getting up at the end does not count. */
  function ways(ids: readonly string[]): { down: number; up: number } {
    const isDown = ids.map((id) => !isUpright(id));
    const turns = isDown.filter((here, index) => here !== (isDown[index - 1] ?? false));
    return { down: turns.filter((here) => here).length, up: turns.filter((here) => !here).length };
  }

  it('is counted correctly by this test', () => {
    const twice = ['glute-bridge', 'hip-flexor', 'sit-to-stand', 'butterfly', 'leg-swing'];
    expect([ways(twice), ways(['leg-swing', 'sit-to-stand'])]).to.deep.equal([
      { down: 2, up: 2 },
      { down: 0, up: 0 },
    ]);
  });

  it('comes once in a routine, and never at the desk', () =>
    ofAll(builtIn, ({ id, exercises: ids }) => {
      const { down, up } = ways(ids);
      expect([down, up <= down]).to.deep.equal([id === 'desk-day' ? 0 : 1, true]);
    }));

  it('does not come in a routine without the floor, since each move is upright or has an upright form', () => {
    ofAll(builtIn, (routine) => expect(withoutFloor(routine).filter((id) => !isUpright(id))).to.be.empty);
    ofAll(Object.values<Exercise>(exercises), ({ id, forms }) => expect(isUpright(forms.floorFree ?? id)).to.be.true);
  });

  it('a floor-free order of its own differs from the forms of the moves in order', () => {
    const needless = builtIn.filter((routine) => {
      const inPlace = withoutFloor({ ...routine, floorFree: undefined });
      return routine.floorFree?.join() === inPlace.join();
    });
    expect(needless).to.be.empty;
  });
});
