import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/define/exercise-guide.js';
import { sources as builtInSources } from '../../../src/content/lower-back-and-hips/sources.js';
import { exercises } from '../../../src/content/lower-back-and-hips/exercises.js';
import type { Collection, GuideSection, GuideTopic, Review, Source } from '../../../src/content/model.js';
import { ContentErrorEvent } from '../../../src/elements/content-error-event.js';
import type { ExerciseGuide } from '../../../src/elements/exercise-guide/exercise-guide.js';
import { poses } from '../../../src/figure/poses.js';
import { contentHash } from '../../../src/publish/content-hash.js';
import { freshPage } from '../../support/fresh-page.js';
import { contents, da, en } from '../../support/languages.js';
import { record } from '../../support/session.js';
import { collectWarnings } from '../../support/warnings.js';

const warnings = collectWarnings();

const topics: readonly GuideTopic[] = ['faq', 'safety', 'starting', 'tailoring', 'sources'];
const words = { en, da };
const root = (el: ExerciseGuide) => el.shadowRoot!;
const box = (el: ExerciseGuide) => root(el).querySelector('[part~=guide]');
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const text = (el: ExerciseGuide): string => plain(root(el).querySelector('.frame')!.textContent);
const headings = (el: ExerciseGuide) =>
  [...root(el).querySelectorAll('[role=heading]')].map((each) => [plain(each.textContent), each.ariaLevel] as const);
const links = (el: ExerciseGuide) => [...root(el).querySelectorAll('a')];

/** A guide on the page, with its texts. */
async function guide(template: ReturnType<typeof html>): Promise<ExerciseGuide> {
  const at = await fixture<HTMLElement>(template);
  const el = (at.matches('exercise-guide') ? at : at.querySelector('exercise-guide')) as ExerciseGuide;
  await waitUntil(() => box(el), 'the guide is shown', { interval: 5 });
  return el;
}

/** A collection whose guide says the same under each topic. */
function own(section: Partial<GuideSection>, sources: Record<string, Source> = {}): Collection {
  const all: GuideSection[] = [{ id: 'one', title: 'One', body: ['A sentence.'], ...section }];
  const texts = { faq: all, safety: all, starting: all, tailoring: all, sources: all };
  return {
    id: 'mine',
    exercises: { butterfly: exercises.butterfly },
    routines: {},
    text: { en: { exercises: {}, routines: {}, cautions: {}, guide: texts } },
    sources,
  };
}

