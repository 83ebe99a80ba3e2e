import { html, nothing, type TemplateResult } from 'lit';
import { written } from '../written.js';
import { isPlain } from './timer-stage.js';
import type { TimerView } from './timer-view.js';

/**
 * The block of words. It is as high in a session as at rest, so that nothing below it moves: the words for both are in
 * one cell of the grid, and those that are hidden keep their space. A slotted heading stays available to screen
 * readers.
 */
export function timerWords(view: TimerView): TemplateResult {
  const { status, name, count, session, messages } = view;
  const atRest = status === 'idle';
  const goOn = atRest ? session?.goOn(messages) : undefined;
  // a pause offers the switch between floor and chair again
  const isAsked = status === 'paused' && view.hasPlace;
  const line = html`<div class="line" part="line">
    ${view.hasFailed ? messages.notLoaded : session?.line(messages)}
  </div>`;
  const place = html`<slot name="place"
    ><p class="first" lang=${view.textLang ?? nothing}>${written(view.firstStep)}</p></slot
  >`;
  return html`<div class="now">
    <div class="rest">
      <slot name="caption">
        ${count && html`<p class="eyebrow">${written(count)}</p>`}
        <p class="name" lang=${view.textLang ?? nothing}>${written(name)}</p>
      </slot>
      <p class="dose" part=${atRest ? 'headline' : nothing}>${written(goOn ? '' : dosage(view))}</p>
      ${atRest ? [line, goOn] : nothing} ${isAsked ? nothing : place}
    </div>
    ${
      atRest
        ? nothing
        : html`<div class="doing">
            <p class="name" aria-hidden=${view.isCaptioned || nothing} ?hidden=${count && status === 'complete'}>
              ${written([count, name].filter(Boolean).join(' · '))}
            </p>
            <div class="headline" part="headline">
              ${session?.headline(messages) ?? html`<p class="word">${messages.getReady}</p>`}
              ${session?.moment(messages, isPlain(view))}
            </div>
            ${line} ${isAsked ? place : nothing}
          </div>`
    }
  </div>`;
}

const dosage = ({ dose, phases, messages }: TimerView): string | undefined =>
  dose && messages.dosage({ ...dose, phases });
