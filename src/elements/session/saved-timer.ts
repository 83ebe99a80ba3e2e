import type { Cues } from '../../player/cue-output.js';
import type { SettingsKeeper } from '../../player/kept-session.js';
import { isBoolean, isSecondsOrNothing, restore, save, type SavedSettings, type TimerOwner } from '../timer-owner.js';

const CUES: readonly unknown[] = ['voice', 'tones', 'silent', 'reader'] satisfies Cues[];
const isCues = (value: unknown): value is Cues => CUES.includes(value);

const SAVED = { cues: isCues, manual: isBoolean, chosenSeconds: isSecondsOrNothing };

/** Attributes that tell one element of a page from another of its kind. */
const NAMES = ['routine', 'exercises', 'exercise', 'seconds', 'label'];

/** What is saved of a timer, and of the card or list around it. */
export interface SavableTimer extends Element {
  readonly updateComplete: Promise<unknown>;
  readonly owner?: TimerOwner | undefined;
  cues: Cues;
  manual: boolean;
  chosenSeconds?: number | undefined;
}

/** What a visitor has chosen of a session before it began, in a timer and in the card or list around it. */
export class SavedTimer implements SettingsKeeper {
  readonly #timer: SavableTimer;

  constructor(timer: SavableTimer) {
    this.#timer = timer;
  }

  save(): unknown {
    return {
      of: this.#identity,
      owner: this.#timer.owner?.saveSettings(),
      timer: save<SavableTimer>(this.#timer, SAVED),
    };
  }

  isOf(saved: unknown): boolean {
    return isRecord(saved) && saved['of'] === this.#identity;
  }

  /** Is done when the timer has its session laid out by what was chosen. */
  async restore(saved: unknown): Promise<void> {
    if (!isRecord(saved)) return;
    const { owner, timer } = saved;
    if (isRecord(owner)) this.#timer.owner?.restoreSettings(owner);
    // another exercise, which the owner hands on, would take the seconds that were chosen for it back
    await this.#timer.owner?.updateComplete;
    await this.#timer.updateComplete;
    if (isRecord(timer)) restore<SavableTimer>(this.#timer, SAVED, timer);
    await this.#timer.updateComplete;
  }

  /** What stands on the page: the same after a reload. */
  get #identity(): string {
    const element = this.#timer.owner ?? this.#timer;
    return [element.localName, ...NAMES.map((name) => element.getAttribute(name))].join(' ');
  }
}

const isRecord = (value: unknown): value is SavedSettings => typeof value === 'object' && value !== null;
