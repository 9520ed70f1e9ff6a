// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
  sessionStorage.clear();
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 30) });
});

afterEach(() => vi.useRealTimers());

/** The clock of a page that has just been loaded. */
async function loaded() {
  vi.resetModules();
  return import('../../src/state/talkClock.ts');
}

test('runs on when the page is loaded anew, the moment in between as well', async () => {
  const first = await loaded();
  first.resumeTalk();
  vi.advanceTimersByTime(60_000);
  first.storeTalk();
  vi.advanceTimersByTime(2000);
  const second = await loaded();
  second.resumeTalk();
  vi.advanceTimersByTime(1000);
  expect(second.talkTime()).toBe(63_000);
  second.beginTalk();
  expect(second.talkTime()).toBe(0);
});

test('does not follow a system clock that is set, forward or back', async () => {
  const clock = await loaded();
  clock.resumeTalk();
  vi.advanceTimersByTime(5000);
  vi.setSystemTime(Date.UTC(2026, 11, 24));
  expect(clock.talkTime()).toBe(5000);
  clock.storeTalk();
  vi.setSystemTime(Date.UTC(2026, 10, 1));
  const again = await loaded();
  again.resumeTalk();
  expect(again.talkTime()).toBe(5000);
});
