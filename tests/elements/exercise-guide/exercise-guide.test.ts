import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../../src/define/exercise-guide.js';
import { reviews } from '../../../src/content/lower-back-and-hips/reviews.js';
import { sources as builtInSources } from '../../../src/content/lower-back-and-hips/sources.js';
import type { Collection, GuideSection, GuideTopic, Review, Source } from '../../../src/content/model.js';
import { ContentErrorEvent } from '../../../src/elements/content-error-event.js';
import type { ExerciseGuide } from '../../../src/elements/exercise-guide/exercise-guide.js';
import { freshPage } from '../../support/fresh-page.js';
import { contents, da, en, LANGS, languages } from '../../support/languages.js';
import { record } from '../../support/session.js';
import { plain } from '../../support/text.js';
import { isSeen, issuesOf, made, settled } from '../../support/views.js';
import { collectWarnings } from '../../support/warnings.js';

const warnings = collectWarnings();

const topics: readonly GuideTopic[] = ['faq', 'safety', 'starting', 'plan', 'tailoring', 'sources'];
const root = (el: ExerciseGuide) => el.shadowRoot!;
const box = (el: ExerciseGuide) => root(el).querySelector('[part~=guide]');
const text = (el: ExerciseGuide): string => plain(root(el).querySelector('.frame'));
const headings = (el: ExerciseGuide) =>
  [...root(el).querySelectorAll('[role=heading]')].map((each) => [plain(each), each.ariaLevel] as const);
const links = (el: ExerciseGuide) =>
  [...root(el).querySelectorAll('a')].map((each) => [plain(each), each.href] as const);
const calls = (el: ExerciseGuide) => links(el).filter(([, href]) => href.startsWith('tel:'));

/** A guide on the page, once its texts are fetched. */
async function guide(attributes: Record<string, string>, collection?: Collection): Promise<ExerciseGuide> {
  const el = await fixture<ExerciseGuide>(made('exercise-guide', attributes, '<p>Read</p>'));
  if (collection) {
    el.collection = collection;
    await waitUntil(() => el.own, 'it is not read');
  }
  await settled(el);
  await settled(el);
  return el;
}

/** A collection whose guide has this one section under each topic. */
function own(section: Partial<GuideSection>, more: Partial<Collection> = {}): Collection {
  const all: GuideSection[] = [{ id: 'one', title: 'One', body: ['A sentence.'], ...section }];
  const texts = { faq: all, safety: all, starting: all, tailoring: all, sources: all };
  return {
    id: 'mine',
    exercises: {},
    routines: {},
    text: { en: { exercises: {}, routines: {}, cautions: {}, guide: texts } },
    ...more,
  };
}

