// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { swipeOf, swipes } from '../../../src/islands/deck/deckSwipes.ts';

describe('swipes', () => {
  test.each([
    [-120, 10, 'on'],
    [120, -10, 'back'],
    [-40, 0, undefined],
    [-120, 100, undefined],
    [0, 200, undefined],
  ])('%d across and %d down', (across, down, action) => {
    expect(swipeOf(across, down)).toBe(action);
  });
});

describe('over an element', () => {
  const pointer = (type: string, clientX: number, pointerId = 1, pointerType = 'touch') =>
    new PointerEvent(type, { clientX, clientY: 0, pointerId, pointerType, bubbles: true });

  function swiped(inside: string, events: readonly PointerEvent[]) {
    const told: string[] = [];
    document.body.innerHTML = `<section>${inside}</section>`;
    const element = document.body.querySelector('section');
    if (!element) throw new Error('No section');
    const detach = swipes((swipe) => told.push(swipe))(element);
    const target = element.querySelector('[data-here]') ?? element;
    for (const event of events) target.dispatchEvent(event);
    detach?.();
    for (const event of events) target.dispatchEvent(event);
    return told;
  }

  test('a finger that goes sideways is a swipe', () => {
    expect(swiped('', [pointer('pointerdown', 200), pointer('pointerup', 80)])).toEqual(['on']);
    expect(swiped('', [pointer('pointerdown', 80), pointer('pointerup', 200)])).toEqual(['back']);
  });

  test('one that moves a thumb, another finger, a mouse, and one taken away are none', () => {
    const slider = '<div class="track"><input type="range" data-here></div>';
    expect(swiped(slider, [pointer('pointerdown', 200), pointer('pointerup', 80)])).toEqual([]);
    expect(swiped('', [pointer('pointerdown', 200), pointer('pointerup', 80, 2)])).toEqual([]);
    const mouse = [pointer('pointerdown', 200, 1, 'mouse'), pointer('pointerup', 80, 1, 'mouse')];
    expect(swiped('', mouse)).toEqual([]);
    const taken = [
      pointer('pointerdown', 200),
      pointer('pointercancel', 90),
      pointer('pointerup', 80),
    ];
    expect(swiped('', taken)).toEqual([]);
  });
});
