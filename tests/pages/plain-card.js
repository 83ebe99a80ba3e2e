/**
 * The hand-written card to which the cost of <exercise-card> is compared: the same words, picture and controls, written with Lit by a
 * good engineer. One shadow root, one template, native controls, the picture an <img>, and no session behind Start.
 */
import { LitElement, css, html, nothing } from 'lit';

export class PlainCard extends LitElement {
  static properties = {
    /** Its texts and controls. */
    words: { attribute: false },
    /** Address of the picture. */
    picture: {},
    place: { state: true },
    isSilent: { state: true },
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
      border: 1px solid var(--_border);
      border-radius: 0.75em;
      overflow: hidden;
      background: var(--_surface);
    }
    img {
      display: block;
      inline-size: 100%;
      block-size: auto;
      aspect-ratio: 8 / 5;
      background: var(--_wash);
    }
    .panel {
      padding: 1em;
    }
    .now {
      display: flex;
      flex-direction: column;
      min-block-size: 8.4em;
    }
    .name {
      font-size: 1.375em;
      font-weight: 600;
      line-height: 1.2;
      text-wrap: balance;
    }
    .dose {
      margin-block-start: 0.2em;
      color: var(--_muted);
    }
    button,
    summary {
      min-block-size: max(44px, 2.75em);
      font: inherit;
      color: inherit;
      cursor: pointer;
      touch-action: manipulation;
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
      fill: none;
      stroke: currentColor;
      stroke-width: 2px;
    }
    .start {
      border: 1.5px solid var(--_accent);
      font-weight: 600;
    }
    .controls {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      margin-block-start: 0.75em;
    }
    .choices {
      display: flex;
      margin-inline-start: auto;
    }
    .icon > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .place {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      margin-block: auto;
    }
    .place button {
      padding: 0;
      color: var(--_muted);
    }
    .place [aria-checked='true'] {
      color: inherit;
      font-weight: 600;
      text-decoration: underline 2px;
      text-underline-offset: 0.4em;
    }
    details {
      margin-inline: 1em;
      border-block-start: 1px solid var(--_border);
    }
    summary {
      display: flex;
      align-items: center;
      gap: 0.75em;
      list-style: none;
      font-weight: 600;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary::after {
      content: '';
      flex: none;
      inline-size: 0.6em;
      block-size: 0.6em;
      margin-inline: auto 0.2em;
      border-inline-end: 2px solid var(--_muted);
      border-block-end: 2px solid var(--_muted);
      rotate: 45deg;
    }
    .safety summary {
      font-size: 0.875em;
      font-weight: 400;
      color: var(--_muted);
    }
    .safety svg {
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      fill: none;
      stroke: currentColor;
      stroke-width: 2px;
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
      text-align: start;
      text-decoration: underline;
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
    this.isSilent = false;
    this.showsSettings = false;
  }

  #start = () => this.dispatchEvent(new Event('start'));
  #choosePlace = ({ currentTarget }) => (this.place = Number(currentTarget.value));
  #toggleSound = () => (this.isSilent = !this.isSilent);
  #toggleSettings = () => (this.showsSettings = !this.showsSettings);
  #swap = ({ currentTarget }) => this.dispatchEvent(new CustomEvent('swap', { detail: currentTarget.textContent }));

  render() {
    const { alt, name, nameLabel, dose, controls, start, sound, settings, place, first, safety, howTo } = this.words;
    return html`<article aria-labelledby="name">
      <img src=${this.picture} alt=${alt} width="320" height="200" />
      <div class="panel">
        <div class="now">
          <div id="name" class="name" role="heading" aria-level="3" aria-label=${nameLabel ?? nothing}>${name}</div>
          <p class="dose">${dose}</p>
          ${
            place
              ? html`<div class="place" role="radiogroup" aria-label=${place.label}>
                  ${place.options.map(
                    (option, index) =>
                      html`<button
                        type="button"
                        role="radio"
                        value=${index}
                        aria-checked=${index === this.place}
                        tabindex=${index === this.place ? 0 : -1}
                        @click=${this.#choosePlace}
                      >
                        ${option}
                      </button>`,
                  )}
                </div>`
              : html`<p>${first}</p>`
          }
        </div>
        <div class="controls" role="group" aria-label=${controls}>
          <button type="button" class="start" aria-label=${start.label} @click=${this.#start}>
            <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 4v16l13-8z" /></svg><span>${start.text}</span>
          </button>
          <span class="choices">
            <button
              type="button"
              class="icon"
              title=${sound.title}
              aria-label=${sound.label}
              aria-pressed=${!this.isSilent}
              @click=${this.#toggleSound}
            >
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M4 9.7v4.6h3.2l4.3 3.7V6L7.2 9.7zM15.2 9.2a4 4 0 0 1 0 5.6" />
              </svg>
            </button>
            <button
              type="button"
              class="icon"
              title=${settings.text}
              aria-label=${settings.label}
              aria-expanded=${this.showsSettings}
              aria-controls="settings"
              @click=${this.#toggleSettings}
            >
              <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 7h7M17 7h3M4 17h3M13 17h7" /></svg
              ><span>${settings.text}</span>
            </button>
          </span>
        </div>
      </div>
      <div id="settings" ?hidden=${!this.showsSettings}></div>
      <details class="how-to">
        <summary aria-label=${howTo.label}>${howTo.summary}</summary>
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
      <details class="safety">
        <summary aria-label=${safety.label}>
          <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 7.5V13" /></svg
          ><span>${safety.line}</span>
        </summary>
        ${safety.texts.map((text) => html`<p>${text}</p>`)}
      </details>
    </article>`;
  }
}

customElements.define('plain-card', PlainCard);
