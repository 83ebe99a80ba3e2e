import { expect } from '@open-wc/testing';
import { Speech, type SayOptions, type SpeechOptions } from '../../src/device/speech.js';
import { partsOf } from '../../src/device/spoken-parts.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeSynthesis, utter, voice } from '../support/fake-speech.js';
import { ofAll } from '../support/of-all.js';
import { pretend, refuse } from '../support/pretend.js';

const danish = voice('da-DK', { name: 'Sara' });
const british = voice('en-GB', { name: 'Daniel' });
const american = voice('en-US', { name: 'Samantha' });
const android = voice('en_GB', { name: 'Android' });
const remote = voice('da-DK', { name: 'Far away', localService: false });

function talking(synthesis = new FakeSynthesis(danish, british), options: Partial<SpeechOptions> = {}) {
  const clock = new FakeClock();
  const speech = new Speech({ synthesis, utter, clock, ...options });
  speech.listen();
  const endings: string[] = [];
  const say = (text: string, more: Partial<SayOptions> = {}) =>
    speech.say(text, { lang: 'en', onEnd: (ending) => endings.push(`${text} ${ending}`), ...more });
  return { synthesis, speech, clock, endings, say };
}

/** Error codes of a failed sentence, and of one that another part of the page has cut off. */
const FAILURES = ['not-allowed', 'synthesis-failed', 'language-unavailable', 'network'];
const CUTS = ['interrupted', 'canceled'];

const namesOf = (voices: SpeechSynthesisVoice[]) => voices.map(({ name }) => name);

describe('the voices for a language', () => {
  const better = voice('en-GB', { name: 'Serena', voiceURI: 'com.apple.voice.enhanced.en-GB.Serena' });
  const mute = voice('en-GB', { name: 'Rocko', voiceURI: 'com.apple.eloquence.en-GB.Rocko', default: true });

  it('are only those on the device', () => {
    const { speech } = talking(new FakeSynthesis(remote, danish, british));
    expect([namesOf(speech.voices('da')), namesOf(speech.remoteVoices('da'))]).to.deep.equal([['Sara'], ['Far away']]);
  });

  const karen = voice('en-AU', { name: 'Karen', default: true });
  const table: [what: string, lang: string, voices: SpeechSynthesisVoice[], ...names: string[]][] = [
    ['begin with the region of the page', 'en-GB', [american, british], 'Daniel', 'Samantha'],
    ['are of the language where none is of the region', 'en-AU', [danish, british], 'Daniel'],
    ['begin with the device’s own where the page names no region', 'en', [american, karen], 'Karen', 'Samantha'],
    ['begin with the main region of the language', 'da', [voice('da-GL', { name: 'Nuuk' }), danish], 'Sara', 'Nuuk'],
    ['begin with the better of two', 'en-GB', [british, better], 'Serena', 'Daniel'],
    ['end with those that iOS lists even where they cannot speak', 'en-GB', [mute, american], 'Samantha', 'Rocko'],
    ['are found as Chrome for Android writes them', 'en-GB', [american, android], 'Android', 'Samantha'],
    ['are never those of a language that begins alike', 'en', [voice('enm-GB'), danish]],
    ['are none for what is no tag', '?', [danish]],
  ];
  for (const [what, lang, voices, ...names] of table) {
    it(what, () => expect(namesOf(talking(new FakeSynthesis(...voices)).speech.voices(lang))).to.deep.equal(names));
  }

  it('hasVoice() says whether there is one', () => {
    const { speech } = talking(new FakeSynthesis(danish, voice('sv-SE', { localService: false })));
    expect(['da', 'da-DK', 'en', 'sv'].map((lang) => speech.hasVoice(lang))).to.deep.equal([true, true, false, false]);
  });

  it('may load late, which a callback reports', () => {
    let times = 0;
    const { synthesis, speech } = talking(new FakeSynthesis(), { onVoices: () => (times += 1) });
    const before = speech.hasVoice('da');
    synthesis.load(danish);
    expect([before, times, speech.hasVoice('da')]).to.deep.equal([false, 1, true]);
  });
});

