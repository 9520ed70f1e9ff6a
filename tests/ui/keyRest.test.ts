import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keyRest } from '../../src/ui/keyRest.ts';

describe('keys come to rest', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('once, however many were pressed', () => {
    const onrest = vi.fn();
    const keys = keyRest(onrest);
    for (let i = 0; i < 5; i += 1) {
      keys.pressed();
      vi.advanceTimersByTime(100);
    }
    expect(onrest).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(onrest).toHaveBeenCalledTimes(1);
  });

  it('when it is settled, and not once more after that', () => {
    const onrest = vi.fn();
    const keys = keyRest(onrest);
    keys.pressed();
    keys.settle();
    vi.runAllTimers();
    keys.settle();
    expect(onrest).toHaveBeenCalledTimes(1);
  });

  it('never where none was pressed', () => {
    const onrest = vi.fn();
    keyRest(onrest).settle();
    expect(onrest).not.toHaveBeenCalled();
  });
});
