/** What a session tells: the sentences of a real one, as a screen reader has them from the status region. */
import { boutOf, buildTimeline, cuesOf, getCollection, languageFor, markup, sayCue } from './library.mjs';

const { exercises, text } = getCollection();

const clock = (milliseconds) => {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Of these exercises, or of a plain hold where there is none; `lang` is that of the sentences. */
export function announced(ids, { lang = 'en', ...overrides } = {}) {
  const bouts = ids.map((id) => boutOf(id ? exercises[id] : null, 1, overrides));
  const words = { messages: languageFor(lang).messages, textOf: (id) => text[lang].exercises[id] };
  const told = cuesOf(buildTimeline(bouts)).map((cue) => ({ at: clock(cue.atMs), sentence: sayCue(cue, words) }));
  return markup`<ol class="told">
${told.map(({ at, sentence }) => markup`<li><span class="at">${at}</span> <q lang="${lang}">${sentence}</q></li>\n`)}</ol>
`;
}
