/** What is wrong with how a command was called, in one line for the person who called it. */
export class UsageError extends Error {}

/** What to print, and how it went: 0 for well. */
export interface Answer {
  readonly output: string;
  readonly status: number;
}

/** A command takes what stands behind its name. What it only prints has gone well. */
export interface Command {
  readonly usage: string;
  /** Throws a `UsageError` for what it does not take. */
  run(args: readonly string[]): Promise<string | Answer>;
}
