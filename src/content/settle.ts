/** From what has been read to a collection in which every id leads to something. Whoever names what is not there does without it. */
import { below, type Json, type JsonObject, type Tell } from './json-text.js';
import type { Collection, Exercise, Forms, Routine } from './model.js';
import { isBuiltIn, isObject, shown } from './read-shape.js';
import type { CollectionFile } from './schema.js';
import type { Kind, Names } from './shape.js';
import { builtIn, wholeExercise, type ExerciseFile } from './whole.js';

/** Ids that a collection may refer to beside its own and the built-in ones: those of what the page has registered. */
export type KnownIds = { readonly [Of in Kind]?: readonly string[] };

type Unlocked<T> = T extends object ? { -readonly [Key in keyof T]: Unlocked<T[Key]> } : T;
type Draft = Unlocked<Collection>;

const KINDS: readonly Kind[] = ['exercises', 'routines'];

const has = (record: object | undefined, id: string): boolean => record !== undefined && Object.hasOwn(record, id);
const under = (value: Json | undefined, key: string): Json | undefined =>
  isObject(value) && has(value, key) ? value[key] : undefined;
const keysOf = (value: Json | undefined): string[] => (isObject(value) ? Object.keys(value) : []);

/** What may be named, whether or not it turns out to be sound: that a broken exercise is told of once is enough. */
export function namesIn(raw: Json, known: KnownIds): Record<Names, Set<string>> {
  const isExtending = under(raw, 'extends') !== undefined;
  const texts = Object.values((isObject(under(raw, 'text')) ? under(raw, 'text') : {}) as JsonObject);
  const namesOf = (kind: Kind, others: Iterable<string>): Set<string> => {
    const written = under(raw, kind);
    return new Set([...keysOf(written), ...others].filter((id) => under(written, id) !== null));
  };
  const builtInIds = (kind: Kind) => Object.keys(builtIn[kind]);
  const cautions = Object.values(builtIn.exercises).flatMap((each) => each!.cautions);
  return {
    exercises: namesOf('exercises', [...(known.exercises ?? []), ...builtInIds('exercises')]),
    routines: namesOf('routines', [...(known.routines ?? []), ...builtInIds('routines')]),
    'exercises of this collection': namesOf('exercises', isExtending ? builtInIds('exercises') : []),
    'routines of this collection': namesOf('routines', isExtending ? builtInIds('routines') : []),
    cautions: new Set([...texts.flatMap((text) => keysOf(under(text, 'cautions'))), ...cautions]),
    sources: new Set(keysOf(under(raw, 'sources'))),
  };
}

/** What can be shown of a file that has been read. */
export function settle(file: CollectionFile, raw: Json, known: KnownIds, tell: Tell): Collection {
  const draft = { exercises: {}, routines: {}, text: {}, ...file } as Unlocked<Draft>;
  delete (draft as { $schema?: string }).$schema;
  draft.id ??= 'own';
  for (const text of Object.values(draft.text)) for (const key of [...KINDS, 'cautions'] as const) text[key] ??= {};
  const settling = new Settling(draft, raw, known, tell);
  settling.exercises();
  settling.words('exercises');
  settling.forms();
  settling.routines();
  settling.words('routines');
  settling.hints();
  settling.rest();
  return draft as Collection;
}

class Settling {
  constructor(
    readonly draft: Draft,
    readonly raw: Json,
    readonly known: KnownIds,
    readonly tell: Tell,
  ) {}

  /** One of the collection, else of the page, else a built-in one. */
  isThere(kind: Kind, id: string): boolean {
    const { draft, known } = this;
    if (has(draft[kind], id)) return draft[kind][id] !== null;
    return (known[kind]?.includes(id) ?? false) || isBuiltIn(kind, id);
  }

  sameId(kind: string, id: string, given: string | undefined): void {
    if (given === undefined || given === id) return;
    this.tell(`${below(`$.${kind}`, id)}.id`, shown(given), `${shown(id)}, as its key, or nothing`);
  }

  exercises(): void {
    const { exercises } = this.draft;
    for (const [id, file] of Object.entries(exercises)) {
      if (!file) continue;
      this.sameId('exercises', id, file.id);
      const whole = wholeExercise(id, file as ExerciseFile);
      exercises[id] = whole as Unlocked<Exercise>;
      const { liftSeconds = 0, lowerSeconds = 0 } = whole.tempo ?? {};
      const level = whole.dosage.findIndex(({ holdSeconds }) => holdSeconds + liftSeconds + lowerSeconds === 0);
      if (level < 0) continue;
      const path = below('$.exercises', id);
      const written = under(under(under(this.raw, 'exercises'), id), 'dosage');
      const at = Array.isArray(written) ? `.dosage[${level}].holdSeconds` : written ? '.dosage.holdSeconds' : '.tempo';
      this.tell(path + at, '0', 'a hold, or a tempo that takes time');
      delete exercises[id];
    }
  }