describe('a sentence', () => {
  it('is spoken by the best voice, a little slowed down, at the chosen volume', () => {
    const { synthesis, speech, say } = talking(new FakeSynthesis(danish, american, british));
    speech.volume = 0.25;
    say('Left leg.', { lang: 'en-GB' });
    expect(synthesis.spoken).to.have.length(1);
    expect(synthesis.spoken[0]).to.deep.include({
      ...{ text: 'Left leg.', voice: british, lang: 'en-GB', rate: 0.95, volume: 0.25 },
    });
  });

  it('has the language of its voice as a valid tag, and no soft hyphens', () => {
    const { synthesis, say } = talking(new FakeSynthesis(android));
    say('Left\u00ad leg.');
    expect(synthesis.spoken[0]).to.deep.include({ lang: 'en-GB', text: 'Left leg.' });
  });

  it('is spoken by the chosen voice, also a remote one', () => {
    const { synthesis, speech, say } = talking(new FakeSynthesis(danish, remote, british));
    speech.chosen = { ...remote };
    say('Venstre ben.', { lang: 'da' });
    expect(synthesis.spoken[0]!.voice).to.equal(remote);
  });

  it('is spoken by another voice if the chosen one is gone or has another language', () => {
    const { synthesis, speech, say } = talking(new FakeSynthesis(danish, british));
    speech.chosen = remote;
    say('Venstre ben.', { lang: 'da' });
    synthesis.end();
    say('Left leg.', { lang: 'en' });
    expect(synthesis.spoken.map(({ voice }) => voice)).to.deep.equal([danish, british]);
  });

  it('without words is over at once', () => {
    const { synthesis, say, endings } = talking();
    say(' \u00ad ');
    expect([synthesis.texts, endings.length]).to.deep.equal([[], 1]);
  });

  it('reports its end once', () => {
    const { synthesis, clock, say, endings } = talking();
    say('One.');
    const before = endings.length;
    synthesis.end();
    synthesis.spoken[0]!.onend!();
    clock.advance(60_000);
    expect([before, endings]).to.deep.equal([0, ['One. spoken']]);
  });

  it('that never reports its end counts as over after 90 ms a character plus 2 seconds', () => {
    const { synthesis, clock, say, endings } = talking();
    say('1234567890');
    clock.advance(900 / 0.95 + 1_999);
    const before = endings.length;
    clock.advance(1);
    expect([before, endings, synthesis.cancels]).to.deep.equal([0, ['1234567890 spoken'], 1]);
  });

  it('that was given up does not end the next one when its end comes late', () => {
    const { synthesis, clock, say, endings } = talking();
    say('One.');
    const [first] = synthesis.spoken;
    clock.advance(60_000);
    say('Two.');
    first!.onend!();
    first!.onerror!({ error: 'synthesis-failed' });
    expect(endings).to.deep.equal(['One. spoken']);
  });
});

