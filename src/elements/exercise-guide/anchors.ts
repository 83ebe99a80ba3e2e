import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Opens the section of a guide that the page's address names after its `#`. A browser does that by itself only in the
 * page, not in a shadow root.
 */
export class Anchors implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #window: Window = window;
  /** The hash of the section that was opened last: one that the reader has closed since is not opened again. */
  #followed = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#window = this.#host.ownerDocument.defaultView ?? window;
    for (const type of ['hashchange', 'click']) this.#window.addEventListener(type, this.#follow);
  }

  hostDisconnected(): void {
    for (const type of ['hashchange', 'click']) this.#window.removeEventListener(type, this.#follow);
  }

  /** Called when the texts have loaded. If the reader has scrolled by then, the page does not move. */
  arrive(): void {
    const { location, scrollY } = this.#window;
    if (location.hash === this.#followed) return;
    const part = this.#open();
    if (part && scrollY === 0) part.scrollIntoView();
  }

  /** Listens to clicks too: following a link to the present address changes nothing in it, and in Firefox only the click tells. */
  #follow = (event: Event): void => {
    const { hash } = this.#window.location;
    if (event.type === 'click' && !event.composedPath().some((each) => (each as HTMLAnchorElement).hash === hash))
      return;
    const part = this.#open();
    part?.scrollIntoView();
    part?.querySelector('summary')?.focus({ preventScroll: true });
  };

  /** Returns undefined if the guide has no such id, or if the page has it itself, outside the guide's fallback content. */
  #open(): Element | undefined {
    const { location, document } = this.#window;
    const addressOf = (id: string) => new URL(`#${id}`, location.href).hash;
    const isNamed = ({ id }: Element) => addressOf(id) === location.hash;
    const isOfPage = (each: Element) => isNamed(each) && !this.#host.contains(each);
    if (!location.hash || [...document.querySelectorAll('[id]')].some(isOfPage)) return;
    const part = [...(this.#host.shadowRoot?.querySelectorAll('[id]') ?? [])].find(isNamed);
    if (!part) return;
    this.#followed = location.hash;
    if (part.localName === 'details') part.toggleAttribute('open', true);
    return part;
  }
}
