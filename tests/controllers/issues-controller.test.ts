import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { IssuesController } from '../../src/controllers/issues-controller.js';
import { collectWarnings } from '../support/warnings.js';

const warnings = collectWarnings();

/** Each update works out what `find` finds. */
class WithIssues extends LitElement {
  find: (issues: IssuesController) => void = () => undefined;
  changes = 0;
  readonly issues = new IssuesController(this, () => (this.changes += 1));

  override willUpdate(): void {
    this.issues.clear();
    this.find(this.issues);
  }

  /** Draws once for each of these. */
  async finds(...all: WithIssues['find'][]): Promise<void> {
    for (const find of all) {
      this.find = find;
      this.requestUpdate();
      await this.updateComplete;
    }
  }
}
customElements.define('with-issues', WithIssues);

let el: WithIssues;
beforeEach(async () => {
  el = new WithIssues();
  document.body.append(el);
  await el.updateComplete;
});
afterEach(() => el.remove());

const nothing = () => undefined;
const a = (issues: IssuesController) => issues.add('a', 'expected one');
const b = (issues: IssuesController) => issues.add('b', 'expected two');

describe('the list of issues', () => {
  it('is empty at first, which nobody is told', () => {
    expect([el.issues.list, el.changes, warnings]).to.deep.equal([[], 0, []]);
  });

  it('has what was found, in order', async () => {
    await el.finds((issues) => (a(issues), b(issues)));
    expect(el.issues.list).to.deep.equal([
      { attribute: 'a', message: 'expected one' },
      { attribute: 'b', message: 'expected two' },
    ]);
  });

  it('is told when it changes to another, and not when it becomes empty', async () => {
    const table: [what: string, finds: WithIssues['find'][], changes: number, left: number][] = [
      ['another', [a, b], 2, 1],
      ['the same', [a, a, a], 1, 1],
      ['mended', [a, nothing], 1, 0],
      ['broken again', [a, nothing, a], 2, 1],
    ];
    for (const [what, finds, changes, left] of table) {
      await el.finds(nothing);
      el.changes = 0;
      await el.finds(...finds);
      expect([el.changes, el.issues.list.length], what).to.deep.equal([changes, left]);
    }
  });

  it('does not grow by a number that is looked at again and again', async () => {
    const look: WithIssues['find'] = (issues) => {
      issues.wholeNumber('count', 9, 1, 5);
      issues.oneOf('pace', 'quick', ['slow', 'fast']);
    };
    await el.finds((issues) => {
      look(issues);
      look(issues);
    });
    expect(el.issues.list.map(({ attribute }) => attribute)).to.deep.equal(['count', 'pace']);
  });

  it('loses what was mended while the rest stays', () => {
    el.issues.wholeNumber('count', 9, 1, 5);
    el.issues.oneOf('pace', 'quick', ['slow', 'fast']);
    el.issues.wholeNumber('count', 3, 1, 5);
    expect(el.issues.list.map(({ attribute }) => attribute)).to.deep.equal(['pace']);
  });
});

it('a warning names element, attribute and what was expected, once for each issue, however often that comes', async () => {
  await el.finds((issues) => (a(issues), b(issues)), nothing, a);
  expect(warnings).to.deep.equal(['<with-issues> a: expected one.', '<with-issues> b: expected two.']);
});

describe('a whole number', () => {
  it('is taken from 1 to 5; any other is an issue', () => {
    const all = [1, 5, undefined, null, 0, 6, 2.5, NaN, Infinity];
    const found = all.map((given) => {
      el.issues.clear();
      return [el.issues.wholeNumber('count', given, 1, 5), el.issues.list.length];
    });
    const none = [undefined, 0];
    expect(found).to.deep.equal([[1, 0], [5, 0], none, none, ...Array<unknown[]>(5).fill([undefined, 1])]);
  });

  it('that cannot be read is told as it was written, one that came by a property as it is', () => {
    el.setAttribute('count', 'a few');
    el.issues.wholeNumber('count', NaN, 1, 5);
    expect(el.issues.list[0]!.message).to.include('1').and.include('5').and.include('a few');
    el.removeAttribute('count');
    el.issues.wholeNumber('count', 9, 1, 5);
    expect(el.issues.list[0]!.message).to.include('9');
  });
});

it('one of several is the first of them where it is none, which is an issue where something was said', () => {
  const found = ['slow', 'fast', 'quick', '', undefined, null].map((given) => {
    el.issues.clear();
    return `${el.issues.oneOf('pace', given, ['slow', 'fast'])} ${el.issues.list.length}`;
  });
  expect(found).to.deep.equal(['slow 0', 'fast 0', 'slow 1', 'slow 1', 'slow 0', 'slow 0']);
});
