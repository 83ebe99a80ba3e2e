import { text } from '../content/lower-back-and-hips/text/sv.js';
import type { GuideTopic } from '../content/model.js';
import type { LanguageModule, Messages, Units } from './messages.js';
import type { OnceMore } from './once-more.js';

const moveCount = (count: number) => (count === 1 ? '1 övning' : `${count} övningar`);

const messages = (units: Units): Messages => ({
  ...units,
  start: 'Starta',
  pause: 'Pausa',
  getReady: 'Gör dig redo',
  controls: 'Träningspass',
  timeLeft: 'Tid kvar',
  dosage: ({ phases, sets, reps, holdSeconds, eachSide }) => {
    const side = eachSide ? ' på varje sida' : '';
    const length = units.seconds(holdSeconds);
    if (reps === 1 && holdSeconds > 0) {
      return `${phases?.hold ?? 'Håll kvar'} i ${length}${sets > 1 ? `, ${sets} gånger` : ''}${side}`;
    }
    const held = holdSeconds > 0 ? `, håll kvar i ${length} varje gång` : '';
    return `${phases?.lift ?? 'Lyft'} ${reps} ${reps === 1 ? 'gång' : 'gånger'}${side}${held}${sets > 1 ? `, ${sets} set` : ''}`;
  },

  howTo: 'Så gör du',
  moves: 'Övningar',
  moveCount,
  safety: 'Sluta om smärtan är skarp, ökar eller sprider sig ner i benet.',
  settings: 'Inställningar',
  place: 'Var',
  onTheFloor: 'På golvet',
  offTheFloor: 'Inte på golvet',
  preview: 'Se det på 20 sekunder',
  previewStop: 'Stopp',
  needs: (move, thing) => `${move}: Du behöver en ${thing} mot en vägg.`,
  goingDown: 'Ner på golvet',
  gettingUp: 'Upp igen',
  leaveOut: 'Hoppa över den',
  putBack: 'Ta med den igen',
  leftOut: 'Hoppas över',
  oneStays: 'Minst en övning måste vara kvar.',
  fromShop: 'Från butiken',
  done: 'Klart',

  equipment: {
    mat: 'matta',
    cushion: 'kudde',
    chair: 'stol',
    wall: 'vägg',
    worktop: 'köksbänk',
    bench: 'soffa eller bänk',
  },
  cues: 'Ljud',
  cueKinds: { voice: 'Röst', tones: 'Toner', silent: 'Tyst', reader: 'Jag använder skärmläsare' },
  notShown: (count) => (count === 1 ? '1 övning kan inte visas.' : `${count} övningar kan inte visas.`),
  cannotShow: 'Det här går inte att visa här.',
  notLoaded: 'Det här gick inte att hämta. Kontrollera anslutningen och försök igen, eller ladda om sidan.',

  resume: 'Fortsätt',
  again: 'En gång till',
  startNow: 'Starta nu',
  ready: 'Jag är redo',
  back: 'Tillbaka',
  skip: 'Hoppa över',
  end: 'Avsluta',
  goOn: 'Fortsätt där du slutade',
  followAlong: 'Följ med',
  stepOf: (index, count) => `${index} av ${count}`,
  hearIt: 'Testa ljudet',
  playAnyway: 'Spela ändå (kan pausa musik)',

  phase: {
    ready: 'Gör dig redo',
    transition: 'Nästa övning',
    switch: 'Byt sida',
    rest: 'Vila',
    lift: 'Lyft',
    hold: 'Håll kvar',
    lower: 'Sänk',
    breathe: 'Andas',
  },
  side: { left: 'Vänster', right: 'Höger' },
  secondsLeft: (count) => `${units.seconds(count)} kvar.`,
  next: (name) => `Nästa: ${name}`,
  countOf: (index, count) => `Övning ${index} av ${count}`,
  repetition: (index, count) => `Repetition ${index} av ${count}`,
  set: (index, count) => `Set ${index} av ${count}`,
  restBefore: (count, index, sets) => `Vila i ${units.seconds(count)}. Sedan set ${index} av ${sets}.`,
  readyIn: (count) => `${units.seconds(count)} till start.`,
  afterTones: 'Börja efter tre korta toner.',
  switchTo: { left: 'Byt till vänster sida.', right: 'Byt till höger sida.' },
  halfway: (left) => `Halvvägs. ${units.seconds(left)} kvar.`,
  lastOne: 'Sista gången.',

  paused: {
    user: 'Pausat.',
    gap: 'Pausat medan enheten var i viloläge.',
    hidden: 'Pausat medan du var borta.',
    'other-session': 'Pausat: Ett annat pass har startat.',
    disconnected: 'Pausat.',
    'not-rendered': 'Pausat medan passet inte syntes.',
    reload: 'Du var mitt i ett pass. Vill du fortsätta där du slutade?',
  },
  mayGoDark: 'Skärmen kan slockna under passet. Ställ in den så att den är tänd längre.',
  noVoice: 'Det finns ingen röst för språket på den här enheten. Du hör toner i stället.',
  voiceFails: 'Rösten säger inget just nu. Du hör toner i stället.',
  standsStill: 'Pausat',
  waiting: { tap: 'Ta god tid på dig. Tryck när du är redo.', press: 'Ta god tid på dig. Tryck när du är redo.' },
  doneSummary: (moves, milliseconds) =>
    `Klart: ${moveCount(moves)} på ${units.minutes(milliseconds)}. Tre till fyra gånger i veckan passar de flesta.`,
  stoppedSummary: (done, count) => `${done} av ${count} gjorda. Det räknas.`,

  mistakes: 'Undvik',
  feels: 'Du ska känna',
  easier: 'Lättare',
  harder: 'Svårare',
  cautions: 'Tänk på',
  youNeed: 'Du behöver',
  works: { stretch: 'Stretchar', strength: 'Tränar', move: 'Mjukar upp' },
  showMove: (name) => `Visa rörelsen: ${name}`,
  muscles: {
    adductors: 'insida lår',
    calves: 'vader',
    'deep-hip-rotators': 'djupa höftmuskler',
    'erector-spinae': 'ryggsträckare',
    'gluteus-maximus': 'sätesmuskler',
    'gluteus-medius': 'sidan av höften',
    'gluteus-minimus': 'djupt i sidan av höften',
    hamstrings: 'baksida lår',
    iliopsoas: 'höftböjare',
    multifidus: 'djupa ryggmuskler',
    obliques: 'sneda magmuskler',
    piriformis: 'djupt i sätet',
    quadriceps: 'framsida lår',
    'rectus-abdominis': 'raka magmuskler',
    'rectus-femoris': 'framsida lår',
    sartorius: 'insida av framsida lår',
    'tensor-fasciae-latae': 'utsidan av höften',
    'transversus-abdominis': 'djupa magmuskler',
  },
  safetyFull:
    'Allmän träningsinformation, inte medicinsk rådgivning. Prata först med läkare eller fysioterapeut om du är sjuk eller skadad, gravid eller nyligen opererad.',
  doInstead: (name) => `Gör i stället: ${name}`,
  backTo: (name) => `Tillbaka till: ${name}`,

  level: 'Hur mycket',
  levels: ['Mindre', 'Medel', 'Mer'],
  pace: 'Pauser',
  paces: { standard: 'Vanliga', gentle: 'Längre' },
  goesOn: 'Gå vidare',
  goesOnWays: {
    self: 'Automatiskt',
    tap: 'När jag trycker',
    move: 'När jag trycker, vid varje ny övning',
    hold: 'När jag trycker, före varje repetition',
  },
  holdSeconds: 'Håll kvar varje gång',
  stretchSeconds: 'Per stretch',
  limits: (least, most, taken) => `Från ${least} till ${most} sekunder${taken ? `: ändrat till ${taken}` : ''}.`,
  volume: 'Volym',
  guidance: 'Rösten säger',
  guidances: { full: 'Hur du gör, första gången', short: 'Bara namn' },
  remoteVoice: (name) => `${name} (skickar orden över nätet)`,
  earphones: 'Även när telefonen är på ljudlöst',
  earphonesNote: 'Som en musikapp, även med knapparna på hörlurarna. Kan pausa din musik.',
  showBreath: 'Bilden andas med dig',
  nextStart: 'Från nästa start',
  noneDone: 'Du hoppade till slutet.',

  close: 'Stäng',
  print: 'Skriv ut',
  tickOff: 'Kryssa för de dagar du har tränat',
  week: (number) => `Vecka ${number}`,

  guideTopics: {
    faq: 'Frågor och svar',
    safety: 'Säkerhet',
    starting: 'Så kommer du igång',
    plan: 'En plan för veckan',
    tailoring: 'Anpassa efter dig',
    sources: 'Källor',
  },
  guideAdvice: '1177',
  reviewed: (who, role, date) => `Granskat av ${who}, ${role}, den ${date}.`,
});

const guide = async (onceMore: OnceMore = (fetch) => fetch(), topic?: GuideTopic) =>
  topic === 'plan'
    ? onceMore(() => import('../content/lower-back-and-hips/plan/sv.js'))
    : (await onceMore(() => import('../content/lower-back-and-hips/guide/sv.js'))).guide;

const language: LanguageModule = { tag: 'sv', messages, content: text, guide };
export default language;
