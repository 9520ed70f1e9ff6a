// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { fromStore } from 'svelte/store';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { whileSeen } from '../../src/islands/whileSeen.svelte.ts';
import { moveLever, scenario, startFromDefault } from '../../src/state/scenario.ts';
import { made } from './made.svelte.ts';

const current = fromStore(scenario);
const compute = vi.fn(() => current.current.goal.cv2);

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

/** A chart on a page that can be scrolled. */
function chart() {
  const element = document.createElement('div');
  const shown: number[] = [];
  made(() => {
    const seen = whileSeen(compute);
    $effect(() => void shown.push(seen.current));
    $effect(() => seen.watch(element));
  });
  compute.mockClear();
  return {
    shown,
    scroll: (isIntersecting: boolean) => {
      Observer.told.get(element)!([{ isIntersecting }]);
      flushSync();
    },
  };
}

function move(cv2: number) {
  moveLever('cv2', 'goal', cv2);
  flushSync();
}

function wait(milliseconds: number) {
  vi.advanceTimersByTime(milliseconds);
  flushSync();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', Observer);
  startFromDefault();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what is dear', () => {
  test('is computed once at every step while it can be seen', () => {
    const { shown, scroll } = chart();
    scroll(true);
    compute.mockClear();
    for (const cv2 of [0.1, 0.2, 0.3]) {
      move(cv2);
      expect(shown.at(-1)).toBe(cv2);
    }
    wait(1000);
    expect(compute).toHaveBeenCalledTimes(3);
  });

  test('waits off the screen until the hand rests, and is then computed once', () => {
    const { shown } = chart();
    for (const cv2 of [0.1, 0.2, 0.3]) {
      move(cv2);
      wait(100);
    }
    expect(compute).not.toHaveBeenCalled();
    wait(1000);
    expect(compute).toHaveBeenCalledTimes(1);
    expect(shown.at(-1)).toBe(0.3);
  });

  test('follows a jump at once, wherever it is', () => {
    const { shown } = chart();
    move(0.1);
    wait(1000);
    expect(shown.at(-1)).toBe(0.1);
    startFromDefault();
    flushSync();
    expect(shown.at(-1)).toBe(0.085);
  });

  test('is what counts as soon as it comes into sight, though the hand is still moving', () => {
    const { shown, scroll } = chart();
    move(0.1);
    scroll(true);
    expect(shown.at(-1)).toBe(0.1);
    scroll(false);
    compute.mockClear();
    move(0.2);
    wait(100);
    expect(compute).not.toHaveBeenCalled();
    wait(1000);
    expect(shown.at(-1)).toBe(0.2);
  });
});
