import { expect } from '@open-wc/testing';
import { LitElement } from 'lit';
import { IssuesController } from '../../src/controllers/issues-controller.js';
import { collectWarnings } from '../support/warnings.js';

const warnings = collectWarnings();

/** Each update reports the attributes in `wrong`. */
class WithIssues extends LitElement {
  wrong = '';
  changes = 0;
  readonly issues = new IssuesController(this, () => (this.changes += 1));

  override willUpdate(): void {
    this.issues.report([...this.wrong].map((attribute) => ({ attribute, message: 'expected one' })));
  }
}
customElements.define('with-issues', WithIssues);

interface Expected {
  readonly list: string;
  /** How often the callback for a changed list runs. */
  readonly changes: number;
  readonly warnings: string;
}

const table: [finds: string[], Expected][] = [
  [[], { list: '', changes: 0, warnings: '' }],
  [['ab'], { list: 'ab', changes: 1, warnings: 'ab' }],
  [['a', 'b'], { list: 'b', changes: 2, warnings: 'ab' }],
  [['a', 'a', 'a'], { list: 'a', changes: 1, warnings: 'a' }],
  [['a', ''], { list: '', changes: 1, warnings: 'a' }],
  [['a', '', 'a'], { list: 'a', changes: 2, warnings: 'a' }],
];
for (const [finds, expected] of table) {
  it(`issues found in a row: ${finds.map((each) => each || 'nothing').join(', then ') || 'nothing'}`, async () => {
    const el = new WithIssues();
    document.body.append(el);
    await el.updateComplete;
    for (const wrong of finds) {
      el.wrong = wrong;
      el.requestUpdate();
      await el.updateComplete;
    }
    el.remove();
    const list = el.issues.list.map(({ attribute }) => attribute).join('');
    const warnedOf = warnings.map((warning) => /^<with-issues> (.): expected one\.$/.exec(warning)?.[1]);
    expect({ list, changes: el.changes, warnings: warnedOf.join('') }).to.deep.equal(expected);
  });
}
