import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { sources } from '../../src/content/lower-back-and-hips/sources.js';
import type { ExerciseFigure } from '../../src/elements/exercise-figure/exercise-figure.js';
import type { HoldTimer } from '../../src/elements/hold-timer/hold-timer.js';
import type { RoutineList } from '../../src/elements/routine-list/routine-list.js';
import { contents, da, en, languages } from '../support/languages.js';
import '../support/seen-alone.js';
import { onPage, timerOf, type Player } from '../support/session.js';
import { faultsIn, made, rootsIn, settled, show, views, viewNamed, wordsIn } from '../support/views.js';
import { collectWarnings } from '../support/warnings.js';

/** A page that follows the colour scheme of the device. */
const page =
  'color-scheme: light dark; background: light-dark(#ffffff, #1b1f1e); color: light-dark(#222222, #eeeeee); padding: 8px';

const warnings = collectWarnings();

describe('in every state', () => {
  for (const [lang, dir, colorScheme] of [
    ['en', 'ltr', 'light'],
    ['da', 'rtl', 'dark'],
  ] as const) {
    it(`axe finds nothing: ${lang}, ${dir}, ${colorScheme}`, async function () {
      this.timeout(120_000);
      await emulateMedia({ colorScheme });
      const faults = await faultsIn(views, axeOn, { lang, dir, style: page });
      await emulateMedia({ colorScheme: 'light' });
      expect(faults).to.deep.equal([]);
    });
  }

  it('axe does find low contrast inside shadow roots', async () => {
    const el = await show(viewNamed('card, idle'), { style: `${page}; --limber-surface: #fff; --limber-text: #eee` });
    expect((await axeOn(el)).join()).to.include('color-contrast');
  });

  it('each id is unique, each reference leads to one, and only views with wrong input warn', async function () {
    this.timeout(30_000);
    const faults = await faultsIn(views, (el, view) => {
      const warned = warnings.splice(0);
      const isExpected = warned.length > 0 === Boolean(view.warns);
      return [...(isExpected ? [] : ['warned', ...warned]), ...rootsIn(el).flatMap(idFaultsIn)];
    });
    expect(faults).to.deep.equal([]);
  });

  it('Lit issues no warning about any element', () => {
    const told = [...(globalThis as unknown as { litIssuedWarnings: Set<string> }).litIssuedWarnings];
    const isUsual = (text: string) => /dev-mode|Lit is in dev mode/.test(text);
    expect(told.some(isUsual), 'this is the build of Lit that warns').to.be.true;
    expect(told.filter((text) => !isUsual(text)).join()).to.equal('');
  });
});

/** What axe finds wrong. */
const axeOn = (el: Element): Promise<string[]> =>
  expect(el.parentElement!)
    .to.be.accessible()
    .then(
      () => [],
      (error: Error) => [error.message],
    );

