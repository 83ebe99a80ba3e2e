import type { ReactiveControllerHost } from 'lit';
import { whenOnline } from '../device/online.js';

const startAgain = ({ start }: LoadingController): void => start();

/** Fetches a part of its host on demand, and updates the host when it has arrived or has failed. */
export class LoadingController {
  /** The last fetch has failed. It is repeated by the next `start`, or when the device is online again. */
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
