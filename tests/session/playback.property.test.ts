import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { IDLE, play, playedMs, positionMs, retime, tally } from '../../src/session/playback.js';
import type { Status } from '../../src/session/status.js';
import type { Change, Moment, PlaybackState } from '../../src/session/playback.js';
import type { Phase, Timeline } from '../../src/session/timeline.js';
import { actionOf, always, at, changedTimeline, plain, shortTimeline, told } from './helpers.js';
import type { Name } from './helpers.js';

/** Time in these tests goes by half seconds. */
const TICK_MS = 500;
const GAP_TICKS = 10;

/** Some time passes, the wall clock may jump, and then there is an action. */
interface Move {
  readonly ticks: number;
  readonly wallJumpMs: number;
  readonly action: Name;
}

const taps: Name[] = ['pause', 'resume', 'start', 'advance', 'skip', 'back', 'restart', 'next', 'previous', 'reset'];
const anyTicks = fc.oneof(
  { weight: 16, arbitrary: fc.nat(GAP_TICKS) },
  { weight: 2, arbitrary: fc.nat(40) },
  { weight: 1, arbitrary: fc.nat(7_200) },
);
/** Small jumps of the wall clock never add up to a gap within one run; a big one is a gap at once. */
const anyWallJump = fc.oneof(
  { weight: 40, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.integer({ min: -80, max: 80 }) },
  { weight: 1, arbitrary: fc.constantFrom(-3_600_000, -6_000, 6_000, 3_600_000) },
);
const anyAction = fc.oneof(
  { weight: 12, arbitrary: fc.constant<Name>('wake') },
  // these end a pause or a wait
  { weight: 3, arbitrary: fc.constantFrom<Name>('start', 'advance') },
  { weight: 1, arbitrary: fc.constantFrom<Name>('hide', 'show', 'show') },
  { weight: 2, arbitrary: fc.constantFrom(...taps) },
);
const anyMove: fc.Arbitrary<Move> = fc.record({ ticks: anyTicks, wallJumpMs: anyWallJump, action: anyAction });
const anyMoves = fc
  .array(anyMove, { minLength: 1, maxLength: 60, size: 'max' })
  .map((moves): Move[] => [{ ticks: 0, wallJumpMs: 0, action: 'start' }, ...moves]);

/** Moves in which no wake-up is missed and the clocks agree. */
const inNoHurry: fc.Arbitrary<Move> = fc.record({
  ticks: fc.nat(GAP_TICKS),
  wallJumpMs: fc.constant(0),
  action: anyAction,
});
const calmMoves = fc.array(inNoHurry, { minLength: 1, maxLength: 60, size: 'max' });

/** One action at `now`, with the state before and after it. */
interface Played {
  readonly action: Name;
  readonly before: PlaybackState;
  readonly after: PlaybackState;
  readonly now: Moment;
}

const passed = ({ monotonicMs, wallMs }: Moment, ticks: number, wallJumpMs: number): Moment => ({
  monotonicMs: monotonicMs + ticks * TICK_MS,
  wallMs: wallMs + ticks * TICK_MS + wallJumpMs,
});

/** Plays every move as a wake-up and then the action at the same moment, so that each step does one thing. */
function playAll(timeline: Timeline, moves: readonly Move[]): Played[] {
  const played: Played[] = [];
  let state: PlaybackState = IDLE;
  let was = at(0);
  for (const { ticks, wallJumpMs, action } of moves) {
    const now = Object.freeze(passed(was, ticks, wallJumpMs));
    for (const each of ['wake', action] as const) {
      const change = play(timeline, Object.freeze(state), actionOf(each), now);
      played.push({ action: each, before: state, after: change.state, now });
      state = change.state;
      was = now;
    }
  }
  return played;
}

/** Checks every action in any timeline after any moves. */
const ever = (check: (timeline: Timeline, played: Played) => void) =>
  always(fc.tuple(shortTimeline, anyMoves), ([timeline, moves]) => {
    for (const each of playAll(timeline, moves)) check(timeline, each);
  });

