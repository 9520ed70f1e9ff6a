import { afterEach, expect, it, vi } from 'vitest';
import { moveParameter, resetLevers } from '../../src/state/actions.ts';
import { scenario } from '../../src/state/current.ts';
import { parameterValues } from '../../src/state/parameterValues.ts';

afterEach(resetLevers);

it('notifies of a parameter where one of its values changes, and of no other', () => {
  const [ofPrice, ofCv2] = [vi.fn(), vi.fn()];
  const stops = [parameterValues('price').listen(ofPrice), parameterValues('cv2').listen(ofCv2)];
  moveParameter('cv2', 'goal', 0.123);
  stops.forEach((stop) => stop());
  expect(ofPrice).not.toHaveBeenCalled();
  expect(ofCv2).toHaveBeenCalledOnce();
  expect(parameterValues('cv2').get()).toEqual({ now: scenario.get().now.cv2, goal: 0.123 });
});

it('stays what it is while a value is not given', () => {
  moveParameter('cv2', 'goal', NaN);
  const before = parameterValues('cv2').get();
  moveParameter('price', 'now', 77);
  expect(before.goal).toBeNaN();
  expect(parameterValues('cv2').get()).toBe(before);
});
