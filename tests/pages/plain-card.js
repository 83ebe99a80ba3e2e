/**
 * The rival of <exercise-card> in what it costs: what a good engineer would write by hand with Lit to show the same words,
 * picture and controls. One shadow root, one template, native controls, the picture an <img>, and no session behind Start.
 */
import { LitElement, css, html, nothing } from 'lit';

export class PlainCard extends LitElement {
  static properties = {
    /** What it says and offers. */
    words: { attribute: false },
    /** Address of the picture. */
    picture: {},
    place: { state: true },
    cues: { state: true },
    showsSettings: { state: true },
  };

  static styles = css`
    :host {
      --_surface: var(--plain-surface, light-dark(#fff, #1b1f1e));
      --_text: var(--plain-text, light-dark(#1c2422, #eef2f0));
      --_accent: var(--plain-accent, #2c6e63);
      --_muted: color-mix(in oklab, var(--_text) 74%, var(--_surface));
      --_border: color-mix(in oklab, var(--_text) 16%, var(--_surface));
      --_wash: color-mix(in oklab, var(--_accent) 9%, var(--_surface));
      display: block;
      color: var(--_text);
      font-size: max(1em, 14px);
      line-height: 1.5;
      overflow-wrap: break-word;
    }
    :host([hidden]) {
      display: none;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    p,
    ol,
    dl,
    dd {
      margin: 0;
      padding: 0;
    }
    article {
      padding: 1em;
      border: 1px solid var(--_border);
      border-radius: 0.75em;
      background: var(--_surface);
    }
    img {
      display: block;
      inline-size: 100%;
      block-size: auto;
      aspect-ratio: 4 / 3;
      border-radius: 0.5em;
      background: var(--_wash);
    }
    .name {
      margin-block-start: 0.6em;
      font-size: 1.25em;
      font-weight: 650;
      line-height: 1.25;
      text-wrap: balance;
    }
    .dose {
      display: flex;
      align-items: center;
      min-block-size: 3.1em;
    }
    button,
    select,
    summary {
      min-block-size: max(44px, 2.75em);
      font: inherit;
      color: inherit;
      touch-action: manipulation;
    }
    button,
    summary {
      cursor: pointer;
    }
    button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 0.5em;
      min-inline-size: max(44px, 2.75em);
      padding: 0.4em 0.75em;
      border: 1px solid transparent;
      border-radius: 0.5em;
      background: none;
    }
    button:hover {
      background: var(--_wash);
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
    }
    button svg {
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      fill: currentColor;
    }
    .start {
      border: 2px solid var(--_accent);
      font-weight: 600;
    }
    .controls {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4em 0.2em;
      margin-block-start: 0.25em;
    }
    .choices {
      display: flex;
      margin-inline-start: auto;
    }
    select {
      max-inline-size: 8em;
      padding-inline: 0.5em;
      border: 1px solid var(--_border);
      border-radius: 0.5em;
      background: none;
    }
    .place {
      display: inline-flex;
      margin-block-start: 0.75em;
      border: 1px solid var(--_border);
      border-radius: 0.5em;
    }
    .place [aria-pressed='true'] {
      background: var(--_wash);
      font-weight: 600;
      box-shadow: inset 0 -3px var(--_accent);
    }
    .safety {
      margin-block-start: 0.75em;
      font-size: 0.9em;
      color: var(--_muted);
    }
    summary {
      font-weight: 600;
    }
    .safety summary {
      font-weight: 400;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .how-to {
      margin-block-start: 0.5em;
      border-block-start: 1px solid var(--_border);
    }
    ol {
      padding-inline-start: 1.9em;
    }
    li + li {
      margin-block-start: 0.6em;
    }
    dl {
      margin-block-start: 1.1em;
      font-size: 0.95em;
    }
    dt {
      margin-block-start: 0.7em;
      font-weight: 650;
    }
    dd {
      color: var(--_muted);
    }
    .instead {
      border-color: var(--_border);
      text-align: start;
    }
    @media print {
      details::details-content {
        display: block;
        content-visibility: visible;
        block-size: auto;
      }
      button,
      .controls {
        display: none;
      }
    }
    @media (forced-colors: active) {
      button {
        border-color: ButtonBorder;
      }
    }
  `;

  constructor() {
    super();
    this.place = 0;
    this.showsSettings = false;
  }

  #start = () => this.dispatchEvent(new Event('start'));
  #choosePlace = ({ currentTarget }) => (this.place = Number(currentTarget.value));
  #chooseCues = ({ currentTarget }) => (this.cues = currentTarget.value);
  #toggleSettings = () => (this.showsSettings = !this.showsSettings);
  #swap = ({ currentTarget }) => this.dispatchEvent(new CustomEvent('swap', { detail: currentTarget.textContent }));

  render() {
    const { alt, name, dose, controls, start, cues, settings, place, safety, howTo } = this.words;
    return html`<article aria-labelledby="name">
      <img src=${this.picture} alt=${alt} width="320" height="240" />
      <div id="name" class="name" role="heading" aria-level="3">${name}</div>
      <p class="dose">${dose}</p>
      <div class="controls" role="group" aria-label=${controls}>
        <button type="button" class="start" @click=${this.#start}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 4v16l13-8z" /></svg>${start}
        </button>
        <span class="choices">
          <select aria-label=${cues.label} @change=${this.#chooseCues}>
            ${cues.options.map(({ value, text, selected }) => html`<option value=${value} ?selected=${selected}>${text}</option>`)}
          </select>
          <button
            type="button"
            title=${settings}
            aria-expanded=${this.showsSettings}
            aria-controls="settings"
            @click=${this.#toggleSettings}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M3 6h9v2H3zM18 6h3v2h-3zM14 4h3v6h-3zM3 16h4v2H3zM12 16h9v2h-9zM8 14h3v6H8z" />
            </svg>
          </button>
        </span>
      </div>
      <div id="settings" ?hidden=${!this.showsSettings}></div>
      ${
        place
          ? html`<div class="place" role="group" aria-label=${place.label}>
              ${place.options.map(
                (option, index) =>
                  html`<button
                    type="button"
                    value=${index}
                    aria-pressed=${index === this.place}
                    @click=${this.#choosePlace}
                  >
                    ${option}
                  </button>`,
              )}
            </div>`
          : nothing
      }
      <div class="safety">
        <p>${safety.line}</p>
        <details>
          <summary>${safety.more}</summary>
          <p>${safety.full}</p>
        </details>
      </div>
      <details class="how-to">
        <summary>${howTo.summary}</summary>
        <ol>
          ${howTo.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        <dl>
          ${howTo.terms.map(
            ({ term, texts }) =>
              html`<dt>${term}</dt>
                ${texts.map(({ text, isButton }) =>
                  isButton
                    ? html`<dd><button type="button" class="instead" @click=${this.#swap}>${text}</button></dd>`
                    : html`<dd>${text}</dd>`,
                )}`,
          )}
        </dl>
      </details>
    </article>`;
  }
}

customElements.define('plain-card', PlainCard);
