/**
 * Where each number comes from. Kept apart from the facts, because elements do not show it, so pages need not load it; the review sheet and
 * the tests read it. A choice that is based on pages too weak to cite has a reason and no source.
 */
import type { Origin } from '../model.js';
import type { ExerciseId } from './exercises.js';
import type { SourceId } from './sources.js';

/** The origin of each number of an exercise that was chosen, not computed. */
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

const changeLegs = editorial('Enough to put one foot down and take up the other.');
const changeCrossedLegs = editorial('Crossing the legs anew takes longer than lifting the other one.');
const turnRound = editorial('One has to turn round at the wall to free the other leg.');
const turnOver = editorial('Turning over by way of the back, with the pillow moving along.');

/** A stretch of the article, which says how long to hold but not how often. */
const stretch: Origins = {
  holdSeconds: article,
  reps: editorial('The article names a hold, not how often: once at the lower levels.'),
  sets: editorial('Once at first. Then twice, which comes to about a minute in all for each stretch.', 'acsm-2011'),
};

/** The same on a chair or standing. */
const stretchOffTheFloor = (reason: string): Origins => ({
  holdSeconds: editorial(reason),
  reps: editorial('Once, like the floor stretch that it stands in for.'),
  sets: stretch.sets,
});

const strength = {
  reps: editorial('Eight to twelve repetitions are where beginners start.', 'acsm-2009'),
  sets: editorial('A second set only once twelve repetitions are easy, which is the highest level.'),
  tempo: editorial(
    'Up in two seconds, down in three: slower than one to two each way, which is usual in training, to be able to stop anywhere.',
    'acsm-2009',
  ),
};
const restBetweenSets = editorial(
  'Long enough to breathe freely again; 30 to 60 seconds are usual for body-weight moves.',
);

const tilt = {
  sets: strength.sets,
  tempo: editorial('Two seconds each way: the movement is too small to need more on the way back.'),
  restSeconds: restBetweenSets,
};

/** A lifted leg in standing: light work, a short stop at the top. */
const standingLift: Origins = {
  ...strength,
  holdSeconds: editorial('Teaching pages stop for one to three seconds at the top; ours is the middle.'),
  reps: editorial('Light for a beginner, and still 8 to 12.', 'acsm-2009'),
  switchSeconds: changeLegs,
};

/** A leg that never stops. */
const moving = {
  holdSeconds: editorial('A movement without a stop: there is nothing to hold.'),
  switchSeconds: turnRound,
};

