import { moreFacts as facts } from '../content/lower-back-and-hips/exercises.more.js';
import { details } from '../content/lower-back-and-hips/text/en.details.js';
import type { LanguageMore, MoreMessages, Units } from './messages.js';

const messages = ({ seconds, minutes }: Units): MoreMessages => ({
  resume: 'Resume',
  again: 'Once more',
  startNow: 'Start now',
  ready: 'I am ready',
  back: 'Back',
  skip: 'Skip',
  end: 'End',
  followAlong: 'Follow along',

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
  secondsLeft: (count) => `${seconds(count)} left.`,
  next: (name) => `Next: ${name}`,
  countOf: (index, count) => `${index} of ${count}`,
  repetition: (index, count) => `Repetition ${index} of ${count}`,
  set: (index, count) => `Set ${index} of ${count}`,
  switchTo: { left: 'Change to the left side.', right: 'Change to the right side.' },
  halfway: (left) => `Halfway. ${seconds(left)} left.`,
  repetitionsLeft: (count) => (count === 1 ? 'Last one.' : `${count} to go.`),

  paused: {
    user: 'Paused.',
    gap: 'Paused while the device slept.',
    hidden: 'Paused while you were away.',
    'other-session': 'Paused: another session has started.',
    disconnected: 'Paused.',
    'not-rendered': 'Paused while it was out of sight.',
    reload: 'The page was loaded anew. Go on where you were?',
  },
  noVoice: 'There is no voice for this language here. You hear tones instead.',
  waiting: 'Take your time. Tap when you are ready.',
  doneSummary: (moves, milliseconds) =>
    `Done: ${moves === 1 ? '1 move' : `${moves} moves`}, ${minutes(milliseconds)}. Three or four times a week suits most people.`,
  stoppedSummary: (done, count) => `${done} of ${count} done. That counts.`,

  mistakes: 'Avoid',
  easier: 'Easier',
  harder: 'Harder',
  cautions: 'Take care',
  youNeed: 'You need',
  works: { stretch: 'Stretches', strength: 'Works', move: 'Moves' },
  showMove: (name) => `Show how it goes: ${name}`,
  muscles: {
    adductors: 'inner thighs',
    calves: 'calves',
    'deep-hip-rotators': 'deep hip muscles',
    'erector-spinae': 'back extensors',
    'gluteus-maximus': 'buttocks',
    'gluteus-medius': 'sides of the hips',
    'gluteus-minimus': 'deep sides of the hips',
    hamstrings: 'backs of the thighs',
    iliopsoas: 'hip flexors',
    multifidus: 'deep back muscles',
    obliques: 'sides of the waist',
    piriformis: 'deep in the buttock',
    quadriceps: 'fronts of the thighs',
    'rectus-abdominis': 'front of the belly',
    'rectus-femoris': 'fronts of the thighs',
    sartorius: 'inner fronts of the thighs',
    'tensor-fasciae-latae': 'outer hips',
    'transversus-abdominis': 'deep belly muscles',
  },
  safetyFull:
    'General exercise information, not medical advice. Talk to a doctor or physiotherapist first if you are ill or injured, pregnant, or have had an operation.',
  doInstead: (name) => `Do this instead: ${name}`,
  backTo: (name) => `Back to: ${name}`,

  level: 'How much',
  levels: ['Less', 'Medium', 'More'],
  pace: 'Pauses',
  paces: { standard: 'Standard', gentle: 'Longer' },
  manual: 'Wait for my tap before each hold',
  nextStart: 'Counts from the next start.',
  noneDone: 'Skipped to the end.',

  close: 'Close',
});

const more: LanguageMore = { messages, content: details, facts };
export default more;
