// @vitest-environment jsdom
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dictionary } from '../../../src/i18n/dictionary.ts';
import { nameTexts } from '../../../src/i18n/pageTexts.ts';
import InFull from '../../../src/islands/money/InFull.svelte';
import { clearFlag, setFlag } from '../../../src/page/pageState.ts';
import { chooseCurrency, startFromDefault } from '../../../src/state/actions.ts';

let line: ReturnType<typeof mount>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
  startFromDefault();
  setFlag('ready', '');
  const t = nameTexts(dictionary('en'), ['inFull', 'units']);
  line = mount(InFull, { target: document.body, props: { t } });
  flushSync();
});

afterEach(async () => {
  await unmount(line);
  clearFlag('ready');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a line that follows later keeps the currency of the figures that it shows', async () => {
  expect(document.body.textContent).toContain('₽');
  chooseCurrency('USD');
  flushSync();
  expect(document.body.textContent).toContain('₽');
  await vi.runAllTimersAsync();
  flushSync();
  expect(document.body.textContent).toContain('$');
  expect(document.body.textContent).not.toContain('₽');
});
