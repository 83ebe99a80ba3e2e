/** The accessible names of controls, and which element they belong to. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/all.js';
import type { ExerciseCard } from '../../src/elements/exercise-card/exercise-card.js';
import { contents, da, en, LANGS } from '../support/languages.js';
import { plain } from '../support/text.js';
import { elementsIn, faultsIn, settled, views, viewNamed, show } from '../support/views.js';
import { collectWarnings } from '../support/warnings.js';

collectWarnings();

const labelsIn = (el: Element, selector: string): (string | null)[] =>
  elementsIn(el)
    .filter((each) => each.matches(selector))
    .map((each) => each.ariaLabel ?? (each.localName === 'summary' ? plain(each) : null));

it('Start, sound, Settings and how-to row of each card are named with their visible word first, then the move', async () => {
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

it('the choice of place and the safety line are named with the move or the routine', async () => {
  const card = await fixture<LitElement>(html`<exercise-card exercise="glute-bridge" lang="da"></exercise-card>`);
  await settled(card);
  const name = plain(contents.da.exercises['glute-bridge']!.name);
  expect(labelsIn(card, '[role=radiogroup], .safety summary')).to.deep.equal([
    `${da.place}, ${name}`,
    `${da.safety}, ${name}`,
  ]);
  const list = await show(viewNamed('list, idle'));
  const title = plain(list.shadowRoot!.querySelector('[part=heading]'));
  expect(labelsIn(list, '[role=radiogroup], .safety summary')).to.deep.equal([
    `${en.place}, ${title}`,
    `${en.safety}, ${title}`,
  ]);
});

for (const [key, dir] of [
  ['ArrowRight', 'ltr'],
  ['ArrowUp', 'rtl'],
] as const) {
  it(`the choice of place is one Tab stop, and an arrow key chooses the other place (${key}, ${dir})`, async () => {
    const page = await fixture(html`<div dir=${dir}><exercise-card exercise="glute-bridge"></exercise-card></div>`);
    const card = page.firstElementChild as ExerciseCard;
    await settled(card);
    const heard: string[] = [];
    page.addEventListener('keydown', (event) => heard.push((event as KeyboardEvent).key));
    const radios = [...card.shadowRoot!.querySelectorAll<HTMLElement>('[role=radio]')];
    const states: unknown[] = [];
    const look = async () => {
      await settled(card);
      states.push([
        radios.map((each) => [each.ariaChecked, each.tabIndex]),
        card.shadowRoot!.activeElement?.textContent.trim(),
        card.floorFree,
      ]);
    };
    radios[0]!.focus();
    await look();
    for (const press of [key, key]) {
      await sendKeys({ press });
      await look();
    }
    const chose = [...heard];
    radios[0]!.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, composed: true }));
    await look();
    const floor = [
      [
        ['true', 0],
        ['false', -1],
      ],
      en.onTheFloor,
      false,
    ];
    const chair = [
      [
        ['false', -1],
        ['true', 0],
      ],
      en.offTheFloor,
      true,
    ];
    expect(states).to.deep.equal([floor, chair, floor, floor]);
    expect(
      [chose, heard.includes(key)],
      'the arrow keys do not reach the page, a shortcut with Ctrl does',
    ).to.deep.equal([[], true]);
  });
}

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

it('shop content is a group and not a landmark, and the moves of a routine are a list', async () => {
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

it('the settings are a group, and a number field announces its limits and a corrected value', async () => {
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

for (const lang of LANGS) {
  it(`the volume has a value in per cent, also while it is moved (${lang})`, async () => {
    const el = await show(viewNamed('list, settings'), { lang });
    const field = elementsIn(el).find((each) => each.matches('[type=range]')) as HTMLInputElement;
    const read = [field.ariaValueText, String(field.valueAsNumber)];
    field.value = '35';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    read.push(field.ariaValueText);
    const percent = (value: number) => new Intl.NumberFormat(lang, { style: 'percent' }).format(value / 100);
    expect(read).to.deep.equal([percent(Number(read[1])), read[1], percent(35)]);
  });
}

it('the last move cannot be left out, and a description says why', async () => {
  const el = await fixture<LitElement>(html`<routine-list exercises="hip-thrust"></routine-list>`);
  await settled(el);
  const button = el.shadowRoot!.querySelector<HTMLButtonElement>('.needs button')!;
  const reason = el.shadowRoot!.querySelector(`#${button.getAttribute('aria-describedby')}`)!;
  expect([button.disabled, reason.textContent, reason.checkVisibility()]).to.deep.equal([true, en.oneStays, true]);
});
