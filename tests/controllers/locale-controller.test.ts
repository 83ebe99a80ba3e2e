/** How an element gets its language. Each test offers its own languages and decides when they arrive. */
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { LocaleController } from '../../src/controllers/locale-controller.js';
import { systemClock } from '../../src/device/clock.js';
import { LimberElement } from '../../src/elements/limber-element.js';
import english from '../../src/locale/en.js';
import { offerLanguage, registerLanguage } from '../../src/locale/languages.js';
import type { LanguageModule } from '../../src/locale/messages.js';
import { FakeClock } from '../support/fake-clock.js';
import { collectWarnings } from '../support/warnings.js';

const warnings = collectWarnings();

class Speaker extends LimberElement {
  drawings = 0;

  /** The tag of its language; undefined as long as its fallback is shown. */
  get spoken(): string | undefined {
    return this.shadowRoot?.textContent.trim();
  }

  get ownLocale(): LocaleController {
    return this.locale;
  }

  protected override render() {
    this.drawings += 1;
    return html`${this.locale.messages.howTo}`;
  }
}
customElements.define('limber-speaker', Speaker);

/** English words, except one message that is its tag. */
const language = (tag: string): LanguageModule => ({
  ...english,
  tag,
  messages: (units) => ({ ...english.messages(units), howTo: tag }),
});

/** Offers a language; each fetch of it is answered by the test. */
function offered(tag: string) {
  const fetches: { arrive: () => void; fail: () => void }[] = [];
  offerLanguage(tag, () => {
    return new Promise((resolve, reject) => {
      fetches.push({
        arrive: () => resolve({ default: language(tag) }),
        fail: () => reject(new TypeError('offline')),
      });
    });
  });
  return fetches;
}

let place: HTMLElement;
let clock: FakeClock;
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  LocaleController.clock = clock = new FakeClock();
});
afterEach(() => {
  place.remove();
  LocaleController.clock = systemClock;
});

/** Waits until answered fetches and what follows from them have been handled. */
const aTask = () => new Promise(requestAnimationFrame);

function speaker(lang?: string): Speaker {
  if (lang !== undefined) place.lang = lang;
  const el = new Speaker();
  el.innerHTML = '<p>Read it</p>';
  place.append(el);
  return el;
}

// the order matters: from the second suite on English is registered as the fallback
describe('without any language', () => {
  it('if none can be fetched, the fallback content stays until one can', async () => {
    const english = offered('en');
    const finnish = offered('fi');
    const el = speaker('fi');
    finnish[0]!.fail();
    await aTask();
    english[0]!.fail();
    await aTask();
    expect([el.spoken, el.querySelector('p')!.checkVisibility()]).to.deep.equal([undefined, true]);
    expect(() => el.ownLocale.messages).to.throw('no language is registered');
    expect(warnings).to.deep.equal(['limber: "fi" could not be fetched.', 'limber: no language could be fetched.']);
    // a later element asks again, and takes the language that comes first
    const later = speaker();
    clock.advance(3_000);
    await aTask();
    expect([english.length, later.spoken]).to.deep.equal([2, undefined]);
    finnish[1]!.arrive();
    await aTask();
    expect(later.spoken).to.equal('fi');
  });
});

describe('while a language is being fetched', () => {
  before(() => registerLanguage(language('en')));

  it('the fallback content is shown, then that language, without English in between', async () => {
    const fetches = offered('sv');
    const el = speaker('sv-SE');
    // also if the element is removed and put back meanwhile
    el.remove();
    place.append(el);
    clock.advance(2_999);
    await aTask();
    expect([el.spoken, el.querySelector('p')!.checkVisibility()]).to.deep.equal([undefined, true]);
    fetches[0]!.arrive();
    await aTask();
    const next = speaker();
    expect([el.spoken, el.drawings, next.shadowRoot !== null]).to.deep.equal(['sv', 1, true]);
    expect([fetches.length, clock.armed, warnings]).to.deep.equal([1, 0, []]);
  });

  it('English is used after 3 seconds, and the language once it comes', async () => {
    const fetches = offered('nb');
    const first = speaker('nb');
    clock.advance(2_000);
    const second = speaker();
    expect(clock.armed, 'one wait for the page: a later element waits only for the rest of it').to.equal(1);
    clock.advance(999);
    await aTask();
    const before = [first, second].map(({ spoken }) => spoken);
    clock.advance(1);
    await aTask();
    const third = speaker();
    await third.updateComplete;
    const atTheEnd = [first, second, third].map(({ spoken }) => spoken);
    fetches[0]!.arrive();
    await aTask();
    expect([before, atTheEnd]).to.deep.equal([
      [undefined, undefined],
      ['en', 'en', 'en'],
    ]);
    expect([first, second, third].map(({ spoken }) => spoken)).to.deep.equal(['nb', 'nb', 'nb']);
    expect([fetches.length, warnings]).to.deep.equal([1, []]);
  });

  it('a failure warns once, English is used at once, and a later element tries again', async () => {
    const fetches = offered('is');
    const [first, second] = [speaker('is'), speaker()];
    fetches[0]!.fail();
    await aTask();
    expect([first.spoken, second.spoken, clock.armed]).to.deep.equal(['en', 'en', 0]);
    const asked = fetches.length;
    const third = speaker();
    await third.updateComplete;
    const meanwhile = third.spoken;
    fetches.slice(asked - 1).forEach(({ arrive }) => arrive());
    await aTask();
    expect([meanwhile, third.spoken]).to.deep.equal(['en', 'is']);
    expect(warnings).to.deep.equal(['limber: "is" could not be fetched.']);
  });
});

