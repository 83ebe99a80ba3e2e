import { expect } from '@open-wc/testing';
import { exercises } from '../../src/content/lower-back-and-hips/exercises.js';
import { cuesOf } from '../../src/session/cues.js';
import { boutOf, buildTimeline } from '../../src/session/timeline.js';
import type { Bout, Phase, PhaseKind, Timeline, TimelineOptions } from '../../src/session/timeline.js';
import { tonesAhead, tonesOf } from '../../src/session/tones.js';
import type { Tone, ToneAt, ToneIn } from '../../src/session/tones.js';
import { ofAll } from '../support/of-all.js';
import { always, anyTimeline, atLevelOne, BOTH_SIDES, bout, flowing, waitingForTaps } from './helpers.js';

/** `25 start`: the second, and what sounds. */
const spell = ({ atMs, tone }: ToneAt): string => `${atMs / 1000} ${tone}`;

/** The same on few lines: a count, being three, is written as the second of its first one. */
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

  it('of glute bridge with three repetitions: up and down, and no count between them', () => {
    expect(tonesFor([boutOf(exercises['glute-bridge'], 1, { reps: 3 })])).to.equal(
      '0 rest, 22 3-2-1, 25 start, 30 lower, 34 lift, 39 lower, 43 lift, 48 lower, 52 end',
    );
  });

  it('of leg swing with three repetitions: there and back is one', () => {
    expect(tonesFor([boutOf(exercises['leg-swing'], 1, { reps: 3 })])).to.equal(
      '0 rest, 7 3-2-1, 10 start, 12 lift, 14 lift, 16 switch, 25 3-2-1, 28 start, 30 lift, 32 lift, 34 end',
    );
  });

  it('on the way to the next', () => {
    const tones = tonesFor(atLevelOne([exercises['knee-to-chest'], exercises.butterfly]));
    expect(tones).to.contain('73 rest, 85 3-2-1, 88 start');
    expect(tones.match(/end/g)).to.have.length(1);
  });
});

