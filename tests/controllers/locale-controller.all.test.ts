/** All words of a language: a file of its own, because Danish is not here yet when it begins. */
import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { LocaleController } from '../../src/controllers/locale-controller.js';
import danish from '../../src/locale/da.js';
import english from '../../src/locale/en.js';
import { languageFor, loadLanguage, registerLanguage } from '../../src/locale/languages.js';
import { record } from '../support/session.js';

class Speaker extends LitElement {
  readonly locale = new LocaleController(this);
  drawings = 0;

  /** What it speaks, and with how many words. */
  get spoken(): string {
    const { tag, all } = this.locale.language;
    return `${tag}, ${all ? 'all' : 'first sight'}`;
  }

  override render() {
    this.drawings += 1;
    return html`<p>${this.locale.messages.howTo}</p>`;
  }
}
customElements.define('limber-speaker', Speaker);

let el: Speaker;
async function speaker(lang: string): Promise<Speaker> {
  el = new Speaker();
  el.lang = lang;
  document.body.append(el);
  await el.updateComplete;
  return el;
}
afterEach(() => el.remove());

/** What is spoken from frame to frame, until something holds. */
async function heardUntil(holds: () => boolean): Promise<string[]> {
  const heard = [el.spoken];
  while (!holds()) {
    await new Promise(requestAnimationFrame);
    heard.push(el.spoken);
  }
  return heard;
}

/** The rest of a language is fetched, though its modules may be here from before. */
const withFirstSightOnly = () => registerLanguage(danish);

describe('where all words are wanted', () => {
  it('another language that is not here is taken over with all of its own', async () => {
    await speaker('en');
    await el.locale.fetchAll();
    expect(languageFor('da')).to.equal(undefined);
    el.lang = 'da';
    const heard = await heardUntil(() => el.spoken.startsWith('da'));
    await el.updateComplete;
    expect([...new Set(heard)]).to.deep.equal(['en, all', 'da, all']);
    expect(el.shadowRoot!.textContent).to.include(languageFor('da')!.messages.howTo);
  });

  it('another language that is here with its words of first sight is, too', async () => {
    await speaker('en');
    await el.locale.fetchAll();
    withFirstSightOnly();
    el.lang = 'da';
    const heard = await heardUntil(() => el.spoken.startsWith('da'));
    expect([...new Set(heard)]).to.deep.equal(['en, all', 'da, all']);
  });

  it('another language that is here with all of them is spoken at once', async () => {
    await speaker('en');
    await el.locale.fetchAll();
    el.lang = 'da';
    await Promise.resolve();
    expect(el.spoken).to.equal('da, all');
  });

  it('the one that is asked for last is spoken in the end', async () => {
    await speaker('en');
    await el.locale.fetchAll();
    withFirstSightOnly();
    el.lang = 'da';
    await Promise.resolve();
    el.lang = 'en';
    await heardUntil(() => languageFor('da')!.all !== undefined);
    await new Promise(requestAnimationFrame);
    expect(el.spoken).to.equal('en, all');
  });

  it('one of the page that has no more than first sight is not taken over, and nothing is thrown', async () => {
    const errors = record(window, 'unhandledrejection');
    registerLanguage({ ...english, tag: 'sv' });
    await speaker('en');
    await el.locale.fetchAll();
    el.lang = 'sv';
    // what is not caught is told after the tasks that are under way
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect([el.spoken, errors]).to.deep.equal(['en, all', []]);
  });
});

describe('where words of first sight are enough', () => {
  it('another language is spoken as soon as these are here', async () => {
    await loadLanguage('da');
    withFirstSightOnly();
    await speaker('en');
    el.lang = 'da';
    await Promise.resolve();
    expect(el.spoken).to.equal('da, first sight');
  });

  it('the rest is fetched when it is asked for, and all is drawn anew with it', async () => {
    withFirstSightOnly();
    await speaker('da');
    const { drawings } = el;
    await el.locale.fetchAll();
    await el.updateComplete;
    expect([el.spoken, el.drawings]).to.deep.equal(['da, all', drawings + 1]);
  });

  it('nothing is drawn anew where the rest was here already', async () => {
    await speaker('en');
    const { drawings } = el;
    await el.locale.fetchAll();
    await el.updateComplete;
    expect([el.spoken, el.drawings]).to.deep.equal(['en, all', drawings]);
  });

  it('what somebody else fetched is known at once', async () => {
    withFirstSightOnly();
    await speaker('da');
    const first = el;
    await speaker('da');
    await el.locale.fetchAll();
    expect(first.spoken).to.equal('da, all');
    first.remove();
  });

  it('it is told when the rest cannot be had', async () => {
    registerLanguage({ ...english, tag: 'sv' });
    await speaker('sv');
    const outcome = await el.locale.fetchAll().catch((reason: Error) => reason.message);
    expect(outcome).to.include('"sv"');
  });
});

describe('the guide', () => {
  it('is fetched when it is asked for, and all is drawn anew with it', async () => {
    withFirstSightOnly();
    await speaker('da');
    const { drawings } = el;
    await el.locale.fetchGuide();
    await el.updateComplete;
    expect([el.drawings, el.spoken]).to.deep.equal([drawings + 1, 'da, first sight']);
  });

  it('it is told when it cannot be had', async () => {
    registerLanguage({ ...english, tag: 'sv' });
    await speaker('sv');
    const outcome = await el.locale.fetchGuide().catch((reason: Error) => reason.message);
    expect(outcome).to.include('"sv"');
  });
});
