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

/** What a browser says of a sentence that has failed, and of one that somebody else has cut off. */
const FAILURES = ['not-allowed', 'synthesis-failed', 'language-unavailable', 'network'];
const CUTS = ['interrupted', 'canceled'];

const namesOf = (voices: SpeechSynthesisVoice[]) => voices.map(({ name }) => name);

describe('the voices for a language', () => {
  const better = voice('en-GB', { name: 'Serena', voiceURI: 'com.apple.voice.enhanced.en-GB.Serena' });
  const mute = voice('en-GB', { name: 'Rocko', voiceURI: 'com.apple.eloquence.en-GB.Rocko', default: true });

  it('are those on the device alone', () => {
    const { speech } = talking(new FakeSynthesis(remote, danish, british));
    expect([namesOf(speech.voices('da')), namesOf(speech.remoteVoices('da'))]).to.deep.equal([['Sara'], ['Far away']]);
  });

  const karen = voice('en-AU', { name: 'Karen', default: true });
  const table: [what: string, lang: string, voices: SpeechSynthesisVoice[], ...names: string[]][] = [
    ['begin with the region of the page', 'en-GB', [american, british], 'Daniel', 'Samantha'],
    ['are of the language where none is of the region', 'en-AU', [danish, british], 'Daniel'],
    ['begin with the device’s own where the page names no region', 'en', [american, karen], 'Karen', 'Samantha'],
    [
      'begin with where the language is at home, else',
      'da',
      [voice('da-GL', { name: 'Nuuk' }), danish],
      'Sara',
      'Nuuk',
    ],
    ['begin with the better of two', 'en-GB', [british, better], 'Serena', 'Daniel'],
    ['end with those that iOS lists even where they cannot speak', 'en-GB', [mute, american], 'Samantha', 'Rocko'],
    ['are found as Chrome for Android writes them', 'en-GB', [american, android], 'Android', 'Samantha'],
    ['are never those of a language that begins alike', 'en', [voice('enm-GB'), danish]],
    ['are none for what is no tag', '?', [danish]],
  ];
  for (const [what, lang, voices, ...names] of table) {
    it(what, () => expect(namesOf(talking(new FakeSynthesis(...voices)).speech.voices(lang))).to.deep.equal(names));
  }

  it('are there or not', () => {
    const { speech } = talking(new FakeSynthesis(danish, voice('sv-SE', { localService: false })));
    expect(['da', 'da-DK', 'en', 'sv'].map((lang) => speech.hasVoice(lang))).to.deep.equal([true, true, false, false]);
  });

  it('may come late, and a callback tells', () => {
    let times = 0;
    const { synthesis, speech } = talking(new FakeSynthesis(), { onVoices: () => (times += 1) });
    const before = speech.hasVoice('da');
    synthesis.load(danish);
    expect([before, times, speech.hasVoice('da')]).to.deep.equal([false, 1, true]);
  });
});

