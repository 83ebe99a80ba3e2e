import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getCollection } from 'limber/content.js';
import { renderElement } from 'limber/ssr.js';
import { wordsIn } from '../e2e/ssr.mjs';
import { exercises, LANGS, messages, texts } from '../e2e/words.mjs';

const { exercises: moves, routines } = getCollection();

const softly = (text) => text.replaceAll('\u00ad', '');
const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** The text of an element for a reader without scripts. */
const readOf = async (tag, attributes) => {
  const { html, issues } = await renderElement(tag, attributes);
  assert.deepEqual(issues, []);
  return softly(wordsIn(html.replaceAll(/<!--.*?-->/g, '')));
};

function assertSaid(read, said, what) {
  const missing = said.filter((text) => text && ![text, capital(text)].some((each) => read.includes(softly(each))));
  assert.deepEqual(missing, [], what);
}

/** All texts of a guide topic, without ids, placeholders and markup. */
function* saidIn(value) {
  if (typeof value === 'string') {
    if (!/^[a-z0-9-]+$/.test(value))
      yield* value.split(/\{[^}]*\}|\[[^\]]*\]|\s+(?=\n)|\n+/).map((part) => part.trim());
  } else if (value && typeof value === 'object') for (const each of Object.values(value)) yield* saidIn(each);
}

for (const lang of LANGS) {
  test(`a rendered routine has each move with its name, steps and cautions (${lang})`, async () => {
    for (const [routine, { exercises: ids }] of Object.entries(routines)) {
      const read = await readOf('routine-list', { routine, lang });
      const said = ids.flatMap((id) => {
        const { name, steps, mistakes, feels, stop } = exercises[lang][id];
        return [name, ...steps, ...[mistakes].flat(), feels, stop];
      });
      assertSaid(read, [...said, messages[lang].safety], `${routine} (${lang})`);
    }
  });

  test(`a rendered card, timer and figure have all of their words (${lang})`, async () => {
    for (const exercise of Object.keys(moves)) {
      const { name, steps, mistakes, feels, stop } = exercises[lang][exercise];
      const read = await readOf('exercise-card', { exercise, lang });
      assertSaid(
        read,
        [name, ...steps, ...[mistakes].flat(), feels, stop, messages[lang].cautions],
        `${exercise} (${lang})`,
      );
    }
    assertSaid(await readOf('hold-timer', { exercise: 'butterfly', seconds: 25, lang }), [
      exercises[lang].butterfly.name,
      messages[lang].seconds(25),
      messages[lang].start,
    ]);
    const { html } = await renderElement('exercise-figure', { exercise: 'butterfly', lang });
    assert.ok(softly(html).includes(softly(exercises[lang].butterfly.picture)));
  });

  test(`each topic of a rendered guide has all of its texts (${lang})`, async () => {
    for (const [topic, name] of Object.entries(messages[lang].guideTopics)) {
      const read = await readOf('exercise-guide', { topic, lang });
      assertSaid(read, [name, ...saidIn(texts[lang].guide[topic])], `${topic} (${lang})`);
    }
  });
}
