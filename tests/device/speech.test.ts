import { expect } from '@open-wc/testing';
import { partsOf, Speech, type SayOptions, type SpeechOptions } from '../../src/device/speech.js';
import { FakeClock } from '../support/fake-clock.js';
import { FakeSynthesis, utter, voice } from '../support/fake-speech.js';

const danish = voice('da-DK', { name: 'Sara' });
const british = voice('en-GB', { name: 'Daniel' });
const american = voice('en-US', { name: 'Samantha' });
const remote = voice('da-DK', { name: 'Far away', localService: false });

function talking(synthesis = new FakeSynthesis(danish, british), options: Partial<SpeechOptions> = {}) {
  const clock = new FakeClock();
  const failures: string[] = [];
  const onFailed = (reason: string) => failures.push(reason);
  const speech = new Speech({ synthesis, utter, clock, onFailed, ...options });
  speech.listen();
  const endings: string[] = [];
  const say = (text: string, more: Partial<SayOptions> = {}) =>
    speech.say(text, { lang: 'en', onEnd: (ending) => endings.push(`${text} ${ending}`), ...more });
  return { synthesis, speech, clock, failures, endings, say };
}

const namesOf = (voices: SpeechSynthesisVoice[]) => voices.map(({ name }) => name);

describe('the voices for a language', () => {
  const namesFor = (lang: string, ...voices: SpeechSynthesisVoice[]) =>
    namesOf(talking(new FakeSynthesis(...voices)).speech.voices(lang));

  it('are those on the device alone', () => {
    const { speech } = talking(new FakeSynthesis(remote, danish, british));
    expect([namesOf(speech.voices('da')), namesOf(speech.remoteVoices('da'))]).to.deep.equal([['Sara'], ['Far away']]);
  });

  it('begin with the region of the page', () => {
    expect(namesFor('en-GB', american, british)).to.deep.equal(['Daniel', 'Samantha']);
    expect(namesFor('en-US', british, american)).to.deep.equal(['Samantha', 'Daniel']);
  });

  it('are of the language where none is of the region', () => {
    expect(namesFor('en-AU', danish, british)).to.deep.equal(['Daniel']);
  });

  it('begin with the device’s own where the page names no region', () => {
    expect(namesFor('en', american, voice('en-AU', { name: 'Karen', default: true }))).to.deep.equal([
      'Karen',
      'Samantha',
    ]);
  });

  it('begin with where the language is at home, else', () => {
    expect(namesFor('da', voice('da-GL', { name: 'Nuuk' }), danish)).to.deep.equal(['Sara', 'Nuuk']);
  });

  it('begin with the better of two', () => {
    const better = voice('en-GB', { name: 'Serena', voiceURI: 'com.apple.voice.enhanced.en-GB.Serena' });
    expect(namesFor('en-GB', british, better)).to.deep.equal(['Serena', 'Daniel']);
  });

  it('end with those that iOS lists even where they cannot speak', () => {
    const mute = voice('en-GB', { name: 'Rocko', voiceURI: 'com.apple.eloquence.en-GB.Rocko', default: true });
    expect(namesFor('en-GB', mute, american)).to.deep.equal(['Samantha', 'Rocko']);
  });

  it('are found as Chrome for Android writes them', () => {
    expect(namesFor('en-GB', american, voice('en_GB', { name: 'Android' }))).to.deep.equal(['Android', 'Samantha']);
  });

  it('are never those of a language that begins alike', () => {
    expect(namesFor('en', voice('enm-GB'), danish)).to.be.empty;
  });

  it('are none for what is no tag', () => {
    expect(namesFor('?', danish)).to.be.empty;
  });

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
  it('is spoken by the best voice, a little slower than that speaks', () => {
    const { synthesis, say } = talking(new FakeSynthesis(danish, american, british));
    say('Left leg.', { lang: 'en-GB' });
    expect(synthesis.spoken).to.have.length(1);
    expect(synthesis.spoken[0]).to.deep.include({
      ...{ text: 'Left leg.', voice: british, lang: 'en-GB', rate: 0.95, volume: 1 },
    });
  });

  it('has the language of its voice as a proper tag', () => {
    const { synthesis, say } = talking(new FakeSynthesis(voice('en_GB')));
    say('Left leg.');
    expect(synthesis.spoken[0]!.lang).to.equal('en-GB');
  });

  it('has no soft hyphens', () => {
    const { synthesis, say } = talking();
    say('Knæ\u00adbøj\u00adning.', { lang: 'da' });
    expect(synthesis.texts).to.deep.equal(['Knæbøjning.']);
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

  it('is as loud as was chosen', () => {
    const { synthesis, speech, say } = talking();
    speech.volume = 0.25;
    say('Left leg.');
    expect(synthesis.spoken[0]!.volume).to.equal(0.25);
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
    const onEnd = () => {
      throw new Error('no');
    };
    speech.say('One.', { lang: 'en', onEnd });
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

  it('is guessed by 14 characters a second', () => {
    expect(talking().speech.secondsFor(text)).to.be.closeTo(38 / 14, 0.001);
  });

  it('is nothing for nothing', () => {
    expect(talking().speech.secondsFor('\u00ad ')).to.equal(0);
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

  const teaches = (each: string, milliseconds: number) => {
    const { synthesis, clock, speech, say } = talking();
    say(each);
    clock.advance(milliseconds);
    synthesis.end();
    return speech.secondsFor(text) !== 38 / 14;
  };

  it('is learned from whole sentences that were really spoken', () => {
    expect([teaches(text, 3_800), teaches('Left.', 800), teaches(text, 5)]).to.deep.equal([true, false, false]);
  });

  it('is not learned from one in which the device slept', () => {
    const { synthesis, clock, speech, say } = talking();
    say(text);
    clock.oversleep(60_000);
    synthesis.end();
    expect(speech.secondsFor(text)).to.equal((38 * (60 / 14)) / 60);
  });

  it('is not learned from one that had to be given up', () => {
    const { clock, speech, say } = talking();
    say(text);
    clock.advance(60_000);
    expect(speech.secondsFor(text)).to.equal((38 * (60 / 14)) / 60);
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

  it('that is short is one', () => {
    expect(partsOf('Left. Right.', 'en')).to.deep.equal(['Left. Right.']);
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

  it('is parted at a comma where a sentence is too long', () => {
    const [first] = partsOf(`${'a'.repeat(50)}, ${'b'.repeat(50)} ${'c'.repeat(50)} ${'d'.repeat(50)}`, 'en');
    expect(first).to.equal(`${'a'.repeat(50)},`);
  });

  it('is cut where it has no space at all', () => {
    expect(partsOf('x'.repeat(400), 'en').map(({ length }) => length)).to.deep.equal([160, 160, 80]);
  });

  it('is parted at sentences also where the browser has no segmenter', () => {
    const { Segmenter } = Intl;
    Object.assign(Intl, { Segmenter: undefined });
    const whole = [sentence('a', 70), sentence('b', 70), sentence('c', 70)];
    const parts = partsOf(whole.join(' '), 'en');
    Object.assign(Intl, { Segmenter });
    expect(parts).to.deep.equal([`${whole[0]} ${whole[1]}`, whole[2]]);
  });
});

describe('what cannot be said', () => {
  it('for want of a voice fails, and is told once', () => {
    const { synthesis, clock, say, endings, failures } = talking(
      new FakeSynthesis(danish, voice('en-GB', { localService: false })),
    );
    say('One.');
    say('Two.');
    expect([synthesis.texts, endings, failures, clock.armed]).to.deep.equal([
      [],
      ['One. failed', 'Two. failed'],
      ['language-unavailable'],
      0,
    ]);
  });

  it('waits for voices that are not here yet', () => {
    const { synthesis, say, endings, failures } = talking(new FakeSynthesis());
    say('One.');
    synthesis.load(british);
    synthesis.load(british, danish);
    synthesis.end();
    expect([synthesis.texts, endings, failures]).to.deep.equal([['One.'], ['One. spoken'], []]);
  });

  it('does not wait for ever', () => {
    const { clock, say, endings, failures } = talking(new FakeSynthesis());
    say('One.');
    clock.advance(10_000);
    expect([endings, failures, clock.armed]).to.deep.equal([['One. failed'], ['language-unavailable'], 0]);
  });

  for (const error of ['not-allowed', 'synthesis-failed', 'language-unavailable', 'network']) {
    it(`by ${error} is told once`, () => {
      const { synthesis, say, endings, failures } = talking();
      say('One.');
      say('Two.');
      synthesis.fail(error);
      synthesis.fail(error);
      expect([endings, failures]).to.deep.equal([['One. failed', 'Two. failed'], [error]]);
    });
  }

  for (const error of ['interrupted', 'canceled']) {
    it(`by ${error} is no failure`, () => {
      const { synthesis, say, endings, failures } = talking();
      say('One.');
      synthesis.fail(error);
      expect([endings, failures]).to.deep.equal([['One. dropped'], []]);
    });
  }

  it('where there is no speech at all fails at once', () => {
    const { speech, clock, say, endings, failures } = talking(undefined, { synthesis: null });
    say('One.');
    speech.close();
    expect([endings, failures, clock.armed]).to.deep.equal([['One. failed'], ['synthesis-unavailable'], 0]);
    expect([speech.voices('en'), speech.remoteVoices('en'), speech.hasVoice('en')]).to.deep.equal([[], [], false]);
  });

  it('where everything throws fails, and throws nothing', () => {
    const throws = () => {
      throw new Error('no');
    };
    const synthesis = {
      ...{ getVoices: () => [british], speak: throws, cancel: throws },
      ...{ addEventListener: throws, removeEventListener: throws },
    };
    const failures: string[] = [];
    const speech = new Speech({
      synthesis,
      utter,
      clock: new FakeClock(),
      onFailed: (reason) => failures.push(reason),
    });
    speech.say('One.', { lang: 'en' });
    speech.close();
    expect(failures).to.deep.equal(['synthesis-failed']);
    const clock = new FakeClock();
    expect(new Speech({ clock, synthesis: { ...synthesis, getVoices: throws } }).voices('en')).to.be.empty;
  });

  it('where cancelling throws, goes on after the time it takes', () => {
    const synthesis = new FakeSynthesis(british);
    synthesis.cancel = () => {
      throw new Error('no');
    };
    const { clock, say, endings } = talking(synthesis);
    say('One.');
    clock.advance(10_000);
    expect(endings).to.deep.equal(['One. spoken']);
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
