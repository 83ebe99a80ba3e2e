import { text } from '../content/lower-back-and-hips/text/en.js';
import type { LanguageModule, Messages, Units } from './messages.js';

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

const messages = ({ seconds, minutes, minutesShort, listed }: Units): Messages => ({
  start: 'Start',
  pause: 'Pause',
  resume: 'Resume',
  again: 'Once more',
  startNow: 'Start now',
  ready: 'I am ready',
  back: 'Back',
  skip: 'Skip',
  end: 'End',
  controls: 'Session',
  timeLeft: 'Time left',

  phase: {
    ready: 'Get ready',
    transition: 'Next move',
    switch: 'Change sides',
    rest: 'Rest',
    lift: 'Lift',
    hold: 'Hold',
    lower: 'Lower',
    breathe: 'Breathe',
  },
  side: { left: 'Left', right: 'Right' },
  seconds,
  minutes,
  minutesShort,
  listed,
  secondsLeft: (count) => `${seconds(count)} left.`,
  next: (name) => `Next: ${name}`,
  countOf: (index, count) => `${index} of ${count}`,
  repetition: (index, count) => `Repetition ${index} of ${count}`,
  set: (index, count) => `Set ${index} of ${count}`,
  switchTo: { left: 'Change to the left side.', right: 'Change to the right side.' },
  holdFor: (count) => `Hold for ${seconds(count)}.`,
  halfway: (left) => `Halfway. ${seconds(left)} left.`,
  repetitionsLeft: (count) => (count === 1 ? 'Last one.' : `${count} to go.`),
  dosage: ({ sets, reps, holdSeconds, eachSide }) => {
    const side = eachSide ? ' on each side' : '';
    if (reps > 1) {
      const rounds = sets > 1 ? `, ${sets} sets` : '';
      return `Lift ${reps} times${side}, hold each for ${seconds(holdSeconds)}${rounds}`;
    }
    return `Hold for ${seconds(holdSeconds)}${sets > 1 ? `, ${times(sets)}` : ''}${side}`;
  },

  paused: {
    user: 'Paused.',
    gap: 'Paused while the device slept.',
    hidden: 'Paused while you were away.',
    'other-session': 'Paused: another session has started.',
    disconnected: 'Paused.',
    'not-rendered': 'Paused while it was out of sight.',
  },
  waiting: 'Take your time. Tap when you are ready.',
  done: 'Done',
  doneSummary: (moves, milliseconds) =>
    `Done: ${moves === 1 ? '1 move' : `${moves} moves`}, ${minutes(milliseconds)}. Three or four times a week suits most people.`,
  stoppedSummary: (done, count) => `${done} of ${count} done. That counts.`,

  howTo: 'How to do it',
  mistakes: 'Avoid',
  easier: 'Easier',
  harder: 'Harder',
  cautions: 'Take care',
  works: { stretch: 'Stretches', strength: 'Works', move: 'Moves' },
  moves: 'Moves',
  safety: 'Stop if pain is sharp, grows, or spreads down a leg.',
  safetyMore: 'Before you start',
  safetyFull:
    'General exercise information, not medical advice. Talk to a doctor or physiotherapist first if you are ill or injured, pregnant, or have had an operation.',

  settings: 'Settings',
  level: 'How much',
  levels: ['Less', 'Medium', 'More'],
  pace: 'Pauses',
  paces: { standard: 'Standard', gentle: 'Longer' },
  manual: 'Wait for my tap before each hold',

  equipment: { mat: 'mat', cushion: 'cushion', chair: 'chair', wall: 'wall', bench: 'sofa or bench' },
  muscles: {
    adductors: 'inner thighs',
    'erector-spinae': 'back extensors',
    'gluteus-maximus': 'buttocks',
    'gluteus-medius': 'sides of the hips',
    hamstrings: 'backs of the thighs',
    iliopsoas: 'hip flexors',
    'rectus-femoris': 'fronts of the thighs',
    sartorius: 'inner fronts of the thighs',
    'tensor-fasciae-latae': 'outer hips',
    'transversus-abdominis': 'deep belly muscles',
  },
  cannotShow: 'This cannot be shown here.',
  notLoaded: 'This could not be loaded. Check your connection and reload the page.',
});

const language: LanguageModule = { tag: 'en', messages, content: text };
export default language;
