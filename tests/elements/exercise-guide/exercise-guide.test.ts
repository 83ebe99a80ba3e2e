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

/** A guide on the page, with its texts. */
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

/** A collection whose guide says the same under each topic. */
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
  /** What an emergency is stands first, and what to stop for next. */
  const inOrder = (sections: readonly GuideSection[]) => {
    const first = ['emergency', 'stop'].flatMap((wanted) => sections.filter(({ id }) => id === wanted));
    return [...first, ...sections.filter((each) => !first.includes(each))].map(({ title }) => title);
  };

  for (const lang of LANGS) {
    it(`says everything in its sections, in order, under its title, in place of the fallback: ${lang}`, async () => {
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

  it('of questions has each answer behind its question', async () => {
    const el = await guide({ topic: 'faq' });
    const all = [...root(el).querySelectorAll('details')];
    expect([all.length, all.some(({ open }) => open)]).to.deep.equal([contents.en.guide!.faq.length, false]);
    const answer = all[0]!.querySelector('p')!;
    const before = answer.checkVisibility();
    all[0]!.querySelector('summary')!.click();
    expect(before).to.equal(false);
    await waitUntil(() => answer.checkVisibility());
  });

  it('of safety has what an emergency is in a frame that nobody has to open, and what to stop for open', async () => {
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

  it('of how to begin has the way to the floor and up in steps', async () => {
    const el = await guide({ topic: 'starting' });
    const ordered = [...root(el).querySelectorAll('ol')].map((list) => [...list.children].map(plain));
    const { down, up } = contents.en.floor!;
    expect(ordered).to.deep.include(down.map(plain)).and.deep.include(up.map(plain));
  });

  it('of sources lists sources, each with a link that can be followed', async () => {
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

  it('can be changed, and follows the language of the page', async () => {
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

describe('an address that ends in # and a section', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));
  const open = (el: ExerciseGuide) => [...root(el).querySelectorAll('details[open]')].map(({ id }) => id);
  const summary = (el: ExerciseGuide, id: string) => root(el).querySelector<HTMLElement>(`#${id} summary`)!;

  it('opens it when the page loads with it', async () => {
    history.replaceState(null, '', '#warm-up');
    const el = await guide({ topic: 'faq' });
    expect([open(el), document.activeElement === el]).to.deep.equal([['warm-up'], false]);
  });

  it('opens it and moves focus and view to it when a link is followed, however often', async () => {
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

  it('does not open again what somebody has closed since', async () => {
    history.replaceState(null, '', '#warm-up');
    const el = await guide({ topic: 'faq' });
    summary(el, 'warm-up').click();
    el.heading = 'Asked often';
    await settled(el);
    expect(open(el)).to.deep.equal([]);
  });

  for (const [what, address, own] of [
    ['is nowhere', '#nowhere', ''],
    ['is empty', '#', ''],
    ['is no address at all', '#%E0%A4%A', ''],
    ['the page has itself', '#warm-up', '<h2 id="warm-up">Warm up</h2>'],
  ] as const) {
    it(`leaves all as it is where it ${what}`, async () => {
      history.replaceState(null, '', address);
      const page = await fixture<HTMLElement>(`<div>${own}<exercise-guide topic="faq"></exercise-guide></div>`);
      const el = page.querySelector('exercise-guide')!;
      await waitUntil(() => box(el));
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      expect([open(el), document.activeElement === el, warnings]).to.deep.equal([[], false, []]);
    });
  }

  it('opens it also if the fallback content of the guide has that id', async () => {
    history.replaceState(null, '', '#warm-up');
    const el = await fixture<ExerciseGuide>(made('exercise-guide', { topic: 'faq' }, '<h3 id="warm-up">Warm up?</h3>'));
    await waitUntil(() => box(el));
    await settled(el);
    expect(open(el)).to.deep.equal(['warm-up']);
  });

  it('is one of a guide of the page itself', async () => {
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
    it(`leaves the fallback, and is told once, with what exists, until it is mended: ${JSON.stringify(attributes)}`, async () => {
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

  it('in a guide of the page without a plan leaves the fallback, and is told', async () => {
    const el = await fixture<ExerciseGuide>(
      html`<exercise-guide topic="plan" .collection=${own({})}><p>Read</p></exercise-guide>`,
    );
    await waitUntil(() => el.issues.length > 0, 'it is told');
    expect([isSeen(el.querySelector('p')!), issuesOf(el), warnings.length]).to.deep.equal([true, ['topic'], 1]);
    expect(warnings[0]).to.include('this guide has no plan');
  });

  it('without a fallback says that it cannot be shown', async () => {
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
    it(`are as asked for, with those of its parts one below: ${JSON.stringify(attributes)}`, async () => {
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

describe('whom to call', () => {
  it("is 112 as a link for a telephone, and the reader's own doctor in words", async () => {
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
    it(`is linked where it is a number, and else text: ${given}`, async () => {
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

  it('is filled in wherever it stands', async () => {
    const collection = own({ body: ['Call {emergency} or {advice}.'], items: ['{emergency}!'] });
    const el = await guide({ topic: 'faq', advice: '1813' }, collection);
    expect(text(el)).to.include('Call 112 or 1813.').and.include('112!');
  });
});

describe('a claim', () => {
  const claim = { body: [{ text: 'It is so.', sources: ['mine'] }] };
  const from = (given: Partial<Source>) =>
    own(claim, { sources: { mine: { id: 'mine', label: 'Mine 2020', citation: 'Mine 2020, whole', ...given } } });

  it('is followed by its sources, each linked to where it is found', async () => {
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
    // nothing but an address of the web
    [{ url: 'javascript:alert(1)' }],
    [{ url: 'JavaScript:alert(1)' }],
    [{ url: ' javascript:alert(1)' }],
    [{ url: 'data:text/html,x' }],
    [{}],
  ] as [Partial<Source>, string?][]) {
    it(`is linked by the best address there is: ${JSON.stringify(given)}`, async () => {
      for (const [topic, name] of [
        ['safety', 'Mine 2020'],
        ['sources', 'Mine 2020, whole'],
      ] as const) {
        const el = await guide({ topic }, from(given));
        const found = links(el).filter(([each]) => each === name);
        // one that can be found nowhere is left out
        expect([found, text(el).includes(name)]).to.deep.equal([href ? [[name, href]] : [], href !== undefined]);
        if (!href) expect(links(el)).to.deep.equal([]);
      }
    });
  }

  it('of a source that is not there is left out, and told', async () => {
    const el = await guide({ topic: 'safety' }, own(claim));
    expect([text(el).includes('It is so.'), links(el)]).to.deep.equal([false, []]);
    expect(el.issues.map(({ message }) => message).join()).to.contain('sources[0]');
  });
});

describe('a guide of the page’s own', () => {
  it('is shown in place of the built-in one, as text, whatever is in it', async () => {
    const collection = own({ title: '<b>T</b>', body: ['<b>S</b>'], items: ['<b>I</b>'] });
    const el = await guide({ topic: 'faq' }, collection);
    expect(headings(el).map(([name]) => name)).to.deep.equal([en.guideTopics.faq, '<b>T</b>']);
    expect([text(el).match(/<b>/g)?.length, root(el).querySelectorAll('b').length]).to.deep.equal([3, 0]);
  });

  it('is not expected: a collection without one leaves the built-in one', async () => {
    const el = await guide({ topic: 'faq' }, { id: 'mine' } as Collection);
    expect(headings(el)[1]![0]).to.equal(contents.en.guide!.faq[0]!.title);
  });

  it('shows items in order as such', async () => {
    for (const [ordered, name] of [
      [false, 'ul'],
      [true, 'ol'],
    ] as const) {
      const el = await guide({ topic: 'safety' }, own({ items: ['First', 'Second'], ordered }));
      expect(root(el).querySelector('details ol, details ul')!.localName).to.equal(name);
    }
  });
});

describe('who has read a guide', () => {
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
    ['the last, in whatever order they stand', [older, kari], said('Kari Holm', '2026-05-04')],
    ['the last, first of them', [kari, older], said('Kari Holm', '2026-05-04')],
    ['not who has read another language', [danish, older], said('Per Lund', '2025-05-04')],
    ['nobody, where there is only another language', [danish], ''],
    ['nobody, where nobody has', [], ''],
    ['nobody, where no review is given', undefined, ''],
  ] as [string, Review[] | undefined, string][]) {
    it(`is said, of a collection of the page's own: ${what}`, async () => {
      const el = await guide({ topic: 'faq' }, own({}, given && { reviews: given }));
      expect(line(el)).to.equal(expected);
    });
  }

  it('goes with the collection that was read', async () => {
    const el = await guide({ topic: 'faq' }, own({}, { reviews: [kari] }));
    const before = line(el);
    const read = el.own;
    el.collection = own({});
    await waitUntil(() => el.own !== read, 'it is not read');
    await settled(el);
    expect([before !== '', line(el)]).to.deep.equal([true, '']);
    // of the built-in one: a build leaves only those that hold
    el.collection = undefined;
    await settled(el);
    expect(line(el) !== '').to.equal(reviews.some(({ lang }) => lang === 'en'));
  });
});

describe('a guide whose texts are still to be fetched', () => {
  const isShown = (el: ExerciseGuide) => el.shadowRoot?.querySelector('[part~=guide]') !== null;
  afterEach(() => executeServerCommand('unreachable', []));

  /** A page in which nothing of a guide has been asked for, in a language that is not here. */
  async function danishPage(markup: string) {
    const page = await freshPage('<div lang="da"></div>');
    const place = page.window.document.querySelector('div')!;
    place.innerHTML = markup;
    return { page, el: place.querySelector('exercise-guide')! };
  }
  const shows = (el: ExerciseGuide, words: string) =>
    waitUntil(() => el.shadowRoot && plain(el.shadowRoot).includes(plain(words)), words, { timeout: 5_000 });

  it('shows its fallback until they are here, with the steps of the floor, and fetches nothing that plays', async () => {
    const { page, el } = await danishPage('<exercise-guide topic="starting"><p>Read</p></exercise-guide>');
    const fallback = el.querySelector('p')!;
    const before = [el.shadowRoot === null, fallback.checkVisibility()];
    await shows(el, contents.da.guide!.starting[0]!.title);
    await shows(el, contents.da.floor!.down[0]!);
    expect([before, fallback.checkVisibility(), page.warnings]).to.deep.equal([[true, true], false, []]);
    expect(await page.fetched()).to.not.include('player/player.ts');
  });

  it('says nothing meanwhile in place of a fallback that is not there', async () => {
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

  it('follows to a language whose texts are not here yet', async () => {
    const page = await freshPage('<div lang="en"><exercise-guide topic="faq"></exercise-guide></div>');
    const el = page.window.document.querySelector('exercise-guide')!;
    await shows(el, contents.en.guide!.faq[0]!.title);
    el.parentElement!.lang = 'da';
    await shows(el, contents.da.guide!.faq[0]!.title);
  });

  for (const missing of ['*/guide-view.ts*', '*/guide/da.ts*']) {
    it(`leaves its fallback where they cannot be had, or says so: ${missing}`, async () => {
      await executeServerCommand('unreachable', [missing]);
      const { el } = await danishPage('<exercise-guide topic="faq"></exercise-guide>');
      await shows(el, da.cannotShow);
      const fallback = Object.assign(document.createElement('p'), { textContent: 'Read' });
      el.append(fallback);
      expect([isSeen(fallback), isShown(el)]).to.deep.equal([true, false]);
    });
  }
});

it('of a collection in another language marks what is in that, and not what is ours', async () => {
  const el = await guide({ topic: 'faq', lang: 'da' }, own({ body: ['In English.'] }));
  const langOf = (each: Element | null) => each!.closest('[lang]')!.getAttribute('lang');
  const row = root(el).querySelector('details')!;
  expect([langOf(row), langOf(root(el).querySelector('.heading'))]).to.deep.equal(['en', 'da']);
});
