import { moreFacts as facts } from '../content/lower-back-and-hips/exercises.more.js';
import { details } from '../content/lower-back-and-hips/text/da.details.js';
import type { LanguageMore, MoreMessages, Units } from './messages.js';

const messages = ({ seconds, minutes }: Units): MoreMessages => ({
  resume: 'Fortsæt',
  again: 'En gang til',
  startNow: 'Start nu',
  ready: 'Jeg er klar',
  back: 'Tilbage',
  skip: 'Spring over',
  end: 'Afslut',
  followAlong: 'Følg med',

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
  secondsLeft: (count) => `${seconds(count)} tilbage.`,
  next: (name) => `Næste: ${name}`,
  countOf: (index, count) => `${index} af ${count}`,
  repetition: (index, count) => `Gentagelse ${index} af ${count}`,
  set: (index, count) => `Sæt ${index} af ${count}`,
  switchTo: { left: 'Skift til venstre side.', right: 'Skift til højre side.' },
  halfway: (left) => `Halvvejs. ${seconds(left)} tilbage.`,
  repetitionsLeft: (count) => (count === 1 ? 'Den sidste.' : `${count} tilbage.`),

  paused: {
    user: 'Sat på pause.',
    gap: 'Sat på pause, mens enheden sov.',
    hidden: 'Sat på pause, mens du var væk.',
    'other-session': 'Sat på pause: En anden træning er startet.',
    disconnected: 'Sat på pause.',
    'not-rendered': 'Sat på pause, mens træningen ikke var synlig.',
    reload: 'Siden blev indlæst igen. Vil du fortsætte, hvor du slap?',
  },
  noVoice: 'Her er ingen stemme til sproget. Du hører toner i stedet.',
  waiting: 'Tag dig god tid. Tryk, når du er klar.',
  doneSummary: (moves, milliseconds) =>
    `Færdig: ${moves === 1 ? '1 øvelse' : `${moves} øvelser`} på ${minutes(milliseconds)}. Tre-fire gange om ugen passer de fleste.`,
  stoppedSummary: (done, count) => `${done} af ${count} gennemført. Det tæller.`,

  mistakes: 'Undgå',
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
    obliques: 'siderne af maven',
    piriformis: 'dybt i ballen',
    quadriceps: 'forlår',
    'rectus-abdominis': 'de lige mavemuskler',
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
  levels: ['Mindre', 'Middel', 'Mere'],
  pace: 'Pauser',
  paces: { standard: 'Normale', gentle: 'Længere' },
  manual: 'Vent på, at jeg trykker, før hver øvelse',
  nextStart: 'Gælder fra næste start.',
  noneDone: 'Sprunget over til slutningen.',

  close: 'Luk',
});

const more: LanguageMore = { messages, content: details, facts };
export default more;
