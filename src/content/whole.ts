/** Facts of an exercise of which a page writes only what is needed. */
import { lowerBackAndHips } from './lower-back-and-hips/index.js';
import type { Collection, Exercise, Tempo } from './model.js';
import type { CollectionFile } from './schema.js';

export type ExerciseFile = NonNullable<NonNullable<CollectionFile['exercises']>[string]>;

export const builtIn = lowerBackAndHips as Collection;

const SLOW: Tempo = { liftSeconds: 2, lowerSeconds: 3, breatheSeconds: 1 };
/** There and back in one go, as a swing. */
const ROUND: Tempo = { liftSeconds: 2, lowerSeconds: 0, breatheSeconds: 0 };

/** What is not written is as in built-in exercises of its kind. */
export function wholeExercise(id: string, file: ExerciseFile): Exercise {
  const given = { ...builtIn.exercises[id], ...file } as Partial<Exercise> &
    Required<Pick<ExerciseFile, 'dosage' | 'kind' | 'sides' | 'position'>>;
  const { kind, sides, dosage, picture } = given as ExerciseFile & typeof given;
  const levels = ('sets' in dosage ? [dosage, dosage, dosage] : dosage) as unknown as Exercise['dosage'];
  const { tempo = levels.some(({ reps }) => reps > 1) ? (kind === 'move' ? ROUND : SLOW) : undefined } = given;
  return {
    id,
    kind,
    sides,
    position: given.position,
    equipment: given.equipment ?? [],
    dosage: levels,
    ...(tempo && { tempo }),
    switchSeconds: given.switchSeconds ?? (sides !== 'each' ? 0 : kind === 'stretch' ? 8 : 12),
    restSeconds: given.restSeconds ?? (sides !== 'both' ? 0 : kind === 'strength' ? 45 : 10),
    muscles: given.muscles ?? { primary: [] },
    forms: given.forms ?? {},
    cautions: given.cautions ?? [],
    ...(picture && { picture: typeof picture === 'string' ? { hold: picture } : picture }),
  };
}
