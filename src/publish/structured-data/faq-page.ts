/** Questions and answers as a `FAQPage`: what a guide shows of the topic `faq`. */
import { findGuide } from '../../content/catalog.js';
import { sources as builtInSources } from '../../content/lower-back-and-hips/sources.js';
import { wholeCollection } from '../../content/lower-back-and-hips/whole.js';
import type { GuideSection, Source, Statement } from '../../content/model.js';
import { addressOf, EMERGENCY } from '../../content/whereabouts.js';
import { OptionError } from '../option-error.js';
import { webAddress, type Given } from './options.js';
import { given, idOf, plain } from './parts.js';
import type { FaqPage, Question } from './vocabulary.js';

export function faqGraph(options: Given): FaqPage[] {
  const { language, heading, base, tag } = options;
  const { sections, sources, lang = tag } = questionsFor(options);
  const questions = sections.filter(({ body, items = [] }) => body.length + items.length > 0);
  if (questions.length === 0) throw new OptionError('topic', 'this guide has no faq');
  return [
    {
      '@type': 'FAQPage',
      '@id': idOf(options, 'faq'),
      ...given('url', base),
      name: plain(heading || language.messages.guideTopics.faq),
      inLanguage: lang,
      mainEntity: questions.map((section) => question(section, sources, options)),
    },
  ];
}

interface Questions {
  readonly sections: readonly GuideSection[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly lang?: string | undefined;
}

/** The guide's sections of questions: of the collection, else of a registered one, else the built-in ones. */
function questionsFor({ collection, tag }: Given): Questions {
  const found = findGuide(tag, collection);
  if (found?.sources) return { sections: found.text.faq ?? [], sources: found.sources, lang: found.lang };
  const { text } = wholeCollection();
  const builtIn = Object.hasOwn(text, tag) ? text[tag] : text.en;
  return { sections: found?.text.faq ?? builtIn?.guide?.faq ?? [], sources: builtInSources };
}

function question(section: GuideSection, sources: Questions['sources'], options: Given): Question {
  const { id, title, body, items = [] } = section;
  const lines = [body.map((said) => textOf(said, options)).join(' '), ...items.map((item) => textOf(item, options))];
  const cited = new Set(body.flatMap((said) => (typeof said === 'string' ? [] : said.sources)));
  return {
    '@type': 'Question',
    '@id': idOf(options, 'faq', id),
    // the fragment by which a guide opens the section
    ...given('url', options.base && `${options.base}#${encodeURIComponent(id)}`),
    name: plain(title),
    acceptedAnswer: {
      '@type': 'Answer',
      text: lines.filter(Boolean).join('\n'),
      ...given(
        'citation',
        [...cited].flatMap((each) => (Object.hasOwn(sources, each) ? work(sources[each]!) : [])),
      ),
    },
  };
}

const work = (source: Source) => ({
  '@type': 'CreativeWork' as const,
  name: source.citation,
  ...given('url', webAddress(addressOf(source))),
});

function textOf(said: Statement, { emergency, advice, language }: Given): string {
  const text = typeof said === 'string' ? said : said.text;
  return plain(
    text
      .replaceAll('{emergency}', () => emergency || EMERGENCY)
      .replaceAll('{advice}', () => advice || language.messages.guideAdvice),
  );
}
