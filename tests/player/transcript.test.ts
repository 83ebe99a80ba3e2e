/** Everything that is spoken, sounded, vibrated and announced from Start to the summary, as for somebody who does not look. */
import { expect } from '@open-wc/testing';
import { engine } from '../support/engine.js';
import { Transcript, type Began, type EntryOf, type Spoken, type Wishes } from '../support/transcript.js';
import { routines } from '../../src/content/lower-back-and-hips/routines.js';
import { contents, LANGS, languages, type Lang } from '../support/languages.js';

const SHORT = ['knee-to-chest', 'pelvic-tilt', 'glute-bridge', 'hip-flexor'];

const plain = (text: string): string => text.replaceAll('\u00ad', '');
const textOf = (exercise: string, lang: Lang) => contents[lang].exercises[exercise]!;
const nameOf = (exercise: string, lang: Lang): string => plain(textOf(exercise, lang).name);
const leadsIn = ({ phase }: Began): boolean => ['ready', 'transition', 'switch', 'rest'].includes(phase);

/** The words that one hears: what the voice speaks, or else what a screen reader reads out. */
type Told = Spoken | EntryOf<'announces'>;
function toldIn(transcript: Transcript): Told[] {
  const spoken = transcript.all('says');
  return spoken.length > 0 ? spoken : transcript.all('announces').filter(({ text }) => text !== '');
}

/** All words from one moment up to another, joined. */
const wordsBetween = (transcript: Transcript, fromMs: number, toMs: number): string =>
  toldIn(transcript)
    // announcements are noticed up to half a second late
    .filter((told) => told.fromMs >= fromMs - 1 && told.fromMs < toMs - 1)
    .map(({ text }) => text)
    .join(' ');

/** Characters that a screen reader speaks in a second at its default speed. */
const READ_PER_SECOND = 14;
const readingMs = (text: string): number => (text.trim().length / READ_PER_SECOND) * 1000;
/** How late the transcript notices an announcement. */
const SEEN_LATE_MS = 500;

/** With a screen reader, each sentence can be spoken before the next one comes. */
function expectNotOutrun(transcript: Transcript): void {
  const told = transcript.all('announces').filter(({ text }) => text !== '');
  expect(told).to.have.length.above(5);
  const outrun = told.slice(1).flatMap(({ fromMs, text: next }, index) => {
    const { fromMs: since, text } = told[index]!;
    return fromMs - since + SEEN_LATE_MS < readingMs(text) ? [`${text} → ${next}`] : [];
  });
  expect(outrun).to.deep.equal([]);
}

/** Seconds come first in an announcement, before they are out of date. */
function expectTimedFirst(transcript: Transcript): void {
  for (const { text } of transcript.all('announces')) {
    const [, ...later] = text.replace(/^(Halfway|Halvvejs|Halvvägs)\. /, '').split('. ');
    expect(later.join('. '), text).to.not.match(/\d (second|sekund|minut)/);
  }
}

/** Phases with the time of their end. */
function spansOf(transcript: Transcript): { began: Began; untilMs: number }[] {
  const phases = transcript.all('phase');
  const over = transcript.all('event').find(({ type }) => type === 'hold-complete')?.fromMs ?? transcript.nowMs;
  return phases.map((began, index) => ({ began, untilMs: phases[index + 1]?.fromMs ?? over }));
}

/** The get-ready and transition phases. */
const waysIn = (transcript: Transcript) =>
  spansOf(transcript).filter(({ began: { phase } }) => phase === 'ready' || phase === 'transition');

/** How often a text is told. */
const timesTold = (transcript: Transcript, text: string): number =>
  toldIn(transcript)
    .map(({ text }) => text)
    .join(' ')
    .split(text).length - 1;

