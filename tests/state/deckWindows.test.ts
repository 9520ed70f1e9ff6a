import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readMessage, type DeckMessage } from '../../src/scenario/deckMessage.ts';
import { LINK_LENGTH } from '../../src/scenario/link.ts';
import { deckFragment, goToStep, stepPlace } from '../../src/state/deck.ts';
import {
  isPaired,
  newSession,
  pairWindows,
  readWindowName,
  windowName,
} from '../../src/state/deckWindows.ts';
import { moveParameter } from '../../src/state/actions.ts';
import { current, scenario, settle } from '../../src/state/current.ts';
import { followHistory, undo } from '../../src/state/history.ts';

/**
 * Stands for the browser's channels: what one says, the others of its name hear later, but before
 * any timer. A real channel takes as long as the machine is busy.
 */
class Channel {
  static readonly #open = new Set<Channel>();
  onmessage: ((event: MessageEvent) => void) | undefined;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
    Channel.#open.add(this);
  }

  postMessage(message: unknown) {
    if (!Channel.#open.has(this)) throw new DOMException('closed', 'InvalidStateError');
    const data: unknown = structuredClone(message);
    for (const other of Channel.#open) {
      if (other === this || other.#name !== this.#name) continue;
      queueMicrotask(() => {
        if (Channel.#open.has(other)) other.onmessage?.(new MessageEvent('message', { data }));
      });
    }
  }

  close() {
    Channel.#open.delete(this);
  }
}

/** Waits until all that was said is heard, and what was answered to it. */
const delivery = () => new Promise((resolve) => setImmediate(resolve));

/** Stands for the other window of the same deck. */
class Other {
  readonly #heard: DeckMessage[] = [];
  readonly #channel: Channel;

  constructor(session: string) {
    this.#channel = new Channel(`takt-deck-${session}`);
    this.#channel.onmessage = ({ data }: MessageEvent<DeckMessage>) => this.#heard.push(data);
  }

  async say(message: unknown) {
    this.#channel.postMessage(message);
    await delivery();
  }

  /** What it has heard since it was last asked. */
  async news() {
    await delivery();
    return this.#heard.splice(0);
  }

  close() {
    this.#channel.close();
  }
}

let session: string;
let other: Other;
let stop: () => void;

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', Channel);
  deckFragment.open('');
  session = newSession();
  other = new Other(session);
  stop = pairWindows(session);
});

afterEach(() => {
  stop();
  other.close();
  vi.unstubAllGlobals();
});

describe('two windows of one deck', () => {
  test('greet each other, and the older one tells what it shows', async () => {
    expect(await other.news()).toEqual([{ kind: 'hello' }]);
    expect(isPaired.get()).toBe(false);
    goToStep(4);
    await other.news();
    await other.say({ kind: 'hello' });
    expect(isPaired.get()).toBe(true);
    expect(await other.news()).toEqual([{ kind: 'state', step: 4, link: '' }]);
  });

  test('follow a scenario whose link is longer than an address is read', async () => {
    const name = encodeURIComponent('Константинопольская Елен');
    const reps = Array.from({ length: 20 }, () => `${name},120,14`).join(';');
    const weeks = Array.from({ length: 104 }, () => '12345,678,90').join(';');
    const link = `reps=${reps}&weeks=${weeks}&currency=EUR`;
    expect(link.length).toBeGreaterThan(LINK_LENGTH);
    await other.say({ kind: 'state', step: 1, link });
    expect(scenario.get().weekly.weeks).toHaveLength(104);
    expect(scenario.get().currency).toBe('EUR');
  });

  test('tell each other every step and every lever, once', async () => {
    goToStep(3);
    expect(await other.news()).toContainEqual({ kind: 'state', step: 3, link: '' });
    moveParameter('cv2', 'goal', 0.1);
    expect(await other.news()).toEqual([
      { kind: 'state', step: 3, link: 'cv2=2.04~10', gesture: 'cv2 goal' },
    ]);
    moveParameter('cv2', 'goal', 0.1);
    expect(await other.news()).toEqual([]);
  });

  test('follow, and do not say back what they were told', async () => {
    expect(await other.news()).toEqual([{ kind: 'hello' }]);
    await other.say({
      kind: 'state',
      step: 5,
      link: 'cv2=2.04~20&currency=EUR',
      gesture: 'cv2 goal',
    });
    expect(scenario.get().goal.cv2).toBe(0.2);
    expect(stepPlace.get()).toBe(5);
    expect(current.get().change).toEqual({ kind: 'hand', gesture: 'cv2 goal' });
    expect(await other.news()).toEqual([]);
    goToStep(6);
    expect(await other.news()).toEqual([
      { kind: 'state', step: 6, link: 'cv2=2.04~20&currency=EUR' },
    ]);
  });

  test('tell the end of a gesture, and end what they follow', async () => {
    moveParameter('cv2', 'goal', 0.1);
    await other.news();
    settle();
    expect(await other.news()).toEqual([{ kind: 'state', step: 1, link: 'cv2=2.04~10' }]);
    settle();
    expect(await other.news()).toEqual([]);

    const stopHistory = followHistory();
    for (const percent of [11, 12]) {
      const state = { kind: 'state', step: 1, link: `cv2=2.04~${percent}` };
      await other.say({ ...state, gesture: 'cv2 goal' });
      expect(current.get().settled).not.toBe(scenario.get());
      await other.say(state);
      expect(current.get().settled).toBe(scenario.get());
    }
    expect(await other.news()).toEqual([]);
    undo();
    expect(scenario.get().goal.cv2).toBe(0.11);
    undo();
    expect(scenario.get().goal.cv2).toBe(0.1);
    stopHistory();
  });

  test('know when the other one is gone, and go on alone', async () => {
    await other.say({ kind: 'hello' });
    expect(isPaired.get()).toBe(true);
    await other.say({ kind: 'bye' });
    expect(isPaired.get()).toBe(false);
    goToStep(2);
    expect(stepPlace.get()).toBe(2);
  });

  test('do not hear other decks', async () => {
    const stranger = new Other(newSession());
    goToStep(2);
    await stranger.say({ kind: 'state', step: 9, link: '' });
    expect(stepPlace.get()).toBe(2);
    expect(isPaired.get()).toBe(false);
    expect(await stranger.news()).toEqual([]);
    stranger.close();
  });

  test('say goodbye', async () => {
    await other.news();
    stop();
    stop = () => undefined;
    expect(await other.news()).toEqual([{ kind: 'bye' }]);
  });
});

describe('messages', () => {
  test.each([
    undefined,
    null,
    'hello',
    {},
    { kind: 'close' },
    { kind: 'state' },
    { kind: 'state', step: 0, link: '' },
    { kind: 'state', step: 99, link: '' },
    { kind: 'state', step: 1.5, link: '' },
    { kind: 'state', step: 2, link: 7 },
    { kind: 'state', step: 2 },
  ])('%o is none', (data) => {
    expect(readMessage(data)).toBeUndefined();
  });
});

describe('names of windows', () => {
  test('hold the role and the session', () => {
    for (const role of ['presenter', 'projector'] as const) {
      expect(readWindowName(windowName({ role, session }))).toEqual({ role, session });
    }
  });

  test('of others mean nothing', () => {
    for (const name of ['', 'takt', 'takt-audience-1', 'takt-projector-', 'x-takt-projector-1']) {
      expect(readWindowName(name)).toBeUndefined();
    }
  });
});
