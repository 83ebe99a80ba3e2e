import { text } from '../content/lower-back-and-hips/text/da.js';
import type { GuideTopic } from '../content/model.js';
import type { LanguageModule, Messages, Units } from './messages.js';
import type { OnceMore } from './once-more.js';

const moveCount = (count: number) => (count === 1 ? '1 øvelse' : `${count} øvelser`);

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
  moveCount,
  safety: 'Stop, hvis smerten er skarp, tager til eller breder sig ned i benet.',
  settings: 'Indstillinger',
  place: 'Hvor',
  onTheFloor: 'På gulvet',
  offTheFloor: 'Ikke på gulvet',
  preview: 'Se det på 20 sekunder',
  previewStop: 'Stop',
  needs: (move, thing) => `${move}: Du skal bruge en ${thing} op ad en væg.`,
  goingDown: 'Ned på gulvet',
  gettingUp: 'Op igen',
  leaveOut: 'Spring den over',
  putBack: 'Tag den med igen',
  leftOut: 'Springes over',
  notShown: (count) => `${count === 1 ? '1 øvelse' : `${count} øvelser`} kan ikke vises.`,
  oneStays: 'Der skal være mindst én øvelse tilbage.',
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
  cueKinds: { voice: 'Stemme', tones: 'Toner', silent: 'Lydløst', reader: 'Jeg bruger skærmlæser' },
  cannotShow: 'Dette kan ikke vises her.',
  notLoaded: 'Dette kunne ikke hentes. Tjek din forbindelse, og prøv igen, eller genindlæs siden.',

  resume: 'Fortsæt',
  again: 'En gang til',
  startNow: 'Start nu',
  ready: 'Jeg er klar',
  back: 'Tilbage',
  skip: 'Spring over',
  end: 'Afslut',
  goOn: 'Fortsæt, hvor du slap',
  followAlong: 'Følg med',
  stepOf: (index, count) => `${index} af ${count}`,
  hearIt: 'Test lyden',
  playAnyway: 'Spil alligevel (kan standse musik)',

  phase: {
    ready: 'Gør dig klar',
    transition: 'Næste øvelse',
    switch: 'Skift side',
    rest: 'Hvil',
    lift: 'Løft',
    hold: 'Hold',
    lower: 'Sænk',
    breathe: 'Træk vejret',
  },
  side: { left: 'Venstre', right: 'Højre' },
  secondsLeft: (count) => `${units.seconds(count)} tilbage.`,
  next: (name) => `Næste: ${name}`,
  countOf: (index, count) => `Øvelse ${index} af ${count}`,
  repetition: (index, count) => `Gentagelse ${index} af ${count}`,
  set: (index, count) => `Sæt ${index} af ${count}`,
  restBefore: (count, index, sets) => `Hvil i ${units.seconds(count)}. Derefter sæt ${index} af ${sets}.`,
  readyIn: (count) => `${units.seconds(count)} til at gøre dig klar.`,
  afterTones: 'Begynd efter tre korte toner.',
  switchTo: { left: 'Skift til venstre side.', right: 'Skift til højre side.' },
  halfway: (left) => `Halvvejs. ${units.seconds(left)} tilbage.`,
  lastOne: 'Den sidste.',

  paused: {
    user: 'Sat på pause.',
    gap: 'Sat på pause, mens enheden var i dvale.',
    hidden: 'Sat på pause, mens du var væk.',
    'other-session': 'Sat på pause: En anden træning er startet.',
    disconnected: 'Sat på pause.',
    'not-rendered': 'Sat på pause, mens træningen ikke var synlig.',
    reload: 'Du var i gang. Vil du fortsætte, hvor du slap?',
  },
  mayGoDark: 'Skærmen kan slukke undervejs. Indstil den til at være tændt længere.',
  noVoice: 'Der er ingen stemme til sproget på enheden. Du hører toner i stedet.',
  voiceFails: 'Stemmen siger ikke noget lige nu. Du hører toner i stedet.',
  standsStill: 'På pause',
  waiting: { tap: 'Tag dig god tid. Tryk, når du er klar.', press: 'Tag dig god tid. Tryk, når du er klar.' },
  doneSummary: (moves, milliseconds) =>
    `Færdig: ${moveCount(moves)} på ${units.minutes(milliseconds)}. Tre til fire gange om ugen passer de fleste.`,
  stoppedSummary: (done, count) => `${done} af ${count} gennemført. Det tæller.`,

  mistakes: 'Undgå',
  feels: 'Du skal mærke',
  easier: 'Lettere',
  harder: 'Sværere',
  cautions: 'Pas på',
  youNeed: 'Du skal bruge',
  works: { stretch: 'Strækker', strength: 'Træner', move: 'Bevæger' },
  showMove: (name) => `Vis bevægelsen: ${name}`,
  muscles: {
    adductors: 'inderlår',
    calves: 'lægge',
    'deep-hip-rotators': 'dybe hoftemuskler',
    'erector-spinae': 'rygstrækkere',
    'gluteus-maximus': 'baller',
    'gluteus-medius': 'siden af hoften',
    'gluteus-minimus': 'dybt i siden af hoften',
    hamstrings: 'baglår',
    iliopsoas: 'hoftebøjere',
    multifidus: 'dybe rygmuskler',
    obliques: 'skrå mavemuskler',
    piriformis: 'dybt i ballen',
    quadriceps: 'forlår',
    'rectus-abdominis': 'lige mavemuskler',
    'rectus-femoris': 'forlår',
    sartorius: 'inderside af forlår',
    'tensor-fasciae-latae': 'yderside af hoften',
    'transversus-abdominis': 'dybe mavemuskler',
  },
  safetyFull:
    'Generel træningsinformation, ikke lægelig rådgivning. Tal først med en læge eller fysioterapeut, hvis du er syg eller skadet, gravid eller nyopereret.',
  doInstead: (name) => `Gør det her i stedet: ${name}`,
  backTo: (name) => `Tilbage til: ${name}`,

  level: 'Hvor meget',
  levels: ['Mindre', 'Mellem', 'Mere'],
  pace: 'Pauser',
  paces: { standard: 'Normale', gentle: 'Længere' },
  goesOn: 'Gå videre',
  goesOnWays: {
    self: 'Af sig selv',
    tap: 'Når jeg trykker',
    move: 'Når jeg trykker, ved hver ny øvelse',
    hold: 'Når jeg trykker, før hver gentagelse',
  },
  holdSeconds: 'Hold hver gang',
  stretchSeconds: 'Hvert stræk',
  limits: (least, most, taken) => `Fra ${least} til ${most} sekunder${taken ? `: sat til ${taken}` : ''}.`,
  volume: 'Lydstyrke',
  guidance: 'Stemmen siger',
  guidances: { full: 'Sådan gør du, første gang', short: 'Kun navne' },
  remoteVoice: (name) => `${name} (sender ordene over nettet)`,
  earphones: 'Også når telefonen er på lydløs',
  earphonesNote: 'Som en musikapp, også med knapperne på høretelefonerne. Kan standse din musik.',
  showBreath: 'Billedet trækker vejret med dig',
  nextStart: 'Fra næste start',
  noneDone: 'Du sprang frem til slutningen.',

  close: 'Luk',

  print: 'Udskriv',
  tickOff: 'Sæt kryds ved de dage, du har trænet',
  week: (number) => `Uge ${number}`,

  guideTopics: {
    faq: 'Spørgsmål og svar',
    safety: 'Sikkerhed',
    starting: 'Sådan begynder du',
    plan: 'En plan for ugen',
    tailoring: 'Tilpas det til dig',
    sources: 'Kilder',
  },
  guideAdvice: 'din læge eller lægevagten',
  reviewed: (who, role, date) => `Gennemgået af ${who}, ${role}, den ${date}.`,
});

const guide = async (onceMore: OnceMore = (fetch) => fetch(), topic?: GuideTopic) =>
  topic === 'plan'
    ? onceMore(() => import('../content/lower-back-and-hips/plan/da.js'))
    : (await onceMore(() => import('../content/lower-back-and-hips/guide/da.js'))).guide;

const language: LanguageModule = { tag: 'da', messages, content: text, guide };
export default language;
