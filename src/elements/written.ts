import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';

class Written extends Directive {
  #text: string | undefined;

  override render(text: string | undefined): string {
    return text ?? '';
  }

  override update(part: ChildPart, [text = '']: [text: string | undefined]): unknown {
    if (text === this.#text) return noChange;
    // between its marks, what a server has written is still to be gone through
    const isServed = this.#text === undefined && (part.startNode as Comment).data.startsWith('lit-part');
    this.#text = text;
    if (isServed) return noChange;
    (part.parentNode as Element).replaceChildren(part.startNode as Node, text);
    return noChange;
  }
}

/**
 * Words that change, which are all that their element holds: `<p>${written(sentence)}</p>`. They are written to the element,
 * whatever it holds by then. A browser that translates the page puts each text into elements of its own, and Lit by itself
 * would go on to change what it finds in the place of its text.
 */
export const written = directive(Written);
