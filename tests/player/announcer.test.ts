import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import { sayCue } from '../../src/locale/say.js';
import { Announcer } from '../../src/player/announcer.js';
import { cuesOf } from '../../src/session/cues.js';
import { IDLE, type PlaybackEvent, type PlaybackState } from '../../src/session/playback.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import { da, en, wordsOf } from '../support/languages.js';

const one = buildTimeline([boutOf(exercises.butterfly, 1)]);
const two = buildTimeline([boutOf(exercises.butterfly, 1), boutOf(exercises['hip-flexor'], 1)]);
const [cue] = cuesOf(one);
const all = { ...IDLE, done: two.phases.map(({ group }) => group) };
const first = { ...IDLE, done: [0] };
const MINUTE = 60_000;

const start: PlaybackEvent = { type: 'start' };
const complete: PlaybackEvent = { type: 'complete' };
const reset: PlaybackEvent = { type: 'reset', reason: 'user' };
const pause: PlaybackEvent = { type: 'pause', reason: 'gap' };
const phase = { type: 'phase', phase: one.phases[0]!, reason: 'time' } as PlaybackEvent;
const waiting = { type: 'waiting', phase: one.phases[0]! } as PlaybackEvent;

const narrate = (timeline = two, ended = IDLE, ...events: PlaybackEvent[]): Announcer => {
  const announcer = new Announcer(() => wordsOf('en'));
  for (const each of events) announcer.handle(each, timeline, ended, 2 * MINUTE);
  return announcer;
};

describe('what is spoken', () => {
  it('is nothing at first', () => {
    expect(narrate().announcement).to.equal('');
  });

  it('is a cue', () => {
    const announcer = narrate();
    announcer.cue(cue!);
    expect(announcer.announcement).to.equal(sayCue(cue!, wordsOf('en')));
  });

  it('is what is left, in whole seconds', () => {
    const announcer = narrate();
    announcer.announceTimeLeft(7_001);
    expect(announcer.announcement).to.equal(en.secondsLeft(8));
  });

  it('is what is left where it goes on, or in which repetition', () => {
    const [hold, lift] = [one.phases[1]!, { ...one.phases[1]!, rep: 3, reps: 8 }];
    const said = [hold, lift, { ...lift, leadsIn: true }].map((phase) => {
      const announcer = narrate();
      announcer.resumed(phase, 7_001);
      return announcer.announcement;
    });
    expect(said).to.deep.equal([en.secondsLeft(8), `${en.repetition(3, 8)}.`, en.secondsLeft(8)]);
  });

  it('is why it stands still', () => {
    expect(narrate(two, IDLE, start, pause).announcement).to.equal(en.paused.gap);
  });

  it('is that it waits', () => {
    expect(narrate(two, IDLE, start, waiting).announcement).to.equal(en.waiting);
  });

  it('stays where a cue says what events', () => {
    const announcer = narrate(two, IDLE, start, pause);
    announcer.handle(phase, two, IDLE, 0);
    expect(announcer.announcement).to.equal(en.paused.gap);
  });

  it('is the summary of a session that is done', () => {
    expect(narrate(two, all, start, complete).announcement).to.equal(en.doneSummary(2, 2 * MINUTE));
  });

  it('is the summary of a session that was stopped', () => {
    expect(narrate(two, first, start, reset).announcement).to.equal(en.stoppedSummary(1, 2));
  });

  it('is emptied by a reset before anything was done', () => {
    const announcer = narrate(two, IDLE, start);
    announcer.cue(cue!);
    announcer.handle(reset, two, IDLE, 0);
    expect(announcer.announcement).to.equal('');
  });

  it('is another text for the same sentence again, each time, so that it is spoken again', () => {
    const announcer = narrate();
    const said = [1, 2, 3].map(() => {
      announcer.announceTimeLeft(7_001);
      return announcer.announcement;
    });
    const sentence = en.secondsLeft(8);
    expect(said).to.deep.equal([sentence, `${sentence}\u00a0`, sentence]);
  });

  it('is nothing twice over without a space', () => {
    expect(narrate(two, IDLE, start, reset, start, reset).announcement).to.equal('');
  });

  it('is nothing once what was played is cleared away', () => {
    const announcer = narrate(two, all, start, complete);
    announcer.clear();
    expect([announcer.announcement, announcer.summary]).to.deep.equal(['', '']);
  });

  it('is in the language of the moment', () => {
    let words = wordsOf('en');
    const announcer = new Announcer(() => words);
    announcer.handle(pause, one, IDLE, 0);
    words = wordsOf('da');
    const before = announcer.announcement;
    announcer.announceTimeLeft(3_000);
    expect([before, announcer.announcement]).to.deep.equal([en.paused.gap, da.secondsLeft(3)]);
  });
});

describe('the summary', () => {
  const table: [what: string, timeline: typeof two, ended: PlaybackState, events: PlaybackEvent[], summary: string][] =
    [
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
    const announcer = new Announcer(() => words);
    announcer.handle(complete, two, all, 2 * MINUTE);
    const before = announcer.summary;
    words = wordsOf('da');
    expect([before, announcer.summary, announcer.announcement]).to.deep.equal([
      en.doneSummary(2, 2 * MINUTE),
      da.doneSummary(2, 2 * MINUTE),
      en.doneSummary(2, 2 * MINUTE),
    ]);
  });

  for (const [what, timeline, ended, events, summary] of table) {
    it(what, () => {
      expect(narrate(timeline, ended, ...events).summary).to.equal(summary);
    });
  }
});

it('why it stands still is kept', () => {
  expect(narrate(two, IDLE, start, pause).pausedBy).to.equal('gap');
});
