import { writeFile } from 'node:fs/promises';

/** A wrong call of a command. The message tells the caller in one line what is wrong. */
export class UsageError extends Error {}

/** What a command prints. */
export interface Output {
  readonly text: string;
  /** For the caller, on standard error, so that it is not in a file that the text is written to. */
  readonly note?: string | undefined;
  /** Exit status. By default 0, for success. */
  readonly status?: number;
}

/**
 * A text from a file, as one line that a terminal can show: characters that would move the caret, set colours, clear
 * the screen or change the direction of text are shown by their number.
 */
export const visible = (text: string): string =>
  text.replace(
    // eslint-disable-next-line no-control-regex -- these are what has to be found
    /[\0-\x1F\x7F-\x9F\u2028-\u202E\u2066-\u2069\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A command takes the arguments after its name, and returns what to print. */
export interface Command {
  readonly usage: string;
  /** Throws a `UsageError` for arguments that it does not take. */
  run(args: readonly string[]): Promise<string | Output>;
}

/** Writes the output to the file that was named. */
export async function write(file: string, content: string): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new UsageError(`--out ${file}: it cannot be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
