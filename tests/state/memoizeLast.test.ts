import { expect, test, vi } from 'vitest';
import { memoizeLast } from '../../src/state/memoizeLast.ts';

test('computes again only where an argument is another one than last time', () => {
  const compute = vi.fn((first: number, second: object) => ({ first, second }));
  const ask = memoizeLast(compute);
  const one = {};
  const value = ask(NaN, one);
  expect(ask(NaN, one)).toBe(value);
  expect(compute).toHaveBeenCalledTimes(1);
  expect(ask(1, one)).toEqual({ first: 1, second: one });
  expect(ask(1, {})).not.toBe(value);
  expect(ask(NaN, one)).toEqual(value);
  expect(compute).toHaveBeenCalledTimes(4);
});
