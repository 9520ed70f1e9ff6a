// @vitest-environment jsdom
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { tween, TWEEN_TIME, tweenNumbers } from '../../src/ui/tween.svelte.ts';
import { made } from './made.svelte.ts';

/** Whether the visitor minds motion. Unlike browsers, jsdom cannot be asked, and Svelte asks at once. */
const calm = vi.hoisted(() => {
  const query = Object.assign(new EventTarget(), { matches: false });
  vi.stubGlobal('matchMedia', () => query);
  return query;
});

const FRAME = 20;

let target = $state.raw<readonly number[]>([]);

function aim(next: readonly number[]) {
  target = next;
  flushSync();
}

function from(start: readonly number[], isJump = always) {
  target = start;
  return made(() => tween(() => target, isJump, tweenNumbers));
}

function always() {
  return true;
}

beforeEach(() => {
  vi.useFakeTimers();
  calm.matches = false;
  document.documentElement.dataset['ready'] = '';
});

afterEach(() => {
  vi.useRealTimers();
});

describe('numbers that jump', () => {
  test('glide: all of them the same part of their way, never back, and arrive in time', () => {
    const tweened = from([0, 100]);
    aim([10, 50]);
    expect(tweened.current).toEqual([0, 100]);
    let before = 0;
    for (let time = FRAME; time < TWEEN_TIME; time += FRAME) {
      vi.advanceTimersByTime(FRAME);
      const [first = NaN, second = NaN] = tweened.current;
      expect(first).toBeGreaterThan(before);
      expect(first).toBeLessThan(10);
      expect(second).toBeCloseTo(100 - 5 * first, 9);
      before = first;
    }
    vi.advanceTimersByTime(2 * FRAME);
    expect(tweened.current).toEqual([10, 50]);
  });

  test('that jump again on the way glide on from where they are', () => {
    const tweened = from([0]);
    aim([10]);
    vi.advanceTimersByTime(TWEEN_TIME / 3);
    const [there = NaN] = tweened.current;
    aim([-10]);
    expect(tweened.current).toEqual([there]);
    vi.advanceTimersByTime(TWEEN_TIME + FRAME);
    expect(tweened.current).toEqual([-10]);
  });

  test('are there at once as the page starts, and where the visitor minds motion', () => {
    delete document.documentElement.dataset['ready'];
    const tweened = from([0]);
    expect(tweened.current).toEqual([0]);
    aim([10]);
    expect(tweened.current).toEqual([10]);
    document.documentElement.dataset['ready'] = '';
    calm.matches = true;
    aim([20]);
    expect(tweened.current).toEqual([20]);
  });

  test('are there at once where there is no way: from none, to none, to more of them', () => {
    const tweened = from([0, 1]);
    for (const next of [[NaN, 1], [Infinity, 1], [1, 2, 3], [], [4]]) {
      aim(next);
      expect(tweened.current).toEqual(next);
    }
  });

  test('that had no figure are there at once beside those that glide', () => {
    const tweened = from([NaN, 0]);
    aim([5, 10]);
    vi.advanceTimersByTime(FRAME);
    const [first, second] = tweened.current;
    expect(first).toBe(5);
    expect(second).toBeLessThan(10);
  });
});

test('numbers that a hand moves are there at once, also in the middle of a jump', () => {
  let isJump = true;
  const tweened = from([0], () => isJump);
  aim([10]);
  vi.advanceTimersByTime(FRAME);
  expect(tweened.current[0]).toBeLessThan(10);
  isJump = false;
  aim([20]);
  expect(tweened.current).toEqual([20]);
  vi.advanceTimersByTime(TWEEN_TIME);
  expect(tweened.current).toEqual([20]);
});

test('numbers are there while the component that follows them is being made', () => {
  target = [1, 2];
  expect(made(() => tween(() => target, always, tweenNumbers).current)).toEqual([1, 2]);
});

test('whether it is a jump is asked at every change, whatever else keeps it from gliding', () => {
  const isJump = vi.fn(always);
  calm.matches = true;
  from([0], isJump);
  aim([NaN]);
  aim([1, 2]);
  expect(isJump).toHaveBeenCalledTimes(2);
});
