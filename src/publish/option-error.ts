import { nearest } from '../content/nearest.js';

/** A program has passed something that cannot be used. Says which option, what was given, and what there is. */
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

/** As it was given, in one line that is not too long. */
export function shown(given: unknown): string {
  const text = typeof given === 'string' ? JSON.stringify(given) : String(given);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** Something that names nothing, with the nearest that would, and all there are. */
export function unknown(option: string, given: unknown, known: readonly string[]): OptionError {
  const near = nearest(String(given), known);
  const meant = near === undefined ? '' : `; did you mean "${near}"`;
  return new OptionError(option, `there is no ${shown(given)}${meant}; there are ${known.join(', ')}`);
}