describe('sentences one after the other', () => {
  it('wait for their turn', () => {
    const { synthesis, say } = talking();
    say('One.');
    say('Two.');
    const before = [...synthesis.texts];
    synthesis.end();
    expect([before, synthesis.texts]).to.deep.equal([['One.'], ['One.', 'Two.']]);
  });

  it('keep only the newest in the queue', () => {
    const { synthesis, say, endings } = talking();
    for (const text of ['One.', 'Two.', 'Three.']) say(text);
    synthesis.end();
    synthesis.end();
    expect(synthesis.texts).to.deep.equal(['One.', 'Three.']);
    expect(endings).to.deep.equal(['Two. dropped', 'One. spoken', 'Three. spoken']);
  });

  it('are cut off and dropped for an urgent one', () => {
    const { synthesis, say, endings } = talking();
    say('One.');
    say('Two.');
    say('Now!', { urgent: true });
    synthesis.tellOfCancels();
    synthesis.end();
    expect(synthesis.texts).to.deep.equal(['One.', 'Now!']);
    expect(endings).to.deep.equal(['One. dropped', 'Two. dropped', 'Now! spoken']);
  });

  it('are not cancelled for an urgent one if none is being spoken', () => {
    const { synthesis, say } = talking();
    say('Now!', { urgent: true });
    expect([synthesis.cancels, synthesis.texts]).to.deep.equal([0, ['Now!']]);
  });

  it('said by an end listener come after those in the queue', () => {
    const { synthesis, speech, say } = talking();
    speech.say('One.', { lang: 'en', onEnd: () => say('Three.') });
    say('Two.');
    synthesis.end();
    synthesis.end();
    expect(synthesis.texts).to.deep.equal(['One.', 'Two.', 'Three.']);
  });

  it('said urgently by an end listener replace those in the queue', () => {
    const { synthesis, speech, say, endings } = talking();
    speech.say('One.', { lang: 'en', onEnd: () => say('Now!', { urgent: true }) });
    say('Two.');
    synthesis.end();
    synthesis.end();
    expect([synthesis.texts, synthesis.cancels]).to.deep.equal([['One.', 'Now!'], 0]);
    expect(endings).to.deep.equal(['Two. dropped', 'Now! spoken']);
  });

  it('go on if an end listener throws', () => {
    const { synthesis, speech, say } = talking();
    speech.say('One.', { lang: 'en', onEnd: refuse });
    say('Two.');
    expect(() => synthesis.end()).to.throw('no');
    expect(synthesis.texts).to.deep.equal(['One.', 'Two.']);
  });

  it('all end on stop()', () => {
    const { synthesis, clock, speech, say, endings } = talking();
    say('One.');
    say('Two.');
    speech.stop();
    synthesis.tellOfCancels();
    expect([synthesis.texts, synthesis.cancels, clock.armed]).to.deep.equal([['One.'], 1, 0]);
    expect(endings).to.deep.equal(['One. dropped', 'Two. dropped']);
  });

  it('end on close(), which also stops listening for voices', () => {
    const { synthesis, speech, say } = talking();
    say('One.');
    const before = synthesis.listeners;
    speech.close();
    expect([before, synthesis.listeners, synthesis.cancels]).to.deep.equal([1, 0, 1]);
  });
});

describe('the estimated time of a text', () => {
  const text = 'Lie on your back with both knees bent.'; // 38 characters
  const guess = 38 / 14;

  it('assumes 14 characters a second, and is 0 for an empty text', () => {
    const { speech } = talking();
    expect([speech.secondsFor(text), speech.secondsFor('\u00ad ')]).to.deep.equal([guess, 0]);
  });

  it('is learned from spoken sentences', () => {
    const { synthesis, clock, speech, say } = talking();
    for (let time = 0; time < 20; time += 1) {
      say(text);
      clock.advance(3_800);
      synthesis.end();
    }
    expect(speech.secondsFor(text)).to.be.closeTo(3.8, 0.1);
  });

  it('is learned only from whole sentences that were really spoken while the device was awake', () => {
    const table: [what: string, text: string, after: (clock: FakeClock) => void, ends: boolean, isLearned: boolean][] =
      [
        ['a sentence', text, (clock) => clock.advance(3_800), true, true],
        ['a word', 'Left.', (clock) => clock.advance(800), true, false],
        ['over at once', text, (clock) => clock.advance(5), true, false],
        ['the device slept', text, (clock) => clock.oversleep(60_000), true, false],
        ['given up', text, (clock) => clock.advance(60_000), false, false],
      ];
    ofAll(table, ([, said, after, ends, isLearned]) => {
      const { synthesis, clock, speech, say } = talking();
      say(said);
      after(clock);
      if (ends) synthesis.end();
      expect(Math.abs(speech.secondsFor(text) - guess) > 1e-9).to.equal(isLearned);
    });
  });
});

