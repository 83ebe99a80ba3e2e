import type { Cues } from '../../player/cue-output.js';
import type { SettingsKeeper } from '../../player/kept-session.js';
import { isBoolean, isSecondsOrNothing, restore, save, type SavedSettings, type TimerOwner } from '../timer-owner.js';

const CUES: readonly unknown[] = ['voice', 'tones', 'silent', 'reader'] satisfies Cues[];
const isCues = (value: unknown): value is Cues => CUES.includes(value);

const SAVED = { cues: isCues, manual: isBoolean, chosenSeconds: isSecondsOrNothing };

/** Attributes that tell an element from others of its kind on the page. */
const NAMES = ['routine', 'exercises', 'exercise', 'seconds', 'label'];

/** What is saved of a timer, and of the card or list around it. */
export interface SavableTimer extends Element {
  readonly updateComplete: Promise<unknown>;
  readonly owner?: TimerOwner | undefined;
  cues: Cues;
  manual: boolean;
  chosenSeconds?: number | undefined;
}

/** Saves and restores what a visitor has chosen for a session, in a timer and in the card or list around it. */
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

  /** Resolves when the timer has built its session from what was chosen. */
  async restore(saved: unknown): Promise<void> {
    if (!isRecord(saved)) return;
    const { owner, timer } = saved;
    if (isRecord(owner)) this.#timer.owner?.restoreSettings(owner);
    // when the owner passes on another exercise, the timer drops the chosen seconds: so they are restored after that
    await this.#timer.owner?.updateComplete;
    await this.#timer.updateComplete;
    if (isRecord(timer)) restore<SavableTimer>(this.#timer, SAVED, timer);
    await this.#timer.updateComplete;
  }

  /** Tag and attributes of the element, which are the same after a reload. */
  get #identity(): string {
    const element = this.#timer.owner ?? this.#timer;
    return [element.localName, ...NAMES.map((name) => element.getAttribute(name))].join(' ');
  }
}

const isRecord = (value: unknown): value is SavedSettings => typeof value === 'object' && value !== null;
