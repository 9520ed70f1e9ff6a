import { expect, test } from 'vitest';
import { moveOf } from '../../src/ui/moveKeys.ts';

const press = (key: string, held: Partial<Parameters<typeof moveOf>[0]> = {}) =>
  moveOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

test.each([
  ['ArrowRight', 'x', true],
  ['ArrowLeft', 'x', false],
  ['ArrowUp', 'y', true],
  ['ArrowDown', 'y', false],
] as const)('%s is a small step, with Shift a big one', (key, axis, isUp) => {
  expect(press(key)).toEqual({ kind: 'step', isUp, size: 'small', axis });
  expect(press(key, { shiftKey: true })).toEqual({ kind: 'step', isUp, size: 'big', axis });
});

test('Page keys are big steps, Home and End the ends', () => {
  expect(press('PageUp')).toEqual({ kind: 'step', isUp: true, size: 'big', axis: 'y' });
  expect(press('PageDown')).toEqual({ kind: 'step', isUp: false, size: 'big', axis: 'y' });
  expect(press('Home')).toEqual({ kind: 'end', isUp: false });
  expect(press('End')).toEqual({ kind: 'end', isUp: true });
});

test('other keys, and those that the browser or the system wants, are no moves', () => {
  for (const key of ['a', '5', 'Enter', 'Tab', 'toString']) expect(press(key)).toBeUndefined();
  for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const) {
    expect(press('ArrowLeft', { [held]: true })).toBeUndefined();
    expect(press('Home', { [held]: true })).toBeUndefined();
  }
});