describe('a long text', () => {
  const sentence = (letter: string, length: number) => `${letter.repeat(length - 1)}.`;

  it('is spoken in parts that are short enough not to be cut off by Chrome', () => {
    const { synthesis, clock, say, endings } = talking();
    const whole = [sentence('a', 70), sentence('b', 70), sentence('c', 70)];
    say(whole.join(' '));
    for (let part = 0; part < 2; part += 1) {
      clock.advance(5_000);
      synthesis.end();
    }
    expect(synthesis.texts).to.deep.equal([`${whole[0]} ${whole[1]}`, whole[2]]);
    expect(endings.map((ending) => ending.slice(-6))).to.deep.equal(['spoken']);
  });

  it('keeps every word, in order', () => {
    const words = Array.from(
      { length: 200 },
      (_, index) => `word${index}${index % 9 ? '' : ','}${index % 31 ? '' : '.'}`,
    );
    const parts = partsOf(words.join(' '), 'da');
    expect(parts.join(' ')).to.equal(words.join(' '));
    expect(parts.every(({ length }) => length <= 160)).to.be.true;
  });

  it('is kept whole if short, split at a comma if a sentence is too long, and cut if it has no space', () => {
    const long = `${'a'.repeat(50)}, ${'b'.repeat(50)} ${'c'.repeat(50)} ${'d'.repeat(50)}`;
    const lengths = ['Left. Right.', long, 'x'.repeat(400)].map((text) =>
      partsOf(text, 'en').map(({ length }) => length),
    );
    expect(lengths).to.deep.equal([[12], [51, 152], [160, 160, 80]]);
  });

  it('is split at sentences also without Intl.Segmenter', () => {
    pretend(Intl, 'Segmenter', undefined);
    const whole = [sentence('a', 70), sentence('b', 70), sentence('c', 70)];
    expect(partsOf(whole.join(' '), 'en')).to.deep.equal([`${whole[0]} ${whole[1]}`, whole[2]]);
  });
});

describe('a sentence that cannot be spoken', () => {
  it('fails if there is no voice', () => {
    const { synthesis, clock, say, endings } = talking(
      new FakeSynthesis(danish, voice('en-GB', { localService: false })),
    );
    say('One.');
    say('Two.');
    expect([synthesis.texts, endings, clock.armed]).to.deep.equal([[], ['One. failed', 'Two. failed'], 0]);
  });

  it('waits for voices that are still loading', () => {
    const { synthesis, say, endings } = talking(new FakeSynthesis());
    say('One.');
    synthesis.load(british);
    synthesis.load(british, danish);
    synthesis.end();
    expect([synthesis.texts, endings]).to.deep.equal([['One.'], ['One. spoken']]);
  });

  it('fails if no voice has loaded after 10 seconds', () => {
    const { clock, say, endings } = talking(new FakeSynthesis());
    say('One.');
    clock.advance(10_000);
    expect([endings, clock.armed]).to.deep.equal([['One. failed'], 0]);
  });

  it('is reported as failed', () => {
    ofAll(FAILURES, (error) => {
      const { synthesis, say, endings } = talking();
      say('One.');
      say('Two.');
      synthesis.fail(error);
      synthesis.fail(error);
      expect(endings).to.deep.equal(['One. failed', 'Two. failed']);
    });
  });

  it('is repeated once if another part of the page cut it off, and fails the second time', () => {
    ofAll(CUTS, (error) => {
      const { synthesis, say, endings } = talking();
      say('One.');
      synthesis.fail(error);
      const once = [...endings];
      synthesis.fail(error);
      expect([synthesis.texts, once, endings]).to.deep.equal([['One.', 'One.'], [], ['One. failed']]);
    });
  });

  it('fails at once in a browser without speech', () => {
    const { speech, clock, say, endings } = talking(undefined, { synthesis: null });
    say('One.');
    speech.close();
    expect([endings, clock.armed]).to.deep.equal([['One. failed'], 0]);
    expect([speech.voices('en'), speech.remoteVoices('en'), speech.hasVoice('en')]).to.deep.equal([[], [], false]);
  });

  it('fails without throwing if every method of the browser throws', () => {
    const synthesis = {
      ...{ getVoices: () => [british], speak: refuse, cancel: refuse },
      ...{ addEventListener: refuse, removeEventListener: refuse },
    };
    const endings: string[] = [];
    const speech = new Speech({ synthesis, utter, clock: new FakeClock() });
    speech.say('One.', { lang: 'en', onEnd: (ending) => endings.push(ending) });
    speech.close();
    expect(endings).to.deep.equal(['failed']);
    const clock = new FakeClock();
    expect(new Speech({ clock, synthesis: { ...synthesis, getVoices: refuse } }).voices('en')).to.be.empty;
  });

  it('counts as spoken after its time if cancel() throws', () => {
    const synthesis = new FakeSynthesis(british);
    synthesis.cancel = refuse;
    const { clock, say, endings } = talking(synthesis);
    say('One.');
    clock.advance(10_000);
    expect(endings).to.deep.equal(['One. spoken']);
  });
});

