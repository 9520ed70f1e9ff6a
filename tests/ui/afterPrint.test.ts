// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { afterPrint } from '../../src/ui/afterPrint.ts';

test.each(['afterprint', 'pointerdown', 'touchstart', 'wheel', 'keydown'])(
  'printing is over once, at %s',
  (event) => {
    const over = vi.fn();
    afterPrint(over);
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new KeyboardEvent('keydown', { repeat: true }));
    expect(over).not.toHaveBeenCalled();
    dispatchEvent(new Event(event));
    dispatchEvent(new Event('afterprint'));
    dispatchEvent(new Event(event));
    expect(over).toHaveBeenCalledTimes(1);
  },
);
