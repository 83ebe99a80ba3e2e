import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { ExerciseId } from '../../src/content/lower-back-and-hips/exercises.js';
import { routines } from '../../src/content/lower-back-and-hips/routines.js';
import type { RoutineId } from '../../src/content/lower-back-and-hips/routines.js';
import type { Exercise, Level, Pace, Position, Routine } from '../../src/content/model.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';

const builtIn = Object.values<Routine>(routines);
const exerciseOf = (id: string): Exercise => exercises[id as ExerciseId];
const isUpright = (id: string): boolean => ['standing', 'chair'].includes(exerciseOf(id).position);

/** The routine without the floor: in an order of its own, or each move's floor-free form in place. */
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

/** Counted by hand from the facts, not by this code. What is told of a routine before it starts rests on them. */
const lengths: Record<RoutineId, Record<'level 1' | 'level 2' | 'level 3' | 'gentle pace' | 'no floor', string>> = {
  short: { 'level 1': '5:17', 'level 2': '7:13', 'level 3': '15:11', 'gentle pace': '6:48', 'no floor': '4:34' },
  stretch: { 'level 1': '5:00', 'level 2': '6:30', 'level 3': '12:30', 'gentle pace': '6:01', 'no floor': '4:36' },
  strength: { 'level 1': '7:14', 'level 2': '10:06', 'level 3': '22:42', 'gentle pace': '10:00', 'no floor': '7:30' },
  gentle: { 'level 1': '12:11', 'level 2': '16:21', 'level 3': '32:03', 'gentle pace': '15:13', 'no floor': '11:10' },
  active: { 'level 1': '9:15', 'level 2': '12:13', 'level 3': '12:43', 'gentle pace': '12:25', 'no floor': '8:20' },
  'desk-day': { 'level 1': '4:38', 'level 2': '6:22', 'level 3': '13:44', 'gentle pace': '6:01', 'no floor': '4:38' },
  full: { 'level 1': '12:09', 'level 2': '16:31', 'level 3': '35:07', 'gentle pace': '15:53', 'no floor': '11:56' },
};

describe('the length of a built-in routine', () => {
  for (const routine of builtIn) {
    const expected = lengths[routine.id as RoutineId];
    const { exercises: ids } = routine;
    const made = {
      'level 1': () => lengthOf(routine, ids, 1),
      'level 2': () => lengthOf(routine, ids, 2),
      'level 3': () => lengthOf(routine, ids, 3),
      'gentle pace': () => lengthOf(routine, ids, 1, 'gentle'),
      'no floor': () => lengthOf(routine, withoutFloor(routine), 1),
    };
    for (const name of Object.keys(made) as (keyof typeof made)[]) {
      it(`is ${expected[name]} for ${routine.id}, ${name}`, () => {
        expect(made[name]()).to.equal(expected[name]);
      });
    }
  }
});

describe('the way to the floor', () => {
  const floor: readonly Position[] = ['supine', 'side-lying', 'floor-sit', 'half-kneeling', 'bench'];

  /** How often one gets down to the floor and up again, beginning on one's feet; the end is left out. */
  function ways(ids: readonly string[]): { down: number; up: number } {
    const isDown = ids.map((id) => floor.includes(exerciseOf(id).position));
    const turns = isDown.filter((here, index) => here !== (isDown[index - 1] ?? false));
    return { down: turns.filter((here) => here).length, up: turns.filter((here) => !here).length };
  }

  it('is counted right', () => {
    const twice = ['glute-bridge', 'hip-flexor', 'sit-to-stand', 'butterfly', 'leg-swing'];
    expect([ways(twice), ways(['leg-swing', 'sit-to-stand'])]).to.deep.equal([
      { down: 2, up: 2 },
      { down: 0, up: 0 },
    ]);
  });

  const downs: Record<RoutineId, number> = {
    short: 1,
    stretch: 1,
    strength: 1,
    gentle: 1,
    active: 1,
    'desk-day': 0,
    full: 1,
  };
  for (const routine of builtIn) {
    const down = downs[routine.id as RoutineId];
    it(`is gone ${down ? 'once' : 'never'} in ${routine.id}, and back at most once`, () => {
      const gone = ways(routine.exercises);
      expect(gone.down).to.equal(down);
      expect(gone.up).to.be.at.most(down);
    });

    it(`is not gone in ${routine.id} without the floor`, () => {
      expect(withoutFloor(routine).filter((id) => !isUpright(id))).to.be.empty;
    });
  }

  for (const { id, forms } of Object.values<Exercise>(exercises)) {
    it(`has a way around it for ${id}`, () => {
      expect(isUpright(forms.floorFree ?? id)).to.be.true;
    });
  }

  it('is left out in an order of its own only where that differs from the one in place', () => {
    const needless = builtIn.filter((routine) => {
      const inPlace = withoutFloor({ ...routine, floorFree: undefined });
      return routine.floorFree?.join() === inPlace.join();
    });
    expect(needless).to.be.empty;
  });
});

describe('a built-in routine', () => {
  for (const routine of builtIn) {
    for (const [what, ids] of [
      ['', routine.exercises],
      [' without the floor', withoutFloor(routine)],
    ] as const) {
      it(`${routine.id}${what} has no move twice`, () => {
        expect(new Set(ids).size).to.equal(ids.length);
      });
    }
  }

  it('goes no further than its number of sets, whatever the level', () => {
    const { setsAtMost, exercises: ids } = routines.active;
    const sets = ids.map((id) => boutOf(exercises[id], 3, { setsAtMost }).sets);
    expect(Math.max(...sets)).to.equal(1);
  });
});
