import { labels } from '../content/lower-back-and-hips/text/en.js';
import type { LanguageModule, Messages, Units } from './messages.js';

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

const messages = (units: Units): Messages => ({
  ...units,
  start: 'Start',
  pause: 'Pause',
  getReady: 'Get ready',
  controls: 'Session',
  timeLeft: 'Time left',
  dosage: ({ phases, sets, reps, holdSeconds, eachSide }) => {
    const side = eachSide ? ' on each side' : '';
    const length = units.seconds(holdSeconds);
    if (reps === 1 && holdSeconds > 0) {
      return `${phases?.hold ?? 'Hold'} for ${length}${sets > 1 ? `, ${times(sets)}` : ''}${side}`;
    }
    const held = holdSeconds > 0 ? `, hold each for ${length}` : '';
    return `${phases?.lift ?? 'Lift'} ${times(reps)}${side}${held}${sets > 1 ? `, ${sets} sets` : ''}`;
  },

  howTo: 'How to do it',
  moves: 'Moves',
  safety: 'Stop if pain is sharp, grows, or spreads down a leg.',
  safetyMore: 'Safety',
  settings: 'Settings',
  place: 'Where',
  onTheFloor: 'On the floor',
  onAChair: 'On a chair',
  preview: 'See it in 20 seconds',
  previewStop: 'Stop',
  needs: (move, thing) => `${move}: you need a ${thing} against a wall.`,
  goingDown: 'Down to the floor',
  gettingUp: 'Up again',
  leaveOut: 'Leave it out',
  putBack: 'Put it back',
  leftOut: 'Left out',
  fromShop: 'From the shop',
  done: 'Done',

  equipment: {
    mat: 'mat',
    cushion: 'cushion',
    chair: 'chair',
    wall: 'wall',
    worktop: 'worktop',
    bench: 'sofa or bench',
  },
  cues: 'Sound',
  cueKinds: { voice: 'Voice', tones: 'Tones', silent: 'Silent' },
  cannotShow: 'This cannot be shown here.',
  notLoaded: 'This could not be loaded. Check your connection and reload the page.',
});

const language: LanguageModule = { tag: 'en', messages, content: labels };
export default language;
