import { expect, fixture } from '@open-wc/testing';
import { origins } from '../../src/content/lower-back-and-hips/origins.js';
import { wholeCollection } from '../../src/content/lower-back-and-hips/whole.js';
import type { Collection, Exercise, Origin, Routine, Source } from '../../src/content/model.js';
import { poses } from '../../src/figure/poses.js';
import { reviewSheet, type ReviewSheetOptions } from '../../src/publish/review-sheet.js';

const whole = wholeCollection();
const hash = '0123456789abcdef'.repeat(4);

const sheetOf = (options: Partial<ReviewSheetOptions> = {}): Document => {
  const sheet = reviewSheet({ collection: whole, lang: 'en', hash, version: '1.2.3', date: '2026-01-31', ...options });
  return new DOMParser().parseFromString(sheet, 'text/html');
};

const textOf = (node: Node | null | undefined): string => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The cells of each line of a table by its caption, the name of the line first. */
function linesOf(section: Element | null, caption: string): string[][] {
  const tables = [...(section?.querySelectorAll('table') ?? [])];
  const table = tables.find((each) => textOf(each.caption) === caption);
  return [...(table?.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map(textOf));
}

/** Every sentence in there, however deep; ids of sources are none. */
function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'id' || (key === 'sources' && Array.isArray(each) && typeof each[0] === 'string') ? [] : sentencesIn(each),
  );
}

for (const lang of ['en', 'da']) {
  describe(`the review sheet in ${lang}`, () => {
    const sheet = sheetOf({ lang, origins });

    it('has every sentence of the language, marked as such', () => {
      const shown = new Set([...sheet.querySelectorAll(`td [lang="${lang}"]`)].map((each) => each.textContent));
      const { text } = whole;
      expect(sentencesIn(text[lang]).filter((sentence) => !shown.has(sentence))).to.deep.equal([]);
    });

    it('has the cautions of each exercise with it', () => {
      for (const { id, cautions } of Object.values<Exercise>(whole.exercises)) {
        const lines = linesOf(sheet.getElementById(`exercise-${id}`), 'What to mind').map(([, line]) => line);
        expect(lines).to.deep.equal(
          cautions.map((each) => textOf(new Text(`${whole.text[lang]!.cautions[each]} ${each}`))),
        );
      }
    });
  });
}