/** True of every transcript, whatever was pressed. */
function expectWellSpoken(transcript: Transcript): void {
  const texts = [...transcript.all('says'), ...transcript.all('announces')].map(({ text }) => text);
  for (const text of texts) {
    expect(text, 'units are spelled out').not.to.match(/\d\s?(s|sec|sek|m|min)\b\.?/i);
    expect(text, 'no undefined, no markup, no soft hyphen').not.to.match(/undefined|null|NaN|\[object|[<>{}\u00ad]/);
    expect(text, 'whole sentences').to.match(/^$|^[\p{Lu}\d].*[.?!]\s?$/u);
  }
  const spoken = transcript.all('says');
  const overlaps = spoken.slice(1).filter(({ fromMs }, index) => fromMs < spoken[index]!.untilMs - 1);
  expect(overlaps, 'one sentence at a time').to.be.empty;
}

/** True of every session in which nothing was pressed. */
function expectUndisturbed(transcript: Transcript): void {
  expectWellSpoken(transcript);
  const spoken = transcript.all('says');
  expect(
    spoken.filter(({ isCut }) => isCut),
    'nothing is cut off',
  ).to.be.empty;
  const spans = spansOf(transcript);
  spans.forEach(({ began, untilMs }, index) => {
    const next = spans[index + 1]?.began;
    // the number of repetitions may still be spoken during the first lift
    if (!leadsIn(began) && next && !leadsIn(next)) return;
    const late = spoken.filter(({ fromMs, untilMs: end }) => fromMs < untilMs - 1 && end > untilMs + 1);
    expect(late, `nothing is still spoken after the end of ${began.exercise} ${began.phase}`).to.be.empty;
  });
}

function expectCounted(transcript: Transcript): void {
  const tones = transcript.all('tone');
  for (const { began, untilMs } of spansOf(transcript).filter(({ began }) => leadsIn(began))) {
    const counts = tones.filter(({ tone, fromMs }) => tone === 'count' && fromMs > began.fromMs && fromMs < untilMs);
    const before = counts.map(({ fromMs }) => Math.round((untilMs - fromMs) / 10) / 100);
    expect(before, `before ${began.exercise} ${began.phase}`).to.deep.equal([3, 2, 1]);
    const start = tones.filter(({ tone, fromMs }) => tone === 'start' && Math.abs(fromMs - untilMs) < 20);
    expect(start, 'the start itself').to.have.length(1);
    const talk = transcript
      .all('says')
      .filter(({ untilMs: end, fromMs }) => end > untilMs - 3_000 && fromMs < untilMs - 1);
    expect(talk, 'the count is heard alone').to.be.empty;
  }
}

function expectMovesTold(transcript: Transcript, lang: Lang, moves: readonly string[]): void {
  const spans = spansOf(transcript);
  for (const move of moves) {
    const entry = spans.find(({ began }) => began.exercise === move)!;
    const before = wordsBetween(transcript, entry.began.fromMs, entry.untilMs);
    expect(before, 'its name, before its first hold').to.include(nameOf(move, lang));
    expect(before, 'which of how many').to.match(
      new RegExp(`${moves.indexOf(move) + 1} (of|af|av) ${moves.length}\\.`),
    );
  }
  for (const { began, untilMs } of spans.filter(({ began }) => began.side !== null)) {
    const { sides } = textOf(began.exercise!, lang);
    const side = began.side as 'left' | 'right';
    const words = wordsBetween(transcript, began.fromMs, untilMs);
    const wanted = began.phase === 'switch' ? sides![side === 'left' ? 'toLeft' : 'toRight'] : sides![side];
    if (began.phase === 'hold' || leadsIn(began)) expect(words, `side of ${began.phase}`).to.include(wanted);
  }
}

function expectDosageTold(transcript: Transcript, lang: Lang): void {
  const { messages } = languages[lang];
  for (const { began, untilMs } of spansOf(transcript).filter(({ began }) => began.rep === 1)) {
    const words = wordsBetween(transcript, began.fromMs, untilMs);
    if (began.phase === 'lift')
      expect(words).to.match(/\b8 (times|gange|gånger), .*\b[35] (seconds|sekunder)( varje gång)?\./);
    if (began.phase === 'hold' && textOf(began.exercise!, lang).sides) expect(words).to.include(messages.seconds(20));
  }
}

/** Whether a text is the summary, for any number of minutes. */
function isSummary(text: string, lang: Lang, moves: number): boolean {
  const { doneSummary } = languages[lang].messages;
  return [3, 4, 5, 6, 7].some((minutes) => text === doneSummary(moves, minutes * 60_000));
}

const deedOf = (exercise: string, lang: Lang): string => {
  const { steps, deed = 2 } = textOf(exercise, lang);
  return steps[deed]!;
};
const setUpOf = (exercise: string, lang: Lang): string => textOf(exercise, lang).steps.slice(0, 2).join(' ');

function expectEndOnce(transcript: Transcript, lang: Lang, moves = 4): void {
  const { fromMs } = transcript.all('event').find(({ type }) => type === 'hold-complete')!;
  const told = toldIn(transcript).filter(({ text }) => isSummary(text, lang, moves));
  expect(told).to.have.length(1);
  expect(told[0]!.fromMs - fromMs).to.be.within(-1, 500);
  expect(transcript.all('tone').filter(({ tone, isCut }) => tone === 'end' && !isCut)).to.have.length(1);
  expect(toldIn(transcript).at(-1)).to.equal(told[0]);
}

/** In Chromium, which runs with every change, one routine in each language; in the other engines all routines in all languages. */
const CHECKED: Record<Lang, readonly string[]> = { en: ['gentle'], da: ['full'], sv: ['active'] };

for (const lang of LANGS) {
  describe(`a routine with a voice, in ${lang}`, () => {
    let transcript: Transcript;
    before(async () => {
      transcript = await (await Transcript.of({ lang })).whole();
    });

    it('is spoken in whole sentences that do not overlap, are not cut off, and end within their phase', () => {
      expect(transcript.all('says')).to.have.length.above(20);
      expectUndisturbed(transcript);
    });

    it('names each move and each side before it comes', () => expectMovesTold(transcript, lang, SHORT));

    it('says how many repetitions and for how long', () => expectDosageTold(transcript, lang));

    it('says the side and all steps of a move on the way into it, once', () => {
      const ways = spansOf(transcript).filter(({ began }) => ['ready', 'transition'].includes(began.phase));
      expect(ways).to.have.length(SHORT.length);
      for (const { began, untilMs } of ways) {
        const words = wordsBetween(transcript, began.fromMs, untilMs);
        const { steps, sides } = textOf(began.exercise!, lang);
        const wanted = [...(sides ? [sides.left] : []), ...steps.slice(0, 3)].join(' ');
        expect(words).to.include(wanted);
        expect(timesTold(transcript, setUpOf(began.exercise!, lang))).to.equal(1);
        expect(words).to.include(deedOf(began.exercise!, lang));
      }
    });

    it('says no seconds on the way into a move, since they would be out of date', () => {
      const ways = spansOf(transcript).filter(({ began }) => leadsIn(began));
      expect(ways).to.have.length.of.at.least(SHORT.length);
      for (const { began, untilMs } of ways) {
        const words = wordsBetween(transcript, began.fromMs, untilMs);
        expect(words).to.not.equal('');
        expect(words).to.not.match(/\d (second|sekund)/);
      }
    });

    it('counts by tones before each start, without speech', () => expectCounted(transcript));

    it('explains the count once, before the first one', () => {
      const { afterTones } = languages[lang].messages;
      expect(timesTold(transcript, afterTones)).to.equal(1);
      const told = transcript.all('says').find(({ text }) => text.includes(afterTones))!;
      expect(told.untilMs).to.be.below(transcript.all('tone').find(({ tone }) => tone === 'count')!.fromMs);
    });

    it('says "lower" once for each kind of move, together with the lower tone', () => {
      const lowered = { en: ['Let go.', 'Lower.'], da: ['Slip.', 'Sænk.'], sv: ['Släpp.', 'Sänk.'] }[lang];
      const falling = transcript.all('tone').filter(({ tone }) => tone === 'lower');
      for (const word of lowered) {
        const told = transcript.all('says').filter(({ text }) => text === word);
        expect(told, word).to.have.length(1);
        expect(falling.some(({ fromMs }) => Math.abs(fromMs - told[0]!.fromMs) < 20)).to.be.true;
      }
    });

    it('announces nothing', () => expect(transcript.all('announces')).to.be.empty);

    it('says the summary once', () => expectEndOnce(transcript, lang));
  });

  it(`a voice with short guidance, in ${lang}, says names but no steps`, async () => {
    const transcript = await (await Transcript.of({ lang, preferences: { guidance: 'short' } })).whole();
    expectUndisturbed(transcript);
    expectMovesTold(transcript, lang, SHORT);
    expectDosageTold(transcript, lang);
    expectCounted(transcript);
    expectEndOnce(transcript, lang);
    for (const move of SHORT)
      for (const step of textOf(move, lang).steps) expect(timesTold(transcript, step)).to.equal(0);
  });

  for (const routine of engine === 'chromium' ? CHECKED[lang] : Object.keys(routines)) {
    it(`with tones, in ${lang}, name, side and main step of each move are announced in time: ${routine}`, async () => {
      const transcript = await (await Transcript.of({ lang, cues: 'tones', routine })).whole();
      expect(transcript.all('says')).to.be.empty;
      expectWellSpoken(transcript);
      expectNotOutrun(transcript);
      expectTimedFirst(transcript);
      expectCounted(transcript);
      for (const { began, untilMs } of waysIn(transcript)) {
        const words = wordsBetween(transcript, began.fromMs, untilMs);
        expect(words).to.include(nameOf(began.exercise!, lang)).and.include(deedOf(began.exercise!, lang));
        if (began.side) expect(words).to.include(textOf(began.exercise!, lang).sides![began.side as 'left']);
      }
    });

    it(`with the screen-reader setting, in ${lang}, all steps are announced, then there is time to get ready: ${routine}`, async () => {
      const transcript = await (await Transcript.of({ lang, cues: 'reader', routine })).whole();
      expect(transcript.all('says')).to.be.empty;
      expectWellSpoken(transcript);
      expectNotOutrun(transcript);
      expectCounted(transcript);
      for (const { began, untilMs } of spansOf(transcript).filter(({ began }) => leadsIn(began))) {
        const words = wordsBetween(transcript, began.fromMs, untilMs);
        const needsMs = readingMs(words) + (began.phase === 'rest' ? 0 : began.seconds * 1000);
        expect(untilMs - began.fromMs, words).to.be.at.least(needsMs - 1);
      }
      for (const { began, untilMs } of waysIn(transcript)) {
        const words = wordsBetween(transcript, began.fromMs, untilMs);
        expect(words).to.include(setUpOf(began.exercise!, lang)).and.include(deedOf(began.exercise!, lang));
        expect(words).to.not.match(/\d (second|sekund)/);
      }
    });
  }

  it(`with tones, in ${lang}, the number of each move and its dosage are announced`, async () => {
    const transcript = await (await Transcript.of({ lang, cues: 'tones' })).whole();
    expectMovesTold(transcript, lang, SHORT);
    expectDosageTold(transcript, lang);
    expectEndOnce(transcript, lang);
  });

  it(`each rest and each set is spoken, in ${lang}, a rest with the set after it`, async () => {
    const transcript = await (await Transcript.of({ lang, level: 3, routine: 'strength' })).whole();
    expectUndisturbed(transcript);
    expectCounted(transcript);
    const { restBefore, set } = languages[lang].messages;
    const rests = spansOf(transcript).filter(({ began }) => began.phase === 'rest');
    expect(rests).to.have.length.above(3);
    for (const { began, untilMs } of rests) {
      expect(wordsBetween(transcript, began.fromMs, untilMs)).to.equal(restBefore(began.seconds, 2, 2));
    }
    const sets = spansOf(transcript).filter(({ began }) => began.phase === 'lift' && began.rep === 1);
    for (const { began, untilMs } of sets) {
      expect(wordsBetween(transcript, began.fromMs, untilMs)).to.include(`${set(began.set, 2)}.`);
    }
  });
}

it('each vibration comes with the tone of the same name', async () => {
  const transcript = await (await Transcript.of()).whole();
  const kinds = { start: 'start', halfway: 'halfway', switch: 'switch', rest: 'rest', end: 'end' } as const;
  for (const { felt, fromMs } of transcript.all('vibrates')) {
    const tones = transcript.all('tone').filter((each) => Math.abs(each.fromMs - fromMs) < 20);
    expect(tones.map(({ tone }) => tone)).to.include(kinds[felt]);
  }
  expect(transcript.all('vibrates')).to.have.length(6 + 4 + 2 + 4 + 1);
});

/** Voices slower or faster than estimated. */
for (const charactersPerSecond of [11, 20]) {
  it(`a voice of ${charactersPerSecond} characters a second is not cut off in a set-up, and the count comes after it`, async () => {
    const wishes: Wishes = { routine: 'desk-day', charactersPerSecond };
    const transcript = await (await Transcript.of(wishes)).whole();
    expectWellSpoken(transcript);
    const spans = spansOf(transcript).filter(({ began }) => began.phase === 'ready' || began.phase === 'transition');
    expect(spans).to.have.length(4);
    for (const { began, untilMs } of spans) {
      const said = transcript.all('says').filter(({ fromMs }) => fromMs >= began.fromMs - 1 && fromMs < untilMs - 1);
      expect(said.some(({ isCut }) => isCut)).to.be.false;
      expect(untilMs - said.at(-1)!.untilMs).to.be.within(4_000, 10_001);
      const counts = transcript.all('tone').filter(({ tone, fromMs }) => tone === 'count' && fromMs < untilMs);
      expect(Math.round(untilMs - counts.at(-3)!.fromMs)).to.equal(3_000);
    }
  });
}

it('that the screen may go dark is spoken once, after the first set-up, and not during the count', async () => {
  const transcript = await (await Transcript.of({ routine: 'desk-day', screenMayGoDark: true })).whole();
  expectUndisturbed(transcript);
  expectCounted(transcript);
  expect(timesTold(transcript, languages.en.messages.mayGoDark)).to.equal(1);
});

describe('a session that waits for the visitor', () => {
  for (const lang of LANGS) {
    it(`says at each move that it waits, in ${lang}, and does not count`, async () => {
      const transcript = await (await Transcript.of({ lang, preferences: { waitsForMe: true } })).whole();
      expectUndisturbed(transcript);
      expectMovesTold(transcript, lang, SHORT);
      const {
        waiting: { tap: waiting },
        afterTones,
      } = languages[lang].messages;
      expect(timesTold(transcript, waiting)).to.equal(4);
      expect(timesTold(transcript, afterTones)).to.equal(0);
      const before = spansOf(transcript).filter(({ began }) => ['ready', 'transition'].includes(began.phase));
      for (const { began, untilMs } of before) {
        const counts = transcript.all('tone').filter(({ tone }) => tone === 'count');
        expect(counts.filter(({ fromMs }) => fromMs > began.fromMs && fromMs < untilMs)).to.be.empty;
      }
      expect(transcript.all('announces')).to.be.empty;
      expectEndOnce(transcript, lang);
    });
  }

  it('before each hold says so each time, and names the next repetition', async () => {
    const transcript = await (await Transcript.of({ manual: true })).whole();
    expectUndisturbed(transcript);
    expectMovesTold(transcript, 'en', SHORT);
    expect(
      timesTold(transcript, languages.en.messages.waiting.tap),
      'at each hold, and after each first lift',
    ).to.equal(6 + 2);
    for (let rep = 2; rep <= 8; rep += 1) expect(timesTold(transcript, `Repetition ${rep} of 8.`)).to.equal(2);
    for (const other of ['to go', 'Last one', 'Repetition 1 of']) expect(timesTold(transcript, other)).to.equal(0);
    expectEndOnce(transcript, 'en');
  });
});

describe('the voice after a press', () => {
  it('on Pause says "Paused", and on resume the time left, without repeating the set-up', async () => {
    const transcript = await Transcript.of();
    await transcript.act((el) => el.start());
    await transcript.wait(35);
    await transcript.act((el) => el.pause());
    const { fromMs } = transcript.all('event').at(-1)!;
    await transcript.wait(60);
    expect(wordsBetween(transcript, fromMs, transcript.nowMs)).to.equal('Paused.');
    expect(transcript.all('tone').filter((tone) => tone.fromMs > fromMs)).to.be.empty;
    await transcript.act((el) => el.resume());
    expect(transcript.all('says').at(-1)!.text).to.equal(languages.en.messages.secondsLeft(15));
    await transcript.toTheEnd();
    expectWellSpoken(transcript);
    expect(transcript.all('announces')).to.be.empty;
    expect(timesTold(transcript, setUpOf('knee-to-chest', 'en'))).to.equal(1);
    expectEndOnce(transcript, 'en');
  });

  it('on resume in a set says which repetition it is', async () => {
    const transcript = await Transcript.of();
    await transcript.act((el) => el.start());
    await transcript.wait(110);
    const { rep } = transcript.all('phase').at(-1)!;
    await transcript.act((el) => el.pause());
    await transcript.act((el) => el.resume());
    expect(transcript.all('says').at(-1)!.text).to.equal(`Repetition ${rep} of 8.`);
  });

  it('on resume repeats a set-up that the pause has cut off, and the count still comes after it', async () => {
    const transcript = await Transcript.of({ routine: 'desk-day' });
    await transcript.act((el) => el.start());
    await transcript.wait(6);
    await transcript.act((el) => el.pause());
    await transcript.wait(20);
    await transcript.act((el) => el.resume());
    const { fromMs } = transcript.all('event').at(-1)!;
    await transcript.toTheEnd();
    const hold = transcript.all('phase').find(({ phase }) => phase === 'hold')!;
    expect(wordsBetween(transcript, fromMs, hold.fromMs)).to.include(setUpOf('standing-hip-flexor', 'en'));
    const said = transcript.all('says').filter((said) => said.fromMs >= fromMs - 1);
    expect(said.some(({ isCut }) => isCut)).to.be.false;
    const counts = transcript.all('tone').filter((tone) => tone.tone === 'count' && tone.fromMs < hold.fromMs);
    expect(counts.map((count) => Math.round(hold.fromMs - count.fromMs))).to.deep.equal([3_000, 2_000, 1_000]);
  });

  it('on return to a move whose set-up was skipped says the whole set-up', async () => {
    const transcript = await Transcript.of();
    await transcript.act((el) => el.start());
    await transcript.wait(3);
    await transcript.act((el) => el.next());
    await transcript.wait(2);
    await transcript.act((el) => el.previous());
    const { fromMs } = transcript.all('phase').at(-1)!;
    await transcript.wait(30);
    expect(wordsBetween(transcript, fromMs, fromMs + 20_000)).to.include(setUpOf('knee-to-chest', 'en'));
  });

  it('on return to a move whose set-up was spoken says only its name', async () => {
    const transcript = await Transcript.of();
    await transcript.act((el) => el.start());
    await transcript.wait(60);
    await transcript.act((el) => el.previous());
    const { fromMs } = transcript.all('phase').at(-1)!;
    await transcript.wait(10);
    const words = wordsBetween(transcript, fromMs, transcript.nowMs);
    expect(words).to.equal('Knee to chest. Move 1 of 4. Left knee to your chest.');
  });

  it('on a skip says the next move at once, and no tone of the skipped one sounds', async () => {
    const transcript = await Transcript.of();
    await transcript.act((el) => el.start());
    await transcript.wait(28);
    await transcript.act((el) => el.next());
    const { fromMs, exercise } = transcript.all('phase').at(-1)!;
    expect(exercise).to.equal('pelvic-tilt');
    await transcript.toTheEnd();
    const lift = transcript.all('phase').find(({ phase }) => phase === 'lift')!;
    const tones = transcript.all('tone').filter((tone) => tone.fromMs >= fromMs - 1 && tone.fromMs < lift.fromMs - 1);
    expect(tones.map(({ tone }) => tone)).to.deep.equal(['rest', 'count', 'count', 'count']);
    expect(wordsBetween(transcript, fromMs, lift.fromMs)).to.match(/^Next: Pelvic tilt\. Move 2 of 4\./);
    expectEndOnce(transcript, 'en', 3);
  });
});

describe('the voice after the chair is chosen during a session', () => {
  for (const lang of LANGS) {
    it(`says the set-up of the new move, in ${lang}, and nothing more of the old one`, async () => {
      const transcript = await Transcript.of({ lang });
      await transcript.act((el) => el.start());
      await transcript.wait(30);
      await transcript.act((el) => (el.floorFree = true));
      await transcript.look();
      const swap = transcript.all('phase').at(-1)!;
      expect([swap.reason, swap.exercise]).to.deep.equal(['swap', 'chair-knee-to-chest']);
      await transcript.toTheEnd();
      expectWellSpoken(transcript);
      expect(transcript.all('announces')).to.be.empty;

      const after = spansOf(transcript).filter(({ began }) => began.fromMs >= swap.fromMs);
      const { untilMs } = after[0]!;
      const words = wordsBetween(transcript, swap.fromMs, untilMs);
      expect(words).to.include(nameOf('chair-knee-to-chest', lang));
      expect(words).to.include(setUpOf('chair-knee-to-chest', lang));
      const tones = transcript.all('tone').filter(({ fromMs }) => fromMs >= swap.fromMs - 1 && fromMs < untilMs - 1);
      expect(tones.map(({ tone }) => tone)).to.deep.equal(['rest', 'count', 'count', 'count']);

      const rest = wordsBetween(transcript, swap.fromMs, transcript.nowMs);
      for (const move of SHORT) expect(rest).not.to.include(textOf(move, lang).steps[0]);
      const chairs = ['chair-knee-to-chest', 'seated-pelvic-tilt', 'sit-to-stand', 'standing-hip-flexor'];
      for (const move of chairs) expect(rest.split(setUpOf(move, lang))).to.have.length(2);
      expectEndOnce(transcript, lang);
    });
  }
});
