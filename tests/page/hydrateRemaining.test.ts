// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hydrateRemaining } from '../../src/page/hydrateRemaining.ts';
import { moveParameter, startFromDefault } from '../../src/state/actions.ts';

let started: string[];

beforeEach(() => {
  vi.useFakeTimers();
  startFromDefault();
  started = [];
  document.body.innerHTML = ['visible', 'load', 'visible']
    .map((client, at) => `<astro-island ssr id="i${at}" client="${client}"></astro-island>`)
    .join('');
  for (const island of document.querySelectorAll('astro-island')) {
    const start = () => {
      started.push(island.id);
      island.removeAttribute('ssr');
      return Promise.resolve();
    };
    Object.assign(island, { start });
  }
  hydrateRemaining();
});

afterEach(() => {
  vi.useRealTimers();
});

test('an opened scenario starts what waits for the screen, one after the other, without a pause', async () => {
  expect(document.documentElement.dataset['changed']).toBeUndefined();
  moveParameter('cv2', 'goal', 0.3);
  startFromDefault();
  expect(document.documentElement.dataset['changed']).toBe('');
  await vi.advanceTimersByTimeAsync(100);
  expect(started).toEqual(['i0', 'i2']);
});

test('a hand goes first', async () => {
  for (const cv2 of [0.1, 0.2, 0.3]) {
    moveParameter('cv2', 'goal', cv2);
    await vi.advanceTimersByTimeAsync(900);
    expect(started).toEqual([]);
  }
  await vi.advanceTimersByTimeAsync(200);
  expect(started).toEqual(['i0', 'i2']);
});
