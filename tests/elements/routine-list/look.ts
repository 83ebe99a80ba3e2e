/** Helpers to read and press things in a routine. */
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import { routines } from '../../../src/content/lower-back-and-hips/routines.js';
import { boutOf, buildTimeline, type Timeline, type TimelineOptions } from '../../../src/session/timeline.js';
import { contents } from '../../support/languages.js';
import { nameOf, onPage } from '../../support/session.js';
import { plain } from '../../support/text.js';
import { made, settled } from '../../support/views.js';

export type Id = keyof typeof exercises;

/** A list with these attributes and a fake clock. */
export const list = (attributes: Readonly<Record<string, string>> = {}) =>
  onPage<RoutineList>(made('routine-list', attributes));

export const nameIn = (lang: 'en' | 'da', id: string): string => plain(contents[lang].exercises[id]!.name);

/** Exercises of a built-in routine, on the floor. */
export const idsOf = (routine: keyof typeof routines): Id[] => [...routines[routine].exercises];

export const timelineOf = (
  ids: readonly string[],
  { level = 1, setsAtMost, ...options }: TimelineOptions & { level?: 1 | 2 | 3; setsAtMost?: number | undefined } = {},
): Timeline =>
  buildTimeline(
    ids.map((id) => boutOf(exercises[id as Id], level, { setsAtMost })),
    options,
  );

/** Names of all tiles, with those of the way down and up: "Down to the floor". */
export const tiles = (el: RoutineList): HTMLButtonElement[] => [
  ...el.shadowRoot!.querySelectorAll<HTMLButtonElement>('.tile'),
];
export const tileNames = (el: RoutineList): string[] =>
  tiles(el).map((tile) => plain(tile.querySelector('.move') ?? tile));

/** The tiles of moves only. */
export const moveTiles = (el: RoutineList): HTMLButtonElement[] => tiles(el).filter((tile) => !tile.closest('.way'));

export const panel = (el: RoutineList): HTMLElement => el.shadowRoot!.querySelector<HTMLElement>('[part~=panel]')!;
export const cardIn = (el: RoutineList): ExerciseCard | null =>
  el.shadowRoot!.querySelector('[part~=panel] exercise-card');

/** Buttons of the list and of the card in its panel, without those of the timer. */
export const ownButtons = (el: RoutineList): HTMLButtonElement[] =>
  [el.shadowRoot!, cardIn(el)?.shadowRoot].flatMap((root) => [
    ...(root?.querySelectorAll<HTMLButtonElement>('button:not(.tile)') ?? []),
  ]);

export const ownButton = (el: RoutineList, name: string): HTMLButtonElement | undefined =>
  ownButtons(el).find((each) => nameOf(each) === name);

/** Presses a button of the list by its name, or a given element. */
export async function press(el: RoutineList, what: string | HTMLElement): Promise<void> {
  (typeof what === 'string' ? ownButton(el, what)! : what).click();
  await settled(el);
  await settled(el);
}

/** Opens the tile of the move at this place. */
export const open = (el: RoutineList, place: number): Promise<void> => press(el, moveTiles(el)[place]!);

export const facts = (el: RoutineList): string => plain(el.shadowRoot!.querySelector('.facts'));
export const title = (el: RoutineList): string | undefined =>
  el.shadowRoot!.querySelector('[part~=heading]') ? plain(el.shadowRoot!.querySelector('[part~=heading]')) : undefined;
