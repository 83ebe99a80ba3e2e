import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ExerciseLabel, ExerciseText, Side } from '../../content/model.js';
import type { FigureOptions } from '../../figure/draw.js';
import type { FigureData } from '../../figure/figure-data.js';
import type { Person } from '../../figure/rig.js';
import type { Language } from '../../locale/messages.js';
import { figuresHere } from '../../pictures/inside.js';
import type { Drawn } from './animate.js';

/** Every pose that is here, by the id of the exercise. */
export const posesHere = (): Readonly<Record<string, FigureData>> => figuresHere()?.poses ?? {};

/** What is drawn of an exercise; undefined for one that has no picture. */
export function figureOf(exercise: string | null | undefined): FigureData | undefined {
  const poses = posesHere();
  return exercise && Object.hasOwn(poses, exercise) ? poses[exercise] : undefined;
}

/** What is to be seen. */
export interface Picture {
  readonly data: FigureData;
  /** From 0, the start, to 1, the hold. Default 1. */
  readonly pose?: number;
  /** The side that works; by default the one that was drawn. */
  readonly side?: string | null | undefined;
  /** Who does it, one of `PERSONS`; the first for anything else. */
  readonly person?: string;
  /** With the start as a shadow. */
  readonly ghost?: boolean;
  /** What a screen reader says. Without it the picture is decoration beside words that say the same, and small. */
  readonly label?: string;
}

/** Who can be drawn, the default first. Said here, because the figures themselves may come later. */
export const PERSONS = ['woman', 'man'] as const satisfies readonly Person[];

/** Whether the side that works is the other one than was drawn. */
export const isMirrored = ({ drawnSide }: FigureData, side: string | null | undefined): boolean =>
  Boolean(side && drawnSide && side !== drawnSide);

/** How a picture is drawn: tint and arrow are for those that are looked at, not for thumbnails. */
export function drawnOf({ data, pose = 1, side, person: asked, ghost = false, label }: Picture): Drawn {
  const person = PERSONS.find((each) => each === asked) ?? PERSONS[0];
  const isLarge = Boolean(label);
  return {
    data,
    options: { pose, person, ghost, mirrored: isMirrored(data, side), highlight: isLarge, arrow: isLarge },
  };
}

/** Drawings of one move. */
const MOST_KEPT = 50;

const kept = new WeakMap<FigureData, Map<string, TemplateStringsArray>>();

/**
 * Each drawing as a template of its own, kept: it is drawn and read by the browser once, and every further picture of
 * the same pose is a copy.
 */
function template({ data, options }: Drawn): TemplateResult<2> {
  const drawings = kept.get(data) ?? new Map<string, TemplateStringsArray>();
  kept.set(data, drawings);
  const key = JSON.stringify(options);
  let strings = drawings.get(key);
  if (!strings) {
    const markup = figuresHere()!.drawFigure(data, options satisfies FigureOptions);
    strings = Object.assign([markup], { raw: [markup] });
    if (drawings.size > MOST_KEPT) drawings.clear(); // a page may ask for any pose in between
    drawings.set(key, strings);
  }
  return svg(strings);
}

export function drawing(picture: Picture): TemplateResult {
  const { label } = picture;
  const { width, height } = figuresHere()!.FRAME;
  return html`<div
    class="picture"
    part="figure"
    role=${label ? 'img' : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    <svg class="figure" viewBox="0 0 ${width} ${height}" aria-hidden="true">${template(drawnOf(picture))}</svg>
  </div>`;
}

/** What the picture shows, for those who do not see it; its name as long as no more is here. */
export function describe(
  text: (ExerciseLabel & Partial<ExerciseText>) | undefined,
  side: Side | null | undefined,
  { all }: Language,
): string {
  const sideWord = side && all ? ` (${all.side[side]})` : '';
  return text ? `${text.name}${sideWord}${text.picture ? `. ${text.picture}` : ''}` : '';
}
