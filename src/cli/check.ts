/** `limber check`: what is wrong with a collection, before a page has it. */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { ContentIssue } from '../content/model.js';
import { parseCollection } from '../content/parse.js';
import { UsageError, visible, type Output, type Command } from './command.js';

const usage = `limber check FILE.json [--json]

Reads a collection of exercises and routines as a page would, and prints everything in it that cannot be used: where it
is, what was found, what is expected, and what may have been meant. The exit status is 1 where there is something, else 0.

  -       in place of FILE.json: the standard input
  --json  {"issues": […]}, each with path, found, expected, nearest and message; for programs
`;

export const check: Command = {
  usage,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new UsageError('check takes one file: limber check FILE.json');
    const { issues } = parseCollection(await contentOf(file));
    const text = values.json ? `${JSON.stringify({ issues }, null, 2)}\n` : report(file, issues);
    return { text, status: issues.length > 0 ? 1 : 0 } satisfies Output;
  },
};

function report(file: string, issues: readonly ContentIssue[]): string {
  if (issues.length === 0) return `${file}: no issues\n`;
  const lines = issues.map(
    ({ path, found, expected, nearest }) =>
      `${visible(path)}\n  found     ${visible(found)}\n  expected  ${expected}\n${nearest === undefined ? '' : `  nearest   ${nearest}\n`}`,
  );
  return `${lines.join('')}${file}: ${issues.length} ${issues.length === 1 ? 'issue' : 'issues'}\n`;
}

async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file === '-' ? '/dev/stdin' : file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file}: it cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}
