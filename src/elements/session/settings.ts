/**
 * The settings of a session: how it is announced, and how it goes. It must not import the session's code: when its
 * fetch is tried again, it may import from another address, and the session's code would be loaded twice.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { findExercise } from '../../content/catalog.js';
import type { Collection } from '../../content/model.js';
import type { Language, Messages } from '../../locale/messages.js';
import type { CueOutput } from '../../player/cue-output.js';
import type { Player } from '../../player/player.js';
import { isUnderWay, type Status } from '../../session/status.js';
import type { Phase } from '../../session/timeline.js';
import type { Settings, TimerOwner } from '../timer-owner.js';
import { sign } from '../../styles/icons.js';
import { choice, group, toggle } from './fields.js';
import { holdField } from './hold-field.js';
import { soundSettings, type SoundTimer } from './sound-settings.js';

export { settingsStyles } from './settings.styles.js';

type Change = (changed: Partial<Settings>) => void;

/** `isLate`: a session is in progress, and what is chosen applies to the next one. */
function sessionSettings(
  chosen: Settings,
  ownSeconds: number | undefined,
  isLate: boolean,
  cueOutput: CueOutput,
  language: Language,
  change: Change,
): TemplateResult {
  const { messages } = language;
  const { level, pace, holdSeconds = null } = chosen;
  const levels = messages.levels.map((name, index) => [String(index + 1), name] as const);
  const holdLabel = level === undefined ? messages.holdSeconds : messages.stretchSeconds;
  const title = isLate ? `${messages.controls} · ${messages.nextStart}` : messages.controls;
  return group(
    'its-course',
    title,
    html`${goesOn(chosen, cueOutput, messages, change)}
    ${ownSeconds === undefined || isLate ? nothing : holdField(holdSeconds, ownSeconds, holdLabel, language, (seconds) => change({ holdSeconds: seconds }))}
    ${pace && choice(messages.pace, Object.entries(messages.paces), pace, (value) => change({ pace: value }))}
    ${level && choice(messages.level, levels, String(level), (value) => change({ level: Number(value) }))}
    ${toggle(messages.showBreath, cueOutput.preferences.showsBreath, (showsBreath) => cueOutput.prefer({ showsBreath }))}`,
  );
}

/**
 * Whether the session goes on by itself or at a tap: one question for a preference of the page (`waitsForMe`) and a
 * property of the element (`manual`). Without levels there is one move, so there is nothing to wait for but its holds.
 */
function goesOn({ manual, level }: Settings, cueOutput: CueOutput, messages: Messages, change: Change): TemplateResult {
  const { self, tap, move, hold } = messages.goesOnWays;
  const waits =
    level === undefined
      ? ([['hold', tap]] as const)
      : ([
          ['move', move],
          ['hold', hold],
        ] as const);
  const { waitsForMe } = cueOutput.preferences;
  const isWaiting = waitsForMe && (level === undefined ? 'hold' : 'move');
  return choice<'self' | 'move' | 'hold'>(
    messages.goesOn,
    [['self', self], ...waits],
    manual ? 'hold' : isWaiting || 'self',
    (way) => {
      cueOutput.prefer({ waitsForMe: way === 'move' });
      change({ manual: way === 'hold' });
    },
  );
}

/** A timer that offers its settings. */
export interface SettingsTimer extends SoundTimer {
  readonly status: Status;
  /** Seconds of a hold that the visitor has chosen. */
  chosenSeconds?: number | undefined;
  manual: boolean;
  readonly collection?: Collection | undefined;
  /** The card or list around it. One that builds the session has settings of its own, in place of the timer's. */
  readonly owner?: Pick<TimerOwner, 'settings' | 'choose' | 'print'> | undefined;
}

function timerSettings(timer: SettingsTimer, { timeline, cueOutput }: Player, language: Language): TemplateResult {
  const isLate = isUnderWay(timer.status);
  const { owner } = timer;
  const isStretch = ({ exercise }: Phase) => findExercise(exercise ?? '', timer.collection)?.kind === 'stretch';
  const hold = timeline.phases.find((phase) => phase.kind === 'hold' && (!owner?.settings || isStretch(phase)));
  const ownSeconds = hold && (hold.endMs - hold.startMs) / 1000;
  if (owner?.settings) {
    const change: Change = (changed) => owner.choose?.(changed);
    return sessionSettings(owner.settings, ownSeconds, isLate, cueOutput, language, change);
  }
  const own = { holdSeconds: ownSeconds, manual: timer.manual };
  return sessionSettings(own, ownSeconds, isLate, cueOutput, language, ({ holdSeconds, manual = timer.manual }) => {
    if (holdSeconds !== undefined) timer.chosenSeconds = holdSeconds ?? undefined;
    timer.manual = manual;
  });
}

export const settings = (timer: SettingsTimer, player: Player, language: Language): unknown => [
  soundSettings(timer, player.cueOutput, language),
  timerSettings(timer, player, language),
  timer.owner?.print ? printRow(timer.owner, language) : nothing,
];

const printRow = (owner: Printed, { messages }: Language): TemplateResult =>
  html`<div class="group">
    <button type="button" class="text" @click=${() => owner.print?.()}><span>${messages.print}</span></button>
  </div>`;

type Printed = Pick<TimerOwner, 'print'>;

const PRINTER = 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z';

/** For somebody who wants to do the same again without a phone. */
export const printButton = (owner: Printed, { print }: Messages): TemplateResult =>
  html`<button type="button" class="icon print" title=${print} @click=${() => owner.print?.()}>
    ${sign(PRINTER)}<span>${print}</span>
  </button>`;
