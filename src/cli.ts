#!/usr/bin/env node
/// <reference types="node" />
/** `limber …` on the command line. A wrong call gets one line on standard error and the exit status 1. */
import { check } from './cli/check.js';
import { UsageError, type Command, type Output } from './cli/command.js';
import { render } from './cli/render.js';
import { review } from './cli/review.js';

const commands: Record<string, Command> = { check, review, render };

const help = `${Object.values(commands)
  .map(({ usage }) => usage)
  .join('\n')}
  --help       print this
`;

async function answer([name, ...args]: readonly string[]): Promise<string | Output> {
  if (name === undefined || name === '--help' || name === '-h') return help;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`${name} is no command. There is: ${Object.keys(commands).join(', ')}.`);
  return args.includes('--help') || args.includes('-h') ? command.usage : command.run(args);
}

/** One line for an error in how the command was called; else undefined. */
function complaint(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  // after the first sentence, parseArgs explains what to do about arguments that begin with a hyphen
  return code?.startsWith('ERR_PARSE_ARGS') ? message.split(/\.\s|\n/)[0] : undefined;
}

// the reader of a pipe, such as head, may stop reading early
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const answered = await answer(process.argv.slice(2));
  const { text, note, status = 0 }: Output = typeof answered === 'string' ? { text: answered } : answered;
  process.stdout.write(text);
  if (note !== undefined) process.stderr.write(`limber: ${note}\n`);
  process.exitCode = status;
} catch (error) {
  const line = complaint(error);
  if (line === undefined) throw error;
  process.stderr.write(`limber: ${line}\n`);
  process.exitCode = 1;
}
