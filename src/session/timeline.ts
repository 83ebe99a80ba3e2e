/**
 * When each thing happens: exercises × dosage × pace → phases that touch and never overlap. Pure data, frozen, in
 * milliseconds from the start of the session; waiting for a tap takes no time here.
 */
import type { Exercise, Level, Pace, Position, Side, Tempo } from '../content/model.js';

export type PhaseKind = 'ready' | 'transition' | 'switch' | 'rest' | 'lift' | 'hold' | 'lower' | 'breathe';

/** One exercise as it is to be done in this session. */
export interface Bout {
  /** `null` for a plain timer without an exercise. */
  readonly exercise: string | null;
  readonly position: Position | null;
  /** `[null]` when both sides work at once. */
  readonly sides: readonly (Side | null)[];
  /** The sides take turns within the hold, as in a march. */
  readonly alternates: boolean;
  readonly sets: number;
  readonly reps: number;
  readonly holdSeconds: number;
  readonly tempo: Tempo | null;
  readonly switchSeconds: number;
  readonly restSeconds: number;
  /** Seconds before the first hold of this bout; `null` to go by the position. */
  readonly readySeconds: number | null;
}

export interface Phase {
  readonly kind: PhaseKind;
  readonly exercise: string | null;
  /** In a phase that leads to a hold: the side of that hold. */
  readonly side: Side | null;
  /** Counted from 1, with how many there are. */
  readonly set: number;
  readonly sets: number;
  readonly rep: number;
  readonly reps: number;
  /** Index of the exercise in the session. */
  readonly step: number;
  /** Index of the hold with all its repetitions, together with the phase that leads to it. */
  readonly group: number;
  readonly startMs: number;
  readonly endMs: number;
  /** It only leads to the next hold: get-ready, transition, switch, rest. */
  readonly leadsIn: boolean;
  /** The sides take turns all through it, as in a march. */
  readonly alternates: boolean;
  /** The session stands at the end of this phase until somebody taps. */
  readonly waits: boolean;
}

export interface Timeline {
  readonly phases: readonly Phase[];
  readonly durationMs: number;
  /** The exercise of each step. */
  readonly steps: readonly (string | null)[];
}

export interface TimelineOptions {
  /** `gentle` makes pauses half as long again and moves slower; holds stay. Default `standard`. */
  pace?: Pace;
  /**
   * Wait for a tap before each hold: at the end of whatever leads in, and of each repetition but the last of a set, which
   * is followed by what leads to the next or by nothing. Default false. Repetitions that hold nothing, as of a swing, and
   * those without a tempo keep their pace: to stop at each would make another exercise of it.
   */
  manual?: boolean;
}

/** What a caller may set over the dosage; anything left out or undefined keeps the exercise's own. */
export interface BoutOverrides {
  holdSeconds?: number | undefined;
  sets?: number | undefined;
  /** No more sets than this, where the number of sets is the exercise's own. */
  setsAtMost?: number | undefined;
  reps?: number | undefined;
  eachSide?: boolean | undefined;
  switchSeconds?: number | undefined;
  restSeconds?: number | undefined;
  readySeconds?: number | undefined;
}

/** Left comes first, so that a person always knows where she is. */
const LEFT_THEN_RIGHT: readonly Side[] = ['left', 'right'];

/** The tempo of a repetition that has no exercise to say otherwise (seconds: lift 2, lower 3, breathe 1). */
const PLAIN_TEMPO: Tempo = { liftSeconds: 2, lowerSeconds: 3, breatheSeconds: 1 };

