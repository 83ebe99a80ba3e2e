import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import { sayCue } from '../../src/locale/say.js';
import { Narrator } from '../../src/player/announcer.js';
import { cuesOf } from '../../src/session/cues.js';
import { IDLE, type Happening, type PlaybackState } from '../../src/session/playback.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import { da, en, wordsOf } from '../support/languages.js';

const one = buildTimeline([boutOf(exercises.butterfly, 1)]);
const two = buildTimeline([boutOf(exercises.butterfly, 1), boutOf(exercises['hip-flexor'], 1)]);
const [cue] = cuesOf(one);
const all = { ...IDLE, done: two.phases.map(({ group }) => group) };
const first = { ...IDLE, done: [0] };
const MINUTE = 60_000;

const start: Happening = { type: 'start' };
const complete: Happening = { type: 'complete' };
const reset: Happening = { type: 'reset', reason: 'user' };
const pause: Happening = { type: 'pause', reason: 'gap' };
const phase = { type: 'phase', phase: one.phases[0]!, reason: 'time' } as Happening;
const waiting = { type: 'waiting', phase: one.phases[0]! } as Happening;

const narrate = (timeline = two, ended = IDLE, ...happened: Happening[]): Narrator => {
  const narrator = new Narrator(() => wordsOf('en'));
  for (const each of happened) narrator.happened(each, timeline, ended, 2 * MINUTE);
  return narrator;
};

describe('what is spoken', () => {
  it('is nothing at first', () => {
    expect(narrate().announcement).to.equal('');
  });

  it('is a cue', () => {
    const narrator = narrate();
    narrator.cue(cue!);
    expect(narrator.announcement).to.equal(sayCue(cue!, wordsOf('en')));
  });

  it('is what is left, in whole seconds', () => {
    const narrator = narrate();
    narrator.tellTimeLeft(7_001);
    expect(narrator.announcement).to.equal(en.secondsLeft(8));
  });

  it('is what is left where it goes on, or in which repetition', () => {
    const [hold, lift] = [one.phases[1]!, { ...one.phases[1]!, rep: 3, reps: 8 }];
    const said = [hold, lift, { ...lift, leadsIn: true }].map((phase) => {
      const narrator = narrate();
      narrator.resumed(phase, 7_001);
      return narrator.announcement;
    });
    expect(said).to.deep.equal([en.secondsLeft(8), `${en.repetition(3, 8)}.`, en.secondsLeft(8)]);
  });

  it('is why it stands still', () => {
    expect(narrate(two, IDLE, start, pause).announcement).to.equal(en.paused.gap);
  });

  it('is that it waits', () => {
    expect(narrate(two, IDLE, start, waiting).announcement).to.equal(en.waiting);
  });

  it('stays where a cue says what happened', () => {
    const narrator = narrate(two, IDLE, start, pause);
    narrator.happened(phase, two, IDLE, 0);
    expect(narrator.announcement).to.equal(en.paused.gap);
  });

  it('is the summary of a session that is done', () => {
    expect(narrate(two, all, start, complete).announcement).to.equal(en.doneSummary(2, 2 * MINUTE));
  });

  it('is the summary of a session that was stopped', () => {
    expect(narrate(two, first, start, reset).announcement).to.equal(en.stoppedSummary(1, 2));
  });

  it('is emptied by a reset before anything was done', () => {
    const narrator = narrate(two, IDLE, start);
    narrator.cue(cue!);
    narrator.happened(reset, two, IDLE, 0);
    expect(narrator.announcement).to.equal('');
  });

  it('is another text for the same sentence again, each time, so that it is spoken again', () => {
    const narrator = narrate();
    const said = [1, 2, 3].map(() => {
      narrator.tellTimeLeft(7_001);
      return narrator.announcement;
    });
    const sentence = en.secondsLeft(8);
    expect(said).to.deep.equal([sentence, `${sentence}\u00a0`, sentence]);
  });

  it('is nothing twice over without a space', () => {
    expect(narrate(two, IDLE, start, reset, start, reset).announcement).to.equal('');
  });

  it('is nothing once what was played is cleared away', () => {
    const narrator = narrate(two, all, start, complete);
    narrator.clear();
    expect([narrator.announcement, narrator.summary]).to.deep.equal(['', '']);
  });

  it('is in the language of the moment', () => {
    let words = wordsOf('en');
    const narrator = new Narrator(() => words);
    narrator.happened(pause, one, IDLE, 0);
    words = wordsOf('da');
    const before = narrator.announcement;
    narrator.tellTimeLeft(3_000);
    expect([before, narrator.announcement]).to.deep.equal([en.paused.gap, da.secondsLeft(3)]);
  });
});

describe('the summary', () => {
  const table: [what: string, timeline: typeof two, ended: PlaybackState, happened: Happening[], summary: string][] = [
    ['of a session that runs is empty', two, IDLE, [start, phase, pause], ''],
    ['of one that is done tells moves and minutes', two, all, [start, complete], en.doneSummary(2, 2 * MINUTE)],
    ['of a single move that is done is just that', one, first, [start, complete], `${en.done}.`],
    ['of one that was stopped tells how far it came', two, first, [start, reset], en.stoppedSummary(1, 2)],
    ['of one that was stopped before anything was done is empty', two, IDLE, [start, reset], ''],
    ['of a single move that was stopped is empty', one, first, [start, reset], ''],
    ['goes with the next start', two, all, [start, complete, start], ''],
  ];
  it('is in the language of now, not of when it ended', () => {
    let words = wordsOf('en');
    const narrator = new Narrator(() => words);
    narrator.happened(complete, two, all, 2 * MINUTE);
    const before = narrator.summary;
    words = wordsOf('da');
    expect([before, narrator.summary, narrator.announcement]).to.deep.equal([
      en.doneSummary(2, 2 * MINUTE),
      da.doneSummary(2, 2 * MINUTE),
      en.doneSummary(2, 2 * MINUTE),
    ]);
  });

  for (const [what, timeline, ended, happened, summary] of table) {
    it(what, () => {
      expect(narrate(timeline, ended, ...happened).summary).to.equal(summary);
    });
  }
});

it('why it stands still is kept', () => {
  expect(narrate(two, IDLE, start, pause).pausedBy).to.equal('gap');
});
