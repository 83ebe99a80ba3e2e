/** What is asked of `npm run figures`, from the command line. */
import { parseArgs } from 'node:util';

/** What is wrong with how the command was called, in one line for the person who called it. */
export class UsageError extends Error {
  name = 'UsageError';
}

/** For each option what stands for its value, the default in words and what it is for. Without a value: on or off. */
const OPTIONS = {
  to: ['FOLDER', './figures', 'where the files go; made if it is not there, files of the same name are replaced'],
  format: ['LIST', 'svg,png', 'one of them, or both'],
  width: ['PIXELS', '640', 'of the PNG, 32 to 4000; the height is three quarters of it'],
  lang: ['en|da|sv', 'en', 'title and description inside the SVG'],
  person: ['woman|man|senior', 'woman', 'who is drawn'],
  side: ['left|right', 'as drawn', 'which side works, in moves that have sides'],
  pose: ['0..1', '1; 0.6 for sit-to-stand, which would only stand', 'from 0, the start, to 1, the hold'],
  ghost: [undefined, 'off', 'with the start as a shadow'],
  'no-arrow': [undefined, 'off', 'without the arrow that shows the way; a hold has one with --ghost'],
  'no-highlight': [undefined, 'off', 'without the tint on the muscles that work'],
  scheme: ['light|dark', 'light', 'the colours of light or of dark pages, where none is given here'],
  body: ['COLOUR', 'that of the elements', 'leggings or trousers; the shirt is mixed from it'],
  skin: ['COLOUR', 'that of the elements', 'skin'],
  hair: ['COLOUR', 'that of the elements', 'hair'],
  accent: ['COLOUR', 'that of the elements', 'the tint, and the arrow'],
  prop: ['COLOUR', 'that of the elements', 'mat, cushion, furniture and walls'],
  background: ['COLOUR', 'none', 'behind the picture; none can be seen through'],
  demo: [undefined, 'off', 'alone: writes the pictures of the demo anew'],
  baselines: [undefined, 'off', 'alone: writes anew what tests/e2e/figures-look.test.mjs compares with'],
  help: [undefined, 'off', 'print this'],
};

/** Names of the options that are `--limber-figure-*` in a page. */
const COLOURS = ['body', 'skin', 'hair', 'accent', 'prop'];

const namesOf = (value) => (value ? ` ${value}` : '');

export const help = () => `npm run figures -- [ID …] [OPTIONS]

Writes the pictures of the moves with these ids, or of all moves, for newsletters and handouts.

${Object.entries(OPTIONS)
  .map(([name, [value, standard, what]]) => {
    const call = `  --${name}${namesOf(value)}`.padEnd(24);
    return `${call}${what}${value ? ` (default: ${standard})` : ''}`;
  })
  .join('\n')}

Any colour of CSS will do; quote one that begins with #, which is a comment to a shell: --accent '#c33'
`;

function read(args) {
  const options = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, [value]]) => [name, { type: value ? 'string' : 'boolean' }]),
  );
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
    const [what] = error.message.split(/\.\s|\n/); // what follows explains arguments that begin with a hyphen
    const isUnknown = error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new UsageError(isUnknown ? `${what}. There are: ${Object.keys(OPTIONS).join(', ')}.` : `${what}.`);
  }
}

/** With a `UsageError` for what is not to be had. `moves`, `persons` and `languages` are those that there are. */
export function settingsFrom(args, { moves, persons, languages }) {
  const { values, positionals } = read(args);
  const { to = 'figures', background = 'none' } = values;

  for (const alone of ['demo', 'baselines']) {
    if (values[alone] && args.length > 1) throw new UsageError(`--${alone} stands alone: its pictures are settled.`);
    if (values[alone]) return { [alone]: true };
  }

  for (const id of positionals) {
    if (!moves.includes(id)) throw new UsageError(`${id} is no move. There are: ${moves.join(', ')}.`);
  }

  const refuse = (name, expected) => {
    throw new UsageError(`--${name} is "${values[name]}", but ${expected}.`);
  };
  const oneOf = (name, known, standard) => {
    const value = values[name] ?? standard;
    if (value !== undefined && !known.includes(value)) refuse(name, `has to be one of: ${known.join(', ')}`);
    return value;
  };
  const number = (name, standard, isRight, expected) => {
    const value = Number(values[name] || (values[name] === undefined ? standard : Number.NaN));
    if (!isRight(value)) refuse(name, expected);
    return value;
  };

  const formats = (values.format ?? 'svg,png').split(',');
  if (formats.some((format) => !['svg', 'png'].includes(format))) refuse('format', 'has to be svg, png or svg,png');
  if (to === '') refuse('to', 'has to name a folder');

  return {
    to,
    ids: positionals.length > 0 ? [...new Set(positionals)] : moves,
    formats,
    width: number(
      'width',
      640,
      (width) => Number.isInteger(width) && width >= 32 && width <= 4000,
      'has to be a whole number from 32 to 4000',
    ),
    picture: {
      lang: oneOf('lang', languages, 'en'),
      person: oneOf('person', persons, persons[0]),
      side: oneOf('side', ['left', 'right']),
      pose:
        values.pose === undefined
          ? undefined
          : number('pose', '', (pose) => pose >= 0 && pose <= 1, 'has to be a number from 0 to 1'),
      ghost: values.ghost ?? false,
      arrow: !values['no-arrow'],
      highlight: !values['no-highlight'],
      scheme: oneOf('scheme', ['light', 'dark'], 'light'),
      colours: Object.fromEntries(COLOURS.filter((name) => name in values).map((name) => [name, values[name]])),
      background,
    },
  };
}
