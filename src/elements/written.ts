import { noChange } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';

class Written extends Directive {
  #text: string | undefined;

  override render(text: string | undefined): string {
    return text ?? '';
  }

  override update(part: ChildPart, [text = '']: [text: string | undefined]): unknown {
    if (text === this.#text) return noChange;
    // the server's text between these markers still has to be hydrated
    const isServed = this.#text === undefined && (part.startNode as Comment).data.startsWith('lit-part');
    this.#text = text;
    if (isServed) return noChange;
    (part.parentNode as Element).replaceChildren(part.startNode as Node, text);
    return noChange;
  }
}

/**
 * Text that changes and is all that its element holds: `<p>${written(sentence)}</p>`. It replaces whatever the element
 * holds by then. A browser that translates the page puts each text into elements of its own, and Lit alone would go on
 * updating the wrong node.
 */
export const written = directive(Written);
