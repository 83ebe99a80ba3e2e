/** What is chosen in one timer: every other one of the page follows at once, in what it shows and in what it does. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/all.js';
import type { HoldTimer } from '../../../src/elements/hold-timer/hold-timer.js';
import { preferences } from '../../../src/player/preferences.js';
import { freshPage } from '../../support/fresh-page.js';
import { giveClock, timerOf, type Player } from '../../support/session.js';
import { openSettings } from '../../support/settings.js';
import { settled } from '../../support/views.js';

const before = { ...preferences };
afterEach(() => Object.assign(preferences, before));

const inside = <T extends HTMLElement>(el: Player, selector: string) =>
  timerOf(el).shadowRoot!.querySelector<T>(selector)!;

async function choose(el: Player, selector: string, value: string | boolean): Promise<void> {
  const field = inside<HTMLInputElement>(el, selector);
  if (typeof value === 'boolean') field.checked = value;
  else field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  for (const each of document.querySelectorAll<HoldTimer>('hold-timer, exercise-card, routine-list'))
    await settled(each);
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

const shown = (els: readonly Player[]): string[] => els.map((el) => inside<HTMLSelectElement>(el, '.cues').value);

it('all show how a session is told, also one that has chosen otherwise before, and begin so', async () => {
  const [timer, card, list] = await three();
  const all = [timer, card, list];
  await choose(card, '.cues', 'tones');
  await choose(timer, '.cues', 'silent');
  expect(shown(all)).to.deep.equal(['silent', 'silent', 'silent']);
  await choose(list, '.cues', 'tones');
  expect(shown(all)).to.deep.equal(['tones', 'tones', 'tones']);
  expect(all.map((el) => timerOf(el).cues)).to.deep.equal(['tones', 'tones', 'tones']);
});

it('one that is off the page follows when it starts', async () => {
  const [timer, card] = await three();
  const place = card.parentElement!;
  card.remove();
  await choose(timer, '.cues', 'silent');
  place.append(card);
  await giveClock(card);
  card.start();
  await settled(card);
  const here = shown([card]);
  card.pause();
  await choose(timer, '.cues', 'tones');
  expect([here, shown([card])]).to.deep.equal([['silent'], ['tones']]);
});

it('a session that stands still is not told in by what is chosen elsewhere', async () => {
  const [timer, card] = await three();
  await giveClock(card);
  card.start();
  card.pause();
  await settled(card);
  const said = inside(card, '[role=status]').textContent;
  await choose(timer, '.cues', 'silent');
  expect([card.status, inside(card, '[role=status]').textContent]).to.deep.equal(['paused', said]);
  await choose(timer, '.cues', 'tones');
});

it('settings that are open show what was preferred in another', async () => {
  const all = await three();
  for (const el of all) {
    await openSettings(el);
  }
  const [timer, card, list] = all;
  await choose(card, '#settings [type=range]', '25');
  await choose(list, '#settings [type=range]', '45');
  expect(all.map((el) => inside<HTMLInputElement>(el, '#settings [type=range]').value)).to.deep.equal([
    '45',
    '45',
    '45',
  ]);
  const last = (el: Player) =>
    [...timerOf(el).shadowRoot!.querySelectorAll<HTMLInputElement>('#settings .check input')].at(-1)!;
  const breathes = last(timer).checked;
  last(timer).click();
  for (const el of all) await settled(el);
  expect(all.map((el) => last(el).checked)).to.deep.equal([!breathes, !breathes, !breathes]);
});

it('a copy of the library beside this one follows, too', async () => {
  const page = await freshPage('<hold-timer seconds="30"></hold-timer>');
  const [other] = page.timers as [HoldTimer];
  // its element stands in this document, as that of a second copy would
  const place = await fixture(html`<div></div>`);
  place.append(other);
  const [timer] = await three();
  // each copy tells on the document that it was loaded in
  page.window.document.dispatchEvent(new CustomEvent('limber-choice', { detail: { cues: 'silent' } }));
  await other.updateComplete;
  expect([shown([other]), shown([timer])]).to.deep.equal([['silent'], ['tones']]);
  page.window.document.dispatchEvent(new CustomEvent('limber-choice', { detail: { cues: 'a newer one' } }));
  await other.updateComplete;
  expect(shown([other])).to.deep.equal(['silent']);
});