describe('a topic of the guide', () => {
  for (const lang of ['en', 'da'] as const) {
    for (const topic of topics) {
      const sections = contents[lang].guide![topic];

      it(`shows all its sections, in order, under its title: ${topic}, ${lang}`, async () => {
        const el = await guide(html`<div lang=${lang}><exercise-guide topic=${topic}></exercise-guide></div>`);
        expect(headings(el).map(([name]) => name)).to.deep.equal([
          words[lang].guideTopics[topic],
          ...sections.map(({ title }) => title),
        ]);
      });

      it(`says everything in them: ${topic}, ${lang}`, async () => {
        const el = await guide(html`<div lang=${lang}><exercise-guide topic=${topic}></exercise-guide></div>`);
        const filled = (said: string) =>
          plain(said.replace('{emergency}', '112').replace('{advice}', words[lang].guideAdvice));
        for (const { body, items = [] } of sections) {
          for (const said of body) expect(text(el)).to.include(filled(typeof said === 'string' ? said : said.text));
          for (const item of items) expect(text(el)).to.include(filled(item));
        }
        expect(text(el)).to.not.match(/[{}]/);
      });
    }
  }

  it('has a part and a language', async () => {
    const el = await guide(html`<exercise-guide lang="da" topic="faq"></exercise-guide>`);
    expect([
      box(el) !== null,
      root(el).querySelector('[part~=heading]') !== null,
      root(el).querySelector('.frame')!.getAttribute('lang'),
    ]).to.deep.equal([true, true, 'da']);
  });

  it('of questions has each answer behind its question', async () => {
    const el = await guide(html`<exercise-guide topic="faq"></exercise-guide>`);
    const all = [...root(el).querySelectorAll('details')];
    expect([all.length, all.some(({ open }) => open)]).to.deep.equal([contents.en.guide!.faq.length, false]);
    const answer = all[0]!.querySelector('p')!;
    const before = answer.checkVisibility();
    all[0]!.querySelector('summary')!.click();
    expect([before, answer.checkVisibility()]).to.deep.equal([false, true]);
  });

  it('of how to begin has the way to the floor and up in steps', async () => {
    const el = await guide(html`<exercise-guide topic="starting"></exercise-guide>`);
    const ordered = [...root(el).querySelectorAll('ol')].map((list) =>
      [...list.children].map((item) => plain(item.textContent)),
    );
    expect(ordered).to.deep.include(contents.en.floor!.down).and.deep.include(contents.en.floor!.up);
  });

  it('of sources lists every source, each with a link that can be followed', async () => {
    const el = await guide(html`<exercise-guide topic="sources"></exercise-guide>`);
    const listed = [...root(el).querySelectorAll('ol > li')];
    const found = listed.map((item) => [plain(item.textContent), item.querySelector('a')!.href]);
    for (const [citation, address] of found) {
      expect(address).to.match(/^https:\/\//);
      expect(Object.values(builtInSources).map((source) => plain(source.citation))).to.include(citation);
    }
    expect(found.length).to.be.above(10);
  });

  it('can be changed', async () => {
    const el = await guide(html`<exercise-guide topic="faq"></exercise-guide>`);
    el.topic = 'starting';
    await el.updateComplete;
    expect(headings(el)[0]![0]).to.equal(words.en.guideTopics.starting);
  });

  it('follows the language of the page', async () => {
    const el = await guide(html`<div lang="en"><exercise-guide topic="safety"></exercise-guide></div>`);
    el.parentElement!.lang = 'da';
    await waitUntil(() => text(el).includes(words.da.guideTopics.safety));
    expect(headings(el)[1]![0]).to.equal(contents.da.guide!.safety[0]!.title);
  });

  it('takes the place of the fallback', async () => {
    const el = await guide(html`<exercise-guide topic="faq"><p>Read</p></exercise-guide>`);
    expect(el.querySelector('p')!.checkVisibility()).to.equal(false);
  });
});

describe('a topic that does not exist', () => {
  for (const [what, template] of [
    ['unknown', html`<exercise-guide topic="diet"><p>Read</p></exercise-guide>`],
    ['missing', html`<exercise-guide><p>Read</p></exercise-guide>`],
    ['of every object', html`<exercise-guide topic="constructor"><p>Read</p></exercise-guide>`],
  ] as const) {
    it(`is warned of once, by element and attribute, with what exists: ${what}`, async () => {
      const el = await fixture<ExerciseGuide>(template);
      el.requestUpdate();
      await el.updateComplete;
      expect(warnings).to.have.lengthOf(1);
      for (const word of ['<exercise-guide> topic', ...topics]) expect(warnings[0]).to.include(word);
    });

    it(`leaves the fallback: ${what}`, async () => {
      const el = await fixture<ExerciseGuide>(template);
      const fallback = el.querySelector('p')!;
      expect([fallback.checkVisibility(), fallback.getBoundingClientRect().height > 0, box(el) === null]).to.deep.equal(
        [true, true, true],
      );
    });

    it(`is an issue, and told by one content-error: ${what}`, async () => {
      const heard = record(document, 'content-error') as ContentErrorEvent[];
      const el = await fixture<ExerciseGuide>(template);
      expect([el.issues.map(({ attribute }) => attribute), heard.length, heard[0]?.issues]).to.deep.equal([
        ['topic'],
        1,
        el.issues,
      ]);
    });
  }

  it('without a fallback says that it cannot be shown', async () => {
    const el = await fixture<ExerciseGuide>(html`<exercise-guide lang="da" topic="diet"></exercise-guide>`);
    expect(text(el)).to.include(da.cannotShow);
  });

  it('that is mended is shown', async () => {
    const el = await fixture<ExerciseGuide>(html`<exercise-guide topic="diet"></exercise-guide>`);
    el.topic = 'faq';
    await waitUntil(() => box(el));
    expect(el.issues).to.deep.equal([]);
  });
});

describe('the headings of a guide', () => {
  it('are at 2, and those of its parts one below', async () => {
    for (const topic of ['faq', 'safety'] as const) {
      const el = await guide(html`<exercise-guide topic=${topic}></exercise-guide>`);
      const [first, ...rest] = headings(el).map(([, level]) => level);
      expect([first, ...new Set(rest)]).to.deep.equal(['2', '3']);
    }
  });

  for (const [level, expected] of [
    ['4', ['4', '5']],
    ['6', ['6', '6']],
  ] as const) {
    it(`are at ${expected.join(' and ')} with heading-level="${level}"`, async () => {
      const el = await guide(html`<exercise-guide topic="safety" heading-level=${level}></exercise-guide>`);
      const [first, ...rest] = headings(el).map(([, each]) => each);
      expect([first, ...new Set(rest)]).to.deep.equal(expected);
    });
  }

  it('are at 2 with an issue where the level is none', async () => {
    const el = await guide(html`<exercise-guide topic="safety" heading-level="9"></exercise-guide>`);
    expect([headings(el)[0]![1], el.issues.map(({ attribute }) => attribute)]).to.deep.equal(['2', ['heading-level']]);
  });

  it("begin with the page's own", async () => {
    const el = await guide(html`<exercise-guide topic="faq" heading="Asked often"></exercise-guide>`);
    expect(headings(el)[0]).to.deep.equal(['Asked often', '2']);
  });

  it('begin with the first part where the page wants none', async () => {
    const el = await guide(html`<exercise-guide topic="safety" heading=""></exercise-guide>`);
    expect([headings(el)[0], root(el).querySelector('[part~=heading]') === null]).to.deep.equal([
      [contents.en.guide!.safety[0]!.title, '3'],
      true,
    ]);
  });
});

describe('whom to call', () => {
  it('in an emergency is 112, as a link for a telephone', async () => {
    const el = await guide(html`<exercise-guide topic="safety"></exercise-guide>`);
    const [link, ...others] = links(el).filter(({ protocol }) => protocol === 'tel:');
    expect([link!.href, link!.textContent, others.length]).to.deep.equal(['tel:112', '112', 0]);
  });

  it("when it is urgent is the reader's own doctor, in words", async () => {
    const el = await guide(html`<exercise-guide topic="safety"></exercise-guide>`);
    expect(text(el)).to.include(words.en.guideAdvice);
  });

  for (const [given, href] of [
    ['1813', 'tel:1813'],
    ['+45 70 11 31 31', 'tel:+4570113131'],
  ] as const) {
    it(`is linked as a number where it is one: ${given}`, async () => {
      const el = await guide(html`<exercise-guide topic="safety" advice=${given} emergency=${given}></exercise-guide>`);
      const found = links(el).filter(({ protocol }) => protocol === 'tel:');
      expect(found.map((each) => [each.href, each.textContent])).to.deep.equal([
        [href, given],
        [href, given],
      ]);
      expect(text(el)).to.not.include('112').and.not.include(words.en.guideAdvice);
    });
  }

  for (const given of ['the night doctor', 'javascript:alert(1)', '<b>911</b>', '112 or 113']) {
    it(`is text where it is none: ${given}`, async () => {
      const el = await guide(html`<exercise-guide topic="safety" advice=${given} emergency=${given}></exercise-guide>`);
      expect(text(el)).to.include(given);
      expect(links(el).filter((each) => each.textContent.includes(given)).length).to.equal(0);
      expect(root(el).querySelectorAll('b').length).to.equal(0);
    });
  }

  it('is filled in wherever it stands', async () => {
    const collection = own({ body: ['Call {emergency} or {advice}.'], items: ['{emergency}!'] });
    const el = await guide(html`<exercise-guide topic="faq" advice="1813" .collection=${collection}></exercise-guide>`);
    expect(text(el)).to.include('Call 112 or 1813.').and.include('112!');
  });
});

describe('a claim', () => {
  it('is followed by its sources, each linked to where it is found', async () => {
    const el = await guide(html`<exercise-guide topic="faq"></exercise-guide>`);
    const cited = contents.en.guide!.faq.flatMap(({ body }) =>
      body.flatMap((said) => (typeof said === 'string' ? [] : said.sources)),
    );
    const expected = cited.map((id) => {
      const { label, doi, pmid, url } = (builtInSources as Record<string, Source>)[id]!;
      const address = doi ? `https://doi.org/${doi}` : pmid ? `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` : url!;
      return [label, new URL(address).href];
    });
    const found = [...root(el).querySelectorAll<HTMLAnchorElement>('.cite a')].map((each) => [
      plain(each.textContent),
      each.href,
    ]);
    expect(found).to.deep.equal(expected);
  });

  const source = (given: Partial<Source>): Source => ({ id: 'mine', label: 'Mine 2020', citation: 'Mine', ...given });
  const claim = { body: [{ text: 'It is so.', sources: ['mine'] }] };

  for (const [given, href] of [
    [{ doi: '10.1000/1', pmid: '1234', url: 'https://example.com/' }, 'https://doi.org/10.1000/1'],
    [{ pmid: '1234', url: 'https://example.com/' }, 'https://pubmed.ncbi.nlm.nih.gov/1234/'],
    [{ url: 'http://example.com/' }, 'http://example.com/'],
  ] as const) {
    it(`links by ${Object.keys(given)[0]} first`, async () => {
      const collection = own(claim, { mine: source(given) });
      const el = await guide(html`<exercise-guide topic="safety" .collection=${collection}></exercise-guide>`);
      expect(links(el).map((each) => [each.textContent, each.href])).to.deep.equal([['Mine 2020', href]]);
    });
  }

  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'JavaScript:alert(1)', ' javascript:alert(1)']) {
    for (const topic of ['safety', 'sources'] as const) {
      it(`links nothing but an address of the web: ${url}, ${topic}`, async () => {
        const collection = own(claim, { mine: source({ url }) });
        const el = await guide(html`<exercise-guide topic=${topic} .collection=${collection}></exercise-guide>`);
        expect([links(el).length, text(el).includes('Mine 2020')]).to.deep.equal([0, true]);
      });
    }
  }

  it('of a source that is not there is shown all the same', async () => {
    const el = await guide(html`<exercise-guide topic="safety" .collection=${own(claim)}></exercise-guide>`);
    expect([text(el).includes('It is so.'), links(el).length]).to.deep.equal([true, 0]);
  });

  it('is text, whatever is in it', async () => {
    const collection = own({ title: '<b>T</b>', body: ['<b>S</b>'], items: ['<b>I</b>'] });
    const el = await guide(html`<exercise-guide topic="safety" .collection=${collection}></exercise-guide>`);
    expect([text(el).match(/<b>/g)?.length, root(el).querySelector('b') === null]).to.deep.equal([3, true]);
  });
});

