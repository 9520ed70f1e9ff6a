import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followAddress, mendAddress, pageAddress } from '../../src/state/address.ts';
import { moveParameter, startFromDefault } from '../../src/state/actions.ts';
import { scenario } from '../../src/state/current.ts';

/** As much of a browser's window as the address needs; the event of an edit comes when it is sent. */
const location = { pathname: '/', search: '', hash: '' };
const listeners = new Map<string, () => void>();
let stop: () => void;
/** Whether the browser refuses another address, as Safari does after a hundred. */
let isRefused = false;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, address: string) => {
      if (isRefused) throw new DOMException('100 times per 30 seconds', 'SecurityError');
      location.hash = new URL(address, 'https://example.org').hash;
    },
  });
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) =>
    listeners.set(name, listener),
  );
  vi.stubGlobal('removeEventListener', (name: string) => listeners.delete(name));
  location.hash = '';
  isRefused = false;
  startFromDefault();
  stop = followAddress();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the address follows a hand, at most three times a second', () => {
  const hashes = new Set<string>();
  for (let step = 0; step < 50; step += 1) {
    moveParameter('cv2', 'goal', 0.09 + step / 1000);
    vi.advanceTimersByTime(20);
    hashes.add(location.hash);
  }
  expect(hashes.size).toBeLessThanOrEqual(4);
  vi.advanceTimersByTime(1000);
  expect(location.hash).toBe('#cv2=2.04~13.9');
});

test('an edit of the address wins over what was about to be written there', () => {
  moveParameter('cv2', 'goal', 0.1);
  location.hash = '#cv2=3~9';
  // What was about to be written becomes due before the browser tells of the edit.
  vi.advanceTimersByTime(1000);
  listeners.get('hashchange')?.();
  expect(scenario.get().goal.cv2).toBe(0.09);
  vi.advanceTimersByTime(1000);
  expect(location.hash).toBe('#cv2=3~9');
});

test('an address that was refused is written later, without another change', () => {
  isRefused = true;
  moveParameter('cv2', 'goal', 0.1);
  expect(() => vi.advanceTimersByTime(1000)).not.toThrow();
  expect(location.hash).toBe('');
  isRefused = false;
  vi.advanceTimersByTime(10_000);
  expect(location.hash).toBe('#cv2=2.04~10');
});

test('the address to hand on has the scenario and no query', () => {
  Object.assign(location, { href: 'https://example.org/takt/?utm_source=tg#cv2=3~9' });
  moveParameter('cv2', 'goal', 0.1);
  expect(pageAddress()).toBe('https://example.org/takt/#cv2=2.04~10');
});

test('an address that there is not leads to the one that was meant, and to none else', () => {
  const replace = vi.fn();
  vi.stubGlobal('location', { ...location, hash: '', pathname: '/ru/%23cv2=5~20', replace });
  mendAddress();
  expect(replace.mock.calls).toEqual([['/ru/#cv2=5~20']]);
  vi.stubGlobal('location', { ...location, hash: '', pathname: '/nowhere/', replace });
  mendAddress();
  expect(replace).toHaveBeenCalledTimes(1);
});
