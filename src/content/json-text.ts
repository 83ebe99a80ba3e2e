/** JSON as people write it: what `JSON.parse` stops at or passes over is told with its place, and read on where one can. */
import { toJson } from './json.js';

export type Json = null | boolean | number | string | Json[] | JsonObject;

/** As it is read it has no prototype, so that `__proto__` is a key as any other. */
export interface JsonObject {
  [key: string]: Json;
}

/** Takes what is wrong: where, what is expected, and what was found, with what may have been meant or in words of its own. */
export type Tell = (path: string, expected: string, value?: Json, known?: Iterable<Json>, found?: string) => void;

/** Deeper than any collection. */
const DEEPEST = 20;
/** Where there are more, it is something else than JSON: the last one says so. */
const MOST_FAULTS = 50;

const BLANKS = /(?:[ \t\r\n\uFEFF]+|\/\/.*|\/\*[^]*?\*\/)*/y;
/** A text, a word or a number, a mark. */
const TOKEN = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[\w$.+-]+|[^]|$/y;

/** The place of a key or an index below a path, unless a key is so long that nobody would find it there. */
export function below(path: string, key: string | number): string {
  if ((key as string).length > 99) return path;
  return /^[a-z_$][\w$]*$/i.test(key as string) ? `${path}.${key}` : `${path}[${toJson(key)}]`;
}

/** Throws where it cannot be read on, which has been told then. Of a key that stands twice the last one counts, as in `JSON.parse`. */
export function readJson(text: string, tell: Tell): Json {
  /** Where the present token begins and ends. */
  let from = 0;
  let to = 0;
  let token = '';
  let faults = 0;

  const fault = (path: string, expected: string, at = from, found = token || 'the end'): void => {
    const lines = text.slice(0, at).split('\n');
    const place = `line ${lines.length}, column ${lines.pop()!.length + 1}`;
    const last = ++faults > MOST_FAULTS;
    tell(
      path,
      expected,
      undefined,
      undefined,
      `${found.split(/\s*\n/)[0]!.slice(0, 40)} in ${place}${last ? ', not read further' : ''}`,
    );
    if (last || at === text.length) throw new Error();
  };
  const take = (kind: RegExp): string => {
    from = kind.lastIndex = to;
    const [found] = kind.exec(text)!;
    to += found.length;
    return found;
  };
  const next = (path: string): void => {
    const odd = take(BLANKS).search(/[/\uFEFF]/);
    if (odd >= 0) fault(path, 'no comment, no BOM', from + odd, text.slice(from + odd, to));
    token = take(TOKEN);
  };
  const expect = (path: string, mark: string): void => {
    if (token !== mark) fault(path, mark || 'the end');
    else next(path);
  };
  /** A text, a number, true, false or null; a key is a text. What is neither is taken as a text. */
  const readWord = (path: string, isKey = false): Json => {
    const word = token;
    let value: Json | undefined;
    try {
      value = JSON.parse(word) as Json;
    } catch {
      // it has no value
    }
    if (value === undefined || (isKey && typeof value !== 'string')) {
      fault(path, isKey ? 'a key in straight quotes' : 'JSON');
      // a mark cannot be stepped over: it may be the end of what is around it
      if (/^[^\w".$+-]/.test(word)) throw new Error();
      value = word;
    }
    next(path);
    return value;
  };
  const readParts = <T extends Json[] | JsonObject>(path: string, depth: number, end: string, found: T): T => {
    let comma = -1;
    for (next(path); token !== end;) {
      const isList = Array.isArray(found);
      const at = from;
      const key = isList ? found.length : (readWord(path, true) as string);
      const place = below(path, key);
      if (!isList && key in found) fault(place, 'each key once', at, `"${key}" twice`);
      if (!isList) expect(place, ':');
      (found as JsonObject)[key] = readValue(place, depth);
      comma = token === end ? -1 : from;
      if (token !== end) expect(path, ',');
    }
    if (comma >= 0) fault(path, `no comma before ${end}`, comma, ',');
    next(path);
    return found;
  };
  const readValue = (path: string, depth: number): Json => {
    if (depth > DEEPEST) fault(path, `at most ${DEEPEST} levels`, text.length);
    if (token === '{') return readParts(path, depth + 1, '}', Object.create(null) as JsonObject);
    return token === '[' ? readParts(path, depth + 1, ']', []) : readWord(path);
  };

  next('$');
  const value = readValue('$', 0);
  expect('$', '');
  return value;
}
