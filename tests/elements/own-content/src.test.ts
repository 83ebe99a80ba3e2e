/** A page's own content by address: when it is fetched, what is shown meanwhile, and what is reported if that fails. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../../src/all.js';
import type { ExerciseCard } from '../../../src/elements/exercise-card/exercise-card.js';
import type { RoutineList } from '../../../src/elements/routine-list/routine-list.js';
import { en } from '../../support/languages.js';
import { pretendFiles } from '../../support/files.js';
import { record } from '../../support/session.js';
import { plain } from '../../support/text.js';
import { isSeen, made } from '../../support/views.js';
import { collectWarnings } from '../../support/warnings.js';

const warnings = collectWarnings();
const { requests, clock } = pretendFiles();

const words = { name: 'Plank', steps: ['Lie down.', 'Get up on your toes.', 'Hold.'], picture: 'A plank.' };
const file = (id: string, name = 'Plank', holdSeconds = 20) =>
  JSON.stringify({
    id,
    exercises: {
      plank: { kind: 'strength', sides: 'both', position: 'supine', dosage: { sets: 1, reps: 1, holdSeconds } },
    },
    routines: { mine: { exercises: ['plank', 'butterfly'] } },
    text: { en: { exercises: { plank: { ...words, name } }, routines: { mine: { title: 'My own' } } } },
  });

let count = 0;
/** An address that no earlier test has fetched. */
const newAddress = () => `files/${++count}.json`;
const whole = (address: string) => new URL(address, document.baseURI).href;

/** Puts a card on the page without waiting for it. */
function card(src: string, attributes: Record<string, string> = {}): ExerciseCard {
  const el = Object.assign(document.createElement('exercise-card'), { innerHTML: '<p>Read</p>' });
  for (const [name, value] of Object.entries({ exercise: 'plank', src, ...attributes })) el.setAttribute(name, value);
  return document.body.appendChild(el);
}

afterEach(() => document.querySelectorAll('body > :is(exercise-card, routine-list)').forEach((el) => el.remove()));

const asked = (many = 1) => waitUntil(() => requests.length >= many, `${many} were not asked for`);
const shown = (el: ExerciseCard | RoutineList) => waitUntil(() => el.hasUpdated && !el.isUpdatePending);
const says = (el: Element, text: string) => waitUntil(() => plain(el.shadowRoot).includes(text), text);
const fallbackOf = (el: Element) => isSeen(el.querySelector('p')!);

