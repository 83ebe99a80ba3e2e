import { nearest } from '../content/nearest.js';

/** A program has passed an option that cannot be used. The message says which option, what was given, and what is allowed. */
export class OptionError extends RangeError {
  override readonly name = 'OptionError';
  /** The option, as it is written in the call. */
  readonly option: string;
  /** The message without the option. */
  readonly complaint: string;

  constructor(option: string, complaint: string) {
    super(`limber: ${option}: ${complaint}.`);
    this.option = option;
    this.complaint = complaint;
  }
}

const LONGEST = 60;

/** The given value in one line, shortened to 60 characters. */
export function shown(given: unknown): string {
  const text = typeof given === 'string' ? JSON.stringify(given) : String(given);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** An error about an unknown name, with the nearest known one and a list of all. */
export function unknown(option: string, given: unknown, known: readonly string[]): OptionError {
  const near = nearest(String(given), known);
  const meant = near === undefined ? '' : `; did you mean "${near}"`;
  return new OptionError(option, `there is no ${shown(given)}${meant}; there are ${known.join(', ')}`);
}
