// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { talkToHost } from '../../../src/islands/embed/host.ts';
import { clearFlag, setFlag } from '../../../src/page/pageState.ts';
import { scenario } from '../../../src/state/current.ts';

const host = { postMessage: vi.fn() };
let resized: () => void;
let height: number;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  host.postMessage.mockClear();
  vi.stubGlobal('parent', host);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized = callback;
      }
      observe = () => resized();
      disconnect = () => undefined;
    },
  );
  height = 500;
  document.body.getBoundingClientRect = () => new DOMRect(0, 0, 300, height);
  setFlag('ready', '');
  stop = talkToHost();
});

afterEach(() => {
  stop();
  clearFlag('theme');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function send(data: unknown, source: unknown = host): void {
  const message = new MessageEvent('message', { data });
  Object.defineProperty(message, 'source', { value: source });
  dispatchEvent(message);
}

const told = () => host.postMessage.mock.calls.map(([message]) => message as unknown);

test('the host is told every height once, and none while the frame is not displayed', () => {
  height = 0;
  resized();
  height = 500;
  resized();
  height = 640;
  resized();
  expect(told()).toEqual([500, 640].map((tall) => ({ type: 'takt:height', height: tall })));
});

test('of a flood of scenarios the last one is opened, and no other', () => {
  const opened = vi.fn();
  const forget = scenario.listen(({ goal }) => {
    opened(goal.cv2);
  });
  for (let cv2 = 1; cv2 <= 50; cv2 += 1) send({ type: 'takt:scenario', link: `cv2=${cv2}` });
  vi.advanceTimersByTime(100);
  forget();
  expect(opened.mock.calls).toEqual([[0.5]]);
});

test('the host changes the theme; others and other themes do not', () => {
  const { dataset } = document.documentElement;
  send({ type: 'takt:theme', theme: 'dark' });
  expect(dataset['theme']).toBe('dark');
  send({ type: 'takt:theme', theme: 'light' }, window);
  send({ type: 'takt:theme', theme: 'neon' });
  expect(dataset['theme']).toBe('dark');
  send({ type: 'takt:theme', theme: 'system' });
  expect(dataset['theme']).toBeUndefined();
});