describe('a topic of the guide', () => {
  /** The sections "emergency" and "stop" come first. */
  const inOrder = (sections: readonly GuideSection[]) => {
    const first = ['emergency', 'stop'].flatMap((wanted) => sections.filter(({ id }) => id === wanted));
    return [...first, ...sections.filter((each) => !first.includes(each))].map(({ title }) => title);
  };

  for (const lang of LANGS) {
    it(`shows its title and all of its sections in order, in place of the fallback: ${lang}`, async () => {
      const { guideTopics, guideAdvice } = languages[lang].messages;
      const filled = (said: string) => plain(said.replace('{emergency}', '112').replace('{advice}', guideAdvice));
      for (const topic of topics) {
        const el = await guide({ lang, topic });
        const sections = contents[lang].guide![topic]!;
        const titles = [guideTopics[topic], ...inOrder(sections)].map(plain);
        expect(headings(el).map(([name]) => name)).to.deep.equal(titles);
        for (const { body, items = [] } of sections) {
          for (const said of [...body, ...items])
            expect(text(el)).to.include(filled(typeof said === 'string' ? said : said.text));
        }
        expect(text(el)).to.not.match(/[{}]/);
        expect([isSeen(el.querySelector('p')!), el.issues, warnings]).to.deep.equal([false, [], []]);
        expect(box(el)!.parentElement!.lang).to.equal(lang);
      }
    });
  }

  it('"faq" shows each answer when its question is opened', async () => {
    const el = await guide({ topic: 'faq' });
    const all = [...root(el).querySelectorAll('details')];
    expect([all.length, all.some(({ open }) => open)]).to.deep.equal([contents.en.guide!.faq.length, false]);
    const answer = all[0]!.querySelector('p')!;
    const before = answer.checkVisibility();
    all[0]!.querySelector('summary')!.click();
    expect(before).to.equal(false);
    await waitUntil(() => answer.checkVisibility());
  });

  it('"safety" shows emergencies in a frame and the reasons to stop, both already open', async () => {
    const el = await guide({ topic: 'safety' });
    const seen = [...root(el).querySelectorAll('section, details')].map((each) => [
      each.id,
      isSeen(each.lastElementChild!),
    ]);
    const { safety } = contents.en.guide!;
    expect(seen.slice(0, 2)).to.deep.equal([
      ['emergency', true],
      ['stop', true],
    ]);
    expect([seen.length, seen.filter(([, isOpen]) => isOpen).length]).to.deep.equal([safety.length, 2]);
    const frame = getComputedStyle(root(el).querySelector('section')!);
    expect([frame.borderStyle, frame.borderColor]).to.deep.equal(['solid', frame.color]);
    const sizes = [...root(el).querySelectorAll('section a, section li')].map(
      (each) => getComputedStyle(each).fontSize,
    );
    expect(parseFloat(sizes[0]!)).to.be.above(1.3 * parseFloat(sizes[1]!));
  });

  it('"starting" lists the steps down to the floor and up again', async () => {
    const el = await guide({ topic: 'starting' });
    const ordered = [...root(el).querySelectorAll('ol')].map((list) => [...list.children].map(plain));
    const { down, up } = contents.en.floor!;
    expect(ordered).to.deep.include(down.map(plain)).and.deep.include(up.map(plain));
  });

  it('"sources" lists the sources, each with an https link', async () => {
    const el = await guide({ topic: 'sources' });
    const listed = [...root(el).querySelectorAll('ol > li')].map((item) => [
      plain(item),
      item.querySelector('a')?.href,
    ]);
    const citations = Object.values(builtInSources).map(({ citation }) => plain(citation));
    expect(citations).to.include.members(listed.map(([citation]) => citation));
    expect(listed.filter(([, address]) => !address?.startsWith('https://'))).to.deep.equal([]);
    expect(listed.length).to.be.above(10);
  });

  it('changes with the topic attribute and with the language of the page', async () => {
    const el = await guide({ topic: 'faq' });
    const titles: string[] = [];
    for (const change of [{ topic: 'starting' }, { lang: 'da' }, { topic: 'plan' }, { topic: 'faq' }, { lang: 'en' }]) {
      Object.assign(el, change);
      await new Promise<void>((done) => queueMicrotask(done));
      await settled(el);
      titles.push(headings(el)[0]![0]);
    }
    const wanted = [en.guideTopics.starting, da.guideTopics.starting, da.guideTopics.plan, da.guideTopics.faq];
    expect(titles).to.deep.equal([...wanted, en.guideTopics.faq].map(plain));
  });
});

