import { html, nothing, svg, type TemplateResult } from 'lit';
import { findExercise, type Found } from '../../content/catalog.js';
import type { Collection, ExerciseText, Picture as Photo, Side } from '../../content/model.js';
import type { FigureData } from '../../figure/figure-data.js';
import { withoutSoftHyphens } from '../../locale/format.js';
import type { Language } from '../../locale/messages.js';
import { onceMore } from '../../locale/once-more.js';
import { toJson } from '../../session/json.js';
import { drawFigure, FRAME, type FigureOptions } from '../../figure/draw.js';
import { poses } from '../../figure/poses.js';
import { addPerson, isHere, type Outlines, type Person } from '../../figure/rig.js';
import { roomOf } from '../../figure/room.js';
import { icon } from '../../styles/icons.js';
import { ownParts } from '../own-collection.js';
import { templateOf } from '../static-template.js';
import type { Drawn } from './animate.js';

/** Ids of the exercises that have a picture. */
export const drawnExercises: readonly string[] = Object.keys(poses);

/** A picture of the page's own. Which side works in it is not known. */
type OwnPhoto = Photo & { readonly drawnSide?: undefined; readonly still?: undefined };

/** The picture of an exercise: the page's own, else the drawing. Undefined if there is neither. */
export function figureOf(
  exercise: string | null | undefined,
  collection: Collection | undefined,
): FigureData | OwnPhoto | undefined {
  const found = findExercise(exercise ?? '', collection);
  const { id = '', picture } = found ?? {};
  return picture ?? (Object.hasOwn(poses, id) ? poses[id as keyof typeof poses] : undefined);
}

/** Whether it is a picture of the page's own. */
export const isPhoto = (data: FigureData | OwnPhoto): data is OwnPhoto => 'hold' in data;

/** What a picture shows. */
export interface Picture<Data = FigureData | OwnPhoto> {
  readonly data: Data;
  /** From 0, the start, to 1, the hold. By default what shows the move best: the data's `still`, else the hold. */
  readonly pose?: number | undefined;
  /** The side that works; by default the one that was drawn. */
  readonly side?: string | null | undefined;
  /** One of `PERSONS`; anything else counts as the first. */
  readonly person?: string;
  /** Also shows the start, faintly. */
  readonly ghost?: boolean | undefined;
  /** What a screen reader says. Without it the picture is small, and decoration beside words that say the same. */
  readonly label?: string;
  /** The words of the move. */
  readonly text?: Found<ExerciseText> | undefined;
}

export type { Person };

/** The persons that can be drawn, the default first. */
export const PERSONS = ['woman', 'man', 'senior'] as const satisfies readonly Person[];

/** Persons that are fetched when a page asks for them. */
const OTHERS: Readonly<Partial<Record<Person, () => Promise<Outlines>>>> = {
  man: () => import('../../figure/man.js').then(({ man }) => man),
  senior: () => import('../../figure/senior.js').then(({ senior }) => senior),
};

const fetched: Partial<Record<Person, Promise<void>>> = {};

/**
 * Whether a person can be drawn now. If not, fetches the person and calls `redraw` when it is here; if that fails, the
 * woman's outlines stand in.
 */
export function canDraw(asked: string | undefined, redraw: () => void): boolean {
  const person = PERSONS.find((each) => each === asked) ?? PERSONS[0];
  const fetch = OTHERS[person];
  if (!fetch || isHere(person)) return true;
  fetched[person] ??= onceMore(fetch).then(
    (outlines) => addPerson(person, outlines),
    () => addPerson(person, {}),
  );
  void fetched[person].then(redraw);
  return false;
}

/** Whether the working side is not the one that was drawn. */
export const isMirrored = ({ drawnSide }: FigureData | OwnPhoto, side: string | null | undefined): boolean =>
  Boolean(side && drawnSide && side !== drawnSide);

/** Poses are rounded to this many between start and hold, because Lit keeps every template that it has rendered. */
const POSES = 100;

/** The options to draw a picture with. Muscle tint and arrow are for large pictures, not for thumbnails. */
export function drawnOf(picture: Picture<FigureData>): Drawn {
  const { data, pose = data.still ?? 1, side, person: asked, ghost = false, label } = picture;
  const person = PERSONS.find((each) => each === asked) ?? PERSONS[0];
  const isLarge = Boolean(label);
  return {
    data,
    options: {
      pose: Math.round(pose * POSES) / POSES,
      person,
      ghost,
      mirrored: isMirrored(data, side),
      highlight: isLarge,
      arrow: isLarge,
    },
  };
}

/** How many drawings of one move are kept. */
const MOST_KEPT = 50;

const kept = new WeakMap<FigureData, Map<string, TemplateResult>>();

/** Each drawing is a template that is kept: every further picture of the same pose is a copy. Nothing in it comes from a page. */
function drawingOf({ data, options }: Drawn): TemplateResult {
  const drawings = kept.get(data) ?? new Map<string, TemplateResult>();
  kept.set(data, drawings);
  const key = toJson(options);
  let drawn = drawings.get(key);
  if (!drawn) {
    drawn = templateOf(svg, drawFigure(data, options satisfies FigureOptions));
    if (drawings.size > MOST_KEPT) drawings.clear(); // a page may ask for any number of poses
    drawings.set(key, drawn);
  }
  return drawn;
}

/** `isDrawn`: with the drawing; else only its place, of the same size. `isPair`: start and hold side by side, for print. */
export function drawing(picture: Picture, isDrawn = true, isPair = false): TemplateResult | undefined {
  const { data, label, text } = picture;
  if (isDrawn && isPhoto(data)) return ownParts()?.photo(data, picture, isPair);
  const drawn = picture as Picture<FigureData>;
  return html`<div
    class="picture ${isPair ? 'pair' : ''}"
    part="figure"
    role=${label ? 'img' : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : 'true'}
    lang=${text?.lang ?? nothing}
  >
    ${isDrawn && isPair ? [figure({ ...drawn, ghost: false, pose: 0 }), icon('play')] : nothing}
    ${isDrawn ? figure(isPair ? { ...drawn, ghost: false, pose: 1 } : drawn) : nothing}
  </div>`;
}

/** The floor extends far beyond the drawing at both sides and below, because the stage may be any size. */
function figure(picture: Picture<FigureData>): TemplateResult {
  const { viewBox, floor, wall } = roomOf(picture.data);
  const { data, options } = drawnOf(picture);
  return html`<svg class="figure" viewBox=${viewBox} preserveAspectRatio="xMidYMax meet" aria-hidden="true">
    ${wall && svg`<rect class="floor" x=${options.mirrored ? FRAME.width - wall : wall - 4000} y="-4000" width="4000" height="8000" />`}
    <rect class="floor" x="-4000" y=${floor} width="8320" height="4000" />
    ${drawingOf({ data, options })}
  </svg>`;
}

/** What the picture shows, in words for those who do not see it. */
export function describe(
  text: ExerciseText | undefined,
  side: Side | null | undefined,
  { messages }: Language,
): string {
  const sideWord = side ? ` (${messages.side[side]})` : '';
  return text ? withoutSoftHyphens(`${text.name}${sideWord}${text.picture ? `. ${text.picture}` : ''}`) : '';
}
