/**
 * What else is known of each move, fetched once somebody wants to know how it is done. Muscles and cautions: common teaching,
 * checked against the sources of each move in `origins.ts`.
 */
import type { ExerciseMoreFacts } from '../model.js';
import type { ExerciseId } from './exercises.js';

export const moreFacts = {
  'knee-to-chest': {
    muscles: {
      primary: ['gluteus-maximus', 'erector-spinae'],
      secondary: ['multifidus', 'hamstrings'],
    },
    cautions: ['new-hip-bend', 'hold-behind-thigh', 'bones-curl', 'supine-pregnancy', 'down-the-leg'],
  },
  'seated-piriformis': {
    muscles: {
      primary: ['piriformis'],
      secondary: ['deep-hip-rotators', 'gluteus-maximus', 'gluteus-medius'],
    },
    cautions: ['new-hip-crossing', 'come-out', 'bones-twist'],
  },
  'seated-hamstring': {
    muscles: { primary: ['hamstrings'], secondary: ['calves'] },
    cautions: ['tingling-leg', 'hamstring-strain', 'new-hip-lean', 'bones-reach'],
  },
  'hip-flexor': {
    muscles: {
      primary: ['iliopsoas', 'rectus-femoris'],
      secondary: ['tensor-fasciae-latae', 'sartorius'],
    },
    cautions: ['kneeling-knee', 'kneeling-balance', 'new-hip-front', 'back-when-arching'],
  },
  butterfly: {
    muscles: { primary: ['adductors'], secondary: [] },
    cautions: ['new-hip-leave-out', 'groin-strain', 'pelvic-girdle', 'bent-knee'],
  },
  'glute-bridge': {
    muscles: {
      primary: ['gluteus-maximus', 'hamstrings'],
      secondary: ['erector-spinae', 'transversus-abdominis', 'gluteus-medius'],
    },
    cautions: ['supine-pregnancy', 'breath-blood-pressure', 'fresh-operation', 'back-when-lifting'],
  },
  'hip-thrust': {
    muscles: {
      primary: ['gluteus-maximus'],
      secondary: ['hamstrings', 'erector-spinae', 'quadriceps', 'adductors'],
    },
    cautions: ['bridge-instead', 'late-pregnancy', 'fresh-operation', 'bones-weight', 'breath-blood-pressure'],
  },
  'pelvic-tilt': {
    muscles: {
      primary: ['rectus-abdominis', 'obliques', 'transversus-abdominis'],
      secondary: ['gluteus-maximus'],
    },
    cautions: ['tilt-pregnancy'],
  },
  'side-lying-leg-raise': {
    muscles: {
      primary: ['gluteus-medius', 'gluteus-minimus'],
      secondary: ['tensor-fasciae-latae', 'gluteus-maximus'],
    },
    cautions: ['side-lying-hip', 'new-hip-side-lying', 'side-lying-shoulder', 'side-lying-pregnancy'],
  },
  'chair-knee-to-chest': {
    muscles: { primary: ['gluteus-maximus'], secondary: ['erector-spinae', 'hamstrings'] },
    cautions: ['new-hip-bend', 'hold-behind-thigh', 'bones-lift', 'knee-beside-belly', 'steady-chair'],
  },
  'chair-figure-four': {
    muscles: {
      primary: ['piriformis', 'gluteus-maximus'],
      secondary: ['deep-hip-rotators', 'gluteus-medius'],
    },
    cautions: ['new-hip-crossing', 'come-out', 'bones-lean', 'steady-chair'],
  },
  'chair-hamstring': {
    muscles: { primary: ['hamstrings'], secondary: ['calves'] },
    cautions: ['tingling-leg', 'hamstring-strain', 'new-hip-lean', 'bones-lean', 'low-chair', 'steady-chair'],
  },
  'chair-butterfly': {
    muscles: { primary: ['adductors'], secondary: [] },
    cautions: ['new-hip-leave-out', 'groin-strain', 'pelvic-girdle', 'stay-upright', 'bones-lean', 'steady-chair'],
  },
  'standing-hip-flexor': {
    muscles: { primary: ['iliopsoas'], secondary: ['rectus-femoris', 'tensor-fasciae-latae'] },
    cautions: ['both-hands', 'new-hip-front', 'back-when-arching', 'dizzy-upright', 'firm-ground'],
  },
  'seated-pelvic-tilt': {
    muscles: {
      primary: ['rectus-abdominis', 'obliques', 'transversus-abdominis'],
      secondary: ['multifidus'],
    },
    cautions: ['bones-small', 'back-when-rounding', 'steady-chair'],
  },
  'sit-to-stand': {
    muscles: {
      primary: ['quadriceps', 'gluteus-maximus'],
      secondary: ['hamstrings', 'adductors', 'erector-spinae', 'calves'],
    },
    cautions: ['knee-high-seat', 'new-hip-high-seat', 'dizzy-upright', 'breath-blood-pressure', 'steady-chair'],
  },
  'standing-hip-extension': {
    muscles: {
      primary: ['gluteus-maximus'],
      secondary: ['hamstrings', 'erector-spinae', 'gluteus-medius'],
    },
    cautions: ['new-hip-front', 'back-when-arching', 'both-hands', 'dizzy-upright', 'firm-ground'],
  },
  'standing-leg-raise': {
    muscles: {
      primary: ['gluteus-medius', 'gluteus-minimus'],
      secondary: ['tensor-fasciae-latae', 'gluteus-maximus'],
    },
    cautions: ['outer-hip', 'new-hip-leave-out', 'both-hands', 'dizzy-upright', 'firm-ground'],
  },
  clamshell: {
    muscles: {
      primary: ['gluteus-medius', 'gluteus-maximus'],
      secondary: ['piriformis', 'deep-hip-rotators', 'gluteus-minimus'],
    },
    cautions: ['side-lying-hip', 'new-hip-side-lying', 'side-lying-shoulder', 'side-lying-pregnancy'],
  },
  'leg-swing': {
    muscles: {
      primary: ['hamstrings', 'gluteus-maximus', 'iliopsoas', 'rectus-femoris'],
      secondary: ['gluteus-medius'],
    },
    cautions: [
      'hamstring-strain',
      'groin-strain',
      'new-hip-leave-out',
      'march-instead',
      'swing-forward',
      'dizzy-upright',
      'firm-ground',
    ],
  },
  'hip-circle': {
    muscles: {
      primary: ['iliopsoas', 'gluteus-medius', 'gluteus-minimus'],
      secondary: ['adductors', 'piriformis', 'deep-hip-rotators'],
    },
    cautions: ['new-hip-leave-out', 'groin-pinch', 'outer-hip', 'toe-circles', 'dizzy-upright', 'firm-ground'],
  },
  'march-on-the-spot': {
    muscles: {
      primary: ['iliopsoas', 'rectus-femoris'],
      secondary: ['gluteus-medius', 'calves', 'gluteus-maximus'],
    },
    cautions: ['march-stop', 'low-steps', 'new-hip-march', 'dizzy-upright', 'firm-ground'],
  },
} as const satisfies Record<ExerciseId, ExerciseMoreFacts>;

/** Ids of the built-in cautions. */
export type CautionId = (typeof moreFacts)[ExerciseId]['cautions'][number];
