import { labels } from '../content/lower-back-and-hips/text/da.js';
import type { LanguageModule, Messages, Units } from './messages.js';

const messages = (units: Units): Messages => ({
  ...units,
  start: 'Start',
  pause: 'Pause',
  getReady: 'Gør dig klar',
  controls: 'Træning',
  timeLeft: 'Tid tilbage',
  dosage: ({ phases, sets, reps, holdSeconds, eachSide }) => {
    const side = eachSide ? ' på hver side' : '';
    const length = units.seconds(holdSeconds);
    if (reps === 1 && holdSeconds > 0) {
      return `${phases?.hold ?? 'Hold'} i ${length}${sets > 1 ? `, ${sets} gange` : ''}${side}`;
    }
    const held = holdSeconds > 0 ? `, hold hver gang i ${length}` : '';
    return `${phases?.lift ?? 'Løft'} ${reps} ${reps === 1 ? 'gang' : 'gange'}${side}${held}${sets > 1 ? `, ${sets} sæt` : ''}`;
  },

  howTo: 'Sådan gør du',
  moves: 'Øvelser',
  safety: 'Stop, hvis smerten er skarp, tager til eller breder sig ned i benet.',
  safetyMore: 'Sikkerhed',
  settings: 'Indstillinger',
  place: 'Hvor',
  onTheFloor: 'På gulvet',
  onAChair: 'På en stol',
  preview: 'Se det på 20 sekunder',
  previewStop: 'Stop',
  needs: (move, thing) => `${move}: Du skal bruge ${thing} op ad en væg.`,
  goingDown: 'Ned på gulvet',
  gettingUp: 'Op igen',
  leaveOut: 'Spring den over',
  putBack: 'Tag den med igen',
  leftOut: 'Springes over',
  fromShop: 'Fra butikken',
  done: 'Færdig',

  equipment: {
    mat: 'måtte',
    cushion: 'pude',
    chair: 'stol',
    wall: 'væg',
    worktop: 'køkkenbord',
    bench: 'sofa eller bænk',
  },
  cues: 'Lyd',
  cueKinds: { voice: 'Stemme', tones: 'Toner', silent: 'Lydløst' },
  cannotShow: 'Dette kan ikke vises her.',
  notLoaded: 'Dette kunne ikke hentes. Tjek din forbindelse, og genindlæs siden.',
});

const language: LanguageModule = { tag: 'da', messages, content: labels };
export default language;
