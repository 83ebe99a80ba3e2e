import type { LowerBackAndHipsLabels } from '../index.js';

/** What is seen at first sight. */
export const labels: LowerBackAndHipsLabels = {
  exercises: {
    'knee-to-chest': { name: 'Knee to chest' },
    'seated-piriformis': { name: 'Seated piriformis stretch' },
    'seated-hamstring': { name: 'Seated hamstring stretch' },
    'hip-flexor': { name: 'Hip flexor stretch' },
    butterfly: { name: 'Butterfly' },
    'glute-bridge': { name: 'Glute bridge' },
    'hip-thrust': { name: 'Hip thrust' },
    'pelvic-tilt': { name: 'Pelvic tilt', phases: { lift: 'Tilt', lower: 'Let go' } },
    'side-lying-leg-raise': { name: 'Side-lying leg raise' },
    'chair-knee-to-chest': { name: 'Knee to chest on a chair' },
    'chair-figure-four': { name: 'Figure four on a chair' },
    'chair-hamstring': { name: 'Hamstring stretch on a chair' },
    'chair-butterfly': { name: 'Inner thigh stretch on a chair' },
    'standing-hip-flexor': { name: 'Standing hip flexor stretch' },
    'seated-pelvic-tilt': { name: 'Pelvic tilt on a chair', phases: { lift: 'Tilt', lower: 'Sit tall' } },
    'sit-to-stand': {
      name: 'Sit to stand',
      phases: { lift: 'Stand up', hold: 'Stand tall', lower: 'Sit down' },
    },
    'standing-hip-extension': { name: 'Standing leg lift to the back' },
    'standing-leg-raise': { name: 'Standing leg lift to the side' },
    clamshell: { name: 'Clamshell', phases: { lift: 'Open', lower: 'Close' } },
    'leg-swing': { name: 'Leg swing', phases: { lift: 'Swing' } },
    'hip-circle': { name: 'Hip circle with the knee', phases: { lift: 'Circle' } },
    'march-on-the-spot': { name: 'March on the spot', phases: { hold: 'March' } },
  },
  routines: {
    short: { title: 'Lower back and hips, {minutes}' },
    stretch: { title: 'Stretches for lower back and hips, {minutes}' },
    strength: { title: 'Strength for lower back and hips, {minutes}' },
    gentle: { title: 'Gentle: small movements, chair and mat' },
    active: { title: 'Before sport' },
    'desk-day': { title: 'Desk break' },
    full: { title: 'The full routine, {minutes}' },
  },
};
