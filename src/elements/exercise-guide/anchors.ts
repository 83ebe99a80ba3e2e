import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Opens the part of a guide that the page's address names after its `#`, as a browser does where that is in the page itself
 * and not in a shadow root.
 */
export class Anchors implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #window: Window = window;
  /** What was named when it was opened last: somebody may have closed it since. */
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

  /** Its texts come late: until then somebody may have begun to read elsewhere. */
  arrive(): void {
    const { location, scrollY } = this.#window;
    if (location.hash === this.#followed) return;
    const part = this.#open();
    if (part && scrollY === 0) part.scrollIntoView();
  }

  /** A link to where the address is already changes nothing in it, and Firefox tells nothing of it but the click. */
  #follow = (event: Event): void => {
    const { hash } = this.#window.location;
    if (event.type === 'click' && !event.composedPath().some((each) => (each as HTMLAnchorElement).hash === hash))
      return;
    const part = this.#open();
    part?.scrollIntoView();
    part?.querySelector('summary')?.focus({ preventScroll: true });
  };

  /** Undefined where the guide has nothing of this name, or the page has it itself: elsewhere than in what stands in for the guide. */
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
