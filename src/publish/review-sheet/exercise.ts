/** One exercise on the sheet: first pictures and words, which are reviewed together, then numbers with their origins, then facts. */
import { deedIn } from '../../content/deed.js';
import type { Exercise, ExerciseText, Origin, Side } from '../../content/model.js';
import { drawFigure, FRAME, type FigureOptions } from '../../figure/draw.js';
import { man } from '../../figure/man.js';
import { addPerson, PERSONS } from '../../figure/rig.js';
import { senior } from '../../figure/senior.js';
import { asMarkup, markup, type Markup } from '../markup.js';
import {
  exerciseName,
  joined,
  numbered,
  originNote,
  remarkable,
  table,
  tick,
  words,
  type Row,
  type Subject,
} from './parts.js';

export function exerciseSection(subject: Subject, exercise: Exercise, number: number): Markup {
  const { id } = exercise;
  const text = subject.text.exercises[id];
  return markup`<section class="exercise" id="exercise-${id}">
<h2>${number}. <span lang="${subject.lang}">${text?.name ?? id}</span> <code>${id}</code></h2>
${pictures(subject, exercise)}
${text ? remarkable('Words', wordRows(subject, text)) : markup`<p class="missing">No words in this language yet.</p>`}
${remarkable('What to mind', cautions(subject, exercise))}
${table('Numbers', ['Checked', 'Level 1', 'Level 2', 'Level 3', 'Where it comes from'], numbers(subject, exercise))}
${remarkable('What it is', facts(subject, exercise))}
<p class="verdict">The whole exercise: ${tick('right as it is')} ${tick('right with my remarks')} ${tick('not to be used')}</p>
</section>
`;
}

const SIDES: readonly Side[] = ['left', 'right'];

/** A picture on the sheet: its caption, and how it is drawn. */
interface Shown extends FigureOptions {
  readonly name: string;
}

/** Start and hold of one side, as in print: the arrow is drawn at the start. */
const pairOf = (hold: string, side: Side | undefined, mirrored: boolean): readonly Shown[] =>
  [
    { pose: 0, name: 'Start', arrow: true, mirrored },
    { pose: 1, name: hold, mirrored },
  ].map((shown) => ({ ...shown, name: side ? `${shown.name}, ${side}` : shown.name }));

/** Start and hold, of both sides if the move has two; then the picture at rest, with each of the persons. */
function pictures({ figures }: Subject, { id, dosage }: Exercise): Markup {
  const data = Object.hasOwn(figures, id) ? figures[id] : undefined;
  if (!data) return markup`<p class="missing">No picture yet.</p>`;
  // only the outlines of the woman are in the core; a page fetches the others
  addPerson('man', man);
  addPerson('senior', senior);
  const hold = dosage[0].holdSeconds > 0 ? 'Hold' : 'End';
  const pairs = (data.drawnSide ? SIDES : [undefined]).flatMap((side) =>
    pairOf(hold, side, side !== undefined && side !== data.drawnSide),
  );
  const atRest = PERSONS.map((person): Shown => ({
    name: `At rest, ${person}`,
    pose: data.still ?? 1,
    person,
    ghost: true,
    arrow: true,
  }));
  return markup`<div class="pictures">
${[...pairs, ...atRest].map(({ name, ...options }) => {
  const drawing = drawFigure(data, options);
  return markup`<figure><svg viewBox="0 0 ${FRAME.width} ${FRAME.height}" aria-hidden="true">${asMarkup(drawing)}</svg>
<figcaption>${tick(name)}</figcaption></figure>
`;
})}</div>`;
}

const KINDS: Record<Exercise['kind'], string> = {
  stretch: 'stretch: only held',
  strength: 'strength: repetitions with a hold',
  move: 'move: repetitions to get going',
};
const SIDE_KINDS: Record<Exercise['sides'], string> = {
  each: 'one side after the other',
  both: 'both sides at once',
  alternate: 'left and right in turn within a set',
};