describe('a page address with the id of a section after #', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));
  const open = (el: ExerciseGuide) => [...root(el).querySelectorAll('details[open]')].map(({ id }) => id);
  const summary = (el: ExerciseGuide, id: string) => root(el).querySelector<HTMLElement>(`#${id} summary`)!;

  it('opens that section when the page is loaded, without moving the focus', async () => {
    history.replaceState(null, '', '#warm-up');
    const el = await guide({ topic: 'faq' });
    expect([open(el), document.activeElement === el]).to.deep.equal([['warm-up'], false]);
  });

  it('opens, scrolls to and focuses the section on every press of a link to it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <a href="#how-soon">Soon?</a>
        <p class="far"></p>
        <exercise-guide topic="faq"></exercise-guide>
      </div>`,
    );
    page.querySelector<HTMLElement>('.far')!.style.height = '300vh';
    const el = page.querySelector('exercise-guide')!;
    await waitUntil(() => box(el));
    for (const time of ['first', 'again']) {
      scrollTo(0, 0);
      page.querySelector('a')!.click();
      await waitUntil(() => scrollY > 0 && open(el).length === 1, time);
      expect([open(el), root(el).activeElement]).to.deep.equal([['how-soon'], summary(el, 'how-soon')]);
      summary(el, 'how-soon').click();
      expect(open(el)).to.deep.equal([]);
    }
  });

  it('does not open a section again that the visitor has closed', async () => {
    history.replaceState(null, '', '#warm-up');
    const el = await guide({ topic: 'faq' });
    summary(el, 'warm-up').click();
    el.heading = 'Asked often';
    await settled(el);
    expect(open(el)).to.deep.equal([]);
  });

  for (const [what, address, own] of [
    ['names no section', '#nowhere', ''],
    ['is empty', '#', ''],
    ['cannot be decoded', '#%E0%A4%A', ''],
    ['is the id of an element of the page', '#warm-up', '<h2 id="warm-up">Warm up</h2>'],
  ] as const) {
    it(`opens nothing if it ${what}`, async () => {
      history.replaceState(null, '', address);
      const page = await fixture<HTMLElement>(`<div>${own}<exercise-guide topic="faq"></exercise-guide></div>`);
      const el = page.querySelector('exercise-guide')!;
      await waitUntil(() => box(el));
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      expect([open(el), document.activeElement === el, warnings]).to.deep.equal([[], false, []]);
    });
  }

  it('opens the section even if an element of the fallback has the same id', async () => {
    history.replaceState(null, '', '#warm-up');
    const el = await fixture<ExerciseGuide>(made('exercise-guide', { topic: 'faq' }, '<h3 id="warm-up">Warm up?</h3>'));
    await waitUntil(() => box(el));
    await settled(el);
    expect(open(el)).to.deep.equal(['warm-up']);
  });

  it("opens a section of the page's own guide", async () => {
    history.replaceState(null, '', '#before-a-walk');
    const el = await guide({ topic: 'faq' }, own({ id: 'before-a-walk' }));
    expect(open(el)).to.deep.equal(['before-a-walk']);
  });

  it('is ignored by a guide that was removed', async () => {
    const el = await guide({ topic: 'faq' });
    el.remove();
    history.replaceState(null, '', '#warm-up');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(open(el)).to.deep.equal([]);
  });
});

describe('a topic that does not exist', () => {
  for (const attributes of [{ topic: 'diet' }, {}, { topic: 'constructor' }] as Record<string, string>[]) {
    it(`shows the fallback and reports once which topics exist, until it is corrected: ${JSON.stringify(attributes)}`, async () => {
      const heard = record(document, 'content-error') as ContentErrorEvent[];
      const el = await fixture<ExerciseGuide>(made('exercise-guide', attributes, '<p>Read</p>'));
      el.requestUpdate();
      await el.updateComplete;
      expect([isSeen(el.querySelector('p')!), box(el) === null, issuesOf(el)]).to.deep.equal([true, true, ['topic']]);
      expect([heard.map(({ issues }) => issues), warnings.length]).to.deep.equal([[el.issues], 1]);
      for (const word of ['<exercise-guide> topic', ...topics]) expect(warnings[0]).to.include(word);
      el.topic = 'faq';
      await waitUntil(() => box(el), 'the guide is shown');
      expect([el.issues, heard.length]).to.deep.equal([[], 1]);
    });
  }

  it("as 'plan' in a collection whose guide has no plan, shows the fallback and is reported", async () => {
    const el = await fixture<ExerciseGuide>(
      html`<exercise-guide topic="plan" .collection=${own({})}><p>Read</p></exercise-guide>`,
    );
    await waitUntil(() => el.issues.length > 0, 'no issue');
    expect([isSeen(el.querySelector('p')!), issuesOf(el), warnings.length]).to.deep.equal([true, ['topic'], 1]);
    expect(warnings[0]).to.include('this guide has no plan');
  });

  it('without a fallback shows a message that it cannot be shown', async () => {
    const el = await fixture<ExerciseGuide>(html`<exercise-guide lang="da" topic="diet"></exercise-guide>`);
    expect(text(el)).to.equal(plain(da.cannotShow));
  });
});

describe('the headings of a guide', () => {
  const { title } = contents.en.guide!.safety.find(({ id }) => id === 'emergency')!;
  const safety = en.guideTopics.safety;
  const table: [attributes: Record<string, string>, first: [string, string], below: string, issues: string[]][] = [
    [{}, [safety, '2'], '3', []],
    [{ topic: 'faq' }, [en.guideTopics.faq, '2'], '3', []],
    [{ 'heading-level': '4' }, [safety, '4'], '5', []],
    [{ 'heading-level': '6' }, [safety, '6'], '6', []],
    [{ 'heading-level': '9' }, [safety, '2'], '3', ['heading-level']],
    [{ 'heading-level': 'two' }, [safety, '2'], '3', ['heading-level']],
    [{ heading: 'Asked often' }, ['Asked often', '2'], '3', []],
    [{ heading: '' }, [title, '3'], '3', []],
  ];
  for (const [attributes, first, below, issues] of table) {
    it(`have the given text and level, and sections are one level below: ${JSON.stringify(attributes)}`, async () => {
      const el = await guide({ topic: 'safety', ...attributes });
      const [found, ...rest] = headings(el);
      expect([found, [...new Set(rest.map(([, level]) => level))], issuesOf(el)]).to.deep.equal([
        first,
        [below],
        issues,
      ]);
      expect(plain(root(el).querySelector('[part~=heading]'))).to.equal(attributes['heading'] === '' ? '' : first[0]);
    });
  }
});

describe('the numbers to call', () => {
  it("are 112, as a telephone link, and the reader's own doctor, in words", async () => {
    const el = await guide({ topic: 'safety' });
    expect([calls(el), text(el).includes(en.guideAdvice)]).to.deep.equal([[['112', 'tel:112']], true]);
  });

  for (const [given, href] of [
    ['1813', 'tel:1813'],
    ['+45 70 11 31 31', 'tel:+4570113131'],
    ['the night doctor'],
    ['javascript:alert(1)'],
    ['<b>911</b>'],
    ['112 or 113'],
  ] as const) {
    it(`become a link if they are a telephone number, else plain text: ${given}`, async () => {
      const el = await guide({ topic: 'safety', advice: given, emergency: given });
      const link = [given, href];
      expect([calls(el), text(el).includes(given)]).to.deep.equal([href ? [link, link] : [], true]);
      expect([
        links(el).filter(([name]) => name.includes(given)).length,
        root(el).querySelectorAll('b').length,
      ]).to.deep.equal([href ? 2 : 0, 0]);
      expect(text(el)).to.not.include(en.guideAdvice);
      if (!given.includes('112')) expect(text(el)).to.not.include('112');
    });
  }

  it('replace {emergency} and {advice} in paragraphs and list items', async () => {
    const collection = own({ body: ['Call {emergency} or {advice}.'], items: ['{emergency}!'] });
    const el = await guide({ topic: 'faq', advice: '1813' }, collection);
    expect(text(el)).to.include('Call 112 or 1813.').and.include('112!');
  });
});

describe('a claim', () => {
  const claim = { body: [{ text: 'It is so.', sources: ['mine'] }] };
  const from = (given: Partial<Source>) =>
    own(claim, { sources: { mine: { id: 'mine', label: 'Mine 2020', citation: 'Mine 2020, whole', ...given } } });

  it('is followed by its sources, each a link to the publication', async () => {
    const el = await guide({ topic: 'faq' });
    const cited = contents.en.guide!.faq.flatMap(({ body }) =>
      body.flatMap((said) => (typeof said === 'string' ? [] : said.sources)),
    );
    const expected = cited.map((id) => {
      const { label, doi, pmid, url } = (builtInSources as Record<string, Source>)[id]!;
      const address = doi ? `https://doi.org/${doi}` : pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : url!;
      return [plain(label), new URL(address).href];
    });
    const found = [...root(el).querySelectorAll<HTMLAnchorElement>('.cite a')].map((each) => [plain(each), each.href]);
    expect(found).to.deep.equal(expected);
  });

  for (const [given, href] of [
    [{ doi: '10.1000/1', pmid: '1234', url: 'https://example.com/' }, 'https://doi.org/10.1000/1'],
    [{ pmid: '1234', url: 'https://example.com/' }, 'https://pubmed.ncbi.nlm.nih.gov/1234/'],
    [{ url: 'http://example.com/' }, 'http://example.com/'],
    // only web addresses are accepted
    [{ url: 'javascript:alert(1)' }],
    [{ url: 'JavaScript:alert(1)' }],
    [{ url: ' javascript:alert(1)' }],
    [{ url: 'data:text/html,x' }],
    [{}],
  ] as [Partial<Source>, string?][]) {
    it(`links to the DOI, else PubMed, else the URL of a source: ${JSON.stringify(given)}`, async () => {
      for (const [topic, name] of [
        ['safety', 'Mine 2020'],
        ['sources', 'Mine 2020, whole'],
      ] as const) {
        const el = await guide({ topic }, from(given));
        const found = links(el).filter(([each]) => each === name);
        // a source without any address is left out
        expect([found, text(el).includes(name)]).to.deep.equal([href ? [[name, href]] : [], href !== undefined]);
        if (!href) expect(links(el)).to.deep.equal([]);
      }
    });
  }

  it('is left out and reported if its source does not exist', async () => {
    const el = await guide({ topic: 'safety' }, own(claim));
    expect([text(el).includes('It is so.'), links(el)]).to.deep.equal([false, []]);
    expect(el.issues.map(({ message }) => message).join()).to.contain('sources[0]');
  });
});

