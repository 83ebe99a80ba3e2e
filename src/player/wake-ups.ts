import type { Clock } from '../device/clock.js';
import { isRendered } from '../device/rendered.js';
import { watchBox } from './box-watch.js';

/** The times at which a running session has to be woken. */
export interface Course {
  readonly isRunning: boolean;
  /** Milliseconds into the session. */
  readonly positionMs: number;
  /** Milliseconds until its time, stopped for a voice, starts again; else 0. */
  readonly delayMs: number;
  /** Milliseconds into the session at which something is due. */
  readonly times: Iterable<number>;
}

export interface WakeUpsHost {
  readonly element: Element;
  readonly clock: Clock;
  readonly course: () => Course;
  /** Something is due; or with `isLost`, the element is known to be no longer rendered. */
  readonly due: (isLost?: true) => void;
  /** A new second has begun. */
  readonly second: () => void;
  /** The element has come into view, or has left it. */
  readonly sightChanged: () => void;
}

/**
 * Wakes a session when something is due, by one-shot timeouts that are all armed ahead: in a silent hidden tab a browser slows
 * chained timeouts down to one a minute. Only the digits use a chained timeout from second to second, since nobody sees them in a
 * hidden tab. Nothing is armed unless the session runs.
 */
export class WakeUps {
  readonly #host: WakeUpsHost;
  #armed: (() => void)[] = [];
  #stopSeconds: (() => void) | undefined;
  #stopBox: (() => void) | undefined;
  #sight: IntersectionObserver | undefined;
  #inView = true;

  constructor(host: WakeUpsHost) {
    this.#host = host;
  }

  /** False while scrolled out of view: then digits and ring are not drawn. The session itself goes on. */
  get inView(): boolean {
    return this.#inView;
  }

  /** To be called after every jump, start and stop. */
  arm(): void {
    for (const cancel of this.#armed) cancel();
    this.#armed = [];
    this.#stopSeconds?.();
    this.#stopBox?.();
    const { isRunning, positionMs, delayMs, times } = this.#host.course();
    this.#watchSight(isRunning);
    if (!isRunning) return;
    this.#stopBox = watchBox(this.#host.element, () => this.#host.due(true));
    for (const time of new Set(times)) {
      if (time > positionMs) {
        this.#armed.push(this.#host.clock.after(time - positionMs + delayMs, () => this.#host.due()));
      }
    }
    this.#armSecond();
  }

  #armSecond(): void {
    this.#stopSeconds?.();
    const { isRunning, positionMs, delayMs } = this.#host.course();
    if (!isRunning || this.#host.element.ownerDocument.hidden || !this.#inView) return;
    this.#stopSeconds = this.#host.clock.after(delayMs + 1000 - (positionMs % 1000), () => {
      if (!isRendered(this.#host.element)) return this.#host.due();
      this.#look(); // before the digits change, or the browser would compute styles twice
      this.#host.second();
      this.#armSecond();
    });
  }

  #watchSight(isRunning: boolean): void {
    if (isRunning) return this.#look();
    this.#sight?.disconnect();
    this.#sight = undefined;
    this.#inView = true;
  }

  /**
   * In view, the position is read once a second, with the digits: an IntersectionObserver would make Chromium run a frame on the main
   * thread for every step of the ring. Out of view the ring stands still, so there an observer costs nothing.
   */
  #look(): void {
    const { element } = this.#host;
    const { top, bottom, left, right } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    this.#seen(bottom > 0 && right > 0 && top < clientHeight && left < clientWidth);
  }

  #seen(inView: boolean): void {
    if (inView === this.#inView) return;
    this.#inView = inView;
    this.#sight?.disconnect();
    this.#sight = undefined;
    if (!inView) {
      this.#sight = new IntersectionObserver((entries) => {
        if (!entries.at(-1)?.isIntersecting) return;
        this.#seen(true);
        this.#armSecond();
      });
      this.#sight.observe(this.#host.element);
    }
    this.#host.sightChanged();
  }
}
