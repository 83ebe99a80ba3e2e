/** The element and the attributes that the choices lead to, without a DOM. */
import { isUsed, OWN, PLAIN } from './choices.js';

const TAGS = {
  routine: 'routine-list',
  card: 'exercise-card',
  timer: 'hold-timer',
  figure: 'exercise-figure',
  guide: 'exercise-guide',
};

/** Default numbers are left out. */
const unless = (standard, value) => (value === standard ? undefined : value);

const SUBJECTS = {
  routine: ({ routine, exercises, minutes, heading }) => ({
    ...(routine === OWN ? { exercises: exercises.join(' ') } : { routine }),
    minutes,
    heading: heading || undefined,
  }),
  card: ({ exercise, expanded }) => ({ exercise, expanded }),
  timer: ({ timer, seconds, label, 'each-side': eachSide }) =>
    timer === PLAIN ? { seconds, 'each-side': eachSide, label: label || undefined } : { exercise: timer },
  figure: ({ exercise, 'hide-caption': hidden }) => ({ exercise, 'hide-caption': hidden }),
  guide: ({ topic, heading }) => ({ topic, heading: heading || undefined }),
};

/** The element: tag, attributes by name (true for those without a value), and fallback text. */
export function planOf(choices, library) {
  const used = (name, value) => (isUsed(name, choices, library) ? value : undefined);
  const all = {
    ...SUBJECTS[choices.element](choices),
    level: used('level', unless(1, choices.level)),
    'floor-free': used('floor-free', choices['floor-free']),
    person: used('person', unless('woman', choices.person)),
    prominent: used('prominent', choices.prominent),
    lang: choices.lang,
  };
  const attributes = Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && value !== false && value !== null),
  );
  return { tag: TAGS[choices.element], attributes, text: textOf(attributes, choices, library) };
}

/** One line without tags, because an editor would add paragraphs or remove tags. */
function textOf(attributes, { element, lang }, { exercises, routines, topics }) {
  const { routine, exercises: ids, exercise, topic, heading, seconds, label, minutes } = attributes;
  if (element === 'guide') return heading ?? topics[topic][lang];
  if (seconds !== undefined) return `${label ?? 'Timer'}: ${seconds} s`;
  if (exercise !== undefined) return exercises[exercise].lines[lang];
  // the moves that fit into the minutes are computed in the page
  if (routine !== undefined && minutes !== undefined) return routines[routine].names[lang];
  if (routine !== undefined) return routines[routine].lines[lang];
  const names = ids
    .split(' ')
    .map((id) => exercises[id].names[lang])
    .join(' · ');
  return heading && !heading.includes('{minutes}') ? `${heading}: ${names}` : names;
}
