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

/** An announcer after these events. */
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
  ['a phase, which is left to its cue', two, IDLE, [start, pause, phase], en.paused.gap, ''],
  ['a completed session', two, all, [start, complete], done, done],
  ['a completed single move', one, first, [start, complete], oneDone, oneDone],
  ['a skipped single move', one, IDLE, [start, complete], `${en.done}.`, `${en.done}.`],
  ['a stopped session', two, first, [start, reset], stopped, stopped],
  ['a session stopped before anything was done', two, IDLE, [start, pause, reset], '', ''],
  ['two stops with nothing done, which leave no space', two, IDLE, [start, reset, start, reset], '', ''],
  ['a stopped single move', one, first, [start, reset], '', ''],
  ['the next start', two, all, [start, complete, start], done, ''],
];
for (const [what, timeline, ended, events, announcement, summary] of table) {
  it(`announcement and summary after: ${what}`, () => {
    const announcer = told(timeline, ended, ...events);
    expect([announcer.announcement, announcer.summary]).to.deep.equal([announcement, summary]);
  });
}

describe('the announcement', () => {
  it('is a cue, and is emptied by a reset before anything was done', () => {
    const announcer = told(two, IDLE, start);
    announcer.cue(cue!);
    const before = announcer.announcement;
    announcer.handle(reset, two, IDLE, 0);
    expect([before, announcer.announcement]).to.deep.equal([sayCue(cue!, wordsOf('en')), '']);
  });

  it('of the time left is in whole seconds, and differs each time so that it is spoken again', () => {
    const announcer = told(two, IDLE);
    const said = [1, 2, 3].map(() => (announcer.announceTimeLeft(7_001), announcer.announcement));
    const sentence = en.secondsLeft(8);
    expect(said).to.deep.equal([sentence, `${sentence}\u00a0`, sentence]);
  });

  it('on resume is the time left, or the present repetition', () => {
    const [hold, lift] = [one.phases[1]!, { ...one.phases[1]!, rep: 3, reps: 8 }];
    const said = [hold, lift, { ...lift, leadsIn: true }].map((each) => {
      const announcer = told(two, IDLE);
      announcer.resumed(each, 7_001);
      return announcer.announcement;
    });
    expect(said).to.deep.equal([en.secondsLeft(8), `${en.repetition(3, 8)}.`, en.secondsLeft(8)]);
  });

  it('can be extended by a sentence', () => {
    const announcer = told(two, IDLE);
    for (const each of ['First.', 'Second.']) announcer.add(each);
    expect(announcer.announcement).to.equal('First. Second.');
  });

  it('is empty after clear()', () => {
    const announcer = told(two, all, start, complete);
    announcer.clear();
    expect([announcer.announcement, announcer.summary]).to.deep.equal(['', '']);
  });

  it('keeps its language when that changes, but the summary follows; the reason of a pause is kept', () => {
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