describe('the file named by src', () => {
  it('is shown once it has come; until then the fallback is shown, without an issue', async () => {
    const el = card(newAddress());
    await asked();
    expect([el.hasUpdated, fallbackOf(el), el.issues]).to.deep.equal([false, true, []]);
    requests[0]!.answer(new Response(file('one')));
    await shown(el);
    expect([plain(el.shadowRoot).includes('Plank'), fallbackOf(el), el.issues, warnings]).to.deep.equal([
      true,
      false,
      [],
      [],
    ]);
  });

  it('is fetched once for all elements, relative to the page, with same-origin credentials', async () => {
    const src = newAddress();
    const [one, other] = [card(src), card(src)];
    const list = document.createElement('routine-list');
    document.body.append(Object.assign(list, { src: whole(src), routine: 'mine' }));
    await asked();
    requests[0]!.answer(new Response(file('one')));
    await Promise.all([shown(one), shown(other), shown(list)]);
    const later = card(src);
    await shown(later);
    expect(requests.map(({ address, options }) => [address, options.credentials])).to.deep.equal([
      [whole(src), 'same-origin'],
    ]);
    expect([list.steps, later.current]).to.deep.equal([['plank', 'butterfly'], 'plank']);
  });

  const refused = [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:application/json,{}',
    'blob:x',
    'file:///etc/hosts',
    'ftp://a/b',
  ];
  for (const src of [...refused, 'http://']) {
    it(`is not fetched but reported if it is not a web address: ${JSON.stringify(src)}`, async () => {
      const heard = record(document, 'content-error');
      const el = card(src);
      await shown(el);
      expect([requests.length, fallbackOf(el), heard.length, warnings.length]).to.deep.equal([0, true, 1, 1]);
      expect(warnings[0]).to.include('<exercise-card> src: expected an address of http or https');
      expect(el.issues.map(({ attribute }) => attribute)).to.deep.equal(['src']);
    });
  }

  const failures: [what: string, answer: () => Response | Error, said: string][] = [
    ['it does not exist', () => new Response('', { status: 404 }), 'answered 404'],
    ['nothing answers', () => new TypeError('Failed to fetch'), 'could not be reached'],
    ['it is larger than 1 MB', () => new Response(new Uint8Array(1_000_001)), 'is larger than 1 MB'],
    ['it is another kind of file', () => new Response('<!doctype html>'), 'found < in line 1, column 1'],
    ['it is empty', () => new Response(''), 'the end'],
    ['it is JSON but no collection', () => new Response('[1]'), 'expected'],
  ];
  for (const [what, answer, said] of failures) {
    it(`is reported once, and the fallback is shown, if ${what}`, async () => {
      const heard = record(document, 'content-error');
      const el = card(newAddress());
      await asked();
      const given = answer();
      if (given instanceof Error) requests[0]!.fail(given);
      else requests[0]!.answer(given);
      await shown(el);
      expect([fallbackOf(el), heard.length, el.issues.length, warnings.length]).to.deep.equal([true, 1, 1, 1]);
      expect(warnings[0]).to.include('<exercise-card> src:').and.to.include(said);
      el.querySelector('p')!.remove();
      expect(plain(el.shadowRoot)).to.equal(en.cannotShow);
    });
  }

  it('is cancelled at the size limit if it never ends', async () => {
    const el = card(newAddress());
    await asked();
    let sent = 0;
    let isOver = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(100_000).fill(32 + (sent++ % 2))),
      cancel: () => void (isOver = true),
    });
    requests[0]!.answer(new Response(endless));
    await shown(el);
    expect([el.issues.length, sent < 20]).to.deep.equal([1, true]);
    expect(isOver || requests[0]!.options.signal?.aborted).to.equal(true);
  });

  it('is given up after ten seconds, and fetched again for another element', async () => {
    const src = newAddress();
    const el = card(src);
    await asked();
    clock().advance(9_900);
    expect(el.hasUpdated).to.equal(false);
    clock().advance(200);
    await shown(el);
    expect(warnings[0]).to.include('did not answer within 10 seconds');
    const other = card(src);
    await asked(2);
    requests[1]!.answer(new Response(file('one')));
    await shown(other);
    expect(other.current).to.equal('plank');
  });

  it('is cancelled when the last element that waits for it is removed, but not when one is moved', async () => {
    const src = newAddress();
    const [one, other] = [card(src), card(src)];
    await asked();
    const isOff = () => requests[0]!.options.signal!.aborted;
    one.remove();
    await Promise.resolve();
    document.body.prepend(other);
    await Promise.resolve();
    expect(isOff()).to.equal(false);
    other.remove();
    await waitUntil(isOff);
    document.body.append(other);
    await asked(2);
    requests[1]!.answer(new Response(file('one')));
    await shown(other);
    expect([other.current, warnings]).to.deep.equal(['plank', []]);
  });

  it('may be replaced by another at once; the late answer of the first changes nothing', async () => {
    const [first, second] = [newAddress(), newAddress()];
    const [el, keeper] = [card(first), card(first)];
    await asked();
    el.setAttribute('src', second);
    await asked(2);
    requests[1]!.answer(new Response(file('two', 'Second')));
    await says(el, 'Second');
    requests[0]!.answer(new Response(file('one', 'First')));
    await says(keeper, 'First');
    expect(plain(el.shadowRoot)).to.include('Second').and.not.to.include('First');
  });

  it('may change during a session, which goes on until the other file has come, and ends then', async () => {
    const [first, second] = [newAddress(), newAddress()];
    const el = card(first);
    await asked();
    requests[0]!.answer(new Response(file('one', 'First')));
    await says(el, 'First');
    const heard = record(el, 'hold-start', 'hold-reset');
    el.start();
    await waitUntil(() => el.status === 'running');
    el.setAttribute('src', second);
    await asked(2);
    expect([plain(el.shadowRoot).includes('First'), el.status]).to.deep.equal([true, 'running']);
    requests[1]!.answer(new Response(file('two', 'Second', 25)));
    await says(el, 'Second');
    await waitUntil(() => el.status === 'idle');
    expect(heard.map((event) => [event.type, (event as unknown as { reason?: string }).reason])).to.deep.equal([
      ['hold-start', undefined],
      ['hold-reset', 'changed'],
    ]);
  });

  it('leaves the built-in content when the attribute is removed', async () => {
    const el = card(newAddress(), { exercise: 'butterfly' });
    await asked();
    requests[0]!.answer(new Response(file('one')));
    await shown(el);
    el.removeAttribute('src');
    await el.updateComplete;
    el.exercise = 'plank';
    await el.updateComplete;
    expect(el.issues.map(({ attribute }) => attribute)).to.deep.equal(['exercise']);
  });
});

describe('a fault in the file', () => {
  it('is reported with its JSON path, and only the broken move is left out', async () => {
    const broken = file('one').replace('"holdSeconds":20', '"holdSeconds":"long"');
    const heard = record(document, 'content-error');
    const list = document.createElement('routine-list');
    document.body.append(Object.assign(list, { src: newAddress(), routine: 'mine' }));
    await asked();
    requests[0]!.answer(new Response(broken));
    await shown(list);
    expect(list.steps).to.deep.equal(['butterfly']);
    const { attribute, path, found } = list.issues[0]!;
    expect([attribute, path, found]).to.deep.equal(['src', '$.exercises.plank.dosage.holdSeconds', '"long"']);
    expect([heard.length, warnings.length, list.issues.length]).to.deep.equal([1, 1, 1]);
    expect(warnings[0]).to.include('<routine-list> src: $.exercises.plank.dosage.holdSeconds: found "long", expected');
    expect(plain(list.shadowRoot)).to.include(en.notShown(1));
  });

  const elements: Record<string, Record<string, string>> = {
    'hold-timer': { exercise: 'plank' },
    'exercise-guide': { topic: 'faq' },
    'exercise-figure': { exercise: 'butterfly' },
    'routine-list': { routine: 'short' },
  };
  for (const [tag, attributes] of Object.entries(elements)) {
    it(`<${tag}> reports a file that cannot be fetched, and shows the fallback`, async () => {
      const heard = record(document, 'content-error');
      void fixture(made(tag, { ...attributes, src: newAddress() }, '<p>Read</p>'));
      await asked();
      requests[0]!.answer(new Response('', { status: 500 }));
      const el = document.querySelector(tag) as RoutineList;
      await shown(el);
      expect([el.issues.length, heard.length, fallbackOf(el)]).to.deep.equal([1, 1, true]);
      expect(warnings[0]).to.include(`<${tag}> src:`);
    });
  }

  it('a timer without an exercise still works if its file does not exist', async () => {
    void fixture(html`<hold-timer seconds="30" src=${newAddress()}></hold-timer>`);
    await asked();
    requests[0]!.answer(new Response('', { status: 404 }));
    const el = document.querySelector('hold-timer')!;
    await waitUntil(() => el.hasUpdated);
    expect(el.durationMs).to.equal(35_000);
  });
});
