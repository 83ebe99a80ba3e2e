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
    if (!exercise) issues.add(attribute, unknown(id, 'exercises', collection));
    return exercise ?? [];
  });
}

function idsOfRoutine(id: string, collection: Collection | undefined, issues: IssuesController): readonly string[] {
  const routine = findRoutine(id, collection);
  if (!routine) issues.add('routine', unknown(id, 'routines', collection));
  return routine?.exercises ?? [];
}

const unknown = (id: string, kind: 'exercises' | 'routines', collection: Collection | undefined): string =>
  `there is no "${id}"; there are ${knownIds(kind, collection).join(', ')}`;
