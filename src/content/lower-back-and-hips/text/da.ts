import type { LowerBackAndHipsLabels } from '../index.js';

/** What is seen at first sight. Soft hyphens stand in long names, which have to break in a narrow column. */
export const labels: LowerBackAndHipsLabels = {
  exercises: {
    'knee-to-chest': { name: 'Knæ til bryst' },
    'seated-piriformis': { name: 'Siddende piri\u00adformis-stræk' },
    'seated-hamstring': { name: 'Siddende baglårs\u00adstræk' },
    'hip-flexor': { name: 'Hofte\u00adbøjer\u00adstræk' },
    butterfly: { name: 'Sommer\u00adfuglen' },
    'glute-bridge': { name: 'Hofte\u00adløft' },
    'hip-thrust': { name: 'Hip thrust' },
    'pelvic-tilt': { name: 'Bækken\u00advip', phases: { lift: 'Vip', lower: 'Slip' } },
    'side-lying-leg-raise': { name: 'Side\u00adliggende benløft' },
    'chair-knee-to-chest': { name: 'Knæ til bryst på stol' },
    'chair-figure-four': { name: 'Ankel over knæ på stol' },
    'chair-hamstring': { name: 'Baglårs\u00adstræk på stol' },
    'chair-butterfly': { name: 'Inderlårs\u00adstræk på stol' },
    'standing-hip-flexor': { name: 'Stående hofte\u00adbøjer\u00adstræk' },
    'seated-pelvic-tilt': { name: 'Bækken\u00advip på stol', phases: { lift: 'Vip', lower: 'Sid rank' } },
    'sit-to-stand': {
      name: 'Rejse-sætte-sig',
      phases: { lift: 'Rejs dig', hold: 'Stå rank', lower: 'Sæt dig' },
    },
    'standing-hip-extension': { name: 'Stående benløft bagud' },
    'standing-leg-raise': { name: 'Stående benløft til siden' },
    clamshell: { name: 'Muslingen', phases: { lift: 'Åbn', lower: 'Luk' } },
    'leg-swing': { name: 'Bensving', phases: { lift: 'Sving' } },
    'hip-circle': { name: 'Hofte\u00adcirkel med knæet', phases: { lift: 'Lav en cirkel' } },
    'march-on-the-spot': { name: 'Gå på stedet', phases: { hold: 'Gå på stedet' } },
  },
  routines: {
    short: { title: 'Lænd og hofter på {minutes}' },
    stretch: { title: 'Stræk til lænd og hofter på {minutes}' },
    strength: { title: 'Styrke til lænd og hofter på {minutes}' },
    gentle: { title: 'Skånsom: små bevægelser, stol og måtte' },
    active: { title: 'Før sport' },
    'desk-day': { title: 'Skrivebords\u00adpause' },
    full: { title: 'Hele programmet på {minutes}' },
  },
};
