import { text } from '../content/lower-back-and-hips/text/da.js';
import type { LanguageModule, Messages, Units } from './messages.js';

const messages = ({ seconds, minutes, minutesShort, listed }: Units): Messages => ({
  start: 'Start',
  pause: 'Pause',
  resume: 'Fortsæt',
  again: 'En gang til',
  startNow: 'Start nu',
  ready: 'Jeg er klar',
  back: 'Tilbage',
  skip: 'Spring over',
  end: 'Afslut',
  controls: 'Træning',
  timeLeft: 'Tid tilbage',

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
  seconds,
  minutes,
  minutesShort,
  listed,
  secondsLeft: (count) => `${seconds(count)} tilbage.`,
  next: (name) => `Næste: ${name}`,
  countOf: (index, count) => `${index} af ${count}`,
  repetition: (index, count) => `Gentagelse ${index} af ${count}`,
  set: (index, count) => `Sæt ${index} af ${count}`,
  switchTo: { left: 'Skift til venstre side.', right: 'Skift til højre side.' },
  holdFor: (count) => `Hold i ${seconds(count)}.`,
  halfway: (left) => `Halvvejs. ${seconds(left)} tilbage.`,
  repetitionsLeft: (count) => (count === 1 ? 'Den sidste.' : `${count} tilbage.`),
  dosage: ({ sets, reps, holdSeconds, eachSide }) => {
    const side = eachSide ? ' på hver side' : '';
    if (reps > 1) {
      const rounds = sets > 1 ? `, ${sets} sæt` : '';
      return `Løft ${reps} gange${side}, hold hver gang i ${seconds(holdSeconds)}${rounds}`;
    }
    return `Hold i ${seconds(holdSeconds)}${sets > 1 ? `, ${sets} gange` : ''}${side}`;
  },

  paused: {
    user: 'Sat på pause.',
    gap: 'Sat på pause, mens enheden sov.',
    hidden: 'Sat på pause, mens du var væk.',
    'other-session': 'Sat på pause: En anden træning er startet.',
    disconnected: 'Sat på pause.',
    'not-rendered': 'Sat på pause, mens træningen ikke var synlig.',
  },
  waiting: 'Tag dig god tid. Tryk, når du er klar.',
  done: 'Færdig',
  doneSummary: (moves, milliseconds) =>
    `Færdig: ${moves === 1 ? '1 øvelse' : `${moves} øvelser`} på ${minutes(milliseconds)}. Tre-fire gange om ugen passer de fleste.`,
  stoppedSummary: (done, count) => `${done} af ${count} gennemført. Det tæller.`,

  howTo: 'Sådan gør du',
  mistakes: 'Undgå',
  easier: 'Lettere',
  harder: 'Sværere',
  cautions: 'Pas på',
  works: { stretch: 'Strækker', strength: 'Træner', move: 'Bevæger' },
  moves: 'Øvelser',
  safety: 'Stop, hvis smerten er skarp, tager til eller breder sig ned i benet.',
  safetyMore: 'Før du går i gang',
  safetyFull:
    'Generel træningsinformation, ikke lægelig rådgivning. Tal først med en læge eller fysioterapeut, hvis du er syg eller skadet, gravid eller nyopereret.',

  settings: 'Indstillinger',
  level: 'Hvor meget',
  levels: ['Mindre', 'Middel', 'Mere'],
  pace: 'Pauser',
  paces: { standard: 'Normale', gentle: 'Længere' },
  manual: 'Vent på, at jeg trykker, før hver øvelse',

  equipment: { mat: 'måtte', cushion: 'pude', chair: 'stol', wall: 'væg', bench: 'sofa eller bænk' },
  muscles: {
    adductors: 'inderlår',
    'erector-spinae': 'rygstrækkere',
    'gluteus-maximus': 'baller',
    'gluteus-medius': 'siden af hoften',
    hamstrings: 'baglår',
    iliopsoas: 'hoftebøjere',
    'rectus-femoris': 'forlår',
    sartorius: 'inderside af forlår',
    'tensor-fasciae-latae': 'yderside af hoften',
    'transversus-abdominis': 'dybe mavemuskler',
  },
  cannotShow: 'Dette kan ikke vises her.',
  notLoaded: 'Træningen kunne ikke hentes. Tjek din forbindelse, og genindlæs siden.',
});

const language: LanguageModule = { tag: 'da', messages, content: text };
export default language;
