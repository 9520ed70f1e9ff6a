// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followLoading } from '../../../src/islands/context/onDemand.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML =
    '<p id="toast" data-loading="Coming" data-not-loaded="Not here" data-reload="Reload" data-close="Close"></p>';
});

const reported = vi.fn();

beforeEach(() => {
  vi.stubGlobal('reportError', reported);
});

afterEach(() => {
  vi.unstubAllGlobals();
  reported.mockClear();
  vi.useRealTimers();
});

const toast = () => document.querySelector('#toast > span')?.firstChild?.textContent;
const buttons = () => [...document.querySelectorAll('#toast button')].map((one) => one.textContent);

test('what comes at once is followed without a word', async () => {
  await followLoading(Promise.resolve());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(toast()).toBeUndefined();
});

test('what does not come is told, with a way to have it, and reported', async () => {
  const error = new Error('no line');
  await followLoading(Promise.reject(error));
  expect(reported).toHaveBeenCalledExactlyOnceWith(error);
  expect(toast()).toBe('Not here');
  expect(buttons()).toContain('Reload');
});

test('what hangs is said to be on its way, and after a while not to come', async () => {
  void followLoading(new Promise(() => undefined));
  await vi.advanceTimersByTimeAsync(1000);
  expect(toast()).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1000);
  expect(toast()).toBe('Coming');
  expect(buttons()).toEqual([]);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(toast()).toBe('Not here');
  expect(buttons()).toContain('Reload');
});
