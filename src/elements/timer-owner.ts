import type { Level } from '../content/model.js';

/** What a visitor may choose before Start; what is left out here is not offered. */
export interface Settings {
  readonly level?: number | undefined;
  readonly pace?: string | undefined;
  /** Seconds of a hold; null where each is as long as it is by itself. */
  readonly holdSeconds?: number | null | undefined;
  readonly manual: boolean;
}

/** What a visitor has chosen, by name. Read back from a storage that belongs to the page, it may be anything. */
export type SavedSettings = Readonly<Record<string, unknown>>;

/** The card or the list around a timer, which says what it plays. */
export interface TimerOwner extends Element {
  readonly updateComplete: Promise<unknown>;
  /** What a visitor may choose, where that is laid out by the owner and not by the timer. */
  readonly settings?: Settings;
  choose?(changed: Partial<Settings>): void;
  /** Prints what it plays. */
  print?(): Promise<void>;
  /** What has to be chosen again after a reload for the same session to be laid out. */
  saveSettings(): SavedSettings;
  /** Takes that back: each value that is one of its kind. */
  restoreSettings(saved: SavedSettings): void;
}

type Checks<T> = { readonly [Name in keyof T]?: (value: unknown) => value is T[Name] };

/** What of an element's settings is to be saved. */
export function save<T extends object>(element: T, checks: Checks<T>): SavedSettings {
  return Object.fromEntries(Object.keys(checks).map((name) => [name, element[name as keyof T]]));
}

/** Gives an element those of the saved values that pass their check. */
export function restore<T extends object>(element: T, checks: Checks<T>, saved: SavedSettings): void {
  for (const name of Object.keys(checks) as (keyof T & string)[]) {
    const value = saved[name];
    if (Object.hasOwn(saved, name) && checks[name]?.(value)) element[name] = value;
  }
}

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

export const isTextOrNothing = (value: unknown): value is string | undefined =>
  value === undefined || typeof value === 'string';

/** Seconds of a hold that somebody has chosen. */
export const isSecondsOrNothing = (value: unknown): value is number | undefined =>
  value === undefined || (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 3600);

export const isLevel = (value: unknown): value is Level => value === 1 || value === 2 || value === 3;
