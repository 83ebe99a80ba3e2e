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

  it('is told when it changes', async () => {
    await el.finds(a, b);
    expect(el.changes).to.equal(2);
  });

  it('is not told again when it is the same', async () => {
    await el.finds(a, a, a);
    expect(el.changes).to.equal(1);
  });

  it('is empty again when all is mended', async () => {
    await el.finds(a, nothing);
    expect(el.issues.list).to.deep.equal([]);
  });

  it('is not told when it becomes empty', async () => {
    await el.finds(a, nothing);
    expect(el.changes).to.equal(1);
  });

  it('is told when what was mended is broken again', async () => {
    await el.finds(a, nothing, a);
    expect(el.changes).to.equal(2);
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

describe('a warning', () => {
  it('names element, attribute and what was expected', async () => {
    await el.finds(a);
    expect(warnings).to.deep.equal(['<with-issues> a: expected one.']);
  });

  it('comes once for each issue', async () => {
    await el.finds((issues) => (a(issues), b(issues)));
    expect(warnings).to.have.lengthOf(2);
  });

  it('does not come again when the issue does', async () => {
    await el.finds(a, nothing, a);
    expect(warnings).to.have.lengthOf(1);
  });
});

describe('a whole number', () => {
  const table: [given: number | null | undefined, becomes: number | undefined, isIssue: boolean][] = [
    [1, 1, false],
    [5, 5, false],
    [0, undefined, true],
    [6, undefined, true],
    [2.5, undefined, true],
    [NaN, undefined, true],
    [Infinity, undefined, true],
    [undefined, undefined, false],
    [null, undefined, false],
  ];
  for (const [given, becomes, isIssue] of table) {
    it(`from 1 to 5: ${given}`, () => {
      el.issues.clear();
      const number = el.issues.wholeNumber('count', given, 1, 5);
      expect([number, el.issues.list.length > 0]).to.deep.equal([becomes, isIssue]);
    });
  }

  it('that cannot be read is told as it was written', () => {
    el.setAttribute('count', 'a few');
    el.issues.wholeNumber('count', NaN, 1, 5);
    expect(el.issues.list[0]!.message).to.include('1').and.include('5').and.include('a few');
  });

  it('that came by a property is told as it is', () => {
    el.issues.wholeNumber('count', 9, 1, 5);
    expect(el.issues.list[0]!.message).to.include('9');
  });
});

describe('one of several', () => {
  const table: [given: string | null | undefined, becomes: string, isIssue: boolean][] = [
    ['slow', 'slow', false],
    ['fast', 'fast', false],
    ['quick', 'slow', true],
    ['', 'slow', true],
    [undefined, 'slow', false],
    [null, 'slow', false],
  ];
  for (const [given, becomes, isIssue] of table) {
    it(`slow or fast: ${given}`, () => {
      el.issues.clear();
      const found = el.issues.oneOf('pace', given, ['slow', 'fast']);
      expect([found, el.issues.list.length > 0]).to.deep.equal([becomes, isIssue]);
    });
  }
});
