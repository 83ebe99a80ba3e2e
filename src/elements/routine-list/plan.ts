import { findExercise, findRoutine, knownIds } from '../../content/catalog.js';
import type { Collection, Exercise } from '../../content/model.js';
import type { IssuesController } from '../../controllers/issues-controller.js';

/** Played when a page names neither a routine nor exercises. */
const DEFAULT_ROUTINE = 'short';

export interface RoutinePlan {
  routine?: string | undefined;
  exercises?: string | undefined;
  collection?: Collection | undefined;
}

/** The exercises that the attributes ask for, in order. Unknown ids are left out, each with an issue. */
export function exercisesOf({ routine, exercises, collection }: RoutinePlan, issues: IssuesController): Exercise[] {
  const attribute = exercises ? 'exercises' : 'routine';
  const ids = exercises ? exercises.trim().split(/\s+/) : idsOfRoutine(routine ?? DEFAULT_ROUTINE, collection, issues);
  return ids.flatMap((id) => {
    const exercise = findExercise(id, collection);
    if (!exercise) issues.unknown(attribute, id, knownIds('exercises', collection));
    return exercise ?? [];
  });
}

function idsOfRoutine(id: string, collection: Collection | undefined, issues: IssuesController): readonly string[] {
  const routine = findRoutine(id, collection);
  if (!routine) issues.unknown('routine', id, knownIds('routines', collection));
  return routine?.exercises ?? [];
}
