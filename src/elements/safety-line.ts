import { html, type TemplateResult } from 'lit';
import type { LoadingController } from '../controllers/loading-controller.js';
import type { Language } from '../locale/messages.js';

/** The short safety line beside Start, with the whole text one press away, when it is fetched. Goes into a timer. */
export function safetyLine(
  { messages, all }: Language,
  { start, failed }: Pick<LoadingController, 'start' | 'failed'>,
): TemplateResult {
  return html`<div class="safety" part="safety" slot="note">
    <p>${messages.safety}</p>
    <details @toggle=${start}>
      <summary>${messages.safetyMore}</summary>
      <p>${all?.safetyFull ?? (failed ? messages.notLoaded : '')}</p>
    </details>
  </div>`;
}