function facts(subject: Subject, { kind, sides, position, equipment, muscles, forms }: Exercise): Row[] {
  const form = (id: string | undefined): Markup | string => (id ? exerciseName(subject, id) : 'none');
  const listed = (ids: readonly string[]): string => ids.join(', ') || 'none';
  return [
    ['Kind', KINDS[kind]],
    ['Sides', SIDE_KINDS[sides]],
    ['Position', position],
    ['Equipment', listed(equipment)],
    ['Muscles, mainly', listed(muscles.primary)],
    ['Muscles, also', listed(muscles.secondary ?? [])],
    ['Easier form', form(forms.easier)],
    ['Harder form', form(forms.harder)],
    ['Without the floor', form(forms.floorFree)],
  ];
}

const amount = (value: number, unit: string): string => (value > 0 ? `${value}${unit}` : 'none');

function numbers(subject: Subject, exercise: Exercise): Row[] {
  const { id, dosage, tempo, sides, switchSeconds, restSeconds } = exercise;
  const origins = (subject.origins[id] ?? {}) as Partial<Record<string, Origin>>;
  const perLevel = (name: string, key: keyof Exercise['dosage'][0], unit = ''): Row => [
    name,
    ...dosage.map((dose) => amount(dose[key], unit)),
    originNote(subject, origins[key]),
  ];
  const always = (name: string, seconds: number, origin: Origin | undefined): Row => [
    name,
    ...dosage.map(() => amount(seconds, ' s')),
    originNote(subject, origin),
  ];
  const { tempo: paceOrigin, switchSeconds: switchOrigin, restSeconds: restOrigin } = origins;
  return [
    perLevel('Hold', 'holdSeconds', ' s'),
    perLevel('Repetitions', 'reps'),
    perLevel('Sets', 'sets'),
    ...(tempo
      ? [
          always('Lift', tempo.liftSeconds, paceOrigin),
          always('Lower', tempo.lowerSeconds, paceOrigin),
          always('Breathe', tempo.breatheSeconds, paceOrigin),
        ]
      : []),
    ...(sides === 'each' || switchSeconds > 0 ? [always('Change sides', switchSeconds, switchOrigin)] : []),
    ...(restSeconds > 0 || restOrigin ? [always('Rest between sets', restSeconds, restOrigin)] : []),
  ];
}

function wordRows(subject: Subject, text: ExerciseText): Row[] {
  const said = (what: string, sentence: string | undefined): Row[] =>
    sentence === undefined ? [] : [[what, words(subject, sentence)]];
  const each = (what: string, sentences: readonly string[]): Row[] =>
    numbered(
      what,
      sentences.map((sentence) => words(subject, sentence)),
    );
  const { name, phases, steps, sides, picture, feels, stop, mistakes, easier, harder } = text;
  return [
    ...said('Name', name),
    ...said('Called, going up', phases?.lift),
    ...said('Called, holding', phases?.hold),
    ...said('Called, going down', phases?.lower),
    ...each('Step', steps),
    ...said('Told in any case', steps[deedIn(text)]),
    ...said('On the left', sides?.left),
    ...said('On the right', sides?.right),
    ...said('Over to the left', sides?.toLeft),
    ...said('Over to the right', sides?.toRight),
    ...said('The picture shows', picture),
    ...said('It should feel like', feels),
    ...said('And if it does not', stop),
    ...each('Mistake', mistakes),
    ...said('Easier', easier),
    ...said('Harder', harder),
  ];
}

/** Shown with its id, because one sentence may be used by several exercises. */
function cautions(subject: Subject, exercise: Exercise): Row[] {
  return numbered(
    'Caution',
    exercise.cautions.map((id) =>
      joined([words(subject, subject.text.cautions[id] ?? ''), markup`<code>${id}</code>`], ' '),
    ),
  );
}
