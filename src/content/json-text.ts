/** JSON as people write it: what `JSON.parse` stops at or passes over is told with its place, and read on where one can. */

export type Json = null | boolean | number | string | Json[] | JsonObject;

/** Has no prototype, so that `__proto__` is a key as any other. */
export interface JsonObject {
  [key: string]: Json;
}

/** Takes what is wrong: where, what was found and what is expected; with the ids or keys of which one may have been meant. */
export type Tell = (path: string, found: string, expected: string, word?: string, known?: Iterable<string>) => void;

/** Deeper than any collection. */
const DEEPEST = 20;
/** Where there are so many, it is something else than JSON. */
const MOST_FAULTS = 50;

const BLANK = /(?:[ \t\r\n]+|\/\/.*|\/\*[^]*?\*\/)*/y;
const TEXT = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"/y;
const WORD = /[\w$.+-]+/y;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;
const WORDS: Readonly<Record<string, Json>> = { true: true, false: false, null: null };

/** The place of a key or an index below a path. */
export const below = (path: string, key: string | number): string =>
  typeof key === 'string' && /^[A-Za-z_$][\w$]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;

/** Where reading ends. */
class Stop extends Error {}

/** Undefined where it cannot be read. Of a key that stands twice the last counts, as in `JSON.parse`. */
export function readJson(text: string, tell: Tell): Json | undefined {
  let at = 0;
  let faults = 0;

  const fault = (
    path: string,
    expected: string,
    found = text[at] === undefined ? 'the end' : JSON.stringify(text[at]),
  ) => {
    const lines = text.slice(0, at).split('\n');
    tell(path, `${found} at line ${lines.length}, column ${lines.at(-1)!.length + 1}`, expected);
    if (++faults > MOST_FAULTS) throw new Stop();
  };
  const stop = (path: string, expected: string): never => {
    fault(path, expected);
    throw new Stop();
  };
  const take = (token: RegExp): string => {
    token.lastIndex = at;
    const found = token.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const skip = (path: string) => {
    const from = at;
    if (!/\//.test(take(BLANK))) return;
    const to = at;
    at = from + text.slice(from, to).indexOf('/');
    fault(path, 'no comment: JSON has none', 'a comment');
    at = to;
  };
  const readText = (path: string): string => {
    const from = at;
    const token = take(TEXT);
    try {
      return JSON.parse(token) as string;
    } catch {
      at = from;
      return stop(path, 'a text in straight quotes, in one line, each \\ before one of "\\/bfnrtu"');
    }
  };
  const readWord = (path: string): Json => {
    const from = at;
    const word = take(WORD);
    if (NUMBER.test(word)) return Number(word);
    if (Object.hasOwn(WORDS, word)) return WORDS[word]!;
    at = from;
    if (!word) stop(path, 'a value');
    fault(path, 'a value: a text in quotes, a number, true, false or null', word.slice(0, 40));
    at = from + word.length;
    return word;
  };
  /** The parts of a list or an object, with what stands between them. */
  const readParts = (path: string, end: string, readPart: () => void) => {
    at += 1;
    for (skip(path); text[at] !== end; skip(path)) {
      readPart();
      skip(path);
      if (text[at] === end) break;
      if (text[at] !== ',') {
        if (!/["{[\w-]/.test(text[at] ?? '')) stop(path, `"," or "${end}"`);
        fault(path, '"," before it');
        continue;
      }
      const comma = at++;
      skip(path);
      if (text[at] !== end) continue;
      at = comma;
      fault(path, `no comma before "${end}"`);
      at += 1;
    }
    at += 1;
  };
  const readObject = (path: string, depth: number): JsonObject => {
    const found = Object.create(null) as JsonObject;
    readParts(path, '}', () => {
      if (text[at] !== '"') stop(path, 'a key in straight quotes');
      const from = at;
      const key = readText(path);
      if (key in found) {
        const to = at;
        at = from;
        fault(below(path, key), 'each key once: the last one counts', `${JSON.stringify(key)} once more`);
        at = to;
      }
      skip(path);
      if (text[at] !== ':') stop(below(path, key), '":"');
      at += 1;
      found[key] = readValue(below(path, key), depth);
    });
    return found;
  };
  const readValue = (path: string, depth = 0): Json => {
    skip(path);
    if (depth > DEEPEST) stop(path, `no more than ${DEEPEST} lists or objects in one another`);
    const first = text[at];
    if (first === '"') return readText(path);
    if (first === '{') return readObject(path, depth + 1);
    if (first !== '[') return readWord(path);
    const found: Json[] = [];
    readParts(path, ']', () => found.push(readValue(below(path, found.length), depth + 1)));
    return found;
  };

  try {
    if (text[0] === '\uFEFF') {
      fault('$', 'no byte order mark', 'a byte order mark');
      at = 1;
    }
    const value = readValue('$');
    skip('$');
    if (at < text.length) fault('$', 'nothing behind the end of the collection');
    return value;
  } catch (error) {
    if (error instanceof Stop) return undefined;
    throw error;
  }
}
