/** A fake fetch whose requests are answered by the test. */
import { contentFiles } from '../../src/elements/own-content.js';
import { FakeClock } from './fake-clock.js';
import { pretend, pretendNoMore } from './pretend.js';

interface Request {
  readonly address: string;
  readonly options: RequestInit;
  readonly answer: (response: Response) => void;
  readonly fail: (reason: unknown) => void;
}

/** The requests of the present test, in order, and the clock of their time limits. */
export function pretendFiles(): { readonly requests: Request[]; readonly clock: () => FakeClock } {
  const requests: Request[] = [];
  let clock = new FakeClock();
  const fetch = (address: string, options: RequestInit) =>
    new Promise<Response>((answer, fail) => {
      requests.push({ address, options, answer, fail });
      options.signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError')));
    });
  beforeEach(() => {
    requests.length = 0;
    contentFiles.clock = clock = new FakeClock();
    pretend(window, 'fetch', fetch);
  });
  afterEach(pretendNoMore);
  return { requests, clock: () => clock };
}
