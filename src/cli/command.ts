import { writeFile } from 'node:fs/promises';

/** What is wrong with how a command was called, in one line for the person who called it. */
export class UsageError extends Error {}

/** What a command prints. */
export interface Output {
  readonly text: string;
  /** For the person who called it, on the standard error: a file that the text is written to does not have it. */
  readonly note?: string | undefined;
  /** How it went: 0, the default, for well. */
  readonly status?: number;
}

/**
 * What stands in a file, as one line that a terminal shows: what would move its caret, colour or clear it, or turn the direction
 * of what follows, is told by its number.
 */
export const visible = (text: string): string =>
  text.replace(
    // eslint-disable-next-line no-control-regex -- these are what it is about
    /[\0-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A command takes what stands behind its name and returns what to print. */
export interface Command {
  readonly usage: string;
  /** Throws a `UsageError` for what it does not take. */
  run(args: readonly string[]): Promise<string | Output>;
}

/** Writes what was asked for to the file that was named. */
export async function write(file: string, content: string): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new UsageError(`--out ${file}: it cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
