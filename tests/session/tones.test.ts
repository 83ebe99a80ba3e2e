import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import { cuesOf } from '../../src/session/cues.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import type { Bout, Phase, PhaseKind, Timeline, TimelineOptions } from '../../src/session/timeline.js';
import { tonesAhead, tonesOf } from '../../src/session/tones.js';
import type { Tone, ToneAt, ToneIn } from '../../src/session/tones.js';
import { ofAll } from '../support/of-all.js';
import { always, anyTimeline, atLevelOne, BOTH_SIDES, bout, flowing, waitingForTaps } from './helpers.js';

/** A tone as `25 start`: second and name. */
const spell = ({ atMs, tone }: ToneAt): string => `${atMs / 1000} ${tone}`;

/** All tones on one line; three counts are written as one, with the second of the first. */
function tonesFor(bouts: readonly Bout[], options?: TimelineOptions): string {
  return tonesOf(buildTimeline(bouts, options))
    .map(spell)
    .join(', ')
    .replace(/(\S+) count, \S+ count, \S+ count/g, '$1 3-2-1');
}

describe('the tones of a built-in move', () => {
  it('of hip flexor, level 1', () => {
    expect(tonesFor([boutOf(exercises['hip-flexor'], 1)])).to.equal(
      '0 rest, 22 3-2-1, 25 start, 35 halfway, 42 3-2-1, ' +
        '45 switch, 54 3-2-1, 57 start, 67 halfway, 74 3-2-1, 77 end',
    );
  });

  it('of glute bridge with three repetitions: lift and lower, without counts between', () => {
    expect(tonesFor([boutOf(exercises['glute-bridge'], 1, { reps: 3 })])).to.equal(
      '0 rest, 22 3-2-1, 25 start, 30 lower, 34 lift, 39 lower, 43 lift, 48 lower, 52 end',
    );
  });

  it('of leg swing with three repetitions: one tone for each swing there and back', () => {
    expect(tonesFor([boutOf(exercises['leg-swing'], 1, { reps: 3 })])).to.equal(
      '0 rest, 7 3-2-1, 10 start, 12 lift, 14 lift, 16 switch, 25 3-2-1, 28 start, 30 lift, 32 lift, 34 end',
    );
  });

  it('in a transition to the next move', () => {
    const tones = tonesFor(atLevelOne([exercises['knee-to-chest'], exercises.butterfly]));
    expect(tones).to.contain('73 rest, 85 3-2-1, 88 start');
    expect(tones.match(/end/g)).to.have.length(1);
  });
});

describe('the tones of a move', () => {
  it('with a hold: a count and a halfway tone if the hold is long enough', () => {
    const table: [seconds: number, tones: string][] = [
      [3, '0 start, 3 end'],
      [4, '0 start, 1 3-2-1, 4 end'],
      [19, '0 start, 16 3-2-1, 19 end'],
      [21, '0 start, 11 halfway, 18 3-2-1, 21 end'],
      [70, '0 start, 30 halfway, 60 halfway, 67 3-2-1, 70 end'],
    ];
    ofAll(table, ([holdSeconds, tones]) => expect(tonesFor([bout({ readySeconds: 0, holdSeconds })])).to.equal(tones));
  });

  it('with three seconds to change sides: no count, because three tones and a quiet second need four', () => {
    expect(tonesFor([bout({ readySeconds: 0, holdSeconds: 2, sides: BOTH_SIDES, switchSeconds: 3 })])).to.equal(
      '0 start, 2 switch, 5 start, 7 end',
    );
  });

  it('that waits for a tap: no count before the tap, but one at the end of the hold', () => {
    expect(tonesFor([bout({ holdSeconds: 5, sides: BOTH_SIDES })], { manual: true })).to.equal(
      '0 rest, 5 start, 7 3-2-1, 10 switch, 18 start, 20 3-2-1, 23 end',
    );
  });

  const tempo = { liftSeconds: 2, lowerSeconds: 3, breatheSeconds: 1 };
  const twice = { readySeconds: 0, reps: 2, holdSeconds: 2 };

  it('that waits for a tap between repetitions: the tones of the pace stay, and the tap has a tone', () => {
    const repetitions = [bout({ ...twice, readySeconds: 5, tempo: { ...tempo, breatheSeconds: 5 } })];
    expect(tonesFor(repetitions, { manual: true })).to.equal('0 rest, 5 start, 9 lower, 17 lift, 21 lower, 29 end');
  });

  it('with a lift into one long hold: tones for both, and a count at the end of the hold', () => {
    expect(tonesFor([bout({ readySeconds: 0, holdSeconds: 20, tempo })])).to.equal(
      '0 start, 2 start, 12 halfway, 19 3-2-1, 22 lower, 26 end',
    );
  });

  it('without lowering: the tone to let go comes with the breath', () => {
    expect(tonesFor([bout({ ...twice, tempo: { ...tempo, lowerSeconds: 0 } })])).to.equal(
      '0 start, 4 lower, 5 lift, 9 lower, 10 end',
    );
  });

  it('without lifting: each hold after the first has the lift tone', () => {
    expect(tonesFor([bout({ ...twice, tempo: { ...tempo, liftSeconds: 0 } })])).to.equal(
      '0 start, 2 lower, 6 lift, 8 lower, 12 end',
    );
    expect(tonesFor([bout({ ...twice, tempo: null })])).to.equal('0 start, 2 lift, 4 end');
  });

  it('with lowering only: has the lower tone', () => {
    const onlyDown = { liftSeconds: 0, lowerSeconds: 3, breatheSeconds: 1 };
    expect(tonesFor([bout({ ...twice, holdSeconds: 0, tempo: onlyDown })])).to.equal('0 start, 4 lower, 8 end');
  });

  it('in an empty timeline: none', () => {
    expect(tonesOf(buildTimeline([]))).to.be.empty;
  });
});