/** An exercise at a level as a bout. Without an exercise: one hold of 30 seconds, 8 to switch, 30 to rest. */
export function boutOf(exercise: Exercise | null, level: Level, overrides: BoutOverrides = {}): Bout {
  const dosage = exercise?.dosage[level - 1] ?? { sets: 1, reps: 1, holdSeconds: 30 };
  const reps = overrides.reps ?? dosage.reps;
  const eachSide = overrides.eachSide ?? exercise?.sides === 'each';
  return {
    exercise: exercise?.id ?? null,
    position: exercise?.position ?? null,
    alternates: exercise?.sides === 'alternate',
    sides: eachSide ? LEFT_THEN_RIGHT : [null],
    sets: overrides.sets ?? Math.min(dosage.sets, overrides.setsAtMost ?? Infinity),
    reps,
    holdSeconds: overrides.holdSeconds ?? dosage.holdSeconds,
    tempo: exercise?.tempo ?? (reps > 1 ? PLAIN_TEMPO : null),
    switchSeconds: overrides.switchSeconds ?? (exercise?.switchSeconds || 8),
    restSeconds: overrides.restSeconds ?? exercise?.restSeconds ?? 30,
    readySeconds: overrides.readySeconds ?? null,
  };
}

type Place = Position | 'floor';

/** Each takes time to come into and out of; all other positions are on the floor. */
const PLACES: readonly Position[] = ['half-kneeling', 'bench', 'standing', 'chair'];
const placeOf = (position: Position): Place => (PLACES.includes(position) ? position : 'floor');

const isUp = (place: Place): boolean => place === 'standing' || place === 'chair';

/** Whether one has to get down for it: to lie, sit or kneel on the floor, or against a bench. */
export const isOnFloor = (position: Position): boolean => !isUp(placeOf(position));

/** Seconds to get into the first position: 25 on the floor, else 10. A plain timer has 5. */
function secondsToGetReady(position: Position | null): number {
  if (!position) return 5;
  return isOnFloor(position) ? 25 : 10;
}

/**
 * Seconds from one position to the next. Getting up from the floor has 30, because blood pressure needs that long to
 * settle; half-kneeling is halfway up, so from there 20 is enough.
 */
export function secondsBetween(from: Position | null, to: Position | null): number {
  if (!from || !to || from === to) return 10;
  const [a, b] = [placeOf(from), placeOf(to)];
  if (a === b) return 15;
  const lies = (place: Place) => place === 'floor' || place === 'bench';
  return (lies(a) && isUp(b)) || (isUp(a) && lies(b)) ? 30 : 20;
}

/** A pause at this pace, in whole seconds: gentle is half as long again, rounded up. */
const pause = (seconds: number, pace: Pace): number => (pace === 'gentle' ? Math.ceil(seconds * 1.5) : seconds);

/** A moving part at this pace: 1 → 2, 2 → 3, 3 → 4, 4 → 6 seconds. */
function movement(seconds: number, pace: Pace): number {
  if (pace === 'standard') return seconds;
  return seconds < 3 ? Math.ceil(seconds * 1.5) : Math.floor(seconds * 1.5);
}

/** One set on one side. */
interface Turn {
  readonly side: Side | null;
  readonly set: number;
}

/**
 * The order of sets and sides. A move that one has to turn over for does all sets on one side first; every other goes
 * left, right, left, right, and the change of side is the rest.
 */
function turnsOf({ sides, sets, position }: Bout): Turn[] {
  const numbers: number[] = [];
  for (let set = 1; set <= sets; set += 1) numbers.push(set);
  return position === 'side-lying'
    ? sides.flatMap((side) => numbers.map((set) => ({ side, set })))
    : numbers.flatMap((set) => sides.map((side) => ({ side, set })));
}

const LEAD_IN: ReadonlySet<PhaseKind> = new Set(['ready', 'transition', 'switch', 'rest']);

interface Draft {
  kind: PhaseKind;
  seconds: number;
}

/** What leads to a turn. */
function leadInOf(bouts: readonly Bout[], step: number, before: Turn | undefined, turn: Turn, pace: Pace): Draft {
  const bout = bouts[step]!;
  const previous = bouts[step - 1];
  if (!before && previous) {
    const seconds = bout.readySeconds ?? secondsBetween(previous.position, bout.position);
    return { kind: 'transition', seconds: pause(seconds, pace) };
  }
  if (!before) return { kind: 'ready', seconds: pause(bout.readySeconds ?? secondsToGetReady(bout.position), pace) };
  return before.side === turn.side
    ? { kind: 'rest', seconds: pause(bout.restSeconds, pace) }
    : { kind: 'switch', seconds: pause(bout.switchSeconds, pace) };
}

