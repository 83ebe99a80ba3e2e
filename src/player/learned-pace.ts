import type { PlaybackEvent } from '../session/playback.js';
import { atLearnedPace, learned, type Settling } from '../session/learned-pace.js';
import type { Phase, Timeline } from '../session/timeline.js';

/**
 * Learns during one session how long a person takes to get into position, from when she taps "I'm ready". The first get-ready does not
 * count: she may have fetched the mat.
 */
export class LearnedPace {
  #settlings: Settling[] = [];
  #fromStep = 0;
  #given: Timeline | undefined;
  #waits = false;
  #paced: Timeline | undefined;
  #isStale = false;
  /** The transition that is under way, and since when; undefined if it was interrupted, as by a pause. */
  #settling: { readonly phase: Phase; readonly sinceMs: number } | undefined;
  /** When time was stopped during it, for a voice: a person who listens is not getting into position yet. */
  #stands: readonly [fromMs: number, untilMs: number] | undefined;

  /** The given timeline at the learned pace. Returns the same object as long as nothing has changed. */
  of(given: Timeline, waits: boolean): Timeline {
    const isAsBefore = this.#given === given && this.#waits === waits && !this.#isStale;
    if (this.#paced && isAsBefore) return this.#paced;
    this.#given = given;
    this.#waits = waits;
    this.#isStale = false;
    const factor = learned(this.#settlings);
    return (this.#paced = atLearnedPace(given, { waits, factor, fromStep: this.#fromStep }, this.#paced));
  }

  /** A new session begins. */
  forget(): void {
    this.#settlings = [];
    this.#fromStep = 0;
    this.#settling = this.#paced = undefined;
  }

  /** Time is stopped from `nowMs` to `untilMs`. */
  stands(nowMs: number, untilMs: number): void {
    this.#stands = [this.#stands?.[0] ?? nowMs, untilMs];
  }

  handle(event: PlaybackEvent, nowMs: number): void {
    if (event.type === 'waiting') return;
    if (event.type !== 'phase') return void (this.#settling = undefined);
    const { phase, reason } = event;
    const settling = this.#settling;
    const [fromMs, untilMs] = this.#stands ?? [0, 0];
    this.#stands = undefined;
    this.#settling = phase.kind === 'transition' ? { phase, sinceMs: nowMs } : undefined;
    if (this.#waits && settling && reason === 'advance') {
      this.#learn(settling.phase, nowMs - settling.sinceMs - (Math.min(nowMs, untilMs) - fromMs));
    }
  }

  #learn({ step }: Phase, taken: number): void {
    const planned = this.#given!.phases.find((phase) => phase.step === step && phase.kind === 'transition');
    if (!planned) return;
    this.#settlings.push({ planned: planned.endMs - planned.startMs, taken });
    this.#fromStep = step + 1;
    this.#isStale = true;
  }
}
