/** Where in a text a problem is: what a JSON path names, or a line and a column. */

/** What a path names, step by step: `$.exercises["my-move"].dosage[0]` → exercises, my-move, dosage, 0. */
const stepsOf = (path) =>
  [...path.matchAll(/\.([A-Za-z_$][\w$]*)|\[(\d+|"(?:[^"\\]|\\.)*")\]/g)].map(
    ([, key, index]) => key ?? JSON.parse(index),
  );

/** From and to: the value, or what is nearest around it in a text that is broken. */
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
    // as far as could be read
  }
  return place;
}

/** Reads just enough of JSON to know where each part begins and ends. */
class Reader {
  at = 0;

  constructor(text) {
    this.text = text;
  }

  skip() {
    while (/[\s,:]/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  /** Goes down by these steps, and tells of each part on the way: its key and its value, at last. */
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

  /** Past a value of any kind. */
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
