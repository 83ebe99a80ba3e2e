import type { TemplateResult } from 'lit';
import type { AllMessages } from '../locale/messages.js';
import type { Lit } from './lit.js';

export interface PanelView {
  /** The card of a move that was opened, made by the list; undefined for the way to the floor or up from it. */
  readonly card: TemplateResult | undefined;
  readonly way: { readonly name: string; readonly steps: readonly string[] } | undefined;
  readonly headingLevel: number;
  /** What to do differently in this routine. */
  readonly hint: string | undefined;
  /** Undefined while a session is under way: then nothing can be left out. */
  readonly leaveOut: { readonly isOut: boolean; readonly toggle: () => void } | undefined;
  readonly close: () => void;
}

/** What was opened in a routine: a move as its card, or how to get down and up. */
export function panelContent({ html, nothing }: Lit, view: PanelView, messages: AllMessages): TemplateResult {
  const { card, way, headingLevel, hint, leaveOut, close } = view;
  return html`${card}
    ${
      way
        ? html`<div class="heading" role="heading" aria-level=${headingLevel}>${way.name}</div>
            <ol part="steps">
              ${way.steps.map((step) => html`<li>${step}</li>`)}
            </ol>`
        : nothing
    }
    ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    <div class="panel-buttons">
      ${
        leaveOut
          ? html`<button type="button" class="outlined" aria-pressed=${leaveOut.isOut} @click=${leaveOut.toggle}>
              ${leaveOut.isOut ? messages.putBack : messages.leaveOut}
            </button>`
          : nothing
      }
      <button type="button" @click=${close}>${messages.close}</button>
    </div>`;
}
