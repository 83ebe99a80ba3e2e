/** Files of the web, answered when the test says so. */
import { contentFiles } from '../../src/elements/own-content.js';
import { FakeClock } from './fake-clock.js';
import { pretend, pretendNoMore } from './pretend.js';

interface Request {
  readonly address: string;
  readonly options: RequestInit;
  readonly answer: (response: Response) => void;
  readonly fail: (reason: unknown) => void;
}

/** What is fetched in the present test, in order, and the clock that its time limits go by. */
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
