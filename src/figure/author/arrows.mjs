/**
 * The motion that each arrow shows: a point in the frame of a bone, beside the moving limb, and how far the arrow is shifted right and
 * down so that it crosses neither face nor trunk. In a march, whose legs take turns, it begins where both feet stand.
 */
export const arrows = {
  'knee-to-chest': ['shank', 0, -20, -2, -12],
  'seated-piriformis': ['shank', 6, -20],
  'seated-hamstring': ['chest', 88, 0],
  'hip-flexor': ['pelvis', 0, -38],
  butterfly: ['shank', -20, -14],
  'glute-bridge': ['pelvis', 0, 0, -8, -36],
  'hip-thrust': ['pelvis', 0, -12, 12, 6],
  'pelvic-tilt': ['pelvis', 18, 24],
  'side-lying-leg-raise': ['foot', 12, -14, 8],
  clamshell: ['shank', 0, 0, 26, -18],
  'chair-knee-to-chest': ['shank', 0, -20],
  'chair-figure-four': ['chest', 110, 36, 0, 44],
  'chair-hamstring': ['chest', 88, 0],
  'chair-butterfly': ['chest', 110, 30, 0, 28],
  'seated-pelvic-tilt': ['pelvis', 26, 32, 12],
  'sit-to-stand': ['pelvis', 0, 0, -20, -104],
  'standing-hip-flexor': ['farShank', 6, -26],
  'standing-hip-extension': ['shank', 34, 0, -30, -4],
  'standing-leg-raise': ['shank', 30, 0, 38],
  'leg-swing': ['shank', 34, -20],
  'hip-circle': ['shank', 0, 0, 48, -2],
  'march-on-the-spot': ['shank', 0, -20, 14, -4, 0.5],
};
