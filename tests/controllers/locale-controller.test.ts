/** How an element comes by its language. Each test has languages of its own, which arrive when it says so. */
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

  /** The tag that it speaks; undefined as long as what stood in its place before does so. */
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

/** Its words are English, but for one that is its tag. */
const language = (tag: string): LanguageModule => ({
  ...english,
  tag,
  messages: (units) => ({ ...english.messages(units), howTo: tag }),
});

/** A language that somebody can fetch; each fetch is answered by the test. */
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

/** What is fetched, and what follows from it, has had its turn. */
const aTask = () => new Promise(requestAnimationFrame);

function speaker(lang?: string): Speaker {
  if (lang !== undefined) place.lang = lang;
  const el = new Speaker();
  el.innerHTML = '<p>Read it</p>';
  place.append(el);
  return el;
}

// in this order: from the second test on there is something to fall back on
describe('where no language is here', () => {
  it('and none can be had, what stood in its place stays, until one can', async () => {
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
    // who comes later asks again, and takes whichever comes first
    const later = speaker();
    clock.advance(3_000);
    await aTask();
    expect([english.length, later.spoken]).to.deep.equal([2, undefined]);
    finnish[1]!.arrive();
    await aTask();
    expect(later.spoken).to.equal('fi');
  });
});

describe('while a language is on its way', () => {
  before(() => registerLanguage(language('en')));

  it('what stood in its place stands; then it is spoken, and no English comes between', async () => {
    const fetches = offered('sv');
    const el = speaker('sv-SE');
    // also where the element is taken out and put in again meanwhile
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

  it('English is spoken after 3 seconds, and the language when it comes', async () => {
    const fetches = offered('nb');
    const first = speaker('nb');
    clock.advance(2_000);
    const second = speaker();
    expect(clock.armed, 'one wait for the page: who comes later has what is left of it').to.equal(1);
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

  it('one that cannot be had is warned of once, English is spoken at once, and who comes later tries again', async () => {
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
  it('takes the place of English once the device is online again, which is asked for once for all', async () => {
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

  it('may be brought by the page itself, which nobody waits for any longer', async () => {
    const fetches = offered('lv');
    const el = speaker('lv');
    registerLanguage(language('lv'));
    await aTask();
    expect([el.spoken, clock.armed, fetches.length]).to.deep.equal(['lv', 0, 1]);
  });
});

describe('which language is spoken', () => {
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
    it(`on a page in "${lang}": ${tag}, from the first drawing on`, async () => {
      const el = speaker(lang);
      await el.updateComplete;
      expect([el.spoken, el.drawings]).to.deep.equal([tag, 1]);
    });
  }

  it('is the one that the page changes to, also while the element is out of it', async () => {
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
    place.lang = 'da-DK'; // the same: nothing is drawn anew
    await look();
    el.remove();
    place.lang = 'en';
    place.append(el);
    await look();
    el.lang = 'da';
    await look();
    expect([...spoken, el.drawings]).to.deep.equal(['da', 'da', 'en', 'da', 4]);
  });

  it('is the one of before until another has come, and in the end the one that was asked for last', async () => {
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

  it('stays where another cannot be had, and nobody gets an error', async () => {
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

  it('stays where the page changes to one that there is not, as where a browser translates it', async () => {
    const el = speaker('da');
    await el.updateComplete;
    const spoken: unknown[] = [];
    for (const lang of ['de', 'x-klingon', '', 'en', 'de']) {
      place.lang = lang;
      await aTask();
      spoken.push(el.spoken);
    }
    // out of the page and in again
    el.remove();
    place.append(el);
    await aTask();
    expect([...spoken, el.spoken]).to.deep.equal(['da', 'da', 'da', 'en', 'en', 'en']);
  });

  it('is that of the page before it was translated, of an element that comes later as well', async () => {
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

  it('is that of the guide as well, which is told when it cannot be had', async () => {
    const asked: string[] = [];
    const guide = (tag: string) => () => (asked.push(tag), Promise.reject(new TypeError('offline')));
    for (const tag of ['fo', 'kl']) registerLanguage({ ...language(tag), guide: guide(tag) });
    const el = speaker('kl');
    const outcome = await el.ownLocale.fetchGuide().catch((reason: Error) => reason.message);
    expect([asked, outcome]).to.deep.equal([['kl'], 'offline']);
  });

  it('is English in a session, where another cannot be had', async () => {
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
