/** Finds the place of a problem in a JSON text, by path or by line and column. */

/** The steps of a path: `$.exercises["my-move"].dosage[0]` → exercises, my-move, dosage, 0. */
const stepsOf = (path) =>
  [...path.matchAll(/\.([A-Za-z_$][\w$]*)|\[(\d+|"(?:[^"\\]|\\.)*")\]/g)].map(
    ([, key, index]) => key ?? JSON.parse(index),
  );

/** Start and end of the value, or of the nearest part around it in broken JSON. */
export function placeOf(text, { path, found }) {
  const [, line, column] = /line (\d+), column (\d+)/.exec(found) ?? [];
  if (line) {
    const from = text.split('\n', line - 1).reduce((sum, each) => sum + each.length + 1, Number(column) - 1);
    return [from, Math.min(from + 1, text.length)];
  }
  const reader = new Reader(text);
  let place = [0, 0];
  try {
    reader.find(stepsOf(path), (from, to) => (place = [from, to]));
  } catch {
    // the text up to where it could be read
  }
  return place;
}

/** A minimal JSON reader that knows where each part begins and ends. */
class Reader {
  at = 0;

  constructor(text) {
    this.text = text;
  }

  skip() {
    while (/[\s,:]/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  /** Follows these steps and reports each part on the way: its key, then its value. */
  find(steps, tell, keyFrom) {
    this.skip();
    const from = this.at;
    const [wanted, ...others] = steps;
    if (wanted === undefined || !'{['.includes(this.text[from])) {
      this.pass();
      return tell(keyFrom ?? from, this.at);
    }
    tell(keyFrom ?? from, from + 1);
    const isList = this.text[from] === '[';
    this.at += 1;
    for (let index = 0; ; index += 1) {
      this.skip();
      if (this.at >= this.text.length || '}]'.includes(this.text[this.at])) return;
      const partFrom = this.at;
      const key = isList ? index : this.readText();
      if (key === wanted) return this.find(others, tell, isList ? undefined : partFrom);
      this.pass();
    }
  }

  readText() {
    const from = this.at;
    this.pass();
    return JSON.parse(this.text.slice(from, this.at));
  }

  /** Skips a value of any kind. */
  pass() {
    this.skip();
    const opening = this.text[this.at];
    if (opening === '"') {
      const [token] = /^"(?:[^"\\]|\\.)*"/.exec(this.text.slice(this.at)) ?? [this.text.slice(this.at)];
      this.at += token.length;
    } else if (opening === '{' || opening === '[') {
      this.at += 1;
      for (this.skip(); this.at < this.text.length && !'}]'.includes(this.text[this.at]); this.skip()) this.pass();
      this.at += 1;
    } else {
      const [token] = /^[^\s,:\]}]*/.exec(this.text.slice(this.at));
      this.at += Math.max(1, token.length);
    }
  }
}