describe('the tones of any timeline', () => {
  const ever = (check: (timeline: Timeline, tones: readonly ToneAt[]) => void) =>
    always(anyTimeline, (timeline) => check(timeline, tonesOf(timeline)));
  const timesOf = (tones: readonly ToneAt[], wanted: Tone): number[] =>
    tones.filter(({ tone }) => tone === wanted).map(({ atMs }) => atMs);

  it(
    'are in order, a second apart',
    ever((_, tones) => {
      const apart = tones.slice(1).map(({ atMs }, index) => atMs - tones[index]!.atMs);
      expect(Math.min(1_000, ...apart)).to.equal(1_000);
    }),
  );

  it(
    'lie within their phase; only the end tone is at the end of the last phase',
    ever(({ phases, durationMs }, tones) => {
      const outside = tones.filter(({ atMs, phase }) => atMs < phases[phase]!.startMs || atMs >= phases[phase]!.endMs);
      expect(outside).to.deep.equal([{ tone: 'end', phase: phases.length - 1, atMs: durationMs }]);
    }),
  );

  it(
    'suit the kind of their phase',
    ever(({ phases }, tones) => {
      const mayHave: Record<PhaseKind, Tone[]> = {
        ready: ['rest', 'count'],
        transition: ['rest', 'count'],
        rest: ['rest', 'count'],
        switch: ['switch', 'count'],
        lift: ['start', 'lift'],
        hold: ['start', 'lift', 'halfway', 'count'],
        lower: ['start', 'lower'],
        breathe: ['lower'],
      };
      for (const { tone, phase } of tones) if (tone !== 'end') expect(mayHave[phases[phase]!.kind]).to.include(tone);
    }),
  );

  it(
    'mark the start of every lead-in and of the work',
    ever(({ phases }, tones) => {
      const isFirst = (phase: Phase, index: number) => phase.leadsIn || phases[index - 1]?.group !== phase.group;
      const begins = phases.filter((phase, index) => isFirst(phase, index) || phases[index - 1]!.leadsIn);
      const told = tones.filter(({ tone }) => ['rest', 'switch', 'start'].includes(tone)).map(({ atMs }) => atMs);
      expect(told).to.include.members(begins.map(({ startMs }) => startMs));
    }),
  );

  it(
    'mark each repetition',
    ever(({ phases }, tones) => {
      const opening = phases.filter(({ rep }, index) => rep > 1 && phases[index - 1]!.rep !== rep);
      const sounding = new Map(tones.map(({ atMs, tone }) => [atMs, tone]));
      for (const { startMs } of opening) expect(sounding.get(startMs)).to.be.oneOf(['lift', 'lower']);
    }),
  );

  it(
    'within a hold come exactly with the spoken cues',
    ever((timeline, tones) => {
      const said = cuesOf(timeline).filter(({ code }) => code === 'halfway' || code === 'remaining');
      expect(timesOf(tones, 'halfway')).to.deep.equal(said.map(({ atMs }) => atMs));
    }),
  );

  it(
    'count three or not at all, at the end of a phase after a quiet second, never between repetitions',
    ever(({ phases }, tones) => {
      phases.forEach(({ leadsIn, waits, kind, reps, startMs, endMs }, index) => {
        const counts = timesOf(
          tones.filter(({ phase }) => phase === index),
          'count',
        );
        const isForTheClock = leadsIn || (kind === 'hold' && reps === 1);
        const wanted = isForTheClock && !waits && endMs - 3_000 >= startMs + 1_000;
        expect(counts).to.deep.equal(wanted ? [endMs - 3_000, endMs - 2_000, endMs - 1_000] : []);
      });
    }),
  );
});