describe('a language that could not be fetched', () => {
  it('replaces English once the device is online again, with one fetch for all elements', async () => {
    const fetches = offered('et');
    const speakers = [speaker('et'), speaker()];
    fetches[0]!.fail();
    await aTask();
    for (const each of fetches.slice(1)) each.fail();
    await aTask();
    const before = [fetches.length, ...speakers.map(({ spoken }) => spoken)];
    dispatchEvent(new Event('online'));
    await aTask();
    fetches.at(-1)!.arrive();
    await aTask();
    expect([before[1], before[2], fetches.length - Number(before[0])]).to.deep.equal(['en', 'en', 1]);
    expect(speakers.map(({ spoken }) => spoken)).to.deep.equal(['et', 'et']);
    expect(warnings).to.deep.equal(['limber: "et" could not be fetched.']);
  });

  it('may be registered by the page, which ends the wait', async () => {
    const fetches = offered('lv');
    const el = speaker('lv');
    registerLanguage(language('lv'));
    await aTask();
    expect([el.spoken, clock.armed, fetches.length]).to.deep.equal(['lv', 0, 1]);
  });
});

describe('the language in use', () => {
  before(() => {
    registerLanguage(language('da'));
    registerLanguage(language('pt-BR'));
  });

  const table: [lang: string, tag: string][] = [
    ['en-GB', 'en'],
    ['da', 'da'],
    ['DA-dk', 'da'],
    ['pt-BR', 'pt-BR'],
    ['hu', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ];
  for (const [lang, tag] of table) {
    it(`is ${tag} on a page in "${lang}", from the first drawing on`, async () => {
      const el = speaker(lang);
      await el.updateComplete;
      expect([el.spoken, el.drawings]).to.deep.equal([tag, 1]);
    });
  }

  it('follows changes of the page, also while the element is removed', async () => {
    const el = speaker('en');
    await el.updateComplete;
    const spoken: unknown[] = [];
    const look = async () => {
      await Promise.resolve();
      await el.updateComplete;
      spoken.push(el.spoken);
    };
    place.lang = 'da';
    await look();
    place.lang = 'da-DK'; // the same language: nothing is drawn again
    await look();
    el.remove();
    place.lang = 'en';
    place.append(el);
    await look();
    el.lang = 'da';
    await look();
    expect([...spoken, el.drawings]).to.deep.equal(['da', 'da', 'en', 'da', 4]);
  });

  it('is the old one until a new one has come, and in the end the one that was set last', async () => {
    const [czech, slovak] = [offered('cs'), offered('sk')];
    const el = speaker('da');
    await el.updateComplete;
    for (const lang of ['cs', 'sk']) {
      place.lang = lang;
      await aTask();
    }
    slovak[0]!.arrive();
    await aTask();
    const first = el.spoken;
    czech[0]!.arrive();
    await aTask();
    expect([first, el.spoken]).to.deep.equal(['sk', 'sk']);
  });

  it('stays if another cannot be fetched, without an unhandled rejection', async () => {
    const errors: unknown[] = [];
    const listen = (event: Event) => void errors.push(event);
    addEventListener('unhandledrejection', listen);
    const fetches = offered('hr');
    const el = speaker('da');
    place.lang = 'hr';
    await aTask();
    fetches[0]!.fail();
    await aTask();
    await aTask();
    removeEventListener('unhandledrejection', listen);
    expect([el.spoken, errors]).to.deep.equal(['da', []]);
  });

  it('stays if the page changes to an unavailable one, as when a browser translates it', async () => {
    const el = speaker('da');
    await el.updateComplete;
    const spoken: unknown[] = [];
    for (const lang of ['de', 'x-klingon', '', 'en', 'de']) {
      place.lang = lang;
      await aTask();
      spoken.push(el.spoken);
    }
    // removed and put back
    el.remove();
    place.append(el);
    await aTask();
    expect([...spoken, el.spoken]).to.deep.equal(['da', 'da', 'da', 'en', 'en', 'en']);
  });

  it('is that of the page before it was translated, also for an element added later', async () => {
    const root = document.documentElement;
    const before = root.lang;
    root.lang = 'da';
    const first = speaker();
    await first.updateComplete;
    root.lang = 'de';
    const later = speaker();
    const elsewhere = speaker('hu');
    await aTask();
    const spoken = [first, later, elsewhere].map((each) => each.spoken);
    root.lang = before;
    expect(spoken).to.deep.equal(['da', 'da', 'en']);
  });

  it('is also used to fetch the guide, whose failure is passed on', async () => {
    const asked: string[] = [];
    const guide = (tag: string) => () => (asked.push(tag), Promise.reject(new TypeError('offline')));
    for (const tag of ['fo', 'kl']) registerLanguage({ ...language(tag), guide: guide(tag) });
    const el = speaker('kl');
    const outcome = await el.ownLocale.fetchGuide().catch((reason: Error) => reason.message);
    expect([asked, outcome]).to.deep.equal([['kl'], 'offline']);
  });

  it('a session starts although the language of the page cannot be fetched', async () => {
    await import('../../src/define/hold-timer.js');
    await import('../support/player.js');
    offerLanguage('el', () => Promise.reject(new TypeError('offline')));
    place.lang = 'el';
    const timer = place.appendChild(document.createElement('hold-timer'));
    await aTask();
    timer.start();
    expect(timer.status).to.equal('running');
    timer.reset();
  });
});