  /** Where nobody has words for a thing, there is nothing to show; and words of what is not there go with it. */
  words(kind: Kind): void {
    const texts = Object.entries(this.draft.text);
    const written = Object.values((under(this.raw, 'text') ?? {}) as JsonObject);
    for (const id of Object.keys(this.draft[kind])) {
      if (isBuiltIn(kind, id) || texts.some(([, text]) => has(text[kind], id))) continue;
      delete this.draft[kind][id];
      if (written.some((text) => under(under(text, kind), id) !== undefined)) continue;
      this.tell(below(`$.${kind}`, id), 'no words in any language', `words in $.text.<language>.${kind}`);
    }
    for (const [lang, text] of texts) {
      for (const id of Object.keys(text[kind])) {
        const thing = this.draft[kind][id] ?? (isBuiltIn(kind, id) ? builtIn[kind][id] : undefined);
        const path = below(`${below('$.text', lang)}.${kind}`, id);
        if (!thing) delete text[kind][id];
        else if (kind === 'exercises') this.textOf(thing as Exercise, text.exercises[id]!, path);
      }
    }
  }

  textOf({ sides }: Exercise, words: Draft['text'][string]['exercises'][string], path: string): void {
    const { deed = 0, steps } = words;
    if (steps && deed >= steps.length) {
      this.tell(`${path}.deed`, shown(deed), `the index of a step, 0 to ${steps.length - 1}`);
      delete words.deed;
    }
    if (!words.sides || sides !== 'both') return;
    this.tell(`${path}.sides`, 'an object', 'nothing: the exercise is for both sides at once');
    delete words.sides;
  }

  forms(): void {
    const { exercises, text } = this.draft;
    const cautions = namesIn({ text } as unknown as Json, {}).cautions;
    for (const [id, exercise] of Object.entries(exercises)) {
      if (!exercise) continue;
      exercise.cautions = exercise.cautions.filter((each) => cautions.has(each));
      exercise.forms = { ...exercise.forms };
      for (const key of Object.keys(exercise.forms) as (keyof Forms)[]) {
        const form = exercise.forms[key]!;
        const path = `${below('$.exercises', id)}.forms.${key}`;
        if (!this.isForm(key, form, id, path)) delete exercise.forms[key];
      }
    }
  }

  isForm(key: keyof Forms, form: string, id: string, path: string): boolean {
    const { position } = this.draft.exercises[form] ?? builtIn.exercises[form] ?? {};
    const isDown = position && position !== 'standing' && position !== 'chair';
    if (form === id) this.tell(path, shown(form), 'another exercise');
    else if (key === 'floorFree' && isDown)
      this.tell(path, `${shown(form)} (${position})`, 'one that is standing or on a chair');
    else return this.isThere('exercises', form);
    return false;
  }

  routines(): void {
    const { routines } = this.draft;
    for (const [id, given] of Object.entries(routines)) {
      if (!given) continue;
      this.sameId('routines', id, given.id);
      const routine = { ...builtIn.routines[id], ...given, id } as Unlocked<Routine>;
      routines[id] = routine;
      const out = new Set(routine.missing);
      for (const key of ['exercises', 'floorFree'] as const) {
        const kept = routine[key]?.filter((each) => this.isThere('exercises', each) || !out.add(each));
        if (kept?.length) routine[key] = kept;
        else delete routine[key];
      }
      if (out.size) routine.missing = [...out];
      if (!(routine.exercises as unknown)) delete routines[id];
    }
  }

  hints(): void {
    for (const [lang, { routines }] of Object.entries(this.draft.text)) {
      for (const [id, { hints = {} }] of Object.entries(routines)) {
        const { exercises, floorFree = [], missing = [] } = this.draft.routines[id] ?? builtIn.routines[id]!;
        const moves = [...exercises, ...floorFree];
        for (const move of Object.keys(hints)) {
          if (moves.includes(move)) continue;
          delete hints[move];
          if (missing.includes(move)) continue;
          const path = below(`${below(`${below('$.text', lang)}.routines`, id)}.hints`, move);
          this.tell(path, `the key ${shown(move)}`, 'one of the exercises of this routine', move, moves);
        }
      }
    }
  }

  rest(): void {
    const { sources = {}, plan = [], text } = this.draft;
    for (const [id, source] of Object.entries(sources)) {
      this.sameId('sources', id, source.id as string | undefined);
      source.id = id;
      if (source.doi ?? source.pmid ?? source.url) continue;
      this.tell(below('$.sources', id), 'no doi, pmid or url', 'at least one of them');
      delete sources[id];
    }
    for (const step of plan) step.week = step.week.map((id) => (id && this.isThere('routines', id) ? id : null));
    for (const sections of Object.values(text).flatMap(({ guide = {} }) => Object.values(guide))) {
      for (const section of sections ?? []) {
        section.body = section.body.map((part) => {
          if (typeof part === 'string') return part;
          const kept = part.sources.filter((id) => has(sources, id));
          return kept.length ? { ...part, sources: kept } : part.text;
        });
      }
    }
  }
}