it('a set right after another without a rest begins with the start tone, not the lower tone', () => {
  const tempo = { liftSeconds: 0, lowerSeconds: 3, breatheSeconds: 0 };
  const swing = bout({ readySeconds: 0, holdSeconds: 0, tempo });
  expect(tonesFor([swing, swing])).to.equal('0 start, 3 start, 6 end');
});

describe('the upcoming tones', () => {
  const ahead = (timeline: Timeline, phase: number, seconds: number): string =>
    tonesAhead(timeline, tonesOf(timeline), phase, seconds * 1000)
      .map(({ tone, inMs }: ToneIn) => `${inMs / 1000} ${tone}`)
      .join(', ');

  it('are given in seconds from now', () => {
    expect(ahead(flowing, 4, 37.5)).to.equal(
      '0.5 count, 1.5 start, 11.5 halfway, 18.5 count, 19.5 count, 20.5 count, 21.5 end',
    );
  });

  it('never include those of an earlier phase, however recent', () => {
    expect(ahead(flowing, 1, 5)).to.match(/^0 start/);
    const justBefore = tonesAhead(flowing, [{ atMs: 4_900, phase: 0, tone: 'count' }], 1, 5_000);
    expect(justBefore).to.be.empty;
  });

  it('include one that has just been missed, but none that is long past', () => {
    expect([ahead(flowing, 1, 5.2), ahead(flowing, 1, 5.3)].map((tones) => tones.split(',')[0])).to.deep.equal([
      '-0.2 start',
      '6.7 count',
    ]);
  });

  it('end at a wait for a tap', () => {
    expect(ahead(waitingForTaps, 0, 0)).to.equal('0 rest');
    expect(ahead(waitingForTaps, 1, 5)).to.equal('0 start, 7 count, 8 count, 9 count, 10 switch');
  });

  it('include the end of the session in the last phase', () => {
    expect(ahead(waitingForTaps, 5, 58.5)).to.equal('0.5 end');
  });

  it('reach to the start of the next phase, however long the present one is', () => {
    const long = buildTimeline([bout({ readySeconds: 0, holdSeconds: 300, sets: 2 })]);
    expect(ahead(long, 0, 0)).to.match(/297 count, 298 count, 299 count, 300 rest$/);
  });

  it('reach little further than a minute', () => {
    const many = buildTimeline([bout({ readySeconds: 0, holdSeconds: 25, restSeconds: 5, sets: 20 })]);
    expect(ahead(many, 0, 0)).to.match(/82 count, 83 count, 84 count, 85 rest$/);
  });

  it(
    'include all of the phase that begins and the start of the next, but nothing after a wait',
    always(anyTimeline, (timeline) => {
      const tones = tonesOf(timeline);
      timeline.phases.forEach(({ startMs, endMs, waits }, index) => {
        const given = tonesAhead(timeline, tones, index, startMs).map(({ inMs }) => startMs + inMs);
        const own = tones.filter(({ phase, atMs }) => phase === index || (!waits && atMs === endMs));
        expect(own.filter(({ atMs }) => !given.includes(atMs))).to.be.empty;
        const tap = timeline.phases.find(({ waits }, later) => waits && later >= index)?.endMs ?? Infinity;
        expect(given.filter((atMs) => atMs >= tap)).to.be.empty;
      });
    }),
  );
});
