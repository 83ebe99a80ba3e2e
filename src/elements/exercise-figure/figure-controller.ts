import { isServer, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { watchPaper } from '../../device/paper.js';
import { prefersReducedMotion, watchReducedMotion } from '../../device/reduced-motion.js';
import type { FigureData } from '../../figure/figure-data.js';
import type { Motion } from '../../figure/motion.js';
import { watchSight, whenFirstInView, whenNear } from '../../device/sight.js';
import { toJson } from '../../session/json.js';
import { movePicture } from './animate.js';
import { ownParts } from '../own-collection.js';
import { canDraw, drawing, drawnOf, isPhoto, type Picture } from './drawing.js';

/** Properties of every element with a picture. */
export interface FigureHost {
  /** The picture does not move. */
  readonly still: boolean;
  /** Person in the picture: `woman`, `man` or `senior`. Anything else counts as `woman`. */
  readonly person: string;
}

type Host = LitElement & FigureHost;

/** Time from start to hold when the movement is shown. */
const SHOW_MS = 2_400;
/** Time in which the figure fades in when the move changes. */
const COME_MS = 320;

/** As documented for `pose`: clamped, and 1 for what is not a number. */
const clamped = (pose: number): number => (pose < 0 ? 0 : pose < 1 ? pose : 1);

/** Moves a picture: along with a session, or once from start to hold to show the movement. Only in view. */
export class FigureController implements ReactiveController {
  /** How many more pictures of the page are drawn at once, for the first screen; the others are drawn as they come near. */
  static leftToDrawAtOnce = 4;
  readonly #host: Host;
  readonly #now: () => number;
  readonly #isSeen: (() => boolean) | undefined;
  #picture: Picture | undefined;
  /** Pose in which it ends when it shows the movement. */
  #shownPose = 0;
  #isOnPaper = false;
  /** The motion of a session, or of the page. */
  #motion: Motion | undefined;
  /** Its own motion, which shows the movement. */
  #showing: Motion | undefined;
  #animations: Animation[] = [];
  /** What was drawn, and below how it moves, when the animations were made. */
  #drawn: readonly unknown[] = [];
  #moved = '';
  #turnedAtMs = -Infinity;
  #inView = true;
  /** It is drawn already, or near the view. */
  #isNear = isServer || 'litElementHydrateSupport' in globalThis;
  #awaitedPlace: Element | undefined;
  #stopAwaiting: (() => void) | undefined;
  /** A server knows no preferences of the visitor. The first render has to match the server's, so it ignores them too. */
  #knowsVisitor = false;
  #waitsIn: Element | undefined;
  #stopWaiting: (() => void) | undefined;
  #stopSight: (() => void) | undefined;
  #stopReducedMotion: (() => void) | undefined;
  #stopPaper: (() => void) | undefined;

  /** `isSeen`: given by a host that knows whether it is in view; by default the controller finds out. */
  constructor(host: Host, now: () => number = () => performance.now(), isSeen?: () => boolean) {
    this.#host = host;
    this.#now = now;
    this.#isSeen = isSeen;
    host.addController(this);
  }

  /** Whether nothing may move, because the page or the visitor wants it so. */
  get isCalm(): boolean {
    return this.#host.still || this.#isReduced;
  }

  get #isReduced(): boolean {
    return this.#knowsVisitor && prefersReducedMotion();
  }

  /**
   * Renders the picture. At rest, which is without a `pose`, and in the hold under reduced motion, the start is shown
   * faintly. In print, start and hold are side by side.
   */
  draw(picture: Picture): TemplateResult | undefined {
    const isAtRest = picture.pose === undefined;
    const pose = clamped(picture.pose ?? picture.data.still ?? 1);
    const ghost = isAtRest || (pose === 1 && (picture.ghost || this.#isReduced));
    this.#picture = { person: this.#host.person, ...picture, ghost, pose };
    this.#shownPose = isAtRest ? 1 : pose;
    if (!this.#isNear && FigureController.leftToDrawAtOnce > 0) {
      FigureController.leftToDrawAtOnce -= 1;
      this.#isNear = true;
    }
    const isDrawn = this.#isNear && canDraw(this.#picture.person, this.#comeNear);
    return drawing(this.#picture, isDrawn, this.#isOnPaper);
  }

  /** Follows a motion; without one it shows the pose that was drawn. */
  follow(motion: Motion | undefined): void {
    this.#motion = motion;
    if (motion) this.#showing = undefined;
    if (motion && !this.#isNear && this.#place) void this.#host.updateComplete.then(this.#comeNear);
    this.#watchSight();
    this.#move();
  }

  /** Shows the movement once. Returns false, and does nothing, if the picture moves already or nothing may move. */
  show = (): boolean => {
    const to = this.#shownPose;
    const isMoving = this.#animations.some(({ playState }) => playState === 'running');
    if (to === 0 || !this.#isNear || this.#motion || isMoving || this.isCalm) return false;
    this.#showing = { from: 0, to, startedAtMs: this.#now(), durationMs: SHOW_MS };
    this.#move();
    return true;
  };

  /** For a mouse that comes over the picture, and a finger that has tapped it without scrolling. */
  onPointer = ({ type, pointerType }: PointerEvent): void => {
    if (type === 'pointerup' || pointerType === 'mouse') this.show();
  };

  hostConnected(): void {
    this.#stopReducedMotion = watchReducedMotion(() => this.#host.requestUpdate());
    this.#stopPaper = watchPaper((isPaper) => {
      this.#isOnPaper = isPaper;
      this.#host.requestUpdate();
    });
    this.#watchSight();
    this.#awaitSight();
    this.#awaitNear();
    this.#move();
  }

  hostUpdated(): void {
    if (!this.#knowsVisitor) {
      this.#knowsVisitor = true;
      if (prefersReducedMotion()) void this.#host.updateComplete.then(() => this.#host.requestUpdate());
    }
    this.#awaitSight();
    this.#awaitNear();
  }

  hostDisconnected(): void {
    this.#stopReducedMotion?.();
    this.#stopPaper?.();
    this.#stopSight?.();
    this.#stopWaiting?.();
    this.#stopAwaiting?.();
    this.#stopSight = this.#waitsIn = this.#awaitedPlace = this.#showing = undefined;
    // a document keeps a paused animation, and with it the whole element
    this.#end();
    this.#drawn = [];
    this.#moved = '';
  }

  get #place(): HTMLElement | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.picture') ?? undefined;
  }

  /** The first picture of the page shows its movement when it comes into view. */
  #awaitSight(): void {
    const place = this.#host.isConnected ? this.#place : undefined;
    if (place === this.#waitsIn) return;
    this.#stopWaiting?.();
    this.#waitsIn = place;
    this.#stopWaiting = place && whenFirstInView(place, this.show);
  }

  #awaitNear(): void {
    const place = this.#isNear || !this.#host.isConnected ? undefined : this.#place;
    if (place === this.#awaitedPlace) return;
    this.#stopAwaiting?.();
    this.#awaitedPlace = place;
    // in another window it cannot be observed what is near
    if (place && place.ownerDocument !== document) return this.#comeNear();
    this.#stopAwaiting = place && whenNear(place, this.#comeNear);
  }

  /** Draws the picture, and moves it as if it had been drawn from the start. */
  #comeNear = (): void => {
    this.#isNear = true;
    this.#moved = '';
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#move());
  };

  #watchSight(): void {
    if (this.#isSeen) return;
    if (!this.#motion) {
      this.#stopSight?.();
      this.#stopSight = undefined;
      this.#inView = true;
    } else if (this.#host.isConnected) {
      this.#stopSight ??= watchSight(this.#host, ({ isIntersecting }) => {
        this.#inView = isIntersecting;
        this.#move();
      });
    }
  }

  /** Makes the animations fit what is drawn and how it moves. Does nothing if neither has changed. */
  #move(): void {
    if (!this.#host.isConnected || !this.#host.ownerDocument.defaultView) return;
    const { data, pose, side, person } = this.#picture ?? {};
    const drawn = [this.#place, data, pose, side, person];
    const isSame = drawn.every((part, index) => part === this.#drawn[index]);
    if (!isSame) this.#showing = undefined;
    const isSeen = this.#isSeen?.() ?? this.#inView;
    const motion = this.isCalm || !isSeen ? undefined : (this.#motion ?? this.#showing);
    const moved = motion ? toJson(motion) : '';
    if (isSame && moved === this.#moved) return;
    // another side of the same move: the picture turns over. Another move: the figure fades in, and the room stays
    const before = this.#drawn[1];
    if (motion && data === before && side !== this.#drawn[3]) this.#turnedAtMs = this.#now();
    this.#drawn = drawn;
    this.#moved = moved;
    this.#end();
    const place = this.#place;
    if (!place || !motion || !this.#picture) return;
    const moment = { now: this.#now(), turnedAtMs: this.#turnedAtMs };
    this.#animations =
      data && isPhoto(data)
        ? (ownParts()?.movePhoto(place, motion, moment.now) ?? [])
        : movePicture(place, drawnOf(this.#picture as Picture<FigureData>), motion, moment);
    if (before && data !== before) place.querySelector('.figure > g')?.animate({ opacity: [0, 1] }, COME_MS);
  }

  #end(): void {
    for (const animation of this.#animations.splice(0)) animation.cancel();
  }
}
