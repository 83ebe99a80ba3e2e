/** Routines on the sheet: their order, length and words. */
import type { Exercise, Level, Pace, Routine } from '../../content/model.js';
import { boutOf, buildTimeline } from '../../session/timeline.js';
import { markup, type Markup } from '../markup.js';
import { exerciseName, joined, remarkable, table, tick, words, type Row, type Subject } from './parts.js';

const LEVELS: readonly Level[] = [1, 2, 3];
const PACES: readonly Pace[] = ['standard', 'gentle'];

export function routineSection(subject: Subject, routine: Routine): Markup {
  const { id, exercises, setsAtMost } = routine;
  const onChairs = withoutFloor(subject, routine);
  const lengths = (name: string, ids: readonly string[]): Markup =>
    table(
      name,
      ['Checked', 'Standard pace', 'Gentle pace'],
      LEVELS.map((level): Row => [
        `Level ${level}`,
        ...PACES.map((pace) => length(subject, routine, ids, level, pace)),
      ]),
    );
  return markup`<section class="routine" id="routine-${id}">
<h3><span lang="${subject.lang}">${subject.text.routines[id]?.title ?? id}</span> <code>${id}</code></h3>
${remarkable('What it is', [
  ['Title', words(subject, subject.text.routines[id]?.title ?? '')],
  ['In this order', inOrder(subject, exercises)],
  ['Without the floor', onChairs ? inOrder(subject, onChairs) : 'the same'],
  ['Pace at first', routine.pace ?? 'standard'],
  ['Sets at most', setsAtMost === undefined ? 'as many as the level has' : String(setsAtMost)],
  ...hints(subject, routine),
])}
<div class="beside">
${lengths('How long it takes', exercises)}
${onChairs ? lengths('How long it takes without the floor', onChairs) : ''}
</div>
<p class="verdict">The whole routine: ${tick('right as it is')} ${tick('right with my remarks')} ${tick('not to be used')}</p>
</section>
`;
}

const inOrder = (subject: Subject, ids: readonly string[]): Markup =>
  joined(
    ids.map((id, index) => markup`<span class="whole">${index + 1}. ${exerciseName(subject, id)}</span>`),
    ' ',
  );

const hints = (subject: Subject, { id }: Routine): Row[] =>
  Object.entries(subject.text.routines[id]?.hints ?? {}).map(([exercise, hint]) => [
    `Differently: ${subject.text.exercises[exercise]?.name ?? exercise}`,
    words(subject, hint),
  ]);

/** The order without the floor; undefined where nothing changes. */
function withoutFloor({ collection }: Subject, { exercises, floorFree }: Routine): readonly string[] | undefined {
  const ids = floorFree ?? exercises.map((id) => collection.exercises[id]?.forms.floorFree ?? id);
  return ids.join() === exercises.join() ? undefined : ids;
}

function length(
  { collection }: Subject,
  { setsAtMost }: Routine,
  ids: readonly string[],
  level: Level,
  pace: Pace,
): string {
  const moves = ids.map((id) => collection.exercises[id]).filter((move): move is Exercise => Boolean(move));
  const bouts = moves.map((move) => boutOf(move, level, { setsAtMost }));
  const seconds = Math.round(buildTimeline(bouts, { pace }).durationMs / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