export const origins: Record<ExerciseId, Origins> = {
  'knee-to-chest': {
    ...stretch,
    reps: editorial(
      'One long hold, as in the article. Mayo Clinic has both: 5 seconds two or three times on one page, about 30 seconds on another.',
      'mayo-back-exercises',
      'mayo-knee-to-chest',
    ),
    switchSeconds: changeLegs,
  },
  'seated-piriformis': { ...stretch, switchSeconds: changeCrossedLegs },
  'seated-hamstring': {
    ...stretch,
    reps: editorial('The article mentions one leg only; each leg gets its turn here.'),
    switchSeconds: changeLegs,
  },
  'hip-flexor': {
    ...stretch,
    switchSeconds: editorial('Changing the kneeling leg takes longer than changing legs lying down.'),
  },
  butterfly: {
    ...stretch,
    restSeconds: editorial('Time to lift the knees and settle again between the two holds.'),
  },
  'glute-bridge': {
    ...strength,
    holdSeconds: editorial(
      'The article says “a few seconds”; Mayo Clinic holds for three breaths.',
      'mayo-back-exercises',
    ),
    reps: editorial(
      'The article gives no number. Beginners start with 8 to 12; Mayo Clinic begins with five and builds up to thirty.',
      'acsm-2009',
      'mayo-back-exercises',
    ),
    restSeconds: restBetweenSets,
  },
  'hip-thrust': {
    ...strength,
    holdSeconds: editorial('“A moment” in the article: two seconds, to feel that the top is level.'),
    reps: editorial(
      'As many as the bridge, with body weight alone. The thrust comes from the gym, where it is studied with a loaded bar; the back programmes that we read do not have it.',
      'acsm-2009',
      'krause-neto-2020',
    ),
    restSeconds: editorial('The heaviest of these moves gets the longest rest.'),
  },
  'pelvic-tilt': {
    ...tilt,
    holdSeconds: editorial(
      'The article leaves the hold open; Mayo Clinic holds for five seconds.',
      'mayo-back-exercises',
    ),
    reps: editorial(
      'As many as the bridge that follows it; Mayo Clinic begins with five and builds up to thirty.',
      'acsm-2009',
      'mayo-back-exercises',
    ),
  },
  'side-lying-leg-raise': {
    ...strength,
    holdSeconds: editorial('“Briefly” in the article; others hold for up to five seconds, which is harder.'),
    reps: editorial(
      'The article gives no number. Beginners start with 8 to 12; footballers in a study did it with and without a load that allowed twelve.',
      'acsm-2009',
      'collings-2023',
    ),
    tempo: editorial(
      'Slow enough to keep the upper hip a little in front of the lower one, where the side of the buttock works most.',
      'baik-2021',
    ),
    switchSeconds: turnOver,
    restSeconds: restBetweenSets,
  },
  'chair-knee-to-chest': {
    ...stretchOffTheFloor('As long as lying down; on a chair, pages say anything from 10 to 60 seconds.'),
    switchSeconds: changeLegs,
  },
  'chair-figure-four': {
    ...stretchOffTheFloor('As long as on the floor; most pages for the chair say 20 to 30 seconds too.'),
    switchSeconds: changeCrossedLegs,
  },
  'chair-hamstring': {
    ...stretchOffTheFloor('As long as on the floor; pages for the chair say 30 seconds.'),
    switchSeconds: changeLegs,
  },
  'chair-butterfly': {
    ...stretchOffTheFloor('As long as on the floor; few pages show this one, and they differ.'),
    restSeconds: editorial('A moment upright between the two holds.'),
  },
  'standing-hip-flexor': {
    ...stretchOffTheFloor('As long as kneeling; pages for standing say 20 to 60 seconds.'),
    switchSeconds: changeLegs,
  },
  'seated-pelvic-tilt': {
    ...tilt,
    holdSeconds: editorial('Shorter than lying down, because the trunk is harder to keep still when sitting.'),
    reps: editorial('As many as lying down.', 'acsm-2009'),
  },
  'sit-to-stand': {
    ...strength,
    holdSeconds: editorial('Long enough to stand tall; pages range from no stop to a count of three.'),
    reps: editorial('8 to 12 for beginners; health services say five to fifteen.', 'acsm-2009'),
    restSeconds: restBetweenSets,
  },
  'standing-hip-extension': standingLift,
  'standing-leg-raise': {
    ...standingLift,
    reps: editorial(
      '8 to 12 for beginners. A review has it among the demanding moves once resistance is added; here is none.',
      'acsm-2009',
      'moore-2020',
    ),
  },
  clamshell: {
    ...strength,
    reps: editorial(
      '8 to 12 for beginners: in studies, moves of this kind load the side of the buttock moderately to very highly.',
      'acsm-2009',
      'ebert-2017',
    ),
    holdSeconds: editorial('As in the leg raise that it prepares for; most pages say one to five seconds.'),
    switchSeconds: turnOver,
    restSeconds: restBetweenSets,
  },
  'leg-swing': {
    ...moving,
    reps: editorial('Eight at first, twelve later; trainers say ten to fifteen.'),
    sets: editorial('A second round at the highest level, no faster than the first.'),
    tempo: editorial('Two seconds there and back: an easy pendulum, not a kick.'),
  },
  'hip-circle': {
    ...moving,
    reps: editorial('Eight at first, twelve later, as with the swing: no page gives a number that fits.'),
    sets: editorial('A second round at the highest level, circling the other way.'),
    tempo: editorial('Four seconds for a circle: slow enough to balance on one leg.'),
  },
  'march-on-the-spot': {
    holdSeconds: editorial('Two to three minutes of marching are what health services give as a warm-up.'),
    reps: editorial('It goes on without a stop, so there is one.'),
    sets: editorial('A warm-up is done once; a higher level makes it longer.'),
  },
};