describe('a guide of the page’s own', () => {
  it('is shown in place of the built-in one', async () => {
    const el = await guide(html`<exercise-guide topic="faq" .collection=${own({})}></exercise-guide>`);
    expect(headings(el).map(([name]) => name)).to.deep.equal([words.en.guideTopics.faq, 'One']);
  });

  it('is not expected: a collection without one leaves the built-in one', async () => {
    const collection = { id: 'mine', exercises: {}, routines: {}, text: {} } as Collection;
    const el = await guide(html`<exercise-guide topic="faq" .collection=${collection}></exercise-guide>`);
    expect(headings(el)[1]![0]).to.equal(contents.en.guide!.faq[0]!.title);
  });

  it('shows items in order as such', async () => {
    const listed = async (ordered?: boolean) => {
      const collection = own({ items: ['First', 'Second'], ...(ordered && { ordered }) });
      const el = await guide(html`<exercise-guide topic="safety" .collection=${collection}></exercise-guide>`);
      return root(el).querySelector('section ol, section ul')!.localName;
    };
    expect([await listed(), await listed(true)]).to.deep.equal(['ul', 'ol']);
  });
});

describe('who has read it', () => {
  const line = (el: ExerciseGuide) => plain(root(el).querySelector('.reviewed')?.textContent ?? '');
  const review = (hash: string, more: Partial<Review> = {}): Review => ({
    who: 'Kari Holm',
    role: 'physiotherapist',
    date: '2026-05-04',
    lang: 'en',
    hash,
    ...more,
  });
  const said = words.en.reviewed('Kari Holm', 'physiotherapist', '2026-05-04');

  async function read(collection: Collection, lang = 'en'): Promise<Collection> {
    const hash = (await contentHash(collection, lang, poses))!;
    return { ...collection, reviews: [review(hash, { lang })] };
  }
  const show = (collection: Collection) =>
    guide(html`<exercise-guide topic="faq" .collection=${collection}></exercise-guide>`);
  /** Long enough for a hash to be worked out, and for what it changes to be drawn. */
  async function checked(el: ExerciseGuide, collection: Collection): Promise<void> {
    for (let time = 0; time < 3; time += 1) {
      await contentHash(collection, 'en', poses);
      await el.updateComplete;
    }
  }

  it('is said while it is the same', async () => {
    const el = await show(await read(own({})));
    await waitUntil(() => line(el), 'the review is shown', { interval: 5 });
    expect(line(el)).to.equal(said);
  });

  it('is not said of other words', async () => {
    const { reviews } = await read(own({}));
    const changed = { ...own({ body: ['Another sentence.'] }), reviews: reviews! };
    const el = await show(changed);
    await checked(el, changed);
    expect(line(el)).to.equal('');
  });

  it('is not said of other facts', async () => {
    const { reviews } = await read(own({}));
    const butterfly = { ...exercises.butterfly, restSeconds: 11 };
    const changed = { ...own({}), exercises: { butterfly }, reviews: reviews! };
    const el = await show(changed);
    await checked(el, changed);
    expect(line(el)).to.equal('');
  });

  it('is not said of another language', async () => {
    const collection = own({});
    const hash = (await contentHash(collection, 'en', poses))!;
    const changed = { ...collection, reviews: [review(hash, { lang: 'da' })] };
    const el = await show(changed);
    await checked(el, changed);
    expect(line(el)).to.equal('');
  });

  it('is not said where nobody has', async () => {
    const el = await show(own({}));
    await checked(el, own({}));
    expect(line(el)).to.equal('');
  });

  it('is said no more of another collection that is put in', async () => {
    const el = await show(await read(own({})));
    await waitUntil(() => line(el), 'the review is shown', { interval: 5 });
    el.collection = own({ body: ['Another sentence.'] });
    await el.updateComplete;
    await checked(el, el.collection);
    expect(line(el)).to.equal('');
  });

  it('is said no more once facts have changed under the same words', async () => {
    const collection = await read(own({}));
    const el = await show(collection);
    await waitUntil(() => line(el), 'the review is shown', { interval: 5 });
    const butterfly = { ...exercises.butterfly, restSeconds: 11 };
    el.collection = { ...collection, exercises: { butterfly } };
    await el.updateComplete;
    await checked(el, el.collection);
    expect(line(el)).to.equal('');
  });

  it('of the built-in guide is nobody, or it is a review that holds', async () => {
    const el = await guide(html`<exercise-guide topic="faq"></exercise-guide>`);
    const whole = wholeCollection();
    const hash = await contentHash(whole, 'en', poses);
    const holds = whole.reviews!.some((each) => each.lang === 'en' && each.hash === hash);
    await checked(el, whole);
    expect(line(el) !== '').to.equal(holds);
  });
});