describe('under any order of actions, late wake-ups, hidden pages and clock jumps, a session', () => {
  it(
    'keeps its position within the last delivered phase, however late the next wake-up is',
    ever((timeline, { after, now }) => {
      const { startMs, endMs } = timeline.phases[after.phase]!;
      const muchLater = { ...now, monotonicMs: now.monotonicMs + 3_600_000 };
      for (const moment of [now, muchLater]) {
        expect(positionMs(timeline, after, moment)).to.be.within(startMs, endMs);
      }
    }),
  );

  it(
    'does not change with time alone unless it runs',
    ever((_, { action, before, after }) => {
      if (action === 'wake' && before.status !== 'running') expect(after).to.equal(before);
    }),
  );

  it(
    'counts each exercise once, as completed or skipped',
    ever((timeline, { after }) => {
      const { completed, skipped } = tally(timeline, after);
      const named = timeline.steps.filter((exercise) => exercise !== null);
      expect([...completed, ...skipped].sort().join()).to.equal(named.sort().join());
    }),
  );

  it(
    'has the same state and events whether or not a wake-up comes right before an action',
    always(fc.tuple(shortTimeline, anyMoves), ([timeline, moves]) => {
      let state: PlaybackState = IDLE;
      let now = at(0);
      for (const { ticks, wallJumpMs, action } of moves) {
        now = passed(now, ticks, wallJumpMs);
        const alone = play(timeline, state, actionOf(action), now);
        const woken = play(timeline, state, actionOf('wake'), now);
        const both = play(timeline, woken.state, actionOf(action), now);
        expect(plain(alone.state)).to.deep.equal(plain(both.state));
        expect(alone.events).to.deep.equal([...woken.events, ...both.events]);
        state = alone.state;
      }
    }),
  );
});

/**
 * The same rules written a second time, simply and slowly: half a second at a time, without anchors. Its events and its state
 * must agree with those of the reducer.
 */
class SlowSession {
  status: Status = 'idle';
  phase = 0;
  position = 0;
  played = 0;
  hidden = false;
  done: number[] = [];
  told: string[] = [];

  constructor(readonly timeline: Timeline) {}

  move({ ticks, wallJumpMs, action }: Move): void {
    this.told = [];
    if (this.status === 'running') this.sleepAndWake(ticks, wallJumpMs > GAP_TICKS * TICK_MS);
    this.act(action);
  }

  private get current(): Phase {
    return this.timeline.phases[this.phase]!;
  }

  private sleepAndWake(ticks: number, clocksDisagree: boolean): void {
    const ticksToEnd = (this.current.endMs - this.position) / TICK_MS;
    const tooLate = ticks - ticksToEnd > GAP_TICKS && !this.current.waits && !this.hidden;
    if (clocksDisagree || tooLate) {
      for (let tick = 0; tick < Math.min(ticks, ticksToEnd); tick += 1) this.moveOn();
      this.pause('gap');
      return;
    }
    for (let tick = 0; tick < ticks && this.status === 'running'; tick += 1) {
      this.moveOn();
      if (this.position === this.current.endMs) this.reachEnd();
    }
  }

  private moveOn(): void {
    this.position += TICK_MS;
    this.played += TICK_MS;
  }

  private reachEnd(): void {
    if (this.current.waits) {
      this.status = 'waiting';
      this.told.push(`waiting in ${this.phase}`);
    } else if (this.hidden) this.pause('hidden');
    else this.leave('time');
  }

  private pause(reason: string): void {
    this.status = 'paused';
    this.told.push(`pause by ${reason}`);
  }

  /** Enters the next phase at the end of the present one. */
  private leave(reason: string): void {
    const { group } = this.current;
    const next = this.timeline.phases[this.phase + 1];
    if (next?.group !== group && !this.done.includes(group)) this.done.push(group);
    this.goTo(next, reason);
  }

  private goTo(phase: Phase | undefined, reason: string): void {
    const { phases, durationMs } = this.timeline;
    if (!phase) {
      this.status = 'complete';
      this.phase = phases.length - 1;
      this.position = durationMs;
      this.told.push('complete');
      return;
    }
    if (this.status === 'waiting') this.status = 'running';
    this.phase = phases.indexOf(phase);
    this.position = phase.startMs;
    this.told.push(`phase ${this.phase} by ${reason}`);
  }

