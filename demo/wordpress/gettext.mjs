/** Translations as WordPress reads them: from a .po file to a .mo file for PHP and a .json file for scripts. */

const unquoted = (text) => JSON.parse(text);

/** Each message with its context, as it is in the source and as it is in the language. */
export function readPo(text) {
  const messages = [];
  for (const block of text.split(/\n\s*\n/)) {
    const message = {};
    let field;
    for (const line of block.split('\n')) {
      const [, name, quoted] = /^(?:(msgctxt|msgid|msgstr)\s+)?(".*")$/.exec(line.trim()) ?? [];
      if (quoted === undefined) continue;
      field = name ?? field;
      message[field] = (message[field] ?? '') + unquoted(quoted);
    }
    if (message.msgstr) messages.push(message);
  }
  return messages;
}

const EOT = '\u0004';
const keyOf = ({ msgctxt, msgid }) => (msgctxt === undefined ? msgid : msgctxt + EOT + msgid);

/** The format of GNU gettext: a table of the originals, sorted, one of the translations, and the texts, each ended by a zero. */
export function toMo(messages) {
  const pairs = messages
    .map((message) => [Buffer.from(keyOf(message)), Buffer.from(message.msgstr)])
    .toSorted(([one], [other]) => Buffer.compare(one, other));
  const HEADER = 28;
  const tableSize = pairs.length * 8;
  const header = [0x950412de, 0, pairs.length, HEADER, HEADER + tableSize, 0, HEADER + 2 * tableSize];
  let at = HEADER + 2 * tableSize;
  const tables = [0, 1].map((side) =>
    pairs.flatMap((pair) => {
      const entry = [pair[side].length, at];
      at += pair[side].length + 1;
      return entry;
    }),
  );
  const numbers = Uint32Array.from([...header, ...tables.flat()]);
  const texts = [0, 1].flatMap((side) => pairs.flatMap((pair) => [pair[side], Buffer.from([0])]));
  return Buffer.concat([Buffer.from(numbers.buffer), ...texts]);
}

/** What wp.i18n reads, which calls it Jed 1. */
export function toJson(messages) {
  const [head] = messages.filter(({ msgid }) => msgid === '');
  const [, lang] = /^Language: *(.+)$/m.exec(head.msgstr) ?? [];
  const [, plural] = /^Plural-Forms: *(.+)$/m.exec(head.msgstr) ?? [];
  const texts = messages.filter(({ msgid }) => msgid !== '').map((each) => [keyOf(each), [each.msgstr]]);
  const about = { '': { domain: 'messages', lang, 'plural-forms': plural } };
  return `${JSON.stringify({ domain: 'messages', locale_data: { messages: { ...about, ...Object.fromEntries(texts) } } })}\n`;
}
