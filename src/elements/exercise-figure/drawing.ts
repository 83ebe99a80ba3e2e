import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ExerciseText, Side } from '../../content/model.js';
import { drawFigure, FRAME } from '../../figure/draw.js';
import { poses, type FigureData } from '../../figure/poses.js';
import type { Messages } from '../../locale/messages.js';

/** What is drawn of an exercise; undefined for one that has no picture. */
export const figureOf = (exercise: string | null | undefined): FigureData | undefined =>
  exercise && Object.hasOwn(poses, exercise) ? poses[exercise as keyof typeof poses] : undefined;

/**
 * Each drawing as a template of its own, kept: the browser reads the markup once, and every further picture of the
 * same pose is a copy. Three moves have a dozen drawings.
 */
const templates = new Map<string, TemplateStringsArray>();

function drawn(markup: string): TemplateResult<2> {
  let strings = templates.get(markup);
  if (!strings) {
    strings = Object.assign([markup], { raw: [markup] });
    templates.set(markup, strings);
  }
  return svg(strings);
}

/** A pose as a picture. Without a label it is decoration, beside words that say the same. */
export function drawing(
  data: FigureData,
  pose: number,
  side: string | null | undefined,
  label?: string,
): TemplateResult {
  const mirrored = Boolean(side && data.drawnSide && side !== data.drawnSide);
  return html`<svg
    class="figure"
    part="figure"
    viewBox="0 0 ${FRAME.width} ${FRAME.height}"
    role=${label ? 'img' : nothing}
    aria-label=${label ?? nothing}
    aria-hidden=${label ? nothing : 'true'}
  >
    ${drawn(drawFigure(data, { pose, mirrored }))}
  </svg>`;
}

/** What the picture shows, for those who do not see it. */
export function describe(text: ExerciseText | undefined, side: Side | null | undefined, messages: Messages): string {
  const sideWord = side ? ` (${messages.side[side]})` : '';
  return text ? `${text.name}${sideWord}. ${text.picture}` : '';
}