/**
 * One repetition: lift, hold, lower, breathe; in a stretch the hold alone, in a swing the lift alone. Parts of no length
 * are left out.
 */
function repetitionOf({ tempo, holdSeconds }: Bout, pace: Pace): Draft[] {
  const hold: Draft = { kind: 'hold', seconds: holdSeconds };
  const parts: Draft[] = tempo
    ? [
        { kind: 'lift', seconds: movement(tempo.liftSeconds, pace) },
        hold,
        { kind: 'lower', seconds: movement(tempo.lowerSeconds, pace) },
        { kind: 'breathe', seconds: movement(tempo.breatheSeconds, pace) },
      ]
    : [hold];
  return parts.filter(({ seconds }) => seconds > 0);
}

/** A phase before it has its place in time. */
interface PhaseDraft extends Draft {
  readonly bout: Bout;
  readonly step: number;
  readonly turn: Turn;
  readonly rep: number;
  readonly waits: boolean;
  readonly group: number;
}

function* draftsOf(bouts: readonly Bout[], pace: Pace, manual: boolean): Generator<PhaseDraft> {
  let group = -1;
  for (let step = 0; step < bouts.length; step += 1) {
    const bout = bouts[step]!;
    const turns = turnsOf(bout);
    const parts = repetitionOf(bout, pace);
    const holdsEach = bout.tempo !== null && bout.holdSeconds > 0;
    for (let index = 0; index < turns.length; index += 1) {
      const turn = turns[index]!;
      group += 1;
      const of = { bout, step, turn, group };
      const leadIn = leadInOf(bouts, step, turns[index - 1], turn, pace);
      if (leadIn.seconds > 0) yield { ...leadIn, ...of, rep: 1, waits: manual };
      for (let rep = 1; rep <= bout.reps; rep += 1) {
        const waits = manual && holdsEach && rep < bout.reps;
        for (const part of parts) yield { ...part, ...of, rep, waits: waits && part === parts.at(-1) };
      }
    }
  }
}

/** Lays bouts out in time. Phases of no length are left out, so every phase lasts at least a second. */
export function buildTimeline(
  bouts: readonly Bout[],
  { pace = 'standard', manual = false }: TimelineOptions = {},
): Timeline {
  const phases: Phase[] = [];
  let endMs = 0;
  for (const { kind, seconds, bout, step, turn, group, rep, waits } of draftsOf(bouts, pace, manual)) {
    const startMs = endMs;
    endMs += Math.round(seconds * 1000);
    const { exercise, sets, reps } = bout;
    const leadsIn = LEAD_IN.has(kind);
    const alternates = bout.alternates && !leadsIn;
    const place = { step, group, startMs, endMs };
    phases.push(Object.freeze({ kind, exercise, ...turn, sets, rep, reps, ...place, leadsIn, alternates, waits }));
  }
  return Object.freeze({
    phases: Object.freeze(phases),
    durationMs: endMs,
    steps: Object.freeze(bouts.map(({ exercise }) => exercise)),
  });
}

/**
 * How much of the exercise at `step` there is to do; `holdSeconds` is 0 where nothing is held. Undefined where the
 * timeline has no such step.
 */
export function doseAt(
  { phases }: Timeline,
  step: number,
): { sets: number; reps: number; holdSeconds: number; eachSide: boolean } | undefined {
  const work = phases.filter((phase) => phase.step === step && !phase.leadsIn);
  const first = work[0];
  if (!first) return undefined;
  const hold = work.find(({ kind }) => kind === 'hold');
  const holdSeconds = hold ? (hold.endMs - hold.startMs) / 1000 : 0;
  return { sets: first.sets, reps: first.reps, holdSeconds, eachSide: first.side !== null };
}

/**
 * Index of the phase in which `positionMs` lies, a boundary belonging to the phase that begins there; the last one at
 * the end and beyond. Found by halving: 14 looks in 10,000 phases. −1 in a timeline without phases.
 */
export function phaseIndexAt({ phases }: Timeline, positionMs: number): number {
  let low = 0;
  let high = phases.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (phases[middle]!.startMs <= positionMs) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}
