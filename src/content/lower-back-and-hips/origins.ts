/**
 * Where each number comes from. Apart from the facts, because a page that leads somebody through a routine needs no
 * footnotes; the guide, the review sheet and the tests read them.
 */
import type { Origin } from '../model.js';
import type { ExerciseId } from './exercises.js';
import type { SourceId } from './sources.js';

/** The numbers of an exercise that are chosen, not derived. */
export interface Origins {
  holdSeconds: Origin;
  reps: Origin;
  sets: Origin;
  tempo?: Origin;
  switchSeconds?: Origin;
  restSeconds?: Origin;
}

const article: Origin = { origin: 'article' };
const editorial = (reason: string, ...sources: SourceId[]): Origin => ({ origin: 'editorial', sources, reason });

const secondRound = editorial('A second round only at the highest level, the length of each hold kept.', 'acsm-2009');
const once = editorial('The article names a hold, not how often: once at the lower levels.');

export const origins: Record<ExerciseId, Origins> = {
  'hip-flexor': {
    holdSeconds: article,
    reps: once,
    sets: editorial('Once or twice; the trial stretched three times a week for eight weeks.', 'hatefi-2021'),
    switchSeconds: editorial(
      'Changing the kneeling leg with a hand on a chair takes longer than changing legs lying down.',
    ),
  },
  butterfly: {
    holdSeconds: article,
    reps: once,
    sets: editorial('Once, and twice at the highest level, as in the other stretches.'),
    restSeconds: editorial('Time to lift the knees and settle again between the two holds.'),
  },
  'glute-bridge': {
    holdSeconds: editorial(
      'The article says “a few seconds”; Mayo Clinic holds for three breaths.',
      'mayo-back-exercises',
    ),
    reps: editorial('8 to 12 repetitions for beginners.', 'acsm-2009'),
    sets: secondRound,
    tempo: editorial('Up in two seconds, down in three: slow enough to stop at any point.'),
    restSeconds: editorial('Long enough to breathe freely again; 30 to 60 seconds are usual for body-weight moves.'),
  },
};
