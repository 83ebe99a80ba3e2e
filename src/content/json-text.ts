/** Reads JSON with the mistakes that people make. Reports each with its line and column, and goes on after it where possible. */
import { toJson } from './json.js';

export type Json = null | boolean | number | string | Json[] | JsonObject;

/** Objects are created without a prototype, so that `__proto__` is an ordinary key. */
export interface JsonObject {
  [key: string]: Json;
}

/** Reports an issue. `known`: what may have been meant, for a suggestion. `found`: what was found, in words; by default `value`. */
export type Tell = (path: string, expected: string, value?: Json, known?: Iterable<Json>, found?: string) => void;

/** How deep arrays and objects may be nested; no collection needs more. */
const DEEPEST = 20;
/** After so many faults the text is probably no JSON: the last one says that it is not read further. */
const MOST_FAULTS = 50;

const BLANKS = /(?:[ \t\r\n\uFEFF]+|\/\/.*|\/\*[^]*?\*\/)*/y;
/** A string; a word or number; or a single other character. */
const TOKEN = /"[^"\\\n]*(?:\\.[^"\\\n]*)*"|[\w$.+-]+|[^]|$/y;

/** The JSON path of a key or an index below a path. A key of more than 99 characters is left out. */
export function below(path: string, key: string | number): string {
  if ((key as string).length > 99) return path;
  return /^[a-z_$][\w$]*$/i.test(key as string) ? `${path}.${key}` : `${path}[${toJson(key)}]`;
}

/** Throws where reading cannot go on, after the fault was reported. If a key occurs twice, the last one counts, as in `JSON.parse`. */
export function readJson(text: string, tell: Tell): Json {
  /** Start and end of the present token. */
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
  /** A string, number, true, false or null; a key must be a string. Any other word is reported, and used as a string. */
  const readWord = (path: string, isKey = false): Json => {
    const word = token;
    let value: Json | undefined;
    try {
      value = JSON.parse(word) as Json;
    } catch {
      // not a JSON value
    }
    if (value === undefined || (isKey && typeof value !== 'string')) {
      fault(path, isKey ? 'a key in straight quotes' : 'JSON');
      // do not go on after a single character such as `]`: it may end the list or object around it
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