  private begin(): void {
    Object.assign(this, { status: 'running', played: 0, done: [] });
    this.told.push('start');
    this.goTo(this.timeline.phases[0], 'start');
  }

  private resume(): void {
    this.status = 'running';
    this.told.push('resume');
    if (this.position === this.current.endMs) this.leave('time');
  }

  private act(action: Name): void {
    if (action === 'hide' || action === 'show') this.hidden = action === 'hide';
    else if (action === 'start' && (this.status === 'idle' || this.status === 'complete')) this.begin();
    else if ((action === 'start' || action === 'resume') && this.status === 'paused') this.resume();
    else if (this.status === 'idle') return;
    else if (action === 'reset') {
      Object.assign(this, { status: 'idle', phase: 0, position: 0, played: 0, done: [] });
      this.told.push('reset by user');
    } else if (this.status !== 'complete') this.steer(action);
  }

  private steer(action: Name): void {
    const { phases } = this.timeline;
    const { group, step } = this.current;
    const leadsToHold = this.current.leadsIn;
    const hold = phases.filter((phase) => phase.group === group);
    const work = hold.filter((phase) => !phase.leadsIn);
    const exercise = phases.filter((phase) => phase.step === step);
    const into = ([first]: Phase[]) => this.position - first!.startMs;
    const firstBefore = (last: Phase[], unit: 'group' | 'step') => {
      const before = phases[phases.indexOf(last[0]!) - 1];
      return before ? phases.find((phase) => phase[unit] === before[unit]) : phases[0];
    };
    switch (action) {
      case 'pause':
        if (this.status !== 'paused') this.pause('user');
        break;
      case 'advance':
        if (this.status === 'waiting' || (this.status === 'running' && leadsToHold)) {
          this.goTo(phases[this.phase + 1], 'advance');
        }
        break;
      case 'skip':
        this.goTo(
          phases.find((phase) => phase.group > group),
          action,
        );
        break;
      case 'next':
        this.goTo(
          phases.find((phase) => phase.step > step),
          action,
        );
        break;
      case 'restart':
        this.goTo(hold[0], action);
        break;
      case 'back':
        this.goTo(into(work) > 3_000 ? work[0] : firstBefore(hold, 'group'), action);
        break;
      case 'previous':
        this.goTo(into(exercise) > 3_000 ? exercise[0] : firstBefore(exercise, 'step'), action);
        break;
    }
  }
}

describe('the slow session', () => {
  const agrees = ([timeline, moves]: [Timeline, readonly Move[]]) => {
    const slow = new SlowSession(timeline);
    let state: PlaybackState = IDLE;
    let now = at(0);
    for (const move of moves) {
      now = passed(now, move.ticks, move.wallJumpMs);
      const change = play(timeline, state, actionOf(move.action), now);
      state = change.state;
      slow.move(move);
      expect({
        ...plain(state),
        anchorMs: positionMs(timeline, state, now),
        playedMs: playedMs(timeline, state, now),
        told: told(timeline, change.events),
      }).to.deep.equal({
        status: slow.status,
        phase: slow.phase,
        anchorMs: slow.position,
        playedMs: slow.played,
        hidden: slow.hidden,
        done: slow.done,
        told: slow.told,
      });
    }
  };

  it('agrees with the reducer while no wake-up is missed', always(fc.tuple(shortTimeline, calmMoves), agrees));

  it(
    'agrees with the reducer through sleep and jumps of the wall clock',
    always(fc.tuple(shortTimeline, anyMoves), agrees),
  );
});

