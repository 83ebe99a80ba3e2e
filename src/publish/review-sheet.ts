/**
 * The sheet for reviewing the content: every picture, number, text and source, each with a box to tick. For a person who knows the subject or
 * the language. It is one HTML file without a script, to be printed or filled in on the screen.
 */
import type { WholeCollection } from '../content/model.js';
import { poses } from '../figure/poses.js';
import type { Figures } from './content-hash.js';
import { markup, asMarkup, type Markup } from './markup.js';
import { exerciseSection } from './review-sheet/exercise.js';
import { floorSection, guideSection, planSection, safetySection, sourceSection } from './review-sheet/guide.js';
import { exerciseName, type Origins, type Subject } from './review-sheet/parts.js';
import { routineSection } from './review-sheet/routine.js';
import { sheetStyles } from './review-sheet/styles.js';
import { reviewThatHolds } from './reviewed.js';

export interface ReviewSheetOptions {
  collection: WholeCollection;
  /** A language that the collection has words in. */
  lang: string;
  /** From `contentHash`. */
  hash: string;
  /** Of the library. */
  version: string;
  /** Day of printing, as `2026-01-31`. */
  date: string;
  /** Where the numbers come from. A number without an origin is marked as not recorded. */
  origins?: Origins;
  /** The poses of the pictures; by default those of the library. */
  figures?: Figures;
}

/** The sheet as an HTML document. Throws if the collection has no words in the language. */
export function reviewSheet(options: ReviewSheetOptions): string {
  const { collection, lang, hash, origins = {}, figures = poses } = options;
  const text = Object.hasOwn(collection.text, lang) ? collection.text[lang] : undefined;
  if (!text) throw new Error(`${collection.id} has no words in ${lang}.`);
  const subject: Subject = { collection, lang, text, origins, figures };
  // printed on each page, so that a loose page can be assigned to its sheet
  const shortHash = hash.slice(0, 12).replace(/[^0-9a-f]/g, '');
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Review of ${collection.id} (${lang})</title>
<style>${asMarkup(sheetStyles(shortHash))}</style>
</head>
<body>
<header>
<h1>Review of ${collection.id}, ${languageName(lang)}</h1>
${facts(options)}
${instructions(options)}
</header>
${contents(subject)}
<main>
${Object.values(collection.exercises).map((exercise, index) => exerciseSection(subject, exercise, index + 1))}
<section id="routines">
<h2>Routines</h2>
<p><code>{minutes}</code> in a title stands for the length, which is computed.</p>
${Object.values(collection.routines).map((routine) => routineSection(subject, routine))}</section>
${safetySection(subject)}${floorSection(subject)}
${guideSection(subject)}${planSection(subject)}
${sourceSection(subject)}
</main>
</body>
</html>
`.markup;
}

const languageName = (lang: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;

function facts({ collection, lang, hash, version, date }: ReviewSheetOptions): Markup {
  const holds = reviewThatHolds(collection.reviews, lang, hash);
  return markup`<dl>
<dt>Collection</dt><dd>${collection.id}</dd>
<dt>Language</dt><dd>${languageName(lang)} (${lang})</dd>
<dt>Library version</dt><dd>${version}</dd>
<dt>Sheet made on</dt><dd>${date}</dd>
<dt>Review on record</dt><dd>${holds ? `${holds.who} (${holds.role}), ${holds.date}` : 'none of this content'}</dd>
<dt>Hash (SHA-256)</dt><dd><code class="hash">${hash}</code></dd>
</dl>`;
}

function instructions({ lang, hash }: ReviewSheetOptions): Markup {
  const record = `{ who: '', role: '', date: '', lang: '${lang}', hash: '${hash}' }`;
  return markup`<p>Tick what is right. Write beside what is not, or cross it out. Leave open what is not your field. Nothing here has to be read in one go: each exercise begins on a page of its own.</p>
<p>The hash is computed from the exercises, routines and plan, the words in this language, the sources that its guide cites and the poses of the figures. If any of them changes, the hash does, and a review of the old content no longer counts. Not in it: the notes on where the numbers come from, which are kept apart, and the sources that only they name.</p>
<div class="fields">
<label>Name <input type="text"></label>
<label>Role <input type="text" placeholder="such as physiotherapist, native reader"></label>
<label>Date <input type="text"></label>
<label>Signature <input type="text"></label>
</div>
<p>Whoever stands by all of it is recorded among the reviews of the collection like this:</p>
<pre class="record">${record}</pre>`;
}

const contents = (subject: Subject): Markup => markup`<nav aria-labelledby="contents">
<h2 id="contents">On this sheet</h2>
<ol>
${Object.keys(subject.collection.exercises).map((id) => markup`<li>${exerciseName(subject, id)}</li>\n`)}</ol>
<p>Then <a href="#routines">routines</a>${subject.text.safety && markup`, <a href="#safety">when to stop</a>`}${subject.text.floor && markup`, <a href="#floor">the way to the floor</a>`}${subject.text.guide && markup`, <a href="#guide">guide</a>`}${subject.collection.plan && markup`, <a href="#plan">plan</a>`}${subject.collection.sources && markup`, <a href="#sources">sources</a>`}.</p>
</nav>
`;