describe('a guide of the page’s own', () => {
  it('replaces the built-in one, and is shown as text even if it contains HTML', async () => {
    const collection = own({ title: '<b>T</b>', body: ['<b>S</b>'], items: ['<b>I</b>'] });
    const el = await guide({ topic: 'faq' }, collection);
    expect(headings(el).map(([name]) => name)).to.deep.equal([en.guideTopics.faq, '<b>T</b>']);
    expect([text(el).match(/<b>/g)?.length, root(el).querySelectorAll('b').length]).to.deep.equal([3, 0]);
  });

  it('is optional: a collection without one keeps the built-in guide', async () => {
    const el = await guide({ topic: 'faq' }, { id: 'mine' } as Collection);
    expect(headings(el)[1]![0]).to.equal(contents.en.guide!.faq[0]!.title);
  });

  it('shows ordered items as a numbered list', async () => {
    for (const [ordered, name] of [
      [false, 'ul'],
      [true, 'ol'],
    ] as const) {
      const el = await guide({ topic: 'safety' }, own({ items: ['First', 'Second'], ordered }));
      expect(root(el).querySelector('details ol, details ul')!.localName).to.equal(name);
    }
  });
});

describe('the line that says who has reviewed a guide', () => {
  const line = (el: ExerciseGuide) => plain(root(el).querySelector('.reviewed'));
  const review = (who: string, date: string, lang = 'en'): Review => ({
    who,
    role: 'physiotherapist',
    date,
    lang,
    hash: 'a'.repeat(64),
  });
  const said = (who: string, date: string) => plain(en.reviewed(who, 'physiotherapist', date));
  const [kari, older, danish] = [
    review('Kari Holm', '2026-05-04'),
    review('Per Lund', '2025-05-04'),
    review('Ida Bech', '2026-09-01', 'da'),
  ];

  for (const [what, given, expected] of [
    ['the latest reviewer, listed last', [older, kari], said('Kari Holm', '2026-05-04')],
    ['the latest reviewer, listed first', [kari, older], said('Kari Holm', '2026-05-04')],
    ['no reviewer of another language', [danish, older], said('Per Lund', '2025-05-04')],
    ['nobody if there are only reviews of another language', [danish], ''],
    ['nobody if the list is empty', [], ''],
    ['nobody if no reviews are given', undefined, ''],
  ] as [string, Review[] | undefined, string][]) {
    it(`names, for the page's own collection, ${what}`, async () => {
      const el = await guide({ topic: 'faq' }, own({}, given && { reviews: given }));
      expect(line(el)).to.equal(expected);
    });
  }

  it('changes with the collection', async () => {
    const el = await guide({ topic: 'faq' }, own({}, { reviews: [kari] }));
    const before = line(el);
    const read = el.own;
    el.collection = own({});
    await waitUntil(() => el.own !== read, 'the collection was not read');
    await settled(el);
    expect([before !== '', line(el)]).to.deep.equal([true, '']);
    // the built-in content: the build keeps only reviews of the present texts
    el.collection = undefined;
    await settled(el);
    expect(line(el) !== '').to.equal(reviews.some(({ lang }) => lang === 'en'));
  });
});

