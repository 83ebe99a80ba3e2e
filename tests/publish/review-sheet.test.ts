import { expect, fixture } from '@open-wc/testing';
import { origins } from '../../src/content/lower-back-and-hips/origins.js';
import { wholeCollection } from '../../src/content/lower-back-and-hips/whole.js';
import type { Exercise, Origin, Routine, Source, WholeCollection } from '../../src/content/model.js';
import { poses } from '../../src/figure/poses.js';
import { reviewSheet, type ReviewSheetOptions } from '../../src/publish/review-sheet.js';
import { LANGS } from '../support/languages.js';
import { ofAll } from '../support/of-all.js';
import { squeezed, textOf } from '../support/text.js';

const whole = wholeCollection();
const moves = Object.values<Exercise>(whole.exercises);
const hash = '0123456789abcdef'.repeat(4);

const sheetOf = (options: Partial<ReviewSheetOptions> = {}): Document => {
  const sheet = reviewSheet({ collection: whole, lang: 'en', hash, version: '1.2.3', date: '2026-01-31', ...options });
  return new DOMParser().parseFromString(sheet, 'text/html');
};

/** The cells of each row of the table with this caption, with the row header first. */
function linesOf(section: Element | null, caption: string): string[][] {
  const tables = [...(section?.querySelectorAll('table') ?? [])];
  const table = tables.find((each) => textOf(each.caption) === caption);
  return [...(table?.tBodies[0]?.rows ?? [])].map((row) => [...row.cells].map(textOf));
}

/** Every text in a value, without ids of sources. */
function sentencesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) =>
    key === 'id' || (key === 'sources' && Array.isArray(each) && typeof each[0] === 'string') ? [] : sentencesIn(each),
  );
}

for (const lang of LANGS) {
  describe(`the review sheet in ${lang}`, () => {
    const sheet = sheetOf({ lang, origins });

    it('has every sentence of the language, marked by lang', () => {
      const shown = new Set([...sheet.querySelectorAll(`td [lang="${lang}"]`)].map((each) => each.textContent));
      const { text } = whole;
      expect(sentencesIn(text[lang]).filter((sentence) => !shown.has(sentence))).to.deep.equal([]);
    });

    it('lists the cautions of each exercise beside it', () => {
      ofAll(moves, ({ id, cautions }) => {
        const lines = linesOf(sheet.getElementById(`exercise-${id}`), 'What to mind').map(([, line]) => line);
        expect(lines).to.deep.equal(cautions.map((each) => squeezed(`${whole.text[lang]!.cautions[each]} ${each}`)));
      });
    });
  });
}

