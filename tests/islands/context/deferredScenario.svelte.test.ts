// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { deferredScenario } from '../../../src/islands/context/deferredScenario.svelte.ts';
import { clearFlag, setFlag } from '../../../src/page/pageState.ts';
import { moveParameter, startFromDefault } from '../../../src/state/actions.ts';
import { made } from '../../ui/made.svelte.ts';

type Callback = (entries: readonly { readonly isIntersecting: boolean }[]) => void;

/** Stands for the browser's: an element is seen or not as the test says. */
class Observer {
  static readonly told = new Map<Element, Callback>();
  readonly #callback: Callback;

  constructor(callback: Callback) {
    this.#callback = callback;
  }

  observe(element: Element) {
    Observer.told.set(element, this.#callback);
  }

  disconnect() {
    // Each test has an element of its own.
  }
}

/** A chapter of a page that can be scrolled, with something in it to take hold of. */
function chapter() {
  const section = document.createElement('section');
  const figure = section.appendChild(document.createElement('div'));
  const button = section.appendChild(document.createElement('button'));
  document.body.append(section);
  onTestFinished(() => section.remove());
  const shown: number[] = [];
  let isJump = () => false;
  made(() => {
    const followed = deferredScenario();
    isJump = () => followed.isJump;
    $effect(() => void shown.push(followed.scenario.goal.cv2));
    $effect(() => followed.watch(figure));
  });
  shown.length = 0;
  return {
    shown,
    button,
    isJump: () => isJump(),
    scroll: (isIntersecting: boolean) => {
      Observer.told.get(figure)!([{ isIntersecting }]);
      flushSync();
    },
  };
}

function move(cv2: number) {
  moveParameter('cv2', 'goal', cv2);
  flushSync();
}

function wait(milliseconds: number) {
  vi.advanceTimersByTime(milliseconds);
  flushSync();
}

/** Stands for the browser's, which jsdom lacks: idle when the test says, late at its timeout. */
const idle = {
  waiting: new Map<number, () => void>(),
  request: (run: () => void, { timeout }: { timeout: number }) => {
    const id = setTimeout(() => idle.run(Number(id)), timeout);
    idle.waiting.set(Number(id), run);
    return Number(id);
  },
  cancel: (id: number) => {
    clearTimeout(id);
    idle.waiting.delete(id);
  },
  run: (id: number) => {
    const run = idle.waiting.get(id);
    idle.cancel(id);
    run?.();
  },
  /** The page has nothing else to do. */
  come() {
    for (const id of [...idle.waiting.keys()]) idle.run(id);
    flushSync();
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('requestIdleCallback', idle.request);
  vi.stubGlobal('cancelIdleCallback', idle.cancel);
  idle.waiting.clear();
  startFromDefault();
  setFlag('ready', '');
});

afterEach(() => {
  clearFlag('ready');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a chapter', () => {
  test('shows the link that is opened before the page is ready', () => {
    clearFlag('ready');
    const { shown } = chapter();
    move(0.1);
    expect(shown).toEqual([0.1]);
  });

  test('that is seen follows a hand elsewhere as soon as the page has nothing else to do', () => {
    const { shown, scroll } = chapter();
    scroll(true);
    move(0.1);
    move(0.2);
    expect(shown).toEqual([]);
    idle.come();
    expect(shown).toEqual([0.2]);
    move(0.3);
    idle.come();
    expect(shown).toEqual([0.2, 0.3]);
  });

  test('that is seen follows after a while however busy the page is', () => {
    const { shown, scroll } = chapter();
    scroll(true);
    for (const cv2 of [0.1, 0.11, 0.12, 0.13, 0.14, 0.15]) {
      move(cv2);
      wait(30);
    }
    expect(shown).toEqual([0.13]);
    wait(1000);
    expect(shown).toEqual([0.13, 0.15]);
  });

  test('shares idle moments with others: one of them moves at a time, each in its turn', () => {
    const [first, second] = [chapter(), chapter()];
    first.scroll(true);
    second.scroll(true);
    move(0.1);
    idle.come();
    expect([first.shown, second.shown]).toEqual([[0.1], []]);
    move(0.2);
    idle.come();
    expect([first.shown, second.shown]).toEqual([[0.1], [0.2]]);
    idle.come();
    expect([first.shown, second.shown]).toEqual([[0.1, 0.2], [0.2]]);
  });

  test('follows a hand in it at once', () => {
    const { shown, button, scroll } = chapter();
    scroll(true);
    button.focus();
    for (const cv2 of [0.1, 0.2, 0.3]) {
      move(cv2);
      expect(shown.at(-1)).toBe(cv2);
    }
    idle.come();
    wait(1000);
    expect(shown).toEqual([0.1, 0.2, 0.3]);
  });

  test('has caught up before what is pressed in it counts', () => {
    const { shown, button } = chapter();
    move(0.1);
    button.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    flushSync();
    expect(shown).toEqual([0.1]);
    move(0.2);
    button.focus();
    flushSync();
    expect(shown).toEqual([0.1, 0.2]);
  });

  test('waits off the screen until the hand rests', () => {
    const { shown } = chapter();
    for (const cv2 of [0.1, 0.2, 0.3]) {
      move(cv2);
      wait(100);
      idle.come();
    }
    expect(shown).toEqual([]);
    wait(1000);
    expect(shown).toEqual([0.3]);
  });

  test('that is seen follows a jump after its frame, and glides then', () => {
    const { shown, isJump, scroll } = chapter();
    scroll(true);
    move(0.2);
    idle.come();
    move(0.3);
    startFromDefault();
    flushSync();
    expect(shown).toEqual([0.2]);
    idle.come();
    expect(shown).toEqual([0.2, 0.085]);
    expect(isJump()).toBe(true);
    wait(1000);
    expect(shown).toHaveLength(2);
  });

  test('off the screen follows a jump after it, in its turn, or at once if it was made there', () => {
    const [first, second] = [chapter(), chapter()];
    move(0.1);
    startFromDefault();
    flushSync();
    wait(150);
    expect([first.shown, second.shown]).toEqual([[], []]);
    idle.come();
    expect([first.shown, second.shown]).toEqual([[0.085], []]);
    idle.come();
    expect([first.shown, second.shown]).toEqual([[0.085], [0.085]]);
    move(0.1);
    second.button.focus();
    flushSync();
    startFromDefault();
    flushSync();
    expect([first.shown, second.shown]).toEqual([[0.085], [0.085, 0.1, 0.085]]);
  });

  test('is what counts as soon as it comes into sight, though the hand is still moving', () => {
    const { shown, scroll } = chapter();
    move(0.1);
    scroll(true);
    expect(shown).toEqual([0.1]);
    scroll(false);
    move(0.2);
    wait(100);
    expect(shown).toEqual([0.1]);
    wait(1000);
    expect(shown).toEqual([0.1, 0.2]);
  });
});
