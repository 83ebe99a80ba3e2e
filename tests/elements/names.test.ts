/** What each control is called, and what it belongs to. */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/all.js';
import { contents, da, en } from '../support/languages.js';
import { plain } from '../support/text.js';
import { elementsIn, faultsIn, settled, views, viewNamed, show } from '../support/views.js';
import { collectWarnings } from '../support/warnings.js';

collectWarnings();

const labelsIn = (el: Element, selector: string): (string | null)[] =>
  elementsIn(el)
    .filter((each) => each.matches(selector))
    .map((each) => each.ariaLabel);

it('Start, the choice of sound, Settings and the steps of ten cards tell whose they are, with what is seen first', async () => {
  const page = await fixture<HTMLElement>(
    html`<div lang="da">
      <exercise-card exercise="hip-flexor"></exercise-card><exercise-card exercise="butterfly"></exercise-card>
    </div>`,
  );
  const found: unknown[] = [];
  for (const card of page.children) {
    await settled(card as LitElement);
    found.push(labelsIn(card, '.primary, .cues, [aria-controls=settings], .how-to > summary'));
  }
  const names = ['hip-flexor', 'butterfly'].map((id) => plain(contents.da.exercises[id]!.name));
  expect(found).to.deep.equal(
    names.map((name) => [
      `${da.howTo}, ${name}`,
      ...[da.start, da.cues, da.settings].map((word) => `${word}, ${name}`),
    ]),
  );
});

it('the group of a routine is named by the routine, not by its first move', async () => {
  const el = await show(viewNamed('list, idle'));
  const title = plain(el.shadowRoot!.querySelector('[part=heading]'));
  expect(labelsIn(el, '.controls, .primary')).to.deep.equal([`${en.controls}: ${title}`, `${en.start}, ${title}`]);
});

it('no name has a soft hyphen in it', async function () {
  this.timeout(60_000);
  const faults = await faultsIn(
    views,
    (el) =>
      elementsIn(el)
        .filter((each) => each.matches('[role], [aria-label], button:not(.tile), summary, select, section, dialog'))
        .map((each) => each.ariaLabel ?? (each.matches('button, summary, [role=heading]') ? each.textContent : ''))
        .concat(elementsIn(el).flatMap((each) => (each.matches('.tile > :not([aria-hidden])') ? each.textContent : [])))
        .filter((name) => name.includes('\u00ad')),
    { lang: 'da' },
  );
  expect(faults).to.deep.equal([]);
});

it('nothing but a routine is a landmark, and the moves of one are a list', async () => {
  for (const name of ['card, from the shop', 'list, from the shop']) {
    const el = await show(viewNamed(name));
    expect(
      elementsIn(el).filter((each) => each.matches('aside, main, nav, form, footer')),
      name,
    ).to.deep.equal([]);
    expect(labelsIn(el, '.shop[role=group]')).to.include(en.fromShop);
  }
  const list = await show(viewNamed('list, lead-in'));
  expect(list.shadowRoot!.querySelectorAll('ol[role=list] > li > [aria-current=step]').length).to.equal(1);
});

it('the settings are a group, and a number tells its limits and what it was set to', async () => {
  const el = await show(viewNamed('list, settings'));
  const find = (selector: string) => elementsIn(el).find((each) => each.matches(selector))!;
  const field = find('[type=number]') as HTMLInputElement;
  expect(find('#settings').ariaLabel).to.match(new RegExp(`^${en.settings}, `));
  expect(field.getAttribute('aria-describedby')).to.equal(find('#limits[role=status]').id);
  const said = [find('#limits').textContent];
  for (const value of ['999', '30']) {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(el);
    said.push(`${find('#limits').textContent} ${field.value}`);
  }
  expect(said).to.deep.equal([en.limits(5, 300), `${en.limits(5, 300, 300)} 300`, `${en.limits(5, 300)} 30`]);
});

it('the last move cannot be left out, and it is said why', async () => {
  const el = await fixture<LitElement>(html`<routine-list exercises="hip-thrust"></routine-list>`);
  await settled(el);
  const button = el.shadowRoot!.querySelector<HTMLButtonElement>('.needs button')!;
  const reason = el.shadowRoot!.querySelector(`#${button.getAttribute('aria-describedby')}`)!;
  expect([button.disabled, reason.textContent, reason.checkVisibility()]).to.deep.equal([true, en.oneStays, true]);
});
