import { text } from '../content/lower-back-and-hips/text/en.js';
import type { GuideTopic } from '../content/model.js';
import type { LanguageModule, Messages, Units } from './messages.js';
import type { OnceMore } from './once-more.js';

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

const moveCount = (count: number) => (count === 1 ? '1 move' : `${count} moves`);

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
  moveCount,
  safety: 'Stop if pain is sharp, grows, or spreads down a leg.',
  settings: 'Settings',
  place: 'Where',
  onTheFloor: 'On the floor',
  offTheFloor: 'Off the floor',
  preview: 'See it in 20 seconds',
  previewStop: 'Stop',
  needs: (move, thing) => `${move}: you need a ${thing} against a wall.`,
  goingDown: 'Down to the floor',
  gettingUp: 'Up again',
  leaveOut: 'Leave it out',
  putBack: 'Add it back',
  leftOut: 'Left out',
  notShown: (count) => `${count === 1 ? '1 move' : `${count} moves`} can’t be shown.`,
  oneStays: 'At least one move has to stay.',
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
  cueKinds: { voice: 'Voice', tones: 'Tones', silent: 'Silent', reader: 'I use a screen reader' },
  cannotShow: 'This can’t be shown here.',
  notLoaded: 'This couldn’t be loaded. Check your connection and try again, or reload the page.',

  resume: 'Resume',
  again: 'Repeat',
  startNow: 'Start now',
  ready: 'I’m ready',
  back: 'Back',
  skip: 'Skip',
  end: 'End',
  goOn: 'Carry on where you left off',
  followAlong: 'Follow along',
  stepOf: (index, count) => `${index} of ${count}`,
  hearIt: 'Test sound',
  playAnyway: 'Play anyway (may pause music)',

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
  secondsLeft: (count) => `${units.seconds(count)} left.`,
  next: (name) => `Next: ${name}`,
  countOf: (index, count) => `Move ${index} of ${count}`,
  repetition: (index, count) => `Repetition ${index} of ${count}`,
  set: (index, count) => `Set ${index} of ${count}`,
  restBefore: (count, index, sets) => `Rest for ${units.seconds(count)}. Then set ${index} of ${sets}.`,
  readyIn: (count) => `${units.seconds(count)} to get ready.`,
  afterTones: 'Begin after three short tones.',
  switchTo: { left: 'Change to the left side.', right: 'Change to the right side.' },
  halfway: (left) => `Halfway. ${units.seconds(left)} left.`,
  lastOne: 'Last one.',

  paused: {
    user: 'Paused.',
    gap: 'Paused while the device slept.',
    hidden: 'Paused while you were away.',
    'other-session': 'Paused: another session has started.',
    disconnected: 'Paused.',
    'not-rendered': 'Paused while it was out of sight.',
    reload: 'You were in the middle of this. Carry on where you left off?',
  },
  mayGoDark: 'The screen may go dark here. Set it to stay on longer.',
  noVoice: 'There’s no voice for this language here. You’ll hear tones instead.',
  voiceFails: 'The voice isn’t speaking just now. You’ll hear tones instead.',
  standsStill: 'Paused',
  waiting: { tap: 'Take your time. Tap when you’re ready.', press: 'Take your time. Press when you’re ready.' },
  doneSummary: (moves, milliseconds) =>
    `Done: ${moveCount(moves)}, ${units.minutes(milliseconds)}. Three or four times a week suits most people.`,
  stoppedSummary: (done, count) => `${done} of ${count} done. That counts.`,

  mistakes: 'Avoid',
  feels: 'You should feel',
  easier: 'Easier',
  harder: 'Harder',
  cautions: 'Take care',
  youNeed: 'You need',
  works: { stretch: 'Stretches', strength: 'Works', move: 'Moves' },
  showMove: (name) => `Play the movement: ${name}`,
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
    'General exercise information, not medical advice. Talk to a doctor or physiotherapist first if you’re ill or injured, pregnant, or have had an operation.',
  doInstead: (name) => `Do this instead: ${name}`,
  backTo: (name) => `Back to: ${name}`,

  level: 'How much',
  levels: ['Less', 'Medium', 'More'],
  pace: 'Pauses',
  paces: { standard: 'Standard', gentle: 'Longer' },
  goesOn: 'Continue',
  goesOnWays: {
    self: 'Automatically',
    tap: 'When I tap',
    move: 'When I tap, at each new move',
    hold: 'When I tap, before each hold',
  },
  holdSeconds: 'Each hold',
  stretchSeconds: 'Each stretch',
  limits: (least, most, taken) => `From ${least} to ${most} seconds${taken ? `: set to ${taken}` : ''}.`,
  volume: 'Volume',
  guidance: 'The voice says',
  guidances: { full: 'How to do it, the first time', short: 'Names only' },
  remoteVoice: (name) => `${name} (sends its words over the network)`,
  earphones: 'Also when the phone is on silent',
  earphonesNote: 'Like a music app, with earphone buttons. May pause your music.',
  showBreath: 'The picture breathes with you',
  nextStart: 'From the next session',
  noneDone: 'Skipped to the end.',

  close: 'Close',

  print: 'Print',
  tickOff: 'Tick off the days you did it',
  week: (number) => `Week ${number}`,

  guideTopics: {
    faq: 'Questions and answers',
    safety: 'Safety',
    starting: 'How to begin',
    plan: 'A plan for your week',
    tailoring: 'Adapt it to you',
    sources: 'Sources',
  },
  guideAdvice: 'your doctor or out-of-hours service',
  reviewed: (who, role, date) => `Reviewed by ${who}, ${role}, on ${date}.`,
});

const guide = async (onceMore: OnceMore = (fetch) => fetch(), topic?: GuideTopic) =>
  topic === 'plan'
    ? onceMore(() => import('../content/lower-back-and-hips/plan/en.js'))
    : (await onceMore(() => import('../content/lower-back-and-hips/guide/en.js'))).guide;

const language: LanguageModule = { tag: 'en', messages, content: text, guide };
export default language;