describe('the tones of a move', () => {
  it('with a hold: as long as there is room', () => {
    const table: [seconds: number, tones: string][] = [
      [3, '0 start, 3 end'],
      [4, '0 start, 1 3-2-1, 4 end'],
      [19, '0 start, 16 3-2-1, 19 end'],
      [21, '0 start, 11 halfway, 18 3-2-1, 21 end'],
      [70, '0 start, 30 halfway, 60 halfway, 67 3-2-1, 70 end'],
    ];
    ofAll(table, ([holdSeconds, tones]) => expect(tonesFor([bout({ readySeconds: 0, holdSeconds })])).to.equal(tones));
  });

  it('with three seconds to change sides: not counted, because three tones and a quiet second need four', () => {
    expect(tonesFor([bout({ readySeconds: 0, holdSeconds: 2, sides: BOTH_SIDES, switchSeconds: 3 })])).to.equal(
      '0 start, 2 switch, 5 start, 7 end',
    );
  });

  it('that waits for a tap: nothing is counted towards that, but the end of the hold is', () => {
    expect(tonesFor([bout({ holdSeconds: 5, sides: BOTH_SIDES })], { manual: true })).to.equal(
      '0 rest, 5 start, 7 3-2-1, 10 switch, 18 start, 20 3-2-1, 23 end',
    );
  });

  const tempo = { liftSeconds: 2, lowerSeconds: 3, breatheSeconds: 1 };
  const twice = { readySeconds: 0, reps: 2, holdSeconds: 2 };

  it('that waits for a tap between repetitions: the pace stays, and the tap has its tone', () => {
    const repetitions = [bout({ ...twice, readySeconds: 5, tempo: { ...tempo, breatheSeconds: 5 } })];
    expect(tonesFor(repetitions, { manual: true })).to.equal('0 rest, 5 start, 9 lower, 17 lift, 21 lower, 29 end');
  });

  it('that is lifted for one long hold: both are told, and the hold is counted', () => {
    expect(tonesFor([bout({ readySeconds: 0, holdSeconds: 20, tempo })])).to.equal(
      '0 start, 2 start, 12 halfway, 19 3-2-1, 22 lower, 26 end',
    );
  });

  it('that nothing is lowered in: let go where the breath begins', () => {
    expect(tonesFor([bout({ ...twice, tempo: { ...tempo, lowerSeconds: 0 } })])).to.equal(
      '0 start, 4 lower, 5 lift, 9 lower, 10 end',
    );
  });

  it('that nothing is lifted in: each hold after the first is a repetition that begins', () => {
    expect(tonesFor([bout({ ...twice, tempo: { ...tempo, liftSeconds: 0 } })])).to.equal(
      '0 start, 2 lower, 6 lift, 8 lower, 12 end',
    );
    expect(tonesFor([bout({ ...twice, tempo: null })])).to.equal('0 start, 2 lift, 4 end');
  });

  it('that is only lowered: down is down', () => {
    const onlyDown = { liftSeconds: 0, lowerSeconds: 3, breatheSeconds: 1 };
    expect(tonesFor([bout({ ...twice, holdSeconds: 0, tempo: onlyDown })])).to.equal('0 start, 4 lower, 8 end');
  });

  it('that is not there: none', () => {
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
    'lie within their phase; only the end is where the last phase ends',
    ever(({ phases, durationMs }, tones) => {
      const outside = tones.filter(({ atMs, phase }) => atMs < phases[phase]!.startMs || atMs >= phases[phase]!.endMs);
      expect(outside).to.deep.equal([{ tone: 'end', phase: phases.length - 1, atMs: durationMs }]);
    }),
  );

  it(
    'fit their phase',
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
    'begin everything that leads to work, and the work itself',
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
    'mark within a hold just what is said there',
    ever((timeline, tones) => {
      const said = cuesOf(timeline).filter(({ code }) => code === 'halfway' || code === 'remaining');
      expect(timesOf(tones, 'halfway')).to.deep.equal(said.map(({ atMs }) => atMs));
    }),
  );

  it(
    'count three or nothing, up to the end of a phase, after a quiet second, never amid repetitions',
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

it('a set right after another without a pause between them starts, and is not lowered', () => {
  const tempo = { liftSeconds: 0, lowerSeconds: 3, breatheSeconds: 0 };
  const swing = bout({ readySeconds: 0, holdSeconds: 0, tempo });
  expect(tonesFor([swing, swing])).to.equal('0 start, 3 start, 6 end');
});

describe('the tones ahead', () => {
  const ahead = (timeline: Timeline, phase: number, seconds: number): string =>
    tonesAhead(timeline, tonesOf(timeline), phase, seconds * 1000)
      .map(({ tone, inMs }: ToneIn) => `${inMs / 1000} ${tone}`)
      .join(', ');

  it('are told from now on', () => {
    expect(ahead(flowing, 4, 37.5)).to.equal(
      '0.5 count, 1.5 start, 11.5 halfway, 18.5 count, 19.5 count, 20.5 count, 21.5 end',
    );
  });

  it('of an earlier phase are stale, though they have only just been', () => {
    expect(ahead(flowing, 1, 5)).to.match(/^0 start/);
    const justBefore = tonesAhead(flowing, [{ atMs: 4_900, phase: 0, tone: 'count' }], 1, 5_000);
    expect(justBefore).to.be.empty;
  });

  it('have one among them that has just been missed, and none that has long been', () => {
    expect([ahead(flowing, 1, 5.2), ahead(flowing, 1, 5.3)].map((tones) => tones.split(',')[0])).to.deep.equal([
      '-0.2 start',
      '6.7 count',
    ]);
  });

  it('end where a tap is waited for', () => {
    expect(ahead(waitingForTaps, 0, 0)).to.equal('0 rest');
    expect(ahead(waitingForTaps, 1, 5)).to.equal('0 start, 7 count, 8 count, 9 count, 10 switch');
  });

  it('have the end of a session whose last phase is the present one', () => {
    expect(ahead(waitingForTaps, 5, 58.5)).to.equal('0.5 end');
  });

  it('go to the begin of the next phase, however long this one is', () => {
    const long = buildTimeline([bout({ readySeconds: 0, holdSeconds: 300, sets: 2 })]);
    expect(ahead(long, 0, 0)).to.match(/297 count, 298 count, 299 count, 300 rest$/);
  });

  it('go not much further than a minute', () => {
    const many = buildTimeline([bout({ readySeconds: 0, holdSeconds: 25, restSeconds: 5, sets: 20 })]);
    expect(ahead(many, 0, 0)).to.match(/82 count, 83 count, 84 count, 85 rest$/);
  });

  it(
    'have in any timeline all of the phase that begins and the begin of the next, but nothing beyond a tap',
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
