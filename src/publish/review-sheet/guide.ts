/** The words that belong to no single exercise: the way to the floor and up, the guide, and the list of sources. */
import type { GuideSection, GuideTopic, Source, Statement } from '../../content/model.js';
import { markup, type Markup } from '../markup.js';
import { joined, numbered, remarkable, sourceNames, words, type Row, type Subject } from './parts.js';

const TOPICS: Record<GuideTopic, string> = {
  safety: 'Safety',
  starting: 'Getting started',
  plan: 'A plan for the week',
  tailoring: 'Making it fit',
  faq: 'Questions',
  sources: 'About the sources',
};

/** The full safety text of every card and routine. */
export function safetySection(subject: Subject): Markup {
  const { safety } = subject.text;
  if (!safety) return markup``;
  return markup`<section id="safety">
<h2>With every exercise and routine</h2>
${remarkable('When to stop', [
  ['Stop', words(subject, safety.stop)],
  ['Emergency', words(subject, safety.emergency)],
])}</section>
`;
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** The routine of each day. */
export function planSection({ collection: { plan = [] } }: Subject): Markup {
  if (plan.length === 0) return markup``;
  const rows = plan.map(({ weeks, level, week }, index): Row => {
    const days = week.map((routine, day) => `${DAYS[day] ?? day}: ${routine ?? 'easy'}`);
    return [`Step ${index + 1}`, `${weeks} weeks at level ${level}. ${days.join(', ')}`];
  });
  return markup`<section id="plan">
<h2>The weeks of the plan</h2>
${remarkable('Weeks', rows)}</section>
`;
}

export function floorSection(subject: Subject): Markup {
  const { floor } = subject.text;
  if (!floor) return markup``;
  const steps = (what: string, texts: readonly string[]): Row[] =>
    numbered(
      what,
      texts.map((text) => words(subject, text)),
    );
  return markup`<section id="floor">
<h2>To the floor and up again</h2>
${remarkable('Down', steps('Step', floor.down))}
${remarkable('Up', steps('Step', floor.up))}
${floor.fromBench ? remarkable('Up from a bench', steps('First', [floor.fromBench])) : ''}
</section>
`;
}

export function guideSection(subject: Subject): Markup {
  const { guide } = subject.text;
  if (!guide) return markup``;
  return markup`<section id="guide">
<h2>Guide</h2>
<p>What stands in braces, such as <code>{emergency}</code>, is filled in by the page.</p>
${(Object.keys(TOPICS) as GuideTopic[]).map(
  (topic) => markup`<h3>${TOPICS[topic]}</h3>
${(guide[topic] ?? []).map((section) => remarkable(section.id, guideRows(subject, section)))}`,
)}</section>
`;
}

function guideRows(subject: Subject, { title, body, items = [], ordered }: GuideSection): Row[] {
  return [
    ['Title', words(subject, title)],
    ...numbered(
      'Text',
      body.map((statement) => stated(subject, statement)),
    ),
    ...numbered(
      ordered ? 'Step' : 'Item',
      items.map((item) => words(subject, item)),
    ),
  ];
}

/** A claim with its sources. */
const stated = (subject: Subject, statement: Statement): Markup =>
  typeof statement === 'string'
    ? words(subject, statement)
    : markup`${words(subject, statement.text)} <small>Rests on ${sourceNames(subject, statement.sources)}.</small>`;

export function sourceSection({ collection }: Subject): Markup {
  const rows = Object.values(collection.sources ?? {}).map((source): Row => [source.label, cited(source)]);
  if (rows.length === 0) return markup``;
  return markup`<section id="sources">
<h2>Sources</h2>
${remarkable('What the numbers and claims rest on', rows)}
</section>
`;
}

function cited({ id, citation, year, doi, pmid, url }: Source): Markup {
  const link = (address: string, name: string): Markup => markup`<a href="${address}">${name}</a>`;
  const links = [
    doi ? [link(`https://doi.org/${doi}`, `doi:${doi}`)] : [],
    pmid ? [link(`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`, `PubMed ${pmid}`)] : [],
    url ? [link(url, url)] : [],
  ].flat();
  const dated = year === undefined || citation.includes(String(year)) ? '' : ` (${year})`;
  return markup`<span id="source-${id}">${citation}${dated}</span> <small>${joined(links, ' · ')}</small>`;
}
