import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ExerciseLabel, ExerciseText, Side } from '../../content/model.js';
import type { FigureData } from '../../figure/figure-data.js';
import { figuresHere } from '../../figure/inside.js';
import type { Language } from '../../locale/messages.js';

/** Every pose that is here, by the id of the exercise. */
export const posesHere = (): Readonly<Record<string, FigureData>> => figuresHere()?.poses ?? {};

/** What is drawn of an exercise; undefined for one that has no picture. */
export function figureOf(exercise: string | null | undefined): FigureData | undefined {
  const poses = posesHere();
  return exercise && Object.hasOwn(poses, exercise) ? poses[exercise] : undefined;
}

const drawn = new WeakMap<FigureData, Map<string, TemplateStringsArray>>();

/**
 * Each drawing as a template of its own, kept: it is drawn and read by the browser once, and every further picture of
 * the same pose is a copy.
 */
function template(data: FigureData, pose: number, mirrored: boolean, highlight: boolean): TemplateResult<2> {
  const kept = drawn.get(data) ?? new Map<string, TemplateStringsArray>();
  drawn.set(data, kept);
  const key = `${pose} ${mirrored} ${highlight}`;
  let strings = kept.get(key);
  if (!strings) {
    const markup = figuresHere()!.drawFigure(data, { pose, mirrored, highlight });
    strings = Object.assign([markup], { raw: [markup] });
    kept.set(key, strings);
  }
  return svg(strings);
}

/** Whether the side that works is the other one than was drawn. */
export const isMirrored = ({ drawnSide }: FigureData, side: string | null | undefined): boolean =>
  Boolean(side && drawnSide && side !== drawnSide);

/**
 * A pose as a picture. Without a label it is decoration, beside words that say the same, and too small for the tint of the
 * muscles.
 */
export function drawing(
  data: FigureData,
  pose: number,
  side: string | null | undefined,
  label?: string,
): TemplateResult {
  const { width, height } = figuresHere()!.FRAME;
  const mirrored = isMirrored(data, side);
  return html`<div
    class="picture"
    part="figure"
    role=${label ? 'img' : nothing}
    aria-label=${label || nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    <svg class="figure" viewBox="0 0 ${width} ${height}" aria-hidden="true">
      ${template(data, pose, mirrored, Boolean(label))}
    </svg>
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
