/** Words that cannot be fetched: a file of its own, because Danish is not here yet when it begins. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { guideMessagesFor, languageFor, loadGuide, loadLanguage, loadMore } from '../../src/locale/languages.js';

const unreachable = (...urls: string[]) => executeServerCommand('unreachable', urls);
afterEach(() => unreachable());

const outcomeOf = (arrival: Promise<unknown>): Promise<'here' | 'failed'> =>
  arrival.then(
    () => 'here' as const,
    () => 'failed' as const,
  );

interface Part {
  readonly what: string;
  readonly path: string;
  readonly load: () => Promise<void>;
  readonly isHere: () => boolean;
  /** The same file, asked of the browser: some remember that it could not be had. */
  readonly ask: () => Promise<unknown>;
}

// in the order in which they arrive
const parts: Part[] = [
  {
    what: 'the words of first sight',
    path: '*/src/locale/da.ts*',
    load: () => loadLanguage('da'),
    isHere: () => languageFor('da') !== undefined,
    ask: () => import('../../src/locale/da.js'),
  },
  {
    what: 'the rest of the words',
    path: '*/src/locale/da.more.ts*',
    load: () => loadMore('da'),
    isHere: () => languageFor('da')?.all !== undefined,
    ask: () => import('../../src/locale/da.more.js'),
  },
  {
    what: 'the guide',
    path: '*/src/locale/da.guide.ts*',
    load: () => loadGuide('da'),
    isHere: () => guideMessagesFor('da') !== undefined,
    ask: () => import('../../src/locale/da.guide.js'),
  },
];

for (const { what, path, load, isHere, ask } of parts) {
  describe(what, () => {
    it('reject for everybody who asks, where they cannot be had', async () => {
      await unreachable(path);
      expect(await Promise.all([load(), load()].map(outcomeOf))).to.deep.equal(['failed', 'failed']);
      expect(isHere()).to.be.false;
    });

    it('reject again, where they still cannot be had', async () => {
      await unreachable(path);
      expect(await outcomeOf(load())).to.equal('failed');
    });

    it('are fetched anew once they can, where the browser does not remember the failure', async () => {
      const outcome = await outcomeOf(load());
      expect([outcome, isHere()]).to.deep.equal(
        (await outcomeOf(ask())) === 'here' ? ['here', true] : ['failed', false],
      );
    });
  });
}
