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

/** What is told of these events, one after the other. */
function told(timeline: typeof two, ended: PlaybackState, ...events: PlaybackEvent[]): Announcer {
  const announcer = new Announcer(() => wordsOf('en'));
  for (const each of events) announcer.handle(each, timeline, ended, 2 * MINUTE);
  return announcer;
}

const done = en.doneSummary(2, 2 * MINUTE);
const oneDone = en.doneSummary(1, 2 * MINUTE);
const stopped = en.stoppedSummary(1, 2);
type Row = [what: string, timeline: typeof two, ended: PlaybackState, events: PlaybackEvent[]];
const table: [...Row, announcement: string, summary: string][] = [
  ['nothing yet', two, IDLE, [], '', ''],
  ['a pause', two, IDLE, [start, pause], en.paused.gap, ''],
  ['a wait', two, IDLE, [start, waiting], en.waiting.tap, ''],
  ['a phase, which a cue says', two, IDLE, [start, pause, phase], en.paused.gap, ''],
  ['a session that is done', two, all, [start, complete], done, done],
  ['a single move that is done', one, first, [start, complete], oneDone, oneDone],
  ['a single move that was skipped', one, IDLE, [start, complete], `${en.done}.`, `${en.done}.`],
  ['a session that was stopped', two, first, [start, reset], stopped, stopped],
  ['one that was stopped before anything was done', two, IDLE, [start, pause, reset], '', ''],
  ['nothing twice over, without a space', two, IDLE, [start, reset, start, reset], '', ''],
  ['a single move that was stopped', one, first, [start, reset], '', ''],
  ['the next start', two, all, [start, complete, start], done, ''],
];
for (const [what, timeline, ended, events, announcement, summary] of table) {
  it(`what is spoken, and how it ended: ${what}`, () => {
    const announcer = told(timeline, ended, ...events);
    expect([announcer.announcement, announcer.summary]).to.deep.equal([announcement, summary]);
  });
}

describe('what is spoken', () => {
  it('is a cue, and emptied by a reset before anything was done', () => {
    const announcer = told(two, IDLE, start);
    announcer.cue(cue!);
    const before = announcer.announcement;
    announcer.handle(reset, two, IDLE, 0);
    expect([before, announcer.announcement]).to.deep.equal([sayCue(cue!, wordsOf('en')), '']);
  });

  it('is what is left, in whole seconds; another text each time, so that it is spoken again', () => {
    const announcer = told(two, IDLE);
    const said = [1, 2, 3].map(() => (announcer.announceTimeLeft(7_001), announcer.announcement));
    const sentence = en.secondsLeft(8);
    expect(said).to.deep.equal([sentence, `${sentence}\u00a0`, sentence]);
  });

  it('is what is left where it goes on, or in which repetition', () => {
    const [hold, lift] = [one.phases[1]!, { ...one.phases[1]!, rep: 3, reps: 8 }];
    const said = [hold, lift, { ...lift, leadsIn: true }].map((each) => {
      const announcer = told(two, IDLE);
      announcer.resumed(each, 7_001);
      return announcer.announcement;
    });
    expect(said).to.deep.equal([en.secondsLeft(8), `${en.repetition(3, 8)}.`, en.secondsLeft(8)]);
  });

  it('may have one more sentence', () => {
    const announcer = told(two, IDLE);
    for (const each of ['First.', 'Second.']) announcer.add(each);
    expect(announcer.announcement).to.equal('First. Second.');
  });

  it('is nothing once what was played is cleared away', () => {
    const announcer = told(two, all, start, complete);
    announcer.clear();
    expect([announcer.announcement, announcer.summary]).to.deep.equal(['', '']);
  });

  it('is in the language of its moment, how it ended in that of now, and why it stands still is kept', () => {
    let words = wordsOf('en');
    const announcer = new Announcer(() => words);
    announcer.handle(pause, two, IDLE, 0);
    announcer.handle(complete, two, all, 2 * MINUTE);
    const before = announcer.summary;
    words = wordsOf('da');
    expect([before, announcer.summary, announcer.announcement, announcer.pausedBy]).to.deep.equal([
      ...[done, da.doneSummary(2, 2 * MINUTE), done, 'gap'],
    ]);
    announcer.announceTimeLeft(3_000);
    expect(announcer.announcement).to.equal(da.secondsLeft(3));
  });
});
