import type { Clock } from './clock.js';

/** No file with words and numbers is larger; what is, is cut off. */
const MOST_BYTES = 1_000_000;
const PATIENCE_MS = 10_000;

/** Why nothing came, in words for whoever builds the page. */
export class FetchError extends Error {}

/** A text and where it came from in the end. */
export interface Fetched {
  readonly text: string;
  readonly address: string;
}

/** Fetches a text of the web within a time and a size. Rejects with a `FetchError` unless `signal` calls it off. */
export async function fetchText(address: string, signal: AbortSignal, clock: Clock): Promise<Fetched> {
  const limit = new AbortController();
  const stop = clock.after(PATIENCE_MS, () => limit.abort());
  signal.addEventListener('abort', () => limit.abort());
  try {
    const response = await fetch(address, { credentials: 'same-origin', signal: limit.signal });
    if (!response.ok) throw new FetchError(`answered ${response.status}`);
    // a page that is secure takes nothing that was not
    if (new URL(response.url || address).protocol < new URL(address).protocol)
      throw new FetchError('led to an address that is not secure');
    return { text: await textWithin(response), address: response.url || address };
  } catch (reason) {
    const isLate = limit.signal.aborted && !signal.aborted;
    // what is still to come is of no use
    limit.abort();
    if (reason instanceof FetchError) throw reason;
    throw new FetchError(isLate ? `did not answer within ${PATIENCE_MS / 1000} seconds` : 'could not be reached');
  } finally {
    stop();
  }
}

/** Counted as it comes, since nobody has to say how long it is. */
async function textWithin({ body }: Response): Promise<string> {
  // a byte order mark is told of, as on the command line
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const reader = body?.getReader();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) throw new FetchError(`is larger than ${MOST_BYTES / 1_000_000} MB`);
    text += decoder.decode(value, { stream: true });
  }
}
