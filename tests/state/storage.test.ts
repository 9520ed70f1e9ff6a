// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  forget,
  isBlocked,
  keep,
  onOtherWindow,
  readStored,
  readAllStored,
} from '../../src/state/storage.ts';

/** A storage that the browser lets no page touch, as some of them show it. */
const refusing = {
  getItem: () => {
    throw new DOMException('no', 'SecurityError');
  },
};

beforeEach(() => localStorage.clear());

afterEach(() => vi.unstubAllGlobals());

/** A storage with no room at all, as private windows of some browsers have it. */
const roomless = {
  length: 0,
  key: () => null,
  getItem: () => null,
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
  removeItem: () => undefined,
};

/** Storages of which one thing or another throws. */
const halves = (['length', 'key', 'setItem', 'removeItem'] as const).map(
  (name): [string, object] => [
    `held until the page is left, where \`${name}\` throws`,
    Object.defineProperty({ ...roomless, setItem: () => undefined }, name, {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  ],
);

describe.each<[string, object | null | undefined]>([
  ['kept', undefined],
  ['held until the page is left, where there is no room', roomless],
  ...halves,
  ['held until the page is left, where there is no storage', null],
  ['held until the page is left, where storage may not be touched', refusing],
])('texts are %s', (_, storage) => {
  const isRefused = storage !== undefined;

  beforeEach(() => {
    if (isRefused) vi.stubGlobal('localStorage', storage);
    for (const [key] of readAllStored('')) forget(key);
  });

  test('and one is told why where they are not', () => {
    expect(isBlocked()).toBe(isRefused);
    expect(keep('a:1', 'text')).toBe(isRefused ? 'blocked' : undefined);
    expect(readAllStored('a:')).toEqual([['1', 'text']]);
  });

  test('whatever they are and whatever they are called', () => {
    const word = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(fc.dictionary(word, word), (texts) => {
        for (const [rest, text] of Object.entries(texts)) keep(`any:${rest}`, text);
        expect(Object.fromEntries(readAllStored('any:'))).toEqual({ ...texts });
        for (const rest of Object.keys(texts)) forget(`any:${rest}`);
        expect(readAllStored('any:')).toEqual([]);
      }),
    );
  });

  test('apart from those whose keys begin otherwise', () => {
    keep('a:1', 'mine');
    keep('b:1', 'another page’s');
    keep('xa:1', 'not mine');
    expect(readAllStored('a:')).toEqual([['1', 'mine']]);
    expect(readAllStored('c:')).toEqual([]);
    expect(readAllStored('')).toHaveLength(3);
  });

  test('the latest one under a key', () => {
    keep('a:1', 'first');
    keep('a:1', 'second');
    expect(readAllStored('a:')).toEqual([['1', 'second']]);
    expect(readStored('a:1')).toBe('second');
    forget('a:1');
    expect(readStored('a:1') ?? 'nothing').toBe('nothing');
  });

  test('until they are forgotten, and only they are', () => {
    keep('a:1', 'one');
    keep('a:2', 'two');
    forget('a:1');
    forget('a:3');
    expect(readAllStored('a:')).toEqual([['2', 'two']]);
  });
});

test('where there is no more room, what was there stays', () => {
  keep('a:1', 'first');
  vi.stubGlobal('localStorage', {
    length: 1,
    key: () => 'a:1',
    getItem: () => 'first',
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  expect(keep('a:1', 'second')).toBe('full');
  expect(isBlocked()).toBe(false);
  expect(readAllStored('a:')).toEqual([['1', 'first']]);
});

test('what a browser takes and does not keep is not said to be kept', () => {
  vi.stubGlobal('localStorage', {
    length: 1,
    key: () => 'a:1',
    getItem: () => null,
    setItem: () => undefined,
  });
  expect(keep('a:1', 'text')).toBe('full');
});

test('what the browser does not let go is not said to be gone', () => {
  vi.stubGlobal('localStorage', {
    length: 1,
    key: () => 'a:1',
    getItem: () => 'here',
    removeItem: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  expect(forget('a:1')).toBe(false);
});

describe('changes in another window', () => {
  /** How many of these changes are told of to one who follows keys that begin with `a:`. */
  function told(...keys: (string | null)[]): number {
    const changed = vi.fn();
    const stop = onOtherWindow('a:', changed);
    for (const key of keys) dispatchEvent(new StorageEvent('storage', { key }));
    stop();
    // Who has stopped hears no more.
    dispatchEvent(new StorageEvent('storage', { key: 'a:1' }));
    return changed.mock.calls.length;
  }

  test('are told, of the keys that are followed', () => {
    expect(told('a:1', 'a:2')).toBe(2);
    expect(told('b:1', 'xa:1', '')).toBe(0);
  });

  test('are told where everything was forgotten at once', () => {
    expect(told(null)).toBe(1);
  });
});
