import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import type { HoldTimer } from '../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../src/elements/routine-list/routine-list.js';
import { FakeClock } from './fake-clock.js';
import './pictures.js';
import './player.js';

export type Player = HoldTimer | ExerciseCard | RoutineList;

/** The element itself if it is a timer, or the timer inside it. */
export function timerOf(element: Player): HoldTimer {
  return element.localName === 'hold-timer'
    ? (element as HoldTimer)
    : element.shadowRoot!.querySelector<HoldTimer>('hold-timer')!;
}

/** Waits until an element and the timer inside have drawn. */
export async function drawn(element: Player): Promise<void> {
  await element.updateComplete;
  await timerOf(element)?.updateComplete;
  await element.updateComplete;
}

/** Renders a template and returns the first element in it that can play, with a fake clock. */
export async function onPage<T extends Player>(template: TemplateResult): Promise<{ el: T; clock: FakeClock }> {
  const root = await fixture<HTMLElement>(template);
  const tags = 'hold-timer, exercise-card, routine-list';
  const el = (root.matches(tags) ? root : root.querySelector(tags)) as T;
  return { el, clock: await giveClock(el) };
}

export async function giveClock(el: Player): Promise<FakeClock> {
  const clock = new FakeClock();
  await drawn(el);
  // there is no timer if the input is invalid or the timer is hidden
  const timer: HoldTimer | null = timerOf(el);
  if (timer) timer.clock = clock;
  return clock;
}

/** Plays second by second, and draws after each. */
export async function play(el: Player, clock: FakeClock, seconds: number, each?: () => void): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    clock.advance(1000);
    await drawn(el);
    each?.();
  }
}

/** Collects every event of these types that reaches `target` from now on. */
export function record(target: EventTarget, ...types: string[]): Event[] {
  const events: Event[] = [];
  for (const type of types) target.addEventListener(type, (event) => events.push(event));
  return events;
}

export const HOLD_EVENTS = [
  'hold-start',
  'hold-pause',
  'hold-resume',
  'hold-phase',
  'hold-waiting',
  'hold-reset',
  'hold-complete',
];
export const ROUTINE_EVENTS = ['routine-start', 'routine-step', 'routine-stop', 'routine-complete'];

export const typesOf = (events: readonly Event[]): string[] => events.map(({ type }) => type);

/** The present text of the status region. */
export const announced = (el: Player): string =>
  timerOf(el).shadowRoot!.querySelector('[role=status]')!.textContent.trim();

export const digitsOf = (el: Player): string | undefined =>
  timerOf(el).shadowRoot!.querySelector('.core')?.textContent.trim();

/** The accessible name of a control without a label element, without the ", exercise" after it. */
export const nameOf = (control: Element | null | undefined): string =>
  (control?.getAttribute('aria-label') ?? (control?.textContent.trim() || control?.getAttribute('title')) ?? '')
    .split(', ')
    .at(0)!;

export const buttonsOf = (el: Player): HTMLButtonElement[] => [...timerOf(el).shadowRoot!.querySelectorAll('button')];

export const button = (el: Player, name: string): HTMLButtonElement | undefined =>
  buttonsOf(el).find((each) => nameOf(each) === name);