describe('a change of timeline during a session', () => {
  interface Retimed {
    readonly from: Timeline;
    readonly to: Timeline;
    readonly before: PlaybackState;
    readonly now: Moment;
    readonly change: Change;
    /** How many phases at the beginning are the same in both, and how many are the same apart from their times. */
    readonly same: number;
    readonly sameWork: number;
  }
  /** A phase without whether it waits, which does not count as a difference. */
  const inItsTime = (phase: Phase) => ({ ...phase, waits: undefined });
  const inAnyTime = ({ startMs, endMs, ...phase }: Phase) => ({
    ...inItsTime({ ...phase, startMs: 0, endMs: 0 }),
    ms: phase.leadsIn ? 0 : endMs - startMs,
  });

  const check = (expectation: (retimed: Retimed) => void) =>
    always(fc.tuple(changedTimeline, anyMoves), ([{ from, to }, moves]) => {
      const { after: before, now } = playAll(from, moves).at(-1)!;
      const change = retime(from, to, Object.freeze(before), now);
      const count = (of: (phase: Phase) => unknown) => {
        const [a, b] = [to, from].map(({ phases }) => phases.map((phase) => JSON.stringify(of(phase))));
        const differs = a!.findIndex((phase, i) => phase !== b![i]);
        return differs < 0 ? to.phases.length : differs;
      };
      const [same, sameWork] = [count(inItsTime), count(inAnyTime)];
      expectation({ from, to, before, now, change, same, sameWork });
    });
  const inCourse = (expectation: (retimed: Retimed) => void) =>
    check((retimed) => {
      const { status } = retimed.before;
      if (status !== 'idle' && status !== 'complete') expectation(retimed);
    });

  it(
    'changes nothing and has no events unless the session is under way',
    check(({ before, change }) => {
      if (before.status === 'idle' || before.status === 'complete') {
        expect(change).to.deep.equal({ state: IDLE, events: [] });
      }
    }),
  );

  it(
    'keeps the played time',
    inCourse(({ from, to, before, now, change }) => {
      expect(playedMs(to, change.state, now)).to.equal(playedMs(from, before, now));
    }),
  );

  it(
    'keeps as done what is the same in both, and nothing after that',
    inCourse(({ to, before, change, sameWork }) => {
      const changedFrom = to.phases[sameWork]?.group ?? Infinity;
      expect(change.state.done).to.deep.equal(before.done.filter((group) => group < changedFrom));
    }),
  );

  it(
    'does not move the session if the change comes later',
    inCourse(({ from, to, before, now, change: { state, events }, same }) => {
      if (same <= before.phase) return;
      expect(events).to.be.empty;
      expect({ ...plain(state), done: [] }).to.deep.equal({ ...plain(before), done: [] });
      expect(positionMs(to, state, now)).to.equal(positionMs(from, before, now));
    }),
  );

  it(
    'begins the present exercise again if that has changed, and keeps running or paused',
    inCourse(({ from, to, before, now, change: { state, events }, same }) => {
      if (same > before.phase) return;
      const { step } = from.phases[before.phase]!;
      const index = to.phases.findIndex((phase) => phase.step === step);
      const reached = index < 0 ? to.durationMs : to.phases[index]!.startMs;
      const status = before.status === 'paused' ? 'paused' : 'running';
      expect(told(to, events)).to.deep.equal([index < 0 ? 'complete' : `phase ${index} by swap`]);
      expect([state.status, state.hidden]).to.deep.equal([index < 0 ? 'complete' : status, before.hidden]);
      expect([state.anchorMs, positionMs(to, state, now)]).to.deep.equal([reached, reached]);
    }),
  );

  it(
    'leaves a session that goes on normally',
    inCourse(({ to, now, change }) => {
      const later = { monotonicMs: now.monotonicMs + TICK_MS, wallMs: now.wallMs + TICK_MS };
      const { state } = play(to, change.state, actionOf('wake'), later);
      const { startMs, endMs } = to.phases[state.phase]!;
      expect(positionMs(to, state, later)).to.be.within(startMs, endMs);
    }),
  );

  it(
    'to an equal one changes nothing',
    always(fc.tuple(shortTimeline, anyMoves), ([timeline, moves]) => {
      const { after: before, now } = playAll(timeline, moves).at(-1)!;
      if (before.status === 'idle' || before.status === 'complete') return;
      const { state, events } = retime(timeline, structuredClone(timeline), before, now);
      expect([plain(state), events]).to.deep.equal([plain(before), []]);
    }),
  );
});
