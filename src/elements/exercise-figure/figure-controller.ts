import { isServer, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { watchSight } from '../../device/sight.js';
import type { Motion } from '../../figure/motion.js';
import { figuresHere } from '../../pictures/inside.js';
import { drawing, drawnOf, type Picture } from './drawing.js';
import { whenFirstInView } from './first-in-view.js';

/** What every element with a picture has of it. */
export interface FigureHost {
  /** The picture does not move. */
  readonly still: boolean;
  /** Who does the move: `woman` or `man`. Anything else is the first of them. */
  readonly person: string;
}

type Host = ReactiveControllerHost & HTMLElement & FigureHost;

/** From the start to the hold, to show how a move goes. */
const SHOW_MS = 2_400;

/** A picture that moves: with a session, or once from start to hold to show how it goes. Only in view. */
export class FigureController implements ReactiveController {
  readonly #host: Host;
  readonly #now: () => number;
  #picture: Picture | undefined;
  #motion: Motion | undefined;
  #animations: Animation[] = [];
  /** What the animations are of. */
  #moved: readonly unknown[] = [];
  #wasMirrored = false;
  #inView = true;
  #stopSight: (() => void) | undefined;
  #stopWaiting: (() => void) | undefined;

  constructor(host: Host, now: () => number = () => performance.now()) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  /** Nothing may move, because the page or the visitor wants it so. */
  get isCalm(): boolean {
    return this.#host.still || (!isServer && matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  /** The picture to be moved; where nothing may, with the start as a shadow. */
  draw(picture: Picture): TemplateResult {
    const ghost = this.isCalm && (picture.pose ?? 1) === 1;
    this.#picture = { ghost, person: this.#host.person, ...picture };
    return drawing(this.#picture);
  }

  /** Goes along with a motion, and stands where it was drawn without one. */
  follow(motion: Motion | undefined): void {
    this.#motion = motion;
    this.#watch();
    this.#move();
  }

  /** Shows once how the move goes, unless it moves already. */
  show = (): void => {
    const { pose = 1 } = this.#picture ?? {};
    const isMoving = this.#animations.some(({ playState }) => playState === 'running');
    if (this.#motion || isMoving || pose === 0 || this.isCalm) return;
    this.#moved = [];
    this.#play({ from: 0, to: pose, startedAtMs: this.#now(), durationMs: SHOW_MS });
  };

  /** A mouse that comes over the picture, or a finger that has pressed it and not scrolled. */
  onPointer = ({ type, pointerType }: PointerEvent): void => {
    if (type === 'pointerup' || pointerType === 'mouse') this.show();
  };

  hostConnected(): void {
    this.#watch();
  }

  hostUpdated(): void {
    if (this.#stopWaiting || this.isCalm) return;
    const place = this.#place;
    if (place) this.#stopWaiting = whenFirstInView(place, this.show);
  }

  hostDisconnected(): void {
    this.#stopSight?.();
    this.#stopSight = undefined;
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
  }

  get #place(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.picture') ?? null;
  }

  #watch(): void {
    if (!this.#motion) {
      this.#stopSight?.();
      this.#stopSight = undefined;
      this.#inView = true;
    } else if (this.#host.isConnected) {
      this.#stopSight ??= watchSight(this.#host, (inView) => {
        this.#inView = inView;
        this.#move();
      });
    }
  }

  /** Does nothing unless what is drawn or how it moves has changed. */
  #move(): void {
    const motion = this.isCalm || !this.#inView ? undefined : this.#motion;
    const { data, pose, side, person } = this.#picture ?? {};
    const moved: unknown[] = [this.#place, data, pose, side, person, JSON.stringify(motion)];
    if (moved.length === this.#moved.length && moved.every((part, index) => part === this.#moved[index])) return;
    this.#moved = moved;
    this.#play(motion);
  }

  #play(motion: Motion | undefined): void {
    for (const animation of this.#animations.splice(0)) animation.cancel();
    const [picture, place] = [this.#picture, this.#place];
    const drawn = picture && drawnOf(picture);
    const turns = Boolean(drawn?.options.mirrored) !== this.#wasMirrored;
    this.#wasMirrored = Boolean(drawn?.options.mirrored);
    if (!drawn || !place || !motion) return;
    this.#animations = figuresHere()!.movePicture(place, drawn, motion, { now: this.#now(), turns });
  }
}
