import { expect, fixture, html } from '@open-wc/testing';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import type { Player } from '../../src/player/player.js';
import { boutOf, buildTimeline, type Timeline } from '../../src/session/timeline.js';
import type { FakeClock } from '../support/fake-clock.js';
import { contents, en, wordsOf } from '../support/languages.js';
import { playerOf } from '../support/player.js';

type Id = keyof typeof exercises;
const timelineOf = (...ids: Id[]): Timeline => buildTimeline(ids.map((id) => boutOf(exercises[id], 1)));
const nameOf = (id: Id): string => contents.en.exercises[id]!.name;

/** Butterfly: ready 0–25 · hold 25–45 · glute bridge: transition 45–60 · repetitions 60–132 seconds. */
const original = timelineOf('butterfly', 'glute-bridge');
/** Another move after the butterfly: transition 45–65 · hold left 65–85 · switch · hold right. */
const laterSwapped = timelineOf('butterfly', 'hip-flexor');
const firstSwapped = timelineOf('chair-butterfly', 'glute-bridge');

interface Playing {
  player: Player;
  clock: FakeClock;
  told: string[];
  drawings: () => number;
}

let player: Player;
async function playing(timeline: Timeline, seconds: number | undefined): Promise<Playing> {
  const told: string[] = [];
  let drawings = 0;
  const made = playerOf(timeline, () => wordsOf('en'), {
    element: await fixture<HTMLElement>(html`<div>Here</div>`),
    onEvent: (event) => told.push('reason' in event ? `${event.type} by ${event.reason}` : event.type),
    redraw: () => void (drawings += 1),
  });
  const { clock } = made;
  player = made.player;
  player.connected();
  if (seconds !== undefined) player.dispatch({ type: 'start' });
  clock.advance((seconds ?? 0) * 1000);
  told.length = 0;
  return { player, clock, told, drawings: () => drawings };
}
afterEach(() => {
  player.dispatch({ type: 'reset', reason: 'user' });
  player.disconnected();
});

describe('a player that gets another timeline during a session', () => {
  it('begins its present exercise, and fires a phase event', async () => {
    const { told } = await playing(original, 30);
    player.retime(firstSwapped);
    expect([player.state.status, player.positionMs, ...told]).to.deep.equal(['running', 0, 'phase by swap']);
    expect(player.phase).to.equal(firstSwapped.phases[0]);
  });

  it('announces and shows the new exercise', async () => {
    await playing(original, 30);
    player.retime(firstSwapped);
    expect(player.announcer.announcement).to.include(nameOf('chair-butterfly'));
    expect(player.instruction.sentence).to.include(contents.en.exercises['chair-butterfly']!.steps[0]);
  });

  it('plays it to its end, each phase at its time', async () => {
    const { clock, told } = await playing(original, 30);
    player.retime(firstSwapped);
    const { phases, durationMs } = firstSwapped;
    for (const phase of phases) {
      clock.advance(phase.startMs - player.positionMs);
      expect(player.phase).to.equal(phase);
    }
    clock.advance(durationMs - player.positionMs);
    expect([player.state.status, told.at(-1)]).to.deep.equal(['complete', 'complete']);
    expect(player.stepsDone.size).to.equal(2);
  });

  for (const [what, timeline, seconds] of [
    ['the present exercise', firstSwapped, 0],
    ['a later exercise', laterSwapped, 30],
  ] as const) {
    it(`has as many callbacks armed as a fresh session if ${what} has changed`, async () => {
      const { clock } = await playing(original, 30);
      player.retime(timeline);
      const { armed } = clock;
      player.dispatch({ type: 'reset', reason: 'user' });
      player.disconnected();
      const fresh = await playing(timeline, seconds);
      expect(armed).to.equal(fresh.clock.armed);
      expect(armed).to.be.above(0);
    });
  }

  it('goes on without events or announcements if only a later exercise has changed', async () => {
    const { told } = await playing(original, 30);
    const before = player.announcer.announcement;
    player.retime(laterSwapped);
    expect([player.state.status, player.positionMs, ...told]).to.deep.equal(['running', 30_000]);
    expect(player.announcer.announcement).to.equal(before);
  });

  it('shows the new next exercise in the aside', async () => {
    await playing(original, 30);
    const before = player.instruction.aside;
    player.retime(laterSwapped);
    expect([before, player.instruction.aside]).to.deep.equal([
      en.next(nameOf('glute-bridge')),
      en.next(nameOf('hip-flexor')),
    ]);
  });

  it('keeps the later cues of the present exercise', async () => {
    const { clock } = await playing(original, 30);
    player.retime(laterSwapped);
    clock.advance(5_000);
    expect(player.announcer.announcement).to.equal(en.halfway(10));
  });

  it('announces the new next exercise at its time', async () => {
    const { clock } = await playing(original, 30);
    player.retime(laterSwapped);
    clock.advance(15_000);
    expect(player.announcer.announcement).to.include(en.next(nameOf('hip-flexor')));
  });

  it('keeps what was done before', async () => {
    await playing(original, 70);
    player.retime(laterSwapped);
    expect([[...player.stepsDone], player.positionMs]).to.deep.equal([[0], 45_000]);
  });

  it('is drawn again', async () => {
    for (const timeline of [firstSwapped, laterSwapped]) {
      const { drawings } = await playing(original, 30);
      const before = drawings();
      player.retime(timeline);
      expect(drawings()).to.be.above(before);
      player.dispatch({ type: 'reset', reason: 'user' });
      player.disconnected();
    }
  });

  it('stays paused until it is resumed, with only the callback for a long pause armed', async () => {
    const { clock } = await playing(original, 30);
    player.dispatch({ type: 'pause', reason: 'user' });
    player.retime(firstSwapped);
    const paused = [player.state.status, player.positionMs, clock.armed];
    clock.advance(60_000);
    player.dispatch({ type: 'resume' });
    clock.advance(1_000);
    expect([...paused, player.positionMs]).to.deep.equal(['paused', 0, 1, 1_000]);
  });

  it('first delivers what was due in the old timeline', async () => {
    const { clock, told } = await playing(original, 44);
    clock.oversleep(2_000);
    player.retime(laterSwapped);
    expect([...told, player.positionMs]).to.deep.equal(['phase by time', 'phase by swap', 45_000]);
    expect([...player.stepsDone]).to.deep.equal([0]);
  });
});

describe('a player that gets another timeline outside a session', () => {
  it('fires no event, and starts with it', async () => {
    const { told } = await playing(original, undefined);
    player.retime(firstSwapped);
    const before = [...told];
    player.dispatch({ type: 'start' });
    expect([before, player.phase]).to.deep.equal([[], firstSwapped.phases[0]]);
    expect(player.announcer.announcement).to.include(nameOf('chair-butterfly'));
  });

  it('becomes idle without an event if it was complete', async () => {
    const { clock, told } = await playing(original, original.durationMs / 1000);
    expect(player.state.status).to.equal('complete');
    player.retime(firstSwapped);
    expect([player.state.status, clock.armed, ...told]).to.deep.equal(['idle', 0]);
  });
});
