/** Every property of every element accepts the same texts as its attribute, since frameworks set properties. */
import { expect } from '@open-wc/testing';
import { ReactiveElement } from 'lit';
import '../../src/all.js';
import { collectWarnings } from '../support/warnings.js';
import { issuesOf } from '../support/views.js';

const warnings = collectWarnings();

type Made = ReactiveElement & Record<string, unknown>;

const tags = ['hold-timer', 'exercise-card', 'routine-list', 'exercise-figure', 'exercise-guide'];

/** Every property that has an attribute, with its name and type. */
const properties = tags.flatMap((tag) => {
  const { elementProperties } = customElements.get(tag) as unknown as typeof ReactiveElement;
  return [...elementProperties].flatMap(([name, { attribute, type }]) =>
    attribute === false ? [] : [{ tag, name: String(name), type, attribute: attributeOf(attribute, String(name)) }],
  );
});

function attributeOf(attribute: unknown, name: string): string {
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
}

const written = ['', ' ', '2', ' 3 ', '20', '0', '-1', '2.5', 'true', 'false', 'gentle', 'butterfly hip-flexor', 'NaN'];

it('the properties include numbers, booleans and texts', () => {
  const count = (...types: unknown[]) => properties.filter(({ type }) => types.includes(type)).length;
  expect([count(Number) > 10, count(Boolean) > 10, count(String, undefined) > 10]).to.deep.equal([true, true, true]);
});

for (const { tag, name, attribute } of properties) {
  it(`<${tag}>: a text has the same effect as attribute ${attribute} and as property ${name}`, () => {
    const make = () => document.createElement(tag) as unknown as Made;
    for (const text of written) {
      const [byAttribute, byProperty] = [make(), make()];
      byAttribute.setAttribute(attribute, text);
      byProperty[name] = text;
      expect(byProperty[name], JSON.stringify(text)).to.deep.equal(byAttribute[name]);
    }
    const [taken, ...none] = [make(), make(), make()];
    taken.setAttribute(attribute, '2');
    taken.removeAttribute(attribute);
    none.forEach((each, index) => (each[name] = [null, undefined][index]));
    for (const each of none) expect(each[name] ?? null).to.equal(taken[name]);
  });
}

const table: [tag: string, name: string, given: unknown, read: unknown][] = [
  ['hold-timer', 'seconds', '20', 20],
  ['hold-timer', 'seconds', 20, 20],
  ['hold-timer', 'seconds', 'a few', NaN],
  ['hold-timer', 'seconds', '', NaN],
  ['hold-timer', 'manual', '', true],
  ['hold-timer', 'manual', 'manual', true],
  ['hold-timer', 'manual', 'false', false],
  ['hold-timer', 'manual', false, false],
  ['hold-timer', 'manual', undefined, false],
  ['hold-timer', 'manual', 0, false],
  ['hold-timer', 'manual', NaN, false],
  ['hold-timer', 'manual', 1, true],
  ['hold-timer', 'label', 5, '5'],
  ['routine-list', 'exercises', ['butterfly', 'hip-flexor'], 'butterfly hip-flexor'],
  ['routine-list', 'heading', '', ''],
  ['exercise-guide', 'emergency', 112, '112'],
  ['exercise-figure', 'pose', '0.5', 0.5],
];
for (const [tag, name, given, read] of table) {
  it(`<${tag}> ${name}: ${JSON.stringify(given)} is read as ${JSON.stringify(read)}`, () => {
    const el = document.createElement(tag) as unknown as Made;
    el[name] = given;
    expect(el[name]).to.deep.equal(read);
  });
}

describe('a timer whose number properties are set to texts', () => {
  const timer = (given: object) => {
    return document.body.appendChild(Object.assign(document.createElement('hold-timer'), given));
  };

  it('is as long as with the attributes, and setting the same value as a number changes nothing', async () => {
    const el = timer({ seconds: '20', sets: '2', reps: '3', eachSide: '', level: '1' });
    const other = document.createElement('hold-timer');
    other.setAttribute('each-side', '');
    for (const [name, text] of Object.entries({ seconds: '20', sets: '2', reps: '3' })) other.setAttribute(name, text);
    document.body.append(other);
    await Promise.all([el.updateComplete, other.updateComplete]);
    expect(el.durationMs).to.equal(other.durationMs);
    el.seconds = 20;
    expect([el.isUpdatePending, issuesOf(el), warnings]).to.deep.equal([false, [], []]);
    el.remove();
    other.remove();
  });

  it('quotes an invalid number in its warning as it was written', async () => {
    const el = timer({ seconds: '20s', readySeconds: 'none' });
    await el.updateComplete;
    el.remove();
    expect(warnings).to.deep.equal([
      '<hold-timer> seconds: expected a whole number from 1 to 3600, got "20s".',
      '<hold-timer> ready-seconds: expected a whole number from 0 to 120, got "none".',
    ]);
  });
});