describe('the review sheet', () => {
  const sheet = sheetOf({ origins });

  for (const { id, dosage, tempo, sides, switchSeconds, restSeconds } of Object.values<Exercise>(whole.exercises)) {
    it(`has every number of ${id}, at each level`, () => {
      const lines = linesOf(sheet.getElementById(`exercise-${id}`), 'Numbers').map((cells) => cells.slice(0, 4));
      const always = (name: string, seconds: number) => [name, ...Array<string>(3).fill(`${seconds} s`)];
      expect(lines).to.deep.equal([
        ['Hold', ...dosage.map(({ holdSeconds }) => (holdSeconds > 0 ? `${holdSeconds} s` : 'none'))],
        ['Repetitions', ...dosage.map(({ reps }) => `${reps}`)],
        ['Sets', ...dosage.map(({ sets }) => `${sets}`)],
        ...(tempo
          ? ([
              ['Lift', tempo.liftSeconds],
              ['Lower', tempo.lowerSeconds],
              ['Breathe', tempo.breatheSeconds],
            ] as const)
          : []
        ).map(([name, seconds]) => (seconds > 0 ? always(name, seconds) : [name, 'none', 'none', 'none'])),
        ...(sides === 'each' ? [always('Change sides', switchSeconds)] : []),
        ...(restSeconds > 0 ? [always('Rest between sets', restSeconds)] : []),
      ]);
    });

    it(`has the origin of every number of ${id}`, () => {
      const lines = linesOf(sheet.getElementById(`exercise-${id}`), 'Numbers').map((cells) => cells[4]);
      expect(lines).not.to.include('Not recorded');
      for (const origin of Object.values<Origin>({ ...origins[id as keyof typeof origins] })) {
        if (origin.origin === 'editorial') expect(lines.join()).to.include(textOf(new Text(origin.reason)));
        else expect(lines).to.include('From the article');
      }
    });

    it(`has the pictures of ${id}, or says that there are none`, () => {
      const section = sheet.getElementById(`exercise-${id}`);
      const data = Object.entries(poses).find(([exercise]) => exercise === id)?.[1];
      const expected = !data ? 0 : data.drawnSide ? 4 : 2;
      expect(section?.querySelectorAll('figure svg')).to.have.length(expected);
      expect(textOf(section?.querySelector('.missing'))).to.equal(data ? '' : 'No picture yet.');
    });
  }

  it('shows a sided move on its other side as a mirror image', () => {
    const pictures = [...sheet.querySelectorAll('#exercise-hip-flexor figure')];
    const mirrored = pictures.filter((each) => each.querySelector('svg')?.innerHTML.includes('scale(-1,1)'));
    expect(mirrored.map(textOf)).to.deep.equal(['Start, left', 'Hold, left']);
  });

  for (const { id, exercises } of Object.values<Routine>(whole.routines)) {
    it(`has the order and the lengths of ${id}`, () => {
      const section = sheet.getElementById(`routine-${id}`);
      const names = exercises.map((each, index) => `${index + 1}. ${whole.text.en!.exercises[each]!.name}`);
      expect(linesOf(section, 'What it is')).to.deep.include(['In this order', names.join(' '), '']);
      const lengths = linesOf(section, 'How long it takes').flatMap((cells) => cells.slice(1));
      expect(lengths).to.have.length(6);
      for (const length of lengths) expect(length).to.match(/^\d+ min \d+ s$/);
    });
  }

  for (const { id, citation, doi, pmid, url } of Object.values<Source>(whole.sources!)) {
    it(`has the source ${id}, with where to find it`, () => {
      const line = sheet.getElementById(`source-${id}`)?.closest('tr');
      expect(textOf(line)).to.include(textOf(new Text(citation)));
      const links = [...(line?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
      expect(links).to.deep.equal([
        ...(doi ? [`https://doi.org/${doi}`] : []),
        ...(pmid ? [`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`] : []),
        ...(url ? [url] : []),
      ]);
    });
  }

  it('has a box to tick in every line, with a name', () => {
    const lines = [...sheet.querySelectorAll('tbody tr, figure')];
    expect(lines.filter((line) => line.querySelectorAll('label > input[type="checkbox"]').length !== 1)).to.be.empty;
    expect([...sheet.querySelectorAll('label')].filter((label) => textOf(label) === '')).to.be.empty;
  });

  it('leads nowhere on the sheet that is not there', () => {
    const targets = [...sheet.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
    expect(targets.filter((id) => !sheet.getElementById(id))).to.deep.equal([]);
  });

  it('uses no id twice', () => {
    const ids = [...sheet.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('stands alone, without a script', () => {
    expect(sheet.querySelectorAll('script, link, iframe, [src], [style]')).to.be.empty;
  });

  it('says what it is a sheet of', () => {
    const head = textOf(sheet.querySelector('header'));
    for (const fact of [whole.id, 'English (en)', '1.2.3', '2026-01-31', hash, 'none of this content']) {
      expect(head).to.include(fact);
    }
  });

  it('bears the beginning of the hash on each page', () => {
    expect(textOf(sheet.querySelector('style'))).to.include(`@bottom-left { content: "${hash.slice(0, 12)}"; }`);
  });

  it('names the review that holds', () => {
    const reviews = [{ who: 'A. Reader', role: 'physiotherapist', date: '2026-01-30', lang: 'en', hash }];
    const head = sheetOf({ collection: { ...whole, reviews } }).querySelector('header');
    expect(textOf(head)).to.include('A. Reader (physiotherapist), 2026-01-30');
  });

  it('refuses a language without words', () => {
    expect(() => sheetOf({ lang: 'fr' })).to.throw('lower-back-and-hips has no words in fr.');
    expect(() => sheetOf({ lang: 'constructor' })).to.throw('no words in constructor');
  });

  it('is accessible', async () => {
    const { exercises, routines } = whole;
    const few = { 'hip-flexor': exercises['hip-flexor']!, 'knee-to-chest': exercises['knee-to-chest']! };
    const { body } = sheetOf({
      collection: { ...whole, exercises: few, routines: { short: routines.short! } },
      origins,
    });
    await expect(await fixture(body.innerHTML)).to.be.accessible();
  });
});

describe('a collection of somebody else', () => {
  const hostile = '</td><script>alert(1)</script><img src="x" onerror="alert(1)">\'"&amp;';
  const exercise = { ...whole.exercises['glute-bridge']!, id: 'mine', cautions: ['mine'], forms: { easier: 'theirs' } };
  const words = whole.text.en!.exercises['glute-bridge']!;
  const collection: Collection = {
    id: hostile,
    exercises: { mine: exercise },
    routines: { mine: { id: 'mine', exercises: ['mine'] } },
    text: {
      en: {
        exercises: { mine: { ...words, name: hostile, steps: [hostile, hostile, hostile] } },
        routines: { mine: { title: hostile, hints: { mine: hostile } } },
        cautions: { mine: hostile },
        floor: { down: [hostile], up: [hostile] },
      },
    },
    sources: { mine: { id: 'mine', label: hostile, citation: hostile, url: `https://example.com/?${hostile}` } },
  };
  const sheet = sheetOf({ collection, hash: hostile, version: hostile, date: hostile });

  it('is shown as it is written, never as markup', () => {
    expect(sheet.querySelectorAll('script, img, [onerror]')).to.be.empty;
    expect(linesOf(sheet.getElementById('exercise-mine'), 'Words')).to.deep.include(['Step 1', hostile, '']);
    expect(linesOf(sheet.getElementById('exercise-mine'), 'What to mind')[0]![1]).to.include(hostile);
  });

  it('gets by with what there is', () => {
    expect(linesOf(sheet.getElementById('exercise-mine'), 'Numbers')[0]![4]).to.equal('Not recorded');
    expect(linesOf(sheet.getElementById('exercise-mine'), 'What it is')).to.deep.include(['Easier form', 'theirs', '']);
    expect(sheet.getElementById('guide')).to.be.null;
  });
});