describe('a sentence that does not begin', () => {
  it('is tried a second time, and fails after 6 seconds', () => {
    const { synthesis, clock, say, endings } = talking();
    synthesis.isStuck = true;
    say('One.');
    clock.advance(2_999);
    const before = synthesis.texts.length;
    clock.advance(1);
    const again = [synthesis.texts.length, synthesis.cancels];
    clock.advance(2_999);
    const late = [...endings];
    clock.advance(1);
    expect([before, again, late, endings, synthesis.cancels]).to.deep.equal([1, [2, 1], [], ['One. failed'], 2]);
    expect(clock.armed).to.equal(0);
  });

  it('may begin at the second try', () => {
    const { synthesis, clock, say, endings } = talking();
    synthesis.isStuck = true;
    say('One.');
    synthesis.isStuck = false;
    clock.advance(3_000);
    synthesis.end();
    expect([synthesis.texts, endings]).to.deep.equal([['One.', 'One.'], ['One. spoken']]);
  });

  it('counts as begun when the browser reports a word or its end', () => {
    ofAll(['onboundary', 'onend'] as const, (sign) => {
      const { synthesis, clock, say, endings } = talking();
      synthesis.isStuck = true;
      say('1234567890');
      synthesis.spoken[0]![sign]!();
      clock.advance(60_000);
      expect([synthesis.texts.length, endings]).to.deep.equal([1, ['1234567890 spoken']]);
    });
  });

  it('is tried again also in the middle of a long text', () => {
    const { synthesis, clock, say, endings } = talking();
    say(`${'First'.padEnd(100, '.')} ${'Second'.padEnd(100, '.')}`);
    synthesis.isStuck = true;
    synthesis.end();
    synthesis.isStuck = false;
    clock.advance(3_000);
    synthesis.end();
    expect(synthesis.texts.map((text) => text.slice(0, 5))).to.deep.equal(['First', 'Secon', 'Secon']);
    expect(endings).to.have.lengthOf(1);
  });

  for (const error of [...CUTS, ...FAILURES]) {
    it(`is tried only once more after the error ${error}`, () => {
      const { synthesis, say, endings } = talking();
      synthesis.isStuck = true;
      say('One.');
      synthesis.fail(error);
      const once = [...endings];
      synthesis.fail(error);
      expect([synthesis.texts, once, endings]).to.deep.equal([['One.', 'One.'], [], ['One. failed']]);
    });
  }

  it('is not blocked by a paused synthesis, which is resumed', () => {
    const { synthesis, say } = talking();
    synthesis.paused = true;
    say('One.');
    expect(synthesis.paused).to.equal(false);
  });
});

describe('a page that is left', () => {
  it('stops its voice', () => {
    const { synthesis, speech, say, endings } = talking();
    say('One.');
    say('Two.');
    dispatchEvent(new Event('pagehide'));
    const { cancels } = synthesis;
    dispatchEvent(new Event('pagehide'));
    speech.close();
    expect([cancels, synthesis.cancels, endings]).to.deep.equal([1, 1, ['One. dropped', 'Two. dropped']]);
  });
});

describe('the speech of a real browser', () => {
  it('is used by default, and can be closed', () => {
    const speech = new Speech({ clock: new FakeClock() });
    expect(() => {
      speech.voices('en');
      speech.close();
    }).not.to.throw();
  });
});
