/**
 * What a visitor has chosen of a session before it began, in the timer and in the card or the list around it: without it, a
 * page that was loaded anew would lay out another session than the one that was cut off.
 */

type Choosable = Element & { readonly updateComplete?: Promise<unknown> };
type Values = Readonly<Record<string, unknown>>;

/** Who plays, as a reload leaves it, and what was chosen there: around the timer, and in it. */
export interface Choices {
  readonly who: string;
  readonly around: Values;
  readonly inside: Values;
}

const AROUND = ['floorFree', 'level', 'pace', 'manual', 'holdSeconds', 'instead'];
const INSIDE = ['cues', 'manual', 'chosenSeconds'];
const NAMES = ['routine', 'exercises', 'exercise', 'seconds', 'label'];

function around(timer: Element): Choosable | undefined {
  const root = timer.getRootNode();
  return root instanceof ShadowRoot && /^(routine-list|exercise-card)$/.test(root.host.localName)
    ? root.host
    : undefined;
}

const valuesOf = (element: Element | undefined, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, (element as unknown as Values | undefined)?.[name]]));

export function choicesOf(timer: Element): Choices {
  const owner = around(timer);
  const given = owner ?? timer;
  return {
    who: [given.localName, ...NAMES.map((name) => given.getAttribute(name))].join(' '),
    around: valuesOf(owner, AROUND),
    inside: valuesOf(timer, INSIDE),
  };
}

const assign = (element: Element | undefined, names: readonly string[], values: Values): void => {
  for (const name of names) if (element && name in values) Object.assign(element, { [name]: values[name] });
};

/** Makes these choices, and is done when the timer has its session laid out by them. */
export async function choose(timer: Choosable, choices: Choices): Promise<void> {
  const owner = around(timer);
  assign(owner, AROUND, choices.around);
  assign(timer, INSIDE, choices.inside);
  await owner?.updateComplete;
  await timer.updateComplete;
}

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null;

/** What was read from a storage that belongs to the page; undefined for anything else. */
export function choicesFrom(found: unknown): Choices | undefined {
  if (!isObject(found)) return undefined;
  const { who, around, inside } = found;
  return typeof who === 'string' && isObject(around) && isObject(inside) ? { who, around, inside } : undefined;
}
