/** Where Skip, Back, Next and Previous lead: to the first phase of another hold or exercise. */
import type { Timeline } from './timeline.js';

/** Later than this in a hold or exercise, `back` and `previous` go to its own start; earlier, to the one before. */
const BACK_MS = 3_000;

/** From the index of the present phase, and the position in milliseconds, to the index of another phase. */
type Seek = (timeline: Timeline, phase: number, positionMs: number) => number;

/** First phase of the present group or step, or of the one before or after it. */
function first({ phases }: Timeline, phase: number, unit: 'group' | 'step', offset: -1 | 0 | 1): number {
  const wanted = phases[phase]![unit] + offset;
  const index = phases.findIndex((each) => each[unit] === wanted);
  if (index >= 0) return index;
  return offset > 0 ? phases.length : 0;
}

/** First phase of the present group after its lead-in. */
function workStart(timeline: Timeline, phase: number): number {
  const start = first(timeline, phase, 'group', 0);
  return timeline.phases[start]!.leadsIn ? start + 1 : start;
}

/** The number of phases stands for the end of the session. */
export const seek: Readonly<Record<'skip' | 'back' | 'restart' | 'next' | 'previous', Seek>> = {
  skip: (timeline, phase) => first(timeline, phase, 'group', 1),
  restart: (timeline, phase) => first(timeline, phase, 'group', 0),
  next: (timeline, phase) => first(timeline, phase, 'step', 1),
  back(timeline, phase, positionMs) {
    const start = workStart(timeline, phase);
    const isFarIn = positionMs - (timeline.phases[start]?.startMs ?? Infinity) > BACK_MS;
    return isFarIn ? start : first(timeline, phase, 'group', -1);
  },
  previous(timeline, phase, positionMs) {
    const start = first(timeline, phase, 'step', 0);
    const isFarIn = positionMs - timeline.phases[start]!.startMs > BACK_MS;
    return isFarIn ? start : first(timeline, phase, 'step', -1);
  },
};