function idFaultsIn(root: ShadowRoot): string[] {
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} twice`);
  return [
    ...twice,
    ...referencesIn(root)
      .filter((id) => !ids.includes(id))
      .map((id) => `${id} nowhere`),
  ];
}

function referencesIn(root: ShadowRoot): string[] {
  const names = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'for'];
  return names.flatMap((name) =>
    [...root.querySelectorAll(`[${name}]`)].flatMap((each) => each.getAttribute(name)!.split(/\s+/)),
  );
}

describe('the language of an element', () => {
  const table: [name: string, english: string, danish: string][] = [
    ['timer, idle', en.start, da.start],
    ['timer, hold', en.skip, da.skip],
    ['card, idle', en.howTo, da.howTo],
    ['list, idle', en.settings, da.settings],
    ['list, a move opened', en.close, da.close],
    ['guide, faq', contents.en.guide!.faq[0]!.title, contents.da.guide!.faq[0]!.title],
    ['figure', contents.en.exercises['hip-flexor']!.picture, contents.da.exercises['hip-flexor']!.picture],
  ];
  it('follows the nearest lang around it, also when that changes or the element moves', async function () {
    this.timeout(30_000);
    const place = await fixture<HTMLElement>(
      html`<div>
        <div id="moved" lang="da-DK"></div>
        <div id="outside" lang="en"><div></div></div>
      </div>`,
    );
    const outside = place.querySelector<HTMLElement>('#outside')!;
    const root = outside.firstElementChild!.attachShadow({ mode: 'open' });
    for (const [name, english, danish] of table) {
      const el = await show(viewNamed(name), { lang: 'en' });
      const said = () => wordsIn(el).join(' ');
      expect(said(), name).to.include(english);
      const changes = [
        () => (el.parentElement!.lang = 'da'),
        () => (el.parentElement!.lang = 'en'),
        () => place.querySelector('#moved')!.append(el),
        () => root.append(el),
        () => (outside.lang = 'da'),
      ];
      for (const [index, change] of changes.entries()) {
        change();
        await changed(el);
        const words = index % 2 ? english : danish;
        // a guide has to be fetched
        await waitUntil(() => said().includes(words), `${name}, ${index}`);
      }
      el.remove();
      outside.lang = 'en';
    }
  });

  it('is that of its own lang rather than of an ancestor', async () => {
    const el = await show({ name: '', template: html`<hold-timer lang="da" exercise="hip-flexor"></hold-timer>` });
    expect(wordsIn(el).join(' ')).to.include(contents.da.exercises['hip-flexor']!.name);
  });

  it('falls back to English, marked as such, for a language without words', async () => {
    const el = await show(viewNamed('card, idle'), { lang: 'fi' });
    expect(wordsIn(el)).to.include(en.howTo);
    expect(el.shadowRoot!.querySelector('[lang]')!.getAttribute('lang')).to.equal('en');
  });

  it('may change during a session, which goes on', async () => {
    const el = (await show(viewNamed('timer, hold'))) as HoldTimer;
    const before = el.elapsedMs;
    for (const lang of ['da', 'sv-SE'] as const) {
      el.parentElement!.lang = lang;
      await changed(el);
      expect(wordsIn(el)).to.include(languages[lang === 'da' ? 'da' : 'sv'].messages.pause);
      expect([el.status, el.elapsedMs]).to.deep.equal(['running', before]);
    }
  });

  /** After mutation observers have run and the elements have drawn. */
  async function changed(el: Parameters<typeof settled>[0]): Promise<void> {
    await new Promise<void>((done) => queueMicrotask(done));
    await settled(el);
    await settled(el);
  }

  for (const lang of ['da', 'sv'] as const) {
    describe(`of a page in ${lang}`, () => {
      /** Words in the messages and the content that exist only in English. */
      const english = wordsOf(en, contents.en);
      for (const word of wordsOf(languages[lang].messages, contents[lang])) english.delete(word);

      /** Titles of publications stay in their own language. */
      const citations = new Set<string>(Object.values(sources).map(({ citation }) => citation));

      const englishIn = (el: Element): string[] =>
        wordsIn(el).filter((text) => !citations.has(text) && [...splitWords(text)].some((word) => english.has(word)));

      it('has no English word', async function () {
        this.timeout(30_000);
        expect(await faultsIn(views, englishIn, { lang })).to.deep.equal([]);
      });

      it('has no English word at any moment of a whole routine', async () => {
        const { el, clock } = await onPage<RoutineList>(html`<div lang=${lang}><routine-list></routine-list></div>`);
        el.start();
        const found = new Set<string>();
        while (el.status === 'running') {
          clock.advance(1_000);
          await settled(el);
          for (const text of englishIn(el)) found.add(text);
        }
        expect([...found]).to.deep.equal([]);
      });
    });
  }
});

function splitWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{2,}/gu) ?? []);
}

/** Every word that a language's messages and content can bring. */
function wordsOf(messages: typeof en, content: (typeof contents)['en']): Set<string> {
  const texts: string[] = [];
  const add = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value) Object.values(value).forEach(add);
  };
  add(messages);
  add(content);
  for (const count of [1, 2, 7]) {
    const { seconds, secondsLeft, halfway } = messages;
    for (const say of [seconds, secondsLeft, halfway]) add(say(count));
    const { minutes, minutesShort, doneSummary } = messages;
    for (const say of [minutes, minutesShort]) add(say(count * 60_000));
    const { countOf, repetition, set, stoppedSummary } = messages;
    for (const say of [countOf, repetition, set, stoppedSummary]) add(say(count, 9));
    add(doneSummary(count, count * 60_000));
    add(messages.listed(['', '']));
    add(messages.next(''));
    for (const sets of [1, 2, 3]) {
      for (const eachSide of [true, false]) add(messages.dosage({ sets, reps: count, holdSeconds: count, eachSide }));
    }
  }
  return new Set(texts.flatMap((text) => [...splitWords(text)]));
}

const tags = ['hold-timer', 'exercise-card', 'routine-list', 'exercise-figure', 'exercise-guide'] as const;
const players = ['hold-timer', 'exercise-card', 'routine-list'] as const;
const input = { exercise: 'butterfly', topic: 'faq' };

it('an element with the hidden attribute takes no room', async () => {
  for (const tag of tags) {
    const el = await fixture<ExerciseFigure>(made(tag, { ...input, hidden: '' }));
    await el.updateComplete;
    expect(el.getBoundingClientRect().height, tag).to.equal(0);
  }
});

describe('an element that is put on the page and removed a hundred times', () => {
  it('shows the same as before', async () => {
    for (const tag of tags) {
      const el = await fixture<ExerciseFigure>(made(tag, input));
      const place = el.parentElement!;
      await settled(el);
      const before = wordsIn(el);
      for (let time = 0; time < 100; time += 1) {
        el.remove();
        place.append(el);
      }
      await settled(el);
      expect([wordsIn(el), before.length > 0], tag).to.deep.equal([before, true]);
    }
  });

  it('leaves no mutation observer on the page', async () => {
    const observed: MutationObserver[] = [];
    const { observe, disconnect } = MutationObserver.prototype;
    const open = new Set<MutationObserver>();
    MutationObserver.prototype.observe = function (this: MutationObserver, target, options) {
      // an observer of an element's own root is collected with it
      if (!(target.getRootNode() instanceof ShadowRoot)) {
        observed.push(this);
        open.add(this);
      }
      observe.call(this, target, options);
    };
    MutationObserver.prototype.disconnect = function (this: MutationObserver) {
      open.delete(this);
      disconnect.call(this);
    };
    const wrapper = await fixture<HTMLElement>(html`<div></div>`);
    for (let time = 0; time < 100; time += 1) {
      const el = document.createElement('exercise-card');
      el.exercise = 'butterfly';
      wrapper.append(el);
      await settled(el);
      el.remove();
    }
    Object.assign(MutationObserver.prototype, { observe, disconnect });
    expect([observed.length > 0, open.size]).to.deep.equal([true, 0]);
  });
});

describe('no error reaches the page', () => {
  const errors: Event[] = [];
  const onError = (event: Event) => void errors.push(event);
  beforeEach(() => {
    errors.length = 0;
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onError);
  });
  afterEach(() => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onError);
  });

  /** The browser reports an unhandled rejection only after the current tasks. */
  async function expectNoError(): Promise<void> {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
    expect(errors).to.be.empty;
  }

  it('from an element with nonsense in every attribute', async () => {
    for (const tag of tags) {
      const el = document.createElement(tag);
      for (const name of (el.constructor as typeof HoldTimer).observedAttributes) el.setAttribute(name, '<💥 -1e999');
      const wrapper = await fixture<HTMLElement>(html`<div></div>`);
      wrapper.append(el);
      await settled(el);
      if ('start' in el) el.start();
      await settled(el);
    }
    await expectNoError();
  });

  it('from a player that is started before it is on the page', async () => {
    for (const tag of players) {
      const el: Player = document.createElement(tag);
      el.start();
      el.pause();
      el.resume();
      document.body.append(el);
      await settled(el);
      timerOf(el)?.reset();
      el.remove();
    }
    await expectNoError();
  });
});
