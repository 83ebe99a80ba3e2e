/** The secondary muscles of each exercise. Not among the other facts, because elements do not show them, so pages need not load them. */
import type { Muscle } from '../model.js';
import type { ExerciseId } from './exercises.js';

export const secondaryMuscles: Readonly<Record<ExerciseId, readonly Muscle[]>> = {
  'knee-to-chest': ['multifidus', 'hamstrings'],
  'seated-piriformis': ['deep-hip-rotators', 'gluteus-maximus', 'gluteus-medius'],
  'seated-hamstring': ['calves'],
  'hip-flexor': ['tensor-fasciae-latae', 'sartorius'],
  butterfly: [],
  'glute-bridge': ['erector-spinae', 'transversus-abdominis', 'gluteus-medius'],
  'hip-thrust': ['hamstrings', 'erector-spinae', 'quadriceps', 'adductors'],
  'pelvic-tilt': ['gluteus-maximus'],
  'side-lying-leg-raise': ['tensor-fasciae-latae', 'gluteus-maximus'],
  'chair-knee-to-chest': ['erector-spinae', 'hamstrings'],
  'chair-figure-four': ['deep-hip-rotators', 'gluteus-medius'],
  'chair-hamstring': ['calves'],
  'chair-butterfly': [],
  'standing-hip-flexor': ['rectus-femoris', 'tensor-fasciae-latae'],
  'seated-pelvic-tilt': ['multifidus'],
  'sit-to-stand': ['hamstrings', 'adductors', 'erector-spinae', 'calves'],
  'standing-hip-extension': ['hamstrings', 'erector-spinae', 'gluteus-medius'],
  'standing-leg-raise': ['tensor-fasciae-latae', 'gluteus-maximus'],
  clamshell: ['piriformis', 'deep-hip-rotators', 'gluteus-minimus'],
  'leg-swing': ['gluteus-medius'],
  'hip-circle': ['adductors', 'piriformis', 'deep-hip-rotators'],
  'march-on-the-spot': ['gluteus-medius', 'calves', 'gluteus-maximus'],
};
