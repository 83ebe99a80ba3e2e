/** A choice made in one timer applies to every other one on the page at once. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/all.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { preferences } from '../../../src/player/preferences.js';
import { freshPage } from '../../support/fresh-page.js';
import { en } from '../../support/languages.js';
import { button, giveClock, timerOf, type Player } from '../../support/session.js';
import { chooseCues, chooseIn, fieldIn, openSettings, tick } from '../../support/settings.js';
import { settled } from '../../support/views.js';

const before = { ...preferences };
afterEach(() => Object.assign(preferences, before));

const inside = <T extends HTMLElement>(el: Player, selector: string) =>
  timerOf(el).shadowRoot!.querySelector<T>(selector)!;

async function allSettled(): Promise<void> {
  for (const each of document.querySelectorAll<HTMLElement & Player>('hold-timer, exercise-card, routine-list'))
    await settled(each);
}

async function choose(el: Player, cues: 'voice' | 'tones' | 'silent'): Promise<void> {
  await chooseCues(el, cues);
  await allSettled();
}

async function press(el: Player, name: string): Promise<void> {
  button(el, name)!.click();
  await allSettled();
}

async function three(): Promise<[Player, Player, Player]> {
  const place = await fixture(
    html`<div>
      <hold-timer seconds="30"></hold-timer>
      <exercise-card exercise="butterfly"></exercise-card>
      <routine-list></routine-list>
    </div>`,
  );
  const all = [...place.children] as [Player, Player, Player];
  for (const each of all) await settled(each);
  return all;
}

/** The kind of sound chosen in the open settings. */
const chosenIn = (els: readonly Player[]): string[] =>
  els.map((el) => inside<HTMLInputElement>(el, '#settings [name=cues]:checked').value);
/** The kind of sound shown by the button beside Start. */
const besideStart = (els: readonly Player[]): (string | null)[][] =>
  els.map((el) => ['title', 'aria-pressed'].map((name) => button(el, en.cues)!.getAttribute(name)));

const tones = [`${en.cues}: ${en.cueKinds.tones}`, 'true'];
const silence = [`${en.cues}: ${en.cueKinds.silent}`, 'false'];

it('a kind of sound chosen in one is shown and used by all, also by one with an earlier choice', async () => {
  const all = await three();
  const [timer, card, list] = all;
  for (const el of all) await openSettings(el);
  await choose(card, 'tones');
  await choose(timer, 'silent');
  expect(chosenIn(all)).to.deep.equal(['silent', 'silent', 'silent']);
  expect(besideStart(all)).to.deep.equal([silence, silence, silence]);
  await choose(list, 'tones');
  expect(chosenIn(all)).to.deep.equal(['tones', 'tones', 'tones']);
  expect(besideStart(all)).to.deep.equal([tones, tones, tones]);
  expect(all.map((el) => timerOf(el).cues)).to.deep.equal(['tones', 'tones', 'tones']);
});

it('the sound button of one silences all, and that of another brings the sound back', async () => {
  const all = await three();
  const [, card, list] = all;
  const before = besideStart(all);
  await press(card, en.cues);
  const pressed = besideStart(all);
  await press(list, en.cues);
  expect([before, pressed, besideStart(all)]).to.deep.equal([
    [tones, tones, tones],
    [silence, silence, silence],
    [tones, tones, tones],
  ]);
});

it('a removed one follows once it is back and starts', async () => {
  const [timer, card] = await three();
  const place = card.parentElement!;
  await openSettings(card);
  card.remove();
  await choose(timer, 'silent');
  place.append(card);
  await giveClock(card);
  card.start();
  await settled(card);
  const here = chosenIn([card]);
  card.pause();
  await choose(timer, 'tones');
  expect([here, chosenIn([card])]).to.deep.equal([['silent'], ['tones']]);
});

it('a paused session announces nothing when another timer changes the choice', async () => {
  const [timer, card] = await three();
  await giveClock(card);
  card.start();
  card.pause();
  await settled(card);
  const said = inside(card, '[role=status]').textContent;
  const settings = await openSettings(timer);
  // the full set-up for a screen reader is announced on resume, not before
  tick(settings, en.cueKinds.reader);
  await allSettled();
  const { cues } = timerOf(card);
  expect([cues, card.status, inside(card, '[role=status]').textContent]).to.deep.equal(['reader', 'paused', said]);
  tick(settings, en.cueKinds.reader);
});

it('open settings show changes made in another', async () => {
  const all = await three();
  for (const el of all) await openSettings(el);
  const settings = all.map((el) => inside(el, '#settings'));
  const [timer, card, list] = settings as [HTMLElement, HTMLElement, HTMLElement];
  chooseIn(card, en.volume, '25');
  await allSettled();
  chooseIn(list, en.volume, '45');
  await allSettled();
  expect(settings.map((each) => fieldIn(each, en.volume)!.value)).to.deep.equal(['45', '45', '45']);
  const breathing = () => settings.map((each) => (fieldIn(each, en.showBreath) as HTMLInputElement).checked);
  const breathed = breathing();
  tick(timer, en.showBreath);
  await allSettled();
  expect([breathed, breathing()]).to.deep.equal([
    [true, true, true],
    [false, false, false],
  ]);
});

it('a second copy of the library on the page follows as well', async () => {
  const page = await freshPage('<hold-timer seconds="30"></hold-timer>');
  const [other] = page.timers as [HoldTimer];
  // its element is put into this document, as that of a second copy would be
  const place = await fixture(html`<div></div>`);
  place.append(other);
  const [timer] = await three();
  // each copy fires the event on the document in which it was loaded
  page.window.document.dispatchEvent(new CustomEvent('limber-choice', { detail: { cues: 'silent' } }));
  await other.updateComplete;
  expect(besideStart([other, timer])).to.deep.equal([silence, tones]);
  page.window.document.dispatchEvent(new CustomEvent('limber-choice', { detail: { cues: 'a newer one' } }));
  await other.updateComplete;
  const unknown = besideStart([other]);
  await press(other, en.cues);
  expect([unknown, besideStart([other])], 'an unknown kind').to.deep.equal([[silence], [tones]]);
});
