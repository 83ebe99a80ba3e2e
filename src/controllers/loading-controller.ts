import type { ReactiveControllerHost } from 'lit';
import { whenOnline } from '../device/online.js';

const startAgain = ({ start }: LoadingController): void => start();

/** Fetches a part of what its host shows on demand, and draws the host anew when it has come, or has not. */
export class LoadingController {
  /** The last fetch came to nothing; the next one tries again, at the latest where the device is online again. */
  hasFailed = false;
  readonly #host: ReactiveControllerHost;
  readonly #fetch: () => Promise<unknown>;

  constructor(host: ReactiveControllerHost, fetch: () => Promise<unknown>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  start = (): void => {
    const done = (hasFailed: boolean) => {
      this.hasFailed = hasFailed;
      if (hasFailed) whenOnline(this, startAgain);
      this.#host.requestUpdate();
    };
    this.#fetch().then(
      () => done(false),
      () => done(true),
    );
  };
}
