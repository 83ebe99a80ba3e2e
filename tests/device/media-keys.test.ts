import { expect } from '@open-wc/testing';
import { refuse } from '../support/pretend.js';
import { MediaKeys, type MediaSessionLike, type NowPlaying } from '../../src/device/media-keys.js';

/** A fake media session that does not know some actions. */
class Session implements MediaSessionLike {
  metadata: MediaMetadata | null = null;
  playbackState: MediaSessionPlaybackState = 'none';
  readonly handlers = new Map<string, MediaSessionActionHandler>();
  readonly positions: (MediaPositionState | undefined)[] = [];

  constructor(readonly unknown: readonly string[] = []) {}

  setActionHandler(action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
    if (this.unknown.includes(action)) throw new TypeError(action);
    if (handler) this.handlers.set(action, handler);
    else this.handlers.delete(action);
  }

  setPositionState(state?: MediaPositionState): void {
    this.positions.push(state);
  }
}

const bridge: NowPlaying = { move: 'Bridge', artist: 'Short routine', isRunning: true };

function keys(session: MediaSessionLike | null = new Session()) {
  const pressed: string[] = [];
  const press = (name: string) => () => void pressed.push(name);
  const actions = {
    ...{ play: press('play'), pause: press('pause'), nexttrack: press('next') },
    previoustrack: press('previous'),
  };
  const described: MediaMetadataInit[] = [];
  const describe = (init: MediaMetadataInit) => (described.push(init), init as MediaMetadata);
  const track: string[] = [];
  const of = (name: string) => () => void track.push(name);
  const silent = { play: of('play'), pause: of('pause'), release: of('release') };
  const mediaKeys = new MediaKeys(actions, session, describe, silent);
  return { pressed, described, track, mediaKeys, session: session as Session };
}

describe('the media keys', () => {
  it('are taken by show(), each with its action', () => {
    const { mediaKeys, session, pressed } = keys();
    const before = session.handlers.size;
    mediaKeys.show(bridge);
    for (const action of ['play', 'pause', 'nexttrack', 'previoustrack'] as const) {
      session.handlers.get(action)!({ action });
    }
    expect([before, ...pressed]).to.deep.equal([0, 'play', 'pause', 'next', 'previous']);
  });

  it('that the browser does not know are left out, and the others work', () => {
    const { mediaKeys, session } = keys(new Session(['previoustrack']));
    mediaKeys.show(bridge);
    expect([...session.handlers.keys()]).to.deep.equal(['play', 'pause', 'nexttrack']);
    mediaKeys.release();
    expect(session.handlers.size).to.equal(0);
  });

  it('come with a silent track, which plays and pauses with the session', () => {
    const { mediaKeys, track } = keys();
    mediaKeys.show(bridge);
    mediaKeys.show({ ...bridge, isRunning: false });
    mediaKeys.release();
    expect(track).to.deep.equal(['play', 'pause', 'release']);
  });

  it('show the move, its side if any, and the routine', () => {
    const { mediaKeys, session } = keys();
    mediaKeys.show(bridge);
    const { title } = session.metadata!;
    mediaKeys.show({ ...bridge, move: 'Knee\u00adling stretch', side: 'Left side' });
    expect(title).to.equal('Bridge');
    expect(session.metadata).to.deep.equal({ title: 'Kneeling stretch, Left side', artist: 'Short routine' });
  });

  it('update the description only if it changes', () => {
    const { mediaKeys, described } = keys();
    mediaKeys.show(bridge);
    mediaKeys.show({ ...bridge, isRunning: false });
    const before = described.length;
    mediaKeys.show({ ...bridge, side: 'Left' });
    expect([before, described.length]).to.deep.equal([1, 2]);
  });

  it('show whether the session runs, and its position if the browser supports that', () => {
    const { mediaKeys, session } = keys();
    const states = [true, false].map((isRunning) => (mediaKeys.show({ ...bridge, isRunning }), session.playbackState));
    expect(states).to.deep.equal(['playing', 'paused']);
    session.positions.length = 0;
    const places = [
      [12, 60],
      [61, 60],
      [-1, 60],
      [NaN, 60],
      [1, NaN],
      [1, Infinity],
    ] as const;
    for (const [positionSeconds, durationSeconds] of places) {
      mediaKeys.show({ ...bridge, positionSeconds, durationSeconds });
    }
    expect(session.positions).to.deep.equal([{ position: 12, duration: 60 }, ...Array<undefined>(5).fill(undefined)]);
  });

  it('are released at the end, and can be taken again', () => {
    const { mediaKeys, session } = keys();
    mediaKeys.show({ ...bridge, positionSeconds: 12, durationSeconds: 60 });
    mediaKeys.release();
    expect([session.handlers.size, session.metadata, session.playbackState]).to.deep.equal([0, null, 'none']);
    expect(session.positions.at(-1)).to.equal(undefined);
    mediaKeys.show(bridge);
    expect([session.handlers.size, session.metadata?.title]).to.deep.equal([4, 'Bridge']);
  });

  it('that were never taken are not released, as they may belong to another part of the page', () => {
    const { mediaKeys, session } = keys();
    session.playbackState = 'playing';
    mediaKeys.release();
    expect([session.playbackState, session.positions]).to.deep.equal(['playing', []]);
  });

  it('do nothing without a media session', () => {
    const { mediaKeys, described } = keys(null);
    mediaKeys.show(bridge);
    mediaKeys.release();
    expect(described).to.be.empty;
  });

  it('go on if parts of it throw or are missing', () => {
    const handlers = new Map<string, unknown>();
    const bare: MediaSessionLike = {
      metadata: null,
      set playbackState(_: MediaSessionPlaybackState) {
        refuse();
      },
      setActionHandler: (action, handler) => void handlers.set(action, handler),
    };
    const mediaKeys = new MediaKeys(keys().mediaKeys as never, bare, refuse);
    mediaKeys.show(bridge);
    const held = handlers.size;
    mediaKeys.release();
    expect([held, ...new Set(handlers.values())]).to.deep.equal([4, null]);
  });

  it('use the real browser by default', () => {
    const nothing = () => undefined;
    const actions = { play: nothing, pause: nothing, nexttrack: nothing, previoustrack: nothing };
    const mediaKeys = new MediaKeys(actions);
    mediaKeys.show({ ...bridge, side: 'Left', positionSeconds: 1, durationSeconds: 2 });
    const { title } = navigator.mediaSession.metadata!;
    mediaKeys.release();
    expect([title, navigator.mediaSession.metadata]).to.deep.equal(['Bridge, Left', null]);
  });
});