describe('a guide whose texts are still to be fetched', () => {
  const isShown = (el: ExerciseGuide) => Boolean(el.shadowRoot?.querySelector('[part~=guide]'));

  for (const topic of topics) {
    it(`shows its fallback until they are here: ${topic}`, async () => {
      const page = await freshPage('<div lang="da"></div>');
      const place = page.window.document.querySelector('div')!;
      place.innerHTML = `<exercise-guide topic="${topic}"><p>Read</p></exercise-guide>`;
      const el = place.querySelector('exercise-guide')!;
      const before = [isShown(el), el.querySelector('p')!.checkVisibility()];
      await waitUntil(() => isShown(el), 'the guide is shown', { timeout: 5_000 });
      await waitUntil(() => plain(el.shadowRoot!.textContent).includes(contents.da.guide![topic][0]!.title));
      expect([before, el.querySelector('p')!.checkVisibility(), page.warnings]).to.deep.equal([
        [false, true],
        false,
        [],
      ]);
    });
  }

  it('says nothing in place of a fallback that is not there', async () => {
    const page = await freshPage('<div lang="da"></div>');
    const place = page.window.document.querySelector('div')!;
    place.innerHTML = '<exercise-guide topic="faq"></exercise-guide>';
    const el = place.querySelector('exercise-guide')!;
    await waitUntil(() => el.shadowRoot);
    expect(plain(el.shadowRoot!.querySelector('slot')?.textContent ?? '')).to.equal('');
  });

  it('follows to a language whose texts are not here yet', async () => {
    const page = await freshPage('<div lang="en"><exercise-guide topic="faq"></exercise-guide></div>');
    const el = page.window.document.querySelector('exercise-guide')!;
    await waitUntil(() => isShown(el), 'the guide is shown', { timeout: 5_000 });
    el.parentElement!.lang = 'da';
    await waitUntil(
      () => plain(el.shadowRoot!.textContent).includes(contents.da.guide!.faq[0]!.title),
      'the guide is Danish',
      { timeout: 3_000 },
    );
  });

  it('has the steps of the floor, which come from elsewhere', async () => {
    const page = await freshPage('<div lang="da"></div>');
    const place = page.window.document.querySelector('div')!;
    place.innerHTML = '<exercise-guide topic="starting"></exercise-guide>';
    const el = place.querySelector('exercise-guide')!;
    await waitUntil(
      () => plain(el.shadowRoot?.textContent ?? '').includes(contents.da.floor!.down[0]!),
      'the steps are shown',
      { timeout: 5_000 },
    );
  });

  it('fetches nothing that plays', async () => {
    const page = await freshPage('<exercise-guide topic="faq"></exercise-guide>');
    const el = page.window.document.querySelector('exercise-guide')!;
    await waitUntil(() => isShown(el), 'the guide is shown', { timeout: 5_000 });
    expect(await page.fetched()).to.not.include('player/player.ts');
  });
});