describe('the review sheet', () => {
  const sheet = sheetOf({ origins });

  const sectionOf = ({ id }: Exercise) => sheet.getElementById(`exercise-${id}`);

  it('has every number of an exercise, at each level', () =>
    ofAll(moves, (move) => {
      const { dosage, tempo, sides, switchSeconds, restSeconds } = move;
      const spell = (seconds: number) => (seconds > 0 ? `${seconds} s` : 'none');
      const always = (name: string, seconds: number) => [name, ...Array<string>(3).fill(spell(seconds))];
      expect(linesOf(sectionOf(move), 'Numbers').map((cells) => cells.slice(0, 4))).to.deep.equal([
        ['Hold', ...dosage.map(({ holdSeconds }) => spell(holdSeconds))],
        ['Repetitions', ...dosage.map(({ reps }) => `${reps}`)],
        ['Sets', ...dosage.map(({ sets }) => `${sets}`)],
        ...(tempo
          ? [
              always('Lift', tempo.liftSeconds),
              always('Lower', tempo.lowerSeconds),
              always('Breathe', tempo.breatheSeconds),
            ]
          : []),
        ...(sides === 'each' ? [always('Change sides', switchSeconds)] : []),
        ...(restSeconds > 0 ? [always('Rest between sets', restSeconds)] : []),
      ]);
    }));

  it('has the origin of every number', () =>
    ofAll(moves, (move) => {
      const lines = linesOf(sectionOf(move), 'Numbers').map((cells) => cells[4]);
      expect(lines).not.to.include('Not recorded');
      for (const origin of Object.values<Origin>({ ...origins[move.id as keyof typeof origins] })) {
        if (origin.origin === 'editorial') expect(lines.join()).to.include(squeezed(origin.reason));
        else expect(lines).to.include('From the article');
      }
    }));

  it('has the pictures of each exercise', () =>
    ofAll(moves, (move) => {
      const { drawnSide } = poses[move.id as keyof typeof poses];
      const names = [...sectionOf(move)!.querySelectorAll('figure')].map(textOf);
      expect(names).to.have.length((drawnSide ? 4 : 2) + 3);
      expect(names.slice(-3)).to.deep.equal(['At rest, woman', 'At rest, man', 'At rest, senior']);
    }));

  it('has a colour for every shape that is drawn', () => {
    const styles = sheet.querySelector('style')!.textContent;
    const drawn = [...sheet.querySelectorAll('figure svg [class]')].flatMap((shape) => [...shape.classList]);
    const known = new Set(['joint', 'far', 'soft', 'ground', 'woman', ...styles.match(/(?<=\.)[a-z][\w-]*/g)!]);
    expect([...new Set(drawn)].filter((name) => !known.has(name))).to.deep.equal([]);
  });

  it('shows a sided move on its other side as a mirror image', () => {
    const pictures = [...sheet.querySelectorAll('#exercise-hip-flexor figure')];
    const mirrored = pictures.filter((each) => each.querySelector('svg')?.innerHTML.includes('scale(-1,1)'));
    expect(mirrored.map(textOf)).to.deep.equal(['Start, left', 'Hold, left']);
  });

  it('has the order and the lengths of each routine', () =>
    ofAll(Object.values<Routine>(whole.routines), ({ id, exercises }) => {
      const section = sheet.getElementById(`routine-${id}`);
      const names = exercises.map((each, index) => `${index + 1}. ${whole.text.en!.exercises[each]!.name}`);
      expect(linesOf(section, 'What it is')).to.deep.include(['In this order', names.join(' '), '']);
      const lengths = linesOf(section, 'How long it takes').flatMap((cells) => cells.slice(1));
      expect(lengths).to.have.length(6);
      for (const length of lengths) expect(length).to.match(/^\d+ min \d+ s$/);
    }));

  it('has each source with its addresses', () =>
    ofAll(Object.values<Source>(whole.sources!), ({ id, citation, doi, pmid, url }) => {
      const line = sheet.getElementById(`source-${id}`)?.closest('tr');
      expect(textOf(line)).to.include(squeezed(citation));
      const links = [...(line?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
      expect(links).to.deep.equal([
        ...(doi ? [`https://doi.org/${doi}`] : []),
        ...(pmid ? [`https://pubmed.ncbi.nlm.nih.gov/${pmid}/`] : []),
        ...(url ? [url] : []),
      ]);
    }));

  it('has a checkbox with a name in every row', () => {
    const lines = [...sheet.querySelectorAll('tbody tr, figure')];
    expect(lines.filter((line) => line.querySelectorAll('label > input[type="checkbox"]').length !== 1)).to.be.empty;
    expect([...sheet.querySelectorAll('label')].filter((label) => textOf(label) === '')).to.be.empty;
  });

  it('has no dead link, no repeated id, no external file and no script', () => {
    const targets = [...sheet.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
    const ids = [...sheet.querySelectorAll('[id]')].map(({ id }) => id);
    expect(targets.filter((id) => !ids.includes(id))).to.be.empty;
    expect([...new Set(ids)]).to.deep.equal(ids);
    expect(sheet.querySelectorAll('script, link, iframe, [src], [style]')).to.be.empty;
  });

  it('names its collection and hash', () => {
    const head = textOf(sheet.querySelector('header'));
    for (const fact of [whole.id, 'English (en)', '1.2.3', '2026-01-31', hash, 'none of this content']) {
      expect(head).to.include(fact);
    }
    // at the foot of each page
    expect(textOf(sheet.querySelector('style'))).to.include(`@bottom-left { content: "${hash.slice(0, 12)}"; }`);
  });

  it('names the valid review', () => {
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

describe('the review sheet of another collection', () => {
  const hostile = '</td><script>alert(1)</script><img src="x" onerror="alert(1)">\'"&amp;';
  const exercise = { ...whole.exercises['glute-bridge']!, id: 'mine', cautions: ['mine'], forms: { easier: 'theirs' } };
  const words = whole.text.en!.exercises['glute-bridge']!;
  const collection: WholeCollection = {
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

  it('shows its texts as written, never as HTML', () => {
    expect(sheet.querySelectorAll('script, img, [onerror]')).to.be.empty;
    expect(linesOf(sheet.getElementById('exercise-mine'), 'Words')).to.deep.include(['Step 1', hostile, '']);
    expect(linesOf(sheet.getElementById('exercise-mine'), 'What to mind')[0]![1]).to.include(hostile);
  });

  it('can be made from an incomplete collection', () => {
    expect(linesOf(sheet.getElementById('exercise-mine'), 'Numbers')[0]![4]).to.equal('Not recorded');
    expect(linesOf(sheet.getElementById('exercise-mine'), 'What it is')).to.deep.include(['Easier form', 'theirs', '']);
    expect(textOf(sheet.querySelector('#exercise-mine .missing'))).to.equal('No picture yet.');
    expect(sheet.getElementById('guide')).to.be.null;
  });
});
