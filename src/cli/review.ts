/** `limber review`: the sheet for somebody who checks the content. */
import { parseArgs } from 'node:util';
import { origins } from '../content/lower-back-and-hips/origins.js';
import { wholeCollection } from '../content/lower-back-and-hips/whole.js';
import { VERSION } from '../define/version.js';
import { poses } from '../figure/poses.js';
import { contentHash } from '../publish/content-hash.js';
import { reviewSheet } from '../publish/review-sheet.js';
import { UsageError, write, type Command } from './command.js';

const collection = wholeCollection();
const languages = Object.keys(collection.text);

const usage = `limber review [--lang LANG] [--out FILE]

Prints a sheet (HTML, made for paper) with every picture, number, text and source, a box to tick at each, and the hash
that a review is recorded with.

  --lang LANG  one of ${languages.join(', ')}; en by default
  --out FILE   write the sheet there; to the standard output by default
`;

export const review: Command = {
  usage,
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { lang: { type: 'string', default: 'en' }, out: { type: 'string' } },
    });
    const { lang, out } = values;
    if (!languages.includes(lang)) {
      throw new UsageError(`--lang ${lang}: there are words in ${languages.join(', ')} only.`);
    }
    const hash = (await contentHash(collection, lang, poses))!; // Node always has crypto.subtle
    const date = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
    const sheet = reviewSheet({ collection, lang, hash, version: VERSION, date, origins });
    if (out === undefined) return sheet;
    await write(out, sheet);
    return `${out}: ${collection.id}, ${lang}, ${hash}\n`;
  },
};
