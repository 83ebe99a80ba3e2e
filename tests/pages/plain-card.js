// What somebody would write by hand with Lit: the words of a card, one shadow root, no session behind the button.
import { LitElement, css, html } from 'lit';

export class PlainCard extends LitElement {
  static properties = { words: { attribute: false } };

  static styles = css`
    :host {
      display: block;
    }
    article {
      padding: 1em;
      border: 1px solid #ccc;
      border-radius: 8px;
      font: 1em/1.5 sans-serif;
    }
    h3 {
      margin: 0 0 0.25em;
      font-size: 1.25em;
    }
    button {
      min-height: 44px;
      padding: 0.4em 1.1em;
      border: 2px solid rebeccapurple;
      border-radius: 6px;
      background: none;
      font: inherit;
      font-weight: 600;
    }
    summary {
      min-height: 44px;
      font-weight: 600;
    }
    dt {
      font-weight: 600;
    }
  `;

  render() {
    const { name, dose, start, safety, safetyMore, safetyFull, howTo, steps, terms } = this.words;
    return html`<article>
      <h3>${name}</h3>
      <p>${dose}</p>
      <button type="button">${start}</button>
      <p>${safety}</p>
      <details>
        <summary>${safetyMore}</summary>
        <p>${safetyFull}</p>
      </details>
      <details>
        <summary>${howTo}</summary>
        <ol>
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        <dl>
          ${terms.map(
            ({ term, texts }) =>
              html`<dt>${term}</dt>
                ${texts.map((text) => html`<dd>${text}</dd>`)}`,
          )}
        </dl>
      </details>
    </article>`;
  }
}

customElements.define('plain-card', PlainCard);
