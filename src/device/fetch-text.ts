import type { Clock } from './clock.js';

/** The largest file that is accepted. */
const MOST_BYTES = 1_000_000;
const PATIENCE_MS = 10_000;

/** Why a file could not be fetched. Its message is for the developer of the page, and continues a sentence about the file. */
export class FetchError extends Error {}

/** A text, and its address after redirects. */
export interface Fetched {
  readonly text: string;
  readonly address: string;
}

/** Fetches a text of at most 1 MB within 10 seconds. Rejects with a `FetchError`, also when `signal` aborts it. */
export async function fetchText(address: string, signal: AbortSignal, clock: Clock): Promise<Fetched> {
  const limit = new AbortController();
  const stop = clock.after(PATIENCE_MS, () => limit.abort());
  signal.addEventListener('abort', () => limit.abort());
  try {
    const response = await fetch(address, { credentials: 'same-origin', signal: limit.signal });
    if (!response.ok) throw new FetchError(`answered ${response.status}`);
    // no redirect from https to http
    if (new URL(response.url || address).protocol < new URL(address).protocol)
      throw new FetchError('led to an address that is not secure');
    return { text: await textWithin(response), address: response.url || address };
  } catch (reason) {
    const isLate = limit.signal.aborted && !signal.aborted;
    // stop the rest of the download
    limit.abort();
    if (reason instanceof FetchError) throw reason;
    throw new FetchError(isLate ? `did not answer within ${PATIENCE_MS / 1000} seconds` : 'could not be reached');
  } finally {
    stop();
  }
}

/** Counts the bytes as they arrive, because a response need not have a `Content-Length`. */
async function textWithin({ body }: Response): Promise<string> {
  // a byte order mark stays in the text, so that the parser reports it, as on the command line
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
