// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { closeBeside } from '../../src/ui/closeBeside.ts';

let dialog: HTMLDialogElement;
const close = vi.fn();

beforeEach(() => {
  close.mockClear();
  dialog = document.createElement('dialog');
  dialog.append(document.createElement('p'));
  dialog.close = close;
  dialog.getBoundingClientRect = () => new DOMRect(100, 100, 200, 100);
  document.body.replaceChildren(dialog);
});

/** A press that begins at one place and ends at another, as the browser tells it. */
function press(target: Element, [x, y]: readonly [number, number], end: Element = target): void {
  target.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, clientX: x, clientY: y }));
  end.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

test('a click beside a dialog closes it; one on it, or on what it holds, does not', () => {
  closeBeside(dialog);
  press(dialog, [150, 150]);
  press(dialog.querySelector('p')!, [50, 50]);
  expect(close).not.toHaveBeenCalled();
  for (const place of [
    [50, 150],
    [350, 150],
    [150, 50],
    [150, 250],
  ] as const)
    press(dialog, place);
  expect(close).toHaveBeenCalledTimes(4);
});

test('a press that begins in the dialog and ends beside it leaves it open', () => {
  closeBeside(dialog);
  press(dialog.querySelector('p')!, [150, 150], dialog);
  expect(close).not.toHaveBeenCalled();
});

test('a browser that knows closedby is left to it', () => {
  Object.defineProperty(HTMLDialogElement.prototype, 'closedBy', {
    value: 'any',
    configurable: true,
  });
  try {
    closeBeside(dialog);
    press(dialog, [50, 150]);
    expect(close).not.toHaveBeenCalled();
  } finally {
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'closedBy');
  }
});
