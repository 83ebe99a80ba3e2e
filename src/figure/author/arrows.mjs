/**
 * Whose way each arrow shows: a point of a bone's frame, beside the limb that goes it. A march has none: its legs take
 * turns.
 */
export const arrows = {
  'knee-to-chest': ['shank', 0, -20],
  'seated-piriformis': ['shank', 6, -20],
  'seated-hamstring': ['chest', 88, 0],
  'hip-flexor': ['pelvis', 0, -38],
  butterfly: ['shank', -20, -14],
  'glute-bridge': ['pelvis', -8, 27],
  'hip-thrust': ['pelvis', -8, 32],
  'pelvic-tilt': ['pelvis', 18, 24],
  'side-lying-leg-raise': ['foot', 12, -14],
  clamshell: ['shank', 0, -20],
  'chair-knee-to-chest': ['shank', 0, -20],
  'chair-figure-four': ['chest', 60, 30],
  'chair-hamstring': ['chest', 88, 0],
  'chair-butterfly': ['chest', 80, 28],
  'seated-pelvic-tilt': ['pelvis', 12, -26],
  'sit-to-stand': ['pelvis', 0, -9],
  'standing-hip-flexor': ['farShank', 6, -26],
  'standing-hip-extension': ['shank', 34, 20],
  'standing-leg-raise': ['foot', 12, -14],
  'leg-swing': ['shank', 26, -14],
  'hip-circle': ['shank', 6, -20],
};
