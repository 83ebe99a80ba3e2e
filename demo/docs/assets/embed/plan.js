/** What element the choices ask for, and with which attributes. It knows of no page. */
import { isUsed, OWN, PLAIN } from './choices.js';

const TAGS = {
  routine: 'routine-list',
  card: 'exercise-card',
  timer: 'hold-timer',
  figure: 'exercise-figure',
  guide: 'exercise-guide',
};

/** Half a minute more is still told as the same number of minutes. */
const ROUNDING = 29_999;

/** How long these moves take together, as a list lays them out. */
function lengthOf(ids, { level, 'floor-free': floorFree, pace }, { exercises, session }) {
  const shown = ids.map((id) => (floorFree ? (exercises[id].floorFree ?? id) : id));
  const bouts = shown.map((id) => session.boutOf(exercises[id].facts, level));
  return session.buildTimeline(bouts, { pace }).durationMs;
}

/**
 * As much of these moves as the minutes allow, in their order; one where they allow none. What takes longest is left out first, so that few
 * are, and last the one without which the most time is used.
 */
export function fitted(ids, minutes, terms, library) {
  const limit = minutes * 60_000 + ROUNDING;
  let rest = ids;
  while (rest.length > 1 && lengthOf(rest, terms, library) > limit) {
    const shorter = rest
      .map((out) => rest.filter((id) => id !== out))
      .map((chosen) => ({ chosen, length: lengthOf(chosen, terms, library) }))
      .sort((one, other) => one.length - other.length);
    rest = (shorter.findLast(({ length }) => length <= limit) ?? shorter[0]).chosen;
  }
  return rest;
}

/** The moves of a list: those of a routine by its id, else in an order of their own. */
function orderOf(choices, library) {
  const { routine, minutes, lang } = choices;
  const known = library.routines[routine];
  const ids = routine === OWN ? choices.exercises : known.exercises;
  const pace = known?.pace;
  if (minutes === null) return routine === OWN ? { exercises: ids.join(' ') } : { routine };
  const rest = fitted(ids, minutes, { ...choices, pace }, library);
  const isWhole = rest.length === ids.length;
  if (isWhole) return routine === OWN ? { exercises: ids.join(' ') } : { routine };
  // what is not the whole routine has no title of its own
  return { exercises: rest.join(' '), pace, heading: known?.titles[lang] };
}

/** Where a number stays the standard one, nothing is written. */
const unless = (standard, value) => (value === standard ? undefined : value);

const SUBJECTS = {
  routine: (choices, library) => {
    const order = orderOf(choices, library);
    return { ...order, heading: choices.heading || order.heading };
  },
  card: ({ exercise, expanded }) => ({ exercise, expanded }),
  timer: ({ timer, seconds, label, 'each-side': eachSide }) =>
    timer === PLAIN ? { seconds, 'each-side': eachSide, label: label || undefined } : { exercise: timer },
  figure: ({ exercise, 'hide-caption': hidden }) => ({ exercise, 'hide-caption': hidden }),
  guide: ({ topic, heading }) => ({ topic, heading: heading || undefined }),
};

/** The element: its tag, its attributes by name (true for those without a value), and what is read inside it before it is there. */
export function planOf(choices, library) {
  const used = (name, value) => (isUsed(name, choices, library) ? value : undefined);
  const all = {
    ...SUBJECTS[choices.element](choices, library),
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

/** In one line and without tags: an editor would make paragraphs of more, or take them out. */
function textOf(attributes, { element, lang }, { exercises, routines, topics }) {
  const { routine, exercises: ids, exercise, topic, heading, seconds, label } = attributes;
  if (element === 'guide') return heading ?? topics[topic][lang];
  if (seconds !== undefined) return `${label ?? 'Timer'}: ${seconds} s`;
  if (exercise !== undefined) return exercises[exercise].lines[lang];
  if (routine !== undefined) return routines[routine].lines[lang];
  const names = ids
    .split(' ')
    .map((id) => exercises[id].names[lang])
    .join(' · ');
  return heading && !heading.includes('{minutes}') ? `${heading}: ${names}` : names;
}
