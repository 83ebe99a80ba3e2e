import { html, nothing, type TemplateResult } from 'lit';
import { findExerciseText } from '../../content/catalog.js';
import type { Collection } from '../../content/model.js';
import type { Language } from '../../locale/messages.js';
import { saySide } from '../../locale/say.js';
import type { PauseReason, Status } from '../../session/playback.js';
import { leadsIn, type Phase, type Timeline } from '../../session/timeline.js';
import { phaseIcons } from '../../styles/icons.js';

export interface PhaseLine {
  readonly phase: Phase;
  readonly status: Status;
  readonly pausedBy: PauseReason | undefined;
  readonly timeline: Timeline;
  readonly language: Language;
  readonly collection: Collection | undefined;
}

/** What to do now, for somebody who looks from a metre away: the word first, then one or two sentences. */
export function phaseLine(line: PhaseLine): TemplateResult {
  const { phase, status, pausedBy, language } = line;
  const { messages } = language;
  const side = phase.side && phase.kind !== 'rest' ? messages.side[phase.side] : undefined;
  return html`<p class="word">
      ${phaseIcons[phase.kind]}<span>${messages.phase[phase.kind]}</span>${side ? html`<b class="side">${side}</b>` : nothing}
    </p>
    <p class="sentence">${status === 'waiting' ? messages.waiting : sentence(line)}</p>
    <p class="aside">${status === 'paused' && pausedBy ? messages.paused[pausedBy] : aside(line)}</p>`;
}

function sentence({ phase, language, collection }: PhaseLine): string {
  const { exercise, side, kind, rep, reps, set, sets } = phase;
  const { messages, tag } = language;
  const sideNow = saySide(exercise, side, 'on', language, collection);
  if (kind === 'ready' || kind === 'transition') {
    const steps = exercise ? (findExerciseText(exercise, tag, collection)?.steps ?? []) : [];
    return [...steps.slice(0, 2), sideNow].join(' ');
  }
  if (kind === 'switch') return saySide(exercise, side, 'to', language, collection);
  if (kind === 'rest') return messages.set(set, sets);
  return [sideNow, reps > 1 ? messages.repetition(rep, reps) : ''].filter(Boolean).join(' ');
}

/** The set, and what follows once this exercise is on its last hold. */
function aside({ phase, timeline, language, collection }: PhaseLine): string {
  const { messages, tag } = language;
  const parts = phase.sets > 1 && phase.kind !== 'rest' ? [messages.set(phase.set, phase.sets)] : [];
  const isLastGroup = !timeline.phases.some(({ step, group }) => step === phase.step && group > phase.group);
  const next = timeline.steps[phase.step + 1];
  const name = next && isLastGroup && !leadsIn(phase) ? findExerciseText(next, tag, collection)?.name : undefined;
  if (name) parts.push(messages.next(name));
  return parts.join(' · ');
}
