import type { Level } from '../content/model.js';

/** What a visitor can choose before Start. What is missing here is not offered. */
export interface Settings {
  readonly level?: number | undefined;
  readonly pace?: string | undefined;
  /** Seconds of each hold; null for each exercise's own. */
  readonly holdSeconds?: number | null | undefined;
  readonly manual: boolean;
}

/** A visitor's choices by name. They come back from the page's storage, so each may be anything. */
export type SavedSettings = Readonly<Record<string, unknown>>;

/** The card or list around a timer, which decides what the timer plays. */
export interface TimerOwner extends Element {
  readonly updateComplete: Promise<unknown>;
  /** What a visitor can choose, if the owner builds the session and not the timer. */
  readonly settings?: Settings;
  choose?(changed: Partial<Settings>): void;
  /** Prints what it plays. */
  print?(): Promise<void>;
  /** The choices needed to build the same session again after a reload. */
  saveSettings(): SavedSettings;
  /** Restores saved choices, ignoring values of the wrong kind. */
  restoreSettings(saved: SavedSettings): void;
}

type Checks<T> = { readonly [Name in keyof T]?: (value: unknown) => value is T[Name] };

/** Those of an element's properties that have a check, to be saved. */
export function save<T extends object>(element: T, checks: Checks<T>): SavedSettings {
  return Object.fromEntries(Object.keys(checks).map((name) => [name, element[name as keyof T]]));
}

/** Sets those of the saved values that pass their check. */
export function restore<T extends object>(element: T, checks: Checks<T>, saved: SavedSettings): void {
  for (const name of Object.keys(checks) as (keyof T & string)[]) {
    const value = saved[name];
    if (Object.hasOwn(saved, name) && checks[name]?.(value)) element[name] = value;
  }
}

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

export const isTextOrNothing = (value: unknown): value is string | undefined =>
  value === undefined || typeof value === 'string';

/** Seconds of a hold, 1–3600, or undefined. */
export const isSecondsOrNothing = (value: unknown): value is number | undefined =>
  value === undefined || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 3600);

export const isLevel = (value: unknown): value is Level => value === 1 || value === 2 || value === 3;