describe('a guide whose texts are still to be fetched', () => {
  const isShown = (el: ExerciseGuide) => el.shadowRoot?.querySelector('[part~=guide]') !== null;
  afterEach(() => executeServerCommand('unreachable', []));

  /** A new page in Danish, in which no guide and no Danish texts have been fetched. */
  async function danishPage(markup: string) {
    const page = await freshPage('<div lang="da"></div>');
    const place = page.window.document.querySelector('div')!;
    place.innerHTML = markup;
    return { page, el: place.querySelector('exercise-guide')! };
  }
  const shows = (el: ExerciseGuide, words: string) =>
    waitUntil(() => el.shadowRoot && plain(el.shadowRoot).includes(plain(words)), words, { timeout: 5_000 });

  it('shows its fallback until they have come, and does not fetch the player', async () => {
    const { page, el } = await danishPage('<exercise-guide topic="starting"><p>Read</p></exercise-guide>');
    const fallback = el.querySelector('p')!;
    const before = [el.shadowRoot === null, fallback.checkVisibility()];
    await shows(el, contents.da.guide!.starting[0]!.title);
    await shows(el, contents.da.floor!.down[0]!);
    expect([before, fallback.checkVisibility(), page.warnings]).to.deep.equal([[true, true], false, []]);
    expect(await page.fetched()).to.not.include('player/player.ts');
  });

  it('without a fallback shows nothing meanwhile', async () => {
    const { el } = await danishPage('<exercise-guide topic="faq"></exercise-guide>');
    const said = new Set<string>();
    await waitUntil(() => el.shadowRoot, 'it is drawn', { interval: 1 });
    const look = () => {
      if (!isShown(el)) said.add(plain(el.shadowRoot));
      return isShown(el);
    };
    await waitUntil(look, 'it is shown', { interval: 1 });
    expect([...said].join()).to.equal('');
  });

  it('follows a change to a language whose texts must be fetched', async () => {
    const page = await freshPage('<div lang="en"><exercise-guide topic="faq"></exercise-guide></div>');
    const el = page.window.document.querySelector('exercise-guide')!;
    await shows(el, contents.en.guide!.faq[0]!.title);
    el.parentElement!.lang = 'da';
    await shows(el, contents.da.guide!.faq[0]!.title);
  });

  for (const missing of ['*/guide-view.ts*', '*/guide/da.ts*']) {
    it(`shows its fallback, or else a message, if they cannot be fetched: ${missing}`, async () => {
      await executeServerCommand('unreachable', [missing]);
      const { el } = await danishPage('<exercise-guide topic="faq"></exercise-guide>');
      await shows(el, da.cannotShow);
      const fallback = Object.assign(document.createElement('p'), { textContent: 'Read' });
      el.append(fallback);
      expect([isSeen(fallback), isShown(el)]).to.deep.equal([true, false]);
    });
  }
});

it('a guide in another language than the page marks its sections with that language, but not its title', async () => {
  const el = await guide({ topic: 'faq', lang: 'da' }, own({ body: ['In English.'] }));
  const langOf = (each: Element | null) => each!.closest('[lang]')!.getAttribute('lang');
  const row = root(el).querySelector('details')!;
  expect([langOf(row), langOf(root(el).querySelector('.heading'))]).to.deep.equal(['en', 'da']);
});
