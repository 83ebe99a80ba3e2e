/** An exercise as a `HowTo`: what a card or timer shows of it. */
import { findExercise, findExerciseText } from '../../content/catalog.js';
import type { Exercise, ExerciseText } from '../../content/model.js';
import { boutOf, buildTimeline, doseAt, type Timeline } from '../../session/timeline.js';
import { OptionError } from '../option-error.js';
import { known, type Given } from './options.js';
import { given, idOf, imagesOf, isoDuration, languageOfWords, plain } from './parts.js';
import type { ActivityCategory, HowTo, PhysicalActivity } from './vocabulary.js';

/** Moves such as a swing or a march have no category. */
export const CATEGORIES: Readonly<Partial<Record<Exercise['kind'], ActivityCategory>>> = {
  stretch: 'https://schema.org/Flexibility',
  strength: 'https://schema.org/StrengthTraining',
};

/** The graph of a single card. */
export function cardGraph(id: string, options: Given): HowTo[] {
  const { floorFree, collection, level, pace, tag } = options;
  const named = known(findExercise(id, collection), 'exercises', 'exercise', id, collection);
  const exercise = formOf(named, floorFree, collection);
  if (!findExerciseText(exercise.id, tag, collection)) {
    throw new OptionError('exercise', `there are no words for "${exercise.id}"`);
  }
  return [howTo(exercise, options, buildTimeline([boutOf(exercise, level)], pace ? { pace } : {}))];
}

/** The exercise at `step` of a timeline. */
export function howTo(exercise: Exercise, options: Given, timeline: Timeline, step = 0): HowTo {
  const { tag, language, collection } = options;
  const { messages } = language;
  const text = findExerciseText(exercise.id, tag, collection);
  const name = plain(text?.name || exercise.id);
  const dose = doseAt(timeline, step);
  const tools = (exercise.equipment ?? []).map((thing) => messages.equipment[thing]).filter(Boolean);
  return {
    '@type': 'HowTo',
    '@id': idOf(options, 'exercise', exercise.id),
    ...given('url', options.base),
    name,
    ...given('description', dose && plain(messages.dosage({ ...dose, phases: text?.phases }))),
    inLanguage: languageOfWords(text, 'exercises', exercise.id, options),
    ...given('image', imagesOf(exercise.id, exercise, options)),
    ...given('totalTime', timeOf(timeline, step)),
    ...given(
      'tool',
      tools.map((tool) => ({ '@type': 'HowToTool' as const, name: tool })),
    ),
    ...given('step', stepsOf(text)),
    about: activity(exercise, name, options),
  };
}

const stepsOf = (text: ExerciseText | undefined): NonNullable<HowTo['step']> =>
  (text?.steps ?? [])
    .map(plain)
    .filter(Boolean)
    .map((said, index) => ({ '@type': 'HowToStep', position: index + 1, text: said }));

/** The length of the exercise with its lead-ins. */
function timeOf({ phases }: Timeline, step: number): string | undefined {
  const own = phases.filter((phase) => phase.step === step);
  const [first, last] = [own[0], own.at(-1)];
  return first && last && isoDuration(last.endMs - first.startMs);
}

function activity({ kind, muscles }: Exercise, name: string, { language }: Given): PhysicalActivity {
  const names = muscles?.primary?.map((muscle) => language.messages.muscles[muscle]).filter(Boolean) ?? [];
  const anatomy = [...new Set(names)].map((each) => ({ '@type': 'AnatomicalStructure' as const, name: each }));
  return {
    '@type': 'PhysicalActivity',
    name,
    ...given('category', CATEGORIES[kind]),
    ...given('associatedAnatomy', anatomy),
  };
}

/** The seated or standing form, if it is asked for and there is one; else the exercise itself. */
export const formOf = (
  exercise: Exercise,
  isFloorFree: boolean | undefined,
  collection: Given['collection'],
): Exercise => (isFloorFree ? findExercise(exercise.forms?.floorFree ?? '', collection) : undefined) ?? exercise;
