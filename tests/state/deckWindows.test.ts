import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readMessage, type DeckMessage } from '../../src/scenario/deckMessage.ts';
import { deckFragment, goToStep, step } from '../../src/state/deck.ts';
import {
  isPaired,
  newSession,
  pairWindows,
  readWindowName,
  windowName,
} from '../../src/state/deckWindows.ts';
import { moveLever, pace, scenario } from '../../src/state/scenario.ts';

/** Stands for the other window of the same deck. */
class Other {
  readonly heard: DeckMessage[] = [];
  readonly #channel: BroadcastChannel;

  constructor(session: string) {
    this.#channel = new BroadcastChannel(`takt-deck-${session}`);
    this.#channel.onmessage = ({ data }: MessageEvent<DeckMessage>) => this.heard.push(data);
  }

  say(message: unknown) {
    this.#channel.postMessage(message);
  }

  close() {
    this.#channel.close();
  }
}

let session: string;
let other: Other;
let stop: () => void;

beforeEach(() => {
  deckFragment.open('');
  session = newSession();
  other = new Other(session);
  stop = pairWindows(session);
});

afterEach(() => {
  stop();
  other.close();
});

const hears = (message: DeckMessage) =>
  vi.waitFor(() => expect(other.heard).toContainEqual(message));

describe('two windows of one deck', () => {
  test('greet each other, and the older one tells what it shows', async () => {
    await hears({ kind: 'hello' });
    goToStep(4);
    other.say({ kind: 'hello' });
    await vi.waitFor(() => expect(isPaired.get()).toBe(true));
    await hears({ kind: 'state', step: 4, link: '', how: 'jump' });
  });

  test('tell each other every step and every lever', async () => {
    goToStep(3);
    await hears({ kind: 'state', step: 3, link: '', how: 'jump' });
    moveLever('cv2', 'goal', 0.1);
    await hears({ kind: 'state', step: 3, link: 'cv2=2.04~10', how: 'hand' });
  });

  test('follow, and do not say back what they were told', async () => {
    await hears({ kind: 'hello' });
    other.say({ kind: 'state', step: 5, link: 'cv2=2.04~20&currency=EUR', how: 'hand' });
    await vi.waitFor(() => expect(scenario.get().goal.cv2).toBe(0.2));
    expect(step.get()).toBe(5);
    expect(pace.get()).toBe('hand');
    goToStep(6);
    await hears({ kind: 'state', step: 6, link: 'cv2=2.04~20&currency=EUR', how: 'jump' });
    expect(other.heard.filter(({ kind }) => kind === 'state')).toHaveLength(1);
  });

  test('know when the other one is gone, and go on alone', async () => {
    other.say({ kind: 'hello' });
    await vi.waitFor(() => expect(isPaired.get()).toBe(true));
    other.say({ kind: 'bye' });
    await vi.waitFor(() => expect(isPaired.get()).toBe(false));
    goToStep(2);
    expect(step.get()).toBe(2);
  });

  test('do not hear other decks', async () => {
    const stranger = new Other(newSession());
    const seen: number[] = [];
    const forget = step.subscribe((value) => seen.push(value));
    stranger.say({ kind: 'state', step: 9, link: '', how: 'jump' });
    other.say({ kind: 'state', step: 2, link: '', how: 'jump' });
    await vi.waitFor(() => expect(step.get()).toBe(2));
    stranger.say({ kind: 'state', step: 9, link: '', how: 'jump' });
    other.say({ kind: 'state', step: 4, link: '', how: 'jump' });
    await vi.waitFor(() => expect(step.get()).toBe(4));
    expect(seen).not.toContain(9);
    forget();
    stranger.close();
  });

  test('say goodbye', async () => {
    stop();
    stop = () => undefined;
    await hears({ kind: 'bye' });
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
    { kind: 'state', step: 0, link: '', how: 'hand' },
    { kind: 'state', step: 10, link: '', how: 'hand' },
    { kind: 'state', step: 1.5, link: '', how: 'hand' },
    { kind: 'state', step: 2, link: 7, how: 'hand' },
    { kind: 'state', step: 2, link: '', how: 'fly' },
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
