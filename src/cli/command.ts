/** What is wrong with how a command was called, in one line for the person who called it. */
export class UsageError extends Error {}

/** A command takes what stands behind its name and returns what to print. */
export interface Command {
  readonly usage: string;
  /** Throws a `UsageError` for what it does not take. */
  run(args: readonly string[]): Promise<string>;
}
