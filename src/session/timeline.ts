/**
 * When each thing happens: exercises × dosage × pace → phases, one directly after the other. Frozen data, in milliseconds from the start
 * of the session. Waiting for a tap takes no time here.
 */
import type { Exercise, Level, Pace, Position, Side, Tempo } from '../content/model.js';

export type PhaseKind = 'ready' | 'transition' | 'switch' | 'rest' | 'lift' | 'hold' | 'lower' | 'breathe';

/** One exercise with the dosage that it has in this session. */
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
  /** Seconds to get ready before the first hold of this bout; `null` for the time that its position needs. */
  readonly readySeconds: number | null;
}

export interface Phase {
  readonly kind: PhaseKind;
  readonly exercise: string | null;
  /** The working side; in a lead-in, that of the hold it leads to. `null` when both sides work at once. */
  readonly side: Side | null;
  /** Sets and repetitions are counted from 1. */
  readonly set: number;
  readonly sets: number;
  readonly rep: number;
  readonly reps: number;
  /** Index of the exercise in the session. */
  readonly step: number;
  /** Index of a set on one side: its lead-in and all its repetitions. */
  readonly group: number;
  readonly startMs: number;
  readonly endMs: number;
  /** The phase only leads to the next hold: `ready`, `transition`, `switch` or `rest`. */
  readonly leadsIn: boolean;
  /** The sides take turns during this phase, as in a march. */
  readonly alternates: boolean;
  /** The session waits at the end of this phase for a tap. */
  readonly waits: boolean;
}

export interface Timeline {
  readonly phases: readonly Phase[];
  readonly durationMs: number;
  /** The id of the exercise at each step; `null` for a plain timer. */
  readonly steps: readonly (string | null)[];
}

export interface TimelineOptions {
  /** `gentle` makes pauses 1.5 times as long, and movements slower; holds stay the same. Default `standard`. */
  pace?: Pace;
  /**
   * Wait for a tap before each hold: at the end of each lead-in, and of each repetition except the last of a set (a lead-in follows that
   * one, or nothing). Default false. Repetitions without a hold, as of a swing, or without a tempo never wait: stopping at each one would
   * make it a different exercise.
   */
  manual?: boolean;
}

/** Replaces parts of an exercise's dosage. What is left out or undefined stays as the exercise has it. Values are not checked. */
export interface BoutOverrides {
  holdSeconds?: number | undefined;
  sets?: number | undefined;
  /** At most this many sets. Ignored where `sets` is given. */
  setsAtMost?: number | undefined;
  reps?: number | undefined;
  eachSide?: boolean | undefined;
  switchSeconds?: number | undefined;
  restSeconds?: number | undefined;
  readySeconds?: number | undefined;
}

/** Left always comes first, so that a person knows where she is. */
const LEFT_THEN_RIGHT: readonly Side[] = ['left', 'right'];

/** The tempo of repetitions where no exercise defines one. */
const PLAIN_TEMPO: Tempo = { liftSeconds: 2, lowerSeconds: 3, breatheSeconds: 1 };

/** Returns an exercise at a level as a bout. Without an exercise: one hold of 30 seconds, 8 to change sides, 30 to rest. */
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

/** Positions that take time to get into and out of; all other positions count as `floor`. */
const PLACES: readonly Position[] = ['half-kneeling', 'bench', 'standing', 'chair'];
const placeOf = (position: Position): Place => (PLACES.includes(position) ? position : 'floor');

const isUp = (place: Place): boolean => place === 'standing' || place === 'chair';

/** Whether the person has to get down: to lie, sit or kneel on the floor, or against a bench. */
export const isOnFloor = (position: Position): boolean => !isUp(placeOf(position));

/** Seconds to get into the first position: 25 on the floor, otherwise 10; 5 for a plain timer. */
function secondsToGetReady(position: Position | null): number {
  if (!position) return 5;
  return isOnFloor(position) ? 25 : 10;
}

/**
 * Seconds from one position to the next: 10 to 30. From floor or bench up to standing or a chair, and back, it is 30, because blood
 * pressure needs that long to settle; half-kneeling is halfway up, so from there 20 is enough.
 */
export function secondsBetween(from: Position | null, to: Position | null): number {
  if (!from || !to || from === to) return 10;
  const [a, b] = [placeOf(from), placeOf(to)];
  if (a === b) return 15;
  const lies = (place: Place) => place === 'floor' || place === 'bench';
  return (lies(a) && isUp(b)) || (isUp(a) && lies(b)) ? 30 : 20;
}

/** Seconds of a pause at this pace: 1.5 times as long for gentle, rounded up. */
const pause = (seconds: number, pace: Pace): number => (pace === 'gentle' ? Math.ceil(seconds * 1.5) : seconds);

/** Seconds of a movement at this pace; for gentle 1 → 2, 2 → 3, 3 → 4, 4 → 6. */
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
 * The order of sets and sides. Lying on the side, all sets are done on one side before the person turns over. In every other position the
 * sides alternate: left, right, left, right; the change of sides is the rest.
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

/** The phase that leads to a turn. */
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
 * The phases of one repetition: lift, hold, lower, breathe; of a stretch only the hold, of a swing only the lift. Phases without length
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

/** A phase that has no start and end yet. */
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

/** Builds the timeline of these bouts. Phases without length are left out, so every phase lasts at least a second. */
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

/** How much is to be done of the exercise at `step`; `holdSeconds` is 0 where nothing is held. Undefined if there is no such step. */
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
 * Index of the phase at `positionMs`, by binary search. A boundary belongs to the phase that begins there; at the end and beyond, it is
 * the last phase. −1 in a timeline without phases.
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
