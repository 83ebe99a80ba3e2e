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

/** A picture of the page's own, of which nobody knows a side. */
type OwnPhoto = Photo & { readonly drawnSide?: undefined; readonly still?: undefined };

/** What is to be seen of an exercise: the page's own picture, else what is drawn. Undefined for one that has neither. */
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

/** What is to be seen. */
export interface Picture<Data = FigureData | OwnPhoto> {
  readonly data: Data;
  /** From 0, the start, to 1, the hold. By default what tells most of the move: the hold, but on the way where one only stands up. */
  readonly pose?: number | undefined;
  /** The side that works; by default the one that was drawn. */
  readonly side?: string | null | undefined;
  /** Who does it, one of `PERSONS`; the first for anything else. */
  readonly person?: string;
  /** With the start as a shadow. */
  readonly ghost?: boolean | undefined;
  /** What a screen reader says. Without it the picture is decoration beside words that say the same, and small. */
  readonly label?: string;
  /** The words of the move. */
  readonly text?: Found<ExerciseText> | undefined;
}

export type { Person };

/** Who can be drawn, the default first. */
export const PERSONS = ['woman', 'man', 'senior'] as const satisfies readonly Person[];

/** Who is fetched when a page asks for them. */
const OTHERS: Readonly<Partial<Record<Person, () => Promise<Outlines>>>> = {
  man: () => import('../../figure/man.js').then(({ man }) => man),
  senior: () => import('../../figure/senior.js').then(({ senior }) => senior),
};

const fetched: Partial<Record<Person, Promise<void>>> = {};

/** Whether somebody can be drawn now. If not, they are fetched, and `redraw` called when they are here, or when she has to stand in. */
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

/** Whether the side that works is the other one than was drawn. */
export const isMirrored = ({ drawnSide }: FigureData | OwnPhoto, side: string | null | undefined): boolean =>
  Boolean(side && drawnSide && side !== drawnSide);

/** So many poses from start to hold are told apart, because Lit keeps what it has drawn. */
const POSES = 100;

/** How a picture is drawn: tint and arrow are for those that are looked at, not for thumbnails. */
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

/** Drawings of one move. */
const MOST_KEPT = 50;

const kept = new WeakMap<FigureData, Map<string, TemplateResult>>();

/** Each drawing as a template, kept: every further picture of the same pose is a copy. Nothing in it comes from a page. */
function drawingOf({ data, options }: Drawn): TemplateResult {
  const drawings = kept.get(data) ?? new Map<string, TemplateResult>();
  kept.set(data, drawings);
  const key = toJson(options);
  let drawn = drawings.get(key);
  if (!drawn) {
    drawn = templateOf(svg, drawFigure(data, options satisfies FigureOptions));
    if (drawings.size > MOST_KEPT) drawings.clear(); // a page may ask for any pose in between
    drawings.set(key, drawn);
  }
  return drawn;
}

/** `isDrawn`: with the drawing itself; else its place alone, which is as large. `isPair`: the start beside the hold, for paper. */
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

/** Its floor runs on at both sides and below, as far as any room may reach. */
function figure(picture: Picture<FigureData>): TemplateResult {
  const { viewBox, floor, wall } = roomOf(picture.data);
  const { data, options } = drawnOf(picture);
  return html`<svg class="figure" viewBox=${viewBox} preserveAspectRatio="xMidYMax meet" aria-hidden="true">
    ${wall && svg`<rect class="floor" x=${options.mirrored ? FRAME.width - wall : wall - 4000} y="-4000" width="4000" height="8000" />`}
    <rect class="floor" x="-4000" y=${floor} width="8320" height="4000" />
    ${drawingOf({ data, options })}
  </svg>`;
}

/** What the picture shows, for those who do not see it. */
export function describe(
  text: ExerciseText | undefined,
  side: Side | null | undefined,
  { messages }: Language,
): string {
  const sideWord = side ? ` (${messages.side[side]})` : '';
  return text ? withoutSoftHyphens(`${text.name}${sideWord}${text.picture ? `. ${text.picture}` : ''}`) : '';
}