describe('a sentence', () => {
  it('is spoken by the best voice, a little slower than that speaks, and as loud as was chosen', () => {
    const { synthesis, speech, say } = talking(new FakeSynthesis(danish, american, british));
    speech.volume = 0.25;
    say('Left leg.', { lang: 'en-GB' });
    expect(synthesis.spoken).to.have.length(1);
    expect(synthesis.spoken[0]).to.deep.include({
      ...{ text: 'Left leg.', voice: british, lang: 'en-GB', rate: 0.95, volume: 0.25 },
    });
  });

  it('has the language of its voice as a proper tag, and no soft hyphens', () => {
    const { synthesis, say } = talking(new FakeSynthesis(android));
    say('Left\u00ad leg.');
    expect(synthesis.spoken[0]).to.deep.include({ lang: 'en-GB', text: 'Left leg.' });
  });

  it('is spoken by a voice that was chosen, also a remote one', () => {
    const { synthesis, speech, say } = talking(new FakeSynthesis(danish, remote, british));
    speech.chosen = { ...remote };
    say('Venstre ben.', { lang: 'da' });
    expect(synthesis.spoken[0]!.voice).to.equal(remote);
  });

  it('is spoken by another where the chosen one is gone, or speaks another language', () => {
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

  it('tells when it is over, once', () => {
    const { synthesis, clock, say, endings } = talking();
    say('One.');
    const before = endings.length;
    synthesis.end();
    synthesis.spoken[0]!.onend!();
    clock.advance(60_000);
    expect([before, endings]).to.deep.equal([0, ['One. spoken']]);
  });

  it('that never tells of its end is over after 90 ms a character and 2 seconds', () => {
    const { synthesis, clock, say, endings } = talking();
    say('1234567890');
    clock.advance(900 / 0.95 + 1_999);
    const before = endings.length;
    clock.advance(1);
    expect([before, endings, synthesis.cancels]).to.deep.equal([0, ['1234567890 spoken'], 1]);
  });

  it('that was given up does not end the next one when its end comes after all', () => {
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

  it('only the newest waits', () => {
    const { synthesis, say, endings } = talking();
    for (const text of ['One.', 'Two.', 'Three.']) say(text);
    synthesis.end();
    synthesis.end();
    expect(synthesis.texts).to.deep.equal(['One.', 'Three.']);
    expect(endings).to.deep.equal(['Two. dropped', 'One. spoken', 'Three. spoken']);
  });

  it('an urgent one cuts off what is spoken and forgets what waits', () => {
    const { synthesis, say, endings } = talking();
    say('One.');
    say('Two.');
    say('Now!', { urgent: true });
    synthesis.tellOfCancels();
    synthesis.end();
    expect(synthesis.texts).to.deep.equal(['One.', 'Now!']);
    expect(endings).to.deep.equal(['One. dropped', 'Two. dropped', 'Now! spoken']);
  });

  it('an urgent one cancels nothing where nothing is spoken', () => {
    const { synthesis, say } = talking();
    say('Now!', { urgent: true });
    expect([synthesis.cancels, synthesis.texts]).to.deep.equal([0, ['Now!']]);
  });

  it('what is said by a listener comes after what waits', () => {
    const { synthesis, speech, say } = talking();
    speech.say('One.', { lang: 'en', onEnd: () => say('Three.') });
    say('Two.');
    synthesis.end();
    synthesis.end();
    expect(synthesis.texts).to.deep.equal(['One.', 'Two.', 'Three.']);
  });

  it('what is urgent to a listener is said in place of what waits, of which nothing is heard', () => {
    const { synthesis, speech, say, endings } = talking();
    speech.say('One.', { lang: 'en', onEnd: () => say('Now!', { urgent: true }) });
    say('Two.');
    synthesis.end();
    synthesis.end();
    expect([synthesis.texts, synthesis.cancels]).to.deep.equal([['One.', 'Now!'], 0]);
    expect(endings).to.deep.equal(['Two. dropped', 'Now! spoken']);
  });

  it('go on where a listener throws', () => {
    const { synthesis, speech, say } = talking();
    speech.say('One.', { lang: 'en', onEnd: refuse });
    say('Two.');
    expect(() => synthesis.end()).to.throw('no');
    expect(synthesis.texts).to.deep.equal(['One.', 'Two.']);
  });

  it('end all of them when stopped', () => {
    const { synthesis, clock, speech, say, endings } = talking();
    say('One.');
    say('Two.');
    speech.stop();
    synthesis.tellOfCancels();
    expect([synthesis.texts, synthesis.cancels, clock.armed]).to.deep.equal([['One.'], 1, 0]);
    expect(endings).to.deep.equal(['One. dropped', 'Two. dropped']);
  });

  it('stop listening for voices when closed', () => {
    const { synthesis, speech, say } = talking();
    say('One.');
    const before = synthesis.listeners;
    speech.close();
    expect([before, synthesis.listeners, synthesis.cancels]).to.deep.equal([1, 0, 1]);
  });
});

describe('how long a text takes', () => {
  const text = 'Lie on your back with both knees bent.'; // 38 characters
  const guess = 38 / 14;

  it('is guessed by 14 characters a second, and is nothing for nothing', () => {
    const { speech } = talking();
    expect([speech.secondsFor(text), speech.secondsFor('\u00ad ')]).to.deep.equal([guess, 0]);
  });

  it('is learned from what was heard', () => {
    const { synthesis, clock, speech, say } = talking();
    for (let time = 0; time < 20; time += 1) {
      say(text);
      clock.advance(3_800);
      synthesis.end();
    }
    expect(speech.secondsFor(text)).to.be.closeTo(3.8, 0.1);
  });

  it('is learned from whole sentences alone that were really spoken, while the device was awake', () => {
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

  it('is spoken in parts, none so long that Chrome would cut it off', () => {
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

  it('is one where it is short, parted at a comma where a sentence is too long, and cut where it has no space', () => {
    const long = `${'a'.repeat(50)}, ${'b'.repeat(50)} ${'c'.repeat(50)} ${'d'.repeat(50)}`;
    const lengths = ['Left. Right.', long, 'x'.repeat(400)].map((text) =>
      partsOf(text, 'en').map(({ length }) => length),
    );
    expect(lengths).to.deep.equal([[12], [51, 152], [160, 160, 80]]);
  });

  it('is parted at sentences also where the browser has no segmenter', () => {
    pretend(Intl, 'Segmenter', undefined);
    const whole = [sentence('a', 70), sentence('b', 70), sentence('c', 70)];
    expect(partsOf(whole.join(' '), 'en')).to.deep.equal([`${whole[0]} ${whole[1]}`, whole[2]]);
  });
});

describe('what cannot be said', () => {
  it('for want of a voice fails', () => {
    const { synthesis, clock, say, endings } = talking(
      new FakeSynthesis(danish, voice('en-GB', { localService: false })),
    );
    say('One.');
    say('Two.');
    expect([synthesis.texts, endings, clock.armed]).to.deep.equal([[], ['One. failed', 'Two. failed'], 0]);
  });

  it('waits for voices that are not here yet', () => {
    const { synthesis, say, endings } = talking(new FakeSynthesis());
    say('One.');
    synthesis.load(british);
    synthesis.load(british, danish);
    synthesis.end();
    expect([synthesis.texts, endings]).to.deep.equal([['One.'], ['One. spoken']]);
  });

  it('does not wait for ever', () => {
    const { clock, say, endings } = talking(new FakeSynthesis());
    say('One.');
    clock.advance(10_000);
    expect([endings, clock.armed]).to.deep.equal([['One. failed'], 0]);
  });

  it('is told', () => {
    ofAll(FAILURES, (error) => {
      const { synthesis, say, endings } = talking();
      say('One.');
      say('Two.');
      synthesis.fail(error);
      synthesis.fail(error);
      expect(endings).to.deep.equal(['One. failed', 'Two. failed']);
    });
  });

  it('because somebody else cut it off is said once more, and told when that happens again', () => {
    ofAll(CUTS, (error) => {
      const { synthesis, say, endings } = talking();
      say('One.');
      synthesis.fail(error);
      const once = [...endings];
      synthesis.fail(error);
      expect([synthesis.texts, once, endings]).to.deep.equal([['One.', 'One.'], [], ['One. failed']]);
    });
  });

  it('where there is no speech at all fails at once', () => {
    const { speech, clock, say, endings } = talking(undefined, { synthesis: null });
    say('One.');
    speech.close();
    expect([endings, clock.armed]).to.deep.equal([['One. failed'], 0]);
    expect([speech.voices('en'), speech.remoteVoices('en'), speech.hasVoice('en')]).to.deep.equal([[], [], false]);
  });

  it('where everything throws fails, and throws nothing', () => {
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

  it('where cancelling throws, goes on after the time it takes', () => {
    const synthesis = new FakeSynthesis(british);
    synthesis.cancel = refuse;
    const { clock, say, endings } = talking(synthesis);
    say('One.');
    clock.advance(10_000);
    expect(endings).to.deep.equal(['One. spoken']);
  });
});

describe('what does not begin', () => {
  it('is tried once more, and has failed after 6 seconds', () => {
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

  it('may begin the second time', () => {
    const { synthesis, clock, say, endings } = talking();
    synthesis.isStuck = true;
    say('One.');
    synthesis.isStuck = false;
    clock.advance(3_000);
    synthesis.end();
    expect([synthesis.texts, endings]).to.deep.equal([['One.', 'One.'], ['One. spoken']]);
  });

  it('has begun as soon as a browser tells of a word, or of its end', () => {
    ofAll(['onboundary', 'onend'] as const, (sign) => {
      const { synthesis, clock, say, endings } = talking();
      synthesis.isStuck = true;
      say('1234567890');
      synthesis.spoken[0]![sign]!();
      clock.advance(60_000);
      expect([synthesis.texts.length, endings]).to.deep.equal([1, ['1234567890 spoken']]);
    });
  });

  it('is begun again in the middle of a long text, too', () => {
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
    it(`is said once more where it was ${error} before that, and not a third time`, () => {
      const { synthesis, say, endings } = talking();
      synthesis.isStuck = true;
      say('One.');
      synthesis.fail(error);
      const once = [...endings];
      synthesis.fail(error);
      expect([synthesis.texts, once, endings]).to.deep.equal([['One.', 'One.'], [], ['One. failed']]);
    });
  }

  it('is not what the page has paused', () => {
    const { synthesis, say } = talking();
    synthesis.paused = true;
    say('One.');
    expect(synthesis.paused).to.equal(false);
  });
});

describe('a page that goes', () => {
  it('takes its voice along', () => {
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
  it('takes its own parts where none are handed in, and is closed', () => {
    const speech = new Speech({ clock: new FakeClock() });
    expect(() => {
      speech.voices('en');
      speech.close();
    }).not.to.throw();
  });
});
