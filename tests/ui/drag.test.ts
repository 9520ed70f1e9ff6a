// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { drag } from '../../src/ui/drag.ts';

const told: string[] = [];
let element: HTMLElement;

beforeEach(() => {
  told.length = 0;
  element = document.createElement('div');
  element.setPointerCapture = vi.fn();
  drag({
    start: ({ clientX }) => {
      told.push(`start ${clientX}`);
      return { from: clientX };
    },
    move: ({ clientX }, { from }) => told.push(`move ${clientX - from}`),
    end: (_, { from }, isLifted) => told.push(`${isLifted ? 'lift' : 'lose'} ${from}`),
  })(element);
});

function pointer(type: string, x: number, more: PointerEventInit = {}): void {
  const isDown = type === 'down' || type === 'move';
  const usual = { pointerId: 1, isPrimary: true, button: type === 'move' ? -1 : 0 };
  const init = { ...usual, buttons: isDown ? 1 : 0, clientX: x, ...more };
  element.dispatchEvent(new PointerEvent(`pointer${type}`, init));
}

test('follows a pointer from its press until it is lifted', () => {
  pointer('move', 5);
  pointer('down', 10);
  pointer('move', 14);
  pointer('up', 14);
  pointer('move', 20);
  expect(told).toEqual(['start 10', 'move 4', 'lift 10']);
});

test('a press whose end never came is over once the pointer moves without a button', () => {
  pointer('down', 10);
  pointer('move', 30, { buttons: 0 });
  pointer('move', 40, { buttons: 0 });
  pointer('move', 50);
  expect(told).toEqual(['start 10', 'lose 10']);
});

test('or once it presses anew, also as another finger', () => {
  pointer('down', 10);
  pointer('down', 20, { pointerId: 7, pointerType: 'touch' });
  pointer('move', 22, { pointerId: 7 });
  expect(told).toEqual(['start 10', 'lose 10', 'start 20', 'move 2']);
});

test('a second finger, another button and a lost capture move nothing', () => {
  pointer('down', 10);
  pointer('down', 20, { pointerId: 2, isPrimary: false });
  pointer('move', 30, { pointerId: 2, isPrimary: false });
  pointer('down', 40, { pointerId: 2, button: 2 });
  element.dispatchEvent(new PointerEvent('lostpointercapture', { pointerId: 1 }));
  pointer('move', 50);
  expect(told).toEqual(['start 10', 'lose 10']);
});
